"""A console's worth of data: thousands of conversations of the last months with everything that belongs to them, always the same.

For the benchmark, for screenshots and for tests that need much of everything. Nothing in it is anybody's.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection, insert, select

from bench.console_claims import insert_claims
from bench.console_orders import insert_orders, made_orders
from bench.console_plots import ENDINGS, Stage
from bench.console_talks import Talk, Team
from bench.console_words import Words, late_claim
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_desk_tables import AUDIT, CANNED, NOTES, PROMISES, REVIEWS, TURNS
from helpdesk.adapters.sql_engine import Transactions, make_engine, usable_url
from helpdesk.adapters.sql_tables import CONVERSATIONS, HANDOFFS, MESSAGES, RATINGS
from helpdesk.agents import Agent, Role
from helpdesk.audit import SYSTEM, Entry
from helpdesk.orders import Order
from helpdesk.shops import Shop

# How often a conversation is in a language; every language of the shops is there.
_LANGUAGES = {
    "en": 46,
    "es": 12,
    "de": 7,
    "fr": 7,
    "pt": 5,
    "ja": 4,
    "ko": 4,
    "it": 3,
    "nl": 2,
    "pl": 2,
    "ar": 2,
    "tr": 1,
    "ru": 1,
    "th": 1,
}
_RARE = 1
_SHOPS = (7, 3)
# Conversations cluster in the day and grow over the weeks.
_BUSY_HOURS = (1, 1, 1, 1, 1, 2, 3, 4, 6, 7, 8, 8, 7, 8, 8, 7, 7, 6, 6, 7, 7, 6, 4, 2)
_FEW_MESSAGES = 4
_LEAN, _PULL, _WAITS_SHARE = 0.86, 0.05, 0.15
_ASKED_ORDERS = 12
_YOUNG = timedelta(days=4)
_STAYS_YOUNG = ("led", "waiting", "waiting")
_BATCH = 5_000
_TEAM = {"mia": Role.OWNER, "jonas": Role.LEAD, "noor": Role.AGENT, "hana": Role.AGENT}


@dataclass(frozen=True)
class Size:
    """How much there is: `orders` are those of each shop, `days` how far back it goes."""

    conversations: int = 5_000
    messages: int = 50_000
    orders: int = 1_500
    days: int = 90
    seed: int = 6


@dataclass(frozen=True)
class Filled:
    """What was made: the agents by login, and the ids of the conversations, the oldest first."""

    agents: Mapping[str, Agent]
    conversations: Sequence[str]


def fill(url: str, shops: Mapping[str, Shop], now: datetime, size: Size | None = None) -> Filled:
    """Fill a database in which there is nothing yet; the same size, moment and shops give the same data."""
    told = size or Size()
    random = Random(told.seed)  # noqa: S311 - the same data each time is what is wanted
    agents = _team(url, shops, now)
    engine = make_engine(usable_url(url))
    with Transactions(engine).writing() as connection:
        orders = {shop.id: made_orders(shop, random, now, told.orders, told.days + 30) for shop in shops.values()}
        for shop_id, made in orders.items():
            insert_orders(connection, shop_id, made)
        shelves = [_shelf(random, shop, orders[shop.id], now) for shop in shops.values()]
        talks = _talks(random, shelves, now, told, Team(tuple(agent.id for agent in agents.values()), tuple(agents)))
        _insert_talks(connection, talks)
        insert_claims(connection, random, [talk for talk in talks if talk.handoffs and talk.handoffs[-1]["reason"] == "claim_wanted"], now)
        _insert_extras(connection, random, talks, tuple(shops), now)
    engine.dispose()
    return Filled(agents, [talk.id for talk in talks])


def _team(url: str, shops: Mapping[str, Shop], now: datetime) -> dict[str, Agent]:
    """Make the tables and the logins, whose browsers are open; nobody knows a password."""
    database = SqlDatabase(url)
    try:
        database.upgrade()
        entry = Entry(SYSTEM, "agent.add")
        team = {name: database.agents.add(_agent(name, role, shops), "nothing matches this", [entry], now) for name, role in _TEAM.items()}
        for agent in team.values():
            database.agents.seen(agent.id, now)
        return team
    finally:
        database.close()


def _agent(name: str, role: Role, shops: Mapping[str, Shop]) -> Agent:
    return Agent(0, name, name.title(), dict.fromkeys(shops, role))


@dataclass(frozen=True)
class _Shelf:
    """A shop with the orders that are asked about, and those that a claim may be filed for."""

    shop: Shop
    asked: Sequence[Order]
    late: list[Order]


def _talks(random: Random, shelves: Sequence[_Shelf], now: datetime, size: Size, team: Team) -> list[Talk]:
    stage = Stage(Words(random, now), random, team)
    talks, missing, wanted = list[Talk](), 0.0, size.messages / size.conversations
    for number, at in enumerate(sorted(_moment(random, now, size.days) for _ in range(size.conversations))):
        shelf = random.choices(shelves, _SHOPS[: len(shelves)])[0]
        ending = _ending(random, now - at, shelf)
        order = shelf.late.pop() if ending == "claim" else random.choice(shelf.asked)
        talk = Talk(f"bench-{number:05}", shelf.shop, _language(random, shelf.shop), order, at, min(now, at + _YOUNG), random)
        # Lengths differ, and come to the wanted sum all the same.
        length = random.lognormvariate(0, 0.55) * wanted * _LEAN + missing * _PULL
        stage.play(talk, ending, max(_FEW_MESSAGES, round(length)))
        missing += wanted - len(talk.messages)
        talks.append(talk)
    return talks


def _moment(random: Random, now: datetime, days: int) -> datetime:
    """Draw a moment within the last days, more likely a late one and one of the busy hours."""
    day = days * (1 - random.random() ** 0.8)
    hour = random.choices(range(24), _BUSY_HOURS)[0]
    at = (now - timedelta(days=day)).replace(hour=hour, minute=random.randrange(60), second=random.randrange(60), microsecond=0)
    return at if at < now else at - timedelta(days=1)


def _shelf(random: Random, shop: Shop, orders: Sequence[Order], now: datetime) -> _Shelf:
    sent = [order for order in orders if order.shipments]
    late = [order for order in sent if len(order.shipments) == 1 and late_claim(shop, order, now)]
    return _Shelf(shop, random.sample(sent, min(_ASKED_ORDERS, len(sent))), late)


def _ending(random: Random, age: timedelta, shelf: _Shelf) -> str:
    ending = random.choices(list(ENDINGS), list(ENDINGS.values()))[0]
    if age < _YOUNG and random.random() < _WAITS_SHARE:
        return random.choice(_STAYS_YOUNG)
    if ending == "claim" and not shelf.late:
        return "answered"
    return "helped" if ending in _STAYS_YOUNG and age > _YOUNG else ending


def _language(random: Random, shop: Shop) -> str:
    return random.choices(shop.languages, [_LANGUAGES.get(one, _RARE) for one in shop.languages])[0]


def _insert_talks(connection: Connection, talks: Sequence[Talk]) -> None:
    """Store conversations as they would have come to be: what happened first stands first."""
    connection.execute(insert(CONVERSATIONS), [dict(talk.rows()) for talk in talks])
    _insert(connection, MESSAGES, (row for talk in talks for row in talk.messages), "at")
    _insert(connection, TURNS, (row for talk in talks for row in talk.turns), "at")
    _insert(connection, HANDOFFS, (row for talk in talks for row in talk.handoffs), "at")
    _insert(connection, RATINGS, (row for talk in talks for row in talk.ratings), "at")
    _insert(connection, NOTES, (row for talk in talks for row in talk.notes), "at")
    _insert(connection, PROMISES, (row for talk in talks for row in talk.promises), "made_at")
    _insert(connection, AUDIT, (row for talk in talks for row in talk.audit), "at")


def _insert(connection: Connection, table: Any, rows: Iterator[dict[str, Any]], by: str) -> None:
    held = sorted(rows, key=lambda row: row[by])
    for begin in range(0, len(held), _BATCH):
        connection.execute(insert(table), held[begin : begin + _BATCH])


def _insert_extras(connection: Connection, random: Random, talks: Sequence[Talk], shops: Sequence[str], now: datetime) -> None:
    """Add canned replies and reviews."""
    canned = [
        {"shop": shop, "shortcut": f"reply{n}", "text": f"Thank you for writing. ({n})", "at": now} for shop in shops for n in range(20)
    ]
    connection.execute(insert(CANNED), canned)
    agent = connection.scalar(select(AUDIT.c.id).limit(1)) and 1
    missed = [(talk, turn) for talk in talks for turn in talk.turns if turn["intent"] == "nlu_fallback"]
    rows = [_review(talk, turn["seq"], agent or 1, now, random) for talk, turn in missed[: len(missed) // 2]]
    if rows:
        connection.execute(insert(REVIEWS), rows)


def _review(talk: Talk, seq: int, agent: int, now: datetime, random: Random) -> dict[str, Any]:
    text = next(message["text"] for message in talk.messages if message["seq"] == seq)
    verdict = random.choice(("intent", "new_need", "ignore"))
    intent = "track_order" if verdict == "intent" else None
    said = {"conversation_id": talk.id, "seq": seq, "agent_id": agent, "verdict": verdict, "intent": intent}
    return {**said, "text": text, "language": talk.language, "at": now}
