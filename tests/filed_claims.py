"""Claims as the bot files them, from real orders and the shops' real terms, and the desk at which they are decided."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.claims import Claim, ClaimFile, Step
from helpdesk.conversations import Conversation
from helpdesk.orderrecords import parse_order
from helpdesk.orders import Money
from helpdesk.ports import Clock
from helpdesk.refunds import RefundOrder, RefundOutcome, RefundResult, Refunds
from helpdesk.services.claim_desk import ClaimDesk
from helpdesk.services.claim_paying import ClaimPaying
from helpdesk.services.claiming import file_claims
from helpdesk.shops import Shop
from helpdesk.terms import Case, decide

FILED_AT = datetime.fromisoformat("2026-03-24T12:00:00-05:00")
LATER = FILED_AT + timedelta(hours=3)
KAWAII = "kawaii_stop"
PARCEL, SECOND = "9400100000000000000000", "9400100000000000000001"
SEVEN_FIFTY = Money(Decimal("7.50"), "USD")
MIA = Agent(1, "mia", "Mia", {KAWAII: Role.AGENT})
LEA = Agent(2, "lea", "Lea", {KAWAII: Role.LEAD})
STRANGER = Agent(3, "sam", "Sam", {"kpop2": Role.OWNER})


@lru_cache(maxsize=1)
def shops() -> dict[str, Shop]:
    """Return the shops of this repository."""
    return load_shops(Path(__file__).parents[1] / "shops")


def scan(at: str, tag: str = "in_transit", **more: str) -> dict[str, str]:
    """Return one scan as a shop would export it."""
    return {"at": at, "tag": tag, **more}


FIRST = scan("2026-03-02T09:14:00-06:00", location="Chicago, US")
DELIVERED = scan("2026-03-24T10:00:00-05:00", "delivered", location="Springfield, US")


def parcel(*scans: dict[str, str], number: str = PARCEL) -> dict[str, Any]:
    """Return one parcel; without scans one that was first scanned on Monday 2 March 2026."""
    return {"tracking_number": number, "carrier": "usps", "checkpoints": list(scans or (FIRST,))}


def order(number: str = "KS1001", **changes: Any) -> dict[str, Any]:
    """Return an express order with one late parcel, as a shop would export it."""
    plain = {
        "number": number,
        "email": "ana@example.com",
        "placed_at": "2026-02-27T10:00:00-06:00",
        "items": [{"title": "Plush keyring", "quantity": 1, "price": "21.00"}],
        "shipping": {"method": "express", "fee": "14.99", "fee_refunded": "0.00"},
        "destination": {"country": "US", "postcode": "60601"},
        "shipments": [parcel()],
    }
    return {**plain, **changes}


def record(database: SqlDatabase, data: dict[str, Any], shop: str = KAWAII) -> None:
    """Import an order, as it is by now."""
    database.orders.save(shop, parse_order(data, shops()[shop]))


def file_claim(
    database: SqlDatabase, data: dict[str, Any] | None = None, *, conversation: str = "c1", language: str = "en", now: datetime = FILED_AT
) -> Claim:
    """Have an order's first claim filed by the bot, in a conversation that is made for it."""
    told = data or order()
    record(database, told)
    if database.conversations.load(conversation) is None:
        database.conversations.create(Conversation(conversation, KAWAII, language=language), now)
    case = Case(shops()[KAWAII], now, database.orders.find(KAWAII, told["number"]))
    return file_claims(database.claims, case, decide("late_refund", case), conversation, language)[0][0]


@dataclass
class FakeRefunds:
    """A shop's server without a network: remembers what it was asked, and answers as it is told to."""

    answer: RefundResult = field(default_factory=lambda: RefundResult(RefundOutcome.DONE, "R-77"))
    live: bool = True
    asked: list[RefundOrder] = field(default_factory=list)

    def refund(self, order: RefundOrder) -> RefundResult:
        """Remember the order and answer."""
        self.asked.append(order)
        return self.answer


def desk(database: SqlDatabase, clock: Clock, refunds: Refunds | None = None, **handling: Any) -> ClaimDesk:
    """Put the desk together; `handling` changes how the shop handles claims, such as its `agent_limit`."""
    known = shops()
    known = {**known, KAWAII: replace(known[KAWAII], claims=replace(known[KAWAII].claims, **handling))}
    servers = {} if refunds is None else {KAWAII: refunds}
    return ClaimDesk(database.claim_desk, database.orders, known, ClaimPaying(database.claim_desk, known, servers, clock), clock)


def stands(at_work: ClaimDesk, claim: Claim) -> ClaimFile:
    """Return everything about a claim, as a lead sees it."""
    return at_work.file_of(LEA, claim.id or 0)


def steps(at_work: ClaimDesk, claim: Claim) -> list[Step]:
    """Return a claim's log."""
    return [step.step for step in stands(at_work, claim).steps]


def heard(database: SqlDatabase, conversation: str = "c1") -> list[str]:
    """Return what the shopper was told, all of it by the system."""
    messages = database.conversations.messages(conversation)
    assert {message["author"] for message in messages} <= {"system"}
    return [message["text"] for message in messages]


def kept(database: SqlDatabase) -> list[str]:
    """Return the acts in the audit, the first first."""
    return [entry.action for entry in reversed(database.audit.entries([KAWAII]))]
