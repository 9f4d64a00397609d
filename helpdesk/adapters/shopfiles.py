"""Reads a shop's folder (`shop.yml`, `policy.md`, `terms/*.yml`) and refuses whatever is not exactly right."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from helpdesk.adapters.shopclaims import read_claims
from helpdesk.adapters.shopweb import read_web
from helpdesk.adapters.strictyaml import check_keys, check_list, check_text, read_yaml
from helpdesk.adapters.termvalues import check_currency, parse_value
from helpdesk.calendars import BusinessCalendar, public_calendar, supported_countries
from helpdesk.errors import ShopFileError
from helpdesk.orders import ItemKind, Method
from helpdesk.shops import Scope, Section, Shop, Term
from helpdesk.vocabulary import SCOPES, VOCABULARY, Family

SHOP_KEYS = {"id", "name", "time_zone", "holidays", "order_number", "languages", "currency", "policy", "methods", "contact"}
SHOP_OPTIONAL = {"regions", "home_country", "notes", "tracking", "replies", "web", "claims", "refunds"}
TERM_KEYS = {"unit", "section", "quote", "values"}
TERM_OPTIONAL = {"bound", "note", *SCOPES}
CONTACT_OPTIONAL = {"email", "url"}
_HEADING = re.compile(r"^(#{1,4})\s+(.+?)\s*$", re.MULTILINE)


def load_shops(root: Path) -> dict[str, Shop]:
    """Load every shop folder below `root`, by shop id."""
    folders = sorted(path.parent for path in root.glob("*/shop.yml"))
    if not folders:
        raise ShopFileError(f"{root}: holds no shop folder (a folder with a shop.yml)")
    return {folder.name: load_shop(folder) for folder in folders}


def load_shop(folder: Path) -> Shop:
    """Load one shop folder; raises ShopFileError with one sentence for the first fault found."""
    path = folder / "shop.yml"
    data = check_keys(path, "shop.yml", read_yaml(path), SHOP_KEYS, SHOP_OPTIONAL)
    if data["id"] != folder.name:
        raise ShopFileError(f"{path}: the key 'id' is '{data['id']}' but the folder is '{folder.name}'; they must be the same")
    regions = _regions(path, data.get("regions") or {})
    sections = read_sections(folder / "policy.md")
    order = _order_number(path, data["order_number"])
    policy = _policy(path, data["policy"])
    contact = check_keys(path, "'contact'", data["contact"], {"name"}, CONTACT_OPTIONAL)
    check_text(path, "'contact.name'", contact["name"])
    return Shop(
        id=data["id"],
        name=check_text(path, "'name'", data["name"]),
        zone=_zone(path, data["time_zone"]),
        calendar=_calendar(path, data["holidays"]),
        order_pattern=order["pattern"],
        order_example=order["example"],
        languages=_languages(path, data["languages"]),
        currency=check_currency(path, "'currency'", data["currency"]),
        policy_title=policy["title"],
        published=policy["published"],
        regions=regions,
        methods=_methods(path, data["methods"]),
        home_country=_home_country(path, data.get("home_country")),
        terms=_terms(folder, sections, frozenset(regions)),
        sections=sections,
        web=read_web(folder, data.get("web")),
        claims=read_claims(path, data.get("claims"), data.get("refunds")),
    )


def read_sections(path: Path) -> tuple[Section, ...]:
    """Split a policy into its sections; the anchor of a section is its heading in lower case with dashes."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as fault:
        raise ShopFileError(f"{path}: cannot be read ({fault.strerror})") from fault
    except UnicodeDecodeError as fault:
        raise ShopFileError(f"{path}: is not UTF-8 text") from fault
    heads = list(_HEADING.finditer(text))
    if not heads:
        raise ShopFileError(
            f"{path}: holds no heading; a term cites a section, so begin each section with a line such as '## Shipping rates'"
        )
    ends = [head.start() for head in heads[1:]] + [len(text)]
    sections = [Section(slug(h.group(2)), h.group(2), text[h.end() : end].strip()) for h, end in zip(heads, ends, strict=True)]
    anchors = [section.anchor for section in sections]
    for anchor in anchors:
        if anchors.count(anchor) > 1:
            raise ShopFileError(f"{path}: two sections share the anchor '{anchor}'; give each heading its own words")
    return tuple(sections)


def slug(heading: str) -> str:
    """Turn a heading into its anchor: "Customs, Duties" -> "customs-duties"."""
    return re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")


def _terms(folder: Path, sections: tuple[Section, ...], groups: frozenset[str]) -> tuple[Term, ...]:
    terms: dict[str, tuple[Term, Path]] = {}
    for path in sorted((folder / "terms").glob("*.yml")):
        data = read_yaml(path)
        if not isinstance(data, Mapping):
            raise ShopFileError(f"{path}: must be a mapping of term names")
        for name, body in data.items():
            if name in terms:
                raise ShopFileError(f"{path}: the term '{name}' is already stated in {terms[name][1].name}")
            terms[name] = (_term(path, name, body, sections, groups), path)
    if not terms:
        raise ShopFileError(f"{folder / 'terms'}: holds no terms")
    return tuple(term for term, _ in terms.values())


def _term(path: Path, name: str, body: Any, sections: tuple[Section, ...], groups: frozenset[str]) -> Term:
    family = VOCABULARY.get(str(name).partition(".")[0])
    if family is None:
        raise ShopFileError(f"{path}: unknown term '{name}'; allowed families: {', '.join(sorted(VOCABULARY))}")
    data = check_keys(path, f"'{name}'", body, TERM_KEYS, TERM_OPTIONAL)
    if data["unit"] not in family.units:
        raise ShopFileError(f"{path}: '{name}' has the unit '{data['unit']}'; allowed: {', '.join(family.units)}")
    bound = data.get("bound", "inclusive")
    if bound not in family.bounds:
        raise ShopFileError(f"{path}: '{name}' has the bound '{bound}'; allowed: {', '.join(family.bounds)}")
    for scope in family.needs:
        if scope not in data:
            raise ShopFileError(f"{path}: '{name}' lacks the key '{scope}': say what it applies to; allowed: {', '.join(family.scopes)}")
    section = _section(path, name, data, sections)
    quotes = _quotes(path, name, data, section)
    return Term(
        name=name,
        unit=data["unit"],
        section=section,
        quote=quotes[-1][1],
        earlier_quotes=quotes[:-1],
        values=_values(path, name, data, family),
        bound=bound,
        scope=_scope(path, name, data, family, groups),
        note=data.get("note"),
    )


def _section(path: Path, name: str, data: Mapping[str, Any], sections: tuple[Section, ...]) -> Section:
    found = next((s for s in sections if s.anchor == data["section"]), None)
    if found is None:
        anchors = ", ".join(s.anchor for s in sections)
        raise ShopFileError(f"{path}: '{name}' names the section '{data['section']}', which policy.md does not have; it has: {anchors}")
    return found


def _quotes(path: Path, name: str, data: Mapping[str, Any], section: Section) -> tuple[tuple[date, str], ...]:
    """Read a clause's sentence, or its sentences by the date from which each stood in the text.

    The newest must stand in policy.md; an older one in a text kept in the shop's folder `earlier/`.
    """
    told = data["quote"] if isinstance(data["quote"], Mapping) else {date.min: data["quote"]}
    if not told or any(type(day) is not date for day in told):
        raise ShopFileError(f"{path}: 'quote' of '{name}' must be a sentence, or map dates (YYYY-MM-DD) to sentences")
    quotes = tuple((day, " ".join(check_text(path, f"the quote of '{name}'", told[day]).split())) for day in sorted(told))
    newest = quotes[-1][1]
    if newest not in " ".join(section.text.split()):
        raise ShopFileError(f"{path}: the quote of '{name}' is not found in the section '{section.anchor}' of policy.md: \"{newest}\"")
    kept = _earlier_texts(path.parent.parent) if len(quotes) > 1 else ()
    for day, quote in quotes[:-1]:
        if not any(quote in text for text in kept):
            raise ShopFileError(f"{path}: the quote of '{name}' from {day} is found in no text of the folder 'earlier': \"{quote}\"")
    return quotes


@lru_cache(maxsize=32)
def _earlier_texts(folder: Path) -> tuple[str, ...]:
    """Read the texts that a shop keeps of its earlier policies."""
    return tuple(" ".join(kept.read_text(encoding="utf-8").split()) for kept in sorted((folder / "earlier").glob("*.md")))


def _values(path: Path, name: str, data: Mapping[str, Any], family: Family) -> tuple[tuple[date, Any], ...]:
    values = data["values"]
    if not isinstance(values, Mapping) or not values:
        raise ShopFileError(f"{path}: 'values' of '{name}' must map a date (YYYY-MM-DD) to the value that holds from then on")
    for day in values:
        if type(day) is not date:
            raise ShopFileError(f"{path}: '{name}' has a value without a date: '{day}'; write YYYY-MM-DD")
    return tuple((day, parse_value(path, name, data["unit"], values[day], family)) for day in sorted(values))


def _scope(path: Path, name: str, data: Mapping[str, Any], family: Family, groups: frozenset[str]) -> Scope:
    parts: dict[str, frozenset[str]] = {}
    allowed = {"methods": tuple(Method), "items": tuple(ItemKind), "groups": tuple(groups)}
    for key in SCOPES:
        if key not in data:
            continue
        if key not in family.scopes:
            raise ShopFileError(f"{path}: '{name}' may not be limited by '{key}'; allowed: {', '.join(family.scopes) or 'no limit'}")
        named = check_list(path, f"'{key}' of '{name}'", data[key])
        for entry in named:
            if key == "countries":
                _check_country(path, f"'{name}' names the country", entry)
            elif entry not in allowed[key]:
                choice = ", ".join(sorted(allowed[key])) or "none, since shop.yml states no 'regions'"
                raise ShopFileError(f"{path}: '{name}' limits '{key}' to '{entry}'; allowed: {choice}")
        parts[key] = frozenset(map(str, named))
    return Scope(**parts)


def _zone(path: Path, name: Any) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError) as fault:
        raise ShopFileError(f"{path}: 'time_zone' is '{name}'; write a name of the time zone database such as America/Chicago") from fault


def _calendar(path: Path, data: Any) -> BusinessCalendar:
    data = check_keys(path, "'holidays'", data, {"country"}, {"extra_closures", "note"})
    _check_country(path, "'holidays.country' is", data["country"])
    closures = check_list(path, "'holidays.extra_closures'", data["extra_closures"]) if "extra_closures" in data else ()
    for day in closures:
        if type(day) is not date:
            raise ShopFileError(f"{path}: 'holidays.extra_closures' holds '{day}'; write dates as YYYY-MM-DD")
    return public_calendar(data["country"], closures)


def _regions(path: Path, data: Any) -> dict[str, frozenset[str]]:
    if not isinstance(data, Mapping):
        raise ShopFileError(f"{path}: 'regions' must map a name to a list of countries, such as EU: [FR, DE]")
    regions: dict[str, frozenset[str]] = {}
    for group, members in data.items():
        codes = check_list(path, f"the region '{group}'", members)
        for code in codes:
            _check_country(path, f"the region '{group}' holds", code)
        regions[group] = frozenset(codes)
    return regions


def _check_country(path: Path, what: str, code: Any) -> None:
    """Refuse what is no country code; a bare NO is the trap of YAML, which reads it as false."""
    if code is False:
        raise ShopFileError(f"{path}: {what} '{code}'; YAML reads a bare NO so: write Norway in quotes, \"NO\"")
    if not isinstance(code, str) or code not in _country_codes():
        raise ShopFileError(f"{path}: {what} '{code}'; write an ISO 3166 code of two capitals, such as GB for the United Kingdom")


@lru_cache(maxsize=1)
def _country_codes() -> frozenset[str]:
    """List the codes of ISO 3166: the calendars cover every country, so their list is that list."""
    return frozenset(code for code in supported_countries() if re.fullmatch("[A-Z]{2}", code)) - {"UK"}


def _home_country(path: Path, code: Any) -> str | None:
    if code is None:
        return None
    _check_country(path, "'home_country' is", code)
    return str(code)


def _languages(path: Path, data: Any) -> tuple[str, ...]:
    for code in check_list(path, "'languages'", data):
        if not (isinstance(code, str) and re.fullmatch("[a-z]{2}(-[A-Z][a-z]{3})?", code)):
            raise ShopFileError(f"{path}: 'languages' holds '{code}'; write codes such as en, es or zh-Hans")
    return tuple(data)


def _policy(path: Path, data: Any) -> Mapping[str, Any]:
    policy = check_keys(path, "'policy'", data, {"title", "published"}, {"note"})
    check_text(path, "'policy.title'", policy["title"])
    if policy["published"] is not None and type(policy["published"]) is not date:
        raise ShopFileError(
            f"{path}: 'policy.published' is '{policy['published']}'; write YYYY-MM-DD, or null when the text carries no date"
        )
    return policy


def _methods(path: Path, data: Any) -> dict[str, tuple[str, ...]]:
    data = check_keys(path, "'methods'", data, (), {"domestic", "international", "everywhere"})
    if not data:
        raise ShopFileError(f"{path}: 'methods' names no shipping method; allowed keys: domestic, everywhere, international")
    for place, names in data.items():
        for name in check_list(path, f"'methods.{place}'", names):
            if name not in tuple(Method):
                raise ShopFileError(f"{path}: 'methods.{place}' holds '{name}'; allowed: {', '.join(Method)}")
    return {place: tuple(names) for place, names in data.items()}


def _order_number(path: Path, data: Any) -> Mapping[str, Any]:
    order = check_keys(path, "'order_number'", data, {"pattern", "example"})
    for key in ("pattern", "example"):
        check_text(path, f"'order_number.{key}'", order[key])
    try:
        matches = re.fullmatch(order["pattern"], order["example"])
    except re.error as fault:
        raise ShopFileError(f"{path}: 'order_number.pattern' is no regular expression ({fault})") from fault
    if not matches:
        raise ShopFileError(f"{path}: 'order_number.example' does not match 'order_number.pattern'")
    return order
