"""What is ready to be sent: pages, style sheets and scripts, each with the digest of its content and squeezed in advance."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

FOR_EVER = {"cache-control": "public, max-age=31536000, immutable"}
FOR_MINUTES = {"cache-control": "public, max-age=300"}
# Asked for again each time, which costs a 304.
ASK_AGAIN = {"cache-control": "no-cache"}


@dataclass(frozen=True, slots=True)
class Held:
    """Something ready to be sent."""

    body: bytes
    squeezed: bytes
    digest: str

    @classmethod
    def of(cls, body: bytes | str) -> "Held":
        """Hold a body."""
        raw = body.encode() if isinstance(body, str) else body
        return cls(raw, gzip.compress(raw, 9, mtime=0), hashlib.sha256(raw).hexdigest()[:16])


def answer(request: Request, held: Held, kind: str, headers: Mapping[str, str], status: int = 200) -> Response:
    """Send what is held, or only say that the caller has it."""
    tag = f'"{held.digest}"'
    told = {"etag": tag, "vary": "accept-encoding", **headers}
    known = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    if status == HTTPStatus.OK and (tag in known or "*" in known):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=told)
    if _takes_gzip(request.headers.get("accept-encoding", "")):
        return Response(held.squeezed, status, {**told, "content-encoding": "gzip"}, kind)
    return Response(held.body, status, told, kind)


def _takes_gzip(accepted: str) -> bool:
    """Tell whether a header names gzip without refusing it."""
    weights = {name.strip(): weight.replace(" ", "") for name, _, weight in (one.partition(";") for one in accepted.lower().split(","))}
    return "gzip" in weights and weights["gzip"] not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
