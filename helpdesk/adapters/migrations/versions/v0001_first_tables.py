"""The first tables: orders, parcels with their scans, conversations with their messages and hand-overs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _orders()
    _parcels()
    _conversations()


def downgrade() -> None:
    """Drop all tables, those that point at others first."""
    for table in ("handoffs", "messages", "conversations", "checkpoints", "order_shipments", "shipments", "orders"):
        op.drop_table(table)


def _orders() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("placed_at", sa.Text, nullable=False),
        sa.Column("currency", sa.Text, nullable=False),
        sa.Column("items", sa.JSON, nullable=False),
        sa.Column("method", sa.Text, nullable=False),
        sa.Column("fee", sa.Text, nullable=False),
        sa.Column("fee_refunded", sa.Text, nullable=False),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("postcode", sa.Text),
        sa.Column("protection", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.UniqueConstraint("shop", "number", name="uq_orders_shop_number"),
    )


def _parcels() -> None:
    op.create_table(
        "shipments",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("tracking_number", sa.Text, nullable=False),
        sa.Column("carrier", sa.Text),
        sa.Column("recorded_at", sa.DateTime(timezone=True)),
        sa.Column("asked_at", sa.DateTime(timezone=True)),
        sa.Column("trouble", sa.Text),
        sa.Column("ended", sa.Boolean, nullable=False),
        sa.Column("last_scan_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_shipments"),
        sa.UniqueConstraint("shop", "tracking_number", name="uq_shipments_shop_tracking_number"),
    )
    op.create_index("ix_shipments_ended_asked_at", "shipments", ["ended", "asked_at"])
    op.create_table(
        "order_shipments",
        sa.Column("order_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("shipment_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("order_id", "position", name="pk_order_shipments"),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_order_shipments_order_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipments.id"], name="fk_order_shipments_shipment_id", ondelete="CASCADE"),
    )
    op.create_index("ix_order_shipments_shipment_id", "order_shipments", ["shipment_id"])
    op.create_table(
        "checkpoints",
        sa.Column("shipment_id", sa.Integer, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("tag", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("location", sa.Text),
        sa.Column("message", sa.Text),
        sa.Column("raw_code", sa.Text),
        sa.Column("event_id", sa.Text),
        sa.PrimaryKeyConstraint("shipment_id", "fingerprint", name="pk_checkpoints"),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipments.id"], name="fk_checkpoints_shipment_id", ondelete="CASCADE"),
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("proven", sa.JSON, nullable=False),
        sa.Column("proven_email", sa.Text),
        sa.Column("given", sa.JSON, nullable=False),
        sa.Column("pending", sa.JSON),
        sa.Column("offer", sa.JSON),
        sa.Column("recent", sa.JSON),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("unsure", sa.Integer, nullable=False),
        sa.Column("speaker", sa.Text, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
    )
    op.create_table(
        "messages",
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("client_id", sa.Text),
        sa.Column("details", sa.JSON),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name="pk_messages"),
        sa.UniqueConstraint("conversation_id", "client_id", name="uq_messages_conversation_id_client_id"),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_messages_conversation_id", ondelete="CASCADE"),
    )
    op.create_table(
        "handoffs",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_handoffs"),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_handoffs_conversation_id", ondelete="CASCADE"),
    )
    op.create_index("ix_handoffs_conversation_id", "handoffs", ["conversation_id"])
