"""What the pages of claims show: each claim in words, with everything that a decision on it rests on."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from helpdesk.agents import Agent
from helpdesk.answers.catalogue import spoken_language
from helpdesk.answers.speak import language_name
from helpdesk.claims import REFUSALS, Claim, ClaimFile, ClaimState, ListedClaim, Payment, PaymentState, Step, StepTaken
from helpdesk.errors import HelpdeskError
from helpdesk.orders import Order
from helpdesk.services import claim_words
from helpdesk.services.claim_desk import ClaimDesk
from helpdesk.services.claim_judging import Difference, Judged, amount_of, clauses_of, may_approve
from helpdesk.services.deskwords import kind_of, label, outcome_words, reason_words
from helpdesk.services.value_sources import day, plain_words, recorded_lines
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop

STATES = {
    ClaimState.FILED: ("To decide", "info"),
    ClaimState.NEEDS_INFO: ("Waits for the shopper", "warn"),
    ClaimState.APPROVED: ("Approved, not paid", "warn"),
    ClaimState.TO_BE_PAID_IN_SHOP: ("To be paid in the shop", "warn"),
    ClaimState.PAID: ("Paid", "good"),
    ClaimState.REJECTED: ("Rejected", "bad"),
}
STEPS = {
    Step.FILED: "Filed",
    Step.MORE_ASKED: "Asked the shopper for more",
    Step.RESUMED: "Taken up again",
    Step.APPROVED: "Approved",
    Step.REJECTED: "Rejected",
    Step.REFUND_TRIED_AGAIN: "Asked the shop's server again",
    Step.REFUND_REFUSED: "The shop's server refused the refund",
    Step.REFUND_UNCLEAR: "The shop's server did not say what came of it",
    Step.REFUND_DRY_RUN: "The shop's server tried without moving money",
    Step.TO_BE_PAID_IN_SHOP: "Left to be paid in the shop",
    Step.PAID: "Paid",
}
PAYMENTS = {
    PaymentState.STARTED: ("The shop's server is being asked", "info"),
    PaymentState.DONE: ("Paid", "good"),
    PaymentState.REFUSED: ("Refused by the shop's server", "bad"),
    PaymentState.UNCLEAR: ("Nobody knows yet whether it was paid", "bad"),
    PaymentState.DRY_RUN: ("Tried without moving money", "warn"),
    PaymentState.IN_SHOP: ("To be paid in the shop", "warn"),
}


def claim_page(desk: ClaimDesk, agent: Agent, file: ClaimFile) -> dict[str, Any]:
    """Return everything that the page of one claim shows."""
    claim, shop = file.claim, desk.shops[file.claim.shop]
    order = desk.orders.find(claim.shop, claim.order_number)
    judged = desk.judged(file)
    return {
        "claim": _head(file, shop),
        "decision": _decision(claim, shop),
        "now": _judged_now(claim, judged),
        "timeline": timeline(claim, order),
        "clauses": claim.decision.get("citations", ()),
        "proof": [_proven(one) for one in claim.proof],
        "inputs": json.dumps(claim.inputs, indent=2, ensure_ascii=False, sort_keys=True),
        "steps": [_step(step) for step in file.steps],
        "payment": _payment(file.payment),
        "others": [row(other, desk.shops) for other in file.others],
        "acts": _acts(desk, agent, file, judged),
    }


def row(claim: ListedClaim, shops: Mapping[str, Shop]) -> dict[str, Any]:
    """Return a claim as the list shows it."""
    words, kind = STATES[claim.state]
    return {
        "claim": claim,
        "shop": shops[claim.shop].name,
        "state": words,
        "kind": kind,
        "outcome": outcome_words("late_refund", claim.outcome),
        "outcome_kind": kind_of(claim.outcome, claim.reason),
        "reason": reason_words(claim.refusal or claim.reason),
        "amount": claim.amount.as_json() if claim.amount else None,
        "payment": PAYMENTS[claim.payment] if claim.payment else None,
    }


def timeline(claim: Claim, order: Order | None) -> list[dict[str, Any]]:
    """Return the parcel's scans, the newest first: those the decision rests on, and those recorded since."""
    frozen = _frozen_parcel(claim)
    recorded = next((s for s in order.shipments if s.tracking_number == claim.parcel), None) if order else None
    known = {_same(point) for point in frozen.timeline}
    since = [point for point in recorded.timeline if _same(point) not in known] if recorded else []
    points = [(point, False) for point in frozen.timeline] + [(point, True) for point in since]
    ordered = sorted(points, key=lambda pair: pair[0].order_key, reverse=True)
    return [
        {"at": _printed(point.at), "words": _tag(point), "place": point.location, "said": point.message, "new": new}
        for point, new in ordered
    ]


def _head(file: ClaimFile, shop: Shop) -> dict[str, Any]:
    claim = file.claim
    words, kind = STATES[claim.state]
    return {
        "id": claim.id,
        "shop": shop.name,
        "order_number": claim.order_number,
        "parcel": claim.parcel,
        "conversation": claim.conversation_id if file.present else None,
        "state": claim.state.value,
        "words": words,
        "kind": kind,
        "filed_at": claim.filed_at,
        "due_at": file.due_at,
        "answered_at": file.answered_at,
        "language": _language(spoken_language(claim.language)),
        "language_code": spoken_language(claim.language),
    }


def _decision(claim: Claim, shop: Shop) -> dict[str, Any]:
    decision, amount = claim.decision, amount_of(claim, shop)
    counts, dates = decision.get("counts") or {}, decision.get("dates") or {}
    return {
        "words": outcome_words(decision["question"], decision["outcome"]),
        "kind": kind_of(decision["outcome"], decision.get("reason")),
        "reason": reason_words(decision.get("reason")),
        "amount": amount.as_json() if amount else None,
        "named": bool(decision.get("amount")),
        "day": counts.get("transit_business_days"),
        "limit": counts.get("limit"),
        "dates": [(label(name), day(date.fromisoformat(value))) for name, value in dates.items()],
    }


def _proven(one: Mapping[str, Any]) -> dict[str, str]:
    """Return a value of the frozen proof in words, with where it comes from."""
    (line,) = recorded_lines({"facts": [one]})
    source = one["source"]
    if source.get("calculation") == "share_of":
        whole, share = (told["value"] for told in source["inputs"])
        return {"label": label(one["name"]), "value": line.value, "source": f"calculated: {share}% of {plain_words(whole)}"}
    value = f"{line.value}%" if one["name"] == "share" else line.value
    return {"label": label(one["name"]), "value": value, "source": line.source}


def _language(code: str) -> str:
    """Name a language in English, and in itself where that is another word."""
    english, _, own = language_name(code).partition(" (")
    return english if own == f"{english})" else language_name(code)


def _judged_now(claim: Claim, judged: Judged) -> dict[str, Any]:
    return {"key": judged.key, "differences": [_difference(claim, one) for one in judged.differences]}


def _difference(claim: Claim, one: Difference) -> str:
    if one.what == "judged":
        return f"When it was filed: “{_verdict(claim, one.before)}” Now: “{_verdict(claim, one.now)}”"
    if one.what == "amount":
        return f"By the order as recorded now, the decision would name {one.now}. The claim pays {one.before}."
    if one.what == "granted":
        return f"Claim {one.now} of the same order is granted already, and both rest on the same shipping fee."
    return {"order_gone": "The order is no longer on record.", "parcel_gone": "The parcel is no longer on record."}[one.what]


def _verdict(claim: Claim, told: str | None) -> str:
    outcome, _, reason = (told or "").partition("-")
    return " ".join(part for part in (f"{outcome_words(claim.decision['question'], outcome)}.", reason_words(reason or None)) if part)


def _step(step: StepTaken) -> dict[str, Any]:
    return {"words": STEPS[step.step], "actor": step.actor, "at": step.at, "reason": reason_words(step.reason), "note": step.note}


def _payment(payment: Payment | None) -> dict[str, Any] | None:
    if payment is None:
        return None
    words, kind = PAYMENTS[payment.state]
    told = {"amount": payment.amount.as_json(), "reference": payment.reference, "note": payment.note, "at": payment.at}
    return {"state": payment.state.value, "words": words, "kind": kind, **told}


def _acts(desk: ClaimDesk, agent: Agent, file: ClaimFile, judged: Judged) -> dict[str, Any]:
    claim, shop, state = file.claim, desk.shops[file.claim.shop], file.claim.state
    amount = amount_of(claim, shop)
    may, refused = may_approve(agent, shop, amount), file.payment is not None and file.payment.state is PaymentState.REFUSED
    server = desk.paying.refunds.get(claim.shop) if amount else None
    return {
        "approve": state is ClaimState.FILED,
        "may_approve": may,
        "must_confirm": bool(judged.differences),
        "server": None if server is None else "live" if server.live else "dry_run",
        "preview": _preview(claim, shop, amount),
        "ask": state is ClaimState.FILED,
        "resume": state is ClaimState.NEEDS_INFO,
        "reject": state in {ClaimState.FILED, ClaimState.NEEDS_INFO},
        "reasons": [(reason, reason_words(reason)) for reason in REFUSALS.get(claim.decision["question"], ())],
        "clauses": [(one.term, f"{one.section}: {one.quote}") for one in clauses_of(claim, shop)],
        "again": may and desk.paying.may_ask_again(file),
        "in_shop": may and state is ClaimState.APPROVED and refused,
        "paid": state is ClaimState.TO_BE_PAID_IN_SHOP,
    }


def _preview(claim: Claim, shop: Shop, amount: Any) -> str:
    """Return what the shopper will be told of an approval."""
    try:
        return claim_words.approved(claim, shop, amount)
    except HelpdeskError as fault:
        return str(fault)


def _frozen_parcel(claim: Claim) -> Shipment:
    """Rebuild the parcel as it was when the claim was filed."""
    told: Sequence[Mapping[str, Any]] = claim.inputs["order"].get("shipments", ())
    points = next((one["checkpoints"] for one in told if one["tracking_number"] == claim.parcel), ())
    return Shipment(claim.parcel, checkpoints=tuple(_checkpoint(point) for point in points))


def _checkpoint(told: Mapping[str, Any]) -> Checkpoint:
    texts = {name: told.get(name) for name in ("reason", "location", "message", "raw_code", "event_id")}
    return Checkpoint(at=datetime.fromisoformat(told["at"]), tag=Tag(told["tag"]), **texts)


def _same(point: Checkpoint) -> object:
    return point.event_id or (point.at, point.tag, point.reason, point.message, point.location)


def _printed(at: datetime) -> str:
    """Write the time of a scan as the carrier printed it."""
    zone = f" ({at.tzname()})" if at.tzinfo else ""
    return f"{at:%d %b %Y, %H:%M}{zone}"


def _tag(point: Checkpoint) -> str:
    words = point.tag.value.replace("_", " ").capitalize()
    return f"{words} ({point.reason.replace('_', ' ')})" if point.reason else words
