"""The engine behind the stores: which URLs work, how SQLite is opened, how transactions begin."""

import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from helpdesk.errors import SettingsError

# How long one SQLite writer waits for another.
BUSY_MS = 10_000
# SQLite's connections cost little: as many as a process has turns under way, and some that read. PostgreSQL's are counted.
_CONNECTIONS = {"sqlite": 40, "postgresql": 15}
# How long a scrubbing waits for readers; what it could not do is done by the next one.
_SCRUB_MS = 1_000


class Transactions:
    """Opens transactions; `writing` takes SQLite's write lock at once, so that no reader has to upgrade its lock midway."""

    def __init__(self, engine: Engine) -> None:
        """Open them on an engine."""
        self.engine = engine
        self._looks, self._writes = engine.execution_options(begins=None), engine.execution_options(begins="BEGIN IMMEDIATE")
        # SQLite has a second writer sleep and look again, ever longer. Within a process, a lock wakes the next one at once.
        self._turn: AbstractContextManager[Any] = threading.Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read from one consistent state."""
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """Read with one statement, which needs no transaction around it."""
        with self._looks.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Commit when the block ends, roll back when it raises."""
        with self._turn, self._writes.begin() as connection:
            yield connection

    def scrub(self) -> None:
        """Leave nothing of deleted rows in SQLite's write-ahead log; in its main file they are overwritten as they are deleted.

        PostgreSQL gives their space to others in its own time (VACUUM).
        """
        if self.engine.dialect.name != "sqlite":
            return
        with closing(self.engine.raw_connection()) as raw, closing(raw.cursor()) as cursor:
            cursor.execute(f"PRAGMA busy_timeout={_SCRUB_MS}")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")


def usable_url(url: str) -> URL:
    """Return the URL of a database that is supported; raises SettingsError for any other."""
    try:
        parsed = make_url(url)
    except ArgumentError as fault:
        # The URL may hold a password, so it is not repeated.
        raise SettingsError("the database URL cannot be read; write sqlite:///var/helpdesk.db or postgresql://HOST/NAME") from fault
    if parsed.drivername in {"postgres", "postgresql"}:
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() not in {"sqlite", "postgresql"}:
        raise SettingsError(f"the database '{parsed.get_backend_name()}' is not supported; use sqlite or postgresql")
    if parsed.get_backend_name() == "sqlite" and parsed.database in {None, "", ":memory:"}:
        raise SettingsError("a SQLite database in memory cannot be shared; name a file, as in sqlite:///var/helpdesk.db")
    return parsed


def make_engine(url: URL) -> Engine:
    """Make the engine; nothing is opened yet."""
    postgres = url.get_backend_name() == "postgresql"
    try:
        # A PostgreSQL server may have closed an idle connection; a file cannot.
        engine = create_engine(url, pool_pre_ping=postgres, pool_size=_CONNECTIONS[url.get_backend_name()], hide_parameters=True)
    except (NoSuchModuleError, ModuleNotFoundError) as fault:
        raise SettingsError(f"the database driver '{url.drivername}' is not installed; for PostgreSQL install psycopg") from fault
    if not postgres:
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # Python's own idea of when a transaction begins is switched off: `_begin_sqlite` says it.
    connection.isolation_level = None
    for pragma in (f"busy_timeout={BUSY_MS}", "journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    begins = connection.get_execution_options().get("begins", "BEGIN")
    if begins:
        connection.exec_driver_sql(begins)


def insert_new(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless one with the same unique key is there; True when it was inserted."""
    insert = sqlite_insert if connection.dialect.name == "sqlite" else postgres_insert
    # The row itself is asked for: of an insert, PostgreSQL's driver does not tell how many rows there were.
    added = insert(table).values(values).on_conflict_do_nothing().returning(*table.primary_key.columns)
    return connection.execute(added).first() is not None
