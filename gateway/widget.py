"""The shopper's widget: its script, style and words, each small, squeezed and kept by the browser."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from gateway import squeeze
from gateway.held import ASK_AGAIN, FOR_EVER, FOR_MINUTES, Held, answer
from gateway.state import product
from helpdesk.answers.catalogue import FALLBACK_LANGUAGE, catalogue, languages

_SOURCES = Path(__file__).parent / "static" / "widget"
_KINDS = {".js": "text/javascript", ".css": "text/css"}
# What the browser puts into a sentence itself.
_LATER = {name: f"{{{name}}}" for name in ("count", "date", "section")}
_SUGGESTED = ("track", "late", "cost", "customs")
# The scripts that are loaded by themselves: the widget, what few of its users need, and that of the page of a mail's link.
_ENTRIES = ("element.js", "contact.js", "resume.js")
# The words that are asked for by themselves, by the name they are asked for.
_SETS = {"": "widget-", "contact": "contact-"}
_MOST_WANTED = 12
_NAME = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])", re.IGNORECASE)


def script(request: Request) -> Response:
    """`GET /widget.js`: the one script that a page names; it is asked for again after a few minutes."""
    return answer(request, _files().loader, _KINDS[".js"], FOR_MINUTES)


def part(request: Request) -> Response:
    """`GET /widget/{digest}/{name}`: the rest of the widget, kept for ever under the digest of its content."""
    files, name = _files(), request.path_params["name"]
    if name not in files.parts:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    # A page that was loaded before an update may ask for an earlier digest; it gets what there is, and does not keep it.
    cache = FOR_EVER if request.path_params["digest"] == files.digest else ASK_AGAIN
    return answer(request, files.parts[name], _KINDS[Path(name).suffix], cache)


def strings(request: Request) -> Response:
    """`GET /widget/strings/{wanted}.json?shop=SHOP[&of=SET]`: the widget's words in the first wanted language that the shop has."""
    shop = product(request).shops.get(request.query_params.get("shop", ""))
    prefix = _SETS.get(request.query_params.get("of", ""))
    if shop is None or prefix is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "There is no such shop." if shop is None else "There are no such words.")
    language = chosen(request.path_params["wanted"].split(",")[:_MOST_WANTED], shop.languages)
    return answer(request, _words(shop.name, language, prefix), "application/json", FOR_MINUTES)


ROUTES: Iterable[BaseRoute] = (
    Route("/widget.js", script),
    Route("/widget/strings/{wanted}.json", strings),
    Route("/widget/{digest}/{name}", part),
)


@dataclass(frozen=True)
class Files:
    """The loader that a page names, and what it loads."""

    loader: Held
    parts: Mapping[str, Held]
    digest: str


def files() -> Files:
    """Squeeze the sources: the modules of each script in one, and one style sheet."""
    modules = {path.name: path.read_text(encoding="utf-8") for path in sorted(_SOURCES.glob("*.js"))}
    loader = modules.pop("widget.js")
    parts = {
        **{name: Held.of(squeeze.script(squeeze.joined(modules, name))) for name in _ENTRIES},
        "chat.css": Held.of(squeeze.style((_SOURCES / "chat.css").read_text(encoding="utf-8"))),
    }
    digest = Held.of("".join(held.digest for held in parts.values())).digest
    return Files(Held.of(squeeze.script(loader).replace("/current/", f"/{digest}/")), parts, digest)


_files = lru_cache(maxsize=1)(files)


def part_address(name: str) -> str:
    """Return the address of a part, for a page that names it."""
    return f"/widget/{_files().digest}/{name}"


def words(shop_name: str, language: str, prefix: str = "widget-") -> dict[str, object]:
    """Return everything the widget says to a shop's shoppers in a language; what is not translated yet is English."""
    ids = sorted(name for name in catalogue(FALLBACK_LANGUAGE).ids if name.startswith(prefix))
    told = {name.removeprefix(prefix): _text(language, name, {"shop": shop_name, **_LATER}) for name in ids}
    if prefix != _SETS[""]:
        return {"words": told}
    suggested = [_text(language, f"suggest-{name}", {}) for name in _SUGGESTED]
    return {"lang": language, "dir": direction(language), "suggest": suggested, "words": told}


def chosen(wanted: Iterable[str], spoken: Sequence[str]) -> str:
    """Return the first wanted language that is spoken, in its script if possible; else the first one spoken."""
    for name in wanted:
        near = [one for one in spoken if _parts(one)[0] == _parts(name)[0]]
        if near:
            return next((one for one in near if _parts(one) == _parts(name)), near[0])
    return spoken[0]


def _parts(name: str) -> tuple[str, str]:
    """Return the language and the script that a name such as zh-TW stands for."""
    found = _NAME.match(name.strip())
    if found is None:
        return "", ""
    language, script_, territory = (found[1].lower(), (found[2] or "").title(), (found[3] or "").upper())
    likely = get_global("likely_subtags")
    likeliest = likely.get(f"{language}_{territory}") or likely.get(language) or ""
    return language, script_ or "".join(likeliest.split("_")[1:2])


@lru_cache(maxsize=128)
def _words(shop_name: str, language: str, prefix: str) -> Held:
    return Held.of(json.dumps(words(shop_name, language, prefix), ensure_ascii=False, separators=(",", ":")))


def _text(language: str, name: str, args: Mapping[str, str | int]) -> str:
    held = catalogue(language) if language in languages() else catalogue(FALLBACK_LANGUAGE)
    return (held if held.has(name) else catalogue(FALLBACK_LANGUAGE)).text(name, args) or ""


def direction(language: str) -> str:
    """Return how a language is written: "ltr" or "rtl"."""
    try:
        return str(Locale.parse(language, sep="-").text_direction)
    except (UnknownLocaleError, ValueError):
        return "ltr"
