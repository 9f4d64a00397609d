"""The true processes: Rasa, the action server and a tracking service that can be made to misbehave."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from demo.orders import demo_world
from demo.server import DemoServer, Fault
from helpdesk.adapters.clock import FileClock
from helpdesk.bootstrap import Product, build
from helpdesk.conversations import Conversation
from helpdesk.orderrecords import parse_order
from helpdesk.services.conversing import TurnResult
from helpdesk.settings import Settings
from helpdesk.stack import Stack

KEY = "key-of-the-tests"


@dataclass
class Shop:
    """A shop with demo orders, its assistant running, and its tracking service at hand."""

    product: Product
    stack: Stack
    carrier: DemoServer
    orders: dict[str, list[dict[str, Any]]]

    def carrier_is(self, mode: str) -> None:
        """Make the tracking service misbehave from now on."""
        self.carrier.show(Fault(mode))

    def an_hour_passes(self) -> None:
        """Move the clock of all processes on."""
        assert isinstance(self.product.clock, FileClock)
        self.product.clock.write(self.product.clock.now() + timedelta(hours=1))

    def shopper(self, order: str, email: str, shop: str = "kawaii_stop") -> Callable[[str], TurnResult]:
        """Return a shopper who has proven an order: call it with what they say."""
        conversation = self.product.conversing.open(shop)
        proven: Conversation = replace(conversation, proven=(order,), proven_email=email)
        self.product.database.conversations.save(proven, datetime.now(UTC))

        def says(text: str) -> TurnResult:
            held = self.product.database.conversations.load(conversation.id)
            assert held is not None
            return self.product.conversing.say(held, text)

        return says


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A running assistant over real HTTP, with all demo orders imported and no parcel facts yet."""
    orders, items = demo_world(datetime.now(UTC))
    with DemoServer(items, KEY) as carrier:
        carrier.start()
        settings = replace(
            Settings.from_environment({}),
            database_url=f"sqlite:///{tmp_path}/shop.db",
            state_dir=tmp_path,
            clock_file=tmp_path / "now",
            tracking_url=carrier.url,
            tracking_key=KEY,
        )
        FileClock(tmp_path / "now").write(datetime.now(UTC))
        with Stack(settings, gateway=False) as stack:
            product = build(stack.settings)
            for shop_id, records in orders.items():
                for record in records:
                    product.database.orders.save(shop_id, parse_order(json.loads(json.dumps(record)), product.shops[shop_id]))
            yield Shop(product, stack, carrier, orders)
            product.close()
