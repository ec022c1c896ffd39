"""Open connections that wait for the next call. Threads share them; a forked child starts without any."""

from __future__ import annotations

import os
import select
from collections import deque
from threading import Lock, Semaphore
from time import monotonic
from typing import TYPE_CHECKING

from ._errors import RequestAbortedError

if TYPE_CHECKING:
    from ._base_url import Origin
    from ._deadline import DeadlineSocket

_IDLE_SECONDS = 55.0


class Pool:
    __slots__ = ("_active", "_closed", "_idle", "_lock", "_permits", "_pid", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._lock = Lock()
        self._permits = Semaphore(self._size)
        self._idle: dict[Origin, deque[tuple[DeadlineSocket, float]]] = {}
        self._active: set[DeadlineSocket] = set()

    def _begin_anew(self) -> None:
        """After a fork. The locks may have been held then, so they are not touched; the connections are the parent's,
        and closing the child's copies of them says nothing to the other side."""
        inherited = [*self._active, *(sock for waiting in self._idle.values() for sock, _ in waiting)]
        self._begin()
        for sock in inherited:
            sock.sock.close()

    def enter(self, seconds: float) -> Semaphore:
        """Waits for one of the places. Release the semaphore that it gives."""
        if self._pid != os.getpid():
            self._begin_anew()
        permits = self._permits
        if not permits.acquire(timeout=seconds):
            raise TimeoutError(f"all {self._size} connections were busy")
        return permits

    def take(self, origin: Origin) -> tuple[DeadlineSocket | None, float]:
        """The connection that was used last, since it is the likeliest to be open, and how long it waited."""
        while True:
            with self._lock:
                self._refuse_closed()
                waiting = self._idle.get(origin)
                if not waiting:
                    return None, 0.0
                sock, since = waiting.pop()
                self._active.add(sock)
            waited = monotonic() - since
            if waited < _IDLE_SECONDS and not _readable(sock):
                return sock, waited
            self.drop(sock)

    def add(self, sock: DeadlineSocket) -> None:
        """A fresh connection that is in use from now on."""
        with self._lock:
            if self._closed:
                sock.close()
            self._refuse_closed()
            self._active.add(sock)

    def give_back(self, origin: Origin, sock: DeadlineSocket) -> None:
        with self._lock:
            self._active.discard(sock)
            if not self._closed:
                self._idle.setdefault(origin, deque()).append((sock, monotonic()))
                return
        sock.close()

    def drop(self, sock: DeadlineSocket) -> None:
        with self._lock:
            self._active.discard(sock)
        sock.close()

    def close(self) -> None:
        """Ends all connections, also those that are in use."""
        if self._pid != os.getpid():
            self._begin_anew()
        with self._lock:
            self._closed = True
            idle = [sock for waiting in self._idle.values() for sock, _ in waiting]
            active = list(self._active)
            self._idle.clear()
        for sock in idle:
            sock.close()
        for sock in active:
            sock.abort()

    @property
    def closed(self) -> bool:
        return self._closed

    def _refuse_closed(self) -> None:
        if self._closed:
            raise RequestAbortedError("The client is closed. Make another one, or call inside its with block.")


def _readable(sock: DeadlineSocket) -> bool:
    """Whether something came while nobody asked: the other side has ended the connection."""
    try:
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(sock.sock, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([sock.sock], [], [], 0)[0])
    except (OSError, ValueError):
        return True
