"""``python -m understanding.evaluation.rasa_stock FOLDER``: train the stock pipeline on ``nlu.yml`` by ``config.yml`` there.

It runs in a process of its own, for it needs TensorFlow, which nothing of ours loads.
"""

# ruff: noqa: PLC0415 - Rasa loads only after its surroundings are set

import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from understanding import surroundings

MODEL = "model.tar.gz"


def main(arguments: Sequence[str] | None = None) -> int:
    """Train; 0 when the model was written, 1 when it was not."""
    folder = Path((sys.argv[1:] if arguments is None else list(arguments))[0])
    for name in surroundings.SURROUNDINGS:
        if name.endswith("_THREADS"):
            # Left to itself it would use every core, so it may.
            os.environ.setdefault(name, str(os.cpu_count() or 1))
    surroundings.prepare()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["RASA_CACHE_DIRECTORY"] = cache
        from rasa.model_training import train_nlu

        surroundings.quieten(logging.INFO)  # its bar of epochs is shown from this level on
        train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder), fixed_model_name=MODEL)
    return 0 if (folder / MODEL).is_file() else 1


if __name__ == "__main__":
    sys.exit(main())
