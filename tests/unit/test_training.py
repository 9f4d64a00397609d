"""The model is trained when it is stale, once, and a failure says where to read more."""

import sys
import threading
from pathlib import Path

import pytest

from helpdesk.settings import PACKAGE_ROOT, Settings
from helpdesk.training import LOG, TrainingFailed, ensure_model
from understanding.fingerprint import MODEL, is_stale

TRAINS = f"""#!{sys.executable}
import sys
sys.path.insert(0, {str(PACKAGE_ROOT)!r})
from pathlib import Path
from understanding.fingerprint import MODEL, model_fingerprint, write_facts
print("training: reading data", flush=True)
print("2026 some noise of a library")
Path(MODEL).write_bytes(b"model")
write_facts(Path(MODEL), model_fingerprint(Path.cwd()), seconds=1.0)
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
