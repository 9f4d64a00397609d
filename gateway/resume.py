"""The way back from a mail: a page that opens the conversation of its link, and the exchange of the link's token.

The token stands behind the `#` of the page's address, so it comes to no server and no log but by the exchange.
"""

import asyncio
from collections.abc import Sequence
from functools import lru_cache
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from gateway import incoming
from gateway.held import Held
from gateway.pages import page, templates
from gateway.state import product, state
from gateway.widget import chosen, direction, part_address, words
from helpdesk.services.resuming import LONGEST_TOKEN

_MOST_LANGUAGES = 12
_OVER = "This link does not open a conversation any more."


def resume_page(request: Request) -> Response:
    """`GET /resume/{shop}`: the page that a mail's link opens; it speaks the first language that the browser and the shop share."""
    shop = product(request).shops.get(request.path_params["shop"])
    if shop is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such shop.")
    wanted = [one.partition(";")[0].strip() for one in request.headers.get("accept-language", "").split(",")[:_MOST_LANGUAGES]]
    language = chosen(wanted, shop.languages)
    return page(request, _rendered(shop.id, shop.name, language), {"vary": "accept-encoding, accept-language"})


async def exchange(request: Request) -> Response:
    """`POST /api/v1/resume`: exchange a link's token for the key to its conversation."""
    state(request).limits.any(request)
    state(request).limits.opening(request)
    token = incoming.optional_text(await incoming.body(request), "token", LONGEST_TOKEN) or ""
    held = product(request)
    conversation_id = held.resuming.opened(token, held.clock.now())
    found = await asyncio.to_thread(held.database.conversations.load, conversation_id) if conversation_id else None
    if found is None:  # one that was erased is told of like a wrong or an old link
        raise HTTPException(HTTPStatus.NOT_FOUND, _OVER)
    state(request).origins.check(request, found.shop)
    return JSONResponse({"id": found.id, "token": state(request).tokens.issue(found.id), "shop": found.shop})


ROUTES: Sequence[BaseRoute] = (
    Route("/resume/{shop}", resume_page),
    Route("/api/v1/resume", exchange, methods=["POST"]),
)


@lru_cache(maxsize=64)
def _rendered(shop_id: str, shop_name: str, language: str) -> Held:
    view = {
        "shop_id": shop_id,
        "language": language,
        "direction": direction(language),
        "say": words(shop_name, language, "link-")["words"],
        "script": part_address("resume.js"),
    }
    return templates().rendered("resume.html", **view)
