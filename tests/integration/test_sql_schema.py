"""The database opens, brings its tables up to date and refuses what it cannot use."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from helpdesk.adapters import sql
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_engine import usable_url
from helpdesk.adapters.sql_tables import HEAD, METADATA
from helpdesk.errors import SettingsError

MIGRATIONS = Path(sql.__file__).parent / "migrations"
UPGRADE = (
    "import sys; from helpdesk.adapters.sql import SqlDatabase; database = SqlDatabase(sys.argv[1]); database.upgrade(); database.close()"
)


def test_the_migrations_make_exactly_the_tables_the_code_uses(database: SqlDatabase, database_url: str) -> None:
    """After upgrading, Alembic finds nothing that differs from `sql_tables`."""
    del database
    engine = create_engine(usable_url(database_url))
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), METADATA)
    engine.dispose()
    assert differences == []


def test_the_newest_migration_is_the_one_the_code_expects() -> None:
    """`HEAD` names the newest migration, or upgrading would stop short."""
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


def test_upgrading_again_does_nothing(database: SqlDatabase) -> None:
    """A second upgrade of the same database passes."""
    database.upgrade()
    assert database.orders.find("kawaii_stop", "KS1001") is None


def test_processes_that_start_at_once_upgrade_one_after_the_other(database_url: str) -> None:
    """Three processes upgrade the same new database together, and all of them succeed."""
    command = [sys.executable, "-W", "error", "-c", UPGRADE, database_url]
    started = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(3)]  # noqa: S603 - our own command
    errors = [process.communicate()[1] for process in started]
    assert errors == [""] * 3
    assert [process.returncode for process in started] == [0] * 3


def test_sqlite_is_opened_for_several_processes(tmp_path: Path) -> None:
    """WAL lets readers and a writer work at once; foreign keys are enforced; a writer waits; what is deleted is overwritten."""
    opened = SqlDatabase(f"sqlite:///{tmp_path}/helpdesk.db")
    opened.upgrade()
    with opened.orders._transactions.reading() as connection:
        found = [connection.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "foreign_keys", "synchronous", "secure_delete")]
        patience = connection.scalar(text("PRAGMA busy_timeout"))
    opened.close()
    assert found == ["wal", 1, 1, 1]
    assert patience == 10_000


@pytest.mark.parametrize("url", ["nonsense", "mysql://localhost/helpdesk", "sqlite://", "sqlite:///:memory:", ""])
def test_a_url_that_cannot_work_is_refused_in_one_sentence(url: str) -> None:
    """No database is opened for a URL of another kind or one in memory."""
    with pytest.raises(SettingsError):
        SqlDatabase(url)


def test_a_refused_url_does_not_show_its_password() -> None:
    """The sentence about an unusable URL never repeats it."""
    with pytest.raises(SettingsError) as caught:
        SqlDatabase("mysql://shop:s3cret@localhost/helpdesk")
    assert "s3cret" not in str(caught.value)
