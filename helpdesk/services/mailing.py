"""Answers by mail: the address that a shopper leaves, and the mails that go there until the shopper has seen the answer.

Two processes may work on the same outbox: each mail is begun by one of them. One that ends between sending a mail and noting
it leaves a mail that is sent a second time, with the same id; there is no other way but to lose some.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address

import structlog

from helpdesk.agents import Agent
from helpdesk.audit import SHOPPER, Entry
from helpdesk.conversations import Conversation
from helpdesk.errors import HelpdeskError, InvalidRecord
from helpdesk.orderrecords import email_address
from helpdesk.outbox import PAUSES, SENDING_TAKES, Envelope, MailFault, MailOutcome, MailRefused, MailSender, OutboxStore, QueuedMail
from helpdesk.ports import Clock, ConversationStore
from helpdesk.services.handling import NotAllowed
from helpdesk.services.letters import Postmark, Wayback, has_news, letter
from helpdesk.services.resuming import LASTS, Resuming
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)
AT_ONCE = 20
_NOT_HERE = "answers are not sent by e-mail here"
_NOBODY_AWAITED = "no answer of a person is awaited in this conversation"
_UNWRITTEN = "the mail could not be written"


class NotAwaited(HelpdeskError):
    """No answer of a person is awaited, so that no address for one is taken."""


@dataclass(frozen=True)
class Mailing:
    """Keeps addresses and sends what is due. Without a `sender` no address is taken and nothing is sent."""

    outbox: OutboxStore
    conversations: ConversationStore
    shops: Mapping[str, Shop]
    clock: Clock
    resuming: Resuming
    sender: MailSender | None = None
    sender_address: str = ""

    @property
    def possible(self) -> bool:
        """Whether mail can be sent."""
        return self.sender is not None

    def leave(self, conversation: Conversation, address: str) -> None:
        """Keep the address that the answer goes to, or forget it when it is empty; raises InvalidRecord when it is none, or NotAwaited."""
        wanted = address.strip()
        if wanted and not self.possible:
            raise InvalidRecord(_NOT_HERE)
        entry = Entry(SHOPPER, "conversation.contact", conversation.shop, conversation.id, details={"left": bool(wanted)})
        kept = deliverable(wanted) if wanted else None
        if not self.outbox.leave(conversation.id, kept, entry, self.clock.now()):
            raise NotAwaited(_NOBODY_AWAITED)

    def saw(self, conversation: Conversation, seq: int) -> None:
        """Note that the shopper has seen what was said up to a message, so that it is not mailed."""
        self.outbox.saw(conversation.id, seq)

    def due(self) -> Sequence[QueuedMail]:
        """Return mails to be sent by now, a handful at once."""
        return self.outbox.due(self.clock.now(), AT_ONCE) if self.possible else ()

    def deliver(self, mail: QueuedMail) -> MailOutcome | None:
        """Send a mail, and note what came of it; None when another process has it. Never raises for the mail's own sake."""
        assert self.sender is not None
        began = self.clock.now()
        envelope = self.outbox.begin(mail, began + SENDING_TAKES)
        if envelope is None:
            return None
        messages = self.conversations.messages(mail.conversation_id)
        if mail.shop not in self.shops or not has_news(envelope, messages):
            self.outbox.drop(envelope.mail)
            return MailOutcome.DROPPED
        url, until = self.resuming.link(mail.shop, mail.conversation_id, began)
        try:
            way, post = Wayback(url, until), Postmark(self.sender_address, began)
            self.sender.send(letter(self.shops[mail.shop], envelope, messages, way, post))
        except MailFault as fault:
            return self._failed(envelope, str(fault), tries_on=not isinstance(fault, MailRefused))
        except Exception as fault:  # noqa: BLE001 - one mail that cannot be written must not stop the others
            _log.error("a mail could not be written", conversation=mail.conversation_id, fault=type(fault).__name__)
            return self._failed(envelope, _UNWRITTEN, tries_on=True)
        self.outbox.sent(envelope, messages[-1]["seq"], self.clock.now())
        return MailOutcome.SENT

    def given_up(self, shops: Sequence[str]) -> Sequence[QueuedMail]:
        """Return the mails of these shops that could not be sent, the last given up first."""
        return self.outbox.given_up(shops)

    def revive(self, agent: Agent, mail_id: int) -> bool:
        """Have a mail sent that was given up; False when it is not given up any more. Raises NotAllowed for one of other shops."""
        return self.outbox.revive(mail_id, self._entry(agent, mail_id, "mail.retry"), self.clock.now())

    def discard(self, agent: Agent, mail_id: int) -> bool:
        """Give a mail up for good and forget its address; False when it is not given up any more. Raises NotAllowed likewise."""
        return self.outbox.discard(mail_id, self._entry(agent, mail_id, "mail.discard"), self.clock.now())

    def tidy(self) -> int:
        """Forget addresses and mails that no link leads back to any more; returns how many addresses."""
        return self.outbox.tidy(self.clock.now() - LASTS)

    def _failed(self, envelope: Envelope, fault: str, *, tries_on: bool) -> MailOutcome:
        again = self._again(envelope) if tries_on else None
        self.outbox.failed(envelope, fault, again, self.clock.now())
        _log.warning("a mail was not sent", conversation=envelope.mail.conversation_id, fault=fault, given_up=again is None)
        return MailOutcome.GIVEN_UP if again is None else MailOutcome.RETRIED

    def _again(self, envelope: Envelope) -> datetime | None:
        failures = envelope.mail.tries
        return self.clock.now() + PAUSES[failures - 1] if failures <= len(PAUSES) else None

    def _entry(self, agent: Agent, mail_id: int, action: str) -> Entry:
        mail = self.outbox.of_id(mail_id)
        if mail is None or not agent.may(mail.shop):
            raise NotAllowed("there is no such mail among those of the shops you serve")
        return Entry(agent.name, action, mail.shop, mail.conversation_id, f"mail {mail_id}")


def deliverable(address: str) -> str:
    """Return an address as it may stand in the head of a mail; raises InvalidRecord for any other."""
    name, _, domain = email_address(address).rpartition("@")
    try:
        found = Address(addr_spec=f"{name}@{domain.encode('idna').decode()}")
    except (HeaderParseError, ValueError, IndexError) as fault:
        raise InvalidRecord("'email' is no e-mail address") from fault
    return found.addr_spec
