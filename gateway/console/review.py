"""The review list: messages that were probably misunderstood, and the agents' verdicts on them."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from gateway.console.insight_tables import language_words
from gateway.console.pages import render
from gateway.console.routing import Signed, form, guarded
from gateway.incoming import LARGEST_SEQ
from gateway.state import product
from helpdesk.errors import InvalidRecord
from helpdesk.impersonal import LONGEST
from helpdesk.intents import groups, name_of
from helpdesk.learning import Key, Sign, Verdict
from helpdesk.services.handling import NotAllowed
from helpdesk.services.learning import LONGEST_NOTE, REMEMBERED

REVIEW = "/console/review"
SIGNS = {
    Sign.NOT_UNDERSTOOD: "Not understood",
    Sign.UNHELPFUL: "Rated unhelpful",
    Sign.PERSON_ASKED: "Asked for a person after it",
}
_MOST_PAGES = 2_000
_LONGEST_REPLY = 180
_DONE = {
    "intent": "Kept as an example.",
    "new_need": "Kept as a new need.",
    "right": "Noted: it was understood.",
    "skipped": "Skipped.",
    "undone": "The review is taken back; the message waits again.",
    "late": "A colleague was faster: this message is reviewed already.",
    "stays": "This review cannot be taken back: it is written out already, or was taken back before.",
}
_TO_UNDO = frozenset({"intent", "new_need", "right", "skipped"})


@dataclass(frozen=True)
class Asked:
    """What part of the list is asked for; every shop is one the agent serves."""

    shops: Mapping[str, str]
    shop: str
    language: str
    sign: Sign | None
    done: bool
    page: int

    @property
    def among(self) -> list[str]:
        """The shops to look at."""
        return [self.shop] if self.shop else list(self.shops)

    def address(self, *, tab: str | None = None, page: int = 1, **more: str) -> str:
        """Return the address of the same part, or of the other tab."""
        shown = ("done" if self.done else "") if tab is None else tab
        told = {
            "tab": shown,
            "shop": self.shop,
            "language": self.language,
            "sign": self.sign.value if self.sign and not shown else "",
            "page": page if page > 1 else "",
        }
        query = urlencode({name: value for name, value in {**told, **more}.items() if value})
        return f"{REVIEW}?{query}" if query else REVIEW


async def review_page(request: Request, signed: Signed) -> Response:
    """`GET /console/review`: what waits for a verdict, or the verdicts that were given."""
    return await _page(request, signed, _asked(request.query_params, request, signed))


async def decide(request: Request, signed: Signed) -> Response:
    """`POST /console/review/{id}/{seq}`: give a verdict and go on with the list."""
    given, key, reviewing = await form(request), _key(request), product(request).reviewing
    asked = _asked(given, request, signed)
    verdict = given.get("verdict", "")
    if verdict not in set(Verdict):
        raise InvalidRecord("choose one of the buttons")
    told = {name: given.get(name, "") for name in ("intent", "note", "text")}
    try:
        first = await asyncio.to_thread(lambda: reviewing.decide(signed.agent, key, Verdict(verdict), **told))
    except NotAllowed as fault:
        raise HTTPException(HTTPStatus.NOT_FOUND) from fault
    except InvalidRecord as fault:
        return await _page(request, signed, asked, trouble=(key, str(fault)), given=told)
    return _on(asked, verdict if first else "late", key)


async def undo(request: Request, signed: Signed) -> Response:
    """`POST /console/review/{id}/{seq}/undo`: take a verdict back."""
    asked, key = _asked(await form(request), request, signed), _key(request)
    try:
        undone = await asyncio.to_thread(product(request).reviewing.undo, signed.agent, key)
    except NotAllowed as fault:
        raise HTTPException(HTTPStatus.NOT_FOUND) from fault
    return _on(asked, "undone" if undone else "stays", key)


ROUTES = (
    guarded(REVIEW, review_page),
    guarded(f"{REVIEW}/{{id}}/{{seq:int}}", decide, methods=("POST",)),
    guarded(f"{REVIEW}/{{id}}/{{seq:int}}/undo", undo, methods=("POST",)),
)


async def _page(
    request: Request,
    signed: Signed,
    asked: Asked,
    trouble: tuple[Key, str] | None = None,
    given: Mapping[str, str] | None = None,
) -> Response:
    view = await asyncio.to_thread(_read, request, asked)
    told, of = request.query_params.get("told", ""), request.query_params.get("of", "")
    return render(
        request,
        signed,
        "review.html",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if trouble else HTTPStatus.OK,
        asked=asked,
        signs=SIGNS,
        groups=groups(),
        name_of=name_of,
        language_words=language_words,
        longest={"note": LONGEST_NOTE, "text": LONGEST},
        notice=_DONE.get(told, ""),
        undo=_undoable(of) if told in _TO_UNDO else None,
        trouble=trouble,
        given=given or {},
        short=_short,
        now=product(request).clock.now(),
        days=REMEMBERED.days,
        **view,
    )


def _read(request: Request, asked: Asked) -> dict[str, Any]:
    """Read a page of the list; one that has become empty since gives way to the one before it."""
    reviewing, store, language = product(request).reviewing, product(request).database.reviews, asked.language or None
    counts = reviewing.counts(list(asked.shops))
    if asked.done:
        rows: Sequence[Any]
        rows, more = reviewing.done(asked.among, language=language, page=asked.page)
    else:
        rows, more = reviewing.waiting(asked.among, language=language, sign=asked.sign, page=asked.page)
    fitting = Counter[str]()
    for (shop, spoken), count in counts.items():
        if shop in asked.among:
            fitting[spoken or ""] += count
    return {
        "rows": rows,
        "more": more,
        "languages": sorted({*filter(None, fitting), *filter(None, [asked.language])}, key=language_words),
        "waiting": fitting[asked.language] if asked.language else fitting.total(),
        "reviewed": store.decided_count(asked.among, language=language),
    }


def _asked(given: Mapping[str, str], request: Request, signed: Signed) -> Asked:
    held = product(request)
    shops = {shop: held.shops[shop].name for shop in signed.agent.serving() if shop in held.shops}
    shop, sign = given.get("shop", ""), given.get("sign", "")
    if shop and shop not in shops:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    page = _page_of(given.get("page", ""))
    return Asked(shops, shop, given.get("language", "")[:20], Sign(sign) if sign in set(Sign) else None, given.get("tab") == "done", page)


def _page_of(text: str) -> int:
    return min(max(int(text), 1), _MOST_PAGES) if text.isascii() and text.isdigit() and len(text) <= len(str(_MOST_PAGES)) else 1


def _key(request: Request) -> Key:
    conversation_id, seq = request.path_params["id"], request.path_params["seq"]
    if seq > LARGEST_SEQ:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return conversation_id, seq


def _on(asked: Asked, told: str, key: Key) -> Response:
    return RedirectResponse(asked.address(page=asked.page, told=told, of=f"{key[0]}:{key[1]}"), HTTPStatus.SEE_OTHER)


def _undoable(of: str) -> Key | None:
    conversation_id, _, seq = of.rpartition(":")
    return (conversation_id, int(seq)) if conversation_id and seq.isascii() and seq.isdigit() and len(seq) < len(str(LARGEST_SEQ)) else None


def _short(text: str) -> str:
    """Return the beginning of what was said, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_REPLY else f"{line[:_LONGEST_REPLY].rstrip()}…"
