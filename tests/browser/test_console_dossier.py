"""The dossier beside a conversation: it follows what is said, and every value tells where it is from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.agent import AgentAtBrowser
from tests.browser.conftest import AgentEnters
from tests.browser.desk_states import LEAD, ORDER, QUEUE, fills_the_queue, proves
from tests.integration.running_gateway import Gateway, running

pytestmark = pytest.mark.browser
UNKNOWN = QUEUE[3].id


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway of its own."""
    with running(tmp_path) as found:
        yield found


@pytest.fixture
def mia(gateway: Gateway, agents: AgentEnters) -> AgentAtBrowser:
    """An agent in whose queue four shoppers wait."""
    found = agents("mia", who={"shops": LEAD})
    fills_the_queue(gateway, found)
    return found


def says(gateway: Gateway, conversation: str, text: str) -> None:
    """Let a shopper say something, and whoever looks hear of it."""
    gateway.product.database.conversations.append(conversation, "shopper", text, gateway.clock.now())


def look(mia: AgentAtBrowser) -> None:
    """Let the page look whether there is news, as it does when somebody comes back to it."""
    mia.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_the_dossier_follows_what_the_shopper_says(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """Who proves an order while the agent looks is known at once."""
    mia.opens(UNKNOWN)
    mia.dossier.get_by_text("No order was proven").wait_for()
    proves(gateway, UNKNOWN, "KS1009")
    says(gateway, UNKNOWN, "It is KS1009.")
    look(mia)
    mia.reads("It is KS1009.")
    mia.dossier.get_by_role("heading", name="Order KS1009").wait_for()
    assert mia.dossier.get_by_text("Money back is due").is_visible()


def test_the_dossier_is_not_changed_under_the_eyes_of_who_reads_it(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """It waits until the pointer or the focus has left."""
    mia.opens(UNKNOWN)
    mia.page.clock.install()
    mia.dossier.hover()
    proves(gateway, UNKNOWN, "KS1009")
    says(gateway, UNKNOWN, "It is KS1009.")
    look(mia)
    mia.reads("It is KS1009.")
    mia.page.clock.run_for(5000)
    assert mia.dossier.get_by_text("No order was proven").is_visible()
    mia.field.hover()
    mia.page.clock.run_for(5000)
    mia.dossier.get_by_role("heading", name="Order KS1009").wait_for()


def test_another_question_may_be_put_to_the_policy(mia: AgentAtBrowser) -> None:
    """The rest of the dossier stays as it is, the focus too, and the suggested reply is another."""
    mia.opens(QUEUE[0].id)
    draft = mia.dossier.locator("[data-suggestion]").text_content()
    mia.dossier.get_by_text("All scans").click()
    mia.dossier.get_by_label("Question to the policy").select_option("Where is the order?")
    mia.page.wait_for_function("draft => document.querySelector('[data-suggestion]')?.textContent !== draft", arg=draft)
    assert mia.dossier.get_by_role("heading", name=f"Order {ORDER}").is_visible()
    assert mia.dossier.get_by_role("listitem").filter(has_text="Chicago, US").is_visible()
    assert mia.page.evaluate("document.activeElement.id") == "dossier_question"


def test_a_value_tells_its_source_to_whoever_goes_to_it(mia: AgentAtBrowser) -> None:
    """By the pointer or by the keyboard; Escape takes it away, and it is bound to its value for a screen reader."""
    mia.opens(QUEUE[0].id)
    value = mia.dossier.get_by_role("button", name="$14.99").first
    source = mia.page.locator(f"#{value.get_attribute('aria-describedby')}")
    assert source.is_hidden()
    value.hover()
    source.get_by_text(f"order {ORDER}").wait_for()
    mia.page.mouse.move(1, 1)
    source.wait_for(state="hidden")
    mia.dossier.get_by_label("Question to the policy").focus()
    for _ in range(20):
        mia.page.keyboard.press("Tab")
        if mia.page.evaluate("document.activeElement.textContent") == "$14.99":
            break
    source.get_by_text(f"order {ORDER}").wait_for()
    mia.page.keyboard.press("Escape")
    source.wait_for(state="hidden")


def test_a_dossier_that_cannot_be_loaded_says_so_and_stays(mia: AgentAtBrowser) -> None:
    """What was known is still to be read, and the next try clears the fault."""
    mia.opens(QUEUE[0].id)
    mia.page.route("**/dossier*", lambda route: route.abort())
    mia.dossier.get_by_label("Question to the policy").select_option("Cancellation")
    mia.dossier.get_by_text("The dossier could not be loaded.").wait_for()
    assert mia.dossier.get_by_text("Money back is due").is_visible()
    mia.page.unroute_all(behavior="ignoreErrors")
    mia.dossier.get_by_label("Question to the policy").select_option("Where is the order?")
    mia.dossier.get_by_text("The dossier could not be loaded.").wait_for(state="hidden")
