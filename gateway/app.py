"""The gateway application: routes, faults and the life of its product."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from gateway import chat, console, contact, demo_shop, faq, openapi, resume, widget
from gateway.board import Board
from gateway.crowd import Crowd
from gateway.desk import Desk
from gateway.identity import IdentityTokens
from gateway.limits import Limits
from gateway.mailing import posting
from gateway.metrics import Metrics
from gateway.origins import CrossOrigin, Origins
from gateway.problems import HANDLERS, problem
from gateway.shield import Shield
from gateway.state import State, state
from gateway.sweeping import USUAL, Pace, sweeping
from gateway.tokens import Tokens
from helpdesk.adapters.keys import KEY_FILE, installation_key
from helpdesk.bootstrap import Product, build
from helpdesk.settings import Settings


def create_app(product: Product | None = None, *, monotonic: Callable[[], float] = time.monotonic, sweeps: Pace = USUAL) -> Starlette:
    """Build the application; without a given product one is put together from the environment.

    `monotonic` is the clock of the rate limits; `sweeps` tells how often what agents left is brought back.
    """

    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        """Put the product together, and take it apart at the end."""
        held: Product = product if product is not None else await asyncio.to_thread(build, Settings.from_environment())
        figures = Metrics()
        board = Board()
        desk = Desk(held.conversing, figures, board.tell)
        tokens = Tokens(installation_key(Path(held.settings.state_dir) / KEY_FILE))
        identity = IdentityTokens.of(held.shops, held.settings, held.clock)
        app.state.gateway = State(held, desk, tokens, Limits(monotonic), figures, Crowd(), Origins(held.shops), identity, board)
        await desk.resume()
        try:
            async with sweeping(held.handling.sweep, desk.announce, sweeps), posting(held, figures):
                yield
        finally:
            await desk.finish()
            if product is None:
                await asyncio.to_thread(held.conversing.close)
                await asyncio.to_thread(held.close)

    routes = [
        *chat.ROUTES,
        *contact.ROUTES,
        *resume.ROUTES,
        *faq.ROUTES,
        *widget.ROUTES,
        *demo_shop.ROUTES,
        *console.ROUTES,
        Route("/healthz", healthy),
        Route("/readyz", ready),
        Route("/metrics", metrics),
        Route("/openapi.json", described),
    ]
    guards = [Middleware(Shield), Middleware(CrossOrigin)]
    app = Starlette(routes=routes, lifespan=life, middleware=guards, exception_handlers=dict(HANDLERS))
    app.router.redirect_slashes = False  # an address that is not there is not there
    return app


async def healthy(_: Request) -> Response:
    """`GET /healthz`: the process is alive."""
    return PlainTextResponse("ok\n")


async def ready(request: Request) -> Response:
    """`GET /readyz`: the bot behind the gateway can answer."""
    if await asyncio.to_thread(state(request).product.conversing.is_ready):
        return PlainTextResponse("ready\n")
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, "The assistant is not ready yet.")


async def metrics(request: Request) -> Response:
    """`GET /metrics`: figures for Prometheus."""
    return Response(state(request).metrics.text(), media_type=CONTENT_TYPE_LATEST)


async def described(_: Request) -> Response:
    """`GET /openapi.json`: this API in OpenAPI's words."""
    return JSONResponse(openapi.document())
