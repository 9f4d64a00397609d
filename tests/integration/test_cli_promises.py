"""`helpdesk promises` lists what is to be kept, and mails the list when asked to."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.cli.__main__ import main
from helpdesk.promises import Promise, PromiseKind
from tests.mail_server import MailServer, mail_server


@pytest.fixture
def post() -> Iterator[MailServer]:
    """A real mail server."""
    with mail_server() as found:
        yield found


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SqlDatabase]:
    """An installation of its own, where one promise is overdue and one is not."""
    monkeypatch.setenv("HELPDESK_DATABASE_URL", f"sqlite:///{tmp_path}/shop.db")
    monkeypatch.setenv("HELPDESK_STATE_DIR", str(tmp_path))
    opened = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    opened.upgrade()
    now = datetime.now(UTC)
    for shop, days in (("kawaii_stop", -9), ("kpop2", 9)):
        due = now + timedelta(days=days)
        opened.promises.make(Promise(shop, "one", PromiseKind.OTHER, f"ask for {shop}", now - timedelta(days=10), due, "mia"))
    yield opened
    opened.close()


def test_the_promises_are_listed(database: SqlDatabase, capsys: pytest.CaptureFixture[str]) -> None:
    """Of all shops, the most pressing first, or of one."""
    assert main(["promises"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("OVERDUE")
    assert "ask for kpop2" in lines[2]
    assert main(["promises", "--shop", "kpop2"]) == 0
    assert "kawaii" not in capsys.readouterr().out.lower()


def test_a_list_that_cannot_be_made_is_told_in_one_sentence(database: SqlDatabase, capsys: pytest.CaptureFixture[str]) -> None:
    """There is no such shop, or no mail."""
    assert main(["promises", "--shop", "nobody"]) == 1
    assert "there is no shop 'nobody'" in capsys.readouterr().err
    assert main(["promises", "--mail"]) == 1
    assert "set HELPDESK_SMTP_URL" in capsys.readouterr().err


def test_the_list_is_mailed_to_everybody_it_is_for(
    database: SqlDatabase, post: MailServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each has a mail of their own; one who is refused keeps it from nobody else."""
    monkeypatch.setenv("HELPDESK_SMTP_URL", f"smtp://127.0.0.1:{post.port}")
    monkeypatch.setenv("HELPDESK_MAIL_FROM", "help@example.com")
    monkeypatch.setenv("HELPDESK_PUBLIC_URL", "https://chat.example.org")
    monkeypatch.setenv("HELPDESK_DIGEST_TO", "a@example.com,b@example.com")
    assert main(["promises", "--mail"]) == 0
    mails = [post.next(), post.next()]
    assert [str(mail["To"]) for mail in mails] == ["a@example.com", "b@example.com"]
    body = mails[0].get_body(("html",))
    assert body is not None
    html = body.get_content()
    assert "ask for kawaii_stop" in html
    post.on_recipient.append("550 unknown")
    assert main(["promises", "--mail"]) == 1
    assert "does not take mail for this address (550)" in capsys.readouterr().err
    assert str(post.next()["To"]) == "b@example.com"
