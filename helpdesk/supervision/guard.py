"""Ends what a supervisor leaves behind, however the supervisor ended.

Run as a process of its own (`python guard.py MARK`): it waits until its standard input closes, which even a
killed supervisor cannot prevent, and then ends every process whose environment carries the mark. Children of
children inherit the mark, so none of them is missed.
"""

import contextlib
import signal
import sys

MARK = "HELPDESK_STACK"
_GRACE_SECONDS = 3.0
_ROUNDS = 10


def main(mark: str) -> int:
    """Wait for the supervisor's end, then end its processes."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # it must outlive the supervisor, whatever the whole group is sent
    sys.stdin.buffer.read()
    end_marked(mark)
    return 0


def end_marked(mark: str) -> None:
    """End all processes that carry a mark: politely first, then surely."""
    import psutil  # noqa: PLC0415 - while it waits the guard shall be small

    def carriers() -> list[psutil.Process]:
        found = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error, OSError):
                if process.environ().get(MARK) == mark:
                    found.append(process)
        return found

    def tell(processes: list[psutil.Process], number: int) -> None:
        for process in processes:
            with contextlib.suppress(psutil.Error):
                process.send_signal(number)

    left = carriers()
    tell(left, signal.SIGTERM)
    psutil.wait_procs(left, timeout=_GRACE_SECONDS)
    for _ in range(_ROUNDS):
        if not (left := carriers()):  # anew each time: the polite ones may have started others
            return
        tell(left, signal.SIGKILL)
        psutil.wait_procs(left, timeout=1.0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
