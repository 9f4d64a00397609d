"""Makes our own scripts and style sheets smaller before they are sent. The files in the repository stay as people wrote them.

It knows the JavaScript that we write, not all there is: imports by name from "./", exports of declarations, a semicolon
after every statement, neither braces nor templates in a template's expression, and no variable that has the name of
something of the browser's which is used too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from gateway.shortnames import Word, renamed

_TOKEN = re.compile(
    r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
  | (?P<name>\#?[A-Za-z_$][\w$]*)
  | (?P<number>\d[\w.]*)
  | (?P<line>\s*\n\s*)
  | (?P<space>[ \t]+)
  | (?P<sign>\.\.\.|=>|\?\.(?!\d)|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_PATTERN = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/[a-z]*")
# What a slash follows when it begins a pattern; after anything else it divides.
_BEFORE_PATTERNS = frozenset({"(", ",", "=", "=>", ":", "?", "|", "&", "!", "{", "}", ";", "[", "return", "typeof", ""})
_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([\w-]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(async )?(function|class|const) )", re.MULTILINE)
# Where a line may end or begin without that the end of the line means anything.
_OPEN_ENDS, _OPEN_STARTS = frozenset("{;,([=:?&|!+-*<>."), frozenset("})],;:?.=&|")
_SPACES = frozenset({"line", "space"})


class _Token(NamedTuple):
    kind: str
    text: str


def joined(modules: Mapping[str, str], entry: str) -> str:
    """Join modules into one, each after those it imports from; only what the entry exports stays exported."""
    names: list[str] = []

    def visit(name: str) -> None:
        for wanted in _IMPORT.findall(modules[name]):
            visit(wanted)
        if name not in names:
            names.append(name)

    visit(entry)
    bare = {name: _IMPORT.sub("", modules[name]) for name in names}
    return "".join(text if name == entry else _EXPORT.sub("", text) for name, text in bare.items())


def script(text: str) -> str:
    """Return a script without comments and needless space, and with short names for what only it can see."""
    tokens = [token for token in _tokens(text) if token.kind != "comment"]
    words = [Word(*token) for token in tokens if token.kind not in _SPACES]
    texts = iter(renamed(words))
    short = [token if token.kind in _SPACES else _Token(token.kind, next(texts)) for token in tokens]
    return "".join(_tight(short)).strip()


def style(text: str) -> str:
    """Return a style sheet without comments and needless space."""
    bare = "".join(line.strip() for line in re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL).splitlines())
    return re.sub(r" (?=[{>])|(?<=[>:,]) ", "", bare).replace(";}", "}")


def _tokens(text: str) -> Iterator[_Token]:
    at, before = 0, ""
    while found := _TOKEN.match(text, at):
        pattern = _PATTERN.match(text, at) if found[0] == "/" and before in _BEFORE_PATTERNS else None
        token = _Token("pattern", pattern[0]) if pattern else _Token(str(found.lastgroup), found[0])
        yield token
        at += len(token.text)
        if token.kind not in _SPACES | {"comment"}:
            before = token.text


def _tight(tokens: Sequence[_Token]) -> Iterator[str]:
    """Yield the tokens, and of the white space between them what has to stay."""
    before, gap = _Token("sign", ";"), ""
    for token in tokens:
        if token.kind in _SPACES:
            gap = "\n" if "\n" in gap + token.text else " "
            continue
        yield _needed(before, gap, token) + token.text
        before, gap = token, ""


def _needed(before: _Token, gap: str, after: _Token) -> str:
    if gap and ({before.kind, after.kind} <= {"name", "number"} or (before.kind, after.text) == ("number", ".")):
        return gap
    if gap == "\n" and before.text not in _OPEN_ENDS and after.text not in _OPEN_STARTS:
        return gap
    return " " if gap and before.text == after.text and after.text in {"+", "-"} else ""
