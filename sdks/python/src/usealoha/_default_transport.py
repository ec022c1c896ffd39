"""The usual transport, made at the first call: ``http.client`` and ``ssl`` take longer to import than all the rest."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from ._errors import RequestAbortedError

if TYPE_CHECKING:
    import ssl

    from ._transport import HTTPTransport
    from ._wire import Answer, Request


class DefaultTransport:
    __slots__ = ("_closed", "_lock", "_made", "_ssl_context", "max_connections")

    def __init__(self, max_connections: int, ssl_context: ssl.SSLContext | None) -> None:
        self.max_connections = max_connections
        self._ssl_context = ssl_context
        self._lock = Lock()
        self._made: HTTPTransport | None = None
        self._closed = False

    def send(self, request: Request) -> Answer:
        made = self._made
        return (made if made is not None else self._make()).send(request)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            if self._made is not None:
                self._made.close()

    def _make(self) -> HTTPTransport:
        with self._lock:
            if self._closed:
                raise RequestAbortedError("The client is closed. Make another one, or call inside its with block.")
            if self._made is None:
                from ._transport import HTTPTransport

                self._made = HTTPTransport(max_connections=self.max_connections, ssl_context=self._ssl_context)
            return self._made
