"""Is the trained model still the model of these files? Standard library only: both environments ask."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

MODEL = Path("models/helpdesk.tar.gz")
FACTS = Path("models/helpdesk.json")
_SINGLE = ("config.yml", "domain.yml", "requirements/rasa.txt")
# These look at a model; they do not make it.
_ONLOOKERS = ("understanding/evaluate.py", "understanding/evaluation", "understanding/parse.py", "understanding/serve.py")
_MANY = ("data/**/*.yml", "understanding/**/*.py", "understanding/**/*.yml", "shops/*/shop.yml")


def model_fingerprint(root: Path) -> str:
    """One mark of everything a model is made from; the same files give the same mark on every machine."""
    mark = hashlib.sha256()
    for path in _inputs(Path(root)):
        mark.update(path.relative_to(root).as_posix().encode())
        mark.update(hashlib.sha256(path.read_bytes()).digest())
    return mark.hexdigest()


def is_stale(root: Path) -> str | None:
    """Why the stored model must be trained again, in one sentence; nothing when it is current."""
    root = Path(root)
    if not (root / MODEL).is_file():
        return f"There is no trained model at {MODEL.as_posix()}."
    try:
        written = json.loads((root / FACTS).read_text(encoding="utf-8"))["fingerprint"]
    except (OSError, ValueError, KeyError, TypeError):
        return f"{FACTS.as_posix()} does not say what the model was trained from."
    if written != model_fingerprint(root):
        return "The training examples, the configuration or the understanding code changed since the model was trained."
    return None


def write_facts(model: Path, fingerprint: str, **facts: object) -> None:
    """Write beside a model what it was made from."""
    content = {"fingerprint": fingerprint, **facts}
    facts_path(model).write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def facts_path(model: Path) -> Path:
    """Where the facts of a model lie: ``helpdesk.tar.gz`` has ``helpdesk.json`` beside it."""
    return model.with_name(model.name.removesuffix(".tar.gz") + ".json")


def _inputs(root: Path) -> Iterator[Path]:
    found = {root / name for name in _SINGLE if (root / name).is_file()}
    for pattern in _MANY:
        found.update(path for path in root.glob(pattern) if path.is_file())
    onlookers = tuple(str(root / name) for name in _ONLOOKERS)
    return iter(sorted(path for path in found if not str(path).startswith(onlookers)))
