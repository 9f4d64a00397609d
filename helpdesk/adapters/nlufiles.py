"""The training examples as files: `data/nlu/<language>/<intent>.yml`, and beside them what was learnt at the desk."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from helpdesk.adapters.strictyaml import read_yaml
from helpdesk.errors import HelpdeskError, ShopFileError
from helpdesk.learning import Example

LEARNED = "learned_"
_HEAD = 'version: "3.1"\nnlu:\n  - intent: {intent}\n    examples: |\n'
_LINE = "      - {text}\n"


def languages(folder: Path) -> frozenset[str]:
    """Name the languages there are examples in; raises HelpdeskError when there is none."""
    found = frozenset(path.parent.name for path in folder.glob("*/*.yml"))
    if not found:
        raise HelpdeskError(f"{folder}: holds no examples (<language>/<intent>.yml)")
    return found


def read_examples(folder: Path) -> Iterator[Example]:
    """Yield every example; raises ShopFileError, naming the file, for one that cannot be read."""
    for path in sorted(folder.glob("*/*.yml")):
        yield from read_file(path)


def read_file(path: Path) -> Iterator[Example]:
    """Yield the examples of one file."""
    content = read_yaml(path)
    try:
        blocks = [(str(block["intent"]), str(block["examples"])) for block in content["nlu"] if "intent" in block]
    except (KeyError, TypeError) as fault:
        raise ShopFileError(f"{path}: does not hold examples of intents") from fault
    for intent, text in blocks:
        lines = (line.strip() for line in text.splitlines())
        yield from (Example(path.parent.name, intent, line[2:].strip()) for line in lines if line.startswith("- "))


def write_learned(folder: Path, examples: Sequence[Example]) -> tuple[Path, ...]:
    """Add examples to the files of what was learnt, each in its language and intent; returns the files."""
    places = dict.fromkeys((example.language, example.intent) for example in examples)
    return tuple(_write(folder, place, [one.text for one in examples if (one.language, one.intent) == place]) for place in places)


def _write(folder: Path, place: tuple[str, str], texts: Sequence[str]) -> Path:
    language, intent = place
    path = folder / language / f"{LEARNED}{intent}.yml"
    before = [example.text for example in read_file(path)] if path.exists() else []
    whole = _HEAD.format(intent=intent) + "".join(_LINE.format(text=text) for text in (*before, *texts))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(whole, encoding="utf-8")
    except OSError as fault:
        raise HelpdeskError(f"{path}: cannot be written ({fault.strerror})") from fault
    return path
