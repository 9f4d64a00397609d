"""The gateway application: routes, faults and the life of its product."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

import requests
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from gateway import chat
from gateway.desk import Desk
from gateway.problems import HANDLERS, problem
from gateway.tokens import Tokens, installation_key
from helpdesk.bootstrap import Product, build
from helpdesk.settings import Settings


def create_app(product: Product | None = None) -> Starlette:
    """Build the application; without a given product one is put together from the environment."""

    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        held: Product = product if product is not None else await asyncio.to_thread(build, Settings.from_environment())
        app.state.product = held
        app.state.desk = Desk(held.conversing)
        app.state.tokens = Tokens(installation_key(Path(held.settings.state_dir) / "token.key"))
        yield
        await app.state.desk.finish()
        if product is None:
            await asyncio.to_thread(held.close)

    routes = [
        *chat.ROUTES,
        Route("/healthz", healthy),
        Route("/readyz", ready),
        Route("/metrics", metrics),
    ]
    return Starlette(routes=routes, lifespan=life, exception_handlers=dict(HANDLERS))


async def healthy(_: Request) -> Response:
    """`GET /healthz`: the process is alive."""
    return PlainTextResponse("ok\n")


async def ready(request: Request) -> Response:
    """`GET /readyz`: the bot behind the gateway can answer."""
    settings = request.app.state.product.settings

    def ask() -> bool:
        try:
            return requests.get(f"{settings.rasa_url}/webhooks/helpdesk/health", timeout=1).ok
        except requests.RequestException:
            return False

    if await asyncio.to_thread(ask):
        return PlainTextResponse("ready\n")
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, "The assistant is not ready yet.")


async def metrics(_: Request) -> Response:
    """`GET /metrics`: figures for Prometheus."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
