"""`helpdesk import-orders`: loads a shop's orders from JSON or CSV."""

import argparse
import sys
from pathlib import Path
from typing import Any

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.errors import InvalidRecord
from helpdesk.orderfiles import read_orders_file
from helpdesk.progress import progress
from helpdesk.services.importing import import_orders
from helpdesk.settings import Settings


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("import-orders", help="load orders from a JSON or CSV file into the database")
    parser.add_argument("--shop", required=True)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Import the good rows, report the bad ones by line; 1 when there was a bad one."""
    settings = Settings.from_environment()
    shops = load_shops(Path(settings.shops_dir))
    if args.shop not in shops:
        raise InvalidRecord(f"unknown shop '{args.shop}'; there are: {', '.join(sorted(shops))}")
    database = SqlDatabase(settings.database_url)
    database.upgrade()
    rows = list(read_orders_file(args.file, shops[args.shop]))
    with progress(f"Importing {args.file.name}", len(rows)) as step:
        report = import_orders(database.orders, args.shop, rows, lambda done: step("", done))
    database.close()
    for line, sentence in report.errors:
        print(f"{args.file}:{line}: {sentence}", file=sys.stderr)
    print(f"{args.shop}: {report.new} new, {report.changed} changed, {report.unchanged} unchanged, {len(report.errors)} refused")
    return 1 if report.errors else 0
