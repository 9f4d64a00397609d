"""The audit only grows: the database itself refuses anything else, on SQLite and PostgreSQL alike."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.audit import Entry

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
ENTRY = Entry("mia", "claim.approve", "kawaii_stop", "c1", "claim 12", {"amount": {"value": "7.50", "currency": "USD"}})
VALUES = "(id, at, actor, shop, action, details) VALUES (1, '2026-03-24 12:00:00', 'eve', 'kawaii_stop', 'claim.reject', '{}')"
TAMPERING = {
    "change a line": "UPDATE audit SET actor = 'eve'",
    "delete a line": "DELETE FROM audit WHERE id = 1",
    "delete everything": "DELETE FROM audit",
    "put a line in another's place": f"INSERT INTO audit {VALUES} ON CONFLICT (id) DO UPDATE SET actor = 'eve'",
}
ON_POSTGRES = {"empty the table": "TRUNCATE audit", "empty it with what points at it": "TRUNCATE audit CASCADE"}
ON_SQLITE = {"replace a line": f"INSERT OR REPLACE INTO audit {VALUES}", "replace by changing": "UPDATE OR REPLACE audit SET id = 1"}


def actions(database: SqlDatabase, *shops: str, **filters: object) -> list[str]:
    """Return the actions of some entries, the newest first."""
    return [entry.action for entry in database.audit.entries(shops or ["kawaii_stop"], **filters)]  # type: ignore[arg-type]


def test_an_entry_comes_back_as_it_was_recorded(database: SqlDatabase) -> None:
    """With its number and its moment."""
    database.audit.record(ENTRY, NOON)
    (found,) = database.audit.entries(["kawaii_stop"])
    assert (found.actor, found.action, found.shop, found.conversation_id, found.subject) == (
        "mia",
        "claim.approve",
        "kawaii_stop",
        "c1",
        "claim 12",
    )
    assert (found.details, found.at, found.id) == (ENTRY.details, NOON, 1)


def test_no_line_can_be_changed_or_deleted(database: SqlDatabase) -> None:
    """Not even by who may do anything else in the database, nor by the ways around its usual triggers."""
    postgres = database.audit._transactions.engine.dialect.name == "postgresql"
    database.audit.record(ENTRY, NOON)
    before = database.audit.entries(["kawaii_stop"])
    for how, statement in {**TAMPERING, **(ON_POSTGRES if postgres else ON_SQLITE)}.items():
        refused = pytest.raises(DBAPIError, match="only grows")
        with refused, database.audit._transactions.writing() as connection:
            connection.execute(text(statement))
        assert database.audit.entries(["kawaii_stop"]) == before, how


def test_the_newest_come_first_page_by_page(database: SqlDatabase) -> None:
    """Of these shops alone; what belongs to no shop only when it is asked for."""
    for number, shop in enumerate(["kawaii_stop", "kpop2", None, "kawaii_stop"], start=1):
        database.audit.record(Entry("mia", f"act.{number}", shop), NOON)
    assert actions(database) == ["act.4", "act.1"]
    assert actions(database, "kawaii_stop", "kpop2") == ["act.4", "act.2", "act.1"]
    assert actions(database, of_no_shop=True) == ["act.4", "act.3", "act.1"]
    assert actions(database, limit=1) == ["act.4"]
    assert actions(database, before=4) == ["act.1"]
    assert actions(database, before=1) == []


def test_entries_are_found_by_who_what_where_and_when(database: SqlDatabase) -> None:
    """The action by its beginning, the moment from and before."""
    database.audit.record(Entry("mia", "claim.approve", "kawaii_stop", "c1"), NOON - HOUR)
    database.audit.record(Entry("bot", "claim.file", "kawaii_stop", "c1"), NOON)
    database.audit.record(Entry("mia", "claims_note", "kawaii_stop", "c2"), NOON + HOUR)
    assert actions(database, actor="mia") == ["claims_note", "claim.approve"]
    assert actions(database, action="claim.") == ["claim.file", "claim.approve"]
    assert actions(database, action="%") == []
    assert actions(database, conversation_id="c2") == ["claims_note"]
    assert actions(database, since=NOON) == ["claims_note", "claim.file"]
    assert actions(database, until=NOON) == ["claim.approve"]
    assert actions(database, since=NOON, until=NOON + HOUR) == ["claim.file"]


def test_the_audit_outlives_what_is_erased(database: SqlDatabase) -> None:
    """And is there after everything else was emptied."""
    database.audit.record(ENTRY, NOON)
    database.conversations.erase("c1", NOON)
    database.clear()
    assert actions(database) == ["claim.approve"]
