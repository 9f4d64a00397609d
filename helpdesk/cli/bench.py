"""`helpdesk bench`: the benchmark of docs/performance.md."""

import argparse
import subprocess
import sys
from typing import Any

from helpdesk.settings import Settings


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("bench", help="measure speed and memory against the assistant that `rasa init` makes")
    parser.add_argument("--json", action="store_true", help="print everything as JSON instead of the table")
    parser.add_argument("--rounds", type=int, metavar="N", help="how often both are started and measured (3)")
    parser.add_argument("--quick", action="store_true", help="one short round, to see that it works")
    parts = ("helpdesk", "stock", "chat", "console")
    parser.add_argument("--only", choices=parts, help="measure one of the parts only; chat and console are ours alone")
    parser.add_argument("--epochs", type=int, metavar="N", help="train the stock assistant shorter; a turn costs the same")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run `helpdesk bench`; 1 when a turn failed or nothing could be measured."""
    # The benchmark is a tool beside the product, not a part of it: it is run, not imported.
    command = [sys.executable, "-m", "bench", *_told(args)]
    return subprocess.run(command, cwd=Settings.from_environment().root, check=False).returncode  # noqa: S603 - our own


def _told(args: argparse.Namespace) -> list[str]:
    """Pass on the options that were given."""
    given = {name: getattr(args, name, None) for name in ("rounds", "only", "epochs")}
    flags = [f"--{name}" for name in ("json", "quick", "debug") if getattr(args, name, False)]
    return [*flags, *(f"--{name}={value}" for name, value in given.items() if value is not None)]
