"""How often one caller may do something."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests
from starlette.exceptions import HTTPException
from starlette.requests import Request

from gateway.crowd import Crowd
from gateway.limits import ADDRESS_MESSAGES_A_MINUTE, MESSAGES_A_MINUTE, OPENINGS_A_MINUTE, REQUESTS_A_MINUTE, Buckets, caller
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


def test_one_address_can_send_some_messages_a_minute_in_all_its_conversations(gateway: Gateway) -> None:
    """Opening one conversation after the other helps nobody to flood."""
    chats = [gateway.opens() for _ in range(ADDRESS_MESSAGES_A_MINUTE // MESSAGES_A_MINUTE + 1)]
    sent = [chat.send("hi", headers=HOME).status_code for chat in chats[:-1] for _ in range(MESSAGES_A_MINUTE)]
    assert set(sent) == {202}
    assert (chats[-1].send("hi", headers=HOME).status_code, chats[-1].send("hi", headers=ELSEWHERE).status_code) == (429, 202)


def test_one_address_can_ask_for_so_much_a_minute(gateway: Gateway) -> None:
    """Whatever it asks for, and with whatever token; others are not held up."""
    chat = gateway.opens()
    stranger = Chat(gateway.url, chat.id, "wrong")
    told = [stranger.call("GET", "/messages", headers=HOME).status_code for _ in range(REQUESTS_A_MINUTE)]
    assert set(told) == {401}
    refused = chat.call("GET", "/messages", headers=HOME)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
    assert opened(gateway, HOME).status_code == 429
    assert chat.call("GET", "/messages", headers=ELSEWHERE).status_code == 200


def request_from(address: str) -> Request:
    """Return a request from an address."""
    return Request({"type": "http", "headers": [], "client": (address, 1)})


def test_only_so_many_listen_at_once() -> None:
    """In all and from one address; who leaves makes room, also after a fault."""
    crowd = Crowd(most=3, most_an_address=2)
    with ExitStack() as stack:
        for _ in range(2):
            stack.enter_context(crowd.joined(request_from("203.0.113.7")))
        with pytest.raises(HTTPException) as refused, crowd.joined(request_from("203.0.113.7")):
            pass
        assert (refused.value.status_code, refused.value.headers) == (429, {"retry-after": "15"})
        stack.enter_context(crowd.joined(request_from("203.0.113.8")))
        with pytest.raises(HTTPException) as refused, crowd.joined(request_from("203.0.113.9")):
            pass
        assert (refused.value.status_code, refused.value.headers) == (503, {"retry-after": "15"})
    assert len(crowd) == 0
    with pytest.raises(ZeroDivisionError), crowd.joined(request_from("203.0.113.7")):
        raise ZeroDivisionError
    assert len(crowd) == 0


def test_programs_on_this_machine_listen_in_any_number_there_is_room_for() -> None:
    """The benchmark is one of them."""
    crowd = Crowd(most=3, most_an_address=1)
    with ExitStack() as stack:
        for _ in range(3):
            stack.enter_context(crowd.joined(request_from("127.0.0.1")))


def test_streams_and_long_polls_count_as_listening(gateway: Gateway) -> None:
    """A poll that does not wait does not."""
    chat = gateway.opens()
    assert chat.news()["messages"] == []
    with chat.listening() as events:
        events.next()
        assert len(gateway.state.crowd) == 1
        with ThreadPoolExecutor(1) as pool:
            polling = pool.submit(chat.news, 2, 9)
            while len(gateway.state.crowd) < 2:
                assert not polling.done()
            chat.send("hi")
            assert polling.result()["typing"] is False
    assert gateway.is_idle()
    assert len(gateway.state.crowd) == 0


def test_the_bot_side_knows_an_address_by_a_hash_only(gateway: Gateway) -> None:
    """The same one for the same address, another one for another, none for this machine."""
    chat = gateway.opens()
    for headers in (HOME, HOME, ELSEWHERE, {}):
        chat.send("hi", headers=headers)
    chat.transcript()
    first, again, other, ours = (metadata["address"] for metadata in gateway.engine.metadata)
    assert first == again != other
    assert len(first) == 64
    assert ours is None
    assert "203.0.113" not in str(gateway.engine.metadata)


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
