"""`python -m demo orders --out DIR` writes the import files, `tracking` the parcels, `table` the README's table."""

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from demo.moments import aware
from demo.orders import README, demo_world, readme_with_table, table, write_orders


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m demo", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    orders = commands.add_parser("orders", help="write DIR/<shop>.json for `helpdesk import-orders`")
    orders.add_argument("--out", type=Path, required=True, metavar="DIR")
    tracking = commands.add_parser("tracking", help="write the parcels for `python -m demo.server --data`")
    tracking.add_argument("--out", type=Path, required=True, metavar="FILE")
    for command in (orders, tracking):
        command.add_argument("--now", type=aware, default=None, help="the moment to tell from, with an offset (now)")
    commands.add_parser("table", help="print the table of orders").add_argument(
        "--write", action="store_true", help="put it into demo/README.md"
    )
    return _run(parser.parse_args(arguments))


def _run(chosen: argparse.Namespace) -> int:
    if chosen.command == "orders":
        for path in write_orders(chosen.out, chosen.now or datetime.now(UTC)):
            sys.stdout.write(f"{path}\n")
    elif chosen.command == "tracking":
        items = demo_world(chosen.now or datetime.now(UTC))[1]
        chosen.out.write_text(json.dumps(items, ensure_ascii=False), encoding="utf-8")
    elif chosen.write:
        README.write_text(readme_with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        sys.stdout.write(f"{table()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
