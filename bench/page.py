"""What the widget costs a shop's page, in a real browser: bytes, script time, and whether anything moves."""

import shutil
from dataclasses import dataclass
from typing import Any

GOAL_BYTES = 12_288
_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
_WATCH = (
    "window.shifts = 0; new PerformanceObserver((list) => {"
    " for (const one of list.getEntries()) if (!one.hadRecentInput) shifts += one.value; })"
    ".observe({ type: 'layout-shift', buffered: true })"
)
_BYTES = (
    "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/widget'))"
    ".reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)"
)
_VISITS = 5
_SETTLED_MS = 800


@dataclass(frozen=True)
class Page:
    """The middle of several visits: bytes on the wire, milliseconds of script until the launcher is there, and layout shift."""

    bytes_loaded: int
    script_ms: float
    layout_shift: float

    def __str__(self) -> str:
        """One line with the goals."""
        return (
            f"The widget on the demo page: {self.bytes_loaded:,} bytes (goal {GOAL_BYTES:,}), {self.script_ms:.1f} ms of script until its "
            f"launcher is there, layout shift {self.layout_shift:g} (goal 0)."
        )


def measure_page(url: str) -> Page | None:
    """Visit a page several times, each with an empty cache; nothing when there is no browser to do it with."""
    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - a benchmark without a browser is possible
    except ImportError:
        return None
    if program is None:
        return None
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=program, args=list(_ARGUMENTS))
        visits = [_visit(browser, url) for _ in range(_VISITS)]
        browser.close()
    middle = sorted(visits, key=lambda page: page.script_ms)[_VISITS // 2]
    return Page(middle.bytes_loaded, middle.script_ms, max(page.layout_shift for page in visits))


def _visit(browser: Any, url: str) -> Page:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(_WATCH)
    session = context.new_cdp_session(page)
    session.send("Profiler.enable")
    session.send("Profiler.start")
    page.goto(url)
    page.locator("shop-chat button").first.wait_for()
    page.wait_for_timeout(_SETTLED_MS)
    profile = session.send("Profiler.stop")["profile"]
    nodes = {node["id"]: node["callFrame"]["url"] for node in profile["nodes"]}
    ours = sum(delta for node, delta in zip(profile["samples"], profile["timeDeltas"], strict=True) if "/widget" in nodes[node])
    told = Page(page.evaluate(_BYTES), round(ours / 1000, 1), page.evaluate("shifts"))
    context.close()
    return told
