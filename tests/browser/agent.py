"""An agent at the browser: what they do in the console, and what they see of it."""

import re
from typing import Any

from gateway.console.routing import COOKIE
from tests.integration.running_console import Console
from tests.integration.running_gateway import Gateway

# What a browser itself says of requests that fail or are refused, which some tests make happen.
_FAILED = re.compile(r"Failed to load resource|net::ERR_")


class AgentAtBrowser:
    """One page of a browser in which somebody is signed in to the console."""

    def __init__(self, page: Any, gateway: Gateway, **agent: Any) -> None:
        """Sign in without a password; `agent` says who (see `make_agent`)."""
        self.page, self.url = page, gateway.url
        self.console = Console.of(gateway, **agent)
        self.name = self.console.agent.display_name
        self.said: list[str] = []
        page.clock.set_fixed_time(gateway.clock.moment)  # the browser's day is the gateway's
        page.context.add_cookies([{"name": COOKIE, "value": self.console.secret, "url": gateway.url}])
        page.on("console", lambda message: None if _FAILED.search(message.text) else self.said.append(message.text))
        page.on("pageerror", lambda fault: self.said.append(str(fault)))

    def goes_to(self, path: str) -> "AgentAtBrowser":
        """Open a page of the console."""
        self.page.goto(f"{self.url}/console/{path}")
        return self

    def opens(self, conversation: str) -> "AgentAtBrowser":
        """Open a conversation and wait until its page hears the news."""
        with self.page.expect_response(lambda answer: "/console/api/events" in answer.url):
            self.goes_to(f"conversations/{conversation}")
        return self

    def presses(self, name: str) -> None:
        """Press a button that is seen, by its name."""
        self.page.get_by_role("button", name=name, exact=True).and_(self.page.locator(":visible")).first.click()

    def starts(self, act: str) -> None:
        """Begin an act by its button, or by its line among the others."""
        button = self.page.locator(f'[data-act="{act}"]').and_(self.page.locator(":visible"))
        if not button.count():
            self.page.locator("[data-more]").click()
        button.first.click()

    def shows(self, pane: str) -> None:
        """Turn to a pane where only one is seen."""
        button = self.page.locator(f'[data-show="{pane}"]')
        if button.is_visible():
            button.click()

    def takes_over(self) -> None:
        """Take over, and wait until it is so."""
        self.presses("Take over")
        self.sees_leader("You lead")

    def writes(self, text: str) -> None:
        """Write into the field, key by key as people do."""
        self.field.click()
        self.page.keyboard.type(text)

    def says(self, text: str) -> None:
        """Write and send."""
        self.field.fill(text)
        self.field.press("Enter")

    def reads(self, text: str, times: int = 1) -> None:
        """Wait until a text stands in the transcript so many times, and no more."""
        self.page.wait_for_function(
            "([text, times]) => [...document.querySelectorAll('[data-log] .words')].filter((one) => one.textContent.includes(text)).length"
            " === times",
            arg=[text, times],
        )

    def sees_leader(self, words: str) -> None:
        """Wait until the page says who leads."""
        self.page.locator("[data-leads]").get_by_text(words).wait_for()

    @property
    def field(self) -> Any:
        """Where replies and notes are written."""
        return self.page.locator("[data-words]")

    @property
    def notice(self) -> Any:
        """What stands above the messages."""
        return self.page.locator("[data-notice]")

    @property
    def rows(self) -> Any:
        """The rows of the queue."""
        return self.page.locator("[data-rows] > li")

    @property
    def dossier(self) -> Any:
        """The dossier."""
        return self.page.locator("[data-dossier]")

    def transcript(self) -> list[str]:
        """Return what was said as "author: text", what is not sent with its state."""
        return list(
            self.page.locator("[data-log] li").evaluate_all(
                "all => all.map((one) => `${one.dataset.state ?? one.dataset.author}: ${one.querySelector('.words').textContent}`)"
            )
        )

    def heard(self) -> str:
        """Return what a screen reader was told of late."""
        return " | ".join(self.page.locator("[data-live] span").all_text_contents())

    def focused(self) -> str:
        """Return the name of the element that has the focus."""
        return str(
            self.page.evaluate("() => { const one = document.activeElement; return one.ariaLabel || one.textContent.trim() || one.id }")
        )
