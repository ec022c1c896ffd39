"""A stream of server-sent events."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING

from ._errors import APIConnectionError, APITimeoutError
from ._sse import EventParser, ServerEvent

if TYPE_CHECKING:
    from ._answer import ResponseInfo
    from ._wire import ByteStream


class Stream:
    """The messages of a stream, as they come. Close it, or use it in a ``with`` block::

        with client.sandbox.requests.stream() as events:
            for event in events:
                print(event.event, event.json())

    Iteration ends when the server ends the stream. A lost connection is :class:`APIConnectionError`.
    """

    def __init__(self, bytes_: ByteStream, response: ResponseInfo, place: str) -> None:
        self._bytes = bytes_
        self._place = place
        self._parser = EventParser()
        self._ready: deque[ServerEvent] = deque()
        self._closed = False
        self.response = response
        """The answer that began the stream."""
        self.last_event_id = ""
        """The id of the message that came last."""

    def __iter__(self) -> Iterator[ServerEvent]:
        return self

    def __next__(self) -> ServerEvent:
        while not self._ready:
            chunk = b"" if self._closed else self._read()
            if not chunk:
                self.close()
                raise StopIteration
            self._ready.extend(self._parser.feed(chunk))
        event = self._ready.popleft()
        self.last_event_id = event.id
        return event

    def _read(self) -> bytes:
        try:
            return read_chunk(self._bytes.read, lambda: self._closed, self._place)
        except APIConnectionError:
            self.close()
            raise

    def close(self) -> None:
        """Ends the connection. May be called from another thread."""
        self._closed = True
        self._bytes.close()

    def __enter__(self) -> Stream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_chunk(read: Callable[[], bytes], closed: Callable[[], bool], place: str) -> bytes:
    try:
        return read()
    except TimeoutError as error:
        raise APITimeoutError(f"The stream was silent for too long ({place})", tries=1) from error
    except OSError as error:
        if closed():
            return b""
        raise APIConnectionError(f"The stream broke off: {error} ({place})", tries=1) from error
