"""The model is trained when it is stale, once, and a failure says where to read more."""

import json
import sys
import threading
from pathlib import Path

import pytest

from helpdesk.settings import PACKAGE_ROOT, Settings
from helpdesk.training import LOG, Stage, TrainingFailed, ensure_model
from understanding.fingerprint import FACTS, MODEL, is_stale
from understanding.train import CHECKSUM

TRAINS = f"""#!{sys.executable}
import sys
sys.path.insert(0, {str(PACKAGE_ROOT)!r})
from pathlib import Path
from understanding.fingerprint import MODEL, model_fingerprint, write_facts
from understanding.train import CHECKSUM, checksum
print("training: reading data", flush=True)
print("2026 some noise of a library")
print("understanding: 2048 of 4000 examples are encoded")
print("understanding: fit 1 of 3 is done", flush=True)
Path(MODEL).write_bytes(b"model")
write_facts(Path(MODEL), model_fingerprint(Path.cwd()), seconds=1.0, **dict([(CHECKSUM, checksum(Path(MODEL)))]))
"""
FAILS = f"#!{sys.executable}\nraise SystemExit(3)\n"
TAKES_LONG = f"#!{sys.executable}\nimport time\ntime.sleep(300)\n"


def installation(root: Path, trainer: str) -> Settings:
    """Make an installation whose training is a small program."""
    python = root / ".venv-rasa" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(trainer)
    python.chmod(0o755)
    (root / MODEL).parent.mkdir()
    (root / "config.yml").write_text("pipeline: []")
    return Settings(root=root)


def test_a_missing_model_is_trained_and_a_current_one_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second time there is nothing to do; only the training's own lines are shown."""
    settings = installation(tmp_path, TRAINS)
    assert ensure_model(settings) == f"There is no trained model at {MODEL}."
    assert is_stale(tmp_path) is None
    assert ensure_model(settings) is None
    said = capsys.readouterr().err
    assert "training: reading data\n" in said
    assert "training: 2048 of 4000 examples are encoded\n" in said
    assert "training: fit 1 of 3 is done\n" in said
    assert "noise" not in said


def test_a_changed_file_makes_the_model_stale(tmp_path: Path) -> None:
    """Nobody has to remember to train."""
    settings = installation(tmp_path, TRAINS)
    ensure_model(settings)
    (tmp_path / "config.yml").write_text("pipeline: [another]")
    assert ensure_model(settings) is not None


def test_a_current_model_is_trained_again_when_that_is_asked_for(tmp_path: Path) -> None:
    """`--force`."""
    settings = installation(tmp_path, TRAINS)
    ensure_model(settings)
    assert ensure_model(settings, force=True) == "Training was asked for."


def test_a_failed_training_says_where_to_read_more(tmp_path: Path) -> None:
    """The log holds what was said."""
    with pytest.raises(TrainingFailed, match=rf"\(exit code 3\); see {LOG}$"):
        ensure_model(installation(tmp_path, FAILS))


def test_a_training_can_be_called_off(tmp_path: Path) -> None:
    """Ctrl-C does not wait for its end."""
    stopping = threading.Event()
    stopping.set()
    with pytest.raises(TrainingFailed, match="called off"):
        ensure_model(installation(tmp_path, TAKES_LONG), stopping=stopping)


@pytest.mark.parametrize("content", [b"", b"mod", b"another model"])
def test_a_damaged_archive_is_refused_in_a_sentence_and_trained_again(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """A copy that was cut short would end the start in Rasa's own traceback."""
    settings = installation(tmp_path, TRAINS)
    ensure_model(settings)
    (tmp_path / MODEL).write_bytes(content)
    reason = f"The trained model at {MODEL} is damaged or of another training."
    assert ensure_model(settings) == reason
    assert f"training: {reason}\n" in capsys.readouterr().err
    assert (tmp_path / MODEL).read_bytes() == b"model"
    assert ensure_model(settings) is None


@pytest.mark.parametrize(
    "facts", ['{"fingerprint": "of another version", "seconds": 80}', '{"format": 9}', "[]", "not JSON", '{"fingerprint": null}']
)
def test_a_model_of_another_version_is_refused_in_a_sentence_and_trained_again(tmp_path: Path, facts: str) -> None:
    """What lies beside it says what it was made from; a model that cannot say so is not used."""
    settings = installation(tmp_path, TRAINS)
    ensure_model(settings)
    (tmp_path / FACTS).write_text(facts)
    reason = ensure_model(settings)
    assert reason is not None
    assert reason.endswith(".")
    assert reason.count(".") <= 2  # one sentence, and perhaps the ending of a file's name
    assert ensure_model(settings) is None
    assert json.loads((tmp_path / FACTS).read_text())[CHECKSUM]


def test_the_bar_follows_the_clock_within_what_the_training_has_told() -> None:
    """A slow machine's bar waits for the next stage, a fast machine's does not stay behind."""
    begun = Stage()
    assert begun.at(0.9) == begun.most
    encoding = begun.after("understanding: 500 of 1000 examples are encoded")
    assert begun.most < encoding.least < encoding.most
    encoded = encoding.after("understanding: 1000 examples of 33 intents are encoded")
    assert encoded.at(0.0) == encoding.most
    assert encoded.at(0.5) == 0.5
    fitted = [encoded.after(f"understanding: fit {number} of 3 is done") for number in (1, 2, 3)]
    assert encoded.least < fitted[0].least < fitted[1].least < fitted[2].least < fitted[2].most == 1.0
    assert fitted[2].after("understanding: 80 % are read right; now packing") == fitted[2]
