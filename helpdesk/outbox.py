"""Mail to shoppers who do not wait in the chat: what is to be sent, when, and what became of it.

A row of the outbox stands for one mail. It is made in the transaction that stores what the shopper is to hear, collects
what else is said for a while, and goes when the shopper has seen it in the chat after all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from enum import StrEnum
from typing import Protocol

from helpdesk.audit import Entry
from helpdesk.conversations import Speaker
from helpdesk.errors import HelpdeskError

# Several sentences of one answer go in one mail.
COLLECTED_FOR = timedelta(minutes=2)
# How long after each failure a mail is tried again; after one more it is given up.
PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=4))
# Nobody else touches a mail for so long after its sending began, which takes less even with the slowest server. A process
# that ends between sending and noting it leaves a mail that is sent once more then.
SENDING_TAKES = timedelta(minutes=10)


class MailKind(StrEnum):
    """What a mail is for."""

    ANSWER = "answer"  # a person has said something
    TRANSCRIPT = "transcript"  # the conversation is closed


class MailOutcome(StrEnum):
    """What came of one try to send a mail."""

    SENT = "sent"
    RETRIED = "retried"  # it failed and is tried again later
    GIVEN_UP = "given_up"
    DROPPED = "dropped"  # there was nothing left to send


class MailFault(HelpdeskError):
    """A mail could not be handed over. The sentence holds neither an address nor what the server said."""


class MailRefused(MailFault):
    """The mail server will not take this mail, now or later."""


class MailUnavailable(MailFault):
    """The mail server cannot be reached or does not take this mail for now."""


@dataclass(frozen=True)
class QueuedMail:
    """One mail of the outbox. `created_at` is the moment of the first words in it that the shopper has not seen."""

    id: int
    conversation_id: str
    shop: str
    kind: MailKind
    created_at: datetime
    due_at: datetime
    tries: int
    given_up_at: datetime | None = None
    fault: str | None = None


@dataclass(frozen=True)
class Envelope:
    """A mail whose sending has begun: to whom, in which language. `before` are the ids of earlier mails of its conversation."""

    mail: QueuedMail
    address: str
    language: str | None
    speaker: Speaker
    before: tuple[int, ...] = ()


class MailSender(Protocol):
    """Hands mails over to a mail server."""

    def send(self, message: EmailMessage) -> None:
        """Hand a mail over; returning means that the server has taken it. Raises MailRefused or MailUnavailable."""
        ...


class OutboxStore(Protocol):
    """Addresses that shoppers left, and the mails for them."""

    def leave(self, conversation_id: str, address: str | None, entry: Entry, at: datetime) -> bool:
        """Keep the address that an answer goes to, or forget it (None) with the mails for it.

        False, and nothing is kept, when no person is awaited in the conversation.
        """
        ...

    def saw(self, conversation_id: str, seq: int) -> None:
        """Note that a shopper has seen what was said up to a message: it is not sent any more."""
        ...

    def due(self, at: datetime, limit: int) -> Sequence[QueuedMail]:
        """Return the mails to be sent by now, the one that is due longest first."""
        ...

    def begin(self, mail: QueuedMail, until: datetime) -> Envelope | None:
        """Keep a mail for oneself until a moment and return where it goes; None when another process was faster.

        Also None, and the mail is dropped, when there is nobody to send it to.
        """
        ...

    def sent(self, envelope: Envelope, last_seq: int, at: datetime) -> None:
        """Note that a mail with all up to a message was sent; what a person has said since goes into the next one.

        After a transcript the address is forgotten.
        """
        ...

    def failed(self, envelope: Envelope, fault: str, again: datetime | None, at: datetime) -> None:
        """Note why a mail was not sent and when it is tried again; never again when that is None."""
        ...

    def drop(self, mail: QueuedMail) -> None:
        """Take a mail out of the outbox."""
        ...

    def given_up(self, shops: Sequence[str], limit: int = 100) -> Sequence[QueuedMail]:
        """Return the mails of these shops that could not be sent, the last given up first."""
        ...

    def of_id(self, mail_id: int) -> QueuedMail | None:
        """Return a mail, or None."""
        ...

    def revive(self, mail_id: int, entry: Entry, at: datetime) -> bool:
        """Have a mail that was given up sent after all; False when it was not given up."""
        ...

    def discard(self, mail_id: int, entry: Entry, at: datetime) -> bool:
        """Take a mail that was given up out of the outbox, and forget its address; False when it was not given up."""
        ...

    def tidy(self, before: datetime) -> int:
        """Forget what nobody needs since a moment: addresses in conversations that no person leads, and mails that were sent.

        Returns how many addresses were forgotten.
        """
        ...
