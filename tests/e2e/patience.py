"""A shopper who never gives up: sends again what was not taken, listens again where the line broke, and notes everything heard."""

import asyncio
import json
import random
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bench.load import Connection

_TAKEN, _OPENED = 202, 201
_BROKEN = (OSError, EOFError, ValueError, TimeoutError)
_SECONDS = 20.0


@dataclass
class Shopper:
    """One conversation through a line that may break at any time."""

    port: int
    shop: str
    messages: Sequence[str]
    chance: random.Random
    id: str = ""
    token: str = ""
    taken: int = 0
    heard: list[Mapping[str, Any]] = field(default_factory=list)
    answered: set[int] = field(default_factory=set)
    sent_again: int = 0
    resumed: int = 0
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def talk(self) -> None:
        """Say everything there is to say, sometimes without waiting for the answer, and hear every answer."""
        await self._open()
        listening = asyncio.create_task(self._listen())
        try:
            for number, text in enumerate(self.messages):
                seq = await self._send(f"m{number}", text)
                self.taken += 1
                if self.chance.random() < 0.5:
                    await self._until_answered({seq})
            await self._until_answered({one["seq"] for one in self.heard if one["author"] == "shopper"})
            while len(self.answered) < len(self.messages):
                await self._next_news()
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening

    async def _open(self) -> None:
        while not self.id:
            answer = await self._ask("POST", "/api/v1/conversations", {"shop": self.shop, "language": "en"})
            if answer and answer[0] == _OPENED:
                self.id, self.token = answer[1]["id"], answer[1]["token"]

    async def _send(self, client_id: str, text: str) -> int:
        while True:
            answer = await self._ask("POST", f"{self._path}/messages", {"client_id": client_id, "text": text})
            if answer and answer[0] == _TAKEN:
                return int(answer[1]["seq"])
            assert answer is None or answer[0] in {408, 500, 503}, answer
            self.sent_again += 1

    async def _ask(self, method: str, path: str, content: object) -> tuple[int, Any] | None:
        """Make a request on a connection of its own; None, after a moment, when the line broke."""
        connection = Connection(self.port)
        try:
            async with asyncio.timeout(_SECONDS):
                answer = await connection.ask(method, path, content, self._headers)
                return answer.status, answer.json()
        except _BROKEN:
            await asyncio.sleep(self.chance.uniform(0.05, 0.5))
            return None
        finally:
            with suppress(*_BROKEN):
                await connection.close()

    async def _listen(self) -> None:
        while True:
            connection = Connection(self.port)
            last = {"Last-Event-ID": str(self.heard[-1]["seq"])} if self.heard else {}
            try:
                async with asyncio.timeout(_SECONDS):
                    lines = await connection.stream(f"{self._path}/events", {**self._headers, **last})
                while line := await lines.readline():
                    if line.startswith(b"data:") and line.endswith(b"\n"):
                        self._hear(json.loads(line[5:]))
            except _BROKEN:
                pass
            finally:
                with suppress(*_BROKEN):
                    await connection.close()
            self.resumed += 1
            await asyncio.sleep(self.chance.uniform(0.05, 0.3))

    def _hear(self, event: Mapping[str, Any]) -> None:
        if "seq" in event:
            self.heard.append(event)
            if event["reply_to"] is not None:
                self.answered.add(event["reply_to"])
        self._news.set()

    async def _until_answered(self, wanted: set[int]) -> None:
        while not wanted <= self.answered:
            await self._next_news()

    async def _next_news(self) -> None:
        self._news.clear()
        await self._news.wait()

    @property
    def _path(self) -> str:
        return f"/api/v1/conversations/{self.id}"

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}
