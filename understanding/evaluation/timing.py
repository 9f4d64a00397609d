"""``python -m understanding.evaluation.timing``: how long the trained graph takes for a message, one thread, one after the other.

Messages come as lines on standard input; the figures go out as one JSON object.
"""

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from understanding import surroundings, without_tensorflow
from understanding.evaluation.costs import percentile
from understanding.fingerprint import MODEL
from understanding.text import defused

ROOT = Path(__file__).resolve().parents[2]
_WARM = 20
_ROUNDS = 5


def main() -> int:
    """Read the messages, parse them a few times, print the figures."""
    texts = [line.strip() for line in sys.stdin if line.strip()]
    surroundings.prepare()
    without_tensorflow.leave_out()
    with surroundings.stdout_kept_clean() as out:
        taken = asyncio.run(_timed(texts))
        out.write(json.dumps(figures(taken)) + "\n")
    return 0


def figures(taken: Sequence[float]) -> dict[str, float]:
    """Seconds by message, as the figures that are told."""
    told = [seconds * 1000 for seconds in taken]
    return {"messages": len(told), "p50_ms": round(percentile(told, 50), 2), "p95_ms": round(percentile(told, 95), 2)}


async def _timed(texts: Sequence[str]) -> list[float]:
    from rasa.core.agent import Agent  # noqa: PLC0415 - Rasa loads after its surroundings are set
    from rasa.core.channels.channel import UserMessage  # noqa: PLC0415

    from understanding import rasa_remedies  # noqa: PLC0415

    surroundings.quieten()
    rasa_remedies.install()
    processor: Any = Agent.load(str(ROOT / MODEL)).processor
    taken = []
    for number, text in enumerate([*texts[:_WARM], *texts * _ROUNDS]):
        started = time.perf_counter()
        await processor.parse_message(UserMessage(defused(text)))
        if number >= min(_WARM, len(texts)):
            taken.append(time.perf_counter() - started)
    return taken


if __name__ == "__main__":
    sys.exit(main())
