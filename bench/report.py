"""What the rounds come to: the middle of each figure, its ratio to the stock assistant's, and the goals."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Round = Mapping[str, Mapping[str, float]]
OURS, STOCK = "helpdesk", "stock"


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of the table; `gateway` marks one that only we have."""

    key: str
    title: str
    unit: str
    digits: int = 0


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure's ratio to the stock assistant's has to be."""

    key: str
    limit: float
    at_least: bool = False

    def met_by(self, ratio: float) -> bool:
        """Tell whether a ratio reaches the goal."""
        return ratio >= self.limit if self.at_least else ratio <= self.limit

    def __str__(self) -> str:
        """Return the goal as it stands in the table."""
        return f"{'≥' if self.at_least else '≤'} {self.limit:g}x"


ROWS = (
    Row("alone_p50_ms", "turn, one shopper, p50", "ms", 1),
    Row("alone_p95_ms", "turn, one shopper, p95", "ms", 1),
    Row("long_p50_ms", "turn 81 to 100 of one conversation, p50", "ms", 1),
    Row("crowd_p50_ms", "turn, in the crowd, p50", "ms"),
    Row("crowd_p95_ms", "turn, in the crowd, p95", "ms"),
    Row("crowd_worst_ms", "slowest turn in the crowd", "ms"),
    Row("turns_per_s", "throughput, in the crowd", "turns/s", 1),
    Row("start_s", "start to first answer", "s", 1),
    Row("rss_mb", "memory of all processes, RSS", "MB"),
    Row("pss_mb", "memory of all processes, PSS", "MB"),
    Row("gateway_alone_p50_ms", "through the gateway, one shopper, p50", "ms", 1),
    Row("gateway_alone_p95_ms", "through the gateway, one shopper, p95", "ms", 1),
    Row("gateway_long_p50_ms", "through the gateway, turn 81 to 100, p50", "ms", 1),
    Row("gateway_crowd_p50_ms", "through the gateway, in the crowd, p50", "ms"),
    Row("gateway_crowd_p95_ms", "through the gateway, in the crowd, p95", "ms"),
    Row("gateway_crowd_worst_ms", "through the gateway, slowest turn in the crowd", "ms"),
    Row("gateway_turns_per_s", "through the gateway, throughput", "turns/s", 1),
)
GOALS = (
    Goal("alone_p50_ms", 0.35),
    Goal("start_s", 0.15),
    Goal("turns_per_s", 5, at_least=True),
    Goal("rss_mb", 0.8),
    Goal("pss_mb", 0.8),
)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least `share` percent of the values do not exceed; not a number for none."""
    if not values:
        return math.nan
    return sorted(values)[max(math.ceil(len(values) * share / 100) - 1, 0)]


def summary(rounds: Sequence[Round]) -> dict[str, Any]:
    """Return the middle of each figure over the rounds, the ratios (middle, lowest, highest) and the goals."""
    ratios = {row.key: told for row in ROWS if (told := _ratios(rounds, row.key))}
    return {
        "figures": {name: _middles(rounds, name) for name in (OURS, STOCK)},
        "ratios": ratios,
        "goals": [
            {"figure": goal.key, "goal": str(goal), "ratio": ratios[goal.key]["middle"], "met": goal.met_by(ratios[goal.key]["middle"])}
            for goal in GOALS
            if goal.key in ratios
        ],
        "failed_turns": sum(_failed(figures) for told in rounds for figures in told.values()),
    }


def _failed(figures: Mapping[str, float]) -> int:
    return int(sum(value for key, value in figures.items() if key.endswith("failed")))


def _middles(rounds: Sequence[Round], name: str) -> dict[str, float]:
    keys = {key: None for told in rounds for key in told.get(name, ())}
    return {key: round(median(told[name][key] for told in rounds if key in told.get(name, ())), 3) for key in keys}


def _ratios(rounds: Sequence[Round], key: str) -> dict[str, float] | None:
    """Compare within each round, so that what slows the machine for a while slows both sides."""
    pairs = [(told.get(OURS, {}).get(key), told.get(STOCK, {}).get(key)) for told in rounds]
    found = [ours / stock for ours, stock in pairs if ours is not None and stock]
    return {"middle": round(median(found), 3), "lowest": round(min(found), 3), "highest": round(max(found), 3)} if found else None


def table(told: Mapping[str, Any]) -> str:
    """Return the summary as a table in Markdown."""
    goals = {goal["figure"]: goal for goal in told["goals"]}
    lines = ["| | stock `rasa init` | Helpdesk | ratio (lowest to highest) | goal | |", "|---|---|---|---|---|---|"]
    for row in ROWS:
        values = [_shown(told["figures"][name].get(row.key), row) for name in (STOCK, OURS)]
        if any(values):
            ratio, verdict = _ratio(told["ratios"].get(row.key)), _verdict(goals.get(row.key))
            lines.append(f"| {row.title} | {values[0]} | {values[1]} | {ratio} | {verdict} |")
    return "\n".join(lines)


def _shown(value: float | None, row: Row) -> str:
    return "" if value is None else f"{value:,.{row.digits}f} {row.unit}"


def _ratio(ratio: Mapping[str, float] | None) -> str:
    return f"{ratio['middle']:.2f}x ({ratio['lowest']:.2f} to {ratio['highest']:.2f})" if ratio else ""


def _verdict(goal: Mapping[str, Any] | None) -> str:
    return f"{goal['goal']} | {'met' if goal['met'] else 'missed'}" if goal else " | "
