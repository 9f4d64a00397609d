"""`python -m bench`: measure both stacks in turns and print what came of it."""

import argparse
import itertools
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from bench import chat, console, stockstack
from bench.judging import Judged, judge
from bench.load import read_messages
from bench.measure import Figures, Plan, Say, Stack, measure
from bench.parsing import Parsed, parse
from bench.processes import ROOT
from bench.product import prepare, product_stack
from bench.report import OURS, STOCK, summary, table
from helpdesk.errors import HelpdeskError
from helpdesk.progress import Step, progress

CHAT, CONSOLE = "chat", "console"
_STEPS_OURS, _STEPS_STOCK, _STEPS_CHAT, _STEPS_CONSOLE = 9, 5, 5, 40
_SHORT = Plan(rounds=1, warm_turns=5, alone=1, crowd_turns=3)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 when a turn failed or nothing could be measured."""
    options = _options(arguments)
    try:
        told = run(_plan(options), options.epochs, tuple(options.only or (OURS, STOCK, CHAT, CONSOLE)), quick=options.quick)
    except HelpdeskError as fault:
        if options.debug:
            raise
        sys.stderr.write(f"bench: {fault}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("bench: stopped\n")
        return 1
    sys.stdout.write(f"{json.dumps(told, indent=2) if options.json else _in_words(told)}\n")
    return 1 if told["failed_turns"] else 0


def run(plan: Plan, epochs: int, only: Sequence[str], *, quick: bool = False) -> dict[str, Any]:
    """Measure round after round, each stack alone on the machine, the other one first in every second round."""
    with tempfile.TemporaryDirectory(prefix="helpdesk-bench-") as name:
        folder = Path(name)
        stacks = _stacks(folder, epochs, only)
        steps = plan.rounds * sum(_STEPS_OURS if stack == OURS else _STEPS_STOCK for stack in stacks)
        steps += _STEPS_CHAT * (CHAT in only) + _STEPS_CONSOLE * (CONSOLE in only)
        with progress("measuring", steps) as step:
            say = _counting(step)
            rounds = [_round(stacks, turn, plan, say) for turn in range(plan.rounds)] if stacks else []
            talked = _chat(folder, chat.SHORT if quick else chat.ChatPlan(), say) if CHAT in only else None
            pages = console.measure_console(folder, console.SHORT if quick else console.ConsolePlan(), say) if CONSOLE in only else None
    told = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "machine": _machine(), "plan": {**vars(plan), "stock_epochs": epochs}}
    found = {**told, **summary(rounds), "judged": vars(judge(ROOT / "shops")), "rounds": rounds, CHAT: talked, CONSOLE: pages}
    found["parsed"] = vars(parse())
    if talked:
        found["failed_turns"] += talked["apologies"] + sum(one["failed"] for one in talked["crowds"])
    if pages:
        found["failed_turns"] += console.failed_pages(pages)
    return found


def _chat(folder: Path, plan: chat.ChatPlan, say: Say) -> dict[str, Any]:
    """Measure the chat over HTTP and events, with the product alone on the machine."""
    (folder / CHAT).mkdir()
    prepare(folder / CHAT, datetime.now(UTC))
    say("chat: starting")
    with product_stack(folder / CHAT) as running:
        return chat.measure_chat(running, plan, read_messages(), lambda text: say(f"chat: {text}"))


def _stacks(folder: Path, epochs: int, only: Sequence[str]) -> dict[str, Stack]:
    """Do everything that belongs before a start, and return how to start each stack."""
    stacks: dict[str, Stack] = {}
    if OURS in only:
        prepare(folder, datetime.now(UTC))
        stacks[OURS] = lambda: product_stack(folder)
    if STOCK in only:
        model = stockstack.trained(epochs)
        stacks[STOCK] = lambda: stockstack.stock_stack(model)
    return stacks


def _counting(step: Step) -> Say:
    """Turn steps that are told one after the other into an amount that is done."""
    done = itertools.count()
    return lambda text: step(text, next(done))


def _round(stacks: dict[str, Stack], turn: int, plan: Plan, say: Say) -> dict[str, Figures]:
    order = list(stacks) if turn % 2 == 0 else list(reversed(stacks))
    messages = read_messages()

    def tell(text: str) -> None:
        say(f"round {turn + 1} of {plan.rounds}: {text}")

    return {name: measure(name, stacks[name], plan, messages, tell) for name in order}


def _machine() -> dict[str, Any]:
    load = [round(value, 2) for value in os.getloadavg()]
    return {
        "cores": psutil.cpu_count(),
        "memory_mb": psutil.virtual_memory().total // 1024 // 1024,
        "system": platform.system(),
        "python": platform.python_version(),
        "load_average": load,
    }


def _in_words(told: dict[str, Any]) -> str:
    parts = [_rounds_in_words(told)] if told["rounds"] else []
    if told[CHAT]:
        parts.append(chat.in_words(told[CHAT]))
    if told[CONSOLE]:
        parts.append(console.in_words(told[CONSOLE]))
    return "\n\n".join((*parts, str(Parsed(**told["parsed"])), str(Judged(**told["judged"]))))


def _rounds_in_words(told: dict[str, Any]) -> str:
    machine, plan, ours = told["machine"], told["plan"], told["figures"][OURS]
    sentences = [
        f"The middle of {plan['rounds']} rounds on {machine['cores']} cores; load average at the end {machine['load_average'][0]}.",
        f"One shopper: {plan['alone']} conversations of {plan['alone_turns']} turns.",
        f"The crowd: {plan['crowd']} shoppers with {plan['crowd_turns']} turns each.",
        f"Failed turns: {told['failed_turns']}.",
    ]
    if "decided_share" in ours:
        sentences.append(f"{ours['decided_share']:.0%} of Helpdesk's answers held a decision of the rules.")
    if plan["stock_epochs"] != stockstack.EPOCHS:
        sentences.append(f"The stock assistant was trained for {plan['stock_epochs']} epochs instead of {stockstack.EPOCHS}.")
    return f"{table(told)}\n\n{' '.join(sentences)}"


def _plan(options: argparse.Namespace) -> Plan:
    plan = _SHORT if options.quick else Plan()
    return plan if options.rounds is None else Plan(**{**vars(plan), "rounds": options.rounds})


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="helpdesk bench", description="Measure Helpdesk against the assistant that `rasa init` makes.")
    parser.add_argument("--json", action="store_true", help="print everything as JSON instead of the table")
    parser.add_argument("--rounds", type=_count, metavar="N", help="how often both are started and measured (3)")
    parser.add_argument("--quick", action="store_true", help="one short round, to see that it works")
    parser.add_argument("--only", action="append", choices=(OURS, STOCK, CHAT, CONSOLE), help="measure one of the parts only")
    parser.add_argument("--epochs", type=_count, default=stockstack.EPOCHS, metavar="N", help="train the stock assistant shorter")
    parser.add_argument("--debug", action="store_true", help="show the traceback of a fault")
    return parser.parse_args(arguments)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError("write a whole number, 1 or more")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
