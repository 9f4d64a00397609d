"""Country names as CLDR knows them in sixteen languages, with the short forms that people type."""

import re
from collections.abc import Iterator
from functools import lru_cache

from babel import Locale

from understanding.text import aligned, plain_letters

LANGUAGES = ("en", "es", "ar", "de", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh_Hans", "zh_Hant")
UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ISO_LETTERS = 2
_SHORTEST_SPACED = 4
_SHORTEST_UNSPACED = 2
# Parts that CLDR lists on their own but that have no ISO code: the state they belong to.
_BELONGS_TO = {"AC": "SH", "CP": "FR", "DG": "IO", "EA": "ES", "IC": "ES", "TA": "SH"}
_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AQ"})
_UNSPACED_SHORT_FORMS = {
    "\ud55c\uad6d": "KR",
    "\ub0a8\ud55c": "KR",
    "\u30a2\u30e1\u30ea\u30ab": "US",
    "\u7c73\u56fd": "US",
    "\u97d3\u56fd": "KR",
    "\u82f1\u56fd": "GB",
    "\u65e5\u672c": "JP",
    "\u4e2d\u56fd": "CN",
    "\u4e2d\u570b": "CN",
    "\u53f0\u6e7e": "TW",
    "\u53f0\u7063": "TW",
    "\u0e2d\u0e40\u0e21\u0e23\u0e34\u0e01\u0e32": "US",
    "\u0e2d\u0e31\u0e07\u0e01\u0e24\u0e29": "GB",
    "\u0e40\u0e01\u0e32\u0e2b\u0e25\u0e35": "KR",
}
_SHORT_FORMS = {
    "US": "usa|u.s.a.|u.s.|the states|united states of america|america|eeuu|ee.uu.|ee. uu.|ee uu|e.e.u.u.|los estados unidos|"
    "estados unidos de america|usa mainland|puerto rico usa",
    "GB": "uk|u.k.|great britain|britain|england|scotland|wales|northern ireland|inglaterra|escocia|gales|gran bretana|"
    "irlanda del norte|the united kingdom",
    "AE": "uae|u.a.e.|emirates|dubai|abu dhabi|emiratos|emiratos arabes|"
    "\u0627\u0644\u0625\u0645\u0627\u0631\u0627\u062a|\u0627\u0644\u0627\u0645\u0627\u0631\u0627\u062a",
    "KR": "korea|south korea|s. korea|republic of korea|corea|corea del sur|rok",
    "KP": "corea del norte|dprk",
    "NL": "holland|holanda|the netherlands|paises bajos",
    "CZ": "czech republic|czechia|republica checa",
    "TR": "turkey|turkiye|turquia",
    "RU": "russian federation|federacion rusa",
    "VN": "viet nam",
    "HK": "hong kong|hongkong",
    "MO": "macau|macao",
    "TW": "taiwan",
    "CI": "ivory coast",
    "DO": "republica dominicana|dominican republic",
    "PH": "philippines|phillipines|filipinas",
    "SA": "ksa|saudi|arabia saudita|\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629",
    "NZ": "nz|new zealand|newzealand",
    "PR": "puerto rico",
    "MX": "mexico|mejico",
    "PS": "palestine|palestina",
    "MM": "burma|birmania",
    "CD": "drc|congo",
    "BA": "bosnia",
    "TT": "trinidad",
    "MK": "macedonia",
    "SZ": "swaziland",
}
# Ordinary words, names of people and goods that are also a country's name in some language.
_NEVER = frozenset({"island", "fas", "sark", "reunion", "inde", "gine", "cina", "man", "mali", "georgia del sur"})
# Names that are also a name of a person, a garment, an animal or porcelain.
AMBIGUOUS = frozenset({"jersey", "chad", "jordan", "guinea", "togo", "niger", "gana", "turkey", "china"})


@lru_cache(maxsize=4)
def country_names(languages: tuple[str, ...] = LANGUAGES) -> tuple[dict[str, str], dict[str, str]]:
    """Plain names with their codes: those written with spaces around them, and those that are not."""
    spaced: dict[str, str] = {}
    unspaced: dict[str, str] = {}
    for language in languages:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == _ISO_LETTERS and code.isalpha() and code not in _NO_COUNTRY:
                for variant in _variants(aligned(name)):
                    _keep(variant, _BELONGS_TO.get(code, code), spaced, unspaced)
    for code, forms in _SHORT_FORMS.items():
        spaced.update(dict.fromkeys(forms.split("|"), code))
    unspaced.update(_UNSPACED_SHORT_FORMS)
    return spaced, unspaced


def _keep(name: str, code: str, spaced: dict[str, str], unspaced: dict[str, str]) -> None:
    if UNSPACED.search(name):
        if len(name) >= _SHORTEST_UNSPACED:
            unspaced.setdefault(name, code)
    elif len(plain := plain_letters(name)) >= _SHORTEST_SPACED and plain not in _NEVER:
        spaced.setdefault(plain, code)


def _variants(name: str) -> Iterator[str]:
    """A name as CLDR prints it, without its remark in brackets, and with its signs written out."""
    bare = re.sub(r"\s*[(\uff08].*?[)\uff09]", "", name).strip()
    for form in (name, bare):
        for joined in (form, form.replace("&", "and"), form.replace("&", "y")):
            for first in (joined, joined.replace("St. ", "St "), joined.replace("St. ", "Saint ")):
                yield first
                yield first.replace("-", " ")


@lru_cache(maxsize=1)
def _in_text() -> re.Pattern[str]:
    spaced, _ = country_names(("en", "es"))
    names = sorted((name for name in spaced if name not in AMBIGUOUS), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)")


def without_countries(text: str, word: str = "country") -> str:
    """A lower-case text without accents, with each country's English or Spanish name replaced by one word."""
    return _in_text().sub(word, text)
