"""``python -m understanding.evaluate``: how well messages are understood, on examples the model has not seen.

The written examples are dealt out to folds; a fold is read by a model of all the others, fitted and read by the
classes that serve shoppers. Files of labelled messages are scored beside them when given, by ``--labelled`` or by
the environment variable HELPDESK_LABELLED. The stock pipeline of Rasa learns from the same examples and is asked
the same messages; once trained it is kept in ``reports/stock``.
"""

# ruff: noqa: PLC0415 - numpy loads only after its surroundings are set

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from understanding import surroundings

if TYPE_CHECKING:
    from understanding.evaluation.running import Plan

ROOT = Path(__file__).resolve().parents[1]
REPORT = Path("reports/understanding.html")
LABELLED_VARIABLE = "HELPDESK_LABELLED"
MOST_FOLDS = 20
STOCK_EPOCHS = 100


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, write the page; 1 when stopped, 2 for wrong use."""
    options = _options(arguments)
    surroundings.prepare()
    from understanding.encoder import shared_encoder
    from understanding.evaluation import report, running, texts
    from understanding.evaluation.examples import CannotEvaluate

    try:
        found = running.evaluated(_plan(options), shared_encoder(), time.perf_counter, _say)
    except CannotEvaluate as fault:
        print(fault, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        _say("evaluation: stopped")
        return 1
    for line in texts.lines(found):
        print(line)
    out = Path(options.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(report.page(found), encoding="utf-8")
    _say(f"evaluation: the report is {out}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m understanding.evaluate", description=__doc__)
    parser.add_argument("--folds", type=_number(2, MOST_FOLDS), default=5, help="into how many parts the examples are dealt out (5)")
    parser.add_argument("--held-out", type=_number(1, MOST_FOLDS), default=1, metavar="N", help="how many of them are read in turn (1)")
    parser.add_argument("--out", default=REPORT.as_posix())
    parser.add_argument("--labelled", action="extend", nargs="+", default=[], metavar="FILE.jsonl", help="messages with their intents")
    parser.add_argument("--data", default=str(ROOT / "data" / "nlu"))
    parser.add_argument("--config", default=str(ROOT / "config.yml"))
    parser.add_argument("--processes", type=_number(1, 1000), default=os.cpu_count() or 1, help="models fitted at a time")
    parser.add_argument(
        "--stock-epochs",
        type=_number(0, 10_000),
        default=STOCK_EPOCHS,
        metavar="N",
        help="how long the stock pipeline learns; 0 leaves it out",
    )
    parser.add_argument("--stock-languages", default="", metavar="en,es", help="compare with the stock pipeline in these languages only")
    return parser.parse_args(arguments)


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"must be a number from {least} to {most}")
        return int(text)

    return number


def _plan(options: argparse.Namespace) -> "Plan":
    from understanding.evaluation.running import Plan, StockPlan

    given = options.labelled or os.environ.get(LABELLED_VARIABLE, "").split(os.pathsep)
    languages = tuple(part.strip() for part in options.stock_languages.split(",") if part.strip())
    return Plan(
        data=Path(options.data),
        config=Path(options.config),
        folds=options.folds,
        read=min(options.held_out, options.folds),
        labelled=tuple(Path(path) for path in given if path),
        processes=options.processes,
        stock=StockPlan(options.stock_epochs, ROOT / "reports" / "stock", languages) if options.stock_epochs else None,
        root=ROOT if Path(options.data).resolve() == ROOT / "data" / "nlu" else None,
    )


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    # Told to end, it ends as by Ctrl-C: what it started ends too, and nothing half made is left in reports/.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
