"""``python -m understanding.parse``: messages in, understanding out, one JSON object a line.

The trained model's own graph is run, the same that answers shoppers, so what is measured here is what
they meet.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from understanding import surroundings, without_tensorflow
from understanding.fingerprint import MODEL
from understanding.text import clean, defused

ROOT = Path(__file__).resolve().parents[1]


class BadLine(ValueError):
    """A line of the input is not a message; its text names the line."""


@dataclass(frozen=True)
class Line:
    """One message to read: its id comes back unchanged."""

    id: Any
    text: str
    metadata: dict[str, Any]


def main(arguments: Sequence[str] | None = None) -> int:
    """Read standard input, write standard output; 2 for a bad line or a missing model."""
    options = _options(arguments)
    if not Path(options.model).is_file():
        print(f"There is no trained model at {options.model}. Run: helpdesk train", file=sys.stderr)
        return 2
    try:
        lines = list(read_lines(sys.stdin.buffer, options.shop))
    except BadLine as fault:
        print(fault, file=sys.stderr)
        return 2
    surroundings.prepare()
    without_tensorflow.leave_out()
    with surroundings.stdout_kept_clean() as out:
        asyncio.run(_parse_all(options.model, lines, out))
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m understanding.parse", description=__doc__)
    parser.add_argument("--shop", default=None)
    parser.add_argument("--model", default=str(ROOT / MODEL))
    return parser.parse_args(arguments)


def read_lines(source: Iterable[bytes], shop: str | None) -> Iterator[Line]:
    """The messages of a JSON lines file; empty lines are skipped. ``language`` and ``now`` may be given."""
    for number, raw in enumerate(source, start=1):
        if not raw.strip():
            continue
        try:
            content = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
        except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
            raise BadLine(f"Line {number} of the input is not JSON.") from None
        if not isinstance(content, dict) or not isinstance(content.get("text"), str) or "id" not in content:
            raise BadLine(f'Line {number} of the input must be an object with "id" and a "text" that is a string.')
        metadata = {key: content[key] for key in ("language", "now") if isinstance(content.get(key), str)}
        yield Line(content["id"], content["text"], {"shop": content.get("shop") or shop, **metadata})


async def _parse_all(model: str, lines: Sequence[Line], out: TextIO) -> None:
    from rasa.core.agent import Agent  # noqa: PLC0415 - Rasa loads after its surroundings are set
    from rasa.core.channels.channel import UserMessage  # noqa: PLC0415

    from understanding.rasa_channel import understood  # noqa: PLC0415

    surroundings.quieten()
    processor: Any = Agent.load(model).processor
    for line in lines:
        text = clean(line.text)
        parsed = await processor.parse_message(UserMessage(defused(text), metadata=line.metadata))
        found = understood(parsed, shift=len(text) - len(text.lstrip()))
        out.write(json.dumps({"id": line.id, **found}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())
