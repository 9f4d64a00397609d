"""``python -m understanding.train``: train the one model of this project."""

# ruff: noqa: PLC0415 - Rasa loads only after its surroundings are set

import argparse
import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from understanding import surroundings
from understanding.fingerprint import MODEL, facts_path, model_fingerprint, write_facts

CHECKSUM = "sha256"


def main(arguments: Sequence[str] | None = None) -> int:
    """Train and write the model with its facts; 0 when it worked, 1 when it did not, 2 for wrong use."""
    options = _options(arguments)
    missing = [path for path in (options.data, options.domain, options.config) if not Path(path).exists()]
    if missing:
        print(f"Cannot train: {missing[0]} does not exist.", file=sys.stderr)
        return 2
    started = time.monotonic()
    fingerprint = model_fingerprint(Path.cwd())  # before: a file that changes meanwhile must make the model stale
    _say(f"training: reading {options.data}, {options.domain} and {options.config}")
    if not _train(options):
        print("Training failed; the lines above say why.", file=sys.stderr)
        return 1
    seconds = round(time.monotonic() - started, 1)
    write_facts(Path(options.out), fingerprint, seconds=seconds, **{CHECKSUM: checksum(Path(options.out))})
    _say(f"training: {options.out} is ready after {seconds} s; {facts_path(Path(options.out))} says what it was made from")
    return 0


def checksum(model: Path) -> str:
    """The mark of an archive itself, by which damage is seen before Rasa opens it."""
    with model.open("rb") as archive:
        return hashlib.file_digest(archive, "sha256").hexdigest()


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m understanding.train", description=__doc__)
    parser.add_argument("--out", default=MODEL.as_posix())
    parser.add_argument("--data", default="data")
    parser.add_argument("--domain", default="domain.yml")
    parser.add_argument("--config", default="config.yml")
    return parser.parse_args(arguments)


def _train(options: argparse.Namespace) -> bool:
    """Train through Rasa's own interface, without its cache: a full training is short and always the same."""
    surroundings.prepare()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["RASA_CACHE_DIRECTORY"] = cache
        from rasa.model_training import train

        surroundings.quieten()
        _say("training: Rasa is loaded")
        out = Path(options.out)
        out.parent.mkdir(parents=True, exist_ok=True)
        try:
            result = train(
                domain=options.domain,
                config=options.config,
                training_files=[options.data],
                output=str(out.parent),
                fixed_model_name=out.name,
                force_training=True,
            )
        except SystemExit as end:
            return not end.code
    return result.code == 0 and out.is_file()


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
