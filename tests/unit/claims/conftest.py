"""A database and a clock for those who decide on claims."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpdesk.adapters.sql import SqlDatabase
from tests.filed_claims import (
    LATER,
)
from tests.integration.running_gateway import StoppedClock


@pytest.fixture
def database(tmp_path: Path) -> Iterator[SqlDatabase]:
    """A database with its tables."""
    opened = SqlDatabase(f"sqlite:///{tmp_path}/shop.db")
    opened.upgrade()
    yield opened
    opened.close()


@pytest.fixture
def clock() -> StoppedClock:
    """The clock of the desk, some hours after the claims were filed."""
    return StoppedClock(LATER)
