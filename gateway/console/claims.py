"""The console's pages of claims: the list with its totals, one claim with everything about it, and the acts on it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from gateway.console import claim_totals
from gateway.console.claim_views import STATES, claim_page, row
from gateway.console.pages import render
from gateway.console.routing import Handler, Signed, form, guarded
from gateway.console.tables import Table, as_csv
from gateway.incoming import LARGEST_SEQ, parameter
from gateway.state import product, state
from helpdesk.claims import ClaimFile, ClaimMoved, ListedClaim, Tab
from helpdesk.errors import HelpdeskError, InvalidRecord
from helpdesk.services.claim_desk import LONGEST_NOTE, LONGEST_REFERENCE, LONGEST_WORDS, ClaimDesk, NotConfirmed
from helpdesk.services.handling import NotAllowed
from helpdesk.shops import Shop

CLAIMS = "/console/claims"
PAGE = 25
LONGEST_EXPORT = 50_000
_MOST_PAGES = 2_000
TABS = ((Tab.DECIDE, "To decide"), (Tab.WAITING, "Waiting for the shopper"), (Tab.PAY, "To be paid"), (Tab.DECIDED, "Decided"))
_EMPTY = {
    Tab.DECIDE: ("Nothing to decide", "New claims appear here as shoppers file them."),
    Tab.WAITING: ("Nobody is being waited for", "Claims wait here after a shopper was asked for more, until they write again."),
    Tab.PAY: ("Nothing to be paid", "Approved claims stay here until their money has moved."),
    Tab.DECIDED: ("Nothing is decided yet", "Paid and rejected claims are kept here."),
}
_DONE = {
    "approve": "The claim is approved, and the shopper has been told.",
    "reject": "The claim is rejected, and the shopper has been told why.",
    "ask": "The shopper has been asked. The claim waits until they write.",
    "resume": "The claim is taken up again.",
    "refund": "The shop's server has been asked again.",
    "in-shop": "The claim is now to be paid in the shop.",
    "paid": "The claim is paid, and the shopper has been told.",
}
_STATUS = {ClaimMoved: HTTPStatus.CONFLICT, NotConfirmed: HTTPStatus.CONFLICT, NotAllowed: HTTPStatus.FORBIDDEN}
_HEAD = (
    "Claim",
    "Shop",
    "Order",
    "Parcel",
    "State",
    "Outcome",
    "Reason",
    "Amount",
    "Currency",
    "Filed at",
    "Decided at",
    "Rejected because",
    "Payment",
    "Reference",
    "Language",
)


@dataclass(frozen=True)
class Asked:
    """What part of the claims is asked for; every shop of it is the agent's."""

    shops: dict[str, Shop]
    shop: str
    tab: Tab | None

    def address(self, tab: Tab | None, path: str = CLAIMS, **more: Any) -> str:
        """Return the address of a tab, or of a page, with the same shop."""
        told = {"tab": tab.value if tab else "", "shop": self.shop, **more}
        query = urlencode({name: value for name, value in told.items() if value})
        return f"{path}?{query}" if query else path


async def claims(request: Request, signed: Signed) -> Response:
    """`GET /console/claims?tab=&shop=&page=`: the list, and what claims came to by month."""
    asked, number = _asked(request, signed, Tab.DECIDE), min(max(parameter(request, "page"), 1), _MOST_PAGES)
    view = await asyncio.to_thread(_list, request, asked, number)
    mine = _mine(request, signed)
    return render(request, signed, "claims.html", asked=asked, mine=mine, what=claim_totals.WHAT, swatch=claim_totals.swatch, **view)


async def export(request: Request, signed: Signed) -> Response:
    """`GET /console/claims.csv?tab=&shop=`: the same claims as a file, without any e-mail address or word of a shopper."""
    asked, held = _asked(request, signed, None), product(request)
    listed = await asyncio.to_thread(held.database.claim_desk.listed, tuple(asked.shops), asked.tab, limit=LONGEST_EXPORT)
    table = Table("claims", "Claims", _HEAD, tuple(_cells(one, asked.shops[one.shop]) for one in listed))
    named = f"claims-{asked.tab.value if asked.tab else 'all'}-{held.clock.now():%Y-%m-%d}.csv"
    headers = {"content-disposition": f'attachment; filename="{named}"', "cache-control": "no-store"}
    return Response(as_csv(table).encode("utf-8-sig"), media_type="text/csv; charset=utf-8", headers=headers)


async def claim(request: Request, signed: Signed) -> Response:
    """`GET /console/claims/{claim_id}`: everything about one claim."""
    return await _page(request, signed, done=_DONE.get(request.query_params.get("done", ""), ""))


async def approve(request: Request, signed: Signed) -> Response:
    """`POST …/approve`: grant the decision's amount."""
    given = await form(request)
    return await _act(request, signed, "approve", lambda desk, number: desk.approve(signed.agent, number, given.get("confirmed", "")))


async def reject(request: Request, signed: Signed) -> Response:
    """`POST …/reject`: refuse, with a reason and a clause."""
    given = await form(request)
    told = (given.get("reason", ""), given.get("clause", ""), given.get("note", ""))
    return await _act(request, signed, "reject", lambda desk, number: desk.reject(signed.agent, number, *told))


async def ask(request: Request, signed: Signed) -> Response:
    """`POST …/ask`: ask the shopper for more."""
    given = await form(request)
    return await _act(request, signed, "ask", lambda desk, number: desk.ask_more(signed.agent, number, given.get("words", "")))


async def resume(request: Request, signed: Signed) -> Response:
    """`POST …/resume`: take a claim up again."""
    return await _act(request, signed, "resume", lambda desk, number: desk.resume(signed.agent, number))


async def refund(request: Request, signed: Signed) -> Response:
    """`POST …/refund`: ask the shop's server again."""
    return await _act(request, signed, "refund", lambda desk, number: desk.refund_again(signed.agent, number))


async def in_shop(request: Request, signed: Signed) -> Response:
    """`POST …/in-shop`: have it paid by hand."""
    return await _act(request, signed, "in-shop", lambda desk, number: desk.pay_in_shop(signed.agent, number))


async def paid(request: Request, signed: Signed) -> Response:
    """`POST …/paid`: note that it was paid by hand."""
    given = await form(request)
    return await _act(request, signed, "paid", lambda desk, number: desk.paid_in_shop(signed.agent, number, given.get("reference", "")))


def _post(act: str, handler: Handler) -> BaseRoute:
    return guarded(f"{CLAIMS}/{{claim_id:int}}/{act}", handler, methods=("POST",))


ROUTES = (
    guarded(CLAIMS, claims),
    guarded(f"{CLAIMS}.csv", export),
    guarded(f"{CLAIMS}/{{claim_id:int}}", claim),
    _post("approve", approve),
    _post("reject", reject),
    _post("ask", ask),
    _post("resume", resume),
    _post("refund", refund),
    _post("in-shop", in_shop),
    _post("paid", paid),
)


def _mine(request: Request, signed: Signed) -> dict[str, Shop]:
    """Return the agent's shops, as far as their folders are there."""
    held = product(request).shops
    return {shop: held[shop] for shop in signed.agent.serving() if shop in held}


def _asked(request: Request, signed: Signed, otherwise: Tab | None) -> Asked:
    mine, shop, tab = _mine(request, signed), request.query_params.get("shop", ""), request.query_params.get("tab", "")
    if shop and shop not in mine:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return Asked({shop: mine[shop]} if shop else mine, shop, Tab(tab) if tab in set(Tab) else otherwise)


def _list(request: Request, asked: Asked, number: int) -> dict[str, Any]:
    store, now, shops = product(request).database.claim_desk, product(request).clock.now(), tuple(asked.shops)
    assert asked.tab is not None
    found = store.listed(shops, asked.tab, limit=PAGE + 1, offset=(number - 1) * PAGE)
    events = store.events(shops, claim_totals.since(now, asked.shops.values())) if shops else ()
    totals = claim_totals.added_up(events, asked.shops, now)
    counts = store.counts(shops)
    return {
        "rows": [row(one, asked.shops) for one in found[:PAGE]],
        "tabs": [(tab, words, counts[tab], asked.address(tab)) for tab, words in TABS],
        "empty": _EMPTY[asked.tab],
        "earlier": asked.address(asked.tab, page=number - 1) if number > 1 else None,
        "later": asked.address(asked.tab, page=number + 1) if len(found) > PAGE else None,
        "number": number,
        "export": asked.address(asked.tab, f"{CLAIMS}.csv"),
        "export_all": asked.address(None, f"{CLAIMS}.csv"),
        "totals": totals,
        "charts": claim_totals.charts(totals),
        "now": now,
    }


def _cells(one: ListedClaim, shop: Shop) -> tuple[str | int | None, ...]:
    amount, decided = one.amount, one.decided_at
    return (
        one.id,
        shop.name,
        one.order_number,
        one.parcel,
        STATES[one.state][0],
        one.outcome,
        one.reason,
        f"{amount.value:.2f}" if amount else None,
        amount.currency if amount else None,
        one.filed_at.astimezone(shop.zone).isoformat(timespec="seconds"),
        decided.astimezone(shop.zone).isoformat(timespec="seconds") if decided else None,
        one.refusal,
        one.payment.value if one.payment else None,
        one.reference,
        one.language,
    )


async def _file(request: Request, signed: Signed) -> ClaimFile:
    """Return the claim of the address; one that is not the agent's is not there."""
    number = request.path_params["claim_id"]
    if number > LARGEST_SEQ:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    try:
        return await asyncio.to_thread(product(request).claim_desk.file_of, signed.agent, number)
    except NotAllowed as fault:
        raise HTTPException(HTTPStatus.NOT_FOUND) from fault


async def _act(request: Request, signed: Signed, name: str, act: Callable[[ClaimDesk, int], object]) -> Response:
    """Do something with the claim of the address; what cannot be done is told on its page, with what was written."""
    file, desk = await _file(request, signed), product(request).claim_desk
    number = request.path_params["claim_id"]
    try:
        await asyncio.to_thread(act, desk, number)
    except (ClaimMoved, NotConfirmed, NotAllowed, InvalidRecord) as fault:
        return await _refused(request, signed, fault)
    finally:
        state(request).desk.announce(file.claim.conversation_id)
    return RedirectResponse(f"{CLAIMS}/{number}?done={name}", HTTPStatus.SEE_OTHER)


async def _refused(request: Request, signed: Signed, fault: HelpdeskError) -> Response:
    sentence = str(fault)
    status = _STATUS.get(type(fault), HTTPStatus.UNPROCESSABLE_ENTITY)
    return await _page(request, signed, status, refusal=f"{sentence[:1].upper()}{sentence[1:]}.", given=await form(request))


async def _page(request: Request, signed: Signed, status: HTTPStatus = HTTPStatus.OK, **said: Any) -> Response:
    held = product(request)
    file = await _file(request, signed)
    view = await asyncio.to_thread(claim_page, held.claim_desk, signed.agent, file)
    longest = {"words": LONGEST_WORDS, "note": LONGEST_NOTE, "reference": LONGEST_REFERENCE}
    told = {"done": "", "refusal": "", "given": {}, "longest": longest, "now_at": held.clock.now(), **view, **said}
    return render(request, signed, "claim.html", status=status, **told)
