"""Whatever breaks, every message is answered once and in order: the true processes are killed, over lines that are cut."""

import asyncio
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from helpdesk.settings import Settings
from helpdesk.stack import Stack
from tests.e2e.cutting import CuttingLine
from tests.e2e.patience import Shopper

SHOP = "kawaii_stop"
QUESTIONS = (
    "how much is express shipping to the US?",
    "is economy shipping to the US free if I spend $41?",
    "is economy shipping to the US free if I spend $90?",
    "do I have to pay customs fees for a parcel to Canada?",
    "how long does economy shipping to Brazil take?",
    "how long does express shipping to the US take?",
    "when is your support open?",
    "do you ship to Italy?",
)
BYTES_UNTIL_CUT = 15_000
APOLOGY = "something went wrong on my side"


@dataclass(frozen=True)
class Plan:
    """How much is said, and how often what is killed."""

    conversations: int
    messages: int
    kills: int
    seconds: float


SMALL = Plan(conversations=10, messages=20, kills=1, seconds=120)
FULL = Plan(conversations=50, messages=40, kills=5, seconds=400)


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Stack]:
    """The product on a database of its own, under its supervisor."""
    settings = replace(Settings.from_environment({}), database_url=f"sqlite:///{tmp_path}/shop.db", state_dir=tmp_path)
    with Stack(settings, tell=lambda _: None) as running:
        yield running


@pytest.mark.e2e
@pytest.mark.timeout(300)
def test_two_hundred_messages_are_answered_once_and_in_order_whatever_breaks(stack: Stack) -> None:
    """The gateway and Rasa are killed once each, and lines are cut all the time."""
    happens(stack, SMALL)


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_thousand_messages_are_answered_once_and_in_order_whatever_breaks(stack: Stack) -> None:
    """The same with fifty shoppers at once; the gateway and Rasa are killed five times each."""
    happens(stack, FULL)


def happens(stack: Stack, plan: Plan) -> None:
    """Let it all happen, print the figure, and look at every conversation."""
    seed = random.randrange(10**6)
    right = {question: answer_of(stack, question) for question in QUESTIONS}
    started = time.monotonic()
    shoppers, cuts, kills = asyncio.run(scene(stack, plan, random.Random(seed)))
    seconds = time.monotonic() - started
    found = Counter[str]()
    for shopper in shoppers:
        found += judged(shopper, transcript(stack, shopper), right)
    sent = plan.conversations * plan.messages
    again, resumed = (sum(getattr(one, name) for one in shoppers) for name in ("sent_again", "resumed"))
    print(
        f"\n{sent} messages over {plan.conversations} conversations in {seconds:.0f} s (seed {seed}): {cuts} connections cut, "
        f"{again} messages sent again, {resumed} streams resumed, killed: {dict(kills)}. "
        f"Answered exactly once and in order: {found['answered']} of {sent}; of these with an apology and a person: {found['apologies']}."
    )
    assert kills == {"gateway": plan.kills, "rasa": plan.kills}
    assert cuts > plan.conversations
    assert found["answered"] == sent
    assert found["apologies"] < sent / 2


async def scene(stack: Stack, plan: Plan, chance: random.Random) -> tuple[list[Shopper], int, Counter[str]]:
    """Let all shoppers talk at once while lines are cut and processes are killed."""
    port = urlsplit(stack.gateway_url or "").port or 0
    async with CuttingLine(port, chance, BYTES_UNTIL_CUT) as line, asyncio.timeout(plan.seconds):
        shoppers = [
            Shopper(line.port, SHOP, [chance.choice(QUESTIONS) for _ in range(plan.messages)], random.Random(chance.random()))
            for _ in range(plan.conversations)
        ]
        killing = asyncio.create_task(kill(stack, plan, shoppers))
        await asyncio.gather(*(shopper.talk() for shopper in shoppers))
        return shoppers, line.cuts, await killing


async def kill(stack: Stack, plan: Plan, shoppers: Sequence[Shopper]) -> Counter[str]:
    """Kill the two in turns, evenly over the messages; each only when it is running again."""
    kills = Counter[str]()
    victims = ["gateway", "rasa"] * plan.kills
    for number, victim in enumerate(victims, start=1):
        due = plan.conversations * plan.messages * number / (len(victims) + 2)
        while sum(shopper.taken for shopper in shoppers) < due or not await asyncio.to_thread(is_up, stack, victim):  # noqa: ASYNC110
            await asyncio.sleep(0.05)  # processes set no event
        os.kill(stack.pids[victim], signal.SIGKILL)
        kills[victim] += 1
    return kills


def is_up(stack: Stack, name: str) -> bool:
    """Tell whether a process runs and answers."""
    path = {"gateway": f"{stack.gateway_url}/healthz", "rasa": f"{stack.rasa_url}/webhooks/helpdesk/health"}[name]
    try:
        return name in stack.pids and requests.get(path, timeout=2).ok
    except requests.RequestException:
        return False


def judged(shopper: Shopper, said: Sequence[Mapping[str, Any]], right: Mapping[str, str]) -> Counter[str]:
    """Look at one conversation: what was heard is what was said, each message is there once, and each has one answer, its own."""
    assert [one["seq"] for one in said] == list(range(1, len(said) + 1))
    assert shopper.heard == list(said), "the stream had a gap, a repeat or something else than the transcript"
    asked = [one for one in said if one["author"] == "shopper"]
    assert [one["client_id"] for one in asked] == [f"m{number}" for number in range(len(shopper.messages))]
    assert [one["text"] for one in asked] == list(shopper.messages)
    answers = [one for one in said if one["author"] == "bot"]
    turns = [seq for seq, _ in groupby(answers, key=lambda one: one["reply_to"])]
    assert turns == [one["seq"] for one in asked], "a message was left out, answered twice or out of order"
    assert len(answers) == len(asked)
    apologies = 0
    for question, answer in zip(asked, answers, strict=True):
        assert answer["seq"] > question["seq"]
        if APOLOGY in answer["text"]:
            apologies += 1
        else:
            assert answer["text"] == right[question["text"]]
    return Counter(answered=len(answers), apologies=apologies)


def answer_of(stack: Stack, question: str) -> str:
    """Ask in peace, in a conversation of its own."""
    base = f"{stack.gateway_url}/api/v1/conversations"
    opened = requests.post(base, json={"shop": SHOP, "language": "en"}, timeout=10).json()
    url, headers = f"{base}/{opened['id']}/messages", {"Authorization": f"Bearer {opened['token']}"}
    requests.post(url, json={"client_id": "1", "text": question}, headers=headers, timeout=10).raise_for_status()
    (answer,) = requests.get(f"{url}?after=1&wait=20", headers=headers, timeout=30).json()["messages"]
    assert APOLOGY not in answer["text"]
    return str(answer["text"])


def transcript(stack: Stack, shopper: Shopper) -> list[Mapping[str, Any]]:
    """Return everything that was said, straight from the gateway."""
    url = f"{stack.gateway_url}/api/v1/conversations/{shopper.id}/messages"
    found: list[Mapping[str, Any]] = requests.get(url, headers={"Authorization": f"Bearer {shopper.token}"}, timeout=30).json()["messages"]
    return found
