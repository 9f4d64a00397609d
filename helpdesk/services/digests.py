"""Digests of promises: what is open and overdue, as a table for the terminal and as a mail to the team each business morning."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

import structlog

from helpdesk.outbox import MailFault, MailSender
from helpdesk.ports import Clock
from helpdesk.promises import DigestLog
from helpdesk.services.businesstime import day_of, end_of, opening_of
from helpdesk.services.promising import Due, Promising, When, words_for
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)
_HEADINGS = ("", "Due", "", "Shop", "What", "Conversation")
_NOTHING = "No promise is open."


@dataclass(frozen=True)
class Digests:
    """Tells of promises. Without a `sender` or without `recipients` nothing is mailed."""

    promising: Promising
    log: DigestLog
    shops: Mapping[str, Shop]
    clock: Clock
    sender: MailSender | None = None
    sender_address: str = ""
    recipients: tuple[str, ...] = ()
    console: str = ""

    @property
    def mailed(self) -> bool:
        """Whether digests are mailed at all."""
        return self.sender is not None and bool(self.recipients)

    def table(self, shops: Sequence[str]) -> str:
        """Return the open promises of these shops, one a line, the most pressing first."""
        return as_table(self.promising.due(shops))

    def mail(self, shops: Sequence[str]) -> int:
        """Mail the open promises of these shops, and return how many there are; raises MailFault."""
        due = self.promising.due(shops)
        # Each has a mail of their own, so that one address which is refused keeps the others from nothing.
        faults = [fault for recipient in self.recipients if (fault := self._mailed(recipient, due))]
        if faults:
            raise faults[0]
        return len(due)

    def pending(self) -> list[tuple[str, date]]:
        """Name the shops whose team has opened today, and not closed yet, each with its date."""
        now = self.clock.now()
        return [(shop.id, day_of(shop, now)) for shop in self.shops.values() if _is_morning(shop, now)] if self.mailed else []

    def send_morning(self, shop_id: str) -> bool:
        """Mail the promises of a shop unless that was done today; tells whether nothing is left to be done today."""
        now, shop = self.clock.now(), self.shops[shop_id]
        midnight = datetime.combine(day_of(shop, now), time.min, shop.zone)
        if not self.log.begin(shop_id, midnight, now):
            return False
        if not self.promising.due([shop_id], limit=1):
            return True
        try:
            self.mail([shop_id])
        except MailFault as fault:
            self.log.failed(shop_id, self.clock.now())
            _log.warning("the digest of promises was not sent", shop=shop_id, fault=str(fault))
            return False
        return True

    def _mailed(self, recipient: str, due: Sequence[Due]) -> MailFault | None:
        assert self.sender is not None
        try:
            self.sender.send(self._letter(recipient, due))
        except MailFault as fault:
            return fault
        return None

    def _letter(self, recipient: str, due: Sequence[Due]) -> EmailMessage:
        overdue = sum(one.when is When.OVERDUE for one in due)
        message = EmailMessage()
        message["From"] = Address("Helpdesk", addr_spec=self.sender_address)
        message["To"] = Address(addr_spec=recipient)
        message["Subject"] = f"Promises: {overdue} overdue, {len(due) - overdue} open"
        message["Date"] = format_datetime(self.clock.now())
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(f"{as_table(due)}\n\n{self.console}/console/promises\n", cte="quoted-printable")
        message.add_alternative(_as_html(due, self.console), subtype="html", cte="quoted-printable")
        return message


def as_table(due: Iterable[Due]) -> str:
    """Return promises as lines of aligned columns."""
    rows = [_HEADINGS, *(_cells(one) for one in due)]
    if len(rows) == 1:
        return _NOTHING
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def _cells(one: Due) -> tuple[str, ...]:
    promise = one.promise
    mark = one.when.value.upper() if one.when is When.OVERDUE else one.when.value
    what = f"{promise.kind.value}: {words_for(promise)}"
    return mark, f"{one.due_at:%a %d %b %Y, %H:%M %Z}", one.far, one.shop.name, what, promise.conversation_id


def _as_html(due: Sequence[Due], console: str) -> str:
    head = "".join(f'<th style="text-align:left;padding:4px 10px">{heading}</th>' for heading in _HEADINGS)
    rows = []
    for one in due:
        *cells, conversation = map(escape, _cells(one))
        link = f'<a href="{escape(console)}/console/conversations/{conversation}">open</a>'
        told = "".join(f'<td style="padding:4px 10px">{cell}</td>' for cell in (*cells, link))
        loud = ' style="font-weight:bold"' if one.when is When.OVERDUE else ""
        rows.append(f"<tr{loud}>{told}</tr>")
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>" if rows else f"<p>{_NOTHING}</p>"
    page = f'<p><a href="{escape(console)}/console/promises">Promises in the console</a></p>'
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Promises</title></head><body>{table}{page}</body></html>'


def _is_morning(shop: Shop, now: datetime) -> bool:
    today = day_of(shop, now)
    opening = opening_of(shop, today)
    return opening is not None and opening <= now < end_of(shop, today)
