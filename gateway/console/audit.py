"""The audit: who did what and when, newest first. It is read here and nowhere changed; the database itself refuses that."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from gateway.console.audit_words import TOPICS, act, details, who
from gateway.console.pages import render
from gateway.console.routing import Signed, guarded
from gateway.console.tables import Table, as_csv
from gateway.incoming import parameter
from gateway.state import product
from helpdesk.agents import Agent, Role
from helpdesk.audit import BOT, SHOPPER, SYSTEM, AuditStore, Entry
from helpdesk.errors import InvalidRecord

AUDIT = "/console/audit"
PAGE = 50
LONGEST_EXPORT = 20_000
_AT_ONCE = 1_000
_LONGEST_FILTER = 100
_HEAD = ("Number", "At", "Who", "Login", "What", "Action", "Shop", "Conversation", "About", "Details")


@dataclass(frozen=True)
class Asked:
    """Which entries are asked for; every shop is one the agent leads. With `of_no_shop` also those that belong to none."""

    shops: Mapping[str, str]
    shop: str
    actor: str
    action: str
    conversation: str
    since: date | None
    until: date | None
    of_no_shop: bool

    def address(self, path: str = AUDIT, **more: Any) -> str:
        """Return the address of the same entries, on a page or as a file."""
        told = {
            "shop": self.shop,
            "actor": self.actor,
            "action": self.action,
            "conversation": self.conversation,
            "from": self.since,
            "to": self.until,
        }
        query = urlencode({name: str(value) for name, value in {**told, **more}.items() if value})
        return f"{path}?{query}" if query else path

    @property
    def narrowed(self) -> bool:
        """Tell whether a filter is set."""
        return self.address() != AUDIT

    def entries(self, store: AuditStore, before: int | None, limit: int) -> Sequence[Entry]:
        """Return the entries, older than one if given."""
        return store.entries(
            [self.shop] if self.shop else list(self.shops),
            actor=self.actor or None,
            action=self.action or None,
            conversation_id=self.conversation or None,
            before=before,
            limit=limit,
            since=_start(self.since) if self.since else None,
            until=_start(self.until) + timedelta(days=1) if self.until else None,
            of_no_shop=self.of_no_shop and not self.shop,
        )


async def audit_page(request: Request, signed: Signed) -> Response:
    """`GET /console/audit`: a page of the audit of the shops the agent leads."""
    asked, before = _asked(request, signed), parameter(request, "before") or None
    found, names = await asyncio.to_thread(_read, request, asked, before)
    rows = [_row(entry, names, asked.shops) for entry in found[:PAGE]]
    return render(
        request,
        signed,
        "audit.html",
        asked=asked,
        rows=rows,
        people=sorted(names.items(), key=lambda pair: pair[1].casefold()),
        nobody={BOT: "The bot", SYSTEM: "The system", SHOPPER: "The shopper"},
        topics=TOPICS,
        older=asked.address(before=found[PAGE - 1].id) if len(found) > PAGE else None,
        newest=asked.address() if before else None,
        file=asked.address(f"{AUDIT}.csv"),
        most=LONGEST_EXPORT,
    )


async def audit_file(request: Request, signed: Signed) -> Response:
    """`GET /console/audit.csv`: the same entries as a file."""
    asked = _asked(request, signed)
    text = await asyncio.to_thread(_written, request, asked)
    named = f"audit-{product(request).clock.now():%Y-%m-%d}.csv"
    headers = {"content-disposition": f'attachment; filename="{named}"', "cache-control": "no-store"}
    return Response(text.encode("utf-8-sig"), media_type="text/csv; charset=utf-8", headers=headers)


ROUTES = (guarded(AUDIT, audit_page, role=Role.LEAD), guarded(f"{AUDIT}.csv", audit_file, role=Role.LEAD))


def _read(request: Request, asked: Asked, before: int | None) -> tuple[Sequence[Entry], Mapping[str, str]]:
    return asked.entries(product(request).database.audit, before, PAGE + 1), _names(request, asked)


def _written(request: Request, asked: Asked) -> str:
    store, names, found, before = product(request).database.audit, _names(request, asked), list[Entry](), None
    while len(found) < LONGEST_EXPORT:
        some = asked.entries(store, before, min(_AT_ONCE, LONGEST_EXPORT - len(found)))
        if not some:
            break
        found += some
        before = some[-1].id
    rows = tuple(_cells(entry, names) for entry in found)
    return as_csv(Table("audit", "Audit", _HEAD, rows))


def _names(request: Request, asked: Asked) -> dict[str, str]:
    """Map the logins of those who serve the shops, now or before, to their names."""
    agents = product(request).database.agents
    found: list[Agent] = [agent for shop in asked.shops for agent in agents.of_shop(shop, also_off=True)]
    return {agent.name: agent.display_name for agent in found}


def _asked(request: Request, signed: Signed) -> Asked:
    held, query = product(request), request.query_params
    shops = {shop: held.shops[shop].name for shop in signed.agent.serving(Role.LEAD) if shop in held.shops}
    shop = query.get("shop", "")
    if shop and shop not in shops:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    texts = {name: query.get(name, "").strip()[:_LONGEST_FILTER] for name in ("actor", "action", "conversation")}
    days = {name: _day(query.get(key)) for name, key in (("since", "from"), ("until", "to"))}
    return Asked(shops, shop, **texts, **days, of_no_shop=bool(signed.agent.serving(Role.OWNER)))  # type: ignore[arg-type]


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as fault:
        raise InvalidRecord("a day is written as 2026-03-24") from fault


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _row(entry: Entry, names: Mapping[str, str], shops: Mapping[str, str]) -> dict[str, Any]:
    shop = shops.get(entry.shop, "") if entry.shop else ""
    return {"entry": entry, "who": who(entry, names), "act": act(entry), "details": details(entry), "shop": shop}


def _cells(entry: Entry, names: Mapping[str, str]) -> tuple[str | int | None, ...]:
    told = "; ".join(f"{name}: {value}" for name, value in details(entry) if name != "about")
    at = entry.at.isoformat() if entry.at else None
    return (
        entry.id,
        at,
        who(entry, names),
        entry.actor,
        act(entry),
        entry.action,
        entry.shop,
        entry.conversation_id,
        entry.subject,
        told,
    )
