"""Turns of an epoch that is over, and the turns of the next one: a takeover ends what the bot was about to do."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from helpdesk.conversations import Handoff, HandoffReason, Speaker
from helpdesk.ownership import Resolution
from helpdesk.services.answering import Answering, apology
from helpdesk.services.conversing import Conversing
from helpdesk.services.turns import Outcome, Turn
from tests.deskwork import NOON, Desk, opened, shops
from tests.fake_engine import FakeEngine


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Desk]:
    """A desk over SQLite."""
    database = opened(f"sqlite:///{tmp_path}/desk.db")
    yield Desk(database)
    database.close()


def rows(desk: Desk, table: str) -> int:
    """Count what is kept of a kind."""
    with desk.database.conversations._transactions.reading() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() or 0)  # noqa: S608 - a name of the test


def everything(desk: Desk, conversation_id: str) -> tuple[Any, ...]:
    """Return all that a turn could change."""
    counted = [rows(desk, table) for table in ("handoffs", "promises", "claims", "turns", "messages")]
    return desk.state(conversation_id), desk.held(conversation_id), counted


def leaves_much(turn: Turn) -> Outcome:
    """Answer as a turn that would change whatever can be changed."""
    changed = replace(turn.conversation, pending={"question": "late_refund"}, offer={"kind": "claim"}, tries=2, proven=("KS1001",))
    return Outcome(changed, (), Handoff(HandoffReason.UNSURE, "late"))


@pytest.fixture
def answering(sqlite: Desk) -> Answering:
    """The side of the actions."""
    return Answering(sqlite.database.conversations, shops(), sqlite.clock)


def run(answering: Answering, conversation_id: str, respond: Callable[[Turn], Outcome], epoch: int | None) -> dict[str, Any]:
    """Run a turn as an action does."""
    return answering.run(
        conversation_id=conversation_id,
        shop_id="kawaii_stop",
        language="en",
        text="hi",
        intent=None,
        entities=(),
        respond=respond,
        begin=False,
        seq=1,
        epoch=epoch,
    )


@pytest.mark.parametrize("back", [False, True], ids=["an agent leads", "the bot has the word again"])
def test_a_turn_that_begins_after_its_epoch_changes_nothing(sqlite: Desk, answering: Answering, back: bool) -> None:  # noqa: FBT001 - a case of the table
    """It was sent before the takeover and is worked on after it."""
    mia, begun = sqlite.agent(), sqlite.opens()
    sqlite.writes(begun, "hi")
    sqlite.handling.take_over(mia, begun, 0)
    if back:
        sqlite.handling.hand_back(mia, begun, 1)
    before = everything(sqlite, begun)
    assert run(answering, begun, leaves_much, 0) == apology("en")
    assert answering.failed({"conversation": begun, "epoch": 0, "language": "en"}, "x") == apology("en")
    assert everything(sqlite, begun) == before


def test_a_turn_that_is_overtaken_while_it_is_worked_on_leaves_no_question_and_calls_nobody(sqlite: Desk, answering: Answering) -> None:
    """What the shopper has proven or tried in it stands, for that is done; what it would ask next is nobody's any more."""
    mia, begun = sqlite.agent(), sqlite.opens(language="en")
    sqlite.writes(begun, "hi")
    seen: list[tuple[Any, ...]] = []

    def respond(turn: Turn) -> Outcome:
        sqlite.handling.take_over(mia, begun, 0)
        seen.append(everything(sqlite, begun))
        return leaves_much(turn)

    run(answering, begun, respond, 0)
    before, after = seen[0], everything(sqlite, begun)
    assert after[1:] == before[1:]
    assert replace(after[0], proven=(), tries=0, turn=0) == before[0]
    assert (after[0].proven, after[0].tries) == (("KS1001",), 2)


# -- hand-back and return ------------------------------------------------------------------------


def test_after_a_hand_back_the_bot_speaks_in_its_next_epoch(sqlite: Desk) -> None:
    """Under a name that the dialogue engine has never heard, so that nothing of before is remembered there."""
    engine, mia = FakeEngine(), sqlite.agent()
    conversing = Conversing(sqlite.database.conversations, engine, shops(), sqlite.clock)
    begun = replace(conversing.open("kawaii_stop", "es"), proven=("KS1001", "KS1002"))
    sqlite.database.conversations.save(begun, sqlite.clock.now())
    conversing.say(begun, "uno")
    sqlite.leaves(begun.id, pending={"question": "late_refund"}, offer={"kind": "claim"})
    sqlite.handling.take_over(mia, begun.id, 0)
    conversing.say(begun, "dos")
    sqlite.says(mia, begun.id, "KS1002, sí")
    sqlite.handling.hand_back(mia, begun.id, 1)
    conversing.say(begun, "tres")
    assert engine.heard == ["uno", "tres"]
    assert engine.senders == [f"kawaii_stop:{begun.id}:0", f"kawaii_stop:{begun.id}:2"]
    assert [metadata["language"] for metadata in engine.metadata] == ["es", "es"]
    state = sqlite.state(begun.id)
    assert (state.pending, state.offer, state.in_focus) == (None, None, "KS1002")
    assert [line.partition(":")[0] for line in sqlite.said(begun.id)] == [
        "shopper",
        "bot",
        "system",
        "shopper",
        "agent",
        "system",
        "shopper",
        "bot",
    ]


def test_who_returns_after_a_day_to_a_closed_conversation_talks_to_the_bot(sqlite: Desk) -> None:
    """Which answers at once."""
    engine, mia = FakeEngine(), sqlite.agent()
    conversing = Conversing(sqlite.database.conversations, engine, shops(), sqlite.clock)
    led = sqlite.led(mia)
    sqlite.handling.resolve(mia, led, 1, Resolution.ANSWERED)
    sqlite.clock.passes(days=1)
    conversing.say(sqlite.state(led), "one more thing")
    assert sqlite.said(led)[-2:] == ["shopper: one more thing", "bot: You said: one more thing"]
    assert sqlite.held(led).speaker is Speaker.BOT


def test_who_returns_after_a_day_to_an_agent_who_has_gone_waits_in_their_old_place(sqlite: Desk) -> None:
    """Before those who came meanwhile; what they wrote is there."""
    mia = sqlite.agent()
    led = sqlite.led(mia)
    sqlite.clock.passes(days=1)
    later = sqlite.waits()
    sqlite.writes(led, "anybody?")
    sqlite.handling.sweep()
    held = sqlite.held(led)
    assert (held.speaker, held.queued_at) == (Speaker.QUEUED, NOON)
    assert held.queued_at < (sqlite.held(later).queued_at or NOON)
    assert "shopper: anybody?" in sqlite.said(led)


def test_asking_for_a_person_inside_a_form_drops_nothing(sqlite: Desk) -> None:
    """What was being asked is still being asked, until a person has led."""
    conversing = Conversing(sqlite.database.conversations, FakeEngine(), shops(), sqlite.clock)
    begun = conversing.open("kawaii_stop")
    asked = replace(begun, pending={"question": "order_status", "with": {}, "needs_order": True}, given={"order_number": "KS1001"})
    sqlite.database.conversations.save(asked, sqlite.clock.now())
    conversing.call_person(begun.id)
    state = sqlite.state(begun.id)
    assert (state.pending, state.given, state.speaker) == (asked.pending, asked.given, Speaker.QUEUED)
    conversing.say(begun, "ana@example.com")
    assert sqlite.said(begun.id)[-1] == "bot: You said: ana@example.com"
