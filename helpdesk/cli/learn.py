"""`helpdesk learn`: writes what agents have reviewed as training examples, for a pull request."""

import argparse
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from itertools import chain
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from helpdesk.adapters.nlufiles import languages, read_examples, write_learned
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.bootstrap import clock_of
from helpdesk.errors import HelpdeskError
from helpdesk.intents import name_of
from helpdesk.learning import Review
from helpdesk.services.lessons import Lessons, lessons
from helpdesk.settings import Settings
from understanding.masking import masked


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("learn", help="write what agents have reviewed as training examples")
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    export = what.add_parser("export", help="write the new examples into data/nlu, for a pull request")
    export.add_argument("--shop", help="only what shoppers of this shop wrote")
    export.add_argument("--since", type=_day, metavar="DATE", help="only what was reviewed since a date such as 2026-03-01")
    export.add_argument("--out", type=Path, metavar="DIR", help="the folder of the examples (data/nlu)")
    export.add_argument("--all", action="store_true", help="also what was written out before")
    export.set_defaults(run=run_export)
    status = what.add_parser("status", help="count what waits for a review and what for being written out")
    status.set_defaults(run=run_status)


def run_export(args: argparse.Namespace) -> int:
    """Run `helpdesk learn export`; 1 when something contradicts an example or fits nowhere."""
    settings = Settings.from_environment()
    shops = load_shops(Path(settings.shops_dir))
    if args.shop and args.shop not in shops:
        raise HelpdeskError(f"unknown shop '{args.shop}'; there are: {', '.join(sorted(shops))}")
    examples = Path(settings.root, "data", "nlu")
    folder = args.out or examples
    since = datetime.combine(args.since, time(), UTC) if args.since else None
    database = _database(settings)
    try:
        reviews = database.reviews.to_export(args.shop, since, again=args.all)
        known = chain.from_iterable(read_examples(one) for one in {examples, folder.absolute()})
        found = lessons(reviews, known, languages(examples), masked)
        written = write_learned(folder, [example for _, example in found.new])
        database.reviews.exported(found.settled, clock_of(settings).now())
    finally:
        database.close()
    _show(found, written)
    return 1 if found.conflicts or found.unplaced else 0


def run_status(args: argparse.Namespace) -> int:  # noqa: ARG001 - every command takes its options
    """Run `helpdesk learn status`."""
    settings = Settings.from_environment()
    shops = sorted(load_shops(Path(settings.shops_dir)))
    database = _database(settings)
    try:
        waiting, ready = database.reviews.open_counts(shops), database.reviews.to_export()
        done = {shop: database.reviews.decided_count([shop]) for shop in shops}
    finally:
        database.close()
    table = _table("shop", "language", "to review", "to write out")
    counts = Counter((review.shop, review.language) for review in ready)
    for shop, language in sorted({*waiting, *counts}, key=str):
        table.add_row(shop, language or "unknown", str(waiting.get((shop, language), 0)), str(counts[shop, language]))
    Console().print(table)
    print("; ".join(f"{shop}: {count} reviewed" for shop, count in done.items()))
    return 0


def _database(settings: Settings) -> SqlDatabase:
    database = SqlDatabase(settings.database_url)
    database.upgrade()
    return database


def _show(found: Lessons, written: Sequence[Path]) -> None:
    counts = found.table()
    if counts:
        _show_counts(counts)
    for path in written:
        print(f"wrote {path}")
    print(f"{len(found.new)} new, {len(found.known)} known already, {len(found.conflicts)} contradict, {len(found.unplaced)} fit nowhere")
    for conflict in found.conflicts:
        print(f"CONFLICT {_quoted(conflict.review)}: reviewed as {conflict.review.intent}, written as {', '.join(conflict.others)}")
    for review, fault in found.unplaced:
        print(f"NOT WRITTEN {_quoted(review)}: {fault}")
    _show_needs(found.needs)


def _show_counts(counts: Mapping[tuple[str, str], int]) -> None:
    table = _table("intent", "language", "examples")
    for (intent, language), count in sorted(counts.items()):
        table.add_row(f"{intent} ({name_of(intent)})", language, str(count))
    Console().print(table)


def _show_needs(needs: Iterable[Review]) -> None:
    """Print new needs as Markdown: they are a decision for people, not examples of anything that is there."""
    by_note: dict[str, list[Review]] = {}
    for review in needs:
        by_note.setdefault((review.note or "").casefold(), []).append(review)
    if by_note:
        print("\n## New needs\n")
    for reviews in sorted(by_note.values(), key=len, reverse=True):
        print(f"* {reviews[0].note} ({len(reviews)})")
        for review in reviews:
            print(f"  * {_quoted(review)}")


def _quoted(review: Review) -> str:
    return f"“{review.text}” ({review.shop}, {review.language or 'language unknown'})"


def _table(*names: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for name in names:
        table.add_column(name, justify="left" if name in {"intent", "shop", "language"} else "right")
    return table


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(f"'{text}' is no date such as 2026-03-01") from fault
