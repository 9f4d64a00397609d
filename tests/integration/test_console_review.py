"""The review list: agents say what a misunderstood message means, with the keyboard alone and without a script."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest
import requests

from helpdesk.agents import Role
from helpdesk.learning import Review, Verdict
from helpdesk.services.learning import PAGE
from helpdesk.turnrecords import TurnRecord
from tests.integration.running_console import Console
from tests.integration.running_gateway import Chat, Gateway, StoppedClock, running

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
SHOP = "kawaii_stop"
LIST = "/console/review"


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path, clock=StoppedClock(NOON)) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway) -> Console:
    """The browser of an agent of Kawaii Stop."""
    return Console.of(gateway)


def misunderstood(gateway: Gateway, text: str = "do you gift wrap? I'm Ana", shop: str = SHOP, language: str = "en") -> Chat:
    """Have a shopper say something that the bot does not understand."""
    chat, store = gateway.opens(shop), gateway.product.database.conversations
    store.receive(chat.id, text, NOON)
    record = TurnRecord(1, shop, "answered", language, "nlu_fallback", 0.31)
    assert store.speak(chat.id, 0, [("I am not sure.\nWhat is it about?", {"choices": ["Track"]})], NOON, reply_to=1, record=record)
    return chat


def reviews(gateway: Gateway) -> list[Review]:
    """Return the verdicts."""
    return list(gateway.product.database.reviews.decided([SHOP, "kpop2"]))


def decide(console: Console, chat: Chat, verdict: str, **form: str) -> requests.Response:
    """Send a card's form."""
    return console.post(f"{LIST}/{chat.id}/1", {"verdict": verdict, **form})


def followed(console: Console, answer: requests.Response) -> str:
    """Go where an answer leads and return the page."""
    assert answer.status_code == 303, answer.text
    page = console.get(answer.headers["location"])
    assert page.status_code == 200
    return page.text


def listed(console: Console, query: str = "") -> list[str]:
    """Return the messages of the list."""
    page = console.get(f"{LIST}{query}")
    assert page.status_code == 200, page.text
    return [unescape(text) for text in re.findall(r'<h3 id="message-\d+"[^>]*>(.*?)</h3>', page.text)]


def test_a_message_is_shown_with_what_was_understood_and_said(gateway: Gateway, mia: Console) -> None:
    """Without the shopper's name, and with the way to the conversation."""
    chat = misunderstood(gateway)
    page = mia.get(LIST).text
    for words in (
        "do you gift wrap? I&#39;m Alex",
        "Not understood",
        "31 % sure",
        "I am not sure. What is it about?",
        "Track",
        f"/console/conversations/{chat.id}",
    ):
        assert words in page, words
    assert "Ana" not in page
    assert 'To review <span class="badge">1</span>' in page


def test_a_meaning_is_kept_and_the_list_goes_on(gateway: Gateway, mia: Console) -> None:
    """The next message is ready for the keyboard, and what was done can be undone."""
    first, second = misunderstood(gateway), misunderstood(gateway, "and by when?")
    answer = decide(mia, first, "intent", intent="other_support", text="do you gift wrap? I'm Alex")
    page = followed(mia, answer)
    assert "Kept as an example." in page
    assert re.search(r"<select[^>]* autofocus", page)
    assert f"{LIST}/{first.id}/1/undo" in page
    assert listed(mia) == ["and by when?"]
    (review,) = reviews(gateway)
    assert (review.verdict, review.intent, review.text, review.agent) == (
        Verdict.INTENT,
        "other_support",
        "do you gift wrap? I'm Alex",
        "Mia",
    )
    assert second.id != first.id


def test_what_an_agent_writes_is_masked_as_well(gateway: Gateway, mia: Console) -> None:
    """Neither in the words nor in the note is an address kept."""
    one, other = misunderstood(gateway), misunderstood(gateway)
    decide(mia, one, "intent", intent="greet", text="hi from ana@example.org")
    decide(mia, other, "new_need", note="wrap it for bo@example.org")
    assert {review.note or review.text for review in reviews(gateway)} == {"hi from mail@example.com", "wrap it for mail@example.com"}


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"verdict": "intent"}, "Choose what the message means."),
        ({"verdict": "intent", "intent": "nlu_fallback"}, "Choose what the message means."),
        ({"verdict": "new_need", "note": "  "}, "Say in at most 300 characters what the new need is."),
        ({"verdict": "new_need", "note": "x" * 301}, "Say in at most 300 characters what the new need is."),
    ],
)
def test_what_is_missing_is_said_beside_the_message(gateway: Gateway, mia: Console, form: dict[str, str], sentence: str) -> None:
    """With what was typed still there."""
    chat = misunderstood(gateway)
    answer = mia.post(f"{LIST}/{chat.id}/1", {**form, "text": "typed words"})
    assert answer.status_code == 422
    assert f'role="alert" id="wrong-1">{sentence}' in answer.text
    assert "typed words" in answer.text
    assert form.get("note", "") in unescape(answer.text)
    assert reviews(gateway) == []


@pytest.mark.parametrize("verdict", ["", "guess", "INTENT"])
def test_a_verdict_that_is_none_is_refused(gateway: Gateway, mia: Console, verdict: str) -> None:
    """No button sends it."""
    assert decide(mia, misunderstood(gateway), verdict).status_code == 422
    assert reviews(gateway) == []


def test_of_two_agents_the_first_decides(gateway: Gateway, mia: Console) -> None:
    """The other one is told."""
    chat = misunderstood(gateway)
    decide(Console.of(gateway, name="bea"), chat, "right")
    assert "A colleague was faster" in followed(mia, decide(mia, chat, "skipped"))
    assert [review.verdict for review in reviews(gateway)] == [Verdict.RIGHT]


def test_a_verdict_can_be_taken_back_until_it_is_written_out(gateway: Gateway, mia: Console) -> None:
    """From the notice or from the list of what is done."""
    chat = misunderstood(gateway)
    decide(mia, chat, "intent", intent="greet")
    done = mia.get(f"{LIST}?tab=done").text
    assert "Means: <strong>Greeting</strong>" in done
    assert "not written out yet" in done
    assert "is taken back" in followed(mia, mia.post(f"{LIST}/{chat.id}/1/undo", {"tab": "done"}))
    assert listed(mia) == ["do you gift wrap? I'm Alex"]
    decide(mia, chat, "new_need", note="gift wrapping")
    gateway.product.database.reviews.exported([(chat.id, 1)], NOON)
    assert "cannot be taken back" in followed(mia, mia.post(f"{LIST}/{chat.id}/1/undo"))
    done = mia.get(f"{LIST}?tab=done").text
    assert "New need: <strong>gift wrapping</strong>" in done
    assert "/undo" not in done


def test_the_list_is_by_shop_language_and_reason(gateway: Gateway) -> None:
    """A filter stays when a verdict is given."""
    both = Console.of(gateway, name="ada", shops={SHOP: Role.AGENT, "kpop2": Role.AGENT})
    misunderstood(gateway, "hola", language="es")
    chat = misunderstood(gateway, "hm", "kpop2")
    assert sorted(listed(both)) == ["hm", "hola"]
    assert listed(both, "?shop=kpop2") == ["hm"]
    assert listed(both, "?language=es") == ["hola"]
    assert listed(both, "?sign=unhelpful") == []
    assert len(listed(both, "?sign=nonsense&language=")) == 2
    assert "Nothing fits" in both.get(f"{LIST}?sign=unhelpful").text
    answer = decide(both, chat, "skipped", shop="kpop2", language="en")
    assert answer.headers["location"].startswith(f"{LIST}?shop=kpop2&language=en&told=skipped")


def test_a_long_list_has_pages(gateway: Gateway, mia: Console) -> None:
    """And a page that is not there is the first one, or says that nothing is on it."""
    for number in range(PAGE + 1):
        misunderstood(gateway, f"what about {chr(97 + number)}")
    assert len(listed(mia)) == PAGE
    assert len(listed(mia, "?page=2")) == 1
    assert listed(mia, "?page=99") == []
    assert len(listed(mia, "?page=x")) == len(listed(mia, "?page=-1")) == len(listed(mia, "?page=99999999999999999999")) == PAGE
    assert 'rel="next"' in mia.get(LIST).text
    assert 'rel="prev"' in mia.get(f"{LIST}?page=2").text


def test_nobody_reviews_messages_of_another_shop(gateway: Gateway) -> None:
    """Nor learns that they are there."""
    chat = misunderstood(gateway)
    other = Console.of(gateway, name="kim", shops={"kpop2": Role.OWNER})
    assert listed(other) == []
    assert other.get(f"{LIST}?shop={SHOP}").status_code == 404
    for path in (f"{LIST}/{chat.id}/1", f"{LIST}/{chat.id}/1/undo", f"{LIST}/{chat.id}/2", f"{LIST}/{chat.id}/99999999999999"):
        assert other.post(path, {"verdict": "right"}).status_code == 404
    assert reviews(gateway) == []


def test_whatever_a_shopper_writes_is_shown_as_text(gateway: Gateway, mia: Console) -> None:
    """No message becomes a part of the page."""
    misunderstood(gateway, "<script>alert(1)</script> \" onfocus='x' {{ csrf }}")
    page = mia.get(LIST).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
    assert "{{ csrf }}" in page


def test_an_empty_list_says_what_comes_here(mia: Console) -> None:
    """Both of them."""
    assert "Nothing to review" in mia.get(LIST).text
    assert "Nothing is reviewed yet" in mia.get(f"{LIST}?tab=done").text
