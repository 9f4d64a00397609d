"""Everybody can use the console: by keyboard, by ear, in any light, at any size."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.answers import SHOP, answer
from tests.browser.conftest import AgentEnters, Enters
from tests.browser.desk_states import LEAD, QUEUE, SIZES, fills_the_queue, proves, states
from tests.browser.test_widget_access import faults
from tests.integration.running_gateway import Gateway, running

pytestmark = pytest.mark.browser
# What a page is made of: tags, attributes and words. Spaces between tags do not count, nor the arc of a ring, which a script draws.
SHAPE = """place => { const shape = (node) => node.nodeType === 3 ? node.textContent.trim().replace(/\\s+/g, ' ')
  : node.matches('.ring svg') ? '' : [node.tagName.toLowerCase(), node.matches('.ring') ? '' : [...node.attributes]
  .filter(({ name }) => !['title', 'style'].includes(name)).map(({ name, value }) => `${name}=${value}`).sort().join(' '),
  [...node.childNodes].map(shape).filter((one) => one.length)];
  return shape(document.querySelector(place)) }"""


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway of its own, whose bot answers everything with a parcel."""
    with running(tmp_path) as found:
        found.engine.answer = lambda _: answer()
        yield found


@pytest.mark.parametrize(
    ("scheme", "size"), [("light", "desktop"), ("dark", "desktop"), ("light", "phone"), ("dark", "phone"), ("light", "tablet")]
)
def test_axe_finds_nothing_in_any_state(gateway: Gateway, agents: AgentEnters, scheme: str, size: str) -> None:
    """By light and by dark, on a wide screen, a narrow one and a phone, empty and full; and nothing sticks out of the screen."""
    mia = agents("mia", SIZES[size], {"shops": LEAD}, color_scheme=scheme)
    for state in states(gateway, mia):
        mia.page.wait_for_function("() => !document.getAnimations().length")
        assert faults(mia.page) == [], state
        assert mia.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state


def test_a_whole_handover_is_done_with_the_keyboard_alone(gateway: Gateway, agents: AgentEnters, enters: Enters) -> None:
    """From the queue to the conversation, taken over, answered, noted, handed back and found again; no mouse is touched."""
    shopper = enters(gateway.url).goes_to(f"/shop/{SHOP.id}").opens()
    shopper.asks("Where is my parcel?")
    shopper.reads("Yes: you may ask")
    shopper.presses("Talk to a person")
    shopper.status.get_by_text("asked to join").wait_for()
    mia = agents("mia")
    # Keys are heard once the page's script listens, which is before it asks for news.
    with mia.page.expect_response(lambda answer: "/console/api/events" in answer.url):
        mia.goes_to("queue")
    mia.rows.first.wait_for()
    keyboard = mia.page.keyboard
    keyboard.press("j")
    with mia.page.expect_response(lambda answer: "/console/api/events" in answer.url):
        keyboard.press("Enter")
    mia.sees_leader("Waiting for a person")
    mia.page.get_by_role("button", name="Take over", exact=True).and_(mia.page.locator(":visible")).wait_for()
    keyboard.press("t")
    mia.sees_leader("You lead")
    keyboard.press("r")
    keyboard.type("Hello, Mia here.")
    keyboard.press("Shift+Enter")
    keyboard.type("How can I help?")
    keyboard.press("Enter")
    shopper.reads("Hello, Mia here.\nHow can I help?")
    keyboard.press("Escape")
    keyboard.press("n")
    keyboard.type("Friendly shopper.")
    keyboard.press("Enter")
    mia.reads("Friendly shopper.")
    keyboard.press("Escape")
    keyboard.press("h")
    mia.sees_leader("The bot speaks")
    keyboard.press("t")
    mia.sees_leader("You lead")
    keyboard.press("e")
    keyboard.press("Tab")
    keyboard.press("Enter")
    mia.sees_leader("Closed")
    keyboard.press("/")
    mia.page.wait_for_url("**/console/queue?view=all#search")
    keyboard.type("parcel?")
    keyboard.press("Enter")
    mia.page.get_by_text("Nothing found").wait_for()


def test_the_focus_is_never_lost(gateway: Gateway, agents: AgentEnters) -> None:
    """A button that goes away passes the focus on to where the work goes on; a window that closes gives it back."""
    lead = agents("zoe", who={"shops": LEAD})
    lead.opens(fills_the_queue(gateway, lead)).takes_over()
    assert lead.page.evaluate("document.activeElement.id") == "words"
    lead.presses("Close")
    lead.page.keyboard.press("Escape")
    assert lead.focused() == "Close"
    lead.presses("Hand back to the bot")
    lead.sees_leader("The bot speaks")
    assert lead.focused() == "Messages"


def test_single_keys_can_be_switched_off(gateway: Gateway, agents: AgentEnters) -> None:
    """For whoever speaks to their computer (WCAG 2.1.4); it is kept in this browser, and other keys work on."""
    lead = agents("zoe", who={"shops": LEAD})
    first = fills_the_queue(gateway, lead)
    lead.opens(first)
    lead.page.keyboard.press("?")
    lead.page.get_by_label("Single keys work").uncheck()
    lead.page.keyboard.press("Escape")
    for key in ("t", "n", "j", "?"):
        lead.page.keyboard.press(key)
    assert lead.page.get_by_role("dialog").count() == 0
    lead.opens(first)
    lead.page.keyboard.press("e")
    assert lead.page.get_by_role("dialog").count() == 0
    assert gateway.product.database.ownership.held(first).speaker.value == "queued"
    lead.presses("Keys")
    assert not lead.page.get_by_label("Single keys work").is_checked()


def test_keys_do_nothing_where_somebody_writes(gateway: Gateway, agents: AgentEnters) -> None:
    """A word such as "the" takes nothing over."""
    lead = agents("zoe", who={"shops": LEAD})
    lead.opens(fills_the_queue(gateway, lead))
    lead.writes("the hen?")
    lead.dossier.get_by_label("Question to the policy").focus()
    lead.page.keyboard.press("t")
    lead.sees_leader("Waiting for a person")
    assert lead.field.input_value() == "the hen?"
    assert lead.page.get_by_role("dialog").count() == 0


@pytest.mark.parametrize("path", ["queue", f"conversations/{QUEUE[0].id}"])
def test_everything_can_be_read_without_scripts(gateway: Gateway, agents: AgentEnters, path: str) -> None:
    """And the page says what is missing then; nothing is cut off."""
    lead = agents("zoe", SIZES["phone"], {"shops": LEAD}, java_script_enabled=False)
    fills_the_queue(gateway, lead)
    lead.goes_to(path)
    text = lead.page.locator("main").inner_text()
    told = ["switch JavaScript on", QUEUE[0].said, "Promise overdue", "A case to decide"]
    if path != "queue":
        told += ["Asked the carrier by telephone", "Money back is due", "Plush keyring", "Ya lo he leído."]
    for words in told:
        assert words in text
    assert lead.page.get_by_role("button", name="Take over").count() == 0


def test_what_comes_live_looks_as_what_is_loaded(gateway: Gateway, agents: AgentEnters) -> None:
    """The scripts draw rows, messages and notes just as the server does."""
    lead = agents("zoe", who={"shops": LEAD})
    first = fills_the_queue(gateway, lead)
    store, page = gateway.product.database.conversations, lead.page
    lead.opens(QUEUE[1].id)
    store.append(QUEUE[1].id, "bot", "Look.", gateway.clock.now(), details=store.messages(first)[1]["details"])
    store.append(QUEUE[1].id, "shopper", "I see.", gateway.clock.now())
    lead.takes_over()
    lead.says("Hello\nthere")
    lead.reads("Hello")
    lead.presses("Private note")
    lead.says("A note.")
    lead.reads("A note.")
    page.wait_for_function("() => !document.querySelector('li[data-state]')")
    live = page.evaluate(SHAPE, "[data-log] ol")
    lead.opens(QUEUE[1].id)
    assert page.evaluate(SHAPE, "[data-log] ol") == live
    page.route("**/console/api/queue*", lambda route: route.abort())
    lead.goes_to("queue?view=all")
    loaded = page.evaluate(SHAPE, "[data-rows]")
    page.unroute_all(behavior="ignoreErrors")
    lead.goes_to("queue?view=all")
    page.locator(".ring svg").first.wait_for()
    assert page.evaluate(SHAPE, "[data-rows]") == loaded


def test_words_that_look_like_markup_are_words(gateway: Gateway, agents: AgentEnters, enters: Enters) -> None:
    """Wherever a shopper's words, an order's or an agent's are shown."""
    hostile = "<img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>"
    gateway.engine.answer = lambda _: answer(hostile, citations=[], choices=[hostile], card=None)
    chat = gateway.opens()
    chat.send(hostile)
    chat.transcript()
    chat.call("POST", "/handoff")
    proves(gateway, chat.id)
    lead = agents("zoe", who={"shops": LEAD, "display_name": hostile})
    gateway.product.canned.add(lead.console.agent, SHOP.id, "hello", hostile)
    lead.opens(chat.id).takes_over()
    lead.writes("/")
    lead.page.keyboard.press("Enter")
    lead.field.press("Enter")
    lead.presses("Private note")
    lead.says(hostile)
    lead.page.locator("[data-note]").wait_for()
    lead.goes_to("queue?view=mine")
    lead.rows.first.wait_for()
    assert "pwned" not in lead.page.title()
    assert lead.page.locator("main img").count() == 0
