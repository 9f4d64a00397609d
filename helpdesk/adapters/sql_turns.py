"""The records of turns in SQL."""

from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select

from helpdesk.adapters.sql_desk_tables import TURNS
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.adapters.sql_tables import CONVERSATIONS, MESSAGES
from helpdesk.turnrecords import Told, TurnRecord

_ADD = insert(TURNS)
_m, _t = MESSAGES.c, TURNS.c


class SqlTurnStore:
    """Implements `helpdesk.turnrecords.TurnStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def told(self, conversation_id: str, seq: int) -> Told | None:
        """Return what belongs to a message of the bot, None when there is no such message."""
        of_conversation = _m.conversation_id == conversation_id
        spoken = select(_m.reply_to, _m.text, _m.at).where(of_conversation, _m.author == "bot")
        with self._transactions.reading() as connection:
            message = connection.execute(spoken.where(_m.seq == seq)).one_or_none()
            shop = connection.scalar(select(CONVERSATIONS.c.shop).where(CONVERSATIONS.c.id == conversation_id))
            if message is None or shop is None:
                return None
            if message.reply_to is None:
                return Told(conversation_id, shop, message.at, (message.text,))
            said = connection.scalars(spoken.with_only_columns(_m.text).where(_m.reply_to == message.reply_to).order_by(_m.seq)).all()
            asked = connection.scalar(select(_m.text).where(of_conversation, _m.seq == message.reply_to))
            return Told(conversation_id, shop, message.at, tuple(said), asked, _of(connection, conversation_id, message.reply_to))


def add_turn(connection: Connection, conversation_id: str, record: TurnRecord, at: datetime) -> None:
    """Add the record of a turn, within the transaction in which its replies are said."""
    values = {
        "conversation_id": conversation_id,
        "seq": record.seq,
        "shop": record.shop,
        "at": at,
        "language": record.language,
        "intent": record.intent,
        "confidence": record.confidence,
        "outcome": record.outcome,
        "handoff": record.handoff,
        "decisions": [dict(one) for one in record.decisions],
        "grounds": [dict(one) for one in record.grounds],
        "blocked": list(record.blocked),
        "milliseconds": record.milliseconds,
    }
    connection.execute(_ADD, values)


def _of(connection: Connection, conversation_id: str, seq: int) -> TurnRecord | None:
    row = connection.execute(select(TURNS).where(_t.conversation_id == conversation_id, _t.seq == seq)).mappings().one_or_none()
    return None if row is None else _record(row)


def _record(row: RowMapping) -> TurnRecord:
    return TurnRecord(
        seq=row["seq"],
        shop=row["shop"],
        outcome=row["outcome"],
        language=row["language"],
        intent=row["intent"],
        confidence=row["confidence"],
        handoff=row["handoff"],
        decisions=tuple(row["decisions"]),
        grounds=tuple(row["grounds"]),
        blocked=tuple(row["blocked"]),
        milliseconds=row["milliseconds"],
    )
