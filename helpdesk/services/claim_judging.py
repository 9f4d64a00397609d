"""What a claim is worth by its frozen decision, and what has changed in the records since it was filed."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from helpdesk.agents import Agent, Role
from helpdesk.claims import Claim, ClaimFile, ClaimState
from helpdesk.decisions import Decision
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.orders import Money, Order
from helpdesk.shops import Citation, Shop
from helpdesk.terms import Case, decide
from helpdesk.terms.calculations import Reckoning, derive

# The clauses that speak of late parcels, beside those that the decision cites.
LATE_FAMILIES = (
    "guarantee_limit",
    "guarantee_share",
    "guarantee_covers",
    "guarantee_claim",
    "delay_refund",
    "delay_causes",
    "shipping_fee_refund",
    "late_steps",
    "delivery_estimates",
)
_GRANTED = frozenset({ClaimState.APPROVED, ClaimState.TO_BE_PAID_IN_SHOP, ClaimState.PAID})
_KEY_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not as it was when the claim was filed: `what` it is about, then and now.

    "judged": outcome and reason by the rules; "amount"; "order_gone", "parcel_gone": no longer on record;
    "granted": the ids of other claims of this order that are granted already.
    """

    what: str
    before: str | None = None
    now: str | None = None


@dataclass(frozen=True)
class Judged:
    """A claim judged again by the facts as recorded now. `granted` are the other claims of its order that are granted."""

    differences: tuple[Difference, ...]
    decision: Decision | None
    granted: frozenset[int]

    @property
    def key(self) -> str:
        """Name exactly these differences, so that a confirmation of some does not confirm others; empty when there are none."""
        if not self.differences:
            return ""
        told = json.dumps([asdict(one) for one in self.differences], sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()[:_KEY_LENGTH]


def amount_of(claim: Claim, shop: Shop) -> Money | None:
    """Return what an approval pays: the decision's amount, else the guarantee's share of the fee less what came back of it.

    None where the frozen decision rests on no clause that gives a share.
    """
    named = claim.decision.get("amount")
    if named:
        return _money(named)
    proven = {one["name"]: one["value"] for one in claim.proof}
    if not proven.get("fee") or not isinstance(proven.get("share"), int):
        return None
    source = FactSource(f"claim {claim.id}", "proof")
    fee, share = Value(Kind.MONEY, _money(proven["fee"]), source), Value(Kind.PERCENT, proven["share"], source)
    whole: Money = derive(Reckoning(shop.calendar, shop.zone), "share_of", fee, share).raw
    back = _money(proven["fee_refunded"]).value if proven.get("fee_refunded") else Decimal(0)
    return Money(whole.value - back, whole.currency) if whole.value > back else None


def judge_again(file: ClaimFile, shop: Shop, order: Order | None, now: datetime) -> Judged:
    """Judge a claim by the facts as recorded now, and compare with what was frozen."""
    claim = file.claim
    granted = frozenset(other.id for other in file.others if other.state in _GRANTED)
    differences = [Difference("granted", now=", ".join(map(str, sorted(granted))))] if granted else []
    if order is None:
        return Judged((*differences, Difference("order_gone")), None, granted)
    judged = decide(claim.decision["question"], Case(shop, now, order))
    part = next((one for one in judged.parts or (judged,) if _is_about(one, claim.parcel)), None)
    if part is None:
        return Judged((*differences, Difference("parcel_gone")), None, granted)
    return Judged((*differences, *_compared(claim.decision, part.as_json())), part, granted)


def may_approve(agent: Agent, shop: Shop, amount: Money | None) -> bool:
    """Tell whether an agent may grant an amount: leads any, others up to the shop's limit in the shop's currency."""
    if agent.may(shop.id, Role.LEAD):
        return True
    limit = shop.claims.agent_limit
    known = limit is not None and amount is not None and amount.currency == shop.currency
    return known and agent.may(shop.id) and amount.value <= limit  # type: ignore[union-attr, operator]


def clauses_of(claim: Claim, shop: Shop) -> tuple[Citation, ...]:
    """Return the clauses that a rejection may cite: the decision's own, as frozen, then what the shop says of late parcels."""
    found = {one["term"]: _citation(one) for one in claim.decision.get("citations", ())}
    placed = datetime.fromisoformat(claim.inputs["order"]["placed_at"]).astimezone(shop.zone).date()
    for family in LATE_FAMILIES:
        for stated in shop.find_all(family, placed):
            found.setdefault(stated.term.name, stated.citation())
    return tuple(found.values())


def _is_about(decision: Decision, parcel: str) -> bool:
    number = decision.facts.get("tracking_number")
    return number is not None and number.raw == parcel


def _compared(frozen: Mapping[str, Any], now: Mapping[str, Any]) -> list[Difference]:
    differences = []
    before, after = _verdict(frozen), _verdict(now)
    if before != after:
        differences.append(Difference("judged", before, after))
    if frozen.get("amount") and now.get("amount") and frozen["amount"] != now["amount"]:
        differences.append(Difference("amount", str(_amount(frozen)), str(_amount(now))))
    return differences


def _verdict(decision: Mapping[str, Any]) -> str:
    return f"{decision['outcome']}-{decision['reason']}" if decision.get("reason") else str(decision["outcome"])


def _amount(decision: Mapping[str, Any]) -> str:
    return f"{decision['amount']['value']} {decision['amount']['currency']}"


def _money(told: Mapping[str, str]) -> Money:
    return Money(Decimal(told["value"]), told["currency"])


def _citation(told: Mapping[str, str]) -> Citation:
    effective = datetime.fromisoformat(told["effective"]).date()
    return Citation(told["shop"], told["section"], told["term"], effective, told["quote"], told["url"])
