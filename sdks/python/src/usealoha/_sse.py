"""Reads server-sent events out of chunks that may be cut anywhere."""

from __future__ import annotations

import json
from codecs import getincrementaldecoder
from typing import Any


class ServerEvent:
    """One message of a stream."""

    __slots__ = ("data", "event", "id")

    event: str
    """Its name, ``message`` where the stream gives none."""
    data: str
    """Its text, usually JSON."""
    id: str
    """The last id so far. Send it as ``Last-Event-ID`` to go on after it."""

    def __init__(self, event: str, data: str, id: str) -> None:
        self.event = event
        self.data = data
        self.id = id

    def json(self) -> Any:
        """The data, read as JSON."""
        return json.loads(self.data)

    def __repr__(self) -> str:
        return f"ServerEvent(event={self.event!r}, id={self.id!r}, {len(self.data)} characters)"


class EventParser:
    """Feed it bytes; it gives the messages that are whole. A message that is cut off at the end is dropped."""

    __slots__ = ("_buffer", "_data", "_decode", "_event", "_id", "_started")

    def __init__(self) -> None:
        self._decode = getincrementaldecoder("utf-8")("replace")
        self._buffer = ""
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._started = False

    def feed(self, chunk: bytes) -> list[ServerEvent]:
        text = self._decode.decode(chunk)
        if not self._started and text:
            self._started = True
            text = text.removeprefix("\ufeff")
        self._buffer += text
        events: list[ServerEvent] = []
        while True:
            line = self._line()
            if line is None:
                return events
            event = self._take(line)
            if event is not None:
                events.append(event)

    def _line(self) -> str | None:
        """The next whole line. A CR at the very end waits: an LF may follow in the next chunk."""
        buffer = self._buffer
        ends = [place for place in (buffer.find("\n"), buffer.find("\r")) if place >= 0]
        if not ends:
            return None
        end = min(ends)
        if buffer[end] == "\r":
            if end + 1 == len(buffer):
                return None
            width = 2 if buffer[end + 1] == "\n" else 1
        else:
            width = 1
        self._buffer = buffer[end + width :]
        return buffer[:end]

    def _take(self, line: str) -> ServerEvent | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        return None

    def _dispatch(self) -> ServerEvent | None:
        data, name = self._data, self._event or "message"
        self._data, self._event = [], ""
        return ServerEvent(name, "\n".join(data), self._id) if data else None
