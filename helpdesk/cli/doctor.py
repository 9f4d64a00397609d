"""`helpdesk doctor`: checks this installation and says how to mend what is wrong."""

import argparse
import os
from collections.abc import Callable, Iterator
from typing import Any

from helpdesk.checkup import CHECKS, Finding, Level, check_settings
from helpdesk.errors import HelpdeskError, SettingsError
from helpdesk.settings import Settings

Check = Callable[[Settings], Iterator[Finding]]


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("doctor", help="check this installation and say how to mend what is wrong")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    """Print one line a finding; 1 when one of them keeps the product from working."""
    worst = Level.OK
    for finding in examine():
        mend = f" - {finding.mend}" if finding.mend else ""
        print(f"{finding.level.value:<4}  {finding.what}{mend}", flush=True)
        if finding.level is Level.FAIL:
            worst = Level.FAIL
    return 1 if worst is Level.FAIL else 0


def examine(checks: tuple[Check, ...] = CHECKS) -> Iterator[Finding]:
    """Run every check; one that breaks is a finding itself and does not keep the others from running."""
    try:
        settings = Settings.from_environment()
    except SettingsError as fault:
        yield Finding(Level.FAIL, str(fault), "mend it, then look again")
        return
    yield from check_settings(os.environ)
    for check in checks:
        try:
            yield from check(settings)
        except HelpdeskError as fault:
            yield Finding(Level.FAIL, str(fault))
        except Exception as fault:  # noqa: BLE001 - a doctor must look at everything
            name = check.__name__.removeprefix("check_").replace("_", " ")
            yield Finding(
                Level.FAIL,
                f"{name}: could not be checked ({type(fault).__name__}: {str(fault).splitlines()[0][:200] if str(fault) else ''})",
            )
