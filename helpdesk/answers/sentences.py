"""Sentences whose every value is marked with what it is bound to.

A template is formatted with tokens in place of values; the tokens are then replaced by the spoken
values while their places in the text are noted. So it is known of every character of a reply
whether it comes from a template or from a bound value, and from which.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from helpdesk.answers.catalogue import catalogue
from helpdesk.answers.speak import speak
from helpdesk.evidence import Kind, Value

_TOKEN = re.compile("\ue000([a-z0-9_]+)\ue001")


@dataclass(frozen=True, slots=True)
class Span:
    """The place of a bound value in a text."""

    start: int
    end: int
    value: Value


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text with the places of its bound values."""

    text: str
    spans: tuple[Span, ...] = ()

    @property
    def pieces(self) -> tuple[str, ...]:
        """The text between its bound values."""
        starts = (0, *(span.end for span in self.spans))
        ends = (*(span.start for span in self.spans), len(self.text))
        return tuple(self.text[start:end] for start, end in zip(starts, ends, strict=True))


def sentence(language: str, message_id: str, values: Mapping[str, Value], attribute: str | None = None) -> Sentence | None:
    """Speak a message with bound values; None when the message lacks that attribute."""
    args: dict[str, str | int] = {}
    for name, value in values.items():
        args[name] = f"\ue000{name}\ue001"
        if value.kind is Kind.COUNT:
            args[f"{name}_n"] = int(value.raw)
        elif value.kind is Kind.CHOICE:
            args[f"{name}_is"] = str(value.raw)
    text = catalogue(language).text(message_id, args, attribute)
    return None if text is None else _bind(text, values, language)


def _bind(text: str, values: Mapping[str, Value], language: str) -> Sentence:
    out, spans, at, length = [], [], 0, 0
    for match in _TOKEN.finditer(text):
        value = values[match.group(1)]
        spoken = speak(value, language)
        before = text[at : match.start()]
        start = length + len(before)
        spans.append(Span(start, start + len(spoken), value))
        out += [before, spoken]
        length, at = start + len(spoken), match.end()
    return Sentence("".join(out) + text[at:], tuple(spans))


def join(sentences: Iterable[Sentence], by: str = " ") -> Sentence:
    """Put sentences after one another, keeping their spans in place."""
    text, spans = "", []
    for one in sentences:
        if not one.text:
            continue
        text += by if text else ""
        spans += [Span(s.start + len(text), s.end + len(text), s.value) for s in one.spans]
        text += one.text
    return Sentence(text, tuple(spans))
