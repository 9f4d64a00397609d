"""Message catalogues, one Fluent file a language.

A message id is `question-outcome` or, more narrowly, `question-outcome-reason`; its value is the
short first sentence, its attribute `.why` the ground and `.next` the next step. `$has_x` is "yes"
when a value named x is there. Templates hold no figure: every placeable is a bound value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from helpdesk.errors import HelpdeskError

FALLBACK_LANGUAGE = "en"


class CatalogueFault(HelpdeskError):
    """A message is missing or lacks a value it names."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - name set by the library
        self.names.add(node.id.name)


@dataclass(frozen=True)
class Catalogue:
    """The messages of one language."""

    language: str
    bundle: FluentBundle
    ids: frozenset[str]
    flags: frozenset[str]

    def has(self, message_id: str) -> bool:
        """Tell whether a message exists."""
        return message_id in self.ids

    def text(self, message_id: str, args: Mapping[str, str | int], attribute: str | None = None) -> str | None:
        """Format a message, or one of its attributes (None when it has no such attribute).

        Raises CatalogueFault when the message is unknown or names a value that `args` lacks.
        """
        if message_id not in self.ids:
            raise CatalogueFault(f"the {self.language} catalogue has no message '{message_id}'")
        message = self.bundle.get_message(message_id)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        told = {flag: "yes" if flag.removeprefix("has_") in args else "no" for flag in self.flags}  # "x_is" absent: "no"
        text, faults = self.bundle.format_pattern(pattern, {**told, **args})
        if faults:
            raise CatalogueFault(f"the {self.language} message '{message_id}' cannot be spoken: {faults[0]}")
        return " ".join(str(text).split())


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
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    variables = _Variables()
    variables.visit(parsed)
    ids = frozenset(entry.id.name for entry in parsed.body if isinstance(entry, ast.Message))
    return Catalogue(language, bundle, ids, frozenset(name for name in variables.names if name.startswith("has_") or name.endswith("_is")))


def languages() -> tuple[str, ...]:
    """List the languages that have a catalogue."""
    root = resources.files("helpdesk.answers") / "locales"
    return tuple(sorted(entry.name for entry in root.iterdir() if entry.is_dir() and not entry.name.startswith("_")))


def spoken_language(wanted: str | None) -> str:
    """Return the wanted language when there is a catalogue for it (by its base language too), else English."""
    for candidate in (wanted, (wanted or "").partition("-")[0]):
        if candidate and candidate in languages():
            return candidate
    return FALLBACK_LANGUAGE


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
