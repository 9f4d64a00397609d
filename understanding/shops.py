"""What understanding needs from the shops' folders: order number patterns and languages."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from understanding.lexicons import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
GENERIC_ORDER_NUMBER = r"[A-Z]{1,4}\d{3,9}"


@dataclass(frozen=True)
class ShopWords:
    """How one shop writes its order numbers, and which languages it speaks."""

    shop: str
    order_number: str = GENERIC_ORDER_NUMBER
    languages: tuple[str, ...] = LANGUAGES


def read_shops(folder: Path | None = None) -> dict[str, ShopWords]:
    """The words of every shop whose folder holds a ``shop.yml``; no folder, no shops."""
    folder = folder or ROOT / "shops"
    return {path.parent.name: _read(path) for path in sorted(folder.glob("*/shop.yml"))}


def _read(path: Path) -> ShopWords:
    facts: Any = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    pattern = (facts.get("order_number") or {}).get("pattern", GENERIC_ORDER_NUMBER)
    try:
        re.compile(pattern)
    except re.error as fault:
        raise ValueError(f"{path}: order_number.pattern {pattern!r} is not a regular expression: {fault}") from fault
    languages = facts.get("languages") or ShopWords.languages
    return ShopWords(path.parent.name, pattern, tuple(str(code) for code in languages))
