"""Copies of a real shop's folder with a changed clause, as an owner would propose them."""

import shutil
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[3]
LIMIT, CLAIM = "more than 14 business days in transit", "threshold of 14 business days"
SHORTER, SHORTER_CLAIM = "more than 12 business days in transit", "threshold of 12 business days"


def propose(folder: Path, changes: Mapping[str, Mapping[str, str]], shop: str = "kawaii_stop") -> Path:
    """Copy a shop's folder and replace texts in its files; each text must stand there."""
    proposed = folder / shop
    shutil.copytree(ROOT / "shops" / shop, proposed)
    for name, replacements in changes.items():
        text = (proposed / name).read_text(encoding="utf-8")
        for old, new in replacements.items():
            assert old in text, f"{name} does not hold {old!r}"
            text = text.replace(old, new)
        (proposed / name).write_text(text, encoding="utf-8")
    return proposed


def shorter_guarantee(folder: Path, values: str) -> Path:
    """Propose 12 business days instead of 14 in the policy's text, with dated values of one's own."""
    terms = {"more than 14 business days in transit with": "more than 12 business days in transit with", CLAIM: SHORTER_CLAIM}
    terms["values: {2026-02-22: 14}"] = f"values: {values}"
    return propose(folder, {"policy.md": {LIMIT: SHORTER, CLAIM: SHORTER_CLAIM}, "terms/late.yml": terms})
