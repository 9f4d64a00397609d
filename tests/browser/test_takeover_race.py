"""Two hundred take-overs at the browser, each while the bot is about to answer: run by `make faults`."""

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from helpdesk.ports import EngineReply
from tests.browser.agent import AgentAtBrowser
from tests.browser.answers import SHOP, plain
from tests.browser.conftest import AgentEnters, Enters
from tests.browser.shopper import Shopper
from tests.integration.running_gateway import Gateway, running

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(900)]
SHOPPERS, TAKEOVERS = 4, 50
LONGEST_THOUGHT = 0.06
ACT = """async ([id, act]) => {
  const token = document.querySelector('meta[name="csrf"]').content;
  for (;;) {
    const { state } = await (await fetch(`/console/api/conversations/${id}?after=999999`)).json();
    const headers = { "x-csrf-token": token, "content-type": "application/json" };
    const answer = await fetch(`/console/api/conversations/${id}/${act}`,
      { method: "POST", headers, body: JSON.stringify({ epoch: state.epoch }) });
    if (answer.ok) return;
    if (answer.status !== 409) throw new Error(`${act}: ${answer.status}`);
  }
}"""


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway whose bot thinks for a moment, now shorter and now longer than an agent needs to take over."""
    chance = Random(20)

    def thoughtful(text: str) -> EngineReply:
        time.sleep(chance.uniform(0, LONGEST_THOUGHT))
        return plain(f"You said: {text}")

    with running(tmp_path) as found:
        found.engine.answer = thoughtful
        yield found


def races(shopper: Shopper, mia: AgentAtBrowser) -> list[str]:
    """Ask, have the conversation taken over at once, and handed back, again and again; returns all that the shopper reads."""
    shopper.asks("hello")
    shopper.reads("You said: hello")
    conversation = str(shopper.stored()["id"])
    for number in range(1, TAKEOVERS + 1):
        shopper.asks(f"question {number}.")
        acts(mia, conversation, "take")
        shopper.reads("Mia from Kawaii Stop is here", times=number)
        acts(mia, conversation, "hand-back")
        shopper.reads("This is the assistant again", times=number)
    return shopper.transcript()


def acts(mia: AgentAtBrowser, conversation: str, act: str) -> Any:
    """Do as a click would, at once."""
    return mia.page.evaluate(ACT, [conversation, act])


def led_by(transcript: list[str]) -> Iterator[tuple[str, str]]:
    """Tell of each line after the first who led when it was said."""
    leader = "bot"
    for before, line in pairwise(transcript):
        if "is here" in before:
            leader = "agent"
        elif "assistant again" in before:
            leader = "bot"
        yield leader, line


def test_the_bot_never_speaks_after_a_take_over(gateway: Gateway, enters: Enters, agents: AgentEnters) -> None:
    """Not once in two hundred, and whatever the shopper said is there; in some of them the bot was faster, in some the agent."""
    mia = agents("mia").goes_to("queue")
    dropped = 0
    for _ in range(SHOPPERS):
        transcript = races(enters(gateway.url).goes_to(f"/shop/{SHOP.id}").opens(), mia)
        assert [line for leader, line in led_by(transcript) if leader == "agent" and line.startswith("bot:")] == []
        assert [line for line in transcript if line.startswith("shopper: question")] == [
            f"shopper: question {number}." for number in range(1, TAKEOVERS + 1)
        ]
        dropped += TAKEOVERS - sum(line.startswith("bot: You said: question") for line in transcript)
    assert 0 < dropped < SHOPPERS * TAKEOVERS
