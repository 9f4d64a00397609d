"""The dossier: what an agent reads of a case before they have asked anything, and the check of what they write."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.answers.catalogue import languages
from helpdesk.claims import Claim
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Level
from helpdesk.orders import Destination, Item, Method, Order, ShippingChoice
from helpdesk.promises import Promise, PromiseKind
from helpdesk.services.dossier import Known, dossier
from helpdesk.services.gathering import Dossiers
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.terms import QUESTIONS
from helpdesk.turnrecords import TurnRecord
from tests.deskwork import NOON, Desk, opened, shops

SCANNED = datetime(2026, 1, 12, 18, tzinfo=UTC)
LATE_PARCEL = Shipment("LX1", "usps", (Checkpoint(SCANNED, Tag.IN_TRANSIT, location="AUSTIN, TX", message="Picked up"),), NOON)
# On the nineteenth of January the United States rest.
ON_DAY_SIXTEEN = datetime(2026, 2, 4, 15, tzinfo=UTC)
ORDER = Order(
    number="KS1001",
    email="ana@example.com",
    placed_at=datetime(2026, 1, 9, 10, tzinfo=UTC),
    currency="USD",
    items=(Item("Plush bear", 2, Decimal("12.50")),),
    shipping=ShippingChoice(Method.EXPRESS, Decimal("15.00")),
    destination=Destination("US"),
    shipments=(LATE_PARCEL,),
)
TALK = Conversation("c1", "kawaii_stop", language="es", proven=("KS1001",), proven_email="ana@example.com", level=Level.PROVEN)
KNOWN = Known(shops()["kawaii_stop"], ON_DAY_SIXTEEN, TALK, order=ORDER)
WITHOUT_ORDER = replace(KNOWN, conversation=Conversation("c1", "kawaii_stop"), order=None)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over a real database."""
    database = opened(f"sqlite:///{tmp_path}/desk.db")
    yield Desk(database)
    database.close()


def dossiers(desk: Desk) -> Dossiers:
    """What makes dossiers at a desk."""
    kept: SqlDatabase = desk.database
    return Dossiers(kept.conversations, kept.orders, kept.claims, kept.promises, kept.queue, shops(), desk.clock)


def made(desk: Desk, conversation_id: str, question: str | None = None) -> dict[str, Any]:
    """Make the dossier of a conversation."""
    found = dossiers(desk).of(desk.held(conversation_id), question)
    assert found is not None
    return found


# -- the decision --------------------------------------------------------------------------------


def test_a_late_order_is_judged_before_anybody_asks() -> None:
    """The outcome, the amount, the day of the count, and the holiday that the count leaves out."""
    decision = dossier(KNOWN)["decision"]
    assert (decision["question"], decision["outcome_words"], decision["kind"]) == ("late_refund", "Money back is due", "good")
    assert decision["amount"] == {"value": "7.50", "currency": "USD"}
    assert decision["count"] == {"day": 16, "limit": 14, "holidays": ["Mon, Jan 19, 2026"]}


def test_every_value_names_its_source() -> None:
    """A clause, a record, or a count over both."""
    found = dossier(KNOWN)
    lines = {line["label"]: line for line in found["decision"]["lines"]}
    assert all(line["source"] for line in found["decision"]["lines"])
    assert lines["Share that comes back"]["source"].startswith("clause “guarantee_share.express”")
    assert lines["Shipping fee paid"]["source"].startswith("order KS1001: shipping")
    assert lines["Business days in transit"]["source"] == "calculated: business days between Mon, Jan 12, 2026 and Wed, Feb 4, 2026"
    assert found["decision"]["amount_source"] == "calculated: 50% of $15.00"
    assert set(found["order"]["sources"]) >= {"placed_at", "method", "country", "subtotal", "fee"}


def test_the_clauses_are_quoted_with_where_they_stand() -> None:
    """Word for word, with the address of the marked sentence."""
    clause = dossier(KNOWN)["decision"]["clauses"][0]
    assert clause["section"] == "Express Shipping Guarantee"
    assert clause["quote"] in next(term.quote for term in KNOWN.shop.terms if term.name == clause["term"])
    assert clause["url"].startswith("/faq/kawaii_stop?clause=")


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_can_be_put_to_an_order(question: str) -> None:
    """And is answered in words of the console."""
    decision = dossier(KNOWN, question)["decision"]
    assert decision["question"] == question
    assert decision["kind"] in {"good", "warn", "bad", "info"}
    assert "_" not in f"{decision['words']}{decision['outcome_words']}{decision['reason_words']}"
    assert all("_" not in line["label"] for line in decision["lines"])


def test_the_question_last_decided_comes_first() -> None:
    """An agent begins where the bot ended; an unknown question is passed over."""
    assert dossier(replace(KNOWN, asked="customs_fees"))["decision"]["question"] == "customs_fees"
    assert dossier(replace(KNOWN, asked="customs_fees"), "lost_parcel")["decision"]["question"] == "lost_parcel"
    assert dossier(replace(KNOWN, asked="what?"), "<script>")["decision"]["question"] == "late_refund"
    assert dossier(replace(KNOWN, now=SCANNED + timedelta(days=1)))["decision"]["question"] == "order_status"


def test_without_an_order_what_the_shopper_supposed_is_judged() -> None:
    """The country of their question, and nothing about parcels."""
    asked = {"question": "shipping_cost", "with": {"country": "CA"}, "order": None}
    found = dossier(replace(WITHOUT_ORDER, asked="shipping_cost", conversation=replace(WITHOUT_ORDER.conversation, recent=asked)))
    assert "Canada" in [line["value"] for line in found["decision"]["lines"]]
    assert (found["order"], found["parcels"]) == (None, [])
    assert "order_status" not in dict(found["questions"])


@pytest.mark.parametrize("kept", [{"country": 7, "subtotal": "a lot"}, {"method": "by pigeon"}, {"order_date": "soon"}, []])
def test_a_supposition_that_cannot_be_read_is_left_out(kept: Any) -> None:
    """An earlier release may have kept it in another shape."""
    recent = {"question": "shipping_cost", "with": kept}
    known = replace(WITHOUT_ORDER, asked="shipping_cost", conversation=replace(WITHOUT_ORDER.conversation, recent=recent))
    assert dossier(known)["decision"]["question"] == "shipping_cost"


def test_nothing_is_decided_of_somebody_who_only_said_hello() -> None:
    """There is neither an order nor a question."""
    found = dossier(WITHOUT_ORDER)
    assert (found["decision"], found["suggestion"], found["order"]) == (None, None, None)


def test_an_order_in_two_parcels_is_judged_parcel_by_parcel() -> None:
    """Each with its own outcome."""
    arrived = Shipment("LX2", "usps", (Checkpoint(SCANNED, Tag.IN_TRANSIT), Checkpoint(SCANNED + timedelta(days=3), Tag.DELIVERED)), NOON)
    found = dossier(replace(KNOWN, order=ORDER.with_shipments((LATE_PARCEL, arrived))), "late_refund")
    assert [(part["parcel"], part["outcome"]) for part in found["decision"]["parts"]] == [("LX1", "eligible"), ("LX2", "not_eligible")]
    assert [parcel["heading"] for parcel in found["parcels"]] == ["Parcel LX1", "Parcel LX2"]


def test_parcels_are_drawn_whatever_is_asked() -> None:
    """In English, with their scans; the carrier's words are neutralised."""
    shouting = Checkpoint(SCANNED + timedelta(hours=1), Tag.IN_TRANSIT, message="see http://evil.example/x\u202e now")
    order = ORDER.with_shipments((replace(LATE_PARCEL, checkpoints=(*LATE_PARCEL.checkpoints, shouting)),))
    (parcel,) = dossier(replace(KNOWN, order=order), "customs_fees")["parcels"]
    assert [scan["label"] for scan in parcel["timeline"]] == ["In transit", "In transit"]
    assert "http" not in str(parcel["timeline"])
    assert "\u202e" not in str(parcel["timeline"])


# -- the suggestion ------------------------------------------------------------------------------


def test_the_suggestion_is_in_the_shoppers_language_with_the_english_beside_it() -> None:
    """From the same decision, with its clauses."""
    proposed = dossier(KNOWN)["suggestion"]
    assert proposed["text"].startswith("Sí")
    assert proposed["english"].startswith("Yes: you may ask for $7.50 back")
    assert {cited["term"] for cited in proposed["citations"]} >= {"guarantee_limit.express"}


def test_an_english_shopper_needs_no_translation() -> None:
    """There is one text then."""
    assert dossier(replace(KNOWN, conversation=replace(TALK, language="en")))["suggestion"]["english"] is None


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("order", [ORDER, None])
def test_no_suggestion_offers_to_bring_in_a_person(language: str, order: Order | None) -> None:
    """The one who reads it is that person: the bot's next step is left out, and where it only calls somebody, nothing is left."""
    known = replace(KNOWN, conversation=replace(TALK, language=language), order=order)
    for question in known.questions:
        found = dossier(known, question)
        english = (found["suggestion"] or {}).get("english") or (found["suggestion"] or {}).get("text", "")
        assert "?" not in english
        assert "bring in a person" not in english
        assert "I have asked" not in english


# -- whose order ---------------------------------------------------------------------------------


def test_an_order_that_is_only_named_is_not_shown(desk: Desk) -> None:
    """Its number is told as the shopper gave it; whether there is such an order is not."""
    desk.database.orders.save("kawaii_stop", ORDER)
    waiting = desk.waits(given={"order_number": "KS1001"})
    found = made(desk, waiting)
    assert (found["order"], found["parcels"], found["claims"], found["other_orders"]) == (None, [], [], [])
    assert found["given"] == {"order_number": "KS1001", "email": False}
    assert "Plush" not in str(found)


def test_a_proof_that_has_expired_shows_no_order(desk: Desk) -> None:
    """As for the bot, so for the agent."""
    desk.database.orders.save("kawaii_stop", ORDER)
    waiting = desk.waits(proven=("KS1001",), proven_email="ana@example.com", level=Level.PROVEN, proven_until=NOON + timedelta(hours=1))
    assert made(desk, waiting)["order"]["number"] == "KS1001"
    desk.clock.passes(hours=2)
    found = made(desk, waiting)
    assert (found["order"], found["shopper"]["level"]) == (None, "anonymous")


def test_whom_the_shop_has_signed_in_is_shown_with_all_their_orders(desk: Desk) -> None:
    """The newest first; those of others are not."""
    for order in (ORDER, replace(ORDER, number="KS1002", placed_at=NOON), replace(ORDER, number="KS1003", email="bob@example.com")):
        desk.database.orders.save("kawaii_stop", replace(order, shipments=()))
    waiting = desk.waits(level=Level.SIGNED_IN, proven_email="ana@example.com")
    found = made(desk, waiting)
    assert (found["order"]["number"], found["other_orders"]) == ("KS1002", ["KS1001"])


def test_further_proven_orders_are_named(desk: Desk) -> None:
    """The one in focus is shown."""
    for number in ("KS1001", "KS1002"):
        desk.database.orders.save("kawaii_stop", replace(ORDER, number=number))
    waiting = desk.waits(proven=("KS1002", "KS1001"), proven_email="ana@example.com", level=Level.PROVEN)
    found = made(desk, waiting)
    assert (found["order"]["number"], found["other_orders"]) == ("KS1002", ["KS1001"])
    assert found["order"]["items"] == [{"title": "Plush bear", "quantity": 2, "kind": "standard"}]
    assert found["order"]["subtotal"] == {"value": "25.00", "currency": "USD"}


# -- what else is on record ------------------------------------------------------------------------


def test_why_a_person_was_asked_for_last_is_told_in_words(desk: Desk) -> None:
    """With its summary and its time."""
    waiting = desk.waits()
    desk.clock.passes(minutes=3)
    again = Handoff(HandoffReason.POLICY_SILENT, "lost_parcel: review; no order proven")
    desk.database.conversations.record_handoff(waiting, again, desk.clock.now())
    assert made(desk, waiting)["handoff"] == {
        "reason": "policy_silent",
        "reason_words": "The policy does not say",
        "summary": again.summary,
        "at": desk.clock.now().isoformat(),
    }
    assert made(desk, desk.opens())["handoff"] is None


def test_what_the_shopper_was_told_is_repeated_in_a_line_each(desk: Desk) -> None:
    """By whom, without the notices and the shopper's own words."""
    mia = desk.agent()
    led = desk.waits()
    desk.database.conversations.speak(led, 0, [("It is on its way.\n\nSource: policy", None), ("x" * 900, None)], desk.clock.now())
    desk.handling.take_over(mia, led, 0)
    desk.says(mia, led, "I am looking.")
    said = made(desk, led)["said"]
    assert [(one["author"], one["text"][:30]) for one in said] == [
        ("Assistant", "It is on its way. Source: poli"),
        ("Assistant", "x" * 30),
        ("Mia", "I am looking."),
    ]
    assert max(len(one["text"]) for one in said) == 200


def test_claims_and_open_promises_stand_beside_the_case(desk: Desk) -> None:
    """The claims of the order, and what is still to be kept, with what is overdue."""
    desk.database.orders.save("kawaii_stop", ORDER)
    waiting = desk.waits(proven=("KS1001",), proven_email="ana@example.com", level=Level.PROVEN, due=NOON + timedelta(hours=1))
    amount = {"value": "7.50", "currency": "USD"}
    desk.database.claims.file(Claim("kawaii_stop", "KS1001", "LX1", waiting, NOON, {"amount": amount}, {}, ()))
    desk.database.promises.make(Promise("kawaii_stop", waiting, PromiseKind.OTHER, "a call", NOON, NOON + timedelta(days=3), "mia"))
    desk.clock.passes(hours=2)
    found = made(desk, waiting)
    assert [(claim["parcel"], claim["state"], claim["amount"]) for claim in found["claims"]] == [("LX1", "filed", amount)]
    assert ("asked", True) in [(promise["subject"], promise["overdue"]) for promise in found["promises"]]
    assert ("a call", False) in [(promise["subject"], promise["overdue"]) for promise in found["promises"]]


def test_the_shopper_is_told_by_level_language_and_whether_an_address_was_left(desk: Desk) -> None:
    """The address itself is not for agents: it serves the mail alone."""
    waiting = desk.waits(language="sv")
    assert made(desk, waiting)["shopper"] == {
        "level": "anonymous",
        "language": "sv",
        "language_name": "Swedish (svenska)",
        "email_left": False,
    }
    left = dossiers(desk).of(replace(desk.held(waiting), contact_email="ana@example.com"))
    assert left is not None
    assert left["shopper"]["email_left"] is True
    assert "ana@" not in str(left)


def test_the_decision_that_was_told_last_is_remembered(desk: Desk) -> None:
    """From the record of turns, which knows of more than the last one."""
    waiting = desk.waits()
    store = desk.database.conversations
    for text, decisions in (("one", ({"question": "destinations"}, {"question": "customs_fees"})), ("two", ())):
        seq = desk.writes(waiting, text)
        record = TurnRecord(seq, "kawaii_stop", "answered", decisions=decisions)
        assert store.speak(waiting, 0, [("…", None)], desk.clock.now(), reply_to=seq, record=record)
    assert made(desk, waiting)["decision"]["question"] == "customs_fees"


def test_there_is_no_dossier_of_what_was_erased(desk: Desk) -> None:
    """Neither anything to check a draft against."""
    waiting = desk.waits()
    held = desk.held(waiting)
    desk.database.conversations.erase(waiting, desk.clock.now())
    assert dossiers(desk).of(held) is None
    assert dossiers(desk).unsourced(held, "You get $5 back.") == ()
