"""Mails about a conversation: what was said since the shopper last looked, the way back, and the whole of it below.

Text and plain HTML say the same. Nothing is loaded from anywhere and nothing reports that it was read. What people have
written goes in as text, and nothing of it comes into the head of a mail.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from typing import Any

from babel.dates import format_date, format_time

from helpdesk.answers.catalogue import FALLBACK_LANGUAGE, catalogue, spoken_language
from helpdesk.answers.compose import say
from helpdesk.answers.proof import Ledger
from helpdesk.answers.speak import locale_of
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.outbox import Envelope, MailKind
from helpdesk.shops import Shop

# Longer conversations are cut at their beginning: they can be read in the chat.
LONGEST_TRANSCRIPT = 100_000
_DIGEST_DIGITS = 24
_LINE = "=" * 24
_BODY = "margin:0;background:#f4f4f7;color:#1c1c22;font:16px/1.5 sans-serif"
_MAIN = "max-width:40em;margin:0 auto;padding:24px 20px;background:#ffffff"
_SAID = "margin:0 0 16px;padding:10px 14px;border-radius:10px;background:#f0f0f5"
_WHO = "margin:0;color:#56565f;font-size:14px"
_TEXT = "margin:4px 0 0;white-space:pre-wrap;overflow-wrap:anywhere"
_BUTTON = "display:inline-block;padding:10px 18px;border-radius:8px;background:#3a2bb0;color:#ffffff;text-decoration:none"
_QUIET = "color:#56565f;font-size:14px"
# Arabic, Persian and emoji need these, though nothing of them is printed.
_UNSEEN_BUT_NEEDED = frozenset("\t\u200c\u200d\u00a0\u202f\u3000")


@dataclass(frozen=True)
class Wayback:
    """The link by which the shopper goes on, and until when it works."""

    url: str
    until: datetime


@dataclass(frozen=True)
class Postmark:
    """From which address a mail comes, and when."""

    sender: str
    at: datetime


@dataclass(frozen=True)
class _Said:
    who: str
    at: str
    text: str


@dataclass(frozen=True)
class _Sheet:
    """What a mail says: its own words by name, what is new, and the conversation under a title."""

    language: str
    words: Mapping[str, str]
    intro: str
    new: Sequence[_Said]
    title: str
    whole: Sequence[_Said]
    url: str

    def text(self) -> str:
        """Return it as plain text."""
        words = self.words
        way = [f"{words['go_on']}:\n{self.url}", words["until"], words["purpose"], words["no_reply"]]
        new, whole = ([f"{one.who} · {one.at}\n{one.text}" for one in said] for said in (self.new, self.whole))
        return "\n\n".join([self.intro, *new, *way, _LINE, self.title, *whole]) + "\n"

    def html(self) -> str:
        """Return it as HTML that needs nothing else."""
        words, direction = self.words, str(locale_of(self.language).text_direction)
        parts = [
            f'<!doctype html><html lang="{escape(self.language)}" dir="{direction}"><head><meta charset="utf-8">',
            f"<title>{escape(words['subject'])}</title></head>",
            f'<body style="{_BODY}"><div style="{_MAIN}">',
            f"<h1>{escape(self.intro)}</h1>",
            *map(_block, self.new),
            f'<p><a href="{escape(self.url)}" style="{_BUTTON}">{escape(words["go_on"])}</a></p>',
            *(f'<p style="{_QUIET}">{escape(words[name])}</p>' for name in ("until", "purpose", "no_reply")),
            f"<h2>{escape(self.title)}</h2>",
            *map(_block, self.whole),
            "</div></body></html>",
        ]
        return "\n".join(parts)


def letter(shop: Shop, envelope: Envelope, messages: Sequence[Mapping[str, Any]], way: Wayback, post: Postmark) -> EmailMessage:
    """Write the mail of an envelope, with all messages of its conversation as they stand."""
    language = _language(envelope.language)
    words = _words(shop, language, way)
    told = [_said(message, shop, language) for message in messages]
    is_answer = envelope.mail.kind is MailKind.ANSWER
    new = [said for message, said in zip(messages, told, strict=True) if is_answer and _is_new(envelope, message)]
    whole = _newest(told)
    title = words["before" if len(whole) == len(told) else "newest"]
    sheet = _Sheet(language, words, words[envelope.mail.kind.value], new, title, whole, way.url)
    message = _headed(shop, envelope, words["subject"], post)
    message.set_content(sheet.text(), charset="utf-8", cte="quoted-printable")
    message.add_alternative(sheet.html(), subtype="html", charset="utf-8", cte="quoted-printable")
    return message


def has_news(envelope: Envelope, messages: Sequence[Mapping[str, Any]]) -> bool:
    """Tell whether there is anything to send: a transcript of something, or words that the shopper has not seen."""
    if envelope.mail.kind is MailKind.TRANSCRIPT:
        return bool(messages)
    return any(message["author"] in {"agent", "system"} and _is_new(envelope, message) for message in messages)


def _is_new(envelope: Envelope, message: Mapping[str, Any]) -> bool:
    return message["author"] != "shopper" and bool(message["at"] >= envelope.mail.created_at)


def _language(wanted: str | None) -> str:
    """The shopper's language, where mails are written in it already."""
    spoken = spoken_language(wanted)
    return spoken if catalogue(spoken).has("mail-subject") else FALLBACK_LANGUAGE


def _words(shop: Shop, language: str, way: Wayback) -> dict[str, str]:
    """Everything that a mail says of its own, proven like all that is said to shoppers."""
    until = way.until.astimezone(shop.zone).date()
    values = {
        "shop": shop.fact("name", Kind.TITLE, shop.name),
        "until": Value(Kind.DATE, until, FactSource("link", "until")),
    }
    ledger = Ledger(shop, notes={("link", "until"): until})
    names = ("subject", "answer", "transcript", "go_on", "until", "before", "newest", "purpose", "no_reply")
    return {name: say(language, f"mail-{name}", values, ledger).text for name in names}


def _said(message: Mapping[str, Any], shop: Shop, language: str) -> _Said:
    agent = (message["details"] or {}).get("agent")
    words = catalogue(language)
    who = agent or words.text(f"widget-author-{message['author']}", {}) or message["author"]
    there, locale = message["at"].astimezone(shop.zone), locale_of(language)
    at = f"{format_date(there, 'medium', locale)}, {format_time(there, 'short', locale=locale)}"
    return _Said(_plain(who), at, _plain(message["text"]))


def _plain(text: str) -> str:
    """Leave out what is not seen, but keep the lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(c for c in line if c.isprintable() or c in _UNSEEN_BUT_NEEDED) for line in lines)


def _newest(told: Sequence[_Said]) -> Sequence[_Said]:
    left, kept = LONGEST_TRANSCRIPT, 0
    for said in reversed(told):
        left -= len(said.text)
        if left < 0:
            break
        kept += 1
    return told[len(told) - max(kept, 1) :] if told else told


def _headed(shop: Shop, envelope: Envelope, subject: str, post: Postmark) -> EmailMessage:
    domain = post.sender.rpartition("@")[2]
    # The same mail sent twice has the same id, so that a reader's program shows it once. It tells nothing of the conversation's.
    thread = hashlib.sha256(envelope.mail.conversation_id.encode()).hexdigest()[:_DIGEST_DIGITS]
    ids = [f"<{thread}.{mail_id}@{domain}>" for mail_id in (*envelope.before, envelope.mail.id)]
    message = EmailMessage()
    message["From"] = Address(" ".join(shop.name.split()), addr_spec=post.sender)
    message["To"] = Address(addr_spec=envelope.address)
    message["Subject"] = " ".join(subject.split())
    message["Date"] = format_datetime(post.at)
    message["Message-ID"] = ids[-1]
    if ids[:-1]:
        message["In-Reply-To"] = ids[-2]
        message["References"] = " ".join(ids[:-1])
    message["Auto-Submitted"] = "auto-generated"
    return message


def _block(said: _Said) -> str:
    return (
        f'<div style="{_SAID}"><p style="{_WHO}"><strong>{escape(said.who)}</strong> · {escape(said.at)}</p>'
        f'<p dir="auto" style="{_TEXT}">{escape(said.text)}</p></div>'
    )
