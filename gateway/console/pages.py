"""The console's pages: templates with their assets, and how moments and money are written in them."""

from datetime import datetime
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from gateway.console.navigation import entries
from gateway.held import ASK_AGAIN, FOR_EVER, Held, answer

if TYPE_CHECKING:
    from gateway.console.routing import Signed

_GATEWAY = Path(__file__).parents[1]
_STATIC = _GATEWAY / "static" / "console"
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
# Everything from this host, nothing inline; forms come back here alone.
CONTENT_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
# Without a referrer browsers would name no origin with a form either, by which ours are told from those of other sites.
_HEADERS = {"content-security-policy": CONTENT_POLICY, "cache-control": "no-store", "referrer-policy": "same-origin"}
_MINUTES_AN_HOUR, _HOURS_A_DAY = 60, 24


@lru_cache(maxsize=1)
def assets() -> dict[str, Held]:
    """Return the console's style sheets, scripts and pictures by name, read when they are first needed."""
    return {file.name: Held.of(file.read_bytes()) for file in sorted(_STATIC.iterdir()) if file.suffix in _KINDS}


@lru_cache(maxsize=1)
def edition() -> str:
    """Return the digest of all assets together: scripts load each other from beside themselves, so all addresses change at once."""
    return Held.of("".join(held.digest for held in assets().values()).encode()).digest


@lru_cache(maxsize=1)
def templates() -> Environment:
    """Return the console's templates."""
    environment = Environment(
        loader=FileSystemLoader(_GATEWAY / "templates" / "console"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(asset=asset_address, moment=moment, ago=ago, money=money)
    return environment


def render(request: Request, signed: "Signed | None", name: str, /, *, status: int = HTTPStatus.OK, **view: Any) -> Response:
    """Return a page; `signed` is None on the pages before sign-in."""
    frame = {
        "signed": signed,
        "csrf": signed.csrf if signed else "",
        "navigation": entries(signed.agent, request.url.path, request.scope.get("console.alarms")) if signed else (),
    }
    return HTMLResponse(templates().get_template(name).render({**frame, **view}), status, _HEADERS)


def asset_address(name: str) -> str:
    """Return the address of a file of `static/console`, under which it may be kept for ever."""
    assert name in assets(), name
    return f"/console/static/{edition()}/{name}"


def moment(at: datetime | None) -> Markup:
    """Write a moment as a `<time>` in UTC; a script puts it into the reader's own time."""
    if at is None:
        return Markup("\u2013")
    return Markup('<time datetime="{}" data-local>{}</time>').format(at.isoformat(), f"{at:%d %b %Y, %H:%M} UTC")


def ago(at: datetime | None, now: datetime) -> str:
    """Write how long ago a moment was, in whole minutes, hours or days."""
    if at is None:
        return "\u2013"
    minutes = max(0, int((now - at).total_seconds() // _MINUTES_AN_HOUR))
    if minutes < _MINUTES_AN_HOUR:
        return f"{minutes} min"
    hours = minutes // _MINUTES_AN_HOUR
    return f"{hours} h" if hours < 2 * _HOURS_A_DAY else f"{hours // _HOURS_A_DAY} days"


def money(amount: Any) -> str:
    """Write an amount, which is a dictionary of `value` and `currency`, or nothing."""
    return f"{amount['value']} {amount['currency']}" if amount else "\u2013"


async def asset(request: Request) -> Response:
    """`GET /console/static/{digest}/{name}`: a file of the console. It holds nothing of anybody, so nobody signs in for it."""
    held = assets().get(request.path_params["name"])
    if held is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    cache = FOR_EVER if request.path_params["digest"] == edition() else ASK_AGAIN
    return answer(request, held, _KINDS[Path(request.path_params["name"]).suffix], cache)


ROUTES = (Route("/console/static/{digest}/{name}", asset),)
