"""Who may speak, when everything happens at once: no word of the bot after a takeover, nothing lost, one winner."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from gateway.sweeping import Pace
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent
from helpdesk.ownership import Ownership, Taken
from helpdesk.services.conversing import Conversing, TurnOutcome
from tests.deskwork import NOON, Desk, opened, shops
from tests.fake_engine import FakeEngine, reply
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import Chat, Gateway, running

TAKEOVERS = 200
ON_POSTGRES = 24
AT_ONCE = 8
HERE = "system: Mia from Kawaii Stop is here and has everything above."


@dataclass
class MeetingEngine(FakeEngine):
    """Answers at the very moment at which somebody else does something: both meet here, and then go on together."""

    meetings: dict[str, threading.Barrier] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin as the usual engine."""
        super().__init__()

    def send(self, conversation_id: str, text: str, metadata: Any, waited: float = 0.0) -> Any:
        """Wait for the other one, then answer."""
        answer = super().send(conversation_id, text, metadata, waited)
        if meeting := self.meetings.get(metadata["conversation"]):
            meeting.wait(20)
        return answer


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Desk]:
    """A desk over SQLite."""
    database = opened(f"sqlite:///{tmp_path}/desk.db")
    yield Desk(database)
    database.close()


def races(desk: Desk, times: int) -> list[list[str]]:
    """Let an agent take over while the bot's answer is in flight and the shopper writes on; return every transcript."""
    engine, mia = MeetingEngine(), desk.agent()
    conversing = Conversing(desk.database.conversations, engine, shops(), desk.clock)

    def race(_: int) -> list[str]:
        begun = conversing.open("kawaii_stop")
        engine.meetings[begun.id] = threading.Barrier(3)
        seq, said, _new = conversing.take(begun, "one")
        with ThreadPoolExecutor(2) as pool:
            turn = pool.submit(conversing.answer, begun.id, seq, said)
            takeover = pool.submit(meets, engine, begun.id, lambda: desk.handling.take_over(mia, begun.id, 0))
            engine.meetings[begun.id].wait(20)
            second, said, _new = conversing.take(begun, "two")
            turn.result(), takeover.result()
        del engine.meetings[begun.id]
        conversing.answer(begun.id, second, said)
        return desk.said(begun.id)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(race, range(times)))


def meets(engine: MeetingEngine, conversation_id: str, act: Callable[[], Ownership]) -> Ownership:
    """Do something at the moment the engine answers."""
    engine.meetings[conversation_id].wait(20)
    return act()


def check(transcripts: list[list[str]]) -> None:
    """After the line that says who is here no line of the bot comes, and both messages of the shopper are there, in order."""
    for said in transcripts:
        taken = said.index(HERE)
        assert not [line for line in said[taken:] if line.startswith("bot")], said
        assert [line for line in said if line.startswith("shopper")] == ["shopper: one", "shopper: two"]
        assert len(said) == len(set(said))


def test_two_hundred_takeovers_against_an_answer_in_flight(sqlite: Desk) -> None:
    """Whichever of them is first, the bot is silent from the takeover on."""
    check(races(sqlite, TAKEOVERS))


def test_takeovers_against_an_answer_in_flight(database: SqlDatabase) -> None:
    """The same where rows are locked and not the whole database; fewer, for the server takes its time."""
    check(races(Desk(database), ON_POSTGRES))


def test_an_answer_that_comes_after_the_takeover_is_dropped(sqlite: Desk) -> None:
    """Told as dropped, and its message is not answered later either."""
    engine, mia = FakeEngine(), sqlite.agent()
    conversing = Conversing(sqlite.database.conversations, engine, shops(), sqlite.clock)
    begun = conversing.open("kawaii_stop")
    engine.answer = lambda text: (sqlite.handling.take_over(mia, begun.id, 0), reply(f"You said: {text}"))[1]
    assert conversing.say(begun, "one").outcome is TurnOutcome.DROPPED
    assert sqlite.said(begun.id) == ["shopper: one", HERE]
    assert conversing.unanswered() == []


def test_of_two_agents_who_click_at_once_one_wins(database: SqlDatabase) -> None:
    """Many times over; the other is told, and the shopper hears of one."""
    desk = Desk(database)
    mia, ben = desk.agent("mia"), desk.agent("ben")
    for _ in range(10):
        waiting, together = desk.waits(), threading.Barrier(2)

        def click(agent: Agent, waiting: str = waiting, together: threading.Barrier = together) -> Ownership | Taken:
            together.wait(20)
            try:
                return desk.handling.take_over(agent, waiting, 0)
            except Taken as fault:
                return fault

        with ThreadPoolExecutor(2) as pool:
            told = list(pool.map(click, (mia, ben)))
        won = [one for one in told if isinstance(one, Ownership)]
        assert len(won) == 1
        assert desk.held(waiting) == won[0]
        assert len([line for line in desk.said(waiting) if line.startswith("system")]) == 1


def test_words_that_race_with_a_transfer_are_said_before_it_or_not_at_all(database: SqlDatabase) -> None:
    """Nobody speaks in a colleague's conversation."""
    desk = Desk(database)
    mia, ben = desk.agent("mia"), desk.agent("ben")
    for number in range(10):
        led, together = desk.led(mia), threading.Barrier(2)

        def speak(led: str = led, number: int = number, together: threading.Barrier = together) -> bool:
            together.wait(20)
            try:
                desk.handling.say(mia, led, 1, "one moment", f"m{number}")
            except Taken:
                return False
            return True

        with ThreadPoolExecutor(1) as pool:
            spoken = pool.submit(speak)
            together.wait(20)
            desk.handling.give(mia, led, 1, ben)
            said = desk.said(led) if spoken.result() else None
        if said is not None:
            assert said.index("agent: one moment") < said.index("system: Ben goes on from here and has everything above.")
        else:
            assert "agent: one moment" not in desk.said(led)


# -- over HTTP -----------------------------------------------------------------------------------


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway that sweeps all the time."""
    with running(tmp_path, sweeps=Pace(every=0.02, grace=0.0)) as found:
        yield found


def waiting(gateway: Gateway) -> Chat:
    """Let a shopper ask for a person."""
    chat = gateway.opens()
    chat.call("POST", "/handoff")
    return chat


def act(console: Console, chat: Chat, name: str, epoch: int, **more: Any) -> Any:
    """Do something with a conversation."""
    return console.post(f"/console/api/conversations/{chat.id}/{name}", json={"epoch": epoch, **more})


def after_noon(minutes: int) -> Any:
    """Return the moment so many minutes after noon."""
    return NOON.replace(minute=minutes)


def test_a_takeover_from_the_console_silences_the_answer_in_flight(gateway: Gateway) -> None:
    """The shopper hears the person, and never the bot's late words."""
    console, chat = Console.of(gateway), gateway.opens()
    gate = gateway.engine.hold("one")
    chat.send("one")
    gate.wait_until_reached()
    assert act(console, chat, "take", 0).status_code == 200
    gate.open()
    assert chat.transcript() == ["shopper: one", HERE]


def test_of_two_consoles_that_click_at_once_one_hears_409_and_who_leads(gateway: Gateway) -> None:
    """The loser's page is brought up to date by the same answer."""
    consoles = [Console.of(gateway, make_agent(gateway, name)) for name in ("mia", "ben")]
    chat = waiting(gateway)
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda console: act(console, chat, "take", 0), consoles))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    won, lost = sorted(answers, key=lambda answer: answer.status_code)
    assert won.json()["state"]["mine"] is True
    assert lost.json()["state"]["mine"] is False
    assert lost.json()["state"]["assignee"] == won.json()["state"]["assignee"]
    assert lost.json()["detail"]


def test_a_browser_that_dies_gives_the_conversation_back_to_the_queue(gateway: Gateway) -> None:
    """In its old place, and the shopper hears of it without asking."""
    mia, ben = Console.of(gateway), Console.of(gateway, make_agent(gateway, "ben"))
    chat = waiting(gateway)
    gateway.clock.moment = NOON
    assert act(mia, chat, "take", 0).status_code == 200
    with chat.listening() as events:
        events.until("status", status="agent")
        gateway.clock.moment = after_noon(2)
        events.until("status", status="queued")
    (row,) = ben.get("/console/api/queue").json()["rows"]
    assert (row["id"], row["queued_at"], row["assignee"]) == (chat.id, NOON.isoformat(), None)
    assert chat.transcript()[-1] == "system: Mia had to leave. You keep your place, and a colleague goes on from here."


def test_a_browser_that_is_there_keeps_it(gateway: Gateway) -> None:
    """However long the agent only reads: the open stream is heard of."""
    mia = Console.of(gateway)
    chat = waiting(gateway)
    assert act(mia, chat, "take", 0).status_code == 200
    gateway.clock.moment = after_noon(2)
    gateway.product.database.agents.seen(mia.agent.id, gateway.clock.now())
    gateway.product.handling.sweep()
    assert chat.status() == "agent"
