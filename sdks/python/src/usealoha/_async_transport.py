"""Runs a transport that blocks in a few threads of its own, so that the event loop never waits."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ._wire import Answer, Request, Transport


class AsyncTransport(Protocol):
    """What :class:`AsyncAloha` sends with."""

    async def send(self, request: Request) -> Answer: ...


class ThreadedTransport:
    """A transport for :class:`AsyncAloha` out of one for :class:`Aloha`."""

    def __init__(self, transport: Transport, threads: int) -> None:
        self.transport = transport
        self._threads = threads
        self._lock = Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._pid = 0

    async def send(self, request: Request) -> Answer:
        future = self._executor().submit(self.transport.send, request)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            # The thread waits for its socket: closing that sets it free.
            request.cancel()
            future.add_done_callback(_discard)
            raise

    def close(self) -> None:
        close = getattr(self.transport, "close", None)
        if close is not None:
            close()
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None and self._pid == os.getpid():
            pool.shutdown(wait=False)

    def _executor(self) -> ThreadPoolExecutor:
        if self._pool is None or self._pid != os.getpid():
            if self._pid != os.getpid():
                # After a fork the threads are gone, and the lock may have been held.
                self._lock = Lock()
                self._pool = None
            with self._lock:
                if self._pool is None:
                    self._pid = os.getpid()
                    self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="usealoha")
                return self._pool
        return self._pool


def _discard(future: Future[Answer]) -> None:
    """A stream that came after its call was given up would stay open."""
    if not future.cancelled() and future.exception() is None:
        stream = future.result().stream
        if stream is not None:
            stream.close()
