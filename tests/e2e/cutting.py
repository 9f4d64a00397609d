"""A line between shoppers and the gateway that is cut at random, in both directions and at any byte."""

import asyncio
import random
from typing import Self

_CHUNK = 4096


class CuttingLine:
    """Listens on a port of its own and passes everything on to another, until it cuts: then both sides see a broken connection."""

    def __init__(self, target: int, chance: random.Random, bytes_until_cut: int) -> None:
        """Pass connections on to a port of this machine; each lives for about so many bytes."""
        self._target, self._chance, self._bytes = target, chance, bytes_until_cut
        self._server: asyncio.Server | None = None
        self._passing: set[asyncio.Task[None]] = set()
        self.port = 0
        self.cuts = 0

    async def __aenter__(self) -> Self:
        """Listen."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop listening, and end what is still open."""
        if self._server:
            self._server.close()
        while self._passing:
            for task in self._passing:
                task.cancel()
            await asyncio.gather(*self._passing, return_exceptions=True)
        for _ in range(3):
            await asyncio.sleep(0)  # aborted connections end in the next rounds of the loop

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._pass(reader, writer))
        self._passing.add(task)
        task.add_done_callback(self._passing.discard)
        task.add_done_callback(lambda _: writer.transport.abort())  # also when it ended before it began

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:  # the gateway is being started again
            writer.transport.abort()
            return
        left = [self._chance.expovariate(1 / self._bytes)]
        directions = (self._carry(reader, far_writer, left), self._carry(far_reader, writer, left))
        tasks = [asyncio.create_task(direction) for direction in directions]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for end in (writer, far_writer):
                end.transport.abort()  # not closed: what is under way is lost, as on a real line

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, left: list[float]) -> None:
        """Carry bytes until one side ends or the line is cut, perhaps in the middle of what was just read."""
        while data := await reader.read(_CHUNK):
            if left[0] < len(data):
                writer.write(data[: int(left[0])])
                await writer.drain()
                self.cuts += 1
                return
            left[0] -= len(data)
            writer.write(data)
            await writer.drain()
