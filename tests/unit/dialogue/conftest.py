"""A shopper who talks to the bot without Rasa: what was understood is passed in."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.conversations import Conversation
from helpdesk.orderrecords import parse_order
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.grounds import again, as_json, from_json
from helpdesk.services.several import joined
from helpdesk.services.turns import Outcome, Turn
from helpdesk.shops import Shop

NOW = datetime.fromisoformat("2026-03-24T12:00:00-05:00")
SHOPS = load_shops(Path(__file__).parents[3] / "shops")


def an_order(number: str = "KS1001", **changes: Any) -> dict[str, Any]:
    """Return an express order with one parcel scanned on Monday 2 March 2026, as a shop would export it."""
    order = {
        "number": number,
        "email": "ana@example.com",
        "placed_at": "2026-02-27T10:00:00-06:00",
        "items": [{"title": "Plush keyring", "quantity": 1, "price": "21.00", "kind": "standard"}],
        "shipping": {"method": "express", "fee": "14.99", "fee_refunded": "0.00"},
        "destination": {"country": "US", "postcode": "60601"},
        "shipments": [
            {
                "tracking_number": "9400100000000000000000",
                "carrier": "usps",
                "checkpoints": [{"at": "2026-03-02T09:14:00-06:00", "tag": "in_transit", "location": "Chicago, US"}],
            }
        ],
    }
    return {**order, **changes}


@dataclass
class Shopper:
    """Says things and remembers what came back."""

    dialogue: Dialogue
    shop: Shop
    conversation: Conversation
    heard: list[Outcome] = field(default_factory=list)

    def says(self, method: str, *args: Any, entities: dict[str, Any] | None = None, text: str = "…", **named: Any) -> Outcome:
        """Let the dialogue answer a message in which these entities were found."""
        turn = Turn(self.conversation, self.shop, NOW, "en", text, None, tuple((entities or {}).items()))
        outcome: Outcome = getattr(self.dialogue, method)(turn, *args, **named)
        self.conversation = outcome.conversation
        self.heard.append(outcome)
        self.could_hear_it_again(outcome)
        return outcome

    def could_hear_it_again(self, outcome: Outcome) -> None:
        """Whatever the bot says in these tests, its recorded grounds give the same words once more."""
        kept = json.loads(json.dumps(as_json(outcome.grounds)))
        assert again(from_json(kept, self.shop), self.shop).text == joined(outcome.replies).text

    def asks(self, question: str, entities: dict[str, Any] | None = None, *, needs_order: bool = True) -> Outcome:
        """Ask a question of the rules."""
        return self.says("ask", question, entities=entities, needs_order=needs_order)

    @property
    def heard_text(self) -> str:
        """The text of the last reply."""
        return "\n".join(reply.text for reply in self.heard[-1].replies)


@pytest.fixture
def database(tmp_path: Path) -> SqlDatabase:
    """A real database with three orders of two shoppers."""
    database = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    database.upgrade()
    shop = SHOPS["kawaii_stop"]
    for data in (
        an_order(),
        an_order("KS1002", shipping={"method": "economy", "fee": "3.99", "fee_refunded": "0.00"}, shipments=[]),
        an_order("KS2001", email="bo@example.com", shipments=[]),
    ):
        database.orders.save(shop.id, parse_order(data, shop))
    return database


@pytest.fixture
def shopper(database: SqlDatabase) -> Shopper:
    """A shopper of Kawaii Stop who has proven nothing yet."""
    return Shopper(
        Dialogue(database.orders, lambda _, order: order, database.claims), SHOPS["kawaii_stop"], Conversation("c1", "kawaii_stop")
    )


@pytest.fixture
def shopper_of(database: SqlDatabase) -> Callable[[str], Shopper]:
    """Make a shopper of any shop."""
    return lambda shop: Shopper(Dialogue(database.orders, lambda _, order: order, database.claims), SHOPS[shop], Conversation("c1", shop))
