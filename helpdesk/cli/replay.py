"""`helpdesk replay`: scenario files through the whole dialogue, one start for all of them."""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from helpdesk.adapters.clock import FileClock
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.bootstrap import Product, build
from helpdesk.conversations import Conversation
from helpdesk.ports import TrackingAnswer, TrackingState
from helpdesk.progress import progress
from helpdesk.scenarios import Scenario, read_scenarios, turn_mismatches
from helpdesk.services.conversing import TurnResult
from helpdesk.settings import Settings
from helpdesk.stack import Stack


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("replay", help="run scenario files through the real dialogue")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print one object a turn")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run `helpdesk replay`; 1 when an expectation fails."""
    settings = Settings.from_environment()
    shops = load_shops(Path(settings.shops_dir))
    scenarios = [scenario for path in args.files for scenario in read_scenarios(path, shops)]
    turns = sum(len(scenario.turns) for scenario in scenarios)
    failed = done = 0
    with tempfile.TemporaryDirectory(prefix="helpdesk-replay-") as folder:
        own = _own_settings(settings, Path(folder))
        with Stack(own, gateway=False, name="replay") as stack, progress("Replaying", turns) as step:
            product = build(stack.settings)
            for scenario in scenarios:
                for number, result, failures in play(product, scenario):
                    failed += bool(failures)
                    _print(scenario, number, result, failures, as_json=args.json)
                    done += 1
                    step("", done)
            product.close()
    print(f"{turns - failed} passed, {failed} failed", file=sys.stderr if args.json else sys.stdout)
    return 1 if failed else 0


def play(product: Product, scenario: Scenario) -> Iterator[tuple[int, TurnResult, list[str]]]:
    """Play a scenario's turns in an empty database; yields (turn, result, what was not as expected)."""
    _set_stage(product, scenario)
    conversation = product.conversing.open(scenario.shop.id, scenario.language)
    product.database.conversations.save(_already_proven(conversation, scenario), scenario.now)
    for number, (said, expect) in enumerate(scenario.turns, start=1):
        held = product.database.conversations.load(conversation.id)
        assert held is not None
        result = product.conversing.say(held, said)
        yield number, result, list(turn_mismatches(expect, _as_mapping(result)))


def _own_settings(settings: Settings, folder: Path) -> Settings:
    """A database and a clock of its own, and no tracking service: a scenario's facts are the recorded ones."""
    return replace(
        settings,
        database_url=f"sqlite:///{folder}/replay.db",
        clock_file=folder / "now",
        tracking_key=None,
    )


def _set_stage(product: Product, scenario: Scenario) -> None:
    assert isinstance(product.clock, FileClock)
    product.clock.write(scenario.now)
    product.database.clear()
    for order in scenario.orders:
        product.database.orders.save(scenario.shop.id, order)
        for parcel in order.shipments:
            answer = TrackingAnswer(parcel.tracking_number, TrackingState.FOUND, parcel.checkpoints, parcel.carrier)
            product.database.orders.record_tracking(scenario.shop.id, parcel.tracking_number, answer, scenario.now)


def _already_proven(conversation: Conversation, scenario: Scenario) -> Conversation:
    mails = [order.email for order in scenario.orders if order.number in scenario.verified]
    return replace(conversation, proven=scenario.verified, proven_email=mails[0] if mails else None)


def _as_mapping(result: TurnResult) -> Mapping[str, Any]:
    return {
        "replies": result.replies,
        "intent": result.intent,
        "confidence": result.confidence,
        "language": result.language,
        "decisions": result.decisions,
        "handoff": result.handoff,
        "blocked": list(result.blocked),
        "latency_ms": result.latency_ms,
    }


def _print(scenario: Scenario, number: int, result: TurnResult, failures: list[str], *, as_json: bool) -> None:
    user = scenario.turns[number - 1][0]
    if as_json:
        replies = [{"text": r["text"], "citations": r.get("citations", [])} for r in result.replies]
        line = {"scenario": scenario.name, "turn": number, "user": user, **_as_mapping(result), "replies": replies}
        print(json.dumps({**line, "failures": failures}, ensure_ascii=False))
        return
    print(f"{'FAILED' if failures else 'ok    '} {scenario.name}, turn {number}: {user}")
    for sentence in failures:
        print(f"         {sentence}")
    if failures:
        for reply in result.replies:
            print(f"         > {reply['text']}")
