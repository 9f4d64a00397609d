"""A shopper leaves an address, goes away, and reads the answer in a mail: through a running gateway and a real mail server."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.openapi import document
from gateway.widget import words
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.outbox import COLLECTED_FOR
from helpdesk.ownership import Resolution
from helpdesk.promises import Promise, PromiseKind
from tests.fake_engine import reply
from tests.integration.running_console import make_agent
from tests.integration.running_gateway import NOON, Chat, Gateway, StoppedClock, running
from tests.integration.running_mail import with_mail
from tests.mail_server import MailServer, mail_server

ANN = "ann@example.org"
TEAM = "team@example.com"
DUE = timedelta(minutes=2)


@pytest.fixture
def post() -> Iterator[MailServer]:
    """A real mail server."""
    with mail_server() as found:
        yield found


@pytest.fixture
def gateway(tmp_path: Path, post: MailServer) -> Iterator[Gateway]:
    """A running gateway that can send mail."""
    with running(tmp_path, changed=with_mail(post, TEAM)) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway) -> Agent:
    """An agent."""
    return make_agent(gateway, shops={"kawaii_stop": Role.LEAD})


def waits(gateway: Gateway, language: str = "en") -> Chat:
    """Ask for a person."""
    chat = gateway.opens(language=language)
    chat.call("POST", "/handoff")
    return chat


def leaves(chat: Chat, email: object = ANN) -> int:
    """Leave an address; returns the status."""
    return chat.call("POST", "/contact", json={"email": email}).status_code


def takes(gateway: Gateway, mia: Agent, chat: Chat) -> int:
    """Have the agent take the conversation over; returns the epoch."""
    return gateway.product.handling.take_over(mia, chat.id, gateway.held(chat).epoch).epoch


def text(mail: object) -> str:
    """Return the plain part of a mail."""
    return str(mail.get_body(("plain",)).get_content()).replace("\r\n", "\n")  # type: ignore[attr-defined]


def works(gateway: Gateway) -> None:
    """Send what is due now; the gateway's own post may be faster."""
    for mail in gateway.product.mailing.due():
        gateway.product.mailing.deliver(mail)


def kept(gateway: Gateway, chat: Chat) -> str | None:
    """Return the address that is kept."""
    held = gateway.product.database.ownership.held(chat.id)
    assert held
    return held.contact_email


def test_an_answer_that_nobody_sees_comes_by_mail_with_a_link_back(gateway: Gateway, post: MailServer, mia: Agent) -> None:
    """In the shopper's conversation's own words; the link opens it again; the end of it sends the whole and forgets the address."""
    chat = waits(gateway)
    assert leaves(chat) == 204
    epoch = takes(gateway, mia, chat)
    for words_ in ("Hello!", "It arrives on Friday."):
        gateway.product.handling.say(mia, chat.id, epoch, words_, words_)
    works(gateway)
    assert len(post) == 0
    gateway.clock.moment += DUE
    works(gateway)
    answer = post.next()
    assert (str(answer["To"]), str(answer["From"])) == (ANN, "Kawaii Stop <help@example.com>")
    assert "It arrives on Friday." in text(answer).partition("Go on with the conversation")[0]
    token = re.search(r"https://chat\.example\.org/resume/kawaii_stop#(\S+)", text(answer))
    assert token
    assert gateway.product.resuming.opened(token[1], gateway.clock.now()) == chat.id
    gateway.product.handling.resolve(mia, chat.id, epoch, Resolution.ANSWERED)
    works(gateway)
    whole = post.next()
    assert whole["In-Reply-To"] == answer["Message-ID"]
    assert "is closed" in text(whole)
    for _ in range(500):
        if kept(gateway, chat) is None:
            break
        time.sleep(0.02)
    assert kept(gateway, chat) is None


def test_what_was_seen_in_the_chat_is_not_mailed(gateway: Gateway, post: MailServer, mia: Agent) -> None:
    """A stream alone proves nothing: the tab may lie behind others. The widget tells what was on the screen."""
    chat = waits(gateway)
    leaves(chat)
    epoch = takes(gateway, mia, chat)
    with chat.listening() as events:
        seq = gateway.product.handling.say(mia, chat.id, epoch, "Hello!", "1")
        gateway.product.handling.say(mia, chat.id, epoch, "Friday.", "2")
        events.until("message", author="system")
        assert chat.call("POST", "/seen", json={"seq": seq}).status_code == 204
    assert len(gateway.product.database.outbox.due(NOON + timedelta(days=1), 9)) == 1
    assert chat.call("POST", "/seen", json={"seq": seq + 1}).status_code == 204
    gateway.clock.moment += DUE
    assert gateway.product.mailing.due() == []
    assert len(post) == 0


@pytest.mark.parametrize(
    "email", ["ann", "ann@example.org\r\nBcc: all@example.org", None, 7, ["ann@example.org"], "x" * 300, "a,b@example.org"]
)
def test_what_is_no_address_is_refused(gateway: Gateway, email: object) -> None:
    """With a problem that says so, and nothing is kept."""
    chat = waits(gateway)
    assert leaves(chat, email) == 422
    assert kept(gateway, chat) is None


def test_an_address_can_be_changed_and_taken_back(gateway: Gateway) -> None:
    """It is kept only while a person is awaited, and only with the conversation's key."""
    chat = gateway.opens()
    assert leaves(chat) == 409
    chat.call("POST", "/handoff")
    assert chat.call("GET", "/contact").json() == {"left": False}
    assert (leaves(chat, " Ann@Example.ORG"), kept(gateway, chat)) == (204, ANN)
    assert chat.call("GET", "/contact").json() == {"left": True}
    assert (leaves(chat, "bob@example.org"), kept(gateway, chat)) == (204, "bob@example.org")
    assert (leaves(chat, ""), kept(gateway, chat)) == (204, None)
    assert leaves(replace(chat, token="0" * 64)) == 401
    assert chat.call("POST", "/seen", json={"seq": 1}).status_code == 204
    for seq in (0, -1, True, "1", 2**31, None):
        assert chat.call("POST", "/seen", json={"seq": seq}).status_code == 422
    told = [
        (entry.actor, entry.details) for entry in gateway.product.database.audit.entries(["kawaii_stop"], action="conversation.contact")
    ]
    assert told == [("shopper", {"left": False}), ("shopper", {"left": True}), ("shopper", {"left": True})]


def test_the_invitation_is_told_with_the_message_that_names_the_wait(gateway: Gateway) -> None:
    """By the button and by the bot; in the list and in the stream alike."""
    chat = waits(gateway)
    assert [one["invites"] for one in chat.news()["messages"]] == ["email"]
    with chat.listening() as events:
        assert events.until("message")[-1].data["invites"] == "email"
    gateway.engine.answer = lambda _: reply("A person will help.", handoff={"reason": "shop_matter", "summary": "payment"})
    other = gateway.opens()
    other.send("my card was refused")
    other.transcript()
    assert [one["invites"] for one in other.news()["messages"]] == [None, "email"]


def test_without_a_mail_server_nobody_is_invited(tmp_path: Path) -> None:
    """Neither by the message nor by its words, and no address is taken."""
    with running(tmp_path) as gateway:
        chat = waits(gateway)
        (message,) = chat.news()["messages"]
        assert message["invites"] is None
        assert "mail" not in message["text"]
        assert leaves(chat) == 422
        assert kept(gateway, chat) is None
        assert leaves(chat, "") == 204


def test_mails_are_counted_by_what_came_of_them(gateway: Gateway, post: MailServer, mia: Agent) -> None:
    """A refused address is given up at once, and the figures are loud about it."""
    post.on_recipient.append("550 no such address")
    chat = waits(gateway)
    leaves(chat)
    gateway.product.handling.say(mia, chat.id, takes(gateway, mia, chat), "Hello!", "1")
    gateway.clock.moment += DUE
    for _ in range(1000):
        if 'helpdesk_mails_total{state="given_up"} 1.0' in gateway.get("/metrics").text:
            break
        time.sleep(0.02)
    assert 'helpdesk_mails_total{state="given_up"} 1.0' in gateway.get("/metrics").text
    (mail,) = gateway.product.mailing.given_up(["kawaii_stop"])
    assert mail.fault == "the mail server does not take mail for this address (550)"
    assert len(post) == 0


def test_the_words_of_the_form_come_by_themselves(gateway: Gateway) -> None:
    """In the first language that both speak, and only where there are such words."""
    told = gateway.get("/widget/strings/es-MX.json?shop=kawaii_stop&of=contact").json()["words"]
    assert set(told) >= {"label", "purpose", "send", "kept", "remove", "removed", "wrong", "failed", "invitation"}
    assert told["invitation"].startswith("Si quieres")
    assert gateway.get("/widget/strings/es.json?shop=kawaii_stop&of=mail").status_code == 404
    assert gateway.get("/widget/strings/es.json?shop=nobody&of=contact").status_code == 404
    assert "contact-label" not in str(words("Kawaii Stop", "en"))


def test_the_routes_are_described() -> None:
    """For those who write a client of their own."""
    paths = document()["paths"]
    assert "post" in paths["/api/v1/conversations/{id}/contact"]
    assert "post" in paths["/api/v1/conversations/{id}/seen"]
    assert "post" in paths["/api/v1/resume"]


def promise(database: SqlDatabase) -> None:
    """Promise something for the afternoon."""
    made = Promise("kawaii_stop", "one", PromiseKind.OTHER, "ask the carrier", NOON - timedelta(days=1), NOON + timedelta(hours=9), "mia")
    database.promises.make(made)


def test_the_team_is_told_of_promises_once_each_business_morning(tmp_path: Path, post: MailServer) -> None:
    """From the opening on, whatever is started anew, and again the next morning."""
    clock = StoppedClock(NOON.replace(hour=13, minute=59))  # a minute before nine in Chicago
    with running(tmp_path, clock=clock, changed=with_mail(post, TEAM)) as gateway:
        promise(gateway.product.database)
        digests = gateway.product.digests
        assert digests.pending() == []
        clock.moment += timedelta(minutes=1)
        assert [shop for shop, _ in digests.pending()] == ["kawaii_stop"]
        digests.send_morning("kawaii_stop")
        digest = post.next()
        assert (str(digest["To"]), str(digest["Subject"])) == (TEAM, "Promises: 0 overdue, 1 open")
        assert "ask the carrier" in text(digest)
        assert not digests.send_morning("kawaii_stop")
    with running(tmp_path, clock=clock, changed=with_mail(post, TEAM)) as again:
        clock.moment += timedelta(hours=2)
        assert not again.product.digests.send_morning("kawaii_stop")
        assert len(post) == 0
        clock.moment += timedelta(days=1)
        again.product.digests.send_morning("kawaii_stop")
        assert str(post.next()["Subject"]) == "Promises: 1 overdue, 0 open"


def test_a_digest_that_could_not_be_sent_is_tried_again(tmp_path: Path, post: MailServer) -> None:
    """After a quarter of an hour, and only some times a day."""
    clock = StoppedClock(NOON - timedelta(days=4))  # a Friday, before the shop opens
    with running(tmp_path, clock=clock, changed=with_mail(post, TEAM)) as gateway:
        digests = gateway.product.digests
        promise(gateway.product.database)
        post.on_recipient += ["450 later"] * 9
        clock.moment = NOON.replace(hour=13) - timedelta(days=2)  # a Sunday: the gateway's own post rests
        assert digests.pending() == []
        sent = []
        for _ in range(10):
            sent.append(digests.send_morning("kawaii_stop"))
            clock.moment += timedelta(minutes=5)
        assert (sent, len(post.on_recipient)) == ([False] * 10, 5)
        clock.moment = NOON - timedelta(days=1, hours=6)
        post.on_recipient.clear()
        assert digests.send_morning("kawaii_stop")
        post.next()
    assert COLLECTED_FOR == DUE
