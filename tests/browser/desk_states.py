"""A shop's day for the console's tests and pictures: who waits, what is known of them, and all states of the pages."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from helpdesk.agents import Role
from helpdesk.conversations import Conversation, Handoff, HandoffReason, Level
from helpdesk.promises import Promise, PromiseKind
from tests.browser.agent import AgentAtBrowser
from tests.browser.answers import CARD, CITATION, SHOP, TEXT
from tests.filed_claims import order, record
from tests.integration.running_gateway import NOON, Gateway

ORDER = "KS1001"
LEAD = {SHOP.id: Role.LEAD}
SIZES = {"desktop": (1440, 900), "tablet": (900, 800), "phone": (360, 740)}
CANNED = (
    ("hello", "Hello! This is {agent} from {shop}."),
    ("carrier", "I have asked the carrier about order {order} and write again as soon as they answer."),
    ("bye", "Is there anything else I can do for you?"),
)


@dataclass(frozen=True)
class Waiting:
    """Somebody who waits since some minutes: why, in what language, what they said; `due` minutes are left of the promise."""

    id: str
    minutes: int
    reason: HandoffReason
    language: str
    said: str
    due: int
    order: str | None = None


QUEUE = (
    Waiting("Ana0", 190, HandoffReason.CLAIM_REVIEW, "es", "¿Dónde está mi paquete? Ya han pasado tres semanas.", -25, ORDER),
    Waiting("Ben1", 42, HandoffReason.COMPLAINT, "en", "This is the third time I ask. I want to talk to somebody.", 20, "KS1002"),
    Waiting("Nou2", 14, HandoffReason.POLICY_SILENT, "ar", "مرحبا، هل يمكن تغيير لون المنتج؟", 300),
    Waiting("Eva3", 1, HandoffReason.UNSURE, "fr", "J'ai une question sur mon colis.", 500),
)
LONG = (
    ("shopper", "Hola, ¿dónde está mi pedido KS1001?", 200, None),
    ("bot", TEXT, 199, {"citations": [CITATION], "choices": ["Sí, por favor", "No, gracias"], "card": CARD}),
    ("shopper", "Ya lo he leído.", 192, None),
    ("shopper", QUEUE[0].said, 191, None),
)


def proves(gateway: Gateway, conversation: str, number: str = ORDER) -> None:
    """Import an express order that is late, and let a conversation have proven it."""
    record(gateway.product.database, order(number))
    store = gateway.product.database.conversations
    held = store.load(conversation)
    assert held
    until = NOON + timedelta(days=1)
    known = replace(held, proven=(number,), proven_email="ana@example.com", proven_until=until, level=Level.PROVEN)
    store.save(known, gateway.clock.now())


def fills_the_queue(gateway: Gateway, lead: AgentAtBrowser) -> str:
    """Let four shoppers wait, the first one with a long conversation and a late order; returns its id."""
    database, agent = gateway.product.database, lead.console.agent
    for one in QUEUE:
        database.conversations.create(Conversation(one.id, SHOP.id, language=one.language), _ago(one.minutes + 10))
        if one.order:
            proves(gateway, one.id, one.order)
        for author, text, minutes, details in LONG if one.order == ORDER else (("shopper", one.said, one.minutes, None),):
            database.conversations.append(one.id, author, text, _ago(minutes), details=details)
        summary = f"order {one.order}; the guarantee may give money back" if one.order else "nothing is proven"
        database.conversations.record_handoff(one.id, Handoff(one.reason, summary), _ago(one.minutes), due=_ago(-one.due))
    first = QUEUE[0].id
    due = NOON + timedelta(hours=5)
    database.promises.make(Promise(SHOP.id, first, PromiseKind.OTHER, "Ask the carrier", NOON, due, agent.name))
    gateway.product.handling.note(agent, first, "Asked the carrier by telephone: the parcel is in Denver.")
    for shortcut, text in CANNED:
        gateway.product.canned.add(agent, SHOP.id, shortcut, text)
    return first


def states(gateway: Gateway, lead: AgentAtBrowser) -> Iterator[str]:
    """Take a lead through all states of the queue and of a conversation, naming each."""
    page = lead.page
    lead.goes_to("queue")
    page.get_by_text("Nobody is waiting").wait_for()
    yield "queue, empty"
    lead.goes_to("queue?view=all&q=unheard+of")
    page.get_by_text("Nothing found").wait_for()
    yield "queue, nothing found"
    first = fills_the_queue(gateway, lead)
    lead.goes_to("queue")
    page.locator(".ring svg").first.wait_for()
    yield "queue, full"
    page.keyboard.press("?")
    yield "queue, keys"
    page.keyboard.press("Escape")
    lead.opens(first)
    page.locator(".ring svg").first.wait_for(state="attached")
    yield "conversation, waiting"
    yield from _panes(lead)
    yield from _led(lead)
    lead.opens(QUEUE[3].id)
    yield "conversation, of somebody unknown"


def _panes(lead: AgentAtBrowser) -> Iterator[str]:
    for name in ("Dossier", "Queue"):
        if (chosen := lead.page.locator(f'[data-show="{name.lower()}"]')).is_visible():
            chosen.click()
            yield f"{name.lower()} beside or in place of the conversation"
    lead.shows("dossier")
    lead.page.locator(".sourced").nth(1).focus()
    lead.page.keyboard.press("Shift+Tab")
    yield "dossier, a value's source"
    lead.dossier.get_by_text("All scans").click()
    lead.dossier.evaluate("box => box.scrollTo(0, box.scrollHeight)")
    yield "dossier, its end"
    lead.dossier.evaluate("box => box.scrollTo(0, 0)")
    lead.shows("chat")


def _led(lead: AgentAtBrowser) -> Iterator[str]:
    page = lead.page
    lead.takes_over()
    yield "conversation, led"
    lead.writes("/")
    yield "canned replies"
    page.keyboard.press("Escape")
    lead.field.fill("You get 912.34 USD back.")
    page.locator("[data-check]").get_by_text("912.34").wait_for()
    yield "a number without a source"
    lead.presses("Private note")
    lead.field.fill("Only for us.")
    yield "writing a note"
    lead.presses("Reply")
    page.route("**/say", lambda route: route.abort())
    lead.field.press("Enter")
    page.locator('[data-state="unsent"]').wait_for()
    yield "a reply that is not sent"
    page.unroute_all(behavior="ignoreErrors")
    for name in ("snooze", "resolve", "give", "promise"):
        lead.starts(name)
        yield f"asking before it is done: {name}"
        page.keyboard.press("Escape")
    lead.page.locator("[data-more]").click()
    yield "more acts"
    page.keyboard.press("Escape")


def _ago(minutes: int) -> datetime:
    return NOON - timedelta(minutes=minutes)
