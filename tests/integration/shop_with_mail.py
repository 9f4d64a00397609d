"""A shop whose shopper has left an address and gone away, over a database of the test."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_desk_tables import OUTBOX
from helpdesk.agents import Agent, Role
from helpdesk.audit import SHOPPER, Entry
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.outbox import QueuedMail
from helpdesk.ownership import Resolution
from helpdesk.services.handling import Handling
from tests.integration.running_gateway import StoppedClock
from tests.unit.answers.reachable import shops

SHOPS = shops()
NOON = datetime(2026, 3, 24, 17, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ANN = "ann@example.org"
LEFT = Entry(SHOPPER, "conversation.contact", "kawaii_stop", "one")


class ShopWithMail:
    """One conversation that waits for a person, an agent who leads it, and a clock to be turned by hand."""

    def __init__(self, database: SqlDatabase) -> None:
        """Hand the conversation over to Mia, and leave an address."""
        self.database, self.clock = database, StoppedClock(NOON)
        self.outbox = database.outbox
        self.handling = Handling(database.ownership, database.conversations, SHOPS, self.clock)
        self.mia = database.agents.add(Agent(0, "mia", "Mia", {"kawaii_stop": Role.LEAD}), "", [], NOON)
        database.conversations.create(Conversation("one", "kawaii_stop", language="en"), NOON - MINUTE)
        database.conversations.receive("one", "Where is it?", NOON - MINUTE)
        database.conversations.record_handoff("one", Handoff(HandoffReason.ASKED, "asked"), NOON - MINUTE)
        assert self.outbox.leave("one", ANN, LEFT, NOON)
        self.epoch = self.handling.take_over(self.mia, "one", 0).epoch

    def says(self, text: str, minutes: float = 0) -> int:
        """Have Mia say something, some minutes later."""
        self.clock.moment += minutes * MINUTE
        return self.handling.say(self.mia, "one", self.epoch, text, f"{text} {self.clock.moment}")

    def closes(self, why: Resolution = Resolution.ANSWERED) -> None:
        """Have Mia close the conversation."""
        self.epoch = self.handling.resolve(self.mia, "one", self.epoch, why).epoch

    def waiting(self) -> list[QueuedMail]:
        """List what is due at any time."""
        return list(self.outbox.due(NOON + timedelta(days=99), 10))

    def row(self, mail_id: int) -> dict[str, Any]:
        """Return a row as it stands."""
        with self.database.orders._transactions.reading() as connection:
            return dict(connection.execute(select(OUTBOX).where(OUTBOX.c.id == mail_id)).mappings().one())

    def address(self) -> str | None:
        """Return the address that is kept."""
        held = self.database.ownership.held("one")
        assert held
        return held.contact_email
