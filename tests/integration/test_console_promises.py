"""The console's page of promises: loud about what is overdue, and only of one's own shops."""

import re
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from helpdesk.agents import Role
from helpdesk.conversations import Conversation
from helpdesk.promises import Promise, PromiseKind
from tests.integration.running_console import Console, make_agent
from tests.integration.running_gateway import NOON, Gateway, running
from tests.integration.running_mail import with_mail
from tests.mail_server import MailServer, mail_server

PAGE = "/console/promises"
HOUR = timedelta(hours=1)
HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway) -> Console:
    """An agent of Kawaii Stop at the console."""
    return Console.of(gateway, name="mia", shops={"kawaii_stop": Role.AGENT})


def promised(gateway: Gateway, hours: float, subject: str = "ask the carrier", shop: str = "kawaii_stop", conversation: str = "one") -> int:
    """Make a promise that is due some hours from now."""
    now = gateway.clock.now()
    made = Promise(shop, conversation, PromiseKind.OTHER, subject, now - 9 * HOUR, now + hours * HOUR, "mia")
    number = gateway.product.database.promises.make(made).id
    assert number
    return number


def open_ones(gateway: Gateway) -> list[str]:
    """List what is still to be kept at Kawaii Stop."""
    return [one.subject for one in gateway.product.database.promises.listed(["kawaii_stop"])]


def test_a_desk_without_promises_says_so(mia: Console) -> None:
    """On both tabs."""
    assert "Nothing is promised" in mia.get(PAGE).text
    assert "No promise has ended yet" in mia.get(f"{PAGE}?tab=ended").text


def test_what_is_overdue_stands_first_with_how_long(gateway: Gateway, mia: Console) -> None:
    """Then what is due today in the shop's time, then the rest; the words of people are words."""
    promised(gateway, 100, "send the label")
    promised(gateway, 5, HOSTILE)
    promised(gateway, -20, "ask the carrier")
    page = mia.get(PAGE)
    assert page.status_code == 200
    places = [page.text.index(words) for words in ("Overdue <", "ask the carrier", "Due today <", "&lt;img", "Later <", "send the label")]
    assert places == sorted(places)
    assert HOSTILE not in page.text
    assert "Tue 24 Mar 2026, 12:00 CDT" in page.text
    assert re.search(r"overdue by \d+ business hours?", page.text)


def test_every_page_counts_what_is_overdue(gateway: Gateway, mia: Console) -> None:
    """In the menu, and only those of one's own shops."""
    pages = (PAGE, "/console/account")
    assert all('class="alarm"' not in mia.get(page).text for page in pages)
    promised(gateway, -1)
    promised(gateway, -2)
    promised(gateway, 2)
    promised(gateway, -1, shop="kpop2")
    for page in pages:
        assert '<span class="alarm">2<span' in mia.get(page).text
    gateway.product.database.promises.end(1, "mia", NOON, kept=True)
    assert '<span class="alarm">1<span' in mia.get(PAGE).text


def test_a_promise_is_kept_or_dropped_with_a_reason(gateway: Gateway, mia: Console) -> None:
    """By forms that lead back to the page, which tells what was done."""
    kept, dropped = promised(gateway, 1, "one thing"), promised(gateway, 2, "another")
    answer = mia.post(f"{PAGE}/{kept}/keep")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}?done=kept")
    assert "The promise is kept." in mia.get(answer.headers["location"]).text
    assert mia.post(f"{PAGE}/{kept}/keep").headers["location"] == f"{PAGE}?done=ended"
    assert mia.post(f"{PAGE}/{dropped}/drop", {"reason": ""}).status_code == 422
    assert open_ones(gateway) == ["another"]
    assert (
        mia.post(f"{PAGE}/{dropped}/drop", {"reason": "the shopper wrote that all is well"}).headers["location"] == f"{PAGE}?done=dropped"
    )
    ended = mia.get(f"{PAGE}?tab=ended").text
    assert "the shopper wrote that all is well" in ended
    assert "one thing" in ended
    assert open_ones(gateway) == []


@pytest.mark.parametrize("act", ["keep", "drop"])
def test_another_shops_promise_and_none_are_told_alike(gateway: Gateway, act: str) -> None:
    """Nothing is there, nothing is done."""
    number = promised(gateway, 1)
    other = Console.of(gateway, name="sam", shops={"kpop2": Role.OWNER})
    forms = {"reason": "why not"}
    answers = [other.post(f"{PAGE}/{wanted}/{act}", forms) for wanted in (number, number + 1, "x", "9" * 40, "-1")]
    assert {answer.status_code for answer in answers} == {404}
    assert answers[0].text == answers[1].text
    assert "ask the carrier" not in other.get(PAGE).text
    assert "ask the carrier" not in other.get(f"{PAGE}?tab=ended").text
    assert open_ones(gateway) == ["ask the carrier"]


def test_a_form_of_another_page_changes_nothing(gateway: Gateway, mia: Console) -> None:
    """It does not have what our pages put into theirs."""
    number = promised(gateway, 1)
    assert mia.post(f"{PAGE}/{number}/keep", {"csrf": "0"}).status_code == 403
    assert mia.call("GET", f"{PAGE}/{number}/keep").status_code in {404, 405}
    assert open_ones(gateway) == ["ask the carrier"]


def test_a_word_is_given_from_the_conversation(gateway: Gateway, mia: Console) -> None:
    """By a date or a moment; what cannot be is refused with a sentence."""
    gateway.product.database.conversations.create(Conversation("one", "kawaii_stop"), NOON)
    path = "/console/api/conversations/one/promise"
    answer = mia.post(path, json={"subject": "ask the carrier", "due": "2026-03-27"})
    assert (answer.status_code, answer.json()["due"]) == (201, "2026-03-27T22:00:00+00:00")
    for wrong in ({"subject": "ask"}, {"subject": 7, "due": "2026-03-27"}, {"subject": "ask", "due": "2025-01-01"}, {}):
        refused = mia.post(path, json=wrong)
        assert (refused.status_code, refused.headers["content-type"]) == (422, "application/problem+json")
    assert open_ones(gateway) == ["ask the carrier"]
    other = Console.of(gateway, name="sam", shops={"kpop2": Role.OWNER})
    assert other.post(path, json={"subject": "ask", "due": "2026-03-27"}).status_code == 404
    assert mia.post("/console/api/conversations/two/promise", json={"subject": "ask", "due": "2026-03-27"}).status_code == 404


def test_whoever_is_not_signed_in_sees_nothing(gateway: Gateway) -> None:
    """The page leads to the sign-in, the script is told."""
    assert gateway.get(PAGE).status_code == 303
    assert gateway.get("/console/api/conversations/one/promise").status_code in {401, 404, 405}


def test_many_promises_are_cut_with_a_word(gateway: Gateway, mia: Console) -> None:
    """The most pressing ones are shown."""
    now = gateway.clock.now()
    for number in range(201):
        gateway.product.database.promises.make(
            Promise("kawaii_stop", "one", PromiseKind.OTHER, f"thing {number:03d}", now, now + number * HOUR, "mia")
        )
    page = mia.get(PAGE).text
    assert "thing 199" in page
    assert "thing 200" not in page
    assert "There are more that are due later" in page


@pytest.fixture
def post() -> Iterator[MailServer]:
    """A real mail server."""
    with mail_server() as found:
        yield found


def test_a_mail_that_could_not_be_sent_is_loud_and_can_be_sent_again(tmp_path: Path, post: MailServer) -> None:
    """Or thrown away with its address; another shop's agent sees nothing of it."""
    with running(tmp_path, changed=with_mail(post)) as gateway:
        mia = make_agent(gateway, "mia", {"kawaii_stop": Role.LEAD})
        console = Console.of(gateway, mia)
        other = Console.of(gateway, name="sam", shops={"kpop2": Role.OWNER})
        chat = gateway.opens()
        chat.call("POST", "/handoff")
        assert chat.call("POST", "/contact", json={"email": "ann@example.org"}).status_code == 204
        epoch = gateway.product.handling.take_over(mia, chat.id, 0).epoch
        gateway.product.handling.say(mia, chat.id, epoch, "Hello!", "1")
        post.on_recipient += ["550 unknown"] * 2
        gateway.clock.moment += timedelta(minutes=2)
        (mail,) = _given_up(gateway)
        page = console.get(PAGE).text
        assert "Mail could not be sent" in page
        assert "The mail server does not take mail for this address (550)" in page
        assert "ann@example.org" not in page
        assert "Mail could not be sent" not in other.get(PAGE).text
        for act in ("retry", "discard"):
            assert other.post(f"{PAGE}/mails/{mail}/{act}").status_code == 404
            assert console.post(f"{PAGE}/mails/{mail + 1}/{act}").status_code == 404
        assert console.post(f"{PAGE}/mails/{mail}/retry").headers["location"] == f"{PAGE}?done=retried"
        assert _given_up(gateway, tries=2) == [mail]
        assert console.post(f"{PAGE}/mails/{mail}/discard").headers["location"] == f"{PAGE}?done=discarded"
        assert console.post(f"{PAGE}/mails/{mail}/discard").status_code == 404
        held = gateway.product.database.ownership.held(chat.id)
        assert held
        assert held.contact_email is None


def _given_up(gateway: Gateway, tries: int = 1) -> list[int]:
    """Wait until a mail was given up so many times; returns their numbers."""
    for _ in range(1000):
        found = gateway.product.mailing.given_up(["kawaii_stop"])
        if found and f'state="given_up"}} {tries}.0' in gateway.get("/metrics").text:
            return [mail.id for mail in found]
        time.sleep(0.02)
    raise AssertionError("the mail was never given up")
