"""Faults as `application/problem+json` (RFC 9457); an unforeseen one tells nothing of the inside."""

from collections.abc import Mapping
from http import HTTPStatus

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from helpdesk.errors import HelpdeskError, InvalidRecord

_log = structlog.get_logger(__name__)

# What Starlette itself raises carries no sentence; its readers get one all the same.
_SENTENCES = {
    HTTPStatus.NOT_FOUND: "There is nothing at this address.",
    HTTPStatus.METHOD_NOT_ALLOWED: "This address does not take this method; the header 'Allow' names those it takes.",
}


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """Build a problem response with a sentence its reader can act on."""
    title = HTTPStatus(status).phrase
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    return JSONResponse(body, status, headers=headers, media_type="application/problem+json")


def oops() -> JSONResponse:
    """Build the answer to an unforeseen fault."""
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side; please try again.")


async def on_http_exception(_: Request, fault: Exception) -> JSONResponse:
    """Turn an HTTP exception, our own or Starlette's (unknown route, wrong method), into a problem."""
    assert isinstance(fault, HTTPException)
    status = HTTPStatus(fault.status_code)
    detail = _SENTENCES[status] if fault.detail == status.phrase and status in _SENTENCES else fault.detail
    return problem(status, detail, fault.headers)


async def on_invalid_record(_: Request, fault: Exception) -> JSONResponse:
    """Turn a wrong request into a problem that says what is wrong."""
    return problem(HTTPStatus.UNPROCESSABLE_ENTITY, str(fault))


async def on_fault(request: Request, fault: Exception) -> JSONResponse:
    """Answer a fault of our own without telling anything of it."""
    _log.error("request failed", path=request.url.path, fault=type(fault).__name__)
    return oops()


# Any other exception is caught by `gateway.shield`: the handler that Starlette has for them lets the server log
# a traceback, in which a shopper's words may stand.
HANDLERS = {HTTPException: on_http_exception, InvalidRecord: on_invalid_record, HelpdeskError: on_fault}
