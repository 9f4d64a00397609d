"""The surroundings Rasa is started in: one thread, no telemetry, little noise, no downloads.

Call ``prepare`` before anything of Rasa or numpy is imported, for most of these are read once, when a
library loads; and ``quieten`` after, for Rasa resets the filters when it loads.
"""

# ruff: noqa: PLC0415 - Rasa loads only after its surroundings are set

import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

SURROUNDINGS = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "TF_INTRA_OP_PARALLELISM_THREADS": "1",
    "TF_INTER_OP_PARALLELISM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "-1",
    "SANIC_WORKERS": "1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}


def prepare() -> None:
    """Set what is not set already; the caller's own environment wins, but never for telemetry."""
    for name, value in SURROUNDINGS.items():
        os.environ.setdefault(name, value)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    _ignore_warnings_of_age()


def quieten(level: int = logging.WARNING) -> None:
    """Let Rasa speak of trouble only; its debug lines would carry what shoppers write."""
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_logging_and_warnings(level, warn_only_once=True, filter_repeated_logs=True)
    configure_structlog(level)
    logging.setLogRecordFactory(without_tracebacks(logging.getLogRecordFactory()))
    _ignore_warnings_of_age()


def without_tracebacks(factory: Callable[..., logging.LogRecord]) -> Callable[..., logging.LogRecord]:
    """Make records that name the kind of a fault and hold no traceback, which may repeat a shopper's words."""

    def make(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = factory(*args, **kwargs)
        if record.exc_info and record.exc_info[0]:
            record.msg = f"{record.getMessage()} [{record.exc_info[0].__name__}]"
            record.args, record.exc_info, record.exc_text = (), None, None
        return record

    return make


def _ignore_warnings_of_age() -> None:
    """Rasa's libraries date from 2021 to 2023 and say so at every start."""
    for category in (DeprecationWarning, PendingDeprecationWarning, FutureWarning):
        warnings.filterwarnings("ignore", category=category)


@contextmanager
def stdout_kept_clean() -> Iterator[TextIO]:
    """Give out the real standard output, while whatever else prints goes to standard error."""
    real, sys.stdout = sys.stdout, sys.stderr
    try:
        yield real
    finally:
        sys.stdout = real
