"""The engine behind the stores: which URLs work, how SQLite is opened, how transactions begin."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from helpdesk.errors import SettingsError

# How long one SQLite writer waits for another.
BUSY_MS = 10_000


@dataclass(frozen=True, slots=True)
class Transactions:
    """Opens transactions; `writing` takes SQLite's write lock at once, so that no reader has to upgrade its lock midway."""

    engine: Engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read from one consistent state."""
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Commit when the block ends, roll back when it raises."""
        with self.engine.execution_options(writes=True).begin() as connection:
            yield connection


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
        engine = create_engine(url, pool_pre_ping=postgres, hide_parameters=True)
    except (NoSuchModuleError, ModuleNotFoundError) as fault:
        raise SettingsError(f"the database driver '{url.drivername}' is not installed; for PostgreSQL install psycopg") from fault
    if not postgres:
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # Python's own idea of when a transaction begins is switched off: `_begin_sqlite` says it.
    connection.isolation_level = None
    for pragma in (f"busy_timeout={BUSY_MS}", "journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def insert_new(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless one with the same unique key is there; True when it was inserted."""
    insert = sqlite_insert if connection.dialect.name == "sqlite" else postgres_insert
    return connection.execute(insert(table).values(values).on_conflict_do_nothing()).rowcount == 1
