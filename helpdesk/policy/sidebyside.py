"""Puts what differs between two answers into words, for the terminal and the page alike."""

from collections.abc import Mapping
from typing import Any

from helpdesk.policy.impact import Judged, TermChange, Weight

HEADINGS = {
    Weight.OUTCOME: "another answer",
    Weight.FIGURES: "other figures",
    Weight.SOURCE: "another source shown",
    Weight.SAME: "unchanged",
}
NONE = "\u2013"
PAST = "is dated back, new, removed or changes what already holds, so it also judges orders that are already placed."


def rows(changed: Judged | TermChange) -> list[tuple[str, str, str]]:
    """Return (what, before, after) for each thing that differs."""
    keys = dict.fromkeys((*changed.before, *changed.after))
    return [(name(key), said(changed.before, key), said(changed.after, key)) for key in keys]


def name(key: str) -> str:
    """Return a path as words: `dates.claimable_from` is "claimable from"."""
    parts = [part for part in key.split(".") if part not in {"dates", "counts", "facts"}]
    return " ".join(parts).replace("_", " ")


def said(values: Mapping[str, Any], key: str) -> str:
    """Return a value as words; what is not said on one side is a dash."""
    value = values.get(key)
    if value is None or value == []:
        return NONE
    return _words(value)


def _words(value: Any) -> str:
    if isinstance(value, Mapping):
        if set(value) == {"value", "currency"}:
            return f"{value['value']} {value['currency']}"
        if set(value) == {"low", "high"}:
            return str(value["high"]) if value["low"] is None else f"{value['low']}{NONE}{value['high']}"
        return ", ".join(f"{key} {_words(one)}" for key, one in value.items() if one is not None)
    if isinstance(value, list | tuple):
        return ", ".join(map(_words, value))
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value).replace("_", " ")
