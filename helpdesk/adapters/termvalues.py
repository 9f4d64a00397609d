"""Parses the value of a policy term by its unit."""

import re
from collections.abc import Callable, Mapping
from datetime import time
from decimal import Decimal
from pathlib import Path
from typing import Any

from helpdesk.adapters.strictyaml import check_keys, check_list
from helpdesk.errors import ShopFileError
from helpdesk.orders import Money
from helpdesk.shops import Span, WeeklyHours
from helpdesk.vocabulary import LENGTHS, STEPS, WEEKDAYS, Family


def parse_value(path: Path, name: str, unit: str, raw: Any, family: Family) -> Any:
    """Return the typed value of a term; `null` ends a term on its date and gives None."""
    if raw is None:
        return None
    parse: Callable[[Path, str, Any, Family], Any] = _span if unit in LENGTHS else _PARSERS[unit]
    return parse(path, name, raw, family)


def _span(path: Path, name: str, raw: Any, _: Family) -> Span:
    if isinstance(raw, Mapping):
        data = check_keys(path, f"the value of '{name}'", raw, {"to"}, {"from"})
        low, high = data.get("from"), data["to"]
    else:
        low, high = None, raw
    for number in (low, high):
        if number is not None and (type(number) is not int or number < 0):
            raise ShopFileError(f"{path}: '{name}' has the value '{raw}'; write a whole number, or {{from: 1, to: 5}}")
    if low is not None and low > high:
        raise ShopFileError(f"{path}: '{name}' runs from {low} to {high}; the first must not be larger")
    return Span(low, high)


def _money(path: Path, name: str, raw: Any, _: Family) -> Money:
    data = check_keys(path, f"the value of '{name}'", raw, {"amount", "currency"})
    raw_amount = data["amount"]
    # The pattern keeps out what Decimal would take besides: signs, exponents, NaN and Infinity.
    if not (isinstance(raw_amount, str) and re.fullmatch(r"[0-9]+(\.[0-9]+)?", raw_amount)):
        raise ShopFileError(f"{path}: '{name}' has the amount '{raw_amount}'; write it in quotes, such as \"12.50\"")
    return Money(Decimal(raw_amount), check_currency(path, f"the currency of '{name}'", data["currency"]))


def check_currency(path: Path, where: str, code: Any) -> str:
    """Return an ISO 4217 code of three capitals; else raise."""
    if not (isinstance(code, str) and re.fullmatch("[A-Z]{3}", code)):
        raise ShopFileError(f"{path}: {where} is '{code}'; write an ISO 4217 code of three capitals such as USD")
    return code


def _percent(path: Path, name: str, raw: Any, _: Family) -> int:
    if type(raw) is not int or not 0 <= raw <= 100:  # noqa: PLR2004 - a percentage by definition
        raise ShopFileError(f"{path}: '{name}' has the value '{raw}'; write a whole percentage from 0 to 100")
    return raw


def _rule(path: Path, name: str, raw: Any, family: Family) -> str:
    if raw not in family.words:
        raise ShopFileError(f"{path}: '{name}' has the value '{raw}'; allowed: {', '.join(family.words)}")
    return str(raw)


def _steps(path: Path, name: str, raw: Any, _: Family) -> tuple[str, ...]:
    steps = check_list(path, f"the value of '{name}'", raw)
    for step in steps:
        if step not in STEPS:
            raise ShopFileError(f"{path}: '{name}' has the step '{step}'; allowed: {', '.join(STEPS)}")
    return steps


def _weekly_hours(path: Path, name: str, raw: Any, _: Family) -> WeeklyHours:
    data = check_keys(path, f"the value of '{name}'", raw, {"days", "opens", "closes"})
    for day in check_list(path, f"the days of '{name}'", data["days"]):
        if day not in WEEKDAYS:
            raise ShopFileError(f"{path}: '{name}' has the day '{day}'; allowed: {', '.join(WEEKDAYS)}")
    try:
        opens, closes = time.fromisoformat(data["opens"]), time.fromisoformat(data["closes"])
    except (TypeError, ValueError) as fault:
        raise ShopFileError(f"{path}: '{name}' has an hour that is no clock time; write it in quotes, such as \"09:00\"") from fault
    if opens >= closes:
        raise ShopFileError(f"{path}: '{name}' opens at {opens:%H:%M} and closes at {closes:%H:%M}; it must open before it closes")
    return WeeklyHours(frozenset(WEEKDAYS.index(day) for day in data["days"]), opens, closes)


_PARSERS: dict[str, Callable[[Path, str, Any, Family], Any]] = {
    "money": _money,
    "percent": _percent,
    "rule": _rule,
    "steps": _steps,
    "weekly_hours": _weekly_hours,
}
