"""How well messages are understood: what is read by which model, and the page that shows it."""

import json
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from tests.unit.understanding.conftest import EXAMPLES
from tests.unit.understanding.readings import CASES, MARKUP, example
from understanding import evaluate
from understanding.classifier import IntentModel
from understanding.encoder import Encoder
from understanding.evaluation import held_out, labelled, report
from understanding.evaluation.examples import COMPONENT, CannotEvaluate, dealt, read_examples, read_settings
from understanding.evaluation.findings import Findings, Measured, findings
from understanding.fitting import Settings

SPANISH = frozenset("áéíóúñ")


@pytest.fixture
def found() -> Findings:
    """What an evaluation of the cases above found, with one labelled file beside it."""
    message = labelled.LabelledMessage("where", "track_order", frozenset({"late_delivery"}), "en gold")
    files = labelled.scored_files([labelled.LabelledFile("real.jsonl", [message])], [CASES[2].found], 0.85)
    return findings(CASES, Measured(5, 0.85, 0.004, 12.0), files)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a few examples in two languages, a configuration, and labelled messages."""
    for intent, texts in EXAMPLES.items():
        for language in ("en", "es"):
            chosen = [text for text in texts if (language == "es") == bool(SPANISH & set(text))]
            write_examples(tmp_path / "data" / language / f"{intent}.yml", intent, chosen or texts[-1:])
    (tmp_path / "config.yml").write_text(f"pipeline:\n- name: other\n- name: {COMPONENT}\n  threshold: 0.6\n  rounds: 20\n")
    rows = [{"text": "track it", "intent": "track_order"}, {"text": "sing a song", "intent": "out_of_scope", "also_ok": [], "lang": "en"}]
    (tmp_path / "real.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    return tmp_path


def write_examples(path: Path, intent: str, texts: Sequence[str]) -> None:
    """Write one file of training data."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"      - {text}\n" for text in texts)
    path.write_text(f'version: "3.1"\nnlu:\n  - intent: {intent}\n    examples: |\n{lines}', encoding="utf-8")


def arguments(project: Path, *more: str) -> list[str]:
    """The command's arguments for that folder."""
    given = {"--data": "data", "--config": "config.yml", "--out": "reports/page.html"}
    return [*(part for name, path in given.items() for part in (name, str(project / path))), "--folds", "2", "--processes", "1", *more]


def test_the_language_of_an_example_is_its_folder(tmp_path: Path) -> None:
    """What the masked readers cannot tell apart is one example, in each language for itself."""
    write_examples(tmp_path / "en" / "track.yml", "track_order", ["where is KS1001", "Where is KS2002", "eta"])
    write_examples(tmp_path / "es" / "track.yml", "track_order", ["eta"])
    write_examples(tmp_path / "es" / "bye.yml", "bye", ["adiós"])
    read = [(one.language, one.intent, one.text) for one in read_examples(tmp_path)]
    assert read == [
        ("en", "track_order", "where is KS1001"),
        ("en", "track_order", "eta"),
        ("es", "bye", "adiós"),
        ("es", "track_order", "eta"),
    ]


@pytest.mark.parametrize("content", [None, "nlu: 5", "nlu:\n- intent: a", ": : :", "nlu:\n- intent: a\n  examples: |\n    - hi\n"])
def test_data_that_cannot_be_measured_is_refused_in_a_sentence(tmp_path: Path, content: str | None) -> None:
    """No traceback for a missing folder, a broken file, or a single intent."""
    if content is not None:
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "a.yml").write_text(content)
    with pytest.raises(CannotEvaluate, match=r"example.*\.$"):
        read_examples(tmp_path)


def test_each_intent_of_each_language_is_dealt_out_evenly() -> None:
    """No fold is left without an intent, and the order of the files does not matter."""
    written = [example(intent, language, f"{intent} {language} {i}") for intent in "ab" for language in ("en", "es") for i in range(6)]
    folds = dealt(written, 3)
    for intent in "ab":
        for language in ("en", "es"):
            assert sorted(one.fold for one in folds if (one.intent, one.language) == (intent, language)) == [0, 0, 1, 1, 2, 2]
    assert dealt(written[::-1], 3) == folds


def test_equal_words_never_meet_their_own_answer() -> None:
    """What is written in two languages or under two intents stays in one fold."""
    written = [example("a", "en", f"text {i}") for i in range(9)] + [example("b", "es", f"text {i}") for i in range(3, 9)]
    fold_of: dict[str, set[int]] = {}
    for one in dealt(written, 4):
        fold_of.setdefault(one.masked, set()).add(one.fold)
    assert all(len(folds) == 1 for folds in fold_of.values())


def test_the_settings_are_those_the_product_trains_with(project: Path) -> None:
    """The configuration may change them, and what it does not name keeps its default."""
    assert read_settings(project / "config.yml") == replace(Settings(), threshold=0.6, rounds=20)
    root = Path(evaluate.ROOT)
    assert isinstance(read_settings(root / "config.yml"), Settings)


@pytest.mark.parametrize("content", ["", "pipeline: 5", "pipeline:\n- name: other", "a: [", "pipeline:\n- other"])
def test_a_configuration_without_our_step_is_refused(tmp_path: Path, content: str) -> None:
    """Measuring other settings than those in service would mislead."""
    (tmp_path / "config.yml").write_text(content)
    with pytest.raises(CannotEvaluate, match="pipeline"):
        read_settings(tmp_path / "config.yml")


def test_the_whole_command_prints_the_tables_and_writes_the_page(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Progress goes to standard error, figures to standard output."""
    assert evaluate.main(arguments(project, "--labelled", str(project / "real.jsonl"))) == 0
    printed = capsys.readouterr()
    assert [line for line in printed.out.splitlines() if line.startswith("cancel_order")]
    assert "most frequent confusions" in printed.out
    assert "real.jsonl, at threshold 0.6" in printed.out
    assert "ms per message" in printed.out.splitlines()[-1]
    assert "fold 2 of 2" in printed.err
    assert "fold" not in printed.out.split("ms per message", maxsplit=1)[0]
    page = (project / "reports" / "page.html").read_text(encoding="utf-8")
    assert "Labelled messages: real.jsonl" in page


def test_wrong_use_is_told_in_one_sentence(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No traceback for a file that is not there, nor for a single fold."""
    assert evaluate.main(arguments(project, "--labelled", str(project / "absent.jsonl"))) == 2
    assert capsys.readouterr().err.count("\n") == 1
    with pytest.raises(SystemExit):
        evaluate.main(arguments(project, "--folds", "1"))


def test_two_processes_read_as_one_does(project: Path, encoder: Encoder) -> None:
    """The same examples give the same readings, however the work is shared."""
    written = dealt(read_examples(project / "data"), 2)
    vectors = held_out.vectors_of(written, ["where"], encoder)
    jobs = held_out.jobs(written, [], vectors, Settings(rounds=20))
    alone, shared = ([read for _, read in held_out.all_done(jobs, processes)] for processes in (1, 2))
    assert alone == shared
    assert [case.example for case in held_out.cases(written, alone)] == written


def test_held_out_examples_are_not_learnt_from(project: Path, encoder: Encoder) -> None:
    """Each fold's model knows the other folds only, and remembers their vectors instead of making them again."""
    written = dealt(read_examples(project / "data"), 2)
    vectors = held_out.vectors_of(written, ["where"], encoder)
    for fold, job in enumerate(held_out.jobs(written, ["where"], vectors, Settings())[:2]):
        kept = {one.text for one in written if one.fold == fold}
        assert kept.isdisjoint(text for text, _ in job.pairs)
        assert len(job.pairs) + len(job.asked) == len(written)
    texts = sorted(vectors)[:3]
    np.testing.assert_array_equal(held_out.Remembered(vectors).encode(texts), np.stack([vectors[text] for text in texts]))


def test_the_time_of_a_message_is_that_of_the_middle_one(model: IntentModel, encoder: Encoder) -> None:
    """One slow message does not spoil the figure."""
    moments = iter([0.0, 9.0, 10.0, 10.5, 20.0, 20.25])
    assert held_out.seconds_per_message(model, encoder, ["a", "b", "c"], lambda: next(moments)) == 0.5


class Page(HTMLParser):
    """Collects what a page refers to, and whether its tags are closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.used: set[str] = set()
        self.references: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the tag and what it points to."""
        self.used.add(tag)
        self.references += [value or "" for name, value in attrs if name in {"href", "src", "srcset", "data"}]
        if tag not in {"meta", "wbr"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that closes itself."""
        self.used.add(tag)

    def handle_endtag(self, tag: str) -> None:
        """The tag that was opened last is closed first."""
        assert self.open.pop() == tag


def test_the_page_needs_nothing_but_itself(found: Findings) -> None:
    """No script, font or picture from elsewhere, and readable in the dark and on a phone."""
    text = report.page(found)
    page = Page(text)
    assert not page.open
    assert not page.references
    assert page.used.isdisjoint({"script", "link", "img", "iframe"})
    assert not [word for word in ("http:", "https:", "url(", "@import") if word in text]
    assert "prefers-color-scheme: dark" in text
    assert 'name="viewport"' in text


def test_markup_in_a_message_is_shown_and_not_obeyed(found: Findings) -> None:
    """A message may hold anything."""
    text = report.page(found)
    assert "&lt;script&gt;alert" in text
    assert MARKUP not in text


def test_the_same_findings_make_the_same_page(found: Findings) -> None:
    """Two pages can be compared line by line."""
    assert report.page(found) == report.page(found)
    assert "66.7&nbsp;%" in report.page(found)  # two of three messages out of scope are refused
