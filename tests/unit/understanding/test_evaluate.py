"""How well messages are understood: what is read by which model, and the command that tells it."""

import json
import os
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.unit.understanding.conftest import EXAMPLES
from tests.unit.understanding.readings import example
from tests.unit.understanding.test_evaluation_stock import READS, TRAINS, program
from understanding import evaluate
from understanding.classifier import IntentModel
from understanding.encoder import Encoder
from understanding.evaluation import held_out, running
from understanding.evaluation.examples import COMPONENT, CannotEvaluate, dealt, read_examples, read_settings
from understanding.fingerprint import MODEL, model_fingerprint, write_facts
from understanding.fitting import Settings

SPANISH = frozenset("áéíóúñ")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a few examples in two languages, a configuration, and labelled messages."""
    for intent, texts in EXAMPLES.items():
        for language in ("en", "es"):
            chosen = [text for text in texts if (language == "es") == bool(SPANISH & set(text))]
            write_examples(tmp_path / "data" / language / f"{intent}.yml", intent, chosen or texts[-1:])
    (tmp_path / "config.yml").write_text(f"pipeline:\n- name: other\n- name: {COMPONENT}\n  threshold: 0.6\n  rounds: 20\n")
    rows = [
        {"text": "track it", "intent": "track_order"},
        {"text": "sing a song", "intent": "out_of_scope", "also_ok": [], "lang": "en"},
        {"text": "canta algo", "intent": "out_of_scope", "lang": "es"},
    ]
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
    paths = [part for name, path in given.items() for part in (name, str(project / path))]
    return [*paths, "--folds", "2", "--processes", "1", "--stock-epochs", "0", *more]


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
    assert evaluate.main(arguments(project, "--held-out", "2", "--labelled", str(project / "real.jsonl"))) == 0
    printed = capsys.readouterr()
    assert [line for line in printed.out.splitlines() if line.startswith("cancel_order")]
    assert "most frequent confusions" in printed.out
    assert "real.jsonl, at threshold 0.6" in printed.out
    assert "one slip a message" in printed.out
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
    vectors = held_out.vectors_of(written, ["where"], encoder, print)
    jobs = held_out.jobs(written, 2, vectors, Settings(rounds=20))
    alone, shared = ([one.found for one in held_out.all_done(jobs, processes)] for processes in (1, 2))
    assert alone == shared
    assert [case.example for case in held_out.cases(written, alone)] == written


def test_held_out_examples_are_not_learnt_from(project: Path, encoder: Encoder) -> None:
    """Each fold's model knows the other folds only, and remembers their vectors instead of making them again."""
    written = dealt(read_examples(project / "data"), 2)
    vectors = held_out.vectors_of(written, ["where"], encoder, print)
    for fold, job in enumerate(held_out.jobs(written, 2, vectors, Settings())):
        kept = {one.text for one in written if one.fold == fold}
        assert kept.isdisjoint(text for text, _ in job.pairs)
        assert len(job.pairs) + len(job.asked) == len(written)
    texts = sorted(vectors)[:3]
    np.testing.assert_array_equal(held_out.Remembered(vectors).encode(texts), np.stack([vectors[text] for text in texts]))


def test_the_time_of_a_message_is_that_of_the_middle_one(model: IntentModel, encoder: Encoder) -> None:
    """One slow message does not spoil the figure."""
    moments = iter([0.0, 9.0, 10.0, 10.5, 20.0, 20.25])
    assert held_out.seconds_per_message(model, encoder, ["a", "b", "c"], lambda: next(moments)) == 0.5


def test_a_fold_that_is_not_held_out_has_no_readings() -> None:
    """One fifth is enough for a quick look."""
    written = [example("a", "en", f"text {i}", fold=i % 2) for i in range(6)]
    found = held_out.cases(written, [["reading"] * 3])
    assert [case.example.fold for case in found] == [0, 0, 0]


def compared(project: Path, *languages: str) -> running.Plan:
    """A plan that compares with a stock pipeline, for which small programs stand in."""
    trainer = program(project, TRAINS)
    (project / "reader").mkdir()
    stock = running.StockPlan(2, project / "kept", languages, trainer)
    return running.Plan(
        project / "data", project / "config.yml", 2, 1, (project / "real.jsonl",), stock=stock, reader=program(project / "reader", READS)
    )


@pytest.mark.parametrize("languages", [(), ("en",)])
def test_both_assistants_learn_from_and_are_asked_the_same(project: Path, encoder: Encoder, languages: tuple[str, ...]) -> None:
    """Of all languages or some; a labelled message of no language is always asked."""
    found = running.evaluated(compared(project, *languages), encoder, time.perf_counter, print)
    versus = found.versus
    assert versus is not None
    spoken = [line.language for line in versus.ours.counted.languages]
    assert spoken == [line.language for line in versus.stock.counted.languages] == [*(languages or ("en", "es")), "all"]
    assert versus.margins[0][1].n == versus.ours.counted.languages[-1].everything.n
    assert versus.margins[-1][1].n == (2 if languages else 3)
    assert versus.learnt == json.loads(next((project / "kept").glob("*/facts.json")).read_text())["examples"]
    assert versus.stock.costs is not None
    assert versus.stock.costs.resident_mb == 500.0
    assert versus.ours.costs is None
    assert len(found.counted.languages) == 3


def test_languages_without_examples_are_refused(project: Path, encoder: Encoder) -> None:
    """A slip of the pen in a code would compare nothing."""
    with pytest.raises(CannotEvaluate, match="no examples of two intents in xx"):
        running.evaluated(compared(project, "xx"), encoder, time.perf_counter, print)


def test_our_own_model_is_weighed_when_it_is_current(project: Path, encoder: Encoder) -> None:
    """A model of other files would be weighed in vain; that is told instead."""
    told: list[str] = []
    plan = replace(compared(project), stock=None, root=project)
    assert running.evaluated(plan, encoder, time.perf_counter, told.append).costs is None
    assert [line for line in told if "no trained model" in line]
    (project / MODEL).parent.mkdir()
    (project / MODEL).write_bytes(bytes(2**20))
    write_facts(project / MODEL, model_fingerprint(project))
    costs = running.evaluated(plan, encoder, time.perf_counter, told.append).costs
    assert costs is not None
    assert dict(costs.disk)["model"] == 1.0
    assert dict(costs.disk)["encoder"] > 10


def test_labelled_files_can_be_named_in_the_environment(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that must never be committed lie somewhere else; those on the command line win."""
    monkeypatch.setenv(evaluate.LABELLED_VARIABLE, f"one.jsonl{os.pathsep}two.jsonl")
    assert evaluate._plan(evaluate._options([])).labelled == (Path("one.jsonl"), Path("two.jsonl"))
    assert evaluate._plan(evaluate._options(["--labelled", "three.jsonl"])).labelled == (Path("three.jsonl"),)
    monkeypatch.delenv(evaluate.LABELLED_VARIABLE)
    assert evaluate._plan(evaluate._options([])).labelled == ()


def test_the_stock_pipeline_learns_as_long_as_it_is_shipped_to_unless_told_otherwise() -> None:
    """A hundred epochs, in every language."""
    plan = evaluate._plan(evaluate._options([]))
    assert plan.stock is not None
    assert (plan.stock.epochs, plan.stock.languages, plan.read, plan.folds) == (100, (), 1, 5)
    assert evaluate._plan(evaluate._options(["--stock-epochs", "0"])).stock is None
    some = evaluate._plan(evaluate._options(["--stock-languages", "en, es", "--held-out", "9"]))
    assert some.stock is not None
    assert (some.stock.languages, some.read) == (("en", "es"), 5)
