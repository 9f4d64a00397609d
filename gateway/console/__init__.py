"""The console, where agents help shoppers: its routes, each module's in turn."""

from collections.abc import Sequence

from starlette.routing import BaseRoute

from gateway.console import (
    account,
    acts,
    audit,
    claims,
    conversations,
    insights,
    pages,
    presence,
    promises,
    queue,
    replies,
    review,
    signin,
    stream,
    team,
    why,
)
from gateway.console.routing import guarded, nothing

ROUTES: Sequence[BaseRoute] = (
    *pages.ROUTES,
    *signin.ROUTES,
    *account.ROUTES,
    *team.ROUTES,
    *queue.ROUTES,
    *conversations.ROUTES,
    *acts.ROUTES,
    *presence.ROUTES,
    *stream.ROUTES,
    *replies.ROUTES,
    *claims.ROUTES,
    *promises.ROUTES,
    *insights.ROUTES,
    *review.ROUTES,
    *why.ROUTES,
    *audit.ROUTES,
    guarded("/console/{path:path}", nothing),  # the last one, for it takes every address
)
