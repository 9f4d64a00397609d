"""The stock pipeline beside ours: trained once, kept, and asked the same; small programs stand in for Rasa here."""

import json
import sys
from pathlib import Path

import pytest

from understanding.classifier import FALLBACK, Prediction
from understanding.evaluation import rasa_reader, reading, stock
from understanding.evaluation.examples import CannotEvaluate

TRAINS = """
import pathlib, sys
folder = pathlib.Path(sys.argv[1])
print("some noise", flush=True)
sys.stderr.write("\\rEpochs:  50%|#####     | 1/2 [00:01<00:01]\\rEpochs: 100%|##########| 2/2 [00:02<00:00]\\n")
assert (folder / "nlu.yml").is_file()
(folder / "model.tar.gz").write_bytes((folder / "config.yml").read_bytes())
"""
READS = """
import json, sys
for line in sys.stdin:
    text = json.loads(line)
    ranking = [["nlu_fallback", 0.3], ["greet", 0.25], ["bye", 0.2]] if "?" in text else [["greet", 0.9], ["bye", 0.1]]
    print(json.dumps({"intent": ranking[0][0], "confidence": ranking[0][1], "ranking": ranking, "ms": float(len(text))}), flush=True)
print(json.dumps({"resident_mb": 500.0, "load_seconds": 2.5}))
"""
FAILS = "import sys; sys.exit('TensorFlow is not there')"
STOPS_EARLY = 'print(\'{"resident_mb": 1, "load_seconds": 1}\')'
PAIRS = [("hello", "greet"), ("hi: there # 'quoted'", "greet"), ("so long", "bye")]


def program(folder: Path, text: str) -> tuple[str, ...]:
    """The command of a small program."""
    path = folder / "program.py"
    path.write_text(text)
    return sys.executable, str(path)


def test_the_pipeline_is_the_one_that_is_shipped() -> None:
    """Only the number of epochs is ours to choose; there are no answers to select from."""
    config = stock.configuration(7)
    names = [step["name"] for step in config["pipeline"]]
    featurizers = ["RegexFeaturizer", "LexicalSyntacticFeaturizer", "CountVectorsFeaturizer", "CountVectorsFeaturizer"]
    assert names == ["WhitespaceTokenizer", *featurizers, "DIETClassifier", "EntitySynonymMapper", "FallbackClassifier"]
    assert [step["epochs"] for step in config["pipeline"] if "epochs" in step] == [7]
    assert config["pipeline"][-1] == {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1}
    assert stock.threshold(config) == 0.3
    assert "policies" not in config


def test_a_trained_pipeline_is_kept_for_the_same_examples_and_epochs(tmp_path: Path) -> None:
    """A second evaluation is quick; other examples or epochs are trained anew."""
    told: list[str] = []
    command = program(tmp_path, TRAINS)
    first = stock.trained(PAIRS, stock.configuration(2), tmp_path / "kept", told.append, command)
    assert not first.kept
    assert first.model.is_file()
    assert [line for line in told if "3 examples" in line]
    assert [line for line in told if "epoch 2 of 2" in line]
    again = stock.trained(PAIRS[::-1], stock.configuration(2), tmp_path / "kept", told.append, program(tmp_path, FAILS))
    assert again.kept
    assert (again.model, again.seconds) == (first.model, first.seconds)
    command = program(tmp_path, TRAINS)
    others = [
        stock.trained(PAIRS, stock.configuration(3), tmp_path / "kept", told.append, command),
        stock.trained(PAIRS[:2], stock.configuration(2), tmp_path / "kept", told.append, command),
    ]
    assert not any(other.kept for other in others)
    assert len({first.model, *(other.model for other in others)}) == 3


def test_a_failed_training_is_told_in_a_sentence_and_nothing_is_kept(tmp_path: Path) -> None:
    """The last line of its log is the reason."""
    with pytest.raises(CannotEvaluate, match="could not be trained: TensorFlow is not there"):
        stock.trained(PAIRS, stock.configuration(2), tmp_path / "kept", print, program(tmp_path, FAILS))
    assert not list((tmp_path / "kept").iterdir())


def test_a_training_that_is_called_off_ends_and_leaves_nothing(tmp_path: Path) -> None:
    """A hundred epochs must not go on behind the back of whoever pressed Ctrl-C."""

    def stop(line: str) -> None:
        if "done epoch" in line:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stock.trained(PAIRS, stock.configuration(2), tmp_path / "kept", stop, program(tmp_path, f"{TRAINS}import time; time.sleep(600)"))
    assert not list((tmp_path / "kept").iterdir())


def test_the_stock_pipeline_answers_as_its_fallback_decides() -> None:
    """The likeliest intent must be likely enough and clearly likelier than the next; a refusal is a refusal."""
    answer = stock.answering(stock.configuration(1))
    clear = Prediction("greet", 0.6, (("greet", 0.6), ("bye", 0.2)))
    assert [answer(clear, threshold) for threshold in (0.3, 0.6, 0.7)] == ["greet", "greet", "out_of_scope"]
    assert answer(Prediction(FALLBACK, 0.3, (("greet", 0.5), ("bye", 0.45))), 0.3) == "out_of_scope"
    assert answer(Prediction("other_support", 0.9, (("other_support", 0.9),)), 0.3) == "out_of_scope"
    assert answer(Prediction("greet", 0.9, (("greet", 0.9),)), 0.3) == "greet"


def test_readings_come_back_in_order_with_what_they_cost(tmp_path: Path) -> None:
    """The messages that warm up count for nothing, nor do those that are only read."""
    timed = [*(["x" * 9] * reading.WARM_TEXTS), "12345"]
    texts = ["hello", "what?", 'say "hi"\nplease', "\u2028 ünïcode"]
    found, costs = reading.read(program(tmp_path, READS), texts, timed, (("model", 40.0), ("encoder", 2.0)), print)
    assert [one.intent for one in found] == ["greet", FALLBACK, "greet", "greet"]
    assert found[1].ranking == (("greet", 0.25), ("bye", 0.2))
    assert (costs.p50_ms, costs.p95_ms) == (9.0, 9.0)
    assert (costs.disk_mb, costs.resident_mb, costs.load_seconds) == (42.0, 500.0, 2.5)


def test_a_message_without_any_known_feature_is_asked_again() -> None:
    """The stock classifier then names no intent at all."""
    nothing = reading.prediction({"intent": None, "confidence": 0.0, "ranking": []})
    assert nothing == Prediction(FALLBACK, 0.0, ((FALLBACK, 0.0),))
    assert stock.answering(stock.configuration(1))(nothing, 0.3) == "out_of_scope"


@pytest.mark.parametrize(("text", "reason"), [(FAILS, "TensorFlow is not there"), (STOPS_EARLY, "to their end; 0 were")])
def test_a_reader_that_fails_is_told_in_a_sentence(tmp_path: Path, text: str, reason: str) -> None:
    """Half a comparison would mislead."""
    with pytest.raises(CannotEvaluate, match=reason):
        reading.read(program(tmp_path, text), ["hello"], [], (), print)


def test_what_is_trained_on_is_what_was_given(tmp_path: Path) -> None:
    """Marks that mean something to YAML arrive as they are."""
    kept = stock.trained(PAIRS, stock.configuration(2), tmp_path / "kept", print, program(tmp_path, TRAINS)).model.parent
    assert json.loads((kept / "facts.json").read_text())["examples"] == 3
    written = stock.yaml.safe_load((kept / "nlu.yml").read_text())["nlu"]
    assert sorted((one["text"], entry["intent"]) for entry in written for one in entry["examples"]) == sorted(PAIRS)


def test_a_process_tells_what_it_holds_and_what_it_read() -> None:
    """This one holds numpy at least; an unread message has no intent."""
    assert 10 * 2**20 < rasa_reader._resident() < 8 * 2**30
    parsed = {"intent": {"name": "greet", "confidence": 0.9}, "intent_ranking": [{"name": "greet", "confidence": 0.9}], "text": "hi"}
    assert rasa_reader._reading(parsed) == {"intent": "greet", "confidence": 0.9, "ranking": [["greet", 0.9]]}
    assert rasa_reader._reading({"intent": None}) == {"intent": None, "confidence": 0.0, "ranking": []}
