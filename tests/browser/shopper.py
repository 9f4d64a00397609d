"""A shopper at the browser: what they do with the chat, and what they see of it."""

import re
from typing import Any

# What a browser itself says of requests that fail, which some tests make happen.
_FAILED = re.compile(r"Failed to load resource|net::ERR_")


class Shopper:
    """One page of a browser with the chat on it."""

    def __init__(self, page: Any, url: str) -> None:
        """Sit down before a page that is still empty; addresses are seen from the gateway's."""
        self.page, self.url = page, url
        self.said: list[str] = []
        page.on("console", lambda message: None if _FAILED.search(message.text) else self.said.append(message.text))
        page.on("pageerror", lambda fault: self.said.append(str(fault)))

    def goes_to(self, path: str) -> "Shopper":
        """Open a page and wait until the chat is there."""
        self.page.goto(f"{self.url}{path}")
        self.page.locator("shop-chat .launcher").wait_for(state="attached")
        return self

    def opens(self) -> "Shopper":
        """Press the launcher."""
        self.launcher.click()
        return self

    def asks(self, text: str) -> None:
        """Write and send."""
        self.field.fill(text)
        self.field.press("Enter")

    def presses(self, name: str) -> None:
        """Press a button of the panel by its name."""
        self.panel.get_by_role("button", name=name, exact=True).click()

    def reads(self, text: str, times: int = 1) -> None:
        """Wait until a text stands in the transcript so many times, and no more."""
        self.page.wait_for_function(
            "([text, times]) => [...document.querySelector('shop-chat').shadowRoot.querySelectorAll('.log .text')]"
            ".filter((one) => one.textContent.includes(text)).length === times",
            arg=[text, times],
        )

    @property
    def chat(self) -> Any:
        """The element."""
        return self.page.locator("shop-chat")

    @property
    def launcher(self) -> Any:
        """The button in the corner."""
        return self.chat.locator(".launcher")

    @property
    def panel(self) -> Any:
        """The panel."""
        return self.chat.locator(".panel")

    @property
    def field(self) -> Any:
        """Where the question is written."""
        return self.chat.locator("textarea")

    @property
    def banner(self) -> Any:
        """What says that something is wrong."""
        return self.chat.locator(".banner")

    @property
    def status(self) -> Any:
        """Who speaks."""
        return self.chat.locator(".status")

    def transcript(self) -> list[str]:
        """Return what was said as "author: text", what is not sent yet with its state."""
        return list(
            self.chat.locator(".log > ol > li[data-seq], .log > ol > li[data-state]").evaluate_all(
                "all => all.map(({ dataset, children }) => (dataset.state ?? dataset.author) + ': '"
                " + children[1].querySelector('.text').textContent)"
            )
        )

    def stored(self) -> dict[str, Any]:
        """Return what the browser keeps of the chat."""
        return dict(
            self.page.evaluate("JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('shop-chat'))?.[1] ?? '{}')")
        )

    def focused(self) -> str:
        """Return the name of the element that has the focus, inside the chat if it is there."""
        return str(
            self.page.evaluate(
                "() => { let one = document.activeElement; while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;"
                " return one.ariaLabel || one.textContent.trim() || one.tagName; }"
            )
        )

    def heard(self) -> str:
        """Return what a screen reader was told of late."""
        return " | ".join(self.chat.locator("[role=status] p, [role=status]:not(:has(p))").all_text_contents())
