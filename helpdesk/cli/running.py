"""The note that a running `helpdesk up` leaves for other commands: where its gateway is."""

import contextlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

_NAME = "run.json"


@contextmanager
def noted(state_dir: Path, gateway_url: str) -> Iterator[None]:
    """Leave the note while the block runs."""
    path = state_dir / _NAME
    fresh = path.with_name(f"{_NAME}.{os.getpid()}")
    fresh.write_text(json.dumps({"gateway_url": gateway_url, "pid": os.getpid()}) + "\n", encoding="utf-8")
    fresh.replace(path)
    try:
        yield
    finally:
        if _note(path).get("pid") == os.getpid():  # another one may have started meanwhile
            path.unlink(missing_ok=True)


def running_gateway(state_dir: Path) -> str | None:
    """Return the address of the running gateway; None when there is no note, or who wrote it has ended."""
    note = _note(state_dir / _NAME)
    url, pid = note.get("gateway_url"), note.get("pid")
    if isinstance(url, str) and isinstance(pid, int) and psutil.pid_exists(pid):
        return url
    return None


def _note(path: Path) -> dict[str, object]:
    with contextlib.suppress(OSError, ValueError):
        content = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(content, dict):
            return content
    return {}
