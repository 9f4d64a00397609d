"""The benchmark's own arithmetic, its load generator and the stock assistant it compares with."""

import argparse
import asyncio
import json
import math
import os
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench import chat, judging, report
from bench.load import Connection, Shopper, read_messages, talk
from bench.measure import NotReady, Plan, Running, measure
from bench.parsing import Parsed
from bench.processes import ROOT, memory_of
from bench.shoppers import ChannelEntrance, GatewayShopper, RestEntrance, Tally
from bench.stockstack import STOCK
from helpdesk.cli import bench as cli

Reply = Callable[[str, str, bytes], tuple[int, bytes]]
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def server(handler: Handler) -> AsyncIterator[int]:
    """Serve connections on a free port of the loopback interface."""
    serving = await asyncio.start_server(handler, "127.0.0.1", 0)
    async with serving:
        yield serving.sockets[0].getsockname()[1]


def answering(reply: Reply, *, requests_a_connection: int = 1000) -> Handler:
    """Build a little HTTP server; it hangs up without a word after so many requests."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection."""
        for _ in range(requests_a_connection):
            try:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
            except asyncio.IncompleteReadError:
                break
            method, path, _rest = head.split(" ", 2)
            length = int(head.lower().split("content-length: ")[1].split("\r\n")[0])
            status, body = reply(method, path, await reader.readexactly(length))
            writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        writer.close()

    return handle


def figures(**changed: float) -> dict[str, float]:
    """Return figures of one stack in one round."""
    return {"alone_p50_ms": 100.0, "start_s": 50.0, "turns_per_s": 10.0, "rss_mb": 1000.0, "pss_mb": 900.0, "failed": 0.0, **changed}


class Told:
    """A shopper who remembers what was said, and is not answered on some words."""

    def __init__(self, *unanswered: str) -> None:
        self.said: list[str] = []
        self._unanswered = unanswered

    async def say(self, text: str) -> bool:
        """Remember what is said."""
        self.said.append(text)
        return text not in self._unanswered

    async def leave(self) -> None:
        """Nothing is open."""


async def failed_turns(shopper: Shopper, turns: int = 1) -> int:
    """Let one shopper talk, see them off, and return how many turns failed."""
    phase = await talk([shopper], turns, ["hello"])
    await shopper.leave()
    return phase.failed


def test_percentile_is_a_value_that_was_measured() -> None:
    """The p95 of twenty values is the nineteenth, not something between two; where every turn failed there is none."""
    values = [float(value) for value in range(20, 0, -1)]
    assert [report.percentile(values, share) for share in (50, 95, 100)] == [10.0, 19.0, 20.0]
    assert math.isnan(report.percentile([], 50))


def test_goals_are_judged_by_the_ratio_within_each_round() -> None:
    """A machine that is slow for one round slows both sides, and the ratio stays."""
    rounds = [{"helpdesk": figures(alone_p50_ms=30.0 * slow), "stock": figures(alone_p50_ms=100.0 * slow)} for slow in (1.0, 7.0, 1.0)]
    told = report.summary(rounds)
    assert told["ratios"]["alone_p50_ms"] == {"middle": 0.3, "lowest": 0.3, "highest": 0.3}
    assert {goal["figure"]: goal["met"] for goal in told["goals"]}["alone_p50_ms"] is True


def test_missed_goals_are_named_missed() -> None:
    """Four times the throughput is less than the five that are the goal."""
    told = report.summary([{"helpdesk": figures(turns_per_s=40.0), "stock": figures(turns_per_s=10.0)}])
    assert "≥ 5x | missed" in report.table(told)


def test_one_side_alone_has_figures_but_no_ratio() -> None:
    """Measuring only one of the two tells its figures and judges nothing."""
    told = report.summary([{"stock": figures()}])
    assert told["goals"] == []
    assert told["figures"]["stock"]["start_s"] == 50.0


def test_failed_turns_of_both_sides_are_counted() -> None:
    """No failed turn is lost, at whichever entrance it failed."""
    rounds = [{"helpdesk": figures(failed=1.0, gateway_failed=2.0), "stock": figures(failed=4.0)}] * 2
    assert report.summary(rounds)["failed_turns"] == 14


def test_shoppers_begin_at_different_messages() -> None:
    """A crowd does not ask the same in the same moment."""
    crowd = [Told(), Told()]
    assert asyncio.run(talk(crowd, 2, [str(number) for number in range(40)])).failed == 0
    assert [shopper.said for shopper in crowd] == [["0", "1"], ["7", "8"]]


def test_turns_without_an_answer_are_failed_turns() -> None:
    """A turn that is not answered counts as failed and not as quick."""
    phase = asyncio.run(talk([Told("b")], 4, ["a", "b"]))
    assert (len(phase.seconds), phase.failed) == (2, 2)


def test_a_connection_that_was_closed_while_idle_is_opened_again() -> None:
    """Servers close idle connections; that is no failed turn."""

    async def ask() -> list[bytes]:
        """Talk to the server and tell what came of it."""
        async with server(answering(lambda *_: (200, b"[1]"), requests_a_connection=1)) as port:
            connection = Connection(port)
            answers = [(await connection.ask("POST", "/", {})).body for _ in range(3)]
            await connection.close()
            return answers

    assert asyncio.run(ask()) == [b"[1]"] * 3


def test_an_answer_in_chunks_is_put_together() -> None:
    """Servers may send an answer piece by piece."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection."""
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n')
        writer.close()

    async def ask() -> object:
        """Talk to the server and tell what came of it."""
        async with server(handle) as port:
            connection = Connection(port)
            answer = await connection.ask("GET", "/")
            await connection.close()
            return answer.json()

    assert asyncio.run(ask()) == {"a": 1}


@pytest.mark.parametrize("body", [b"[]", b"no json"])
def test_the_stock_assistant_saying_nothing_is_a_failed_turn(body: bytes) -> None:
    """Rasa's REST channel answers a failure with an empty list and status 200."""

    async def ask() -> int:
        """Talk to the server and tell what came of it."""
        async with server(answering(lambda *_: (200, body))) as port:
            return await failed_turns(await RestEntrance(port, lambda: "someone").welcome())

    assert asyncio.run(ask()) == 1


def test_nobody_listening_is_a_failed_turn() -> None:
    """A stack that is not up yet fails the turn and not the benchmark."""

    async def ask() -> int:
        """Talk to the server and tell what came of it."""
        async with server(answering(lambda *_: (200, b"[1]"))) as port:
            pass
        return await failed_turns(await RestEntrance(port, lambda: "someone").welcome())

    assert asyncio.run(ask()) == 1


def test_decisions_in_our_answers_are_counted() -> None:
    """The report can say how many answers came from the rules; a fault is never counted as an answer."""
    decided = {"messages": [{"replies": [{"text": "It is late."}], "decisions": [{"question": "late_refund"}]}], "error": None}
    answers = iter([decided, {"messages": [{"replies": [{"text": "Hello."}]}], "error": None}, {"messages": [], "error": "no reply"}])

    async def ask(tally: Tally) -> int:
        """Talk to the server and tell what came of it."""
        async with server(answering(lambda *_: (200, json.dumps(next(answers)).encode()))) as port:
            entrance = ChannelEntrance(port, "kawaii_stop", "secret", lambda: "c1", tally)
            return await failed_turns(await entrance.welcome(), 3)

    tally = Tally()
    assert asyncio.run(ask(tally)) == 1
    assert (tally.turns, tally.decided) == (2, 1)


def test_a_turn_through_the_gateway_ends_with_the_bots_words() -> None:
    """The shopper's own message and older answers, which are sent again at the start, do not end a turn."""
    events = [{"seq": 1, "author": "shopper"}, {"seq": 2, "author": "bot"}, {"seq": 3, "author": "shopper"}, {"seq": 4, "author": "bot"}]

    async def stream(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Send the events and end."""
        await reader.readuntil(b"\r\n\r\n")
        lines = "".join(f"event: message\ndata: {json.dumps(event)}\n\n" for event in events)
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n" + lines.encode())
        writer.close()

    async def ask() -> tuple[int, int]:
        """Talk to the server and tell what came of it."""
        async with server(answering(lambda *_: (202, b'{"seq": 3}'))) as api, server(stream) as sse:
            shopper = GatewayShopper(Connection(api), Connection(sse), "/api/v1/conversations/c1", {"Authorization": "Bearer token"})
            # The second turn waits for an answer that never comes before the stream ends.
            phases = [await talk([shopper], 1, ["hello"]) for _ in range(2)]
            await shopper.leave()
            return phases[0].failed, phases[1].failed

    assert asyncio.run(ask()) == (0, 1)


class Counter:
    """An entrance at which everybody is answered at once."""

    def __init__(self) -> None:
        self.people: list[Told] = []

    async def welcome(self) -> Shopper:
        """Let somebody in."""
        self.people.append(Told())
        return self.people[-1]


def test_a_round_measures_every_entrance_and_the_first_one_without_prefix() -> None:
    """Stacks are compared at the first entrance; further ones are told beside it."""
    plan = Plan(rounds=1, warm_turns=1, alone=2, alone_turns=3, long_turns=5, crowd=4, crowd_turns=2)
    first, second = Counter(), Counter()

    @contextmanager
    def stack() -> Iterator[Running]:
        yield Running(pids=[os.getpid()], entrances={"rasa": first, "gateway": second}, tally=Tally(turns=4, decided=3), faults=lambda: 2)

    found = measure("ours", stack, plan, ["hello"], lambda _: None)
    # One first turn, one warm-up, two alone, one long, and the crowd.
    assert [len(counter.people) for counter in (first, second)] == [9, 8]
    assert {"start_s", "alone_p50_ms", "long_p50_ms", "crowd_p95_ms", "gateway_alone_p50_ms", "gateway_turns_per_s", "rss_mb"} <= set(found)
    assert (found["failed"], found["apologies_failed"], found["decided_share"]) == (0, 2, 0.75)


def test_the_command_passes_its_options_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """`helpdesk bench` runs the benchmark beside it with the options that were given, and ends with its code."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command[1:])
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(subprocess, "run", run)
    parser = argparse.ArgumentParser()
    cli.register(parser.add_subparsers())
    args = parser.parse_args(["bench", "--json", "--rounds", "2", "--only", "stock"])
    assert args.run(args) == 1
    assert commands == [["-m", "bench", "--json", "--rounds=2", "--only=stock"]]


def test_memory_of_this_process_is_more_than_nothing() -> None:
    """Memory is told in megabytes, and a process that has ended counts nothing."""
    memory = memory_of([os.getpid(), 2**22 + 1])
    assert memory.processes >= 1
    assert 1 < memory.pss <= memory.rss * 1.01


def test_the_stock_assistant_knows_every_intent_of_our_examples() -> None:
    """Otherwise the comparison would not be trained on the same examples."""
    ours = {entry["intent"] for path in (ROOT / "data" / "nlu").rglob("*.yml") for entry in _yaml(path)["nlu"]}
    ruled = {rule["steps"][0]["intent"] for rule in _yaml(STOCK / "rules.yml")["rules"]}
    assert set(_yaml(STOCK / "domain.yml")["intents"]) == ours
    assert ruled == {*ours, "nlu_fallback"}


def test_messages_speak_only_of_orders_that_are_in_the_database() -> None:
    """There are about forty messages, none twice."""
    messages = read_messages()
    assert len(messages) == len(set(messages)) == 40
    words = {word.strip("?,") for text in messages for word in text.split()}
    assert {word for word in words if word.startswith("KS")} == {"KS9001", "KS9002", "KS9003", "KS9004"}


def _yaml(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def test_the_rules_are_timed_over_every_order_and_question() -> None:
    """The line that is printed counts what was really decided."""
    judged = judging.judge(ROOT / "shops", orders=30)
    assert (judged.orders, judged.decisions) == (30, 90)
    assert "90 decisions over 30 orders" in str(judged)


def test_the_figures_of_the_chat_say_whether_listening_is_cheap_enough() -> None:
    """The goal is on the whole process, with all who listen."""
    crowd = {"shoppers": 64, "turns": 15, "p50_ms": 612.3, "p95_ms": 1001.0, "worst_ms": 1400.0, "turns_per_s": 88.25, "failed": 0}
    idle = {"listeners": 2000, "before_mb": 90.0, "rss_mb": 180.0, "kb_each": 46.1, "cpu_percent": 1.5, "opened_s": 7.0}
    page = {"bytes_loaded": 11_590, "script_ms": 21.5, "layout_shift": 0}
    told = {"crowds": [crowd], "idle": idle, "page": page, "apologies": 0, "plan": {"goal_mb": 300.0}}
    assert "| 64 | 612 ms | 1,001 ms | 1,400 ms | 88.2 | 0 |" in chat.in_words(told)
    assert "2,000 idle event streams: gateway 180 MB RSS (goal under 300 MB: met), 46 kB a stream" in chat.in_words(told)
    assert "missed" in chat.in_words({**told, "idle": {**idle, "rss_mb": 300.0}})
    assert "11,590 bytes (goal 12,288), 21.5 ms of script" in chat.in_words(told)
    assert "no browser here" in chat.in_words({**told, "page": None})


def test_understanding_is_told_with_both_goals() -> None:
    """The line names what was measured and what it should be."""
    assert str(Parsed(285, 6.2, 9.9)).endswith("p50 6.2 ms (goal 8 ms), p95 9.9 ms (goal 15 ms).")


def test_a_stack_without_a_gateway_has_no_chat_to_measure() -> None:
    """It says so instead of measuring nothing."""
    with pytest.raises(NotReady, match="no gateway"):
        chat.measure_chat(Running(pids=(), entrances={}), chat.SHORT, ["hi"], lambda _: None)
