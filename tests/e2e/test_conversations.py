"""The conversations of tests/conversations, and every demo order, through the true processes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import Shop

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(400)]
ROOT = Path(__file__).parents[2]


def test_every_conversation_goes_as_it_is_written() -> None:
    """`helpdesk replay` plays them all in one start."""
    files = [str(path) for path in sorted((ROOT / "tests" / "conversations").glob("*.yml"))]
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "helpdesk.cli", "replay", *files], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def test_every_demo_order_is_told_with_facts_fetched_over_http(shop: Shop) -> None:
    """Whatever state an order is in, its shopper hears where it stands, and nothing unproven."""
    told = {}
    for shop_id, records in shop.orders.items():
        for record in records:
            number, email = record["number"], record["email"]
            conversation = shop.product.conversing.open(shop_id)
            result = shop.product.conversing.say(conversation, f"where is my order {number}? my e-mail is {email}")
            assert result.blocked == (), number
            assert [d["question"] for d in result.decisions] == ["order_status"], (number, result)
            assert number in result.replies[0]["text"]
            told[number] = result.decisions[0]["outcome"]
            print(f"\n{number} [{told[number]}] {result.replies[0]['text'].splitlines()[0]}")
    assert set(told.values()) == {
        "processing", "in_transit", "customs", "out_for_delivery", "available_for_pickup",
        "attempt_failed", "delivered", "exception", "returned", "unknown",
    }  # fmt: skip
