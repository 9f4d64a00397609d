"""The database: SQLite (WAL) by default, PostgreSQL by URL."""

from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from helpdesk.adapters.sql_agents import SqlAgentStore
from helpdesk.adapters.sql_attempts import SqlAttemptStore
from helpdesk.adapters.sql_audit import SqlAuditStore
from helpdesk.adapters.sql_canned import SqlCannedStore
from helpdesk.adapters.sql_claim_desk import SqlClaimDeskStore
from helpdesk.adapters.sql_claims import SqlClaimStore
from helpdesk.adapters.sql_conversations import SqlConversationStore
from helpdesk.adapters.sql_desk_tables import AUDIT
from helpdesk.adapters.sql_digests import SqlDigestLog
from helpdesk.adapters.sql_engine import Transactions, make_engine, usable_url
from helpdesk.adapters.sql_insights import SqlInsightsStore
from helpdesk.adapters.sql_orders import SqlOrderStore
from helpdesk.adapters.sql_outbox import SqlOutboxStore
from helpdesk.adapters.sql_ownership import SqlOwnershipStore
from helpdesk.adapters.sql_promises import SqlPromiseStore
from helpdesk.adapters.sql_queue import SqlQueueStore
from helpdesk.adapters.sql_reviews import SqlReviewStore
from helpdesk.adapters.sql_sessions import SqlSessionStore
from helpdesk.adapters.sql_tables import HEAD, METADATA
from helpdesk.adapters.sql_turns import SqlTurnStore

# Any number, as long as nobody else takes this advisory lock of PostgreSQL.
_UPGRADE_LOCK = 4_837_102_955


class SqlDatabase:
    """Opens a database by URL and hands out its stores; call `upgrade` once before using them."""

    def __init__(self, url: str) -> None:
        """Prepare the engine; nothing is opened yet. Raises SettingsError for a URL that cannot work."""
        self._url = usable_url(url)
        self._engine = make_engine(self._url)
        self._transactions = Transactions(self._engine)
        self.orders = SqlOrderStore(self._transactions)
        self.claims = SqlClaimStore(self._transactions)
        self.claim_desk = SqlClaimDeskStore(self._transactions)
        self.insights = SqlInsightsStore(self._transactions)
        self.attempts = SqlAttemptStore(self._transactions)
        self.conversations = SqlConversationStore(self._transactions)
        self.ownership = SqlOwnershipStore(self._transactions)
        self.promises = SqlPromiseStore(self._transactions)
        self.outbox = SqlOutboxStore(self._transactions)
        self.digests = SqlDigestLog(self._transactions)
        self.audit = SqlAuditStore(self._transactions)
        self.agents = SqlAgentStore(self._transactions)
        self.sessions = SqlSessionStore(self._transactions)
        self.queue = SqlQueueStore(self._transactions)
        self.canned = SqlCannedStore(self._transactions)
        self.turns = SqlTurnStore(self._transactions)
        self.reviews = SqlReviewStore(self._transactions)

    def upgrade(self) -> None:
        """Bring the tables to the newest version; at once when they are, one after the other when two processes start."""
        if self._url.get_backend_name() == "sqlite":
            Path(str(self._url.database)).absolute().parent.mkdir(parents=True, exist_ok=True)
        if self._version() == HEAD:
            return
        with self._transactions.writing() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _UPGRADE_LOCK})
            _migrate(connection)

    def clear(self) -> None:
        """Empty every table, keeping the tables: a replay begins each scenario with nothing."""
        with self._transactions.writing() as connection:
            for table in reversed(METADATA.sorted_tables):
                if table is not AUDIT:  # it only grows
                    connection.execute(table.delete())

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def _version(self) -> str | None:
        try:
            with self._transactions.reading() as connection:
                version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
                return version
        except DBAPIError as fault:
            if fault.connection_invalidated or "alembic_version" not in str(fault.orig):
                raise
            return None  # a new database


def _migrate(connection: Connection) -> None:
    # Imported here because Alembic is slow to import and seldom needed.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
