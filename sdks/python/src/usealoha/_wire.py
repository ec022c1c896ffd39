"""What the core gives to a transport, and what it gets back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ._base_url import BaseURL


class UploadBody(Protocol):
    """A body that is too large for memory. It can be read again for another try."""

    @property
    def length(self) -> int: ...
    def chunks(self) -> Iterator[bytes]: ...


class ByteStream(Protocol):
    """An answer that goes on."""

    def read(self) -> bytes:
        """Waits for more bytes. Empty at the end."""
        ...

    def close(self) -> None:
        """Ends the connection, also while another thread waits in ``read``."""
        ...


class Request:
    """One try of a call."""

    __slots__ = ("_abort", "base", "body", "cancelled", "headers", "method", "resent", "stream", "target", "timeout")

    def __init__(
        self,
        method: str,
        base: BaseURL,
        target: str,
        headers: dict[str, str],
        body: bytes | UploadBody | None,
        timeout: float,
        stream: bool,
    ) -> None:
        self.method = method
        self.base = base
        self.target = target
        """Path and query, as they stand in the request line."""
        self.headers = headers
        self.body = body
        self.timeout = timeout
        """Seconds until the whole answer must be there; for a stream, its headers."""
        self.stream = stream
        """Whether a success shall be given as it comes, in :attr:`Answer.stream`."""
        self.cancelled = False
        self.resent = False
        """Set by a transport that had to send it twice, since a kept connection was found closed."""
        self._abort: Callable[[], None] | None = None

    def attach(self, abort: Callable[[], None] | None) -> None:
        """Says how the connection that carries this request can be ended."""
        self._abort = abort
        if self.cancelled and abort is not None:
            abort()

    def cancel(self) -> None:
        """Ends the request, from any thread."""
        self.cancelled = True
        if self._abort is not None:
            self._abort()

    @property
    def url(self) -> str:
        base = self.base.text
        return base[: len(base) - len(self.base.prefix)] + self.target


class Answer:
    """What came back. Header names are in small letters."""

    __slots__ = ("body", "headers", "status", "stream")

    def __init__(
        self, status: int, headers: Mapping[str, str], body: bytes = b"", stream: ByteStream | None = None
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.stream = stream


class Transport(Protocol):
    """Sends one request. It raises ``TimeoutError`` when the time is over and another ``OSError`` when no whole answer
    came. For :class:`AsyncAloha` the method may be ``async``."""

    def send(self, request: Request) -> Answer:
        """Sends one request and waits for the whole answer; for a stream, for its headers."""
        ...


class BrokenAnswerError(ConnectionError):
    """The other side ended the connection in the middle, or does not speak HTTP."""
