"""`helpdesk worker`: parcels are asked for again and again until it is stopped."""

import threading

from helpdesk.cli.worker import keep_fresh
from helpdesk.services.tracking import BATCH


class Polled:
    """Counts the polls and stops the loop after the last answer."""

    def __init__(self, stop: threading.Event, *answers: int | Exception) -> None:
        """Give these answers, one a poll."""
        self.polls = 0
        self._stop, self._answers = stop, list(answers)

    def poll_due(self, limit: int) -> int:
        """Answer the next poll."""
        assert limit == BATCH
        self.polls += 1
        answer = self._answers.pop(0)
        if not self._answers:
            self._stop.set()
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_a_full_batch_is_followed_by_the_next_at_once() -> None:
    """The rest of an hour would never be over in this test."""
    stop = threading.Event()
    tracking = Polled(stop, BATCH, BATCH, 3)
    keep_fresh(tracking, stop, rest=3600)
    assert tracking.polls == 3


def test_a_database_that_is_away_does_not_end_the_worker() -> None:
    """It polls again after a rest."""
    stop = threading.Event()
    tracking = Polled(stop, OSError("no database"), 0)
    keep_fresh(tracking, stop, rest=0.0)
    assert tracking.polls == 2
