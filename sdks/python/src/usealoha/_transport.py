"""Sends requests over kept connections with the standard library's ``http.client``."""

from __future__ import annotations

from http.client import HTTPException, HTTPResponse, IncompleteRead
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from ._connect import connect
from ._errors import RequestAbortedError
from ._pool import Pool
from ._wire import Answer, BrokenAnswerError, Request

if TYPE_CHECKING:
    import ssl

    from ._deadline import DeadlineSocket

_CHUNK = 65536
_STALE_SECONDS = 1.0
# The streams of the API send a comment every 15 seconds. After four of them are missing, nobody is there any more.
_STREAM_SILENCE = 60.0


class HTTPTransport:
    """The transport of both clients. Any number of threads may use it at once."""

    def __init__(self, *, max_connections: int = 32, ssl_context: ssl.SSLContext | None = None) -> None:
        self._pool = Pool(max_connections)
        self._tls = ssl_context
        self._tls_lock = Lock()

    def send(self, request: Request) -> Answer:
        """Sends one request over a kept connection, or over a fresh one where that had ended."""
        deadline = monotonic() + request.timeout
        place = self._pool.enter(request.timeout)
        try:
            kept, waited = self._pool.take(request.base.origin)
            if kept is not None:
                try:
                    return self._exchange(kept, request, deadline)
                except (ConnectionError, BrokenAnswerError):
                    # It was closed while it waited here, and no byte of an answer came: the fresh one starts anew.
                    # What is cut a moment after it was in use did not die of waiting: that is a failure like others.
                    if waited < _STALE_SECONDS or kept.seen or self._pool.closed or request.cancelled:
                        raise
                    request.resent = True
            fresh = connect(request.base.origin, deadline, self._context)
            self._pool.add(fresh)
            return self._exchange(fresh, request, deadline)
        except OSError as error:
            if self._pool.closed and not isinstance(error, TimeoutError):
                raise RequestAbortedError("The client was closed while the call was out.") from error
            raise
        finally:
            place.release()

    def close(self) -> None:
        """Ends all connections."""
        self._pool.close()

    def _context(self) -> ssl.SSLContext:
        with self._tls_lock:
            if self._tls is None:
                import ssl

                self._tls = ssl.create_default_context()
            return self._tls

    def _exchange(self, sock: DeadlineSocket, request: Request, deadline: float) -> Answer:
        response: HTTPResponse | None = None
        try:
            sock.arm(deadline)
            request.attach(sock.abort)
            _write(sock, request)
            response = HTTPResponse(cast("Any", sock), method=request.method)
            response.begin()
            headers = _headers(response)
            if request.stream and 200 <= response.status < 300:
                sock.relax(_STREAM_SILENCE)
                return Answer(response.status, headers, stream=_ResponseStream(self._pool, sock, response))
            body, whole = _body(response)
        except BaseException as error:
            if response is not None:
                response.close()
            self._pool.drop(sock)
            # OverflowError: a length that no memory holds.
            if isinstance(error, (HTTPException, OverflowError)) and not isinstance(error, OSError):
                raise BrokenAnswerError(f"{type(error).__name__}: {error}") from error
            raise
        request.attach(None)
        if response.will_close or not whole:
            response.close()
            self._pool.drop(sock)
        else:
            self._pool.give_back(request.base.origin, sock)
        return Answer(response.status, headers, body)


def _write(sock: DeadlineSocket, request: Request) -> None:
    body = request.body
    lines = [f"{request.method} {request.target} HTTP/1.1", f"Host: {request.base.host_header}"]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    if body is None:
        if request.method not in ("GET", "HEAD", "DELETE"):
            lines.append("Content-Length: 0")
    else:
        lines.append(f"Content-Length: {len(body) if isinstance(body, bytes) else body.length}")
    head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
    if body is None or isinstance(body, bytes):
        sock.sendall(head + body if body else head)
        return
    sock.sendall(head)
    try:
        for chunk in body.chunks():
            sock.sendall(chunk)
    except (BrokenPipeError, ConnectionResetError):
        # A server may refuse an upload before it is whole. Its answer says why, if it is still to be had.
        return


def _body(response: HTTPResponse) -> tuple[bytes, bool]:
    """The body, and whether it came whole. A refusal counts even where its words were cut off."""
    try:
        return response.read(), True
    except (HTTPException, OSError) as error:
        if response.status < 400:
            raise
        return (error.partial if isinstance(error, IncompleteRead) else b""), False


def _headers(response: HTTPResponse) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in response.headers.raw_items():
        low = name.lower()
        text = str(value).strip()
        headers[low] = f"{headers[low]}, {text}" if low in headers else text
    return headers


class _ResponseStream:
    """The rest of an answer that goes on."""

    __slots__ = ("_closed", "_pool", "_response", "_sock")

    def __init__(self, pool: Pool, sock: DeadlineSocket, response: HTTPResponse) -> None:
        self._pool = pool
        self._sock = sock
        self._response = response
        self._closed = False

    def read(self) -> bytes:
        try:
            return self._response.read1(_CHUNK)
        except HTTPException as error:
            raise BrokenAnswerError(f"{type(error).__name__}: {error}") from error
        except (AttributeError, ValueError):
            # Closed by another thread in the middle of it.
            if self._closed:
                return b""
            raise

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            # First wakes whoever waits in read, then frees what they read from.
            self._sock.abort()
            self._response.close()
            self._pool.drop(self._sock)
