"""`helpdesk agent`: logins from a terminal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Credentials, Role
from helpdesk.cli.__main__ import main
from helpdesk.services.passwords import Passwords

SHOP, OTHER_SHOP = "kawaii_stop", "kpop2"


@pytest.fixture
def look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Credentials | None]:
    """Let the command work on a database of its own, and look up a login in it."""
    url = f"sqlite:///{tmp_path}/logins.db"
    monkeypatch.setenv("HELPDESK_DATABASE_URL", url)
    monkeypatch.setenv("HELPDESK_STATE_DIR", str(tmp_path))

    def found(name: str) -> Credentials | None:
        database = SqlDatabase(url)
        try:
            return database.agents.by_name(name)
        finally:
            database.close()

    return found


Look = Callable[[str], Credentials | None]
Said = pytest.CaptureFixture[str]


def password_in(text: str) -> str:
    """Return the one-time password of what the command printed."""
    (line,) = [line for line in text.splitlines() if "One-time password" in line]
    return line.rsplit(": ", 1)[1]


def test_a_new_login_gets_a_one_time_password(look: Look, capsys: Said) -> None:
    """For every shop named, with one role."""
    assert main(["agent", "add", "Mia", "--shop", SHOP, OTHER_SHOP, "--role", "owner", "--display-name", "Mia Wong"]) == 0
    known = look("mia")
    assert known is not None
    assert known.agent.shops == {SHOP: Role.OWNER, OTHER_SHOP: Role.OWNER}
    assert (known.agent.display_name, known.agent.must_change) == ("Mia Wong", True)
    assert Passwords().matches(password_in(capsys.readouterr().out), known.password_hash)


def test_without_a_role_it_is_an_agent(look: Look) -> None:
    """And without a display name shoppers read the name."""
    assert main(["agent", "add", "leo", "--shop", SHOP]) == 0
    known = look("leo")
    assert known is not None
    assert (known.agent.shops, known.agent.display_name) == ({SHOP: Role.AGENT}, "leo")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["add", "leo", "--shop", "no_shop"], "unknown shop 'no_shop'; there are: kawaii_stop"),
        (["add", "leo lind", "--shop", SHOP], "a login has 2 to 32 small letters"),
        (["add", "bot", "--shop", SHOP], "the login 'bot' is kept for the product itself"),
        (["add", "MIA", "--shop", SHOP], "there is a login 'mia' already"),
        (["reset", "nobody"], "there is no login 'nobody'; `helpdesk agent list` shows those there are"),
        (["role", "mia", "--shop", SHOP, "--role", "agent"], "would have no owner left"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(look: Look, capsys: Said, arguments: list[str], sentence: str) -> None:
    """On standard error; nothing is changed."""
    assert main(["agent", "add", "mia", "--shop", SHOP, "--role", "owner"]) == 0
    capsys.readouterr()
    assert main(["agent", *arguments]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("helpdesk: ")
    assert sentence in printed.err
    assert printed.err.count("\n") == 1
    assert look("leo") is None


def test_a_reset_gives_another_password(look: Look, capsys: Said) -> None:
    """The first one does not work any more."""
    main(["agent", "add", "mia", "--shop", SHOP])
    first = password_in(capsys.readouterr().out)
    assert main(["agent", "reset", "mia", "--second-step-off"]) == 0
    second, known = password_in(capsys.readouterr().out), look("mia")
    assert known is not None
    assert [Passwords().matches(one, known.password_hash) for one in (first, second)] == [False, True]


def test_a_login_is_switched_off_and_on(look: Look, capsys: Said) -> None:
    """And the list says so."""
    main(["agent", "add", "mia", "--shop", SHOP, "--role", "owner"])
    assert main(["agent", "off", "mia"]) == 0
    assert main(["agent", "list"]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "(owner)" in line]
    assert line.split() == ["mia", "mia", "kawaii_stop", "(owner)", "switched", "off", "one-time", "password"]
    assert main(["agent", "on", "mia"]) == 0
    known = look("mia")
    assert known is not None
    assert known.agent.active


def test_a_role_is_given_and_taken(look: Look) -> None:
    """In one shop at a time."""
    main(["agent", "add", "mia", "--shop", SHOP])
    assert main(["agent", "role", "mia", "--shop", OTHER_SHOP, "--role", "lead"]) == 0
    assert main(["agent", "role", "mia", "--shop", SHOP, "--role", "none"]) == 0
    known = look("mia")
    assert known is not None
    assert known.agent.shops == {OTHER_SHOP: Role.LEAD}
