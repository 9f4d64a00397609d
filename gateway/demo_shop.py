"""A page of a shop with the widget on it, as a shop's own pages would have it: something to look at after `make up`."""

from collections.abc import Iterable
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from gateway.pages import page, templates
from gateway.state import product
from gateway.widget import chosen


def shop_page(request: Request) -> Response:
    """`GET /shop/{shop}[?lang=LANGUAGE][&theme=THEME]`: a shop's front page; the widget speaks and looks as asked."""
    shop = product(request).shops.get(request.path_params["shop"])
    if shop is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such shop.")
    wanted, theme = request.query_params.get("lang", ""), request.query_params.get("theme", "")
    own = f"shops/{shop.id}.html"
    view = {
        "shop": shop,
        "spoken": chosen([wanted], shop.languages) if wanted else "",
        "theme": theme if theme in {"light", "dark"} else "auto",
    }
    return page(request, templates().rendered(own if templates().has(own) else "shop.html", **view))


ROUTES: Iterable[BaseRoute] = (Route("/shop/{shop}", shop_page),)
