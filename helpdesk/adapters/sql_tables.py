"""The tables, portable between SQLite and PostgreSQL, and how moments, money and free text are kept in them."""

from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)

# The migration that makes the tables below; `SqlDatabase.upgrade` has nothing to do when the database is there.
HEAD = "0005"


class Moment(TypeDecorator[datetime]):
    """An aware moment of our own making, kept and given back in UTC, so that SQL can compare it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment; turn any other into UTC."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without an offset cannot be stored here")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back UTC; SQLite forgets the zone."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PrintedMoment(TypeDecorator[datetime]):
    """A moment as somebody else printed it: its offset is kept, and a time without offset stays without."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Keep ISO 8601 text."""
        del dialect
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read ISO 8601 text."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class Amount(TypeDecorator[Decimal]):
    """A decimal amount kept as text, since SQLite knows only floats."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Keep every digit."""
        del dialect
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Read every digit."""
        del dialect
        return None if value is None else Decimal(value)


class FreeText(TypeDecorator[str]):
    """Text from outside. NUL and lone surrogates, which no database takes, are dropped or replaced."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Make the text storable."""
        del dialect
        return None if value is None else value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# `items` is JSON because a line of an order is never asked for without its order.
ORDERS = Table(
    "orders",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("shop", Text, nullable=False),
    Column("number", FreeText, nullable=False),
    Column("email", Text, nullable=False),
    Column("placed_at", PrintedMoment, nullable=False),
    Column("currency", Text, nullable=False),
    Column("items", JSON, nullable=False),
    Column("method", Text, nullable=False),
    Column("fee", Amount, nullable=False),
    Column("fee_refunded", Amount, nullable=False),
    Column("country", Text, nullable=False),
    Column("postcode", Text),
    Column("protection", Text),
    UniqueConstraint("shop", "number"),
    Index("ix_orders_shop_email", "shop", "email"),
)

# `ended` and `last_scan_at` follow from the checkpoints; they are kept so that the parcels due for a refresh
# are found without reading every scan.
SHIPMENTS = Table(
    "shipments",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("shop", Text, nullable=False),
    Column("tracking_number", FreeText, nullable=False),
    Column("carrier", Text),
    Column("recorded_at", Moment),
    Column("asked_at", Moment),
    Column("trouble", FreeText),
    Column("ended", Boolean, nullable=False),
    Column("last_scan_at", Moment),
    UniqueConstraint("shop", "tracking_number"),
    Index("ix_shipments_ended_asked_at", "ended", "asked_at"),
)

# Two orders packed into one parcel share it, hence a table between them.
ORDER_SHIPMENTS = Table(
    "order_shipments",
    METADATA,
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("shipment_id", ForeignKey("shipments.id", ondelete="CASCADE"), nullable=False),
    Index("ix_order_shipments_shipment_id", "shipment_id"),
)

CHECKPOINTS = Table(
    "checkpoints",
    METADATA,
    Column("shipment_id", ForeignKey("shipments.id", ondelete="CASCADE"), primary_key=True),
    Column("fingerprint", Text, primary_key=True),
    Column("at", PrintedMoment, nullable=False),
    Column("tag", Text, nullable=False),
    Column("reason", Text),
    Column("location", FreeText),
    Column("message", FreeText),
    Column("raw_code", FreeText),
    Column("event_id", FreeText),
)

# `proven`, `given`, `pending`, `offer` and `recent` are JSON: only the conversation itself ever looks into them.
# `queued_at` is since when a person is waited for, and stays when one had to leave; `led_at` since when the assignee leads;
# `contact_email` is where the answer goes when the shopper cannot wait, and nothing else does; `seen_seq` is what agents have read.
# `spoken` is what came of the turn about the message `turn`: asked again for the same message, the actions say the same again.
CONVERSATIONS = Table(
    "conversations",
    METADATA,
    Column("id", FreeText, primary_key=True),
    Column("shop", Text, nullable=False),
    Column("language", Text),
    Column("proven", JSON, nullable=False),
    Column("proven_email", Text),
    Column("given", JSON, nullable=False),
    Column("pending", JSON(none_as_null=True)),
    Column("offer", JSON(none_as_null=True)),
    Column("recent", JSON(none_as_null=True)),
    Column("tries", Integer, nullable=False),
    Column("unsure", Integer, nullable=False),
    Column("speaker", Text, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("level", Text, nullable=False, server_default="anonymous"),
    Column("proven_until", Moment),
    Column("answered", Integer, nullable=False, server_default="0"),
    Column("turn", Integer, nullable=False, server_default="0"),
    Column("spoken", JSON(none_as_null=True)),
    Column("last_seq", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("assignee", Integer),
    Column("queued_at", Moment),
    Column("led_at", Moment),
    Column("snoozed_until", Moment),
    Column("escalated", Boolean, nullable=False, server_default=false()),
    Column("resolved_at", Moment),
    Column("resolution", Text),
    Column("contact_email", Text),
    Column("seen_seq", Integer, nullable=False, server_default="0"),
    Index("ix_conversations_shop_speaker_queued_at", "shop", "speaker", "queued_at"),
    Index("ix_conversations_assignee", "assignee"),
    Index("ix_conversations_shop_changed_at", "shop", "changed_at"),
)

MESSAGES = Table(
    "messages",
    METADATA,
    Column("conversation_id", FreeText, ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("author", Text, nullable=False),
    Column("agent_id", Integer),
    Column("text", FreeText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("client_id", FreeText),
    Column("details", JSON(none_as_null=True)),
    Column("reply_to", Integer),
    UniqueConstraint("conversation_id", "client_id"),
)

HANDOFFS = Table(
    "handoffs",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", FreeText, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("reason", Text, nullable=False),
    Column("summary", FreeText, nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_handoffs_conversation_id", "conversation_id"),
)

RATINGS = Table(
    "ratings",
    METADATA,
    Column("conversation_id", FreeText, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("helpful", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    ForeignKeyConstraint(["conversation_id", "seq"], ["messages.conversation_id", "messages.seq"], ondelete="CASCADE"),
)

# A claim outlives its conversation, so it does not point at it.
CLAIMS = Table(
    "claims",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("shop", Text, nullable=False),
    Column("order_number", Text, nullable=False),
    Column("parcel", Text, nullable=False),
    Column("conversation_id", FreeText, nullable=False),
    Column("filed_at", Moment, nullable=False),
    Column("decision", JSON, nullable=False),
    Column("inputs", JSON, nullable=False),
    Column("proof", JSON, nullable=False),
    Column("state", Text, nullable=False, server_default="filed"),
    Column("language", Text),
    Column("changed_at", Moment),
    UniqueConstraint("shop", "order_number", "parcel"),
    Index("ix_claims_shop_state", "shop", "state"),
)

# Failed proofs of the last hour, by keyed hashes of what was tried and from where: the table tells nobody's address or order.
ATTEMPTS = Table(
    "attempts",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_attempts_key_at", "key", "at"),
    Index("ix_attempts_at", "at"),
)
