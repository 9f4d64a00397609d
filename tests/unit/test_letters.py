"""Mails to shoppers: what they say, and that nothing gets into their heads or their markup."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

import pytest

from helpdesk.answers.catalogue import languages
from helpdesk.conversations import Speaker
from helpdesk.outbox import Envelope, MailKind
from helpdesk.services.letters import LONGEST_TRANSCRIPT, Postmark, Wayback, letter
from tests.unit.mails import CONVERSATION, KAWAII, NOON, QUEUED, said

HOSTILE = "<script>alert(1)</script> \"'>\r\nBcc: all@example.org\u202e\x07"
WAY = Wayback("https://chat.example.org/resume/kawaii_stop#abc&x=<y>", NOON + timedelta(days=30))


def written(
    messages: Sequence[Mapping[str, Any]] = CONVERSATION,
    language: str | None = "en",
    kind: MailKind = MailKind.ANSWER,
    address: str = "ann@example.org",
    before: tuple[int, ...] = (),
) -> EmailMessage:
    """Write a mail and read it again, as its receiver's program does."""
    envelope = Envelope(replace(QUEUED, kind=kind), address, language, Speaker.AGENT, before)
    sent = letter(KAWAII, envelope, messages, WAY, Postmark("help@example.com", NOON))
    read = message_from_bytes(sent.as_bytes(policy=policy.SMTP), policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def part(message: EmailMessage, kind: str) -> str:
    """Return the plain or the HTML part."""
    found = message.get_body((kind,))
    assert found is not None
    return str(found.get_content()).replace("\r\n", "\n")


class Tags(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.words += data


def test_an_answer_says_what_is_new_first_then_the_way_back_then_the_whole() -> None:
    """In text and in HTML alike; times are the shop's."""
    mail = written()
    for text in (part(mail, "plain"), Tags(part(mail, "html")).words):
        new, _, rest = text.partition("Go on with the conversation")
        assert "Kawaii Stop has answered you." in new
        assert [new.count(words) for words in ("It arrives on Friday.", "Sorry for the wait!", "Where is KS1001?")] == [1, 1, 0]
        assert "Mia · Mar 24, 2026, 12:00\u202fPM" in new
        assert [rest.count(words) for words in ("It arrives on Friday.", "Where is KS1001?")] == [1, 1]
        assert "until Thu, Apr 23, 2026" in rest
        assert "only for this answer" in rest
    assert WAY.url in part(mail, "plain")


def test_a_transcript_says_that_the_conversation_is_closed() -> None:
    """And everything once."""
    text = part(written(kind=MailKind.TRANSCRIPT), "plain")
    assert "is closed" in text
    assert text.count("It arrives on Friday.") == 1


@pytest.mark.parametrize("language", languages())
def test_the_mail_speaks_the_shoppers_language(language: str) -> None:
    """From right to left where it is written so; until a language has its words, in English."""
    mail = written(language=language)
    html = Tags(part(mail, "html")).found[0]
    assert html[0] == "html"
    assert html[1]["dir"] == ("rtl" if html[1]["lang"] == "ar" else "ltr")
    assert "Kawaii Stop" in str(mail["Subject"])


def test_words_of_people_are_words_in_every_part() -> None:
    """Markup does nothing, unseen characters are left out, and nothing is loaded from anywhere."""
    mail = written([said(1, "shopper", HOSTILE), said(2, "agent", HOSTILE, agent=HOSTILE), said(3, "bot", "a\n  b")])
    page = Tags(part(mail, "html"))
    assert {tag for tag, _ in page.found} <= {"html", "head", "meta", "title", "body", "div", "h1", "h2", "p", "strong", "a"}
    assert [value for _, attributes in page.found for name, value in attributes.items() if name in {"href", "src"}] == [WAY.url]
    assert all(not name.startswith("on") for _, attributes in page.found for name in attributes)
    assert "url(" not in part(mail, "html")
    for text in (part(mail, "plain"), page.words):
        assert "<script>alert(1)</script>" in text
        assert "\u202e" not in text
        assert "\x07" not in text
    assert "a\n  b" in part(mail, "plain")


def test_nothing_of_anybody_gets_into_the_head() -> None:
    """Also when a shop's name or an agent's words try."""
    mail = written([said(1, "agent", HOSTILE, agent=HOSTILE)])
    assert set(mail.keys()) == {
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Auto-Submitted",
        "MIME-Version",
        "Content-Type",
    }
    assert (str(mail["From"]), str(mail["To"])) == ("Kawaii Stop <help@example.com>", "ann@example.org")
    assert str(mail["Auto-Submitted"]) == "auto-generated"
    assert str(mail["Date"]) == "Tue, 24 Mar 2026 17:00:00 +0000"


def test_the_mails_of_a_conversation_hang_together_without_telling_its_id() -> None:
    """The same mail has the same id however often it is sent, and the next one answers it."""
    first, again, next_one = written(), written(), written(before=(3, 5))
    assert first["Message-ID"] == again["Message-ID"]
    assert "secret" not in first.as_string()
    assert first["In-Reply-To"] is None
    thread = str(first["Message-ID"]).strip("<>").partition(".")[0]
    assert str(next_one["In-Reply-To"]) == f"<{thread}.5@example.com>"
    assert str(next_one["References"]) == f"<{thread}.3@example.com> <{thread}.5@example.com>"


def test_a_very_long_conversation_is_cut_at_its_beginning() -> None:
    """The mail says so, and stays small enough to be taken."""
    messages = [said(seq, "shopper", f"{seq:04d} " + "x" * 3900, -600 + seq) for seq in range(1, 200)]
    text = part(written([*messages, said(200, "agent", "Yes.", agent="Mia")]), "plain")
    assert "these are its newest messages" in text
    assert "0001 " not in text
    assert "0199 " in text
    assert len(text) < LONGEST_TRANSCRIPT * 1.2
