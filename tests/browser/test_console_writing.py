"""Writing in the console: nothing is lost, nothing goes out twice, and nothing goes out that was not meant to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.agent import AgentAtBrowser
from tests.browser.conftest import AgentEnters
from tests.browser.desk_states import LEAD, fills_the_queue
from tests.integration.running_gateway import Gateway, running

pytestmark = pytest.mark.browser
SAY = "**/console/api/conversations/*/say"
SENT = "() => !document.querySelector('li[data-state]')"


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway of its own."""
    with running(tmp_path) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway, agents: AgentEnters) -> AgentAtBrowser:
    """An agent who leads the conversation of a shopper with a late order."""
    found = agents("mia", who={"shops": LEAD})
    found.opens(fills_the_queue(gateway, found)).takes_over()
    return found


def told(gateway: Gateway) -> list[str]:
    """Return what agents have said to the shopper."""
    return [m["text"] for m in gateway.product.database.conversations.messages("Ana0") if m["author"] == "agent"]


def test_a_reply_is_shown_at_once_and_sent_when_the_network_is_back(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """It says that it is not sent; it is tried again by itself, and two replies keep their order."""
    mia.page.route(SAY, lambda route: route.abort())
    mia.says("First.")
    mia.page.locator('li[data-state="unsent"]').get_by_text("Not sent yet, trying again…").wait_for()
    mia.says("Second.")
    assert mia.transcript()[-2:] == ["unsent: First.", "sending: Second."]
    assert mia.field.input_value() == ""
    mia.page.unroute(SAY)
    mia.page.wait_for_function(SENT)
    mia.reads("Second.")
    assert told(gateway) == ["First.", "Second."]
    assert mia.transcript()[-2:] == ["agent: First.", "agent: Second."]


def test_a_reply_whose_receipt_was_lost_is_not_said_twice(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """The server took it, its answer did not come through: the same reply is sent again and counts once."""
    lost: list[str] = []

    def lose(route: Any) -> None:
        lost.append(route.fetch().text() if not lost else "")
        route.abort() if len(lost) == 1 else route.continue_()

    mia.page.route(SAY, lose)
    mia.says("Only once.")
    mia.page.wait_for_function(SENT)
    mia.reads("Only once.", times=1)
    assert told(gateway) == ["Only once."]


def test_a_reply_that_does_not_get_through_waits_for_a_word(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """After some tries it stops, keeps the text over a reload, and can be sent again, edited or discarded."""
    mia.page.clock.install()
    mia.page.route(SAY, lambda route: route.abort())
    mia.says("Stuck.")
    for _ in range(6):
        mia.page.clock.run_for(25_000)
        mia.page.wait_for_timeout(100)
    mia.page.locator('li[data-state="stuck"]').get_by_text("Not sent.", exact=False).wait_for()
    mia.presses("Edit")
    assert mia.field.input_value() == "Stuck."
    assert mia.page.locator("li[data-state]").count() == 0
    mia.page.unroute(SAY)
    mia.says("Not stuck.")
    mia.page.wait_for_function(SENT)
    assert told(gateway) == ["Not stuck."]


def test_what_is_not_sent_and_what_is_not_finished_outlive_a_reload(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """The reply goes out once, the draft and the note stand where they stood."""
    mia.page.route(SAY, lambda route: route.abort())
    mia.says("On its way.")
    mia.page.locator('li[data-state="unsent"]').wait_for()
    mia.field.fill("Half a rep")
    mia.presses("Private note")
    mia.field.fill("Half a no")
    mia.page.unroute(SAY)
    mia.page.reload()
    mia.reads("On its way.", times=1)
    mia.page.wait_for_function(SENT)
    assert mia.field.input_value() == "Half a no"
    mia.presses("Reply")
    assert mia.field.input_value() == "Half a rep"
    assert told(gateway) == ["On its way."]


def test_a_note_never_goes_to_the_shopper(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """It has a field's text, a colour and a button of its own, and stays among colleagues."""
    mia.field.fill("A reply in the making")
    ground = "getComputedStyle(document.querySelector('[data-composer]')).backgroundColor"
    reply_ground = mia.page.evaluate(ground)
    mia.presses("Private note")
    assert mia.field.input_value() == ""
    assert mia.page.evaluate(ground) != reply_ground
    assert mia.page.get_by_role("button", name="Send", exact=True).count() == 0
    mia.says("The shopper is angry.")
    mia.page.locator("[data-note]").get_by_text("The shopper is angry.").wait_for()
    assert told(gateway) == []
    mia.presses("Reply")
    assert mia.field.input_value() == "A reply in the making"


def test_a_note_that_did_not_get_through_is_kept(mia: AgentAtBrowser) -> None:
    """And the page says that it did not."""
    mia.presses("Private note")
    mia.page.route("**/note", lambda route: route.abort())
    mia.says("Keep me.")
    mia.notice.get_by_text("The server could not be reached.").wait_for()
    assert mia.field.input_value() == "Keep me."


def test_the_suggested_reply_is_only_put_into_the_field(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """It is edited and sent by the person alone; it stands after what was written before."""
    mia.field.fill("Hola:")
    mia.dossier.get_by_role("button", name="Use this draft").click()
    draft = mia.dossier.locator("[data-suggestion]").text_content()
    assert mia.field.input_value() == f"Hola:\n{draft}"
    assert mia.page.evaluate("document.activeElement.id") == "words"
    assert told(gateway) == []
    mia.field.press("Enter")
    mia.page.wait_for_function(SENT)
    assert told(gateway) == [f"Hola:\n{draft}"]


def test_a_number_without_a_source_is_warned_of_and_holds_nothing_back(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """What stands on record is not; a screen reader is told politely."""
    warning = mia.page.locator("[data-check]")
    mia.field.fill("You get 7.50 USD or 912.34 USD.")
    warning.get_by_text("No source for: 912.34").wait_for()
    assert "7.50" not in str(warning.text_content())
    assert warning.get_attribute("role") == "status"
    mia.field.press("Enter")
    mia.page.wait_for_function(SENT)
    assert told(gateway) == ["You get 7.50 USD or 912.34 USD."]
    assert warning.text_content() == ""


def test_canned_replies_are_found_by_typing(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """A slash opens the list, letters narrow it, arrows walk it, Enter takes one into the text, Escape closes; nothing is sent."""
    options = mia.page.locator("#canned_list [role=option]").and_(mia.page.locator(":visible"))
    mia.writes("Hi! /")
    assert options.all_text_contents()[0].startswith("/bye")
    mia.page.keyboard.press("ArrowDown")
    assert "/carrier" in str(mia.page.locator('[aria-selected="true"]').text_content())
    chosen = mia.page.locator('[aria-selected="true"]').get_attribute("id")
    assert mia.field.get_attribute("aria-activedescendant") == chosen
    mia.page.keyboard.press("Enter")
    asked = "I have asked the carrier about order KS1001 and write again as soon as they answer."
    assert mia.field.input_value() == f"Hi! {asked}"
    mia.field.fill("")
    mia.writes("/hel")
    assert options.count() == 1
    mia.page.keyboard.press("Escape")
    assert options.count() == 0
    mia.field.fill("")
    mia.presses("Canned")
    options.filter(has_text="/hello").click()
    assert mia.field.input_value() == "Hello! This is Mia from Kawaii Stop."
    assert told(gateway) == []


def test_enter_can_be_made_to_begin_a_line(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """Then Ctrl and Enter send; it is kept in this browser."""
    mia.page.get_by_label("Enter sends").uncheck()
    mia.writes("one")
    mia.page.keyboard.press("Enter")
    mia.page.keyboard.type("two")
    assert mia.field.input_value() == "one\ntwo"
    mia.page.keyboard.press("Control+Enter")
    mia.page.wait_for_function(SENT)
    mia.page.reload()
    assert not mia.page.get_by_label("Enter sends").is_checked()
    assert told(gateway) == ["one\ntwo"]


def test_who_reads_above_is_not_moved_and_finds_what_is_new(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """A button leads down to it; it does not count as read before."""
    for number in range(30):
        mia.says(f"Line {number}.")
    mia.page.wait_for_function(SENT)
    log = mia.page.locator("[data-log]")
    log.evaluate("log => log.scrollTo(0, 0)")
    mia.page.wait_for_timeout(200)
    gateway.product.database.conversations.append("Ana0", "shopper", "Are you still there?", gateway.clock.now())
    mia.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    mia.page.get_by_role("button", name="New messages").wait_for()
    assert log.evaluate("log => log.scrollTop") == 0
    mia.presses("New messages")
    mia.page.get_by_role("button", name="New messages").wait_for(state="hidden")
    assert mia.page.get_by_text("Are you still there?").last.is_visible()
