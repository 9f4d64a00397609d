"""Pages of HTML: their templates, their style sheets and scripts, and the headers that keep them safe."""

from collections.abc import Mapping
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from gateway.held import ASK_AGAIN, FOR_EVER, Held, answer

_HERE = Path(__file__).parent
ASSETS = {"faq.css": "text/css", "faq.js": "text/javascript", "shop.css": "text/css"}

# Nothing from other hosts, nothing inline; the empty icon spares browsers the question for one. The widget asks this host.
CONTENT_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {"content-security-policy": CONTENT_POLICY}


class Templates:
    """The templates, with the addresses of what they link."""

    def __init__(self) -> None:
        """Read the style sheets and scripts."""
        self.assets = {name: Held.of((_HERE / "static" / name).read_bytes()) for name in ASSETS}
        self._environment = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=select_autoescape(default=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals["asset"] = lambda name: f"/faq/static/{self.assets[name].digest}/{name}"

    def has(self, name: str) -> bool:
        """Tell whether there is a template of this name."""
        return name in self._environment.list_templates()

    def rendered(self, name: str, **view: Any) -> Held:
        """Return a page, ready to be sent."""
        return Held.of(self._environment.get_template(name).render(view))


@lru_cache(maxsize=1)
def templates() -> Templates:
    """Return the templates, read when they are first needed."""
    return Templates()


def page(request: Request, held: Held, headers: Mapping[str, str] | None = None, status: int = HTTPStatus.OK) -> Response:
    """Send a page. It is asked for again each time, for it must not be older than the answer that cites it."""
    return answer(request, held, "text/html; charset=utf-8", {**ASK_AGAIN, **_HEADERS, **(headers or {})}, status)


def asset(request: Request) -> Response:
    """`GET /faq/static/{digest}/{name}`: a style sheet or script, kept for ever under the digest of its content."""
    name = request.path_params["name"]
    if name not in ASSETS:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    held = templates().assets[name]
    # A page of an earlier release may ask for an earlier digest; it gets what there is, and does not keep it.
    cache = FOR_EVER if request.path_params["digest"] == held.digest else ASK_AGAIN
    return answer(request, held, ASSETS[name], cache)
