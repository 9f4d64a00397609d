"""Faults as `application/problem+json` (RFC 9457); an unforeseen one tells nothing of the inside."""

from http import HTTPStatus

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from helpdesk.errors import HelpdeskError, InvalidRecord

_log = structlog.get_logger(__name__)


def problem(status: int, detail: str) -> JSONResponse:
    """Build a problem response with a sentence its reader can act on."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    return JSONResponse(body, status, media_type="application/problem+json")


async def on_http_exception(_: Request, fault: Exception) -> JSONResponse:
    """Turn Starlette's own exceptions (unknown route, wrong method) into problems."""
    assert isinstance(fault, HTTPException)
    return problem(fault.status_code, fault.detail)


async def on_invalid_record(_: Request, fault: Exception) -> JSONResponse:
    """Turn a wrong request into a problem that says what is wrong."""
    return problem(HTTPStatus.UNPROCESSABLE_ENTITY, str(fault))


async def on_fault(request: Request, fault: Exception) -> JSONResponse:
    """Answer an unforeseen fault without telling anything of it."""
    _log.error("request failed", path=request.url.path, fault=type(fault).__name__)
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side; please try again.")


HANDLERS = {HTTPException: on_http_exception, InvalidRecord: on_invalid_record, HelpdeskError: on_fault, Exception: on_fault}
