"""Message catalogues, one Fluent file a language.

A message id is `question-outcome` or, more narrowly, `question-outcome-reason`; its value is the
short first sentence, its attribute `.why` the ground and `.next` the next step. `$has_x` is "yes"
when a value named x is there. Templates hold no figure: every placeable is a bound value.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from helpdesk.errors import HelpdeskError

FALLBACK_LANGUAGE = "en"
# Written without spaces between sentences.
UNSPACED = frozenset({"ja", "zh"})
# Chinese is told apart by its script; these name it by place, or not at all.
_SCRIPT_OF = {"zh": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "zh-MO": "zh-Hant"}
_SPACES = re.compile(r"[ \t\r\n]+")
_AFTER_WIDE = re.compile(r"(?<=[\u3001\u3002\uff01\uff1f\uff1a\uff1b\uff0c\u300d\u300f\uff09]) | (?=[\u300c\u300e\uff08])")


class CatalogueFault(HelpdeskError):
    """A message is missing or lacks a value it names."""


class _Names(Visitor):
    """The values and the other messages that an entry names."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - name set by the library
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - name set by the library
        self.messages.add(node.id.name)


@dataclass(frozen=True)
class Catalogue:
    """The messages of one language; `uses` maps each to the values it names, itself or by another message."""

    language: str
    bundle: FluentBundle
    uses: Mapping[str, frozenset[str]]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all messages."""
        return frozenset(self.uses)

    def has(self, message_id: str) -> bool:
        """Tell whether a message exists."""
        return message_id in self.uses

    def text(self, message_id: str, args: Mapping[str, str | int], attribute: str | None = None) -> str | None:
        """Format a message, or one of its attributes (None when it has no such attribute).

        Raises CatalogueFault when the message is unknown or names a value that `args` lacks.
        """
        if message_id not in self.uses:
            raise CatalogueFault(f"the {self.language} catalogue has no message '{message_id}'")
        message = self.bundle.get_message(message_id)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        text, faults = self.bundle.format_pattern(pattern, self._told(message_id, args))
        if faults:
            raise CatalogueFault(f"the {self.language} message '{message_id}' cannot be spoken: {faults[0]}")
        return _spaced(str(text), self.language)

    def _told(self, message_id: str, args: Mapping[str, str | int]) -> dict[str, str | int]:
        """Pick what the message names; `has_x` tells whether x is there, an absent `x_is` says "no"."""
        told: dict[str, str | int] = {}
        for name in self.uses[message_id]:
            if name in args:
                told[name] = args[name]
            elif name.startswith("has_"):
                told[name] = "yes" if name.removeprefix("has_") in args else "no"
            elif name.endswith("_is"):
                told[name] = "no"
        return told


def _spaced(text: str, language: str) -> str:
    """Single spaces; none beside the wide marks of scripts that are written without them."""
    plain = _SPACES.sub(" ", text).strip()
    return _AFTER_WIDE.sub("", plain) if language.partition("-")[0] in UNSPACED else plain


@lru_cache(maxsize=32)
def catalogue(language: str) -> Catalogue:
    """Load the catalogue of a language; raises CatalogueFault when there is none."""
    folder = resources.files("helpdesk.answers") / "locales" / language
    if not folder.is_dir():
        raise CatalogueFault(f"there is no catalogue for the language '{language}'; there are: {', '.join(languages())}")
    source = "\n".join(f.read_text(encoding="utf-8") for f in sorted(folder.iterdir(), key=lambda f: f.name) if f.name.endswith(".ftl"))
    parsed = FluentParser().parse(source)
    junk = [entry for entry in parsed.body if isinstance(entry, ast.Junk)]
    if junk:
        raise CatalogueFault(f"the {language} catalogue has an entry that is no message: {str(junk[0].content).strip()[:80]!r}")
    messages = [entry for entry in parsed.body if isinstance(entry, ast.Message)]
    twice = [name for name, count in Counter(entry.id.name for entry in messages).items() if count > 1]
    if twice:
        raise CatalogueFault(f"the {language} catalogue has the message '{twice[0]}' more than once")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return Catalogue(language, bundle, _uses(messages))


def _uses(messages: Iterable[ast.Message]) -> dict[str, frozenset[str]]:
    """Map each message to the values that it and the messages it speaks name."""
    named: dict[str, _Names] = {}
    for entry in messages:
        named[entry.id.name] = _Names()
        named[entry.id.name].visit(entry)
    return {message_id: frozenset(_reached(message_id, named, set())) for message_id in named}


def _reached(message_id: str, named: Mapping[str, _Names], seen: set[str]) -> set[str]:
    if message_id in seen or message_id not in named:
        return set()
    seen.add(message_id)
    own = named[message_id]
    return own.values.union(*(_reached(other, named, seen) for other in own.messages))


def languages() -> tuple[str, ...]:
    """List the languages that have a catalogue."""
    root = resources.files("helpdesk.answers") / "locales"
    return tuple(sorted(entry.name for entry in root.iterdir() if entry.is_dir() and not entry.name.startswith("_")))


def spoken_language(wanted: str | None) -> str:
    """Return the wanted language when there is a catalogue for it (by its base language too), else English."""
    if not wanted:
        return FALLBACK_LANGUAGE
    parts = wanted.split("-")
    shorter = ("-".join(parts[:size]) for size in range(len(parts), 0, -1))
    return next((one for one in (_SCRIPT_OF.get(wanted), *shorter, _SCRIPT_OF.get(parts[0])) if one in languages()), FALLBACK_LANGUAGE)


def template_texts(language: str) -> Iterator[tuple[str, str]]:
    """Yield (message id, literal text) of every template, for the check that templates hold no figure."""
    folder = resources.files("helpdesk.answers") / "locales" / language
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                texts = _Texts()
                texts.visit(entry)
                yield from ((entry.id.name, text) for text in texts.found)


class _Texts(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - name set by the library
        self.found.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802 - name set by the library
        self.found.append(node.value)
