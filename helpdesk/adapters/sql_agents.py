"""Agents in SQL: logins and the shops they serve. What ends a login's power ends its sessions in the same transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, func, insert, select, text, true, update
from sqlalchemy.exc import IntegrityError

from helpdesk.adapters.sql_audit import add_all
from helpdesk.adapters.sql_desk_tables import AGENT_SHOPS, AGENTS, SESSIONS
from helpdesk.adapters.sql_engine import Transactions
from helpdesk.agents import Agent, Credentials, LastOwner, NameTaken, Role
from helpdesk.audit import Entry

_a, _s = AGENTS.c, AGENT_SHOPS.c
# Any number, as long as nobody else takes this advisory lock of PostgreSQL.
_OWNERS_LOCK = 4_837_102_956


class SqlAgentStore:
    """Implements `helpdesk.agents.AgentStore`."""

    def __init__(self, transactions: Transactions) -> None:
        """Use the database behind `transactions`."""
        self._transactions = transactions

    def by_id(self, agent_id: int) -> Agent | None:
        """Return an agent, active or not, or None."""
        with self._transactions.reading() as connection:
            return next(iter(agents_where(connection, _a.id == agent_id)), None)

    def by_name(self, name: str) -> Credentials | None:
        """Return what a sign-in under a name is checked against, or None; the name is in small letters."""
        with self._transactions.reading() as connection:
            row = connection.execute(select(AGENTS).where(_a.name == name)).mappings().one_or_none()
            # Asked for an unknown name as well, which then takes as long.
            shops = _shops(connection, _s.agent_id == (row["id"] if row else 0))
        if row is None:
            return None
        return Credentials(agent_of(row, shops.get(row["id"], {})), row["password_hash"], row["totp_secret"], row["totp_step"])

    def of_shop(self, shop: str, *, also_off: bool = False) -> Sequence[Agent]:
        """Return who serves a shop, by display name; those who are switched off only when asked for."""
        serving = _a.id.in_(select(_s.agent_id).where(_s.shop == shop))
        with self._transactions.reading() as connection:
            found = agents_where(connection, serving if also_off else serving & _a.active)
        return sorted(found, key=lambda one: (one.display_name.casefold(), one.name))

    def all(self) -> Sequence[Agent]:
        """Return every agent by name, also those who are switched off."""
        with self._transactions.reading() as connection:
            return agents_where(connection, true())

    def seen(self, agent_id: int, at: datetime) -> None:
        """Note that an agent's browser was heard of."""
        with self._transactions.writing() as connection:
            connection.execute(update(AGENTS).where(_a.id == agent_id).values(seen_at=at))

    def add(self, agent: Agent, password_hash: str, entries: Sequence[Entry], at: datetime) -> Agent:
        """Store a new login and return it with its id (the one given is not used); raises NameTaken."""
        values = {
            "name": agent.name,
            "display_name": agent.display_name,
            "password_hash": password_hash,
            "must_change": agent.must_change,
            "active": agent.active,
            "created_at": at,
        }
        try:
            with self._transactions.writing() as connection:
                (new,) = connection.execute(insert(AGENTS).values(values)).inserted_primary_key or (0,)
                for shop, role in agent.shops.items():
                    connection.execute(insert(AGENT_SHOPS).values(agent_id=new, shop=shop, role=role.value))
                add_all(connection, entries, at)
                return next(iter(agents_where(connection, _a.id == new)))
        except IntegrityError as fault:
            raise NameTaken(f"there is a login '{agent.name}' already; choose another name") from fault

    def serve(self, agent_id: int, shop: str, role: Role | None, entries: Sequence[Entry], at: datetime) -> None:
        """Give an agent a role in a shop, or none; raises LastOwner."""
        with self._transactions.writing() as connection:
            _wait_for_others(connection)
            owned = _owned(connection, agent_id)
            connection.execute(delete(AGENT_SHOPS).where(_s.agent_id == agent_id, _s.shop == shop))
            if role:
                connection.execute(insert(AGENT_SHOPS).values(agent_id=agent_id, shop=shop, role=role.value))
            if shop in owned and role is not Role.OWNER:
                _keep_an_owner(connection, [shop])
            add_all(connection, entries, at)

    def switch(self, agent_id: int, entries: Sequence[Entry], at: datetime, *, active: bool, even_last_owner: bool = False) -> None:
        """Switch a login on or off, which ends its sessions; raises LastOwner unless that is meant to be."""
        with self._transactions.writing() as connection:
            _wait_for_others(connection)
            connection.execute(update(AGENTS).where(_a.id == agent_id).values(active=active))
            connection.execute(delete(SESSIONS).where(SESSIONS.c.agent_id == agent_id))
            if not active and not even_last_owner:
                _keep_an_owner(connection, _owned(connection, agent_id))
            add_all(connection, entries, at)

    def set_password(self, agent_id: int, password_hash: str, entries: Sequence[Entry], at: datetime, *, must_change: bool) -> None:
        """Store a new password and end all sessions of the agent."""
        with self._transactions.writing() as connection:
            connection.execute(update(AGENTS).where(_a.id == agent_id).values(password_hash=password_hash, must_change=must_change))
            connection.execute(delete(SESSIONS).where(SESSIONS.c.agent_id == agent_id))
            add_all(connection, entries, at)

    def rehash(self, agent_id: int, password_hash: str) -> None:
        """Store another hash of the same password."""
        with self._transactions.writing() as connection:
            connection.execute(update(AGENTS).where(_a.id == agent_id).values(password_hash=password_hash))

    def set_totp(self, agent_id: int, secret: str | None, step: int, entries: Sequence[Entry], at: datetime) -> None:
        """Ask for codes of a (sealed) secret from now on, later ones than that of a time step; None: ask for no code.

        Ends all sessions of the agent.
        """
        with self._transactions.writing() as connection:
            connection.execute(update(AGENTS).where(_a.id == agent_id).values(totp_secret=secret, totp_step=step))
            connection.execute(delete(SESSIONS).where(SESSIONS.c.agent_id == agent_id))
            add_all(connection, entries, at)

    def use_step(self, agent_id: int, step: int) -> bool:
        """Note that the code of a time step was used; False when it, or that of a later one, was used before."""
        later = update(AGENTS).where(_a.id == agent_id, _a.totp_step < step).values(totp_step=step)
        with self._transactions.writing() as connection:
            return connection.execute(later).rowcount == 1


def agents_where(connection: Connection, condition: ColumnElement[bool]) -> list[Agent]:
    """Return the agents of a condition with the shops they serve, by name."""
    rows = connection.execute(select(AGENTS).where(condition).order_by(_a.name)).mappings().all()
    shops = _shops(connection, _s.agent_id.in_([row["id"] for row in rows]))
    return [agent_of(row, shops.get(row["id"], {})) for row in rows]


def agent_of(row: RowMapping, shops: Mapping[str, Role]) -> Agent:
    """Return the agent of a row of the table of logins."""
    return Agent(
        id=row["id"],
        name=row["name"],
        display_name=row["display_name"],
        shops=shops,
        active=row["active"],
        must_change=row["must_change"],
        has_totp=row["totp_secret"] is not None,
        seen_at=row["seen_at"],
    )


def _shops(connection: Connection, condition: ColumnElement[bool]) -> dict[int, dict[str, Role]]:
    found = dict[int, dict[str, Role]]()
    for row in connection.execute(select(AGENT_SHOPS).where(condition)).mappings():
        found.setdefault(row["agent_id"], {})[row["shop"]] = Role(row["role"])
    return found


def _wait_for_others(connection: Connection) -> None:
    """Let nobody else change roles meanwhile: of two owners who remove each other, one must stay. SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _OWNERS_LOCK})


def _owned(connection: Connection, agent_id: int) -> Sequence[str]:
    return connection.scalars(select(_s.shop).where(_s.agent_id == agent_id, _s.role == Role.OWNER.value)).all()


def _keep_an_owner(connection: Connection, shops: Sequence[str]) -> None:
    """Refuse the change when one of these shops has no owner after it."""
    for shop in shops:
        owns = (_s.shop == shop) & (_s.role == Role.OWNER.value) & _a.active
        if not connection.scalar(select(func.count()).select_from(AGENT_SHOPS.join(AGENTS)).where(owns)):
            raise LastOwner(f"{shop} would have no owner left; make somebody else an owner first")
