"""Everybody can use the chat: by keyboard, by ear, in any light, at any size."""

import json
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from tests.browser.answers import SECTION, answer, plain
from tests.browser.answers import SHOP as SHOP_DATA
from tests.browser.conftest import Enters
from tests.browser.states import SIZES, states
from tests.integration.running_gateway import Gateway

pytestmark = pytest.mark.browser
SHOP = "/shop/kawaii_stop"
RULES = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# Nothing is about to appear or to go.
STILL = """() => !document.querySelector("shop-chat")?.shadowRoot.getAnimations().some((one) => one.effect.getTiming().iterations === 1)"""


@pytest.fixture(autouse=True)
def _parcels(gateway: Gateway) -> None:
    """The bot answers everything with a parcel."""
    gateway.engine.answer = lambda _: answer()


def faults(page: Any) -> list[str]:
    """Return what axe finds wrong with a page and the chat on it."""
    axe = pytest.importorskip("axe_playwright_python.base", reason="needs axe-playwright-python")
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(axe.AXE_SCRIPT)
    page.wait_for_function(STILL)
    found = page.evaluate("rules => axe.run(rules)", RULES)["violations"]
    return [f"{one['id']}: {json.dumps(node['target'])} {node['failureSummary']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(gateway: Gateway, enters: Enters, scheme: str, size: str) -> None:
    """By light and by dark, on a desktop and on the smallest phone, and nothing sticks out of the screen."""
    width, height = SIZES[size]
    shopper = enters(gateway.url, width, height, color_scheme=scheme).goes_to(SHOP)
    for state in states(gateway, shopper):
        assert faults(shopper.page) == [], state
        assert shopper.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state
        assert shopper.panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth"), state


@pytest.mark.parametrize("path", ["/shop/kpop2", "/faq/kawaii_stop", "/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_pages_around(gateway: Gateway, enters: Enters, path: str, scheme: str) -> None:
    """The demo page, the policy and the start page."""
    shopper = enters(gateway.url, color_scheme=scheme)
    shopper.page.goto(f"{gateway.url}{path}")
    if path != "/":
        shopper.opens()
    assert faults(shopper.page) == []


@pytest.mark.parametrize("accent", ["#ffee00", "#0a0a40", "#777777", "#ff0066"])
def test_any_accent_can_be_read(gateway: Gateway, enters: Enters, accent: str) -> None:
    """The words on the accent, and the accent as a colour of words, are made so that they can be read, by light and by dark."""
    gateway.engine.answer = lambda _: plain("Fine.")
    for scheme in ("light", "dark"):
        shopper = enters(gateway.url, color_scheme=scheme).goes_to(SHOP)
        shopper.page.evaluate("accent => document.querySelector('shop-chat').style.setProperty('--shop-chat-accent', accent)", accent)
        shopper.opens().asks("hi")
        shopper.reads("Fine.")
        assert faults(shopper.page) == []


def test_everything_can_be_done_with_the_keyboard(gateway: Gateway, enters: Enters) -> None:
    """Open, ask, read the source, choose, ask for a person, close; and the focus is never lost and comes back."""
    shopper = enters(gateway.url).goes_to(SHOP)
    keyboard = shopper.page.keyboard

    def tabs_to(name: str, key: str = "Tab") -> None:
        for _ in range(40):
            if shopper.focused() == name:
                return
            keyboard.press(key)
        raise AssertionError(f"the focus never came to {name}, it is at {shopper.focused()}")

    tabs_to("Ask us")
    keyboard.press("Enter")
    assert shopper.focused() == "Write your question"
    keyboard.type("late")
    keyboard.press("Enter")
    shopper.reads("Yes: you may ask")
    assert shopper.focused() == "Write your question"
    tabs_to(f"Sources: {SECTION}", "Shift+Tab")
    keyboard.press("Enter")
    assert shopper.panel.locator("blockquote").is_visible()
    tabs_to("Yes, please")
    keyboard.press("Space")
    shopper.reads("Yes: you may ask", times=2)
    assert shopper.focused().startswith("Conversation")
    tabs_to("Talk to a person")
    keyboard.press("Enter")
    shopper.status.get_by_text("asked to join").wait_for()
    assert shopper.focused() == "Talk to a person"
    keyboard.press("Escape")
    assert shopper.panel.is_hidden()
    assert shopper.focused() == "Ask us"


def test_the_focus_goes_back_to_what_opened_the_panel(gateway: Gateway, enters: Enters) -> None:
    """On the policy page that is the button of the section."""
    shopper = enters(gateway.url).goes_to("/faq/kawaii_stop")
    name = f"Ask about this: {SECTION}"
    shopper.page.get_by_role("button", name=name).press("Enter")
    assert shopper.focused() == "Write your question"
    shopper.page.keyboard.press("Escape")
    assert shopper.focused() == name


def test_a_message_never_takes_the_focus(gateway: Gateway, enters: Enters) -> None:
    """Not from the field, and not from the page around; it is told by a live region apart from the transcript."""
    gate = gateway.engine.hold("slow")
    shopper = enters(gateway.url).goes_to(SHOP).opens()
    shopper.asks("slow")
    gate.wait_until_reached()
    shopper.page.get_by_role("link", name="New in").focus()
    gate.open()
    shopper.reads("Yes: you may ask")
    assert shopper.focused() == "New in"
    assert "Bot: Yes: you may ask" in shopper.heard()
    log = shopper.panel.get_by_role("log")
    assert log.get_attribute("aria-live") == "off"
    assert log.locator("[role=status]").count() == 0


def test_a_panel_that_covers_the_page_keeps_the_focus_inside(gateway: Gateway, enters: Enters) -> None:
    """On a small screen nothing behind the panel can be reached, and Escape leaves it."""
    shopper = enters(gateway.url, *SIZES["phone"]).goes_to(SHOP).opens()
    seen = set()
    for _ in range(20):
        shopper.page.keyboard.press("Tab")
        seen.add(shopper.focused())
    assert {"Minimise the chat", "Talk to a person", "Send"} <= seen
    assert not {"New in", "Ask us"} & seen
    shopper.page.keyboard.press("Escape")
    assert shopper.focused() == "Ask us"


def test_every_target_is_large_enough(gateway: Gateway, enters: Enters) -> None:
    """At least 24 by 24 pixels, and those that matter most 44 high."""
    shopper = enters(gateway.url, *SIZES["phone"]).goes_to(SHOP).opens()
    shopper.asks("late")
    shopper.panel.get_by_role("button", name=f"Sources: {SECTION}").click()
    sizes = shopper.chat.locator("button:visible, a:visible, textarea:visible").evaluate_all(
        "all => all.map((one) => [one.ariaLabel || one.textContent, one.getBoundingClientRect().width, one.getBoundingClientRect().height])"
    )
    assert len(sizes) > 8
    assert [one for one in sizes if min(one[1:]) < 24] == []
    large = {"Send", "Minimise the chat", "Write your question"}
    assert [one for one in sizes if one[0] in large and min(one[1:]) < 44] == []


def test_right_to_left(gateway: Gateway, enters: Enters, monkeypatch: pytest.MonkeyPatch) -> None:
    """In Arabic everything stands the other way round, and time runs to the left."""
    monkeypatch.setitem(gateway.product.shops, "kawaii_stop", replace(SHOP_DATA, languages=("en", "ar")))
    shopper = enters(gateway.url).goes_to(f"{SHOP}?lang=ar").opens()
    shopper.field.fill("late")
    shopper.field.press("Enter")
    shopper.panel.locator(".card").wait_for()
    assert faults(shopper.page) == []
    lefts = [shopper.panel.locator(one).evaluate("one => one.getBoundingClientRect().left") for one in (".send", "textarea", "h2")]
    assert lefts[0] < lefts[1]
    bars = [shopper.panel.locator(f".bar [data-kind={kind}]").bounding_box() for kind in ("today", "limit", "window")]
    assert all(one["x"] < other["x"] for one, other in pairwise(bars))
    bubbles = [shopper.panel.locator(f"[data-author={author}][data-seq] .bubble").bounding_box() for author in ("shopper", "bot")]
    assert bubbles[0]["x"] < bubbles[1]["x"]


def test_forced_colours(gateway: Gateway, enters: Enters) -> None:
    """With the system's own colours every button has an edge and the line of time can be seen."""
    shopper = enters(gateway.url, forced_colors="active").goes_to(SHOP).opens()
    shopper.asks("late")
    shopper.panel.locator(".card").wait_for()
    edges = shopper.chat.locator("button:visible").evaluate_all("all => all.map((one) => getComputedStyle(one).borderTopWidth)")
    assert set(edges) == {"1px"}
    ground, mark = (
        shopper.panel.locator(one).evaluate("one => getComputedStyle(one).backgroundColor")
        for one in (".card section", ".bar [data-kind=today]")
    )
    assert ground != mark
    assert faults(shopper.page) == []


def test_at_200_percent_everything_can_be_reached(gateway: Gateway, enters: Enters) -> None:
    """A screen of 1280 by 720 has then 640 by 360 to offer, and at 400 percent 320 by 180."""
    for width, height in ((640, 360), (320, 180)):
        shopper = enters(gateway.url, width, height).goes_to(SHOP).opens()
        shopper.asks("late")
        shopper.reads("Yes: you may ask")
        for part in (shopper.field, shopper.panel.get_by_role("button", name="Talk to a person"), shopper.panel.get_by_role("log")):
            part.scroll_into_view_if_needed()
            box = part.bounding_box()
            assert box["width"] > 40
            assert box["height"] > 40 or part is not shopper.field
            assert box["y"] >= 0
            assert box["y"] + min(box["height"], 40) <= height
        assert shopper.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_who_wants_no_motion_gets_none(gateway: Gateway, enters: Enters) -> None:
    """Neither the panel nor the three dots move."""
    gate = gateway.engine.hold("very slow")
    shopper = enters(gateway.url, reduced_motion="reduce").goes_to(SHOP).opens()
    shopper.asks("very slow")
    gate.wait_until_reached()
    shopper.panel.locator(".typing").wait_for()
    moving = shopper.page.evaluate("document.querySelector('shop-chat').shadowRoot.getAnimations().length")
    gate.open()
    assert moving == 0


def test_the_page_does_not_move_and_loads_little(gateway: Gateway, enters: Enters) -> None:
    """Layout shift is nought; what the script costs is printed. Nothing is asked of other hosts."""
    shopper = enters(gateway.url)
    shopper.page.add_init_script(
        "window.shifts = 0; new PerformanceObserver((list) => {"
        " for (const one of list.getEntries()) if (!one.hadRecentInput) shifts += one.value; })"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    hosts: set[str] = set()
    shopper.page.on("request", lambda request: hosts.add("/".join(request.url.split("/")[:3])))
    session: Any = shopper.page.context.new_cdp_session(shopper.page)
    session.send("Profiler.enable")
    session.send("Profiler.start")
    shopper.goes_to(SHOP).opens()
    shopper.asks("late")
    shopper.panel.locator(".card").wait_for()
    profile = session.send("Profiler.stop")["profile"]
    nodes = {node["id"]: node["callFrame"]["url"] for node in profile["nodes"]}
    ours = sum(delta for node, delta in zip(profile["samples"], profile["timeDeltas"], strict=True) if "/widget" in nodes[node])
    sizes = shopper.page.evaluate(
        "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/widget')).map(({ name, encodedBodySize }) =>"
        " [name.split('/').pop(), encodedBodySize])"
    )
    print(f"\nthe widget's script ran {ours / 1000:.1f} ms from loading to the first answer; loaded: {sizes}")
    assert shopper.page.evaluate("shifts") == 0
    assert hosts == {gateway.url}
