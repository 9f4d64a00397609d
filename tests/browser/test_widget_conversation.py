"""The chat on a shop's page, against a gateway whose bot says what the test wants."""

from dataclasses import replace

import pytest
import requests

from helpdesk.conversations import Speaker
from tests.browser.answers import QUOTE, SECTION, answer, plain
from tests.browser.conftest import Enters
from tests.browser.shopper import Shopper
from tests.integration.running_gateway import NOON, Gateway

pytestmark = pytest.mark.browser
SHOP = "/shop/kawaii_stop"


def nudge(gateway: Gateway, shopper: Shopper) -> None:
    """Wake whoever listens, as a press of the button for a person does."""
    held = shopper.stored()
    headers = {"Authorization": f"Bearer {held['token']}"}
    requests.post(f"{gateway.url}/api/v1/conversations/{held['id']}/handoff", headers=headers, timeout=10)


def test_nothing_is_opened_before_the_first_message(gateway: Gateway, enters: Enters) -> None:
    """Whoever only looks leaves no trace; the first message opens a conversation and is answered."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    assert shopper.stored() == {"id": "", "token": "", "seen": 0, "open": True, "rated": {}, "queue": []}
    shopper.asks("hello")
    shopper.reads("You said: hello")
    assert shopper.transcript() == ["shopper: hello", "bot: You said: hello"]
    assert shopper.stored()["id"]
    assert shopper.field.input_value() == ""


def test_a_suggested_question_is_asked_by_pressing_it(gateway: Gateway, enters: Enters) -> None:
    """The suggestions then go away, and the focus stays in the conversation."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.presses("Where is my order?")
    shopper.reads("You said: Where is my order?")
    assert shopper.panel.get_by_role("button", name="Where is my order?").count() == 0
    assert shopper.focused().startswith("Conversation")


def test_an_answer_shows_its_parcel_its_source_and_what_can_be_replied(gateway: Gateway, enters: Enters) -> None:
    """The line of sources is told by a button, scans are folded after three, and a reply is sent by its button, once."""
    gateway.engine.answer = lambda text: answer() if text == "late" else plain(f"You said: {text}")
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("late")
    shopper.reads("Yes: you may ask for half of the fee back.")
    assert shopper.panel.locator(".text", has_text="Source:").count() == 0
    scans = shopper.panel.get_by_role("list", name="Scans, the newest at the top").get_by_role("listitem")
    assert [scans.count(), "Denver" in scans.first.inner_text()] == [3, True]
    shopper.presses("Show all scans")
    assert scans.count() == 4
    shopper.presses("Yes, please")
    shopper.reads("You said: Yes, please")
    assert shopper.panel.get_by_role("button", name="No, thank you").count() == 0
    assert gateway.engine.heard == ["late", "Yes, please"]


def test_a_source_is_read_in_the_chat_on_a_shop_page_and_in_its_place_on_the_policy_page(gateway: Gateway, enters: Enters) -> None:
    """On the shop's page the sentence unfolds below the answer; on the policy's page it is marked where it stands."""
    gateway.engine.answer = lambda _: answer()
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("late")
    source = shopper.panel.get_by_role("button", name=f"Sources: {SECTION}")
    source.click()
    assert shopper.panel.get_by_text(QUOTE).is_visible()
    assert source.get_attribute("aria-expanded") == "true"
    link = shopper.panel.get_by_role("link", name="Read it in our policy")
    assert link.get_attribute("href") == f"{gateway.url}/faq/kawaii_stop?clause=guarantee_limit.express#express-shipping-guarantee"
    shopper.goes_to("/faq/kawaii_stop")
    shopper.panel.get_by_role("button", name=f"Sources: {SECTION}").click()
    shopper.page.wait_for_function("() => document.querySelector(':target')?.id === 'express-shipping-guarantee'")
    marked = shopper.page.evaluate("[...CSS.highlights.get('cited')].map(String).join()")
    assert marked.split() == QUOTE.split()
    assert not shopper.panel.get_by_text(QUOTE).is_visible()
    assert "The sentence is marked on this page." in shopper.heard()


def test_the_policy_page_offers_to_ask_about_the_section_that_is_read(gateway: Gateway, enters: Enters) -> None:
    """The button of a section begins a question and sends nothing; so does the offer in the panel."""
    shopper = enters(gateway.url).goes_to("/faq/kawaii_stop")
    shopper.page.get_by_role("button", name="Ask about this: Shipping rates").click()
    assert shopper.field.input_value() == "About “Shipping rates”: "
    assert shopper.focused() == "Write your question"
    assert shopper.transcript() == []
    shopper.field.fill("")
    shopper.page.evaluate("document.getElementById('express-shipping-guarantee').scrollIntoView()")
    shopper.presses(f"Ask about this: {SECTION}")
    assert shopper.field.input_value() == f"About “{SECTION}”: "


def test_what_was_said_is_there_after_a_reload_and_on_the_next_page(gateway: Gateway, enters: Enters) -> None:
    """In order and once, with the thumb that was given; the panel is open as it was left."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("one")
    shopper.reads("You said: one")
    shopper.presses("Helpful")
    shopper.page.wait_for_function("() => JSON.parse(Object.values(localStorage)[0]).rated[2]")
    said = ["shopper: one", "bot: You said: one"]
    for path in (SHOP, "/faq/kawaii_stop"):
        shopper.goes_to(path)
        shopper.reads("You said: one")
        assert shopper.transcript() == said
        assert shopper.panel.get_by_role("button", name="Helpful", exact=True).get_attribute("aria-pressed") == "true"
    assert shopper.focused() != "Write your question"


def test_an_answer_that_nobody_saw_is_counted_on_the_launcher(gateway: Gateway, enters: Enters) -> None:
    """Also on the next page; opening the panel reads it."""
    gate = gateway.engine.hold("slow")
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("slow")
    gate.wait_until_reached()
    shopper.presses("Minimise the chat")
    gate.open()
    unread = "Ask us. New messages: 1"
    shopper.page.get_by_role("button", name=unread).wait_for()
    assert "Bot: You said: slow" in shopper.heard()
    shopper.goes_to("/faq/kawaii_stop")
    shopper.page.get_by_role("button", name=unread).click()
    shopper.presses("Minimise the chat")
    assert shopper.page.get_by_role("button", name="Ask us", exact=True).is_visible()


def test_what_comes_while_the_shopper_reads_further_up_is_announced_by_a_button(gateway: Gateway, enters: Enters) -> None:
    """The transcript stays where it is; the button leads to the end, and is there only when it is needed."""
    gateway.engine.answer = lambda _: answer()
    gate = gateway.engine.hold("and then?")
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    newest = shopper.panel.get_by_role("button", name="Go to the newest message")
    assert newest.is_hidden()
    shopper.asks("late")
    shopper.reads("Yes: you may ask")
    shopper.asks("and then?")
    gate.wait_until_reached()
    log = shopper.panel.get_by_role("log")
    log.evaluate("log => log.scrollTo({ top: 0, behavior: 'instant' })")
    gate.open()
    newest.wait_for()
    assert log.evaluate("log => log.scrollTop") == 0
    newest.click()
    newest.wait_for(state="hidden")
    shopper.page.wait_for_function(
        "() => { const log = document.querySelector('shop-chat').shadowRoot.querySelector('.log');"
        " return log.scrollHeight - log.scrollTop - log.clientHeight < 2; }"
    )


def test_a_person_can_be_asked_for_at_every_moment(gateway: Gateway, enters: Enters) -> None:
    """As the very first thing; a second press asks for nobody else; an agent's words are told as a person's."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.presses("Talk to a person")
    shopper.page.get_by_text("A person has been asked to join").first.wait_for()
    shopper.presses("Talk to a person")
    assert [line.partition(":")[0] for line in shopper.transcript()] == ["system"]
    store = gateway.product.database.conversations
    held = store.load(shopper.stored()["id"])
    assert held
    store.save(replace(held, speaker=Speaker.AGENT, epoch=held.epoch + 1), NOON)
    store.append(held.id, "agent", "Hi, this is Mia.", NOON)
    nudge(gateway, shopper)
    shopper.reads("Hi, this is Mia.")
    assert shopper.status.inner_text() == "A person of our team answers"
    assert "Our team: Hi, this is Mia." in shopper.heard()


def test_a_deleted_chat_is_gone_here_and_there(gateway: Gateway, enters: Enters) -> None:
    """After a question; keeping it is the other choice."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("my secret")
    shopper.reads("You said: my secret")
    conversation = shopper.stored()["id"]
    shopper.presses("Delete this chat")
    assert shopper.focused() == "Keep"
    shopper.presses("Keep")
    assert len(shopper.transcript()) == 2
    shopper.presses("Delete this chat")
    shopper.presses("Delete")
    shopper.page.get_by_text("The chat has been deleted.").first.wait_for()
    assert shopper.transcript() == []
    assert shopper.stored()["id"] == ""
    assert gateway.product.database.conversations.load(conversation) is None


def test_a_conversation_that_has_ended_is_begun_anew_and_no_message_is_lost(gateway: Gateway, enters: Enters) -> None:
    """It was erased elsewhere: the next message opens another one."""
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("one")
    shopper.reads("You said: one")
    before = shopper.stored()["id"]
    gateway.product.database.conversations.erase(before, gateway.product.clock.now())
    shopper.asks("two")
    shopper.reads("You said: two")
    assert shopper.transcript() == ["shopper: two", "bot: You said: two"]
    assert shopper.stored()["id"] not in {"", before}


def test_two_tabs_are_one_shopper(gateway: Gateway, enters: Enters) -> None:
    """What one says the other shows, and what waited while both were offline is sent once."""
    first = enters(gateway.url).goes_to(SHOP).opens()
    first.asks("one")
    first.reads("You said: one")
    second = Shopper(first.page.context.new_page(), gateway.url).goes_to(SHOP)
    second.reads("You said: one")
    first.page.context.set_offline(True)
    first.asks("two")
    second.asks("three")
    first.page.context.set_offline(False)
    for tab in (first, second):
        tab.reads("You said: two")
        tab.reads("You said: three")
    assert sorted(gateway.engine.heard) == ["one", "three", "two"]
    assert second.said == []


def test_words_from_anywhere_are_words(gateway: Gateway, enters: Enters) -> None:
    """Markup in a message, an answer, a source or a card is shown and does nothing."""
    hostile = "<img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>"
    cited = {"shop": hostile, "section": hostile, "term": "x", "effective": "2026-01-01", "quote": hostile, "url": f"/faq/{hostile}"}
    scan = {"at": "2026-03-02T09:14:00-06:00", "label": hostile, "text": hostile, "place": hostile, "message": hostile}
    parcel = {"heading": hostile, "status": {"code": hostile, "text": hostile}, "timeline": [scan], "progress": hostile}
    card = {"kind": "parcels", "language": "en", "parcels": [parcel]}
    gateway.engine.answer = lambda _: answer(hostile, citations=[cited], choices=[hostile], card=card)
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks(hostile)
    shopper.reads(hostile, times=2)
    shopper.panel.get_by_role("button", name="Sources").click()
    assert shopper.page.title() == "Kawaii Stop"
    assert shopper.panel.locator("img, script").count() == 0


def test_the_page_hears_of_what_happens_but_not_of_the_words(gateway: Gateway, enters: Enters) -> None:
    """For a shop's own figures."""
    shopper = enters(gateway.url).goes_to(SHOP)
    names = ["open", "message", "handoff", "rated", "close"]
    shopper.page.evaluate(
        "names => { window.heard = []; for (const name of names)"
        " document.addEventListener(`shop-chat:${name}`, ({ detail }) => heard.push([name, detail])) }",
        names,
    )
    shopper.opens().asks("private words")
    shopper.reads("You said: private words")
    shopper.presses("Helpful")
    shopper.panel.locator('[aria-pressed="true"]').wait_for()
    shopper.presses("Talk to a person")
    shopper.page.wait_for_function("() => heard.length >= 6")
    shopper.presses("Minimise the chat")
    heard = shopper.page.evaluate("heard")
    assert ["open", {}] in heard
    assert ["message", {"seq": 2, "author": "bot"}] in heard
    assert ["rated", {"seq": 2, "helpful": True}] in heard
    assert {name for name, _ in heard} == set(names)
    assert "private" not in str(heard)


@pytest.mark.parametrize(("lang", "said"), [("es", "Escribe tu pregunta"), ("es-MX", "Escribe tu pregunta"), ("xx", "Write your question")])
def test_the_widget_speaks_the_language_of_the_page(gateway: Gateway, enters: Enters, lang: str, said: str) -> None:
    """By its attribute first; a language the shop does not have becomes the browser's."""
    shopper = enters(gateway.url, locale="en-US")
    shopper.page.add_init_script(
        f"document.addEventListener('DOMContentLoaded', () => document.querySelector('script[data-shop]').dataset.lang = '{lang}')"
    )
    shopper.goes_to(SHOP).opens()
    assert shopper.field.get_attribute("aria-label") == said
