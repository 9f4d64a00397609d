"""Short names for the variables and private members of a script; see `gateway.squeeze`.

A script is seen as units: each function at its top, each member of a class. What a unit declares is its own, and units may
use the same short names; what stands outside of them, and private members, have one name for the whole script.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from itertools import count, groupby, product
from string import ascii_letters
from typing import NamedTuple

_RESERVED = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "async await break case catch class const continue default delete do else export extends false finally for from function get "
        "if import in instanceof let new null of return set static super switch this throw true try typeof undefined var void while "
        "yield"
    ).split()
)
# What a parenthesis and a brace may follow without that they make a function.
_CHOICES = frozenset({"if", "for", "while", "switch", "catch"})
# What a brace follows when it holds statements; after anything else it holds properties.
_BEFORE_BLOCKS = frozenset({")", "=>", "else", "try", "finally", "catch", "do", ";", "{", "}", ""})
_BEFORE_MEMBERS = frozenset({"{", "}", ";", "static", "async", "get", "set", "*"})
_CLOSES = {")": "(", "]": "[", "}": "{"}
_OPENS = frozenset(_CLOSES.values())
_EXPRESSION = re.compile(r"\$\{([^{}]*)\}")
# A name in a template's expression, or a string, which is to be passed over.
_VARIABLE = re.compile(r"""(?<![\w$.#])[A-Za-z_$][\w$]*|#[A-Za-z_$][\w$]*|"[^"]*"|'[^']*'""")


class Word(NamedTuple):
    """A token that is neither comment nor white space."""

    kind: str
    text: str


class _Role(Enum):
    OTHER = auto()
    VARIABLE = auto()
    PROPERTY = auto()
    BOTH = auto()  # `{ name }`, which is short for `{ name: name }`


def renamed(words: Sequence[Word]) -> list[str]:
    """Return the words' texts with short names in place of long ones; the most used get the shortest."""
    roles = list(_roles(words))
    units = _units(words)
    common = _declared([word for word, unit in zip(words, units, strict=True) if not unit]) | {w.text for w in words if w.text[0] == "#"}
    taken = {name for word in words for name in (word.text, *_VARIABLE.findall(word.text))} | _RESERVED
    shared = _shortened(common - _exported(words), words, roles, taken)
    taken |= set(shared.values())
    texts: list[str] = []
    for _, group in groupby(zip(words, roles, units, strict=True), key=lambda one: one[2]):
        some, theirs, _ = zip(*group, strict=True)
        own = _shortened(_declared(some) - common, some, theirs, taken)
        texts += [_written(word, role, {**shared, **own}) for word, role in zip(some, theirs, strict=True)]
    return texts


def _shortened(names: set[str], words: Sequence[Word], roles: Sequence[_Role], taken: set[str]) -> dict[str, str]:
    """Give each name a short one; the most used get the shortest."""
    used = Counter(word.text for word, role in zip(words, roles, strict=True) if word.text in names and role is not _Role.PROPERTY)
    return {name: "#" * name.startswith("#") + free for (name, _), free in zip(used.most_common(), _free(taken), strict=False)}


def _units(words: Sequence[Word]) -> list[int]:
    """Number the units from 1, in the order of the script; 0 is what stands outside of any."""
    found: list[int] = []
    depth, unit, base, of_function = 0, 1, 0, False
    for _, text in words:
        depth += text in _OPENS
        if depth == 0 and text in {"function", "class"}:
            of_function, base = text == "function", int(text == "class")
        found.append(unit if depth > base and (of_function or base) else 0)
        depth -= text in _CLOSES
        if depth <= base and text in {"}", ";"}:
            unit += 1
            of_function, base = False, min(base, depth)
    return found


def _written(word: Word, role: _Role, short: Mapping[str, str]) -> str:
    if word.text.startswith("`"):
        return _EXPRESSION.sub(lambda found: _VARIABLE.sub(lambda name: short.get(name[0], name[0]), found[0]), word.text)
    if word.text not in short or role is _Role.PROPERTY:
        return word.text
    return f"{word.text}:{short[word.text]}" if role is _Role.BOTH else short[word.text]


def _free(taken: set[str]) -> Iterator[str]:
    for length in count(1):
        yield from (name for letters in product(ascii_letters, repeat=length) if (name := "".join(letters)) not in taken)


def _roles(words: Sequence[Word]) -> Iterator[_Role]:
    """Tell of each word whether it names a variable, a property or both."""
    inside, class_ahead = ["block"], False
    for at, (kind, text) in enumerate(words):
        before, after = _text(words, at - 1), _text(words, at + 1)
        if text in _OPENS:
            block = text == "{" and before in _BEFORE_BLOCKS
            inside.append("class" if text == "{" and class_ahead else "block" if block else text)
            class_ahead = class_ahead and text != "{"
        elif text in _CLOSES:
            inside.pop()
        class_ahead = class_ahead or (text == "class" and kind == "name" and after != ":" and before not in {".", "?."})
        yield _role(text, before, after, inside[-1]) if kind == "name" else _Role.OTHER


def _role(text: str, before: str, after: str, inside: str) -> _Role:
    if text.startswith("#"):
        return _Role.VARIABLE
    if before in {".", "?."} or (inside == "class" and before in _BEFORE_MEMBERS):
        return _Role.PROPERTY
    if inside == "{" and before in {"{", ","}:
        return _Role.BOTH if after in {",", "}", "="} else _Role.PROPERTY if after in {":", "("} else _Role.VARIABLE
    return _Role.VARIABLE


def _declared(words: Sequence[Word]) -> set[str]:
    """Return the names that are declared, by a keyword or as parameters."""
    found: set[str] = set()
    for at, word in enumerate(words):
        before = _text(words, at - 1)
        if before in {"const", "let"} and word.text in _OPENS:
            found |= _pattern(words, at)
        elif before in {"const", "let", "function", "class"} and word.kind == "name":
            found.add(word.text)
        elif word.text == "=>" and before != ")":
            found.add(before)
        elif before == ")" and word.text in {"=>", "{"}:
            start = _opening(words, at - 1)
            if word.text == "=>" or _text(words, start - 1) not in _CHOICES - {"catch"}:
                found |= _pattern(words, start)
    return found - _RESERVED


def _pattern(words: Sequence[Word], start: int) -> set[str]:
    """Return the names that a list of parameters, or a pattern in brackets or braces, declares."""
    found: set[str] = set()
    open_brackets: list[str] = []
    default = 0  # how many brackets were open where a default began
    for at in range(start, len(words)):
        text, before, after = (_text(words, at + step) for step in (0, -1, 1))
        if text in _OPENS:
            open_brackets.append(text)
        elif text in _CLOSES:
            open_brackets.pop()
            default = default if len(open_brackets) >= default else 0
            if not open_brackets:
                break
        elif text == "=":
            default = default or len(open_brackets)
        elif text == "," and len(open_brackets) == default:
            default = 0
        elif words[at].kind == "name" and not default and before in {"(", "[", "{", ",", ":", "..."} and after != ":":
            found.add(text)
    return found


def _opening(words: Sequence[Word], end: int) -> int:
    """Return where the bracket that closes at `end` opens."""
    depth = 0
    for at in range(end, -1, -1):
        depth += (words[at].text in _CLOSES) - (words[at].text in _OPENS)
        if depth == 0:
            return at
    raise ValueError("a bracket is not opened")


def _exported(words: Sequence[Word]) -> set[str]:
    return {_text(words, at + 2) for at, word in enumerate(words) if word.text == "export"}


def _text(words: Sequence[Word], at: int) -> str:
    return words[at].text if 0 <= at < len(words) else ""
