"""A conversation that is erased is nowhere any more: not in the database's files, not in a log, not in Rasa."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from demo.orders import demo_world
from helpdesk.bootstrap import build
from helpdesk.orderrecords import parse_order
from helpdesk.settings import PACKAGE_ROOT, Settings
from helpdesk.stack import Stack

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240)]
NAME, MAIL = "Quillon Vexley", "chloe@example.com"


@pytest.fixture
def stack(tmp_path: Path) -> Iterator[Stack]:
    """The product with the demo orders, all its files in one folder."""
    settings = replace(Settings.from_environment({}), database_url=f"sqlite:///{tmp_path}/shop.db", state_dir=tmp_path)
    with Stack(settings) as running:
        product = build(running.settings)
        orders, _ = demo_world(datetime.now(UTC))
        for record in orders["kawaii_stop"]:
            product.database.orders.save("kawaii_stop", parse_order(record, product.shops["kawaii_stop"]))
        product.close()
        yield running


def files_with(folder: Path, words: str) -> set[str]:
    """Name the files below a folder that hold these words."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and words.encode() in path.read_bytes()}


def test_what_was_said_is_in_no_file_and_known_to_nobody(stack: Stack, tmp_path: Path) -> None:
    """The conversation goes with all that was said and proven in it, while the product runs on."""
    before = set(PACKAGE_ROOT.glob("*.db*"))
    base = f"{stack.gateway_url}/api/v1/conversations"
    opened = requests.post(base, json={"shop": "kawaii_stop", "language": "en"}, timeout=10).json()
    url, headers = f"{base}/{opened['id']}", {"Authorization": f"Bearer {opened['token']}"}
    last = 0
    for number, text in enumerate((f"where is my order KS1003? my e-mail is {MAIL}, I am {NAME}", f"{NAME} wants to talk to a person")):
        requests.post(f"{url}/messages", json={"client_id": str(number), "text": text}, headers=headers, timeout=10).raise_for_status()
        while not any(one["author"] == "bot" and one["seq"] > last for one in said(url, headers, last)):
            pass
        last = said(url, headers, 0)[-1]["seq"]
    assert "KS1003" in said(url, headers, 0)[1]["text"]
    assert files_with(tmp_path, NAME)
    assert not {one for one in files_with(tmp_path, NAME) | files_with(tmp_path, MAIL) if one.startswith("log")}

    assert requests.delete(url, headers=headers, timeout=10).status_code == 204
    assert files_with(tmp_path, NAME) == set()
    # Its random id stays where the shop answers for what it did: logs, the ended promise, the audit.
    allowed = {*(f"log/{name}.log" for name in ("actions", "gateway", "rasa")), "shop.db", "shop.db-wal"}
    assert files_with(tmp_path, opened["id"]) <= allowed
    assert tables_with(tmp_path / "shop.db", opened["id"]) <= {"promises", "audit"}
    assert set(PACKAGE_ROOT.glob("*.db*")) == before, "a process keeps notes of its own"
    assert requests.get(f"{url}/messages", headers=headers, timeout=10).status_code == 401
    assert rasa_knows_no_more(stack, opened["id"])
    assert files_with(tmp_path, NAME) == set()


def tables_with(database: Path, conversation: str) -> set[str]:
    """Name the tables in which a conversation's id stands."""
    with closing(sqlite3.connect(database)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name for name in names if any(conversation in map(str, row) for row in connection.execute(f"SELECT * FROM {name}"))}  # noqa: S608


def said(url: str, headers: dict[str, str], after: int) -> list[dict[str, object]]:
    """Return what was said after a number, waiting for it."""
    found: list[dict[str, object]] = requests.get(f"{url}/messages?after={after}&wait=9", headers=headers, timeout=30).json()["messages"]
    return found


def rasa_knows_no_more(stack: Stack, conversation: str) -> bool:
    """Ask Rasa itself, as the gateway would, to go on with the erased conversation: it says what it says to a stranger."""
    heard = []
    for name in (conversation, "never-seen-before"):
        metadata = {"shop": "kawaii_stop", "language": "en", "conversation": name, "now": datetime.now(UTC).isoformat()}
        message = {"sender": f"kawaii_stop:{name}:0", "text": "where is my order?", "metadata": metadata}
        secret = {"x-helpdesk-secret": stack.settings.rasa_secret or ""}
        answer = requests.post(f"{stack.rasa_url}/webhooks/helpdesk/message", json=message, headers=secret, timeout=20)
        heard.append(answer.json()["messages"])
    return bool(heard[0]) and heard[0] == heard[1]
