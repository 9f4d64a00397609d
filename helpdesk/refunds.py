"""Refunds: money that an approved claim gives back, through the shop's own server."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from helpdesk.orders import Money


@dataclass(frozen=True, slots=True)
class RefundAddress:
    """Where a shop takes refunds. Unless `live`, it is asked to try only, and no money moves."""

    url: str
    live: bool = False


@dataclass(frozen=True, slots=True)
class ClaimHandling:
    """How a shop handles claims: agents may approve amounts up to `agent_limit` in the shop's currency, without it leads alone."""

    agent_limit: Decimal | None = None
    refunds: RefundAddress | None = None


@dataclass(frozen=True, slots=True)
class RefundOrder:
    """One refund to be made. `key` is the same however often it is asked for, so that the shop makes it once."""

    shop: str
    order_number: str
    claim_id: int
    amount: Money
    key: str


class RefundOutcome(StrEnum):
    """What came of asking for a refund."""

    DONE = "done"
    REFUSED = "refused"
    UNCLEAR = "unclear"  # nobody knows whether money has moved
    DRY_RUN = "dry_run"


@dataclass(frozen=True, slots=True)
class RefundResult:
    """The answer: the shop's `reference` of the refund, and what it or we have to say about it."""

    outcome: RefundOutcome
    reference: str | None = None
    note: str | None = None


class Refunds(Protocol):
    """The server of one shop that makes refunds."""

    @property
    def live(self) -> bool:
        """Tell whether money moves."""
        ...

    def refund(self, order: RefundOrder) -> RefundResult:
        """Ask for a refund; never raises. Asking again with the same key makes no second refund."""
        ...
