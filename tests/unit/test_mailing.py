"""Answers by mail: which addresses are taken, what is sent, and when it is tried again."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from email.message import EmailMessage
from typing import Any

import pytest

from helpdesk.agents import Agent, Role
from helpdesk.audit import Entry
from helpdesk.conversations import Conversation, Speaker
from helpdesk.errors import InvalidRecord
from helpdesk.outbox import PAUSES, Envelope, MailFault, MailOutcome, MailRefused, MailUnavailable, QueuedMail
from helpdesk.services.handling import NotAllowed
from helpdesk.services.mailing import Mailing, deliverable
from helpdesk.services.resuming import Resuming
from tests.integration.running_gateway import StoppedClock
from tests.unit.mails import CONVERSATION, MINUTE, NOON, QUEUED, SHOPS

MIA = Agent(1, "mia", "Mia", {"kawaii_stop": Role.AGENT})


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("ann@example.org", "ann@example.org"),
        (" Ann.B+x@Example.ORG ", "ann.b+x@example.org"),
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
    ],
)
def test_an_address_is_kept_as_mail_servers_take_it(told: str, kept: str) -> None:
    """Small letters, and a host name in the letters of the network."""
    assert deliverable(told) == kept


@pytest.mark.parametrize(
    "told",
    [
        "",
        "ann",
        "ann@localhost",
        "ann@@example.org",
        "ann@example.org\nBcc: all@example.org",
        "ann@example.org, bob@example.org",
        "ann@example.org,bob@example.org",
        "ann,bob@example.org",
        "<ann@example.org>",
        "ann<x>@example.org",
        "ann;@example.org",
        "a..b@example.org",
        ".ann@example.org",
        "ann@-.example.org..",
        f"{'a' * 250}@example.org",
        f"ann@{'a' * 70}.org",
        "ann@exam(ple.org",
        "änn@example.org",
    ],
)
def test_what_is_no_address_is_refused(told: str) -> None:
    """Whatever a head of a mail could take for more than one address."""
    with pytest.raises(InvalidRecord, match="no e-mail address"):
        deliverable(told)


@dataclass
class FakeOutbox:
    """Implements `helpdesk.outbox.OutboxStore` for one mail."""

    mail: QueuedMail = QUEUED
    taken: bool = False
    left: list[str | None] = field(default_factory=list)
    told: list[Any] = field(default_factory=list)

    def leave(self, conversation_id: str, address: str | None, entry: Entry, at: datetime) -> bool:
        """Remember an address."""
        self.left.append(address)
        return True

    def begin(self, mail: QueuedMail, until: datetime) -> Envelope | None:
        """Give the mail out, unless another process has it."""
        if self.taken:
            return None
        self.mail = replace(mail, tries=mail.tries + 1)
        return Envelope(self.mail, "ann@example.org", "en", Speaker.AGENT)

    def sent(self, envelope: Envelope, last_seq: int, at: datetime) -> None:
        """Remember how far was sent."""
        self.told.append(("sent", last_seq))

    def failed(self, envelope: Envelope, fault: str, again: datetime | None, at: datetime) -> None:
        """Remember the fault."""
        self.told.append((fault, again and again - at))

    def drop(self, mail: QueuedMail) -> None:
        """Remember that it went."""
        self.told.append("dropped")

    def revive(self, mail_id: int, entry: Entry, at: datetime) -> bool:
        """Do as asked."""
        return True

    discard = revive

    def of_id(self, mail_id: int) -> QueuedMail | None:
        """Return the mail."""
        return self.mail if mail_id == self.mail.id else None


@dataclass
class FakeConversations:
    """Says what was said."""

    said: list[dict[str, Any]] = field(default_factory=lambda: list(CONVERSATION))

    def messages(self, conversation_id: str, after: int = 0) -> list[dict[str, Any]]:
        """Return all."""
        return self.said


@dataclass
class FakeSender:
    """Takes mails, or says why not."""

    fault: Exception | None = None
    sent: list[EmailMessage] = field(default_factory=list)

    def send(self, message: EmailMessage) -> None:
        """Take a mail."""
        if self.fault:
            raise self.fault
        self.sent.append(message)


def mailing(outbox: FakeOutbox, sender: FakeSender | None, conversations: FakeConversations | None = None, **more: Any) -> Mailing:
    """Put the service together over fakes."""
    clock, links = StoppedClock(NOON + 3 * MINUTE), Resuming(lambda: b"k" * 32, "https://chat.example.org")
    made: Any = Mailing
    found: Mailing = made(outbox, conversations or FakeConversations(), SHOPS, clock, links, sender, "help@example.com", **more)
    return found


def test_a_mail_is_sent_with_all_that_was_said() -> None:
    """And it is noted how far that was."""
    outbox, sender = FakeOutbox(), FakeSender()
    assert mailing(outbox, sender).deliver(QUEUED) is MailOutcome.SENT
    assert outbox.told == [("sent", 4)]
    assert [str(mail["To"]) for mail in sender.sent] == ["ann@example.org"]


def test_a_mail_that_another_process_has_is_left_to_it() -> None:
    """Nothing is sent and nothing noted."""
    outbox, sender = FakeOutbox(taken=True), FakeSender()
    assert mailing(outbox, sender).deliver(QUEUED) is None
    assert (outbox.told, sender.sent) == ([], [])


def test_a_mail_with_nothing_new_is_dropped() -> None:
    """What it was made for has been seen meanwhile."""
    outbox, sender = FakeOutbox(), FakeSender()
    assert mailing(outbox, sender, FakeConversations(CONVERSATION[:2])).deliver(QUEUED) is MailOutcome.DROPPED
    assert (outbox.told, sender.sent) == (["dropped"], [])


def test_a_failed_mail_is_tried_again_ever_later_and_then_given_up() -> None:
    """After one, five and thirty minutes and four hours."""
    outbox, sender = FakeOutbox(), FakeSender(MailUnavailable("the mail server cannot be reached"))
    outcomes = [mailing(outbox, sender).deliver(replace(QUEUED, tries=tries)) for tries in range(5)]
    assert outcomes == [MailOutcome.RETRIED] * 4 + [MailOutcome.GIVEN_UP]
    assert [pause for _, pause in outbox.told] == [*PAUSES, None]
    assert PAUSES == (MINUTE, 5 * MINUTE, 30 * MINUTE, 240 * MINUTE)


def test_a_refused_mail_is_given_up_at_once() -> None:
    """To ask again would change nothing."""
    outbox = FakeOutbox()
    assert mailing(outbox, FakeSender(MailRefused("no such address (550)"))).deliver(QUEUED) is MailOutcome.GIVEN_UP
    assert outbox.told == [("no such address (550)", None)]


def test_a_mail_that_cannot_be_written_does_not_stop_the_others() -> None:
    """Whatever broke, it is tried again, and the fault tells nothing of what was said."""
    outbox = FakeOutbox()
    assert mailing(outbox, FakeSender(KeyError("private"))).deliver(QUEUED) is MailOutcome.RETRIED
    assert outbox.told == [("the mail could not be written", MINUTE)]
    assert issubclass(MailRefused, MailFault)


def test_without_a_mail_server_no_address_is_taken() -> None:
    """One that was left before can be taken back all the same."""
    outbox, conversation = FakeOutbox(), Conversation("one", "kawaii_stop")
    off = mailing(outbox, None)
    assert not off.possible
    assert off.due() == ()
    with pytest.raises(InvalidRecord, match="not sent by e-mail here"):
        off.leave(conversation, "ann@example.org")
    off.leave(conversation, " ")
    mailing(outbox, FakeSender()).leave(conversation, " Ann@Example.org")
    assert outbox.left == [None, "ann@example.org"]


def test_mails_of_other_shops_are_not_there() -> None:
    """Neither to be sent again nor to be thrown away."""
    stranger, service = Agent(2, "sam", "Sam", {"kpop2": Role.OWNER}), mailing(FakeOutbox(), FakeSender())
    for act in (lambda: service.revive(stranger, 7), lambda: service.discard(stranger, 7), lambda: service.discard(MIA, 8)):
        with pytest.raises(NotAllowed):
            act()
