"""How much better one assistant is than another on the same messages, and whether that can be chance."""

from collections.abc import Sequence
from dataclasses import dataclass

# Nineteen of twenty such intervals hold the true difference.
_DEVIATIONS = 1.96


@dataclass(frozen=True)
class Margin:
    """Shares read right by both, and their difference with the interval it may be in."""

    n: int
    ours: float
    stock: float
    least: float
    most: float

    @property
    def difference(self) -> float:
        """Above nought where ours is better."""
        return self.ours - self.stock

    @property
    def may_be_chance(self) -> bool:
        """Whether no difference at all is within the interval."""
        return self.least <= 0 <= self.most


def margin(ours: Sequence[bool], stock: Sequence[bool]) -> Margin:
    """Compare two assistants message by message: only those that one of them alone reads right tell them apart."""
    n = len(ours)
    if not n:
        return Margin(0, 0.0, 0.0, 0.0, 0.0)
    won = sum(one and not other for one, other in zip(ours, stock, strict=True))
    lost = sum(other and not one for one, other in zip(ours, stock, strict=True))
    difference = (won - lost) / n
    deviation = max(0.0, won + lost - (won - lost) ** 2 / n) ** 0.5 / n
    return Margin(n, sum(ours) / n, sum(stock) / n, difference - _DEVIATIONS * deviation, difference + _DEVIATIONS * deviation)
