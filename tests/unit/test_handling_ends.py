"""How a conversation ends for an agent: closed, set aside until later, or left behind by one who has gone."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from helpdesk.agents import Role
from helpdesk.audit import Entry
from helpdesk.conversations import Level, Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.ownership import Resolution, Taken
from helpdesk.promises import PromiseKind
from helpdesk.services.handling import AWAY_AFTER, LONGEST_SNOOZE
from tests.deskwork import NOON, Desk, opened

LATER = timedelta(hours=2)
PROVEN: dict[str, Any] = {"proven": ("KS1001", "KS1002"), "proven_email": "ana@example.com", "level": Level.PROVEN}
MINUTE_AND_MORE = AWAY_AFTER.total_seconds() + 1


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over a real database."""
    database = opened(f"sqlite:///{tmp_path}/desk.db")
    yield Desk(database)
    database.close()


# -- closing and setting aside -------------------------------------------------------------------


def test_a_closed_conversation_says_so_and_loses_no_promise(desk: Desk) -> None:
    """The reason stands in the audit; the shopper may write again."""
    mia = desk.agent()
    led = desk.led(mia, due=NOON + LATER)
    held = desk.handling.resolve(mia, led, 1, Resolution.SHOP_HANDLED)
    assert (held.speaker, held.resolution, held.resolved_at, held.assignee) == (Speaker.RESOLVED, "shop_handled", NOON, mia.id)
    assert desk.said(led)[-1] == "system: Mia has closed this conversation. If anything is left open, just write again."
    assert [promise.kind for promise in desk.database.promises.open_of(led)] == [PromiseKind.ANSWER]
    assert desk.acts(led)[-1] == ("mia", "conversation.resolve", {"reason": "shop_handled"})


def test_spam_is_told_nothing(desk: Desk) -> None:
    """A machine that writes needs no good-bye."""
    mia = desk.agent()
    led = desk.led(mia)
    before = desk.said(led)
    desk.handling.resolve(mia, led, 1, Resolution.SPAM)
    assert desk.said(led) == before


def test_nothing_is_closed_twice(desk: Desk) -> None:
    """Also not by a lead, who may close what they do not lead."""
    lea, waiting = desk.agent("lea", Role.LEAD), desk.waits()
    closed = desk.handling.resolve(lea, waiting, 0, Resolution.NO_REPLY)
    with pytest.raises(Taken):
        desk.handling.resolve(lea, waiting, closed.epoch, Resolution.SPAM)


def test_who_writes_after_it_was_closed_talks_to_the_bot_which_begins_anew(desk: Desk) -> None:
    """A day later: a new epoch, and no offer of before that a "yes" would accept."""
    mia = desk.agent()
    led = desk.waits(**PROVEN)
    desk.leaves(led, offer={"kind": "claim", "order": "KS1001"}, pending={"question": "late_refund"})
    desk.handling.take_over(mia, led, 0)
    desk.handling.resolve(mia, led, 1, Resolution.ANSWERED)
    desk.clock.passes(days=1)
    desk.writes(led, "yes")
    held, state = desk.held(led), desk.state(led)
    assert (held.speaker, held.epoch, held.assignee, held.resolution) == (Speaker.BOT, 3, None, None)
    assert (state.offer, state.pending) == (None, None)


def test_what_is_set_aside_comes_back_at_its_time(desk: Desk) -> None:
    """To the agent who leads it, as long as that agent is there."""
    mia = desk.agent()
    led = desk.led(mia)
    assert desk.handling.snooze(mia, led, 1, NOON + LATER).snoozed_until == NOON + LATER
    desk.clock.passes(hours=2)
    desk.database.agents.seen(mia.id, desk.clock.now())
    assert [held.id for held in desk.handling.sweep()] == [led]
    held = desk.held(led)
    assert (held.speaker, held.snoozed_until, held.epoch) == (Speaker.AGENT, None, 1)
    assert [act[:2] for act in desk.acts(led)[-2:]] == [("mia", "conversation.snooze"), ("system", "conversation.wake")]
    assert desk.handling.sweep() == []


def test_it_comes_back_when_its_shopper_writes_or_somebody_wants_it(desk: Desk) -> None:
    """Whatever comes first."""
    mia = desk.agent()
    for back in (lambda one: desk.writes(one, "hello?"), lambda one: desk.handling.snooze(mia, one, 1, None)):
        led = desk.led(mia)
        desk.handling.snooze(mia, led, 1, NOON + LATER)
        back(led)
        assert desk.held(led).snoozed_until is None


@pytest.mark.parametrize("until", [NOON, NOON - LATER, NOON + LONGEST_SNOOZE + timedelta(seconds=1)])
def test_nothing_is_set_aside_into_the_past_or_for_ever(desk: Desk, until: Any) -> None:
    """A month is the most."""
    mia = desk.agent()
    led = desk.led(mia)
    with pytest.raises(InvalidRecord, match="30 days"):
        desk.handling.snooze(mia, led, 1, until)


def test_what_the_bot_leads_is_not_set_aside(desk: Desk) -> None:
    """There is nobody it could come back to."""
    lea, with_bot = desk.agent("lea", Role.LEAD), desk.opens()
    with pytest.raises(Taken):
        desk.handling.snooze(lea, with_bot, 0, NOON + LATER)


# -- agents who have gone ------------------------------------------------------------------------


def test_what_an_agent_left_returns_to_the_queue_in_its_place(desk: Desk) -> None:
    """The shopper is told who had to leave; the bot's old offer is not revived."""
    mia = desk.agent()
    led = desk.waits()
    desk.leaves(led, offer={"kind": "claim"}, pending={"question": "late_refund"})
    desk.handling.take_over(mia, led, 0)
    desk.clock.passes(seconds=MINUTE_AND_MORE)
    assert [held.id for held in desk.handling.sweep()] == [led]
    held, state = desk.held(led), desk.state(led)
    assert (held.speaker, held.assignee, held.queued_at, held.epoch) == (Speaker.QUEUED, None, NOON, 2)
    assert desk.said(led)[-1] == "system: Mia had to leave. You keep your place, and a colleague goes on from here."
    assert desk.acts(led)[-1] == ("system", "conversation.deserted", {"agent": mia.id})
    assert (state.offer, state.pending) == (None, None)


def test_who_is_there_keeps_what_they_lead(desk: Desk) -> None:
    """As long as their browser is heard of."""
    mia = desk.agent()
    led = desk.led(mia)
    desk.clock.passes(seconds=MINUTE_AND_MORE)
    desk.database.agents.seen(mia.id, desk.clock.now())
    assert desk.handling.sweep() == []
    assert desk.held(led).assignee == mia.id


def test_who_was_just_given_something_has_a_while_to_open_it(desk: Desk) -> None:
    """Nobody has been heard of before they sign in."""
    led = desk.led(desk.agent(here=False))
    desk.clock.passes(seconds=AWAY_AFTER.total_seconds() - 1)
    assert desk.handling.sweep() == []
    desk.clock.passes(seconds=2)
    assert [held.id for held in desk.handling.sweep()] == [led]


def test_what_is_set_aside_does_not_need_its_agent(desk: Desk) -> None:
    """Until its time has come, or its shopper writes."""
    mia = desk.agent()
    led = desk.led(mia)
    desk.handling.snooze(mia, led, 1, NOON + LATER)
    desk.clock.passes(hours=1)
    assert desk.handling.sweep() == []
    desk.writes(led, "hello?")
    assert [held.speaker for held in desk.handling.sweep()] == [Speaker.QUEUED]


def test_who_may_not_lead_any_more_does_not(desk: Desk) -> None:
    """A login that was switched off, and one that no longer serves the shop, however present."""
    lea = desk.agent("lea", Role.OWNER)
    off, moved = desk.agent("off"), desk.agent("moved")
    led = {desk.led(off), desk.led(moved)}
    desk.clock.passes(seconds=MINUTE_AND_MORE)
    for agent in (lea, off, moved):
        desk.database.agents.seen(agent.id, desk.clock.now())
    desk.database.agents.switch(off.id, [Entry("lea", "agent.off")], NOON, active=False)
    desk.database.agents.serve(moved.id, "kawaii_stop", None, [Entry("lea", "agent.remove")], NOON)
    assert {held.id for held in desk.handling.sweep()} == led


def test_one_that_cannot_be_swept_does_not_keep_the_others(desk: Desk) -> None:
    """A shop whose folder was taken away has no words any more."""
    mia = desk.agent()
    left = desk.led(mia)
    gone = desk.opens("closed_shop", speaker=Speaker.AGENT)
    desk.clock.passes(seconds=MINUTE_AND_MORE)
    assert [held.id for held in desk.handling.sweep()] == [left]
    assert desk.held(gone).speaker is Speaker.AGENT
