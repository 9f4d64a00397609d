"""`helpdesk learn`: reviewed messages become files for a pull request, and nothing is written that contradicts another example."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from helpdesk.adapters.nlufiles import languages, read_examples, write_learned
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.cli.__main__ import main
from helpdesk.conversations import Conversation
from helpdesk.errors import HelpdeskError, ShopFileError
from helpdesk.learning import Example, Review, Verdict
from helpdesk.turnrecords import TurnRecord

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
SHOP = "kawaii_stop"
Reviews = Callable[..., None]


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own: the real shops, and a few examples."""
    monkeypatch.setenv("HELPDESK_ROOT", str(tmp_path))
    monkeypatch.setenv("HELPDESK_SHOPS_DIR", str(ROOT / "shops"))
    monkeypatch.setenv("HELPDESK_DATABASE_URL", f"sqlite:///{tmp_path}/helpdesk.db")
    write(tmp_path, "en", "track_order", "where is KS1001", "tracking?")
    write(tmp_path, "es", "greet", "hola")
    return tmp_path


@pytest.fixture
def reviewed(root: Path) -> Iterator[Reviews]:
    """Have a message reviewed by Mia."""
    database = SqlDatabase(f"sqlite:///{root}/helpdesk.db")
    database.upgrade()
    mia = database.agents.add(Agent(0, "mia", "Mia", {SHOP: Role.AGENT}), "", [], NOON)
    numbers = iter(range(1, 100))

    def review(text: str, intent: str | None = "late_delivery", verdict: Verdict = Verdict.INTENT, **more: Any) -> None:
        conversation, shop = f"c{next(numbers)}", more.pop("shop", SHOP)
        database.conversations.create(Conversation(conversation, shop), NOON)
        database.conversations.receive(conversation, text, NOON)
        database.conversations.speak(
            conversation, 0, [("I am not sure.", None)], NOON, reply_to=1, record=TurnRecord(1, shop, "answered", "en", "nlu_fallback")
        )
        given = Review(conversation, 1, mia.id, verdict, text, more.pop("at", NOON), intent, language=more.pop("language", "en"), **more)
        assert database.reviews.decide(given, Entry("mia", "review.decide", shop, conversation))

    yield review
    database.close()


def write(root: Path, language: str, intent: str, *texts: str) -> None:
    """Write an example file as they are."""
    path = root / "data" / "nlu" / language / f"{intent}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"      - {text}\n" for text in texts)
    path.write_text(f'version: "3.1"\nnlu:\n  - intent: {intent}\n    examples: |\n{lines}', encoding="utf-8")


def learned(root: Path, language: str = "en", intent: str = "late_delivery") -> list[str]:
    """Return what was learnt, as the training reads it."""
    path = root / "data" / "nlu" / language / f"learned_{intent}.yml"
    if not path.exists():
        return []
    (block,) = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    assert block["intent"] == intent
    return [line.removeprefix("- ") for line in block["examples"].splitlines()]


def test_reviewed_messages_are_written_beside_the_other_examples(root: Path, reviewed: Reviews, capsys: pytest.CaptureFixture[str]) -> None:
    """One file for each language and intent, in the form that Rasa reads; a table says how many."""
    reviewed("it takes too long")
    reviewed("tarda demasiado", language="es")
    reviewed('he said: "late" - really # late')
    assert main(["learn", "export"]) == 0
    assert learned(root) == ["it takes too long", 'he said: "late" - really # late']
    assert learned(root, "es") == ["tarda demasiado"]
    told = capsys.readouterr().out
    assert "late_delivery (It is late)" in told
    assert "3 new, 0 known already, 0 contradict, 0 fit nowhere" in told


def test_what_was_written_is_not_written_twice(root: Path, reviewed: Reviews, capsys: pytest.CaptureFixture[str]) -> None:
    """The next export adds to the file; `--all` looks at everything again and finds it there."""
    reviewed("it takes too long")
    main(["learn", "export"])
    reviewed("still too slow")
    main(["learn", "export"])
    assert learned(root) == ["it takes too long", "still too slow"]
    capsys.readouterr()
    assert main(["learn", "export", "--all"]) == 0
    assert "0 new, 2 known already" in capsys.readouterr().out
    assert learned(root) == ["it takes too long", "still too slow"]


def test_texts_that_the_assistant_sees_alike_are_one_example(root: Path, reviewed: Reviews) -> None:
    """Capitals and numbers make no difference to it."""
    reviewed("Where is KS2002", "track_order")
    reviewed("my KS1001 takes too long")
    reviewed("MY KS1002 takes too long")
    assert main(["learn", "export"]) == 0
    assert learned(root, intent="track_order") == []
    assert learned(root) == ["my KS1001 takes too long"]


def test_a_contradiction_is_told_and_not_written(root: Path, reviewed: Reviews, capsys: pytest.CaptureFixture[str]) -> None:
    """It stays until somebody solves it, and the command fails so that it is seen."""
    reviewed("tracking?")
    for _ in range(2):
        assert main(["learn", "export"]) == 1
        assert "CONFLICT “tracking?” (kawaii_stop, en): reviewed as late_delivery, written as track_order" in capsys.readouterr().out
    assert learned(root) == []


def test_a_new_need_is_printed_for_people_and_never_becomes_data(root: Path, reviewed: Reviews, capsys: pytest.CaptureFixture[str]) -> None:
    """Those of the same words together, the most wanted first."""
    reviewed("do you gift wrap", None, Verdict.NEW_NEED, note="gift wrapping")
    reviewed("can I pay by check", None, Verdict.NEW_NEED, note="payment")
    reviewed("wrap it please", None, Verdict.NEW_NEED, note="Gift wrapping", language=None)
    assert main(["learn", "export"]) == 0
    told = capsys.readouterr().out
    assert told.partition("## New needs\n\n")[2].splitlines() == [
        "* gift wrapping (2)",
        "  * “do you gift wrap” (kawaii_stop, en)",
        "  * “wrap it please” (kawaii_stop, language unknown)",
        "* payment (1)",
        "  * “can I pay by check” (kawaii_stop, en)",
    ]
    assert not list(root.glob("data/nlu/*/learned_*"))


def test_what_was_right_or_skipped_teaches_nothing(root: Path, reviewed: Reviews) -> None:
    """No guess is ever written, least of all that a message is out of scope."""
    reviewed("what is love", "out_of_scope", Verdict.RIGHT)
    reviewed("asdf", None, Verdict.SKIPPED)
    assert main(["learn", "export"]) == 0
    assert not list(root.glob("data/nlu/*/learned_*"))


def test_an_export_may_be_of_one_shop_and_since_a_day(root: Path, reviewed: Reviews) -> None:
    """What is left out stays for the next time."""
    reviewed("old", at=NOON - timedelta(days=9))
    reviewed("new")
    reviewed("elsewhere", shop="kpop2")
    assert main(["learn", "export", "--shop", SHOP, "--since", "2026-03-20"]) == 0
    assert learned(root) == ["new"]
    assert main(["learn", "export"]) == 0
    assert learned(root) == ["new", "old", "elsewhere"]


def test_an_export_may_go_elsewhere(root: Path, reviewed: Reviews, tmp_path: Path) -> None:
    """The project's own examples count as written all the same."""
    reviewed("it takes too long")
    reviewed("TRACKING?", "track_order")
    assert main(["learn", "export", "--out", str(tmp_path / "elsewhere")]) == 0
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.glob("elsewhere/*/*")] == ["elsewhere/en/learned_late_delivery.yml"]
    assert learned(root) == []


def test_what_fits_nowhere_is_told(reviewed: Reviews, capsys: pytest.CaptureFixture[str]) -> None:
    """A language in which there are no examples."""
    reviewed("var är mitt paket", language="sv")
    assert main(["learn", "export"]) == 1
    assert "NOT WRITTEN “var är mitt paket” (kawaii_stop, sv): there are no examples in the language 'sv'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [(["--shop", "nowhere"], "unknown shop 'nowhere'; there are: kawaii_stop, kpop2"), (["--since", "May"], "'May' is no date")],
)
def test_a_wrong_wish_is_answered_in_a_sentence(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    """And nothing is written."""
    assert main(["learn", "export", *arguments]) != 0
    assert sentence in capsys.readouterr().err


def test_the_status_counts_what_waits(reviewed: Reviews, capsys: pytest.CaptureFixture[str]) -> None:
    """For a review, and for being written out."""
    reviewed("it takes too long")
    reviewed("right", None, Verdict.RIGHT)
    assert main(["learn", "status"]) == 0
    told = capsys.readouterr().out.split("\n")
    assert told[1].split() == ["kawaii_stop", "en", "0", "1"]
    assert told[2] == "kawaii_stop: 2 reviewed; kpop2: 0 reviewed"


def test_examples_that_cannot_be_read_are_named(root: Path) -> None:
    """By their file; and a folder without any is not the right one."""
    with pytest.raises(HelpdeskError, match="holds no examples"):
        languages(root)
    broken = root / "data" / "nlu" / "en" / "late_delivery.yml"
    broken.write_text("nlu: [1, 2]\n", encoding="utf-8")
    with pytest.raises(ShopFileError, match=r"late_delivery\.yml"):
        list(read_examples(root / "data" / "nlu"))


def test_a_folder_that_cannot_be_written_to_is_named(root: Path) -> None:
    """A file in the place of the folder."""
    (root / "file").write_text("")
    with pytest.raises(HelpdeskError, match="cannot be written"):
        write_learned(root / "file", [Example("en", "greet", "hey")])
