"""What agents do with conversations: the words, the rules of who may, and what the bot finds afterwards."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from helpdesk.agents import Role
from helpdesk.conversations import Level, Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.ownership import Resolution, Taken
from helpdesk.services.handling import LONGEST_WORDS, NotAllowed
from tests.deskwork import ACTS, NOON, Desk, opened

LATER = timedelta(hours=2)
PROVEN: dict[str, Any] = {"proven": ("KS1001", "KS1002"), "proven_email": "ana@example.com", "level": Level.PROVEN}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over a real database."""
    database = opened(f"sqlite:///{tmp_path}/desk.db")
    yield Desk(database)
    database.close()


# -- taking over ---------------------------------------------------------------------------------


def test_who_takes_over_leads_and_the_shopper_is_told_who_it_is(desk: Desk) -> None:
    """The epoch grows, the place in the queue is kept, and the act stands in the audit."""
    mia, waiting = desk.agent(), desk.waits()
    desk.clock.passes(minutes=5)
    held = desk.handling.take_over(mia, waiting, 0)
    assert (held.speaker, held.assignee, held.assignee_name, held.epoch) == (Speaker.AGENT, mia.id, "Mia", 1)
    assert (held.queued_at, held.led_at) == (NOON, desk.clock.now())
    assert desk.said(waiting)[-1] == "system: Mia from Kawaii Stop is here and has everything above."
    assert desk.acts(waiting) == [("mia", "conversation.take", {"from": "queued", "to": "mia"})]


def test_the_shopper_is_told_in_their_language(desk: Desk) -> None:
    """The language of the conversation, not of the console."""
    waiting = desk.waits(language="es")
    desk.handling.take_over(desk.agent(), waiting, 0)
    assert desk.said(waiting)[-1] == "system: Mia, de Kawaii Stop, ya está aquí y tiene a la vista todo lo anterior."


@pytest.mark.parametrize("epoch", [0, 1])
def test_clicking_twice_is_clicking_once(desk: Desk, epoch: int) -> None:
    """Whichever epoch the second click saw."""
    mia = desk.agent()
    led = desk.led(mia)
    before = desk.said(led)
    assert desk.handling.take_over(mia, led, epoch) == desk.held(led)
    assert desk.said(led) == before


def test_a_conversation_that_the_bot_leads_or_that_is_closed_can_be_taken_too(desk: Desk) -> None:
    """An agent who sees something go wrong need not wait to be asked."""
    mia, with_bot = desk.agent(), desk.opens()
    assert desk.handling.take_over(mia, with_bot, 0).queued_at == NOON
    desk.handling.resolve(mia, with_bot, 1, Resolution.ANSWERED)
    again = desk.handling.take_over(mia, with_bot, 2)
    assert (again.speaker, again.resolution, again.resolved_at) == (Speaker.AGENT, None, None)


def test_only_a_lead_takes_from_a_colleague(desk: Desk) -> None:
    """And the shopper hears that somebody else goes on."""
    mia, ben, lea = desk.agent("mia"), desk.agent("ben"), desk.agent("lea", Role.LEAD)
    led = desk.led(mia)
    with pytest.raises(Taken, match="a colleague leads"):
        desk.handling.take_over(ben, led, 1)
    assert desk.handling.take_over(lea, led, 1).assignee == lea.id
    assert desk.said(led)[-1] == "system: Lea goes on from here and has everything above."


@pytest.mark.parametrize("name", ACTS)
def test_nobody_acts_on_what_has_moved_on(desk: Desk, name: str) -> None:
    """Each act names the epoch the agent saw."""
    mia, lea = desk.agent("mia"), desk.agent("lea", Role.LEAD)
    led = desk.led(mia)
    desk.handling.take_over(lea, led, 1)
    before = desk.held(led), desk.said(led), desk.acts(led)
    with pytest.raises(Taken):
        ACTS[name](desk, mia, led, 1)
    assert (desk.held(led), desk.said(led), desk.acts(led)) == before


@pytest.mark.parametrize("name", [*ACTS, "note"])
def test_conversations_of_other_shops_are_not_there(desk: Desk, name: str) -> None:
    """The same answer as for one that never was."""
    acts = {**ACTS, "note": lambda desk, agent, one, _epoch: desk.handling.note(agent, one, "seen")}
    stranger, waiting = desk.agent("kim", Role.OWNER, "kpop2"), desk.waits()
    told = []
    for conversation_id in (waiting, "nobody"):
        with pytest.raises(NotAllowed) as fault:
            acts[name](desk, stranger, conversation_id, 0)
        told.append(str(fault.value))
    assert told[0] == told[1]


# -- talking -------------------------------------------------------------------------------------


def test_what_an_agent_says_carries_their_name_and_keeps_the_promised_answer(desk: Desk) -> None:
    """The promise to answer ends with the first answer; the audit counts the letters and holds none."""
    mia = desk.agent()
    led = desk.led(mia, due=NOON + LATER)
    seq = desk.says(mia, led, "  It is in Austin.  ")
    message = desk.database.conversations.messages(led)[-1]
    assert (message["seq"], message["author"], message["text"]) == (seq, "agent", "It is in Austin.")
    assert message["details"] == {"agent": "Mia"}
    assert desk.database.promises.open_of(led) == []
    assert desk.acts(led)[-1] == ("mia", "conversation.say", {"characters": 16})
    assert desk.held(led).seen_seq == seq


def test_a_message_that_is_sent_again_is_the_same_one(desk: Desk) -> None:
    """Also after the conversation has moved on: the first one had arrived."""
    mia = desk.agent()
    led = desk.led(mia)
    first = desk.handling.say(mia, led, 1, "hello", "mine")
    assert desk.handling.say(mia, led, 1, "hello", "mine") == first
    desk.handling.hand_back(mia, led, 1)
    assert desk.handling.say(mia, led, 1, "hello", "mine") == first
    assert desk.said(led).count("agent: hello") == 1


@pytest.mark.parametrize("text", ["", " \n\t", "\0", "\u200b", "x" * (LONGEST_WORDS + 1)])
def test_nothing_and_too_much_are_refused(desk: Desk, text: str) -> None:
    """As a message and as a note."""
    mia = desk.agent()
    led = desk.led(mia)
    with pytest.raises(InvalidRecord, match="message"):
        desk.says(mia, led, text)
    with pytest.raises(InvalidRecord, match="note"):
        desk.handling.note(mia, led, text)


def test_notes_are_for_agents_alone(desk: Desk) -> None:
    """Whoever serves the shop may add one; the shopper's transcript does not know of them."""
    ben = desk.agent("ben")
    led = desk.led(desk.agent())
    before = desk.said(led)
    desk.handling.note(ben, led, "Ask for a photo")
    assert [(note["author"], note["text"], note["at"]) for note in desk.database.ownership.notes(led)] == [("Ben", "Ask for a photo", NOON)]
    assert desk.said(led) == before
    assert desk.acts(led)[-1] == ("ben", "conversation.note", {})


# -- passing on ----------------------------------------------------------------------------------


def test_who_leads_passes_on_and_a_lead_assigns(desk: Desk) -> None:
    """Others must take the conversation over first."""
    mia, ben, lea = desk.agent("mia"), desk.agent("ben"), desk.agent("lea", Role.LEAD)
    led, waiting = desk.led(mia), desk.waits()
    with pytest.raises(Taken, match="take the conversation over first"):
        desk.handling.give(ben, led, 1, ben)
    assert desk.handling.give(mia, led, 1, ben).assignee == ben.id
    assert desk.handling.give(lea, waiting, 0, mia).assignee == mia.id
    assert desk.acts(led)[-1] == ("mia", "conversation.transfer", {"from": "agent", "to": "ben"})


def test_nothing_is_passed_to_who_does_not_serve_the_shop(desk: Desk) -> None:
    """Nor to a login that is switched off."""
    mia = desk.agent()
    led = desk.led(mia)
    for other in (desk.agent("kim", shop="kpop2"), desk.agent("old", active=False)):
        with pytest.raises(InvalidRecord, match="does not serve this shop"):
            desk.handling.give(mia, led, 1, other)


def test_a_released_conversation_keeps_its_place(desk: Desk) -> None:
    """And says so to the shopper."""
    mia = desk.agent()
    led = desk.led(mia)
    desk.clock.passes(hours=1)
    held = desk.handling.release(mia, led, 1)
    assert (held.speaker, held.assignee, held.led_at, held.queued_at, held.escalated) == (Speaker.QUEUED, None, None, NOON, False)
    assert desk.said(led)[-1] == "system: Mia passes this on to a colleague. You keep your place."


def test_an_escalated_one_asks_for_a_lead_until_somebody_takes_it(desk: Desk) -> None:
    """Who takes it has it."""
    mia, lea = desk.agent("mia"), desk.agent("lea", Role.LEAD)
    led = desk.led(mia)
    assert desk.handling.release(mia, led, 1, escalate=True).escalated
    assert desk.acts(led)[-1][1] == "conversation.escalate"
    assert not desk.handling.take_over(lea, led, 2).escalated


def test_only_what_an_agent_leads_is_released_or_handed_back(desk: Desk) -> None:
    """A lead who means a waiting one is told that it has moved on."""
    lea, waiting = desk.agent("lea", Role.LEAD), desk.waits()
    for act in (desk.handling.release, desk.handling.hand_back):
        with pytest.raises(Taken):
            act(lea, waiting, 0)
    assert desk.held(waiting).speaker is Speaker.QUEUED


# -- back to the bot -----------------------------------------------------------------------------


def test_the_bot_begins_anew_and_knows_language_and_order(desk: Desk) -> None:
    """What it had asked or offered is over; what is proven stays proven."""
    mia = desk.agent()
    led = desk.waits(language="es", **PROVEN)
    left = {"question": "late_refund", "with": {}}
    desk.leaves(led, pending=left, offer={"kind": "claim"}, recent=left, given={"email": "x@example.com"}, unsure=1)
    desk.handling.take_over(mia, led, 0)
    held = desk.handling.hand_back(mia, led, 1)
    state = desk.state(led)
    assert (held.speaker, held.epoch, held.assignee, held.queued_at, held.led_at) == (Speaker.BOT, 2, None, None, None)
    assert (state.pending, state.offer, state.recent, state.given, state.unsure) == (None, None, None, {}, 0)
    assert (state.language, state.proven, state.level) == ("es", PROVEN["proven"], Level.PROVEN)
    assert "KS1001" in desk.said(led)[-1]


@pytest.mark.parametrize("named", ["It is about KS1002 then.", "your order #1002, not KS1001", "ks-1002"])
def test_the_order_that_the_agent_named_last_is_in_front(desk: Desk, named: str) -> None:
    """However it was written; the last one counts of several in a message and of several messages."""
    mia = desk.agent()
    led = desk.led(mia, **PROVEN)
    desk.says(mia, led, "KS1001")
    desk.says(mia, led, named.replace(", not KS1001", ""))
    desk.handling.hand_back(mia, led, 1)
    assert desk.state(led).proven == ("KS1002", "KS1001")
    assert desk.said(led)[-1].startswith(
        "system: This is the assistant again. Mia has given the conversation back to me, with order KS1002"
    )


@pytest.mark.parametrize("named", ["KS10021", "KS1003", "call 555-1002-77", "no number"])
def test_other_numbers_move_no_order_to_the_front(desk: Desk, named: str) -> None:
    """A longer number that contains it, one that is not proven, a telephone number."""
    mia = desk.agent()
    led = desk.led(mia, **PROVEN)
    desk.says(mia, led, named)
    desk.handling.hand_back(mia, led, 1)
    assert desk.state(led).proven == PROVEN["proven"]


def test_a_proof_that_has_expired_is_not_handed_back(desk: Desk) -> None:
    """The shopper is not told of an order that they would have to prove again."""
    mia = desk.agent()
    led = desk.led(mia, **PROVEN, proven_until=NOON + LATER)
    desk.clock.passes(hours=3)
    desk.handling.hand_back(mia, led, 1)
    assert desk.state(led).proven == ()
    assert "KS1001" not in desk.said(led)[-1]


def test_what_an_agent_has_answered_is_not_answered_by_the_bot_later(desk: Desk) -> None:
    """Not even when a crash left it open before the agent came."""
    mia, waiting = desk.agent(), desk.waits()
    assert [seq for _, seq, _ in desk.database.conversations.unanswered(NOON - LATER)] == [1]
    desk.handling.take_over(mia, waiting, 0)
    desk.says(mia, waiting, "Done.")
    desk.handling.hand_back(mia, waiting, 1)
    assert desk.database.conversations.unanswered(NOON - LATER) == []
