"""The gateway's post: sends the mails that are due, the morning's digests, and forgets addresses that nobody needs any more."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import date, datetime, timedelta

import structlog

from gateway.metrics import Metrics
from helpdesk.bootstrap import Product

_log = structlog.get_logger(__name__)

# How often it is looked what is due, in seconds.
EVERY = 5.0
TIDY_EVERY = timedelta(hours=1)


@asynccontextmanager
async def posting(product: Product, metrics: Metrics) -> AsyncIterator[None]:
    """Send what a product has to send while the block lasts."""
    post = Post(product, metrics)
    work = asyncio.create_task(post.work())
    try:
        yield
    finally:
        post.close()
        await work


class Post:
    """Works beside the requests, in one task. A process that ends leaves what it has not sent to the others, or to its next start."""

    def __init__(self, product: Product, metrics: Metrics) -> None:
        """Send what a product has to send."""
        self._product, self._metrics = product, metrics
        self._closing = asyncio.Event()
        self._tidied: datetime | None = None
        self._told: dict[str, date] = {}

    def close(self) -> None:
        """Have the work end; a mail that is being sent is sent."""
        self._closing.set()

    async def round(self) -> None:
        """Do once what is due now."""
        for mail in await asyncio.to_thread(self._product.mailing.due):
            if self._closing.is_set():
                return
            if outcome := await asyncio.to_thread(self._product.mailing.deliver, mail):
                self._metrics.mail(outcome)
        await self._tell_of_promises()
        now = self._product.clock.now()
        if self._tidied is None or now - self._tidied >= TIDY_EVERY:
            self._tidied = now
            await asyncio.to_thread(self._product.mailing.tidy)

    async def _tell_of_promises(self) -> None:
        """Send each shop's digest once a morning; what another process or an earlier start has sent counts."""
        digests = self._product.digests
        for shop, today in digests.pending():
            if self._told.get(shop) != today and await asyncio.to_thread(digests.send_morning, shop):
                self._told[shop] = today

    async def work(self) -> None:
        """Look what is due, again and again."""
        while not self._closing.is_set():
            try:
                await self.round()
            except Exception as fault:  # noqa: BLE001 - what fails now, such as the database, may work the next time
                _log.error("the post could not be worked on", fault=type(fault).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), EVERY)
