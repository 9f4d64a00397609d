"""Reads what the actions sent through the dialogue engine, trusting none of it to have the right shape."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from helpdesk.conversations import HandoffReason
from helpdesk.errors import EngineUnavailable
from helpdesk.ports import EngineReply
from helpdesk.services.grounds import LONGEST_GROUNDS
from helpdesk.services.turns import GroundKind

_REASONS = frozenset(HandoffReason)
_GROUNDS = frozenset(GroundKind)


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
    grounds: tuple[Mapping[str, Any], ...] = ()


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
        grounds=_grounds(payloads),
    )
    _storable_length(spoken)
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


def _grounds(payloads: Sequence[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """Return what the answer rests on. Grounds name each other by their place, so those of several answers do not mix."""
    found = _list(payloads[0], "grounds", Mapping) if len(payloads) == 1 else []
    for one in found:
        texts = (one.get("about"), one.get("language"))
        if one.get("kind") not in _GROUNDS or not all(isinstance(text, str) for text in texts):
            raise _malformed()
        if not isinstance(one.get("case") or {}, Mapping):
            raise _malformed()
    return tuple(found) if _storable_length(found) <= LONGEST_GROUNDS else ()


def _list(holder: Mapping[str, Any], key: str, kind: type) -> list[Any]:
    found = holder.get(key) or []
    if not isinstance(found, (list, tuple)) or not all(isinstance(one, kind) for one in found):
        raise _malformed()
    return list(found)


def _storable_length(found: Sequence[Mapping[str, Any]]) -> int:
    """What cannot be written as plain JSON must fail here, where it still becomes an apology."""
    try:
        return len(json.dumps(found, ensure_ascii=False, allow_nan=False).encode())
    except (TypeError, ValueError, RecursionError) as fault:
        raise _malformed() from fault


def _malformed() -> EngineUnavailable:
    return EngineUnavailable("the engine's answer has an unknown shape")
