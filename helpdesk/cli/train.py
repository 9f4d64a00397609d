"""`helpdesk train`: trains the understanding when its model is not that of the current files."""

import argparse
from typing import Any

from helpdesk.cli.stopping import stopping
from helpdesk.settings import Settings
from helpdesk.training import ensure_model


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("train", help="train the understanding if it is stale")
    parser.add_argument("--force", action="store_true", help="train although nothing has changed")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train, or say that there is nothing to do."""
    with stopping() as event:
        trained = ensure_model(Settings.from_environment(), force=options.force, stopping=event)
    print("The model is trained." if trained else "The model is current; nothing to train.")
    return 0
