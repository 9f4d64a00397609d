"""Lists, counts and totals of claims in SQL. What is frozen in a claim is large, so only what a list shows is read of it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, Text, and_, case, cast, exists, func, literal, or_, select

from helpdesk.adapters.sql_desk_tables import CLAIM_STEPS, PAYMENTS, PROMISES
from helpdesk.adapters.sql_tables import CLAIMS, MESSAGES
from helpdesk.claims import SUBJECT, ClaimEvent, ClaimState, ListedClaim, PaymentState, Step, Tab
from helpdesk.orders import Money
from helpdesk.promises import PromiseKind

_c, _m, _p, _s = CLAIMS.c, MESSAGES.c, PAYMENTS.c, CLAIM_STEPS.c
_ASKED = _c.state == ClaimState.NEEDS_INFO.value
_WRITTEN = and_(_m.conversation_id == _c.conversation_id, _m.author == "shopper", _m.at > _c.changed_at)
_HAS_ANSWERED = and_(_ASKED, exists().where(_WRITTEN).correlate(CLAIMS))
_ANSWERED_AT = case((_ASKED, select(func.max(_m.at)).where(_WRITTEN).correlate(CLAIMS).scalar_subquery()))
_PROMISED = and_(
    PROMISES.c.conversation_id == _c.conversation_id,
    PROMISES.c.kind == PromiseKind.CLAIM.value,
    PROMISES.c.subject == literal(SUBJECT) + cast(_c.id, Text),
    PROMISES.c.kept_at.is_(None),
    PROMISES.c.dropped_at.is_(None),
)
_VALUE, _CURRENCY = _c.decision["amount", "value"].as_string(), _c.decision["amount", "currency"].as_string()


def _of_step(column: ColumnElement[Any], *steps: Step) -> ColumnElement[Any]:
    taken = and_(_s.claim_id == _c.id, _s.step.in_([step.value for step in steps]))
    return select(func.max(column)).where(taken).correlate(CLAIMS).scalar_subquery()


LISTED: Select[Any] = select(
    *(_c[name] for name in ("id", "shop", "order_number", "parcel", "conversation_id", "state", "filed_at", "changed_at", "language")),
    _c.decision["outcome"].as_string().label("outcome"),
    _c.decision["reason"].as_string().label("reason"),
    _VALUE.label("named"),
    _CURRENCY.label("named_in"),
    _ANSWERED_AT.label("answered_at"),
    select(func.min(PROMISES.c.due_at)).where(_PROMISED).correlate(CLAIMS).scalar_subquery().label("due_at"),
    _of_step(_s.at, Step.APPROVED, Step.REJECTED).label("decided_at"),
    _of_step(_s.reason, Step.REJECTED).label("refusal"),
    _p.state.label("payment"),
    _p.amount.label("paid"),
    _p.currency.label("paid_in"),
    _p.reference,
).join_from(CLAIMS, PAYMENTS, _p.claim_id == _c.id, isouter=True)

IN_TAB: Mapping[Tab, ColumnElement[bool]] = {
    Tab.DECIDE: or_(_c.state == ClaimState.FILED.value, _HAS_ANSWERED),
    Tab.WAITING: and_(_ASKED, ~_HAS_ANSWERED),
    Tab.PAY: _c.state.in_([ClaimState.APPROVED.value, ClaimState.TO_BE_PAID_IN_SHOP.value]),
    Tab.DECIDED: _c.state.in_([ClaimState.PAID.value, ClaimState.REJECTED.value]),
}
ORDERED: Mapping[Tab | None, Sequence[ColumnElement[Any]]] = {
    Tab.DECIDE: (_c.filed_at, _c.id),
    Tab.WAITING: (_c.changed_at, _c.id),
    Tab.PAY: (_c.changed_at, _c.id),
    Tab.DECIDED: (_c.changed_at.desc(), _c.id.desc()),
    None: (_c.id.desc(),),
}
COUNTED: Select[Any] = select(*(func.sum(case((IN_TAB[tab], 1), else_=0)).label(tab.value) for tab in Tab)).select_from(CLAIMS)


def listed_claim(row: RowMapping) -> ListedClaim:
    """Read a row of the list."""
    return ListedClaim(
        id=row["id"],
        shop=row["shop"],
        order_number=row["order_number"],
        parcel=row["parcel"],
        conversation_id=row["conversation_id"],
        state=ClaimState(row["state"]),
        filed_at=row["filed_at"],
        changed_at=row["changed_at"],
        outcome=row["outcome"] or "unknown",
        reason=row["reason"],
        amount=_money(row["paid"], row["paid_in"]) or _money(row["named"], row["named_in"]),
        language=row["language"],
        answered_at=row["answered_at"],
        due_at=row["due_at"],
        decided_at=row["decided_at"],
        refusal=row["refusal"],
        payment=None if row["payment"] is None else PaymentState(row["payment"]),
        reference=row["reference"],
    )


def counted(row: RowMapping) -> Mapping[Tab, int]:
    """Read the counts; of no claims there are none."""
    return {tab: int(row[tab.value] or 0) for tab in Tab}


def events_of(connection: Connection, shops: Sequence[str], since: datetime) -> Sequence[ClaimEvent]:
    """Return what was claimed, approved, rejected and paid since a moment."""
    filed = select(_c.shop, literal("claimed").label("what"), _c.filed_at.label("at"), _VALUE.label("value"), _CURRENCY.label("currency"))
    steps = [Step.APPROVED.value, Step.REJECTED.value, Step.PAID.value]
    # What was approved is what is paid; what was rejected is what was claimed.
    rejected = _s.step == Step.REJECTED.value
    amount = case((rejected, _VALUE), else_=cast(_p.amount, Text))
    currency = case((rejected, _CURRENCY), else_=_p.currency)
    taken = (
        select(_c.shop, _s.step.label("what"), _s.at, amount.label("value"), currency.label("currency"))
        .join_from(CLAIM_STEPS, CLAIMS, _s.claim_id == _c.id)
        .join(PAYMENTS, _p.claim_id == _c.id, isouter=True)
        .where(_s.step.in_(steps), _s.at >= since)
    )
    return [
        *_events(connection.execute(filed.where(_c.shop.in_(shops), _c.filed_at >= since)).mappings()),
        *_events(connection.execute(taken.where(_c.shop.in_(shops))).mappings()),
    ]


def _events(rows: Iterable[RowMapping]) -> list[ClaimEvent]:
    return [ClaimEvent(row["shop"], row["what"], row["at"], _money(row["value"], row["currency"])) for row in rows]


def _money(value: Any, currency: Any) -> Money | None:
    return None if value is None or currency is None else Money(Decimal(value), str(currency))
