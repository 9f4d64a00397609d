"""Logins and signed-in browsers in the database, on SQLite and PostgreSQL alike."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, LastOwner, NameTaken, Role, Session
from helpdesk.audit import Entry

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
SHOP, OTHER_SHOP = "kawaii_stop", "kpop2"
ACT = [Entry("system", "agent.test", SHOP)]


def hire(database: SqlDatabase, name: str, **shops: Role) -> Agent:
    """Store a login."""
    return database.agents.add(Agent(0, name, name.title(), shops), "a hash", ACT, NOON)


def sign_in(database: SqlDatabase, agent: Agent, secret_hash: str, at: datetime = NOON) -> None:
    """Store a session of twelve hours."""
    database.sessions.open(Session(secret_hash, agent, complete=True, created_at=at, seen_at=at, expires_at=at + 12 * HOUR), ACT)


def test_a_login_comes_back_as_it_was_stored(database: SqlDatabase) -> None:
    """By its id and by its name; others are not there."""
    mia = hire(database, "mia", kawaii_stop=Role.LEAD, kpop2=Role.AGENT)
    assert mia == Agent(mia.id, "mia", "Mia", {SHOP: Role.LEAD, OTHER_SHOP: Role.AGENT})
    assert database.agents.by_id(mia.id) == mia
    known = database.agents.by_name("mia")
    assert known is not None
    assert (known.agent, known.password_hash, known.totp_secret) == (mia, "a hash", None)
    assert database.agents.by_id(mia.id + 1) is None
    assert database.agents.by_name("leo") is None


def test_a_name_is_taken_once(database: SqlDatabase) -> None:
    """Also by two who take it at once."""

    def take(_: int) -> bool:
        try:
            hire(database, "mia", kawaii_stop=Role.AGENT)
        except NameTaken:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(take, range(4))) == [False, False, False, True]
    assert len(database.audit.entries([SHOP])) == 1


def test_a_shop_lists_who_serves_it(database: SqlDatabase) -> None:
    """By display name; who is switched off only when asked for."""
    zoe, mia = hire(database, "zoe", kawaii_stop=Role.AGENT), hire(database, "mia", kawaii_stop=Role.LEAD)
    hire(database, "leo", kpop2=Role.AGENT)
    assert [one.name for one in database.agents.of_shop(SHOP)] == ["mia", "zoe"]
    database.agents.switch(zoe.id, ACT, NOON, active=False)
    assert database.agents.of_shop(SHOP) == [mia]
    assert [one.active for one in database.agents.of_shop(SHOP, also_off=True)] == [True, False]
    assert [one.name for one in database.agents.all()] == ["leo", "mia", "zoe"]


def test_it_is_noted_when_a_browser_was_heard_of(database: SqlDatabase) -> None:
    """By the agent's presence, and by the use of a session."""
    mia = hire(database, "mia", kawaii_stop=Role.AGENT)
    database.agents.seen(mia.id, NOON)
    assert [one.seen_at for one in database.agents.all()] == [NOON]
    sign_in(database, mia, "a")
    session = database.sessions.find("a", NOON, NOON - HOUR)
    assert session is not None
    database.sessions.touch(session, NOON + HOUR)
    assert [one.seen_at for one in database.agents.all()] == [NOON + HOUR]


def test_of_two_owners_who_remove_each_other_one_stays(database: SqlDatabase) -> None:
    """However close together they click."""
    mia, zoe = hire(database, "mia", kawaii_stop=Role.OWNER), hire(database, "zoe", kawaii_stop=Role.OWNER)

    def remove(agent: Agent) -> bool:
        try:
            if agent is mia:
                database.agents.serve(agent.id, SHOP, None, ACT, NOON)
            else:
                database.agents.switch(agent.id, ACT, NOON, active=False)
        except LastOwner:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(remove, (mia, zoe))) == [False, True]
    assert sum(one.may(SHOP, Role.OWNER) for one in database.agents.all()) == 1


def test_a_refused_change_leaves_no_trace(database: SqlDatabase) -> None:
    """Neither in the roles nor in the audit."""
    mia = hire(database, "mia", kawaii_stop=Role.OWNER)
    with pytest.raises(LastOwner):
        database.agents.serve(mia.id, SHOP, Role.LEAD, ACT, NOON)
    assert database.agents.by_id(mia.id) == mia
    assert len(database.audit.entries([SHOP])) == 1


def test_a_time_step_is_used_once(database: SqlDatabase) -> None:
    """By whoever is first; earlier steps are over then."""
    mia = hire(database, "mia", kawaii_stop=Role.AGENT)
    database.agents.set_totp(mia.id, "sealed", 7, ACT, NOON)
    assert not database.agents.use_step(mia.id, 7)
    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(lambda _: database.agents.use_step(mia.id, 8), range(4))) == [False, False, False, True]
    assert not database.agents.use_step(mia.id, 7)


def test_sessions_end_with_what_they_rest_on(database: SqlDatabase) -> None:
    """Another password, another second step, a login that is switched off; those of others go on."""
    mia, zoe = hire(database, "mia", kawaii_stop=Role.AGENT), hire(database, "zoe", kawaii_stop=Role.AGENT)
    sign_in(database, zoe, "zoe's")

    def lives(secret_hash: str) -> bool:
        return database.sessions.find(secret_hash, NOON, NOON - HOUR) is not None

    ends = (
        lambda: database.agents.set_password(mia.id, "another", ACT, NOON, must_change=False),
        lambda: database.agents.set_totp(mia.id, "sealed", 1, ACT, NOON),
        lambda: database.agents.switch(mia.id, ACT, NOON, active=True),
        lambda: database.sessions.end("mia's", ACT, NOON),
    )
    for end in ends:
        sign_in(database, mia, "mia's")
        assert lives("mia's")
        end()
        assert not lives("mia's")
    assert lives("zoe's")


def test_a_session_is_found_while_it_lasts_and_is_used(database: SqlDatabase) -> None:
    """One that is over is forgotten when the next is opened."""
    mia = hire(database, "mia", kawaii_stop=Role.AGENT)
    sign_in(database, mia, "a")
    assert database.sessions.find("a", NOON, NOON - HOUR) is not None
    assert database.sessions.find("a", NOON, NOON) is None
    assert database.sessions.find("a", NOON + 12 * HOUR, NOON - HOUR) is None
    assert database.sessions.find("b", NOON, NOON - HOUR) is None
    sign_in(database, mia, "b", NOON + 12 * HOUR)
    assert database.sessions.find("a", NOON, NOON - HOUR) is None


def test_the_try_that_holds_others_back_is_known(database: SqlDatabase) -> None:
    """When it is forgotten, another one is admitted."""
    limits = {"name": 2, "address": 3}
    for minutes in (0, 10, 20):
        database.attempts.admit({"address": 3} if minutes else limits, NOON - HOUR, NOON + timedelta(minutes=minutes))
    assert database.attempts.blocking(limits, NOON - HOUR) == NOON
    assert database.attempts.blocking({"name": 2}, NOON - HOUR) is None
    assert database.attempts.blocking(limits, NOON) is None
