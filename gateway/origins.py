"""Which pages may talk to the gateway: those of its own host, and those whose origin the shop names in its folder.

A request without an `Origin` comes from no page (a server, a terminal) and passes. What a page may do it may do for its own shop only.
"""

from collections.abc import Mapping
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gateway.problems import problem
from helpdesk.shops import Shop

_API, _WIDGET = "/api/", "/widget"
_REFUSED = "This page may not talk to this shop's assistant; the shop names the origins of its pages in 'web.origins' of its shop.yml."
_PREFLIGHT = {
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "authorization, content-type, last-event-id",
    "access-control-max-age": "7200",
}


class Origins:
    """The origins that the shops allow."""

    def __init__(self, shops: Mapping[str, Shop]) -> None:
        """Take the origins from the shops' folders."""
        self._of = {shop.id: frozenset(shop.web.origins) for shop in shops.values()}
        self._all = frozenset[str]().union(*self._of.values())

    def knows(self, origin: str, scope: Scope) -> bool:
        """Tell whether an origin is our own or one of any shop."""
        return origin in self._all or is_own(origin, scope)

    def check(self, request: Request, shop: str) -> None:
        """Raise HTTPException when a request comes from a page that is not the shop's."""
        origin = request.headers.get("origin")
        if origin is None or origin in self._of.get(shop, ()) or is_own(origin, request.scope):
            return
        raise HTTPException(HTTPStatus.FORBIDDEN, _REFUSED)


class CrossOrigin:
    """ASGI middleware: lets browsers hand our answers to pages of allowed origins, and refuses requests of all other pages."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        path = scope["path"] if scope["type"] == "http" else ""
        if not path.startswith((_API, _WIDGET)):
            await self._app(scope, receive, send)
            return
        origin = Headers(scope=scope).get("origin")
        origins: Origins = scope["app"].state.gateway.origins
        known = origin is not None and origins.knows(origin, scope)
        app = self._app
        if origin is not None and not known and path.startswith(_API):
            app = problem(HTTPStatus.FORBIDDEN, _REFUSED)
        elif known and _is_preflight(scope):
            app = Response(status_code=HTTPStatus.NO_CONTENT, headers=_PREFLIGHT)

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.add_vary_header("Origin")
                if path.startswith(_WIDGET):
                    headers.setdefault("cross-origin-resource-policy", "cross-origin")
                if known and origin:
                    headers["access-control-allow-origin"] = origin
                    headers["access-control-expose-headers"] = "retry-after"
            await send(message)

        await app(scope, receive, marked)


def _is_preflight(scope: Scope) -> bool:
    return bool(scope["method"] == "OPTIONS" and "access-control-request-method" in Headers(scope=scope))


def is_own(origin: str, scope: Scope) -> bool:
    """Tell whether a page was served by this very gateway; a proxy in front may end TLS without saying so."""
    host = Headers(scope=scope).get("host", "")
    return bool(host) and origin in {f"{scope['scheme']}://{host}", f"https://{host}"}
