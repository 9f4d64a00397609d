"""Our own stack, whole: a database with orders and their parcels, and every process that `helpdesk up` starts."""

import itertools
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench.measure import Running
from bench.shoppers import ChannelEntrance, Entrance, GatewayEntrance, Tally
from helpdesk.adapters.clock import SystemClock
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.conversations import Conversation
from helpdesk.errors import HelpdeskError
from helpdesk.orderrecords import parse_order
from helpdesk.ports import Clock, ConversationStore
from helpdesk.settings import Settings
from helpdesk.stack import Stack
from helpdesk.training import ensure_model
from understanding.fingerprint import is_stale

SHOP = "kawaii_stop"
DATABASE = "bench.db"
_EMAIL = "shopper@example.com"
_EXPRESS = {"method": "express", "fee": "14.99"}
_ECONOMY = {"method": "economy", "fee": "3.99"}
_ABROAD = {"method": "economy_international", "fee": "12.00"}


class ProductFailed(HelpdeskError):
    """Our own stack could not be made ready; the text says what to do."""


@contextmanager
def product_stack(folder: Path) -> Iterator[Running]:
    """Run the whole product on a database of its own in a folder; `prepare` has been there before."""
    settings = settings_for(folder)
    if reason := is_stale(settings.root):
        # It would be trained within the start, and the figures of the rounds would not belong together.
        raise ProductFailed(f"the files changed while they were measured. {reason}")
    database = SqlDatabase(settings.database_url)
    tally = Tally()
    try:
        with Stack(settings, name="bench") as stack:
            desk = _Desk(database.conversations, SystemClock())
            entrances: dict[str, Entrance] = {
                "rasa": ChannelEntrance(_port(stack.rasa_url), SHOP, settings.rasa_secret, desk.new_conversation, tally)
            }
            if stack.gateway_url:
                entrances["gateway"] = GatewayEntrance(_port(stack.gateway_url), SHOP, desk.prove)
            pids = stack.pids
            yield Running(tuple(pids.values()), entrances, tally, lambda: faults_in(folder), pids.get("gateway"))
    finally:
        database.close()


def settings_for(folder: Path) -> Settings:
    """Return the settings of the environment, with a database in a folder, free ports and no tracking service."""
    return replace(
        Settings.from_environment(),
        database_url=f"sqlite:///{folder / DATABASE}",
        rasa_port=None,
        rasa_secret=secrets.token_hex(),
        actions_port=None,
        tracking_key=None,
        clock_file=None,
    )


def prepare(folder: Path, now: datetime) -> None:
    """Train our model when it is stale, and write the database with the orders: what belongs before a start."""
    settings = settings_for(folder)
    ensure_model(settings)
    shop = load_shops(settings.shops_dir)[SHOP]
    database = SqlDatabase(settings.database_url)
    try:
        database.upgrade()
        for order in orders(now):
            database.orders.save(SHOP, parse_order(order, shop))
    finally:
        database.close()


def orders(now: datetime) -> tuple[dict[str, Any], ...]:
    """Return the orders that the messages speak of: overdue, on its way, at customs, and not sent yet."""
    overdue = _parcel("9400100000000000090011", _scan(now, 30, "in_transit"), _scan(now, 6, "in_transit"))
    on_its_way = _parcel("9400100000000000090028", _scan(now, 4, "in_transit"))
    at_customs = _parcel("9400100000000000090035", _scan(now, 14, "in_transit"), _scan(now, 3, "customs_hold"))
    return (
        _order("KS9001", now - timedelta(days=33), _EXPRESS, "US", overdue),
        _order("KS9002", now - timedelta(days=6), _EXPRESS, "US", on_its_way),
        _order("KS9003", now - timedelta(days=18), _ABROAD, "GB", at_customs),
        _order("KS9004", now - timedelta(days=1), _ECONOMY, "US"),
    )


def faults_in(folder: Path) -> int:
    """Count the apologies that shoppers were given for a fault: an answer, but not one to be proud of."""
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        return int(database.execute("SELECT count(*) FROM handoffs WHERE reason = 'fault'").fetchone()[0])


def _order(number: str, placed_at: datetime, shipping: dict[str, str], country: str, *parcels: dict[str, Any]) -> dict[str, Any]:
    return {
        "number": number,
        "email": _EMAIL,
        "placed_at": placed_at.isoformat(),
        "items": [{"title": "Plush keyring", "quantity": 1, "price": "21.00"}],
        "shipping": shipping,
        "destination": {"country": country},
        "shipments": list(parcels),
    }


def _parcel(number: str, *scans: dict[str, str]) -> dict[str, Any]:
    return {"tracking_number": number, "carrier": "usps", "checkpoints": list(scans)}


def _scan(now: datetime, days: int, tag: str) -> dict[str, str]:
    return {"at": (now - timedelta(days=days)).isoformat(), "tag": tag, "location": "Chicago, US", "message": "Scanned"}


class _Desk:
    """Stores that a shopper has proven all the orders, since the dialogue about it is not what is measured."""

    def __init__(self, conversations: ConversationStore, clock: Clock) -> None:
        self._conversations, self._clock = conversations, clock
        self._numbers = tuple(order["number"] for order in orders(clock.now()))
        self._count = itertools.count()

    def new_conversation(self) -> str:
        """Store a new conversation and return its id."""
        now = self._clock.now()
        conversation = Conversation(
            f"bench-{now:%H%M%S%f}-{next(self._count)}", SHOP, language="en", proven=self._numbers, proven_email=_EMAIL
        )
        self._conversations.create(conversation, now)
        return conversation.id

    def prove(self, conversation_id: str) -> None:
        """Let an open conversation count as having proven the orders."""
        conversation = self._conversations.load(conversation_id)
        if conversation is None:
            raise ProductFailed("the gateway keeps its conversations elsewhere than in the benchmark's database")
        self._conversations.save(replace(conversation, proven=self._numbers, proven_email=_EMAIL), self._clock.now())


def _port(url: str) -> int:
    port = urlsplit(url).port
    if port is None:
        raise ProductFailed(f"the address {url} names no port")
    return port
