"""The tables of those who help: agents and their sessions, notes, promises, the record of turns, mail, review and audit.

They share the metadata of `sql_tables`. What belongs to a conversation goes with it when it is erased; what the
shop must answer for (claims, promises, the audit) stays, and holds nothing that tells who the shopper was.
"""

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, ForeignKeyConstraint, Index, Integer, Table, Text, UniqueConstraint

from helpdesk.adapters.sql_tables import METADATA, Amount, FreeText, Moment

# `seen_at` is when the agent's browser was last heard of; `totp_step` the last time step whose code was used.
AGENTS = Table(
    "agents",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("display_name", FreeText, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("must_change", Boolean, nullable=False),
    Column("totp_secret", Text),
    Column("totp_step", Integer, nullable=False, server_default="0"),
    Column("active", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("seen_at", Moment),
)

AGENT_SHOPS = Table(
    "agent_shops",
    METADATA,
    Column("agent_id", ForeignKey("agents.id", ondelete="CASCADE"), primary_key=True),
    Column("shop", Text, primary_key=True),
    Column("role", Text, nullable=False),
)

# A session is known by the hash of its secret, so the table opens nothing.
SESSIONS = Table(
    "agent_sessions",
    METADATA,
    Column("secret_hash", Text, primary_key=True),
    Column("agent_id", ForeignKey("agents.id", ondelete="CASCADE"), nullable=False),
    Column("complete", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Index("ix_agent_sessions_agent_id", "agent_id"),
)

NOTES = Table(
    "notes",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", FreeText, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("agent_id", ForeignKey("agents.id"), nullable=False),
    Column("text", FreeText, nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_notes_conversation_id", "conversation_id"),
)

CANNED = Table(
    "canned_replies",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("shop", Text, nullable=False),
    Column("shortcut", Text, nullable=False),
    Column("text", FreeText, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("shop", "shortcut"),
)

# What came of each message of a shopper: what was understood, what was decided on which inputs, what was said of it.
TURNS = Table(
    "turns",
    METADATA,
    Column("conversation_id", FreeText, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("shop", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("language", Text),
    Column("intent", Text),
    Column("confidence", Float),
    Column("outcome", Text, nullable=False),
    Column("handoff", Text),
    Column("decisions", JSON, nullable=False),
    Column("grounds", JSON, nullable=False),
    Column("blocked", JSON, nullable=False),
    Column("milliseconds", Float, nullable=False),
    ForeignKeyConstraint(["conversation_id", "seq"], ["messages.conversation_id", "messages.seq"], ondelete="CASCADE"),
    # What is counted stands in the index, since the rows are large.
    Index("ix_turns_shop_at", "shop", "at", "intent", "language", "handoff", "milliseconds"),
)

# `kept_at` or `dropped_at` ends a promise; nothing else does. It outlives its conversation, so it does not point at it.
PROMISES = Table(
    "promises",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("shop", Text, nullable=False),
    Column("conversation_id", FreeText, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", FreeText, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("kept_at", Moment),
    Column("dropped_at", Moment),
    Column("ended_by", Text),
    Column("reason", FreeText),
    Index("ix_promises_shop_due_at", "shop", "due_at"),
    Index("ix_promises_conversation_id", "conversation_id"),
)

# One row a step of a claim; rows are only ever added.
CLAIM_STEPS = Table(
    "claim_steps",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("claim_id", ForeignKey("claims.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("step", Text, nullable=False),
    Column("reason", Text),
    Column("note", FreeText),
    Index("ix_claim_steps_claim_id", "claim_id"),
)

# At most one a claim, whatever happens: money that has left cannot leave again.
PAYMENTS = Table(
    "payments",
    METADATA,
    Column("claim_id", ForeignKey("claims.id"), primary_key=True),
    Column("state", Text, nullable=False),
    Column("amount", Amount, nullable=False),
    Column("currency", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("reference", FreeText),
    Column("note", FreeText),
)

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("conversation_id", FreeText, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("sent_at", Moment),
    Column("given_up_at", Moment),
    Column("fault", Text),
    Index("ix_outbox_due_at", "due_at"),
    Index("ix_outbox_conversation_id", "conversation_id"),
)

# `text` is the message without what tells who wrote it; `note` says what a new need is.
REVIEWS = Table(
    "reviews",
    METADATA,
    Column("conversation_id", FreeText, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("agent_id", ForeignKey("agents.id"), nullable=False),
    Column("verdict", Text, nullable=False),
    Column("intent", Text),
    Column("note", FreeText),
    Column("text", FreeText, nullable=False),
    Column("language", Text),
    Column("at", Moment, nullable=False),
    Column("exported_at", Moment),
    ForeignKeyConstraint(["conversation_id", "seq"], ["messages.conversation_id", "messages.seq"], ondelete="CASCADE"),
)

# Who did what when. A trigger refuses every change and every deletion.
AUDIT = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("shop", Text),
    Column("action", Text, nullable=False),
    Column("conversation_id", FreeText),
    Column("subject", FreeText),
    Column("details", JSON, nullable=False),
    Index("ix_audit_shop_at", "shop", "at"),
    Index("ix_audit_conversation_id", "conversation_id"),
)
