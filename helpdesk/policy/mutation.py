"""Changes every value of every term, one at a time, and asks whether a case notices: `python -m helpdesk.policy.mutation`.

A change is *caught* when an expectation of a case fails, *survives* when answers change and no
expectation does, and is *idle* when it changes no answer at all, in no case and in no generic question.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from rich.console import Console
from rich.table import Table

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.decisions import Decision
from helpdesk.policy.battery import wide_set
from helpdesk.policy.mutants import Mutant, mutants
from helpdesk.scenarios import Question, Scenario, mismatches, read_scenarios
from helpdesk.settings import Settings
from helpdesk.shops import Shop, Stated
from helpdesk.terms import Case, decide


class Fate(StrEnum):
    """What became of a change."""

    CAUGHT = "caught"
    SURVIVED = "survived"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A change and its fate; `by` names the case that caught it."""

    shop: str
    place: str
    change: str
    fate: Fate
    by: str = ""


@dataclass(frozen=True)
class _Entry:
    """A case's question, what is decided today, and the families of clauses that this decision looks up."""

    scenario: Scenario
    question: Question
    told: Decision
    reads: frozenset[str]

    def catches(self, shop: Shop) -> bool:
        """Tell whether an expectation fails under a changed shop; a rule that breaks is noticed too."""
        told = _settled(self.question.question, self.case(shop))
        return isinstance(told, str) or bool(list(mismatches(self.question.expect, told.as_json())))

    def case(self, shop: Shop) -> Case:
        """Return the case under a shop."""
        return Case(shop, self.scenario.now, self.question.order, self.question.what_if)


class Suite:
    """A shop's cases that hold today, ready to be asked again under a changed shop.

    Only what looks up the changed family is asked again: nothing else can change.
    """

    def __init__(self, shop: Shop, scenarios: Iterable[Scenario]) -> None:
        """Keep the entries whose expectations hold; those that fail today would prove nothing."""
        self.shop = shop
        asked = (_entry(shop, s, q) for s in scenarios for q in s.questions)
        self.entries = tuple(entry for entry in asked if entry and not entry.catches(shop))
        self._wide = tuple((generic, *_watched(generic.question, generic.case)) for generic in wide_set(shop))

    def verdicts(self) -> Iterator[Verdict]:
        """Judge every change of the shop."""
        return map(self.judge, mutants(self.shop))

    def judge(self, mutant: Mutant) -> Verdict:
        """Ask the cases that cite the changed term first, for they notice soonest."""
        touched = [entry for entry in self.entries if entry.reads & mutant.families]
        touched.sort(key=lambda entry: all(citation.term != mutant.place for citation in entry.told.citations))
        caught = next((entry for entry in touched if entry.catches(mutant.shop)), None)
        if caught:
            return Verdict(self.shop.id, mutant.place, mutant.change, Fate.CAUGHT, caught.scenario.name)
        differs = self._differs(touched, mutant)
        return Verdict(self.shop.id, mutant.place, mutant.change, Fate.SURVIVED if differs else Fate.IDLE)

    def reads(self, family: str) -> bool:
        """Tell whether any answer looks a family of clauses up at all."""
        return any(family in entry.reads for entry in self.entries) or any(family in reads for _, _, reads in self._wide)

    def _differs(self, touched: Iterable[_Entry], mutant: Mutant) -> bool:
        """Tell whether any answer at all changes."""
        if any(_unlike(entry.told, _settled(entry.question.question, entry.case(mutant.shop))) for entry in touched):
            return True
        asked = ((generic, told) for generic, told, reads in self._wide if reads & mutant.families)
        return any(_unlike(told, _settled(generic.question, replace(generic.case, shop=mutant.shop))) for generic, told in asked)


class _Watching(Shop):
    """A shop that notes which families of clauses are looked up."""

    looked_up: set[str]

    def find(self, family: str, on: date, **scope: str | None) -> Stated | None:
        """Note the family, then look as always."""
        self.looked_up.add(family)
        return super().find(family, on, **scope)

    def find_all(self, family: str, on: date) -> tuple[Stated, ...]:
        """Note the family, then look as always."""
        self.looked_up.add(family)
        return super().find_all(family, on)


def _watched(question: str, case: Case) -> tuple[Decision | str, frozenset[str]]:
    """Decide, and tell which families were looked up on the way."""
    watching = _Watching(**{field.name: getattr(case.shop, field.name) for field in fields(Shop)})
    object.__setattr__(watching, "looked_up", set())
    return _settled(question, replace(case, shop=watching)), frozenset(watching.looked_up)


def _entry(shop: Shop, scenario: Scenario, question: Question) -> _Entry | None:
    told, reads = _watched(question.question, Case(shop, scenario.now, question.order, question.what_if))
    return None if isinstance(told, str) else _Entry(scenario, question, told, reads)


def _settled(question: str, case: Case) -> Decision | str:
    """The decision, or the name of the fault: a rule may not be able to read a changed policy."""
    try:
        return decide(question, case)
    except Exception as fault:  # noqa: BLE001 - a fault is a difference like any other
        return type(fault).__name__


def _unlike(one: Decision | str, other: Decision | str) -> bool:
    """Tell whether two decisions tell different things; what they rest on unseen may differ."""
    if one == other:
        return False
    return isinstance(one, str) or isinstance(other, str) or one.as_json() != other.as_json()


def cases_of(folder: Path, shop: Shop) -> tuple[Scenario, ...]:
    """Read the cases of a shop's folder."""
    return tuple(s for path in sorted((folder / "cases").glob("*.yml")) for s in read_scenarios(path, {shop.id: shop}))


def table(verdicts: Sequence[Verdict]) -> Table:
    """Lay out the counts by term."""
    shown = Table("shop", "term", "changes", *Fate, "not caught", box=None, pad_edge=False)
    for place in dict.fromkeys((v.shop, v.place) for v in verdicts):
        own = [v for v in verdicts if (v.shop, v.place) == place]
        fates = Counter(v.fate for v in own)
        missed = "; ".join(f"{v.change} ({v.fate})" for v in own if v.fate is not Fate.CAUGHT)
        shown.add_row(*place, str(len(own)), *(str(fates[fate]) for fate in Fate), missed)
    return shown


def main() -> int:
    """Print the table of all shops; 1 when a change survives."""
    root = Path(Settings.from_environment().shops_dir)
    console, verdicts, started = Console(), [], time.perf_counter()
    for shop in load_shops(root).values():
        verdicts += list(Suite(shop, cases_of(root / shop.id, shop)).verdicts())
    console.print(table(verdicts))
    fates = Counter(v.fate for v in verdicts)
    told = ", ".join(f"{fates[fate]} {fate}" for fate in Fate)
    console.print(f"{len(verdicts)} changes: {told}; {time.perf_counter() - started:.1f} s")
    return 1 if fates[Fate.SURVIVED] else 0


if __name__ == "__main__":
    sys.exit(main())
