"""Running the gateway: health, figures, its own description, its key, and what a crash leaves behind."""

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.app import create_app
from gateway.openapi import SCHEMAS
from gateway.tokens import Tokens
from helpdesk.adapters.keys import installation_key
from helpdesk.conversations import Speaker
from helpdesk.errors import SettingsError
from tests.fake_engine import FakeEngine, reply
from tests.integration.running_gateway import NOON, Chat, StoppedClock, make_product, running


def test_health_is_about_the_process_and_readiness_about_the_bot(tmp_path: Path) -> None:
    """A gateway whose bot is away is alive, but not ready."""
    with running(tmp_path) as gateway:
        assert (gateway.get("/healthz").status_code, gateway.get("/readyz").status_code) == (200, 200)
        gateway.engine.ready = False
        assert (gateway.get("/healthz").status_code, gateway.get("/readyz").status_code) == (200, 503)
        assert gateway.get("/readyz").headers["content-type"] == "application/problem+json"


def test_the_figures_tell_what_happened_and_nothing_of_anybody(tmp_path: Path) -> None:
    """Messages by outcome, hand-overs by reason, refused replies, ratings, seconds; no words, no ids."""
    with running(tmp_path) as gateway:
        chat, answers = gateway.opens(), iter(
            [
                reply("fine"),
                reply("blocked", handoff={"reason": "proof_refused", "summary": ""}, blocked=("$5", "$6")),
                reply(),
            ]
        )  # fmt: skip
        gateway.engine.answer = lambda _: next(answers)
        for text in ("ana@example.com", "two", "three"):
            chat.send(text)
        chat.transcript()
        chat.call("POST", "/feedback", json={"seq": 4, "helpful": True})
        gateway.opens("kpop2").call("POST", "/handoff")
        told = gateway.get("/metrics")
        token, chat_id = chat.token, chat.id
    assert told.headers["content-type"].startswith("text/plain")
    lines = set(told.text.splitlines())
    for line in (
        'helpdesk_messages_total{outcome="answered",shop="kawaii_stop"} 1.0',
        'helpdesk_messages_total{outcome="handed_over",shop="kawaii_stop"} 1.0',
        'helpdesk_messages_total{outcome="fault",shop="kawaii_stop"} 1.0',
        'helpdesk_handoffs_total{reason="proof_refused",shop="kawaii_stop"} 1.0',
        'helpdesk_handoffs_total{reason="fault",shop="kawaii_stop"} 1.0',
        'helpdesk_handoffs_total{reason="asked",shop="kpop2"} 1.0',
        'helpdesk_blocked_replies_total{shop="kawaii_stop"} 1.0',
        'helpdesk_ratings_total{helpful="true",shop="kawaii_stop"} 1.0',
        'helpdesk_conversations_total{shop="kpop2"} 1.0',
    ):
        assert line in lines
    assert any(line.startswith("helpdesk_turn_seconds_bucket") for line in lines)
    assert not any(private in told.text for private in ("ana@", "three", token, chat_id))


def test_the_description_lists_every_route_and_no_other(tmp_path: Path) -> None:
    """Method by method, and each name it refers to is there. The console is for people, and none of it is told to programs."""
    with running(tmp_path) as gateway:
        found = gateway.get("/openapi.json").json()
    served = {(route.path, method) for route in gateway.routes for method in route.methods - {"HEAD"}}
    served = {one for one in served if not one[0].startswith("/console")}
    described = {(path, method.upper()) for path, methods in found["paths"].items() for method in methods}
    assert served == described
    operations = [one for methods in found["paths"].values() for one in methods.values()]
    assert len({one["operationId"] for one in operations}) == len(operations)
    for path, methods in found["paths"].items():
        for one in methods.values():
            assert ("security" in one) == ("{id}" in path)
    names = {part.split('"')[0] for part in str(found).replace("'", '"').split("#/components/schemas/")[1:]}
    assert names == set(SCHEMAS)


def test_an_application_needs_no_product_to_be_made() -> None:
    """Nothing is opened before it starts."""
    assert create_app().routes


def test_what_a_crash_left_unanswered_is_answered_once_at_the_next_start(tmp_path: Path) -> None:
    """The message was stored and the gateway died: as soon as the bot is ready the shopper gets the answer, one answer."""
    engine, clock = FakeEngine(), StoppedClock()
    product = make_product(tmp_path, engine, clock)
    conversing, store = product.conversing, product.database.conversations
    left, old, led, answered = (conversing.open("kawaii_stop") for _ in range(4))
    for one in (left, led, answered):
        conversing.take(one, f"from {one.id}", "a")
    store.append(old.id, "shopper", "long ago", NOON - timedelta(minutes=61))
    store.speak(answered.id, 0, [("there you are", None)], NOON, reply_to=1)
    store.save(replace(led, speaker=Speaker.AGENT, epoch=1), NOON)
    product.close()
    for _ in range(2):
        with running(tmp_path, engine, clock) as gateway:
            assert gateway.is_idle()
            held = [len(gateway.product.database.conversations.messages(one.id)) for one in (left, old, led, answered)]
    assert engine.heard == [f"from {left.id}"]
    assert held == [2, 1, 1, 2]


def test_all_that_a_crash_left_is_answered_in_order_and_before_what_is_said_next(tmp_path: Path) -> None:
    """Three messages were stored, one was answered; the page sends a fourth while the bot still loads."""
    engine, clock = FakeEngine(), StoppedClock()
    product = make_product(tmp_path, engine, clock)
    opened = product.conversing.open("kawaii_stop")
    for number in (1, 2, 3):
        product.conversing.take(opened, f"m{number}", f"m{number}")
    product.conversing.answer(opened.id, 1, "m1")
    product.close()
    engine.ready = False
    with running(tmp_path, engine, clock) as gateway:
        chat = Chat(gateway.url, opened.id, gateway.state.tokens.issue(opened.id))
        chat.send("m3", "m3")  # the page did not hear that it was taken
        chat.send("m4", "m4")
        assert chat.news()["typing"] is True
        engine.ready = True
        said = chat.transcript()
        answers = [(one["reply_to"], one["text"]) for one in chat.news()["messages"] if one["author"] == "bot"]
    assert engine.heard == ["m1", "m2", "m3", "m4"]
    assert answers == [(1, "You said: m1"), (2, "You said: m2"), (3, "You said: m3"), (5, "You said: m4")]
    assert len(said) == 8


def test_what_was_left_waits_for_the_bot(tmp_path: Path) -> None:
    """All processes start at once, and the gateway is the first to be there: no apology only because Rasa still loads."""
    engine, clock = FakeEngine(), StoppedClock()
    product = make_product(tmp_path, engine, clock)
    opened = product.conversing.open("kawaii_stop")
    product.conversing.take(opened, "hello?", "a")
    product.close()
    engine.ready = False
    with running(tmp_path, engine, clock) as gateway:
        assert gateway.get("/healthz").status_code == 200
        assert engine.heard == []
        engine.ready = True
        while len(gateway.product.database.conversations.messages(opened.id)) < 2:
            assert engine.heard in ([], ["hello?"])
    assert engine.heard == ["hello?"]


def test_a_stop_waits_for_the_answer_under_way_and_leaves_the_rest_for_the_next_start(tmp_path: Path) -> None:
    """Nothing is lost, nothing is said twice."""
    engine, clock = FakeEngine(), StoppedClock()
    with running(tmp_path, engine, clock) as gateway, ThreadPoolExecutor(1) as pool:
        chat = gateway.opens()
        gate = engine.hold("one")
        chat.send("one")
        chat.send("two")
        gate.wait_until_reached()
        gateway.server.should_exit = True

        def open_when_closing() -> None:
            while not gateway.state.desk._closing.is_set():
                pass
            gate.open()

        pool.submit(open_when_closing).result()
    assert engine.heard == ["one"]
    with running(tmp_path, engine, clock) as gateway:
        assert gateway.is_idle()
        said = [one["text"] for one in gateway.product.database.conversations.messages(chat.id)]
    assert said == ["one", "two", "You said: one", "You said: two"]


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    """Processes that start at once end with one whole key."""
    path = tmp_path / "new" / "token.key"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: installation_key(path), range(16)))
    assert len(keys) == 1
    assert len(keys.pop()) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["token.key"]


@pytest.mark.parametrize("content", ["", "00", "no hex at all", "\u00e9"])
def test_a_broken_key_is_refused(tmp_path: Path, content: str) -> None:
    """With an empty or short key, anybody could make tokens."""
    path = tmp_path / "token.key"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match="holds no key; delete it"):
        installation_key(path)


def test_tokens_of_another_installation_open_nothing() -> None:
    """The key is what counts."""
    assert not Tokens(b"a" * 32).opens(Tokens(b"b" * 32).issue("c1"), "c1")
