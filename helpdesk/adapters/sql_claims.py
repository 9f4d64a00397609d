"""Claims in SQL: one a parcel, however often it is filed."""

from sqlalchemy import RowMapping, select

from helpdesk.adapters.sql_engine import Transactions, insert_new
from helpdesk.adapters.sql_tables import CLAIMS
from helpdesk.claims import Claim


class SqlClaimStore:
    """Implements `helpdesk.ports.ClaimStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def file(self, claim: Claim) -> tuple[Claim, bool]:
        """Store a claim unless its parcel has one; return the claim that stands and whether it is this one."""
        values = {
            "shop": claim.shop,
            "order_number": claim.order_number,
            "parcel": claim.parcel,
            "conversation_id": claim.conversation_id,
            "filed_at": claim.filed_at,
            "decision": dict(claim.decision),
            "inputs": dict(claim.inputs),
            "proof": [dict(value) for value in claim.proof],
        }
        with self._transactions.writing() as connection:
            created = insert_new(connection, CLAIMS, values)
            held = select(CLAIMS).where(
                CLAIMS.c.shop == claim.shop, CLAIMS.c.order_number == claim.order_number, CLAIMS.c.parcel == claim.parcel
            )
            return _claim(connection.execute(held).mappings().one()), bool(created)

    def of_order(self, shop: str, order_number: str) -> tuple[Claim, ...]:
        """Return the claims of an order, oldest first."""
        wanted = select(CLAIMS).where(CLAIMS.c.shop == shop, CLAIMS.c.order_number == order_number).order_by(CLAIMS.c.id)
        with self._transactions.reading() as connection:
            return tuple(_claim(row) for row in connection.execute(wanted).mappings())


def _claim(row: RowMapping) -> Claim:
    return Claim(
        shop=row["shop"],
        order_number=row["order_number"],
        parcel=row["parcel"],
        conversation_id=row["conversation_id"],
        filed_at=row["filed_at"],
        decision=row["decision"],
        inputs=row["inputs"],
        proof=tuple(row["proof"]),
        id=row["id"],
    )
