"""Shopper and agent, each in a window of their own, before a gateway that really runs."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from helpdesk.agents import Role
from tests.browser.agent import AgentAtBrowser
from tests.browser.answers import SECTION, SHOP, answer, plain
from tests.browser.conftest import AgentEnters, Enters
from tests.browser.desk_states import LEAD, ORDER, QUEUE, fills_the_queue, proves
from tests.browser.shopper import Shopper
from tests.integration.running_gateway import Gateway, running

pytestmark = pytest.mark.browser


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway of its own, whose bot repeats what it hears."""
    with running(tmp_path) as found:
        found.engine.answer = lambda text: plain(f"You said: {text}")
        yield found


@pytest.fixture
def shopper(gateway: Gateway, enters: Enters) -> Shopper:
    """A shopper with a late order, who has asked for a person."""
    gateway.engine.answer = lambda _: answer()
    found = enters(gateway.url).goes_to(f"/shop/{SHOP.id}").opens()
    found.asks("Where is my parcel?")
    found.reads("Yes: you may ask")
    proves(gateway, conversation(found))
    found.presses("Talk to a person")
    found.status.get_by_text("asked to join").wait_for()
    gateway.engine.answer = lambda text: plain(f"You said: {text}")
    return found


@pytest.fixture
def mia(agents: AgentEnters, shopper: Shopper) -> AgentAtBrowser:
    """An agent who leads the shopper's conversation."""
    found = agents("mia").opens(conversation(shopper))
    found.takes_over()
    return found


def conversation(shopper: Shopper) -> str:
    """Return the id of a shopper's conversation."""
    return str(shopper.stored()["id"])


def test_who_asks_for_a_person_appears_in_the_queue_at_once(agents: AgentEnters, enters: Enters, gateway: Gateway) -> None:
    """Without loading the page again; the number in the title grows, and a screen reader is told."""
    mia = agents("mia").goes_to("queue")
    mia.page.get_by_text("Nobody is waiting").wait_for()
    shopper = enters(gateway.url).goes_to(f"/shop/{SHOP.id}").opens()
    shopper.asks("hello")
    shopper.reads("You said: hello")
    shopper.presses("Talk to a person")
    mia.rows.get_by_text("Asked for a person").wait_for()
    mia.page.wait_for_function("() => document.title.startsWith('(1) Queue')")
    assert mia.page.locator("[data-live]").text_content() == "1 waiting"
    assert mia.page.get_by_text("Nobody is waiting").is_hidden()


def test_an_agent_takes_over_with_everything_worked_out(shopper: Shopper, agents: AgentEnters) -> None:
    """The order, what the policy says of it with the day count and the clause, and the parcel are there before a word is written."""
    mia = agents("mia").opens(conversation(shopper))
    worked_out = (
        "Asked for a person",
        "Money back is due",
        "Business day 16",
        f"§ {SECTION}",
        "Plush keyring",
        "Order proven",
    )
    for words in worked_out:
        mia.dossier.get_by_text(words).first.wait_for()
    assert mia.dossier.get_by_role("heading", name=f"Order {ORDER}").is_visible()
    assert mia.dossier.locator(".track svg").is_visible()
    mia.takes_over()
    shopper.reads("Mia from Kawaii Stop is here")
    shopper.status.get_by_text("A person of our team answers").wait_for()


def test_words_go_both_ways_as_they_are_said(shopper: Shopper, mia: AgentAtBrowser) -> None:
    """The agent's focus stays where it is, and what the shopper says is read out."""
    mia.says("Hello, I am looking into it.")
    shopper.reads("Hello, I am looking into it.")
    mia.writes("One mo")
    shopper.asks("Thank you, Mia!")
    mia.reads("Thank you, Mia!")
    assert mia.page.evaluate("document.activeElement.id") == "words"
    assert mia.field.input_value() == "One mo"
    assert "shopper: Thank you, Mia!" in mia.heard()
    assert mia.transcript()[-2:] == ["agent: Hello, I am looking into it.", "shopper: Thank you, Mia!"]


def test_the_bot_answers_again_after_it_was_handed_back(gateway: Gateway, shopper: Shopper, mia: AgentAtBrowser) -> None:
    """And not a moment before."""
    shopper.asks("are you there?")
    mia.reads("are you there?")
    mia.presses("Hand back to the bot")
    mia.sees_leader("The bot speaks")
    shopper.reads("This is the assistant again.")
    shopper.asks("and now?")
    shopper.reads("You said: and now?")
    mia.reads("You said: and now?")
    assert gateway.engine.heard == ["Where is my parcel?", "and now?"]


def test_agents_see_who_else_is_here_and_writes(shopper: Shopper, mia: AgentAtBrowser, agents: AgentEnters) -> None:
    """So that no shopper is answered twice."""
    zoe = agents("zoe").opens(conversation(shopper))
    zoe.page.locator("[data-others]").get_by_text("Mia is also here").wait_for()
    mia.page.locator("[data-others]").get_by_text("Zoe is also here").wait_for()
    mia.writes("Hello")
    zoe.page.locator("[data-writing]").get_by_text("Mia is writing a reply…").wait_for()
    zoe.sees_leader("Mia leads")
    zoe.writes("Me too")
    zoe.field.press("Enter")
    assert zoe.field.input_value() == "Me too"
    assert zoe.page.get_by_role("button", name="Send", exact=True).get_attribute("aria-disabled") == "true"
    zoe.page.context.close()
    mia.page.wait_for_function("() => !document.querySelector('[data-others]').textContent")


def test_who_was_slower_hears_of_it_and_keeps_the_draft(shopper: Shopper, agents: AgentEnters) -> None:
    """Zoe was faster; Mia's page, which had not heard of it yet, shows so and takes nothing away."""
    mia = agents("mia")
    mia.page.route("**/console/api/events*", lambda route: route.abort())
    mia.goes_to(f"conversations/{conversation(shopper)}")
    mia.sees_leader("Waiting for a person")
    agents("zoe").opens(conversation(shopper)).takes_over()
    mia.field.fill("I know where it is.")
    mia.presses("Take over and send")
    mia.notice.get_by_text("Zoe has taken this conversation. What you wrote is kept.").wait_for()
    mia.sees_leader("Zoe leads")
    assert mia.field.input_value() == "I know where it is."
    assert "agent: I know where it is." not in shopper.transcript()


def test_a_reply_that_is_refused_goes_back_into_the_field(shopper: Shopper, mia: AgentAtBrowser, agents: AgentEnters) -> None:
    """Mia led and has written; a lead has taken the conversation meanwhile, and Mia's connection is slow."""
    mia.page.route("**/console/api/conversations/*?after=*", lambda route: route.abort())
    lead = agents("zoe", who={"shops": LEAD}).opens(conversation(shopper))
    lead.presses("Take over from Mia")
    lead.sees_leader("You lead")
    mia.says("Still me?")
    mia.notice.get_by_text("Zoe has taken this conversation.").wait_for()
    mia.page.wait_for_function("() => document.querySelector('[data-words]').value === 'Still me?'")
    assert not any("Still me?" in line for line in mia.transcript() + shopper.transcript())


def test_a_conversation_is_passed_on_set_aside_and_closed(
    gateway: Gateway, shopper: Shopper, mia: AgentAtBrowser, agents: AgentEnters
) -> None:
    """Each asks for what it needs, tells what was done, and the page shows who leads then."""
    zoe = agents("zoe").opens(conversation(shopper))
    mia.starts("give")
    mia.page.get_by_role("button", name="Zoe").click()
    mia.sees_leader("Zoe leads")
    shopper.reads("Zoe goes on from here")
    zoe.sees_leader("You lead")
    zoe.starts("snooze")
    zoe.page.get_by_role("button", name="In one hour").click()
    zoe.sees_leader("You lead, set aside until")
    zoe.presses("Bring back now")
    zoe.page.wait_for_function("() => !document.querySelector('[data-leads]').textContent.includes('set aside')")
    zoe.starts("escalate")
    zoe.sees_leader("Waiting for a person, for a lead")
    zoe.takes_over()
    zoe.starts("resolve")
    zoe.page.get_by_role("button", name="The question is answered").click()
    zoe.sees_leader("Closed")
    shopper.reads("Zoe has closed this conversation.")
    held = gateway.product.database.ownership.held(conversation(shopper))
    assert held
    assert held.resolution == "answered"


def test_a_promise_is_kept_in_sight(mia: AgentAtBrowser) -> None:
    """It stands in the dossier as soon as it is made."""
    mia.starts("promise")
    mia.page.get_by_label("What will be done").fill("Ask the carrier")
    mia.page.get_by_label("By when").fill("2026-03-25T18:00")
    mia.page.get_by_role("button", name="Promise it").click()
    mia.notice.get_by_text("Promised.").wait_for()
    mia.dossier.get_by_text("Ask the carrier").wait_for()


def test_the_queue_beside_a_conversation_leads_on(gateway: Gateway, agents: AgentEnters) -> None:
    """Its views change in place, and the next conversation is one key away."""
    lead = agents("zoe", who={"shops": {SHOP.id: Role.LEAD}})
    lead.opens(fills_the_queue(gateway, lead))
    assert lead.rows.count() == len(QUEUE)
    lead.takes_over()
    lead.page.get_by_role("link", name="Mine").click()
    lead.page.wait_for_function("() => document.querySelectorAll('[data-rows] > li').length === 1")
    lead.page.get_by_role("link", name="Waiting").click()
    lead.page.wait_for_function("expected => document.querySelectorAll('[data-rows] > li').length === expected", arg=len(QUEUE) - 1)
    lead.page.keyboard.press("j")
    lead.page.keyboard.press("j")
    lead.page.keyboard.press("Enter")
    lead.page.wait_for_url(f"**/{QUEUE[2].id}")


def test_who_is_offline_is_told_and_misses_nothing(shopper: Shopper, mia: AgentAtBrowser) -> None:
    """The connection is tried again by itself; what was said meanwhile appears."""
    events = "**/console/api/events*"
    mia.page.route(events, lambda route: route.abort())
    mia.page.reload()
    mia.page.get_by_text("Connection lost, trying again.").wait_for()
    mia.page.wait_for_function("() => !document.querySelector('[data-leads]').textContent.includes('Waiting')")
    shopper.asks("while you were away")
    shopper.reads("while you were away")
    mia.page.unroute(events)
    mia.reads("while you were away")
    mia.page.get_by_text("Connection lost").wait_for(state="hidden")


def test_who_is_signed_out_is_told_and_keeps_the_draft(gateway: Gateway, mia: AgentAtBrowser) -> None:
    """An owner has switched the login off, or the session is over."""
    mia.writes("Half a sen")
    gateway.product.sessions.end(mia.console.secret, gateway.clock.now())
    mia.presses("Hand back to the bot")
    link = mia.page.get_by_role("link", name="Sign in again")
    link.wait_for()
    assert mia.field.input_value() == "Half a sen"
    assert str(link.get_attribute("href")).startswith("/console/sign-in?next=/console/conversations/")


def test_an_erased_conversation_is_gone(gateway: Gateway, shopper: Shopper, mia: AgentAtBrowser) -> None:
    """The shopper has deleted the chat while the agent looks at it."""
    gateway.product.database.conversations.erase(conversation(shopper), gateway.clock.now())
    mia.says("hello?")
    mia.notice.get_by_text("This conversation is not there any more").wait_for()


def test_a_sound_and_a_notification_come_only_when_wanted(agents: AgentEnters, enters: Enters, gateway: Gateway) -> None:
    """Both are off at first, are told once, and name nobody."""
    mia = agents("mia", permissions=["notifications"])
    mia.page.add_init_script(
        "window.told = []; window.Notification = class extends EventTarget {"
        " static permission = 'granted'; static requestPermission = async () => 'granted';"
        " constructor(title) { super(); told.push(title) } };"
        " const Sound = AudioContext; window.AudioContext = class extends Sound { constructor() { super(); told.push('sound') } };"
        " Object.defineProperty(document, 'hidden', { get: () => window.away ?? false });"
    )
    mia.goes_to("queue")
    asks_for_a_person(enters, gateway)
    mia.rows.first.wait_for()
    assert mia.page.evaluate("told") == []
    for name in ("Sound", "Notify"):
        mia.presses(name)
        mia.page.locator(f'[aria-pressed="true"]:has-text("{name}")').wait_for()
    mia.page.evaluate("told.length = 0; window.away = true")
    gateway.clock.moment += timedelta(minutes=1)
    asks_for_a_person(enters, gateway)
    mia.page.wait_for_function("() => told.length >= 2")
    assert mia.page.evaluate("told") == ["sound", "Somebody is waiting for a person"]


def test_tabs_that_nobody_looks_at_share_one_connection(gateway: Gateway, agents: AgentEnters) -> None:
    """Browsers hold few connections to one host; who comes back to a tab hears the news there again."""
    mia = agents("mia").goes_to("queue")
    tabs = [mia.page, *(mia.page.context.new_page() for _ in range(2))]
    for tab in tabs:
        tab.clock.install()
        tab.add_init_script("Object.defineProperty(document, 'hidden', { get: () => window.away ?? false })")
        tab.goto(f"{gateway.url}/console/queue")
    listen(gateway, mia, 3)
    for tab in tabs:
        tab.evaluate("window.away = true; document.dispatchEvent(new Event('visibilitychange'))")
        tab.clock.run_for(20_000)
    listen(gateway, mia, 1)
    tabs[1].evaluate("window.away = false; document.dispatchEvent(new Event('visibilitychange'))")
    listen(gateway, mia, 2)


def listen(gateway: Gateway, agent: AgentAtBrowser, expected: int) -> None:
    """Wait until so many tabs of an agent listen."""
    for _ in range(200):
        if gateway.state.board.seats_of(agent.console.agent.id) == expected:
            return
        agent.page.wait_for_timeout(25)
    raise AssertionError(f"{gateway.state.board.seats_of(agent.console.agent.id)} tabs listen, not {expected}")


def asks_for_a_person(enters: Enters, gateway: Gateway) -> Any:
    """Let another shopper ask for a person."""
    shopper = enters(gateway.url).goes_to(f"/shop/{SHOP.id}").opens()
    shopper.presses("Talk to a person")
    shopper.status.get_by_text("asked to join").wait_for()
    return shopper
