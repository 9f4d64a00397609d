"""``python -m understanding.evaluation.rasa_reader --model PATH``: texts in, readings with their times out.

One JSON string a line comes in, one object a line goes out, and at last an object with what the process holds. The
model's own graph reads, on one thread, and nothing else happens in the process, so both assistants are measured alike.
"""

# ruff: noqa: PLC0415 - Rasa loads only after its surroundings are set

import argparse
import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO

from understanding import surroundings, without_tensorflow
from understanding.evaluation.costs import MEGABYTE
from understanding.text import clean, defused


def main(arguments: Sequence[str] | None = None) -> int:
    """Read standard input, write standard output."""
    parser = argparse.ArgumentParser(prog="python -m understanding.evaluation.rasa_reader", description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--without-tensorflow", action="store_true", help="as our own model is served")
    options = parser.parse_args(arguments)
    texts = [json.loads(line) for line in sys.stdin]
    surroundings.prepare()
    if options.without_tensorflow:
        without_tensorflow.leave_out()
    with surroundings.stdout_kept_clean() as out:
        asyncio.run(_read(options.model, texts, out))
    return 0


async def _read(model: str, texts: Sequence[str], out: TextIO) -> None:
    started = time.perf_counter()
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage

    surroundings.quieten()
    processor: Any = Agent.load(model).processor
    load_seconds = time.perf_counter() - started
    for text in texts:
        begun = time.perf_counter()
        parsed = await processor.parse_message(UserMessage(defused(clean(text)), metadata={}))
        milliseconds = 1000 * (time.perf_counter() - begun)
        _write(out, {**_reading(parsed), "ms": milliseconds})
    _write(out, {"resident_mb": _resident() / MEGABYTE, "load_seconds": load_seconds})


def _reading(parsed: dict[str, Any]) -> dict[str, Any]:
    intent = parsed.get("intent") or {}
    ranking = [[one["name"], one["confidence"]] for one in parsed.get("intent_ranking") or []]
    return {"intent": intent.get("name"), "confidence": intent.get("confidence") or 0.0, "ranking": ranking}


def _write(out: TextIO, content: dict[str, Any]) -> None:
    out.write(json.dumps(content) + "\n")
    out.flush()


def _resident() -> int:
    """The bytes this process holds in memory now; where the system does not tell, the most it ever held."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    sys.exit(main())
