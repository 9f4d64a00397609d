"""Reads what the actions sent through the dialogue engine, trusting none of it to have the right shape."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from helpdesk.conversations import HandoffReason
from helpdesk.errors import EngineUnavailable
from helpdesk.ports import EngineReply

_REASONS = frozenset(HandoffReason)


@dataclass(frozen=True)
class Heard:
    """An engine's reply whose parts have the types they must have; `replies` is never empty."""

    replies: tuple[Mapping[str, Any], ...]
    intent: str | None
    confidence: float | None
    language: str | None
    decisions: tuple[Mapping[str, Any], ...]
    handoff: Mapping[str, Any] | None
    blocked: tuple[str, ...]


def heard(reply: EngineReply) -> Heard:
    """Read what the actions sent; raises EngineUnavailable when it is malformed or there is nothing to say."""
    payloads = [one for one in reply.replies if isinstance(one.get("replies"), list)]
    spoken = tuple(said for one in payloads for said in one["replies"] if _is_said(said))
    if not spoken:
        raise EngineUnavailable("the engine answered without a reply")
    handoffs = [_handoff(one["handoff"]) for one in payloads if one.get("handoff")]
    found = Heard(
        replies=spoken,
        intent=reply.intent,
        confidence=reply.confidence,
        language=next((one["language"] for one in payloads if isinstance(one.get("language"), str)), reply.language),
        decisions=tuple(decision for one in payloads for decision in _list(one, "decisions", Mapping)),
        handoff=handoffs[0] if handoffs else None,
        blocked=tuple(value for one in payloads for value in _list(one, "blocked", str)),
    )
    _check_storable(spoken)
    return found


def _is_said(said: Any) -> bool:
    """Tell whether something is said; an empty text says nothing, a text that is none is malformed."""
    if not isinstance(said, Mapping) or not isinstance(said.get("text", ""), str):
        raise _malformed()
    _list(said, "citations", Mapping)
    _list(said, "choices", str)
    if not isinstance(said.get("card") or {}, Mapping):
        raise _malformed()
    return bool(said.get("text", "").strip())


def _handoff(found: Any) -> dict[str, str]:
    if not isinstance(found, Mapping) or found.get("reason") not in _REASONS or not isinstance(found.get("summary"), str):
        raise _malformed()
    return {"reason": found["reason"], "summary": found["summary"]}


def _list(holder: Mapping[str, Any], key: str, kind: type) -> list[Any]:
    found = holder.get(key) or []
    if not isinstance(found, (list, tuple)) or not all(isinstance(one, kind) for one in found):
        raise _malformed()
    return list(found)


def _check_storable(replies: tuple[Mapping[str, Any], ...]) -> None:
    """What cannot be written as plain JSON must fail here, where it still becomes an apology."""
    try:
        json.dumps(replies, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as fault:
        raise _malformed() from fault


def _malformed() -> EngineUnavailable:
    return EngineUnavailable("the engine's answer has an unknown shape")
