"""Shows the progress of long work on standard error: a bar on a terminal, plain lines elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

Step = Callable[[str, float], None]


@contextmanager
def progress(title: str, total: float) -> Iterator[Step]:
    """Give out a function that tells what is being done and how much of the total is done by now."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _plainly(title)
        return
    columns = (TextColumn(title), BarColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total)

        def step(text: str, done: float) -> None:
            # A known text is kept when only the amount changes.
            bar.update(task, completed=min(done, total), description=text or None)

        yield step


def _plainly(title: str) -> Step:
    def step(text: str, done: float) -> None:  # noqa: ARG001 - the amount is for the bar
        if text:
            sys.stderr.write(f"{title}: {text}\n")
            sys.stderr.flush()

    return step


def plain(text: str) -> str:
    """Return a text without characters that steer a terminal; it may come from a carrier or a shopper."""
    return "".join(one if one.isprintable() else " " for one in text)
