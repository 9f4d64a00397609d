"""`helpdesk`: reads the command line, runs one command, and turns faults into one sentence."""

import argparse
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import NoReturn

from helpdesk.cli.commands import COMMANDS
from helpdesk.errors import HelpdeskError

FAILED, WRONG_USE, INTERRUPTED = 1, 2, 130


class WrongUse(HelpdeskError):
    """The command line cannot be understood."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say it in one sentence, without the whole usage."""
        raise WrongUse(f"{self.prog}: {message}; see: {self.prog} --help")


def main(arguments: Sequence[str] | None = None, commands: Mapping[str, str] = COMMANDS) -> int:
    """Run one command: 0 when it worked, 1 for a failure, 2 for wrong use."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given, commands)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; nothing more can be said there, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as fault:  # noqa: BLE001 - nobody shall be shown a traceback who did not ask for it
        if "--debug" in given:
            traceback.print_exc()
        sys.stderr.write(f"{_sentence(fault)}\n")
        return WRONG_USE if isinstance(fault, WrongUse) else FAILED


def _run(arguments: list[str], commands: Mapping[str, str]) -> int:
    options = _parser(arguments, commands).parse_args(arguments)
    code: int = options.run(options)
    return code


def _parser(arguments: Sequence[str], commands: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="helpdesk", description="A support assistant whose every answer is proven from the shop's written policy.")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    wanted = next((one for one in arguments if not one.startswith("-")), "")
    # Only the module that is wanted is loaded, so that a quick command is quick; all of them for the list of commands.
    modules = [commands[wanted]] if wanted in commands else dict.fromkeys(commands.values())
    for module in modules:
        import_module(module).register(subparsers)
    for one in (parser, *subparsers.choices.values()):
        one.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help="show where a fault came from")
    return parser


def _sentence(fault: Exception) -> str:
    if isinstance(fault, WrongUse):
        sentence = str(fault)
    elif isinstance(fault, HelpdeskError):
        sentence = f"helpdesk: {fault}"
    else:
        sentence = f"helpdesk: something unexpected happened ({type(fault).__name__}: {fault}); add --debug to see where"
    return " ".join(sentence.split())


if __name__ == "__main__":
    sys.exit(main())
