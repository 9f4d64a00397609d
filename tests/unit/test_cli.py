"""The command line: faults are one sentence, the exit code tells their kind."""

import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from helpdesk.cli.__main__ import main
from helpdesk.cli.commands import COMMANDS
from helpdesk.cli.running import noted, running_gateway
from helpdesk.errors import HelpdeskError
from helpdesk.progress import plain, progress


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Any], int]], dict[str, str]]:
    """Make a command `try` of a function."""

    def make(run: Callable[[Any], int]) -> dict[str, str]:
        module = types.ModuleType("a_command")

        def register(commands: Any) -> None:
            parser = commands.add_parser("try", help="try something")
            parser.add_argument("--count", type=int, default=0)
            parser.set_defaults(run=run)

        module.register = register  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "a_command", module)
        return {"try": "a_command", "absent": "no.such.module"}

    return make


Make = Callable[[Callable[[Any], int]], dict[str, str]]


def raising(fault: BaseException) -> Callable[[Any], int]:
    """Make a command that fails."""

    def run(_: Any) -> int:
        raise fault

    return run


def test_the_exit_code_is_that_of_the_command(command: Make) -> None:
    """Options are read and the module's function decides."""
    assert main(["try", "--count", "7"], command(lambda options: int(options.count))) == 7


def test_a_fault_is_one_sentence_on_standard_error(command: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """A failure exits with 1 and shows no traceback, even if its text has several lines."""
    assert main(["try"], command(raising(HelpdeskError("the shop\nis closed")))) == 1
    assert capsys.readouterr() == ("", "helpdesk: the shop is closed\n")


@pytest.mark.parametrize("arguments", [[], ["try", "--count", "many"], ["try", "--nonsense"]])
def test_wrong_use_is_one_sentence_and_exit_code_two(arguments: list[str], command: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence says where help is; the usage is not poured out."""
    commands = command(lambda _: 0)
    del commands["absent"]
    assert main(arguments, commands) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.endswith("--help\n")


def test_an_unforeseen_fault_shows_no_traceback(command: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told with its kind and how to see more."""
    assert main(["try"], command(raising(KeyError("x")))) == 1
    assert capsys.readouterr().err == "helpdesk: something unexpected happened (KeyError: 'x'); add --debug to see where\n"


@pytest.mark.parametrize("arguments", [["--debug", "try"], ["try", "--debug"]])
def test_debug_shows_the_traceback(arguments: list[str], command: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """Before or after the command's name."""
    assert main(arguments, command(raising(KeyError("x")))) == 1
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_ends_a_command_without_a_word(command: Make, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is the usual one for an interrupt."""
    assert main(["try"], command(raising(KeyboardInterrupt()))) == 130
    assert capsys.readouterr().err == ""


def test_the_list_of_commands_names_each_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    """Every line of the table is a command that can be loaded."""
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert [name for name in COMMANDS if f"    {name}" not in said] == []


def test_chat_finds_the_running_gateway_by_the_note_of_up(tmp_path: Path) -> None:
    """The note is there while it runs and gone afterwards."""
    with noted(tmp_path, "http://127.0.0.1:8080"):
        assert running_gateway(tmp_path) == "http://127.0.0.1:8080"
    assert running_gateway(tmp_path) is None


def test_a_note_of_a_process_that_has_ended_is_not_believed(tmp_path: Path) -> None:
    """A killed `up` leaves its note behind."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    (tmp_path / "run.json").write_text(f'{{"gateway_url": "http://127.0.0.1:8080", "pid": {done.pid}}}')
    assert running_gateway(tmp_path) is None


@pytest.mark.parametrize("content", ["", "[]", '{"pid": "x"}', "nonsense"])
def test_a_note_that_cannot_be_read_counts_as_none(tmp_path: Path, content: str) -> None:
    """Whatever stands there, the answer is that nothing runs."""
    (tmp_path / "run.json").write_text(content)
    assert running_gateway(tmp_path) is None


def test_progress_is_plain_lines_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """Lines go to standard error, and an amount alone is not worth one."""
    with progress("training", 3) as step:
        step("reading", 1)
        step("", 2)
    assert capsys.readouterr() == ("", "training: reading\n")


def test_text_from_outside_cannot_steer_the_terminal() -> None:
    """Escape sequences in a parcel's location stay harmless."""
    assert plain("Chicago\x1b[2J\x07, US") == "Chicago [2J , US"
