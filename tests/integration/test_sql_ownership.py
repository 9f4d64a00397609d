"""Who leads, on SQLite and PostgreSQL alike: every move is all or nothing, and of those who race one wins."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import DatabaseError

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent
from helpdesk.audit import Entry
from helpdesk.conversations import Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.ownership import AgentWords, Move, Ownership, Taken
from tests.deskwork import NOON, Desk

ANYBODY = frozenset(Speaker)


@pytest.fixture
def desk(database: SqlDatabase) -> Desk:
    """A desk over each database."""
    return Desk(database)


def a_move(epoch: int = 0, to: Speaker = Speaker.AGENT, **more: object) -> Move:
    """Return a move with its act."""
    return replace(Move(ANYBODY, to, epoch, Entry("mia", "conversation.take", "kawaii_stop")), **more)  # type: ignore[arg-type]


def words(agent: Agent, text: str = "hello", client_id: str = "m1", epoch: int = 1) -> AgentWords:
    """Return what an agent sends."""
    return AgentWords(agent.id, epoch, text, client_id, Entry(agent.name, "conversation.say", "kawaii_stop"), {"agent": agent.display_name})


def tries(act: object, *args: object) -> Ownership | None:
    """Make a move unless somebody was faster."""
    try:
        return act(*args)  # type: ignore[operator,no-any-return]
    except Taken:
        return None


def test_a_new_conversation_is_led_by_the_bot(desk: Desk) -> None:
    """Nobody waits, nobody has read anything; an unknown one is nothing."""
    held = desk.held(desk.opens(language="es"))
    assert (held.speaker, held.epoch, held.assignee, held.language, held.last_seq, held.seen_seq) == (Speaker.BOT, 0, None, "es", 0, 0)
    assert desk.database.ownership.held("nobody") is None


def test_a_move_its_words_and_its_act_stand_together(desk: Desk) -> None:
    """What the move sets is set, the shopper is told, the audit has it."""
    mia, waiting = desk.agent(), desk.waits()
    move = a_move(assignee=mia.id, said="Mia is here.", sets={"led_at": NOON})
    held = desk.database.ownership.move(waiting, move, NOON)
    assert held == desk.held(waiting)
    assert (held.speaker, held.epoch, held.assignee_name, held.led_at) == (Speaker.AGENT, 1, "Mia", NOON)
    assert desk.said(waiting)[-1] == "system: Mia is here."
    assert held.last_seq == 2


@pytest.mark.parametrize(
    "stale", [a_move(1), a_move(allowed=frozenset({Speaker.AGENT})), a_move(led_by=7)], ids=["epoch", "speaker", "leader"]
)
def test_a_move_that_does_not_fit_changes_nothing(desk: Desk, stale: Move) -> None:
    """Another epoch, another speaker, another leader."""
    waiting = desk.waits()
    before = desk.held(waiting), desk.said(waiting), desk.acts(waiting)
    with pytest.raises(Taken, match="somebody else"):
        desk.database.ownership.move(waiting, replace(stale, said="I am here."), NOON)
    assert (desk.held(waiting), desk.said(waiting), desk.acts(waiting)) == before


def test_a_move_whose_act_cannot_be_recorded_is_not_made(desk: Desk) -> None:
    """No act without its line in the audit."""
    waiting = desk.waits()
    broken = a_move(entry=Entry(None, "conversation.take"))  # type: ignore[arg-type]
    with pytest.raises(DatabaseError):
        desk.database.ownership.move(waiting, broken, NOON)
    assert desk.held(waiting).epoch == 0


def test_what_was_erased_cannot_be_moved(desk: Desk) -> None:
    """Nor spoken in, nor noted on, nor set aside."""
    mia, store = desk.agent(), desk.database.ownership
    entry = Entry("mia", "conversation.note")
    for act in (
        lambda: store.move("nobody", a_move(), NOON),
        lambda: store.say("nobody", words(mia), NOON),
        lambda: store.note("nobody", mia.id, "…", entry, NOON),
        lambda: store.snooze("nobody", 0, NOON, entry, NOON),
    ):
        with pytest.raises(InvalidRecord, match="not there any more"):
            act()


def test_of_many_who_click_at_once_just_one_leads(desk: Desk) -> None:
    """The others are told, and the shopper hears one name."""
    waiting = desk.waits()
    agents = [desk.agent(f"agent{number}") for number in range(8)]
    moves = [a_move(assignee=agent.id, said=f"{agent.name} is here.") for agent in agents]
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda move: tries(desk.database.ownership.move, waiting, move, NOON), moves))
    winners = [held for held in made if held]
    assert len(winners) == 1
    assert desk.held(waiting) == winners[0]
    assert [line for line in desk.said(waiting) if line.startswith("system")] == [f"system: {agents[made.index(winners[0])].name} is here."]


def test_what_is_sent_many_times_at_once_is_said_once(desk: Desk) -> None:
    """A nervous connection repeats itself."""
    mia = desk.agent()
    led = desk.led(mia)
    with ThreadPoolExecutor(8) as pool:
        told = set(pool.map(lambda _: desk.database.ownership.say(led, words(mia), NOON), range(8)))
    assert len(told) == 1
    assert desk.said(led).count("agent: hello") == 1


def test_words_of_whoever_does_not_lead_are_not_said(desk: Desk) -> None:
    """Of a colleague, of an epoch that is over, of one to whom the bot took over from."""
    mia, ben = desk.agent("mia"), desk.agent("ben")
    led = desk.led(mia)
    for stranger in (words(ben), words(mia, epoch=0), words(mia, epoch=2)):
        with pytest.raises(Taken):
            desk.database.ownership.say(led, stranger, NOON)
    assert "agent: hello" not in desk.said(led)


def test_a_mark_that_the_shoppers_message_has_already_is_no_repeat(desk: Desk) -> None:
    """Or an agent would believe that their words had gone out."""
    mia = desk.agent()
    led = desk.led(mia)
    desk.database.conversations.receive(led, "hi", NOON, "m1")
    with pytest.raises(InvalidRecord, match="not sent"):
        desk.database.ownership.say(led, words(mia), NOON)
    assert desk.said(led)[-1] == "shopper: hi"


def test_what_was_read_only_grows(desk: Desk) -> None:
    """A slow tab does not make news of old messages."""
    waiting = desk.waits()
    for seq, seen in ((3, 3), (2, 3), (5, 5)):
        desk.database.ownership.saw(waiting, seq)
        assert desk.held(waiting).seen_seq == seen


def test_setting_aside_holds_until_its_moment(desk: Desk) -> None:
    """Which the store keeps to the second."""
    store, waiting = desk.database.ownership, desk.waits()
    until = NOON + timedelta(hours=1, seconds=1)
    entry = Entry("mia", "conversation.snooze", "kawaii_stop")
    assert store.snooze(waiting, 0, until, entry, NOON).snoozed_until == until
    assert store.due(until - timedelta(seconds=1)) == []
    assert [held.id for held in store.due(until)] == [waiting]
    with pytest.raises(Taken):
        store.snooze(waiting, 1, None, entry, NOON)
    store.move(waiting, a_move(), NOON)
    assert store.due(until) == []


def test_the_deserted_are_those_whose_agent_is_not_there(desk: Desk) -> None:
    """Those waiting longest come first."""
    store, minute = desk.database.ownership, timedelta(minutes=1)
    there, gone, never = desk.agent("there"), desk.agent("gone"), desk.agent("never", here=False)
    late = desk.led(gone)
    desk.clock.passes(minutes=-5)
    early, kept = desk.led(never), desk.led(there)
    desk.clock.passes(minutes=10)
    now = desk.clock.now()
    desk.database.agents.seen(there.id, now)
    assert [held.id for held in store.deserted(now - minute, now)] == [early, late]
    assert desk.held(kept).assignee == there.id
    waiting = desk.waits()
    assert waiting not in [held.id for held in store.deserted(now + minute, now)]


def test_a_conversation_that_is_erased_takes_its_notes_along(desk: Desk) -> None:
    """They are about the shopper."""
    mia, waiting = desk.agent(), desk.waits()
    desk.handling.note(mia, waiting, "speaks softly")
    desk.database.conversations.erase(waiting, NOON)
    assert desk.database.ownership.notes(waiting) == []
