"""What Rasa's process may write to its log."""

import logging

import pytest

from understanding.surroundings import without_tracebacks


def test_a_fault_is_logged_by_its_kind_and_never_with_what_a_shopper_wrote(caplog: pytest.LogCaptureFixture) -> None:
    """The action server's error answer repeats the whole message, and a traceback would print it."""
    before = logging.getLogRecordFactory()
    logging.setLogRecordFactory(without_tracebacks(before))
    try:
        try:
            int("ana@example.com: where is my order KS1001")
        except ValueError:
            logging.getLogger("rasa.core.processor").exception("Encountered an exception while running an action.")
    finally:
        logging.setLogRecordFactory(before)
    assert "ana@example.com" not in caplog.text
    assert "Encountered an exception while running an action. [ValueError]" in caplog.text
