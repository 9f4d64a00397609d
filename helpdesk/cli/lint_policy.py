"""`helpdesk lint-policy`: tells an owner what the policy leaves open."""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from helpdesk.adapters.shopfiles import load_shop
from helpdesk.errors import ShopFileError
from helpdesk.policy.findings import KINDS, Finding
from helpdesk.policy.lint import findings
from helpdesk.policy.mutants import mutants
from helpdesk.policy.mutation import Suite, Verdict, cases_of
from helpdesk.policy.report import markdown
from helpdesk.progress import progress
from helpdesk.settings import Settings
from helpdesk.shops import Shop

REPORTS = Path("docs/policy-reports")


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("lint-policy", help="tell what a shop's policy leaves open; a finding is information, not a failure")
    parser.add_argument("shop", metavar="SHOP", help="a shop's id or its folder")
    parser.add_argument("--json", action="store_true", help="print a list of findings")
    parser.add_argument("--write", action="store_true", help=f"write the page {REPORTS}/SHOP.md")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run `helpdesk lint-policy`; fails only when the folder cannot be loaded."""
    settings = Settings.from_environment()
    folder = shop_folder(args.shop, Path(settings.shops_dir))
    shop, found = examine(folder)
    if args.write:
        page = settings.root / REPORTS / f"{shop.id}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(markdown(shop, found), encoding="utf-8")
    if args.json:
        print(json.dumps([finding.as_json() for finding in found], ensure_ascii=False, indent=1))
        return 0
    if args.write:
        print(f"{REPORTS / shop.id}.md: {len(found)} findings")
        return 0
    _show(Console(), found)
    return 0


def shop_folder(named: str, shops: Path) -> Path:
    """Return the folder of a shop by its id, or the folder itself."""
    for folder in (shops / named, Path(named)):
        if (folder / "shop.yml").is_file():
            return folder
    known = ", ".join(sorted(path.parent.name for path in shops.glob("*/shop.yml")))
    raise ShopFileError(f"'{named}' is neither a shop nor the folder of one; the shops are: {known}")


def examine(folder: Path) -> tuple[Shop, list[Finding]]:
    """Load a shop's folder and look at everything."""
    shop = load_shop(folder)
    text = (folder / "policy.md").read_text(encoding="utf-8")
    suite, verdicts = Suite(shop, cases_of(folder, shop)), list[Verdict]()
    with progress(f"Looking at {shop.id}", sum(1 for _ in mutants(shop))) as step:
        for verdict in suite.verdicts():
            verdicts.append(verdict)
            step("", len(verdicts))
    return shop, findings(shop, text, verdicts)


def _show(console: Console, found: list[Finding]) -> None:
    for kind, count in Counter(finding.kind for finding in found).items():
        table = Table("place", "finding", "what could be done", box=None, pad_edge=False, header_style="dim")
        table.columns[0].overflow, table.columns[2].style = "fold", "dim"
        for finding in (one for one in found if one.kind == kind):
            table.add_row(*(Text(cell) for cell in (finding.place, finding.sentence, finding.advice)))
        console.print(Text(f"\n{KINDS[kind]} ({count})", style="bold"))
        console.print(table)
    console.print(f"\n{len(found)} findings; they are information, not failures")
