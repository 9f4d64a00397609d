"""How often one caller may do something."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from starlette.requests import Request

from gateway.limits import MESSAGES_A_MINUTE, OPENINGS_A_MINUTE, Buckets, caller
from tests.integration.running_gateway import Chat, Gateway, StoppedClock, running

HOME = {"X-Forwarded-For": "203.0.113.7"}
ELSEWHERE = {"X-Forwarded-For": "203.0.113.8"}


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway behind a proxy on the same machine, which tells where requests come from."""
    with running(tmp_path) as found:
        yield found


def opened(gateway: Gateway, headers: dict[str, str]) -> requests.Response:
    """Open a conversation from an address."""
    return requests.post(f"{gateway.url}/api/v1/conversations", json={"shop": "kpop2"}, headers=headers, timeout=10)


def test_one_address_can_open_some_conversations_a_minute(gateway: Gateway) -> None:
    """The next one is told how long to wait, and is let in after that; another address never waits."""
    assert {opened(gateway, HOME).status_code for _ in range(OPENINGS_A_MINUTE)} == {201}
    refused = opened(gateway, HOME)
    assert (refused.status_code, refused.headers["content-type"]) == (429, "application/problem+json")
    assert refused.headers["retry-after"] == "3"
    assert opened(gateway, ELSEWHERE).status_code == 201
    gateway.clock.seconds += 3
    assert opened(gateway, HOME).status_code == 201
    assert opened(gateway, HOME).status_code == 429


def test_one_conversation_takes_some_messages_a_minute(gateway: Gateway) -> None:
    """A flood is refused and not stored; other conversations of the same shopper go on."""
    chat, other = gateway.opens(), gateway.opens()
    assert {chat.send("hi", headers=HOME).status_code for _ in range(MESSAGES_A_MINUTE)} == {202}
    refused = chat.send("hi", headers=ELSEWHERE)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "2")
    assert len(chat.transcript()) == 2 * MESSAGES_A_MINUTE
    assert other.send("hi", headers=HOME).status_code == 202
    gateway.clock.seconds += 2
    assert chat.send("hi", headers=HOME).status_code == 202


def test_a_stranger_cannot_use_up_a_conversation(gateway: Gateway) -> None:
    """Who has no token is refused before anything is counted."""
    chat = gateway.opens()
    stranger = Chat(gateway.url, chat.id, "wrong")
    assert {stranger.send("hi", headers=HOME).status_code for _ in range(MESSAGES_A_MINUTE + 5)} == {401}
    assert chat.send("hi", headers=HOME).status_code == 202


def test_programs_on_this_machine_are_not_held_back(gateway: Gateway) -> None:
    """The terminal chat and the benchmark talk faster than shoppers."""
    assert {opened(gateway, {}).status_code for _ in range(OPENINGS_A_MINUTE + 5)} == {201}


def test_a_bucket_fills_up_again_but_never_over() -> None:
    """Three at once, one each twenty seconds, and a long rest saves up three."""
    clock = StoppedClock()
    buckets = Buckets(3, monotonic=clock.monotonic)
    assert [buckets.wait("a") for _ in range(4)] == [0, 0, 0, 20]
    clock.seconds += 5
    assert buckets.wait("a") == pytest.approx(15)
    clock.seconds += 15.001
    assert buckets.wait("a") == 0
    clock.seconds += 1000
    assert [buckets.wait("a") > 0 for _ in range(4)] == [False, False, False, True]


def test_only_so_many_callers_are_remembered() -> None:
    """A million addresses do not fill the memory; the ones unused for longest are forgotten."""
    clock = StoppedClock()
    buckets = Buckets(1, monotonic=clock.monotonic, largest=10)
    for number in range(1000):
        buckets.wait(str(number))
    assert len(buckets) == 10
    assert buckets.wait("999") > 0
    assert buckets.wait("0") == 0


@pytest.mark.parametrize(
    ("client", "key"),
    [("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
     ("2001:db8:1:2:ffff::1", "2001:db8:1:2::"), ("127.0.0.1", ""), ("::1", ""), ("::ffff:127.0.0.1", ""), ("fe80::1%eth0", "fe80::"),
     ("unix socket", "unix socket"), (None, "")],
)  # fmt: skip
def test_an_address_is_counted_by_its_network(client: str | None, key: str) -> None:
    """Whoever has a whole IPv6 network is one caller; both spellings of an IPv4 address are one."""
    scope: dict[str, object] = {"type": "http", "headers": [], "client": (client, 1) if client else None}
    assert caller(Request(scope)) == key
