"""Failed proofs in the database, on SQLite and PostgreSQL alike."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_tables import ATTEMPTS

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def stored(database: SqlDatabase) -> int:
    """Count what is kept."""
    with database.orders._transactions.reading() as connection:
        return int(connection.scalar(select(func.count()).select_from(ATTEMPTS)) or 0)


def test_a_key_takes_as_many_tries_as_its_limit(database: SqlDatabase) -> None:
    """One that is full refuses the whole try, and another one does not count it."""
    admit = database.attempts.admit
    assert all(admit({"order": 2, "address": 3}, NOON - HOUR, NOON) for _ in range(2))
    assert admit({"order": 2, "address": 3}, NOON - HOUR, NOON) is None
    assert admit({"address": 3}, NOON - HOUR, NOON) is not None
    assert admit({"address": 3}, NOON - HOUR, NOON) is None
    assert stored(database) == 5


def test_a_right_try_is_taken_back(database: SqlDatabase) -> None:
    """Under all its keys, and no other one's."""
    admit, limits = database.attempts.admit, {"order": 2, "address": 2}
    admit(limits, NOON - HOUR, NOON)
    receipt = admit(limits, NOON - HOUR, NOON)
    assert receipt is not None
    database.attempts.forgive(receipt)
    assert stored(database) == 2
    assert admit(limits, NOON - HOUR, NOON) is not None


def test_what_is_older_is_forgotten(database: SqlDatabase) -> None:
    """It is not kept either."""
    for minutes in (0, 30):
        database.attempts.admit({"order": 2}, NOON - HOUR, NOON + timedelta(minutes=minutes))
    assert database.attempts.admit({"order": 2}, NOON + timedelta(minutes=1), NOON + HOUR) is not None
    assert stored(database) == 2


def test_tries_at_the_same_moment_do_not_slip_through(database: SqlDatabase) -> None:
    """Twenty at once, from several conversations, and just five are let in."""

    def tries(number: int) -> bool:
        return database.attempts.admit({"order": 5, f"address {number % 3}": 100}, NOON - HOUR, NOON) is not None

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(tries, range(20))) == [False] * 15 + [True] * 5
