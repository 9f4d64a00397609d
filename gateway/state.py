"""What every route of one running gateway shares."""

from dataclasses import dataclass, field

from starlette.requests import Request

from gateway.board import Board
from gateway.crowd import Crowd
from gateway.desk import Desk
from gateway.identity import IdentityTokens
from gateway.limits import Limits
from gateway.metrics import Metrics
from gateway.origins import Origins
from gateway.tokens import Tokens
from helpdesk.bootstrap import Product


@dataclass(frozen=True)
class State:
    """The product and what the gateway adds to it."""

    product: Product
    desk: Desk
    tokens: Tokens
    limits: Limits
    metrics: Metrics
    crowd: Crowd
    origins: Origins
    identity: IdentityTokens
    board: Board = field(default_factory=Board)


def state(request: Request) -> State:
    """Return the state of the gateway that serves a request."""
    found: State = request.app.state.gateway
    return found


def product(request: Request) -> Product:
    """Return the product behind the gateway."""
    return state(request).product


def desk(request: Request) -> Desk:
    """Return the gateway's desk."""
    return state(request).desk
