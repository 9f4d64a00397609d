"""Whatever fails, the shopper hears something honest: shown with the true processes."""

import os
import signal
import threading
import time

import pytest

from helpdesk.services.conversing import TurnResult
from tests.e2e.conftest import Shop

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240)]
HONEST_WITHIN_MS = 3000


@pytest.mark.parametrize("trouble", ["slow", "garbage", "429", "500", "down"])
def test_with_the_carrier_in_trouble_the_shopper_gets_an_honest_answer_in_time(shop: Shop, trouble: str) -> None:
    """A tracking service that takes thirty seconds, talks garbage, refuses or is down holds nobody up."""
    shop.carrier_is(trouble)
    result = shop.shopper("KS1003", "chloe@example.com")("where is my order KS1003?")
    said = result.replies[0]["text"]
    assert "could not reach the carrier" in said or "no carrier scan" in said
    assert result.blocked == ()
    assert result.latency_ms < HONEST_WITHIN_MS
    print(f"\ncarrier {trouble}: answered after {result.latency_ms:.0f} ms: {said}")


def test_with_the_carrier_stopped_known_facts_are_told_with_their_age(shop: Shop) -> None:
    """Facts that were recorded before stay, and the shopper is told how old they are."""
    says = shop.shopper("KS1003", "chloe@example.com")
    assert "on its way" in says("where is my order KS1003?").replies[0]["text"]
    shop.carrier_is("down")  # connections that are still open end too
    shop.carrier.server_close()
    shop.an_hour_passes()
    result = says("where is my order KS1003?")
    assert "on its way" in result.replies[0]["text"]
    assert "could not reach the carrier just now; these facts are" in result.replies[0]["text"]
    assert result.latency_ms < HONEST_WITHIN_MS


@pytest.mark.parametrize("victim", ["actions", "rasa"])
def test_a_process_killed_in_the_middle_of_a_turn_ends_in_an_apology_and_a_person(shop: Shop, victim: str) -> None:
    """The turn under way is answered with an apology and a person; the next one works again."""
    shop.carrier_is("slow")
    says = shop.shopper("KS1003", "chloe@example.com")
    heard: list[TurnResult] = []
    turn = threading.Thread(target=lambda: heard.append(says("where is my order KS1003?")))
    before = shop.stack.pids[victim]
    turn.start()
    while not shop.carrier.asked.wait(0.05):
        assert turn.is_alive()
    os.kill(before, signal.SIGKILL)
    turn.join(timeout=30)
    assert "something went wrong on my side" in heard[0].replies[0]["text"]
    assert heard[0].handoff is not None
    assert heard[0].handoff["reason"] == "fault"
    shop.carrier_is("ok")
    _wait_for_another(shop, victim, before)
    assert says("do I have to pay customs?").decisions[0]["outcome"] == "shopper_pays"


def _wait_for_another(shop: Shop, name: str, before: int) -> None:
    """Wait until the supervisor has put another process in place of the killed one and it answers."""
    says = shop.shopper("KS1003", "chloe@example.com")
    for _ in range(120):
        if shop.stack.pids.get(name) not in {None, before} and says("hello").handoff is None:
            return
        time.sleep(0.5)
    raise AssertionError(f"{name} did not come back")
