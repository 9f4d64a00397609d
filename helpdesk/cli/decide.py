"""`helpdesk decide` and `helpdesk check-shops`: scenario files straight through the rules."""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from helpdesk.adapters.shopfiles import load_shop, load_shops
from helpdesk.errors import HelpdeskError, ShopFileError
from helpdesk.progress import progress
from helpdesk.scenarios import Scenario, ask, mismatches, read_scenarios
from helpdesk.settings import Settings
from helpdesk.shops import Shop


def register(commands: Any) -> None:
    """Add the commands."""
    decide = commands.add_parser("decide", help="run the 'decide:' entries of scenario files through the rules, no dialogue")
    decide.add_argument("files", nargs="+", type=Path, metavar="FILE")
    decide.add_argument("--json", action="store_true", help="print one object a question")
    decide.set_defaults(run=run_decide)
    check = commands.add_parser("check-shops", help="validate every shop folder and run its cases")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    check.set_defaults(run=run_check_shops)


def run_decide(args: argparse.Namespace) -> int:
    """Run `helpdesk decide`; 1 when an expectation fails."""
    shops = load_shops(Path(Settings.from_environment().shops_dir))
    scenarios = [scenario for path in args.files for scenario in read_scenarios(path, shops)]
    started = time.perf_counter()
    results = list(_results(scenarios))
    took = (time.perf_counter() - started) * 1000
    for result in results:
        if args.json:
            print(json.dumps(result, ensure_ascii=False))
        elif result["failures"]:
            print(f"FAILED {result['scenario']} / {result['question']}: {'; '.join(result['failures'])}")
        else:
            print(f"ok     {result['scenario']} / {result['question']}: {_short(result['decision'])}")
    failed = sum(bool(result["failures"]) for result in results)
    print(f"{len(results) - failed} passed, {failed} failed in {took:.0f} ms", file=sys.stderr if args.json else sys.stdout)
    return 1 if failed else 0


def run_check_shops(args: argparse.Namespace) -> int:
    """Run `helpdesk check-shops`: every fault of every shop is named, not only the first."""
    root = args.folder or Path(Settings.from_environment().shops_dir)
    folders = [root] if (root / "shop.yml").is_file() else sorted(path.parent for path in root.glob("*/shop.yml"))
    if not folders:
        raise ShopFileError(f"{root}: holds no shop folder (a folder with a shop.yml)")
    faults = 0
    with progress("Checking shops", len(folders)) as step:
        for done, folder in enumerate(folders, start=1):
            faults += _check(folder)
            step("", done)
    return 1 if faults else 0


def _check(folder: Path) -> int:
    try:
        shop = load_shop(folder)
    except HelpdeskError as fault:
        print(f"{folder.name}: {fault}")
        return 1
    cases, faults = 0, 0
    for path in sorted((folder / "cases").glob("*.yml")):
        try:
            results = list(_results(read_scenarios(path, {shop.id: shop})))
        except HelpdeskError as fault:
            print(f"{folder.name}: {fault}")
            faults += 1
            continue
        cases += len(results)
        for result in results:
            if result["failures"]:
                faults += 1
                print(f"{folder.name}: {path.name}: {result['scenario']} / {result['question']}: {'; '.join(result['failures'])}")
    print(f"{folder.name}: {len(shop.terms)} terms in {len(shop.sections)} sections, {cases} cases, {faults} faults")
    return faults + _uncovered(shop, cases)


def _uncovered(shop: Shop, cases: int) -> int:
    """A shop without a single case is not checked at all."""
    if cases:
        return 0
    print(f"{shop.id}: has no cases; write what must be answered in cases/*.yml")
    return 1


def _results(scenarios: Iterable[Scenario]) -> Iterable[dict[str, Any]]:
    for scenario in scenarios:
        for question in scenario.questions:
            decision = ask(scenario, question)
            failures = list(mismatches(question.expect, decision))
            yield {
                "file": str(scenario.path),
                "scenario": scenario.name,
                "question": question.question,
                "decision": decision,
                "failures": failures,
            }


def _short(decision: Mapping[str, Any]) -> str:
    grounds = f" ({decision['reason']})" if decision["reason"] else ""
    amount = f", {decision['amount']['value']} {decision['amount']['currency']}" if decision["amount"] else ""
    return f"{decision['outcome']}{grounds}{amount}"
