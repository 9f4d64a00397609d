"""`helpdesk impact`: shows what a proposed policy would change before it is published."""

import argparse
import json
from pathlib import Path
from typing import Any

from rich.console import Console

from helpdesk.adapters.clock import FileClock, SystemClock
from helpdesk.adapters.shopfiles import load_shop
from helpdesk.cli.lint_policy import shop_folder
from helpdesk.errors import HelpdeskError, ShopFileError
from helpdesk.policy.impact import Impact, compare
from helpdesk.policy.impactpage import page
from helpdesk.policy.impacttable import show
from helpdesk.policy.mutation import cases_of
from helpdesk.policy.openorders import open_numbers, open_orders
from helpdesk.progress import progress
from helpdesk.settings import Settings
from helpdesk.shops import Shop


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("impact", help="show what a proposed shop folder would change for open orders and cases")
    parser.add_argument("shop", metavar="SHOP", help="the shop as it is now")
    parser.add_argument("proposed", type=Path, metavar="PROPOSED_DIR", help="the shop's folder as it is proposed")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page that stands alone")
    parser.add_argument("--json", action="store_true", help="print one object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run `helpdesk impact`; that something changes is no failure."""
    settings = Settings.from_environment()
    folder = shop_folder(args.shop, Path(settings.shops_dir))
    current, proposed = load_shop(folder), _proposed(args.proposed, folder.name)
    impact = _examine(settings, folder, current, proposed)
    if args.html:
        _write(args.html, page(impact, current.name))
    if args.json:
        print(json.dumps(impact.as_json(), ensure_ascii=False, indent=1))
    else:
        show(Console(), impact)
    return 0


def _examine(settings: Settings, folder: Path, current: Shop, proposed: Shop) -> Impact:
    clock = FileClock(settings.clock_file) if settings.clock_file else SystemClock()
    now = clock.now().astimezone(current.zone)
    numbers = open_numbers(settings.database_url, current.id)
    with progress("Judging open orders", len(numbers)) as step:
        loaded = open_orders(settings.database_url, current.id, numbers)
        counted = (order for done, order in enumerate(loaded, start=1) if step("", done) is None)
        return compare(current, proposed, now, counted, cases_of(folder, current))


def _proposed(path: Path, name: str) -> Shop:
    """Load the proposed folder: the shop's own, or one that holds it."""
    folder = path if (path / "shop.yml").is_file() else path / name
    if folder.resolve().name != name:
        raise ShopFileError(f"{path}: the proposed folder must be named '{name}' like the shop, or hold a folder of that name")
    return load_shop(folder.resolve())


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise HelpdeskError(f"{path}: cannot be written ({fault.strerror})") from fault
