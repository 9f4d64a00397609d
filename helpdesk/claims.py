"""Claims: what a shopper asks of the shop, with the decision, its inputs and its proof frozen at the moment of filing.

`filed → needs_info → filed → approved → paid`, or `approved → to_be_paid_in_shop → paid`; `filed` and `needs_info` may
also end as `rejected`. Each step is a row of its own that nothing changes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from helpdesk.audit import Entry
from helpdesk.errors import HelpdeskError
from helpdesk.orders import Money


class ClaimState(StrEnum):
    """Where a claim stands."""

    FILED = "filed"
    NEEDS_INFO = "needs_info"  # the shopper has been asked for more
    APPROVED = "approved"  # granted, and the money is not known to have moved
    TO_BE_PAID_IN_SHOP = "to_be_paid_in_shop"
    PAID = "paid"
    REJECTED = "rejected"


class Step(StrEnum):
    """What was done with a claim."""

    FILED = "filed"
    MORE_ASKED = "more_asked"
    RESUMED = "resumed"
    APPROVED = "approved"
    REJECTED = "rejected"
    REFUND_TRIED_AGAIN = "refund_tried_again"
    REFUND_REFUSED = "refund_refused"
    REFUND_UNCLEAR = "refund_unclear"
    REFUND_DRY_RUN = "refund_dry_run"
    TO_BE_PAID_IN_SHOP = "to_be_paid_in_shop"
    PAID = "paid"


class PaymentState(StrEnum):
    """What is known of the money of an approved claim."""

    STARTED = "started"  # the shop's server is being asked
    DONE = "done"
    REFUSED = "refused"
    UNCLEAR = "unclear"  # it was asked and nobody knows what came of it
    DRY_RUN = "dry_run"  # it would have been done
    IN_SHOP = "in_shop"  # somebody pays it by hand


class Tab(StrEnum):
    """How the list of claims is divided."""

    DECIDE = "decide"
    WAITING = "waiting"
    PAY = "pay"
    DECIDED = "decided"


SUBJECT = "claim "
# Why the rules refuse money, by question: what a rejection may name as its ground.
REFUSALS: Mapping[str, tuple[str, ...]] = {
    "late_refund": (
        "delay_not_covered",
        "within_guarantee",
        "within_window",
        "within_estimate",
        "clock_not_started",
        "no_fee_paid",
        "already_refunded",
    )
}


class ClaimMoved(HelpdeskError):
    """Somebody else was faster: the claim does not stand where it was seen."""


@dataclass(frozen=True)
class Claim:
    """One claim for one parcel. Filing it promises nothing: a person decides.

    `parcel` is the tracking number; `decision` is what the rules said, `inputs` the facts they were
    given, `proof` every value with its source; all as JSON, so that later changes of policy or
    records do not touch them. `language` is that of the conversation, `changed_at` when it last took a step.
    """

    shop: str
    order_number: str
    parcel: str
    conversation_id: str
    filed_at: datetime
    decision: Mapping[str, Any]
    inputs: Mapping[str, Any]
    proof: tuple[Mapping[str, Any], ...]
    id: int | None = None
    language: str | None = None
    state: ClaimState = ClaimState.FILED
    changed_at: datetime | None = None


@dataclass(frozen=True)
class StepTaken:
    """One step. `reason` is a word of the rules, `note` what only colleagues read."""

    step: Step
    reason: str | None = None
    note: str | None = None
    actor: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Payment:
    """The money of a claim: at most one a claim, whatever happens. `at` is when it came to this state."""

    state: PaymentState
    amount: Money
    at: datetime
    reference: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class ClaimMove:
    """One change of a claim: from where it may be made, what it leads to, what the shopper is told, what the audit keeps.

    `payment` takes the place of the payment there is, which must be in one of the states `payment_from` (None: there is
    none) and, where `payment_at` is given, have come to it then. `granted` are the claims of the same order that were seen
    as granted (None: it does not matter). `decides` keeps the promise to decide, `due` makes one.
    """

    allowed: frozenset[ClaimState]
    to: ClaimState
    steps: tuple[StepTaken, ...]
    entry: Entry
    said: str | None = None
    decides: bool = False
    due: datetime | None = None
    payment: Payment | None = None
    payment_from: frozenset[PaymentState | None] | None = None
    payment_at: datetime | None = None
    granted: frozenset[int] | None = None


@dataclass(frozen=True)
class ListedClaim:
    """A claim as the list shows it. `amount` is what is paid, else what the decision names.

    `answered_at` is when the shopper last wrote after being asked for more, `due_at` when a decision is promised,
    `refusal` why it was rejected.
    """

    id: int
    shop: str
    order_number: str
    parcel: str
    conversation_id: str
    state: ClaimState
    filed_at: datetime
    changed_at: datetime | None
    outcome: str
    reason: str | None
    amount: Money | None
    language: str | None = None
    answered_at: datetime | None = None
    due_at: datetime | None = None
    decided_at: datetime | None = None
    refusal: str | None = None
    payment: PaymentState | None = None
    reference: str | None = None


@dataclass(frozen=True)
class ClaimFile:
    """Everything there is about one claim.

    `others` are the further claims of its order, `present` tells whether its conversation is still there.
    """

    claim: Claim
    steps: tuple[StepTaken, ...]
    payment: Payment | None
    others: tuple[ListedClaim, ...]
    present: bool
    answered_at: datetime | None = None
    due_at: datetime | None = None


@dataclass(frozen=True)
class ClaimEvent:
    """Something that counts in the totals: "claimed", "approved", "rejected" or "paid", with the amount where there is one."""

    shop: str
    what: str
    at: datetime
    amount: Money | None


class ClaimDeskStore(Protocol):
    """Claims as those see them who decide on them."""

    def file_of(self, claim_id: int) -> ClaimFile | None:
        """Return everything about a claim, or None."""
        ...

    def listed(self, shops: Sequence[str], tab: Tab | None, *, limit: int, offset: int = 0) -> Sequence[ListedClaim]:
        """Return the claims of these shops under a tab (None: all), those first that have waited longest."""
        ...

    def counts(self, shops: Sequence[str]) -> Mapping[Tab, int]:
        """Count the claims of these shops by tab."""
        ...

    def events(self, shops: Sequence[str], since: datetime) -> Sequence[ClaimEvent]:
        """Return what counts in the totals of these shops, from a moment on."""
        ...

    def move(self, claim_id: int, move: ClaimMove, at: datetime) -> None:
        """Make a move, all of it or nothing; raises ClaimMoved when the claim or its payment is not where the move begins."""
        ...


def subject(claim_id: int) -> str:
    """Name a claim in promises and in the audit."""
    return f"{SUBJECT}{claim_id}"
