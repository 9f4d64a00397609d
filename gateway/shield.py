"""The outermost layer: security headers on every response, and an end to faults that nothing else caught."""

import asyncio
from http import HTTPStatus

import structlog
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gateway.problems import oops, problem

_log = structlog.get_logger(__name__)

# The strictest set, made for the API; a page brings its own, which then stays.
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
# Told to browsers that came over TLS, which a proxy in front says.
OVER_TLS = {"strict-transport-security": "max-age=31536000"}
LONGEST_ADDRESS = 4096
_TOO_LONG = f"The address is longer than {LONGEST_ADDRESS} bytes."


class Shield:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        """Guard an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; neither a fault nor a shopper who leaves reaches the server's own log."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False
        told = {**HEADERS, **OVER_TLS} if scope["scheme"] == "https" else HEADERS
        too_long = len(scope.get("raw_path") or b"") + len(scope["query_string"]) > LONGEST_ADDRESS
        app = problem(HTTPStatus.REQUEST_URI_TOO_LONG, _TOO_LONG) if too_long else self._app

        async def guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in told.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await app(scope, receive, guarded)
        except (ClientDisconnect, asyncio.CancelledError):
            # The shopper has left, or the server stops and has waited long enough for streams to end.
            return
        except Exception as fault:  # noqa: BLE001 - a traceback in the server's log may hold a shopper's words
            _log.error("request failed", path=scope["path"], fault=type(fault).__name__)
            if not started:
                await oops()(scope, receive, guarded)
