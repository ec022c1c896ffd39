"""A stream of server-sent events, awaited."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import Future
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ._errors import AlohaError, APIConnectionError
from ._sse import EventParser, ServerEvent
from ._stream import read_chunk

if TYPE_CHECKING:
    from ._answer import ResponseInfo
    from ._wire import ByteStream


class AsyncStream:
    """The messages of a stream, as they come. It begins when it is awaited, entered or walked::

        async with client.sandbox.requests.stream() as events:
            async for event in events:
                print(event.event, event.json())

    Iteration ends when the server ends the stream. A lost connection is :class:`APIConnectionError`.
    """

    def __init__(self, begin: Callable[[], Awaitable[tuple[ByteStream, ResponseInfo]]], place: str) -> None:
        self._begin = begin
        self._place = place
        self._bytes: ByteStream | None = None
        self._response: ResponseInfo | None = None
        self._reading: Future[bytes] | None = None
        self._parser = EventParser()
        self._ready: deque[ServerEvent] = deque()
        self._closed = False
        self.last_event_id = ""
        """The id of the message that came last."""

    @property
    def response(self) -> ResponseInfo:
        """The answer that began the stream."""
        if self._response is None:
            raise AlohaError("The stream has not begun. Await it, or use it in an async with block.")
        return self._response

    def __await__(self) -> Generator[Any, None, AsyncStream]:
        return self._open().__await__()

    async def __aenter__(self) -> AsyncStream:
        return await self._open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> AsyncStream:
        return self

    async def __anext__(self) -> ServerEvent:
        await self._open()
        while not self._ready:
            chunk = b"" if self._closed else await self._read()
            if not chunk:
                await self.close()
                raise StopAsyncIteration
            self._ready.extend(self._parser.feed(chunk))
        event = self._ready.popleft()
        self.last_event_id = event.id
        return event

    async def close(self) -> None:
        """Ends the connection."""
        self._closed = True
        if self._bytes is not None:
            self._bytes.close()

    async def _open(self) -> AsyncStream:
        if self._bytes is None and not self._closed:
            self._bytes, self._response = await self._begin()
        return self

    async def _read(self) -> bytes:
        if self._bytes is None:
            return b""
        if self._reading is None:
            self._reading = _begin_reading(self._bytes.read, lambda: self._closed, self._place)
        # A wait that is given up must not lose the chunk: the next one takes it.
        try:
            chunk = await asyncio.shield(asyncio.wrap_future(self._reading))
        except APIConnectionError:
            await self.close()
            raise
        self._reading = None
        return chunk


def _begin_reading(read: Callable[[], bytes], closed: Callable[[], bool], place: str) -> Future[bytes]:
    """Reads in a thread of its own: a stream that waits shall not take one from the calls. It is a daemon, so that a
    program which forgets to close a stream ends all the same."""
    future: Future[bytes] = Future()

    def run() -> None:
        try:
            future.set_result(read_chunk(read, closed, place))
        except BaseException as error:
            future.set_exception(error)

    Thread(target=run, name="usealoha-stream", daemon=True).start()
    return future
