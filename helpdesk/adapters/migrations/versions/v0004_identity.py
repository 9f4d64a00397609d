"""How well a shopper is known and for how long; which messages are answered, and by what; failed proofs of all conversations."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# Up to now a message counted as answered when somebody had said something after it.
_ANSWERED = """
UPDATE conversations SET answered = COALESCE(
    (SELECT MAX(seq) FROM messages WHERE messages.conversation_id = conversations.id AND messages.author <> 'shopper'), 0)
"""
# Proofs made before they could expire are asked for again.
_EXPIRED = "UPDATE conversations SET level = 'proven', proven_until = created_at WHERE proven_email IS NOT NULL"


def upgrade() -> None:
    """Add the columns, fill them, and make the table of attempts."""
    op.add_column("conversations", sa.Column("level", sa.Text, nullable=False, server_default="anonymous"))
    op.add_column("conversations", sa.Column("proven_until", sa.DateTime(timezone=True)))
    op.add_column("conversations", sa.Column("answered", sa.Integer, nullable=False, server_default="0"))
    op.add_column("conversations", sa.Column("turn", sa.Integer, nullable=False, server_default="0"))
    op.add_column("conversations", sa.Column("spoken", sa.JSON))
    op.add_column("messages", sa.Column("reply_to", sa.Integer))
    op.execute(_ANSWERED)
    op.execute(_EXPIRED)
    op.create_index("ix_orders_shop_email", "orders", ["shop", "email"])
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
    )
    op.create_index("ix_attempts_key_at", "attempts", ["key", "at"])
    op.create_index("ix_attempts_at", "attempts", ["at"])


def downgrade() -> None:
    """Drop what was added."""
    op.drop_table("attempts")
    op.drop_index("ix_orders_shop_email", "orders")
    op.drop_column("messages", "reply_to")
    for name in ("spoken", "turn", "answered", "proven_until", "level"):
        op.drop_column("conversations", name)
