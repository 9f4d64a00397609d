"""``python -m understanding.evaluate``: how well messages are understood, on examples the model has not seen.

The written examples are dealt out to folds; each fold is read by a model of all the others, fitted and
read by the classes that serve shoppers. Files of labelled messages are scored beside them when given.
"""

# ruff: noqa: PLC0415 - numpy loads only after its surroundings are set

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from understanding import surroundings

if TYPE_CHECKING:
    from understanding.encoder import Encoder
    from understanding.evaluation.findings import Findings

ROOT = Path(__file__).resolve().parents[1]
REPORT = Path("reports/understanding.html")
MOST_FOLDS = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, write the page; 2 for wrong use."""
    options = _options(arguments)
    surroundings.prepare()
    from understanding.encoder import shared_encoder
    from understanding.evaluation import report, texts
    from understanding.evaluation.examples import CannotEvaluate

    try:
        found = evaluated(options, shared_encoder(), time.perf_counter, _say)
    except CannotEvaluate as fault:
        print(fault, file=sys.stderr)
        return 2
    for line in texts.lines(found):
        print(line)
    out = Path(options.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(report.page(found), encoding="utf-8")
    _say(f"evaluation: the report is {out}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m understanding.evaluate", description=__doc__)
    parser.add_argument("--folds", type=_fold_count, default=5)
    parser.add_argument("--out", default=REPORT.as_posix())
    parser.add_argument("--labelled", action="extend", nargs="+", default=[], metavar="FILE.jsonl", help="messages with their intents")
    parser.add_argument("--data", default=str(ROOT / "data" / "nlu"))
    parser.add_argument("--config", default=str(ROOT / "config.yml"))
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="folds fitted at a time")
    return parser.parse_args(arguments)


def _fold_count(text: str) -> int:
    if not text.isdecimal() or not 2 <= int(text) <= MOST_FOLDS:  # noqa: PLR2004 - one fold has nothing to learn from
        raise argparse.ArgumentTypeError(f"must be a number from 2 to {MOST_FOLDS}")
    return int(text)


def evaluated(options: argparse.Namespace, encoder: "Encoder", clock: Callable[[], float], say: Callable[[str], None]) -> "Findings":
    """Encode once, fit and read each fold, score the labelled files, count."""
    from understanding.evaluation import examples as written
    from understanding.evaluation import held_out, labelled
    from understanding.evaluation.findings import Measured, findings

    started = clock()
    settings = written.read_settings(Path(options.config))
    examples = written.dealt(written.read_examples(Path(options.data)), options.folds)
    files = [labelled.read_labelled(Path(path), {example.intent for example in examples}, say) for path in options.labelled]
    asked = [message.masked for file in files for message in file.messages]
    say(f"evaluation: {len(examples)} examples and {len(asked)} labelled messages, now encoding")
    vectors = held_out.vectors_of(examples, asked, encoder)
    jobs = held_out.jobs(examples, asked, vectors, settings)
    done = []
    for job, result in zip(jobs, held_out.all_done(jobs, options.processes), strict=True):
        say(f"evaluation: {job.name}: {len(job.asked)} messages are read after {clock() - started:.0f} s")
        done.append(result)
    cases = held_out.cases(examples, [read for _, read in done])
    seconds = held_out.seconds_per_message(done[0][0], encoder, [example.text for example in examples], clock)
    scored = labelled.scored_files(files, done[-1][1] if asked else [], settings.threshold)
    return findings(cases, Measured(options.folds, settings.threshold, seconds, clock() - started), scored)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
