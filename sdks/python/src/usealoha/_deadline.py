"""A socket whose every operation ends when the try's time is over, however slowly the other side drips."""

from __future__ import annotations

import io
import socket
from time import monotonic
from typing import Any


class DeadlineSocket:
    """What ``http.client`` needs of a socket, with one deadline for all of it."""

    __slots__ = ("_aborted", "_deadline", "_open_files", "_silence", "_wanted_closed", "sock", "seen")

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._deadline: float | None = None
        self._silence: float | None = None
        self._open_files = 0
        self._wanted_closed = False
        self._aborted = False
        self.seen = False
        """Whether a byte came since the last :meth:`arm`."""

    def arm(self, deadline: float) -> None:
        """Begins a try that must be over at this monotonic time."""
        self._deadline = deadline
        self._silence = None
        self.seen = False

    def relax(self, silence: float) -> None:
        """A stream has no end to be in time for. It may only not be silent for so many seconds."""
        self._deadline = None
        self._silence = silence

    def sendall(self, data: Any) -> None:
        self._wait()
        self.sock.sendall(data)

    def receive_into(self, buffer: Any) -> int:
        self._wait()
        count = self.sock.recv_into(buffer)
        if count:
            self.seen = True
        elif self._aborted:
            raise ConnectionAbortedError("the connection was closed here")
        return count

    def _wait(self) -> None:
        if self._deadline is None:
            self.sock.settimeout(self._silence)
            return
        left = self._deadline - monotonic()
        if left <= 0:
            raise TimeoutError("the time of the try is over")
        self.sock.settimeout(left)

    def makefile(self, mode: str = "rb", buffering: int | None = None) -> io.BufferedReader:
        self._open_files += 1
        return io.BufferedReader(_Reader(self), 65536)

    def file_closed(self) -> None:
        self._open_files -= 1
        if self._wanted_closed and self._open_files <= 0:
            self.sock.close()

    def close(self) -> None:
        # http.client closes a connection that ends with its answer before the answer is read.
        self._wanted_closed = True
        if self._open_files <= 0:
            self.sock.close()

    def abort(self) -> None:
        """Ends the connection now, also under a thread that waits for it."""
        self._aborted = True
        try:
            # Not through SSLSocket.shutdown, which takes the TLS state away under the waiting thread.
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)
        except OSError:
            pass


class _Reader(io.RawIOBase):
    def __init__(self, owner: DeadlineSocket) -> None:
        super().__init__()
        self._owner = owner

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        return self._owner.receive_into(buffer)

    def close(self) -> None:
        if not self.closed:
            super().close()
            self._owner.file_closed()
