"""`helpdesk parse`: how messages are understood, JSON lines from standard input to standard output."""

import argparse
import subprocess
from typing import Any

from helpdesk.processes import rasa_python, surroundings
from helpdesk.settings import Settings
from helpdesk.training import ensure_model


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("parse", help="say how messages are understood, JSON lines in and out")
    parser.add_argument("--shop", help="the shop the messages are meant for, where a line names none")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Hand both streams to the understanding, which lives in an environment of its own."""
    settings = Settings.from_environment()
    ensure_model(settings)
    shop = ["--shop", options.shop] if options.shop else []
    command = [str(rasa_python(settings.root)), "-m", "understanding.parse", *shop]
    return subprocess.run(command, cwd=settings.root, env=surroundings(), check=False).returncode  # noqa: S603 - ours
