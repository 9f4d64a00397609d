"""Agents take over: who they are, what they note and promise, what came of each turn, and an audit that only grows."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_MOMENT = sa.DateTime(timezone=True)
_NEW_TABLES = (
    "audit",
    "reviews",
    "outbox",
    "payments",
    "claim_steps",
    "promises",
    "turns",
    "canned_replies",
    "notes",
    "agent_sessions",
    "agent_shops",
    "agents",
)
_CONVERSATION_INDEXES = {
    "ix_conversations_shop_speaker_queued_at": ["shop", "speaker", "queued_at"],
    "ix_conversations_assignee": ["assignee"],
    "ix_conversations_shop_changed_at": ["shop", "changed_at"],
}
# Who waits already has waited since the first time a person was asked for.
_QUEUED = """
UPDATE conversations SET queued_at = COALESCE(
    (SELECT MIN(at) FROM handoffs WHERE handoffs.conversation_id = conversations.id), changed_at)
WHERE speaker = 'queued'"""
_FUNCTION = """
CREATE FUNCTION audit_only_grows() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'the audit only grows'; END $$ LANGUAGE plpgsql"""
_TRIGGER = """
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()"""
# SQLite lets REPLACE put a row in another's place without telling the trigger of deletions.
_NO_REPLACE = """
CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN NEW.id IN (SELECT id FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END"""
_TRIGGERS = {
    "sqlite": [
        *(
            f"CREATE TRIGGER audit_no_{verb} BEFORE {verb} ON audit BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END"
            for verb in ("update", "delete")
        ),
        _NO_REPLACE,
    ],
    "postgresql": [
        _FUNCTION,
        _TRIGGER,
    ],
}


def upgrade() -> None:
    """Add the columns and make the tables."""
    _columns()
    _agents()
    _work()
    _record()
    for statement in _TRIGGERS[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """Drop what was added."""
    for table in _NEW_TABLES:
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_only_grows")
    op.drop_index("ix_claims_shop_state", "claims")
    for name in ("changed_at", "language", "state"):
        op.drop_column("claims", name)
    op.drop_column("messages", "agent_id")
    for name in _CONVERSATION_INDEXES:
        op.drop_index(name, "conversations")
    for name in ("seen_seq", "contact_email", "resolution", "resolved_at", "escalated", "snoozed_until", "led_at", "queued_at", "assignee"):
        op.drop_column("conversations", name)


def _columns() -> None:
    for column in (
        sa.Column("assignee", sa.Integer),
        sa.Column("queued_at", _MOMENT),
        sa.Column("led_at", _MOMENT),
        sa.Column("snoozed_until", _MOMENT),
        sa.Column("escalated", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("resolved_at", _MOMENT),
        sa.Column("resolution", sa.Text),
        sa.Column("contact_email", sa.Text),
        sa.Column("seen_seq", sa.Integer, nullable=False, server_default="0"),
    ):
        op.add_column("conversations", column)
    op.add_column("messages", sa.Column("agent_id", sa.Integer))
    op.add_column("claims", sa.Column("state", sa.Text, nullable=False, server_default="filed"))
    op.add_column("claims", sa.Column("language", sa.Text))
    op.add_column("claims", sa.Column("changed_at", _MOMENT))
    op.create_index("ix_claims_shop_state", "claims", ["shop", "state"])
    for name, columns in _CONVERSATION_INDEXES.items():
        op.create_index(name, "conversations", columns)
    op.execute(_QUEUED)


def _agents() -> None:
    op.create_table(
        "agents",
        _id(),
        _text("name"),
        _text("display_name"),
        _text("password_hash"),
        _flag("must_change"),
        _text("totp_secret", nullable=True),
        sa.Column("totp_step", sa.Integer, nullable=False, server_default="0"),
        _flag("active"),
        _at("created_at"),
        _at("seen_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_agents"),
        sa.UniqueConstraint("name", name="uq_agents_name"),
    )
    op.create_table(
        "agent_shops",
        _whole("agent_id"),
        _text("shop"),
        _text("role"),
        sa.PrimaryKeyConstraint("agent_id", "shop", name="pk_agent_shops"),
        _to("agents", "agent_id", "agent_shops", ondelete="CASCADE"),
    )
    op.create_table(
        "agent_sessions",
        _text("secret_hash"),
        _whole("agent_id"),
        _flag("complete"),
        _at("created_at"),
        _at("seen_at"),
        _at("expires_at"),
        sa.PrimaryKeyConstraint("secret_hash", name="pk_agent_sessions"),
        _to("agents", "agent_id", "agent_sessions", ondelete="CASCADE"),
    )
    op.create_index("ix_agent_sessions_agent_id", "agent_sessions", ["agent_id"])


def _work() -> None:
    op.create_table(
        "notes",
        _id(),
        _text("conversation_id"),
        _whole("agent_id"),
        _text("text"),
        _at("at"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        _to("conversations", "conversation_id", "notes", ondelete="CASCADE"),
        _to("agents", "agent_id", "notes"),
    )
    op.create_index("ix_notes_conversation_id", "notes", ["conversation_id"])
    op.create_table(
        "canned_replies",
        _id(),
        _text("shop"),
        _text("shortcut"),
        _text("text"),
        _at("at"),
        sa.PrimaryKeyConstraint("id", name="pk_canned_replies"),
        sa.UniqueConstraint("shop", "shortcut", name="uq_canned_replies_shop_shortcut"),
    )
    op.create_table(
        "promises",
        _id(),
        _text("shop"),
        _text("conversation_id"),
        _text("kind"),
        _text("subject"),
        _at("made_at"),
        _at("due_at"),
        _text("made_by"),
        _at("kept_at", nullable=True),
        _at("dropped_at", nullable=True),
        _text("ended_by", nullable=True),
        _text("reason", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
    )
    op.create_index("ix_promises_shop_due_at", "promises", ["shop", "due_at"])
    op.create_index("ix_promises_conversation_id", "promises", ["conversation_id"])
    _claims()
    _mail()


def _claims() -> None:
    op.create_table(
        "claim_steps",
        _id(),
        _whole("claim_id"),
        _at("at"),
        _text("actor"),
        _text("step"),
        _text("reason", nullable=True),
        _text("note", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_claim_steps"),
        _to("claims", "claim_id", "claim_steps"),
    )
    op.create_index("ix_claim_steps_claim_id", "claim_steps", ["claim_id"])
    op.create_table(
        "payments",
        _whole("claim_id"),
        _text("state"),
        _text("amount"),
        _text("currency"),
        _at("at"),
        _text("reference", nullable=True),
        _text("note", nullable=True),
        sa.PrimaryKeyConstraint("claim_id", name="pk_payments"),
        _to("claims", "claim_id", "payments"),
    )


def _mail() -> None:
    op.create_table(
        "outbox",
        _id(),
        _text("conversation_id"),
        _text("kind"),
        _at("created_at"),
        _at("due_at"),
        sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
        _at("sent_at", nullable=True),
        _at("given_up_at", nullable=True),
        _text("fault", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        _to("conversations", "conversation_id", "outbox", ondelete="CASCADE"),
    )
    op.create_index("ix_outbox_due_at", "outbox", ["due_at"])
    op.create_index("ix_outbox_conversation_id", "outbox", ["conversation_id"])


def _record() -> None:
    op.create_table(
        "turns",
        _text("conversation_id"),
        _whole("seq"),
        _text("shop"),
        _at("at"),
        _text("language", nullable=True),
        _text("intent", nullable=True),
        sa.Column("confidence", sa.Float),
        _text("outcome"),
        _text("handoff", nullable=True),
        *(sa.Column(name, sa.JSON, nullable=False) for name in ("decisions", "grounds", "blocked")),
        sa.Column("milliseconds", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name="pk_turns"),
        _to_message("turns"),
    )
    op.create_index("ix_turns_shop_at", "turns", ["shop", "at", "intent", "language", "handoff", "milliseconds"])
    op.create_table(
        "reviews",
        _text("conversation_id"),
        _whole("seq"),
        _whole("agent_id"),
        _text("verdict"),
        _text("intent", nullable=True),
        _text("note", nullable=True),
        _text("text"),
        _text("language", nullable=True),
        _at("at"),
        _at("exported_at", nullable=True),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name="pk_reviews"),
        _to_message("reviews"),
        _to("agents", "agent_id", "reviews"),
    )
    op.create_table(
        "audit",
        _id(),
        _at("at"),
        _text("actor"),
        _text("shop", nullable=True),
        _text("action"),
        _text("conversation_id", nullable=True),
        _text("subject", nullable=True),
        sa.Column("details", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_shop_at", "audit", ["shop", "at"])
    op.create_index("ix_audit_conversation_id", "audit", ["conversation_id"])


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, nullable=False)


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False)


def _at(name: str, *, nullable: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, _MOMENT, nullable=nullable)


def _to(table: str, column: str, source: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=f"fk_{source}_{column}", ondelete=ondelete)


def _to_message(source: str) -> sa.ForeignKeyConstraint:
    both = ["conversation_id", "seq"]
    return sa.ForeignKeyConstraint(both, [f"messages.{one}" for one in both], name=f"fk_{source}_conversation_id_seq", ondelete="CASCADE")
