"""What an understanding costs: milliseconds a message, megabytes, seconds of training. Pure: measurements in, figures out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Costs:
    """The middle and the slowest twentieth of the messages, what lies on disk by part, and what a serving process holds."""

    p50_ms: float
    p95_ms: float
    disk: tuple[tuple[str, float], ...]
    resident_mb: float
    load_seconds: float

    @property
    def disk_mb(self) -> float:
        """All parts together."""
        return sum(size for _, size in self.disk)


def percentile(values: Sequence[float], share: int) -> float:
    """The smallest value that at least so many per cent of the values do not exceed."""
    return sorted(values)[max(0, math.ceil(len(values) * share / 100) - 1)]


def sample(texts: Sequence[str], most: int) -> list[str]:
    """So many of the texts, taken evenly from all of them."""
    return list(texts[:: max(1, -(-len(texts) // most))])
