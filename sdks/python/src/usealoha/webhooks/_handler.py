"""A whole receiver: it checks the request, runs your function once for each event, and answers."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from threading import Lock
from time import time
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Union

from .._errors import InvalidArgumentError, WebhookSignatureError
from ._secrets import checked_secrets
from ._verify import HeadersInput, verify

if TYPE_CHECKING:
    from .._models_gen import Event

_KEPT_SECONDS = 7 * 86400.0
# Aloha sends 256 KiB at most.
_MOST_BYTES = 1048576


class Answer(NamedTuple):
    """What to answer: a Flask view can return it as it is."""

    text: str
    status: int


class DedupeStore(Protocol):
    """Remembers which events were done. The methods may be ``async`` where the handler is used by ASGI."""

    def add(self, id: str, seconds: float) -> bool | Awaitable[bool]:
        """Keeps the id for so many seconds. True when it was not there before. It must be one atomic step."""
        ...

    def remove(self, id: str) -> None | Awaitable[None]:
        """Forgets the id: its function failed, and Aloha sends the event again."""
        ...


class MemoryStore:
    """A :class:`DedupeStore` for one process. With several, keep the ids in what they share, such as Redis."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._until: dict[str, float] = {}

    def add(self, id: str, seconds: float) -> bool:
        now = time()
        with self._lock:
            # Ids are kept for equally long, so the oldest stand first.
            while self._until:
                first = next(iter(self._until))
                if self._until[first] > now:
                    break
                del self._until[first]
            if id in self._until:
                return False
            self._until[id] = now + seconds
            return True

    def remove(self, id: str) -> None:
        with self._lock:
            self._until.pop(id, None)


Function = Union[Callable[[Any], Any], Callable[[Any], Awaitable[Any]]]


class Handler:
    """Receives webhooks::

        handler = webhooks.Handler(secret, on={"post.published": published}, dedupe=webhooks.MemoryStore())

        app = handler.wsgi      # a WSGI application, or
        app = handler.asgi      # an ASGI application, to be mounted anywhere, or
        return handler.handle(request.get_data(), request.headers)   # in a view

    It answers 204 when the event is done, also when there is no function for it, 400 when the request is not from
    Aloha, and 500 when a function raised: Aloha then sends the event again, after 1 minute first and 24 hours last.
    """

    def __init__(
        self,
        secret: str | Iterable[str],
        *,
        on: Mapping[str, Function] | None = None,
        otherwise: Function | None = None,
        dedupe: DedupeStore | None = None,
        tolerance: float = 300.0,
        require_timestamp: bool = True,
    ) -> None:
        """Makes a receiver.

        Args:
            secret: The ``whsec_…`` of the webhook, or several during a rotation.
            on: Functions by the name of their event. Each gets the event.
            otherwise: The function for all other events.
            dedupe: Where the ids of events that were done are kept for seven days. An event may come twice; with a
                store, its function runs once.
            tolerance: How many seconds a request may be old.
            require_timestamp: Whether a request without timestamp is refused. Aloha always sends one.
        """
        self._secrets = checked_secrets(secret)
        self._on = dict(on or {})
        self._otherwise = otherwise
        self._dedupe = dedupe
        self._tolerance = tolerance
        self._require_timestamp = require_timestamp
        for name, function in [*self._on.items(), ("otherwise", otherwise)]:
            if function is not None and not callable(function):
                raise InvalidArgumentError(f"The function for {name} cannot be called.")

    def handle(self, body: bytes | str, headers: HeadersInput) -> Answer:
        """Receives one request. What your functions raise is logged, and answered with 500."""
        event = self._checked(body, headers)
        if isinstance(event, Answer):
            return event
        function = self._function(event)
        if function is None:
            return Answer("", 204)
        if self._dedupe is not None and not self._dedupe.add(event.id, _KEPT_SECONDS):
            return Answer("", 204)
        try:
            done = function(event)
            if hasattr(done, "__await__"):
                getattr(done, "close", _nothing)()
                raise InvalidArgumentError("The function is async. Use handler.asgi, or await handler.handle_async(…).")
        except BaseException as error:
            # Also when the process is told to end in the middle of it: the event comes again, and must be done then.
            if self._dedupe is not None:
                self._dedupe.remove(event.id)
            if not isinstance(error, Exception):
                raise
            return self._failed(event)
        return Answer("", 204)

    async def handle_async(self, body: bytes | str, headers: HeadersInput) -> Answer:
        """The same for asyncio. A function that is not ``async`` runs in a thread."""
        event = self._checked(body, headers)
        if isinstance(event, Answer):
            return event
        function = self._function(event)
        if function is None:
            return Answer("", 204)
        if self._dedupe is not None and not await _settled(self._dedupe.add(event.id, _KEPT_SECONDS)):
            return Answer("", 204)
        try:
            await _run(function, event)
        except BaseException as error:
            if self._dedupe is not None:
                await _settled(self._dedupe.remove(event.id))
            if not isinstance(error, Exception):
                raise
            return self._failed(event)
        return Answer("", 204)

    def wsgi(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        """The receiver as a WSGI application."""
        answer = self._wsgi_answer(environ)
        start_response(_STATUS_LINES[answer.status], _headers_of(answer))
        return [answer.text.encode("utf-8")]

    async def asgi(
        self,
        scope: Mapping[str, Any],
        receive: Callable[[], Awaitable[Mapping[str, Any]]],
        send: Callable[[dict[str, Any]], Awaitable[None]],
    ) -> None:
        """The receiver as an ASGI application."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            raise InvalidArgumentError(f"A receiver of webhooks takes http, and not {scope['type']}.")
        answer = await self._asgi_answer(scope, receive)
        headers = [(name.lower().encode(), value.encode()) for name, value in _headers_of(answer)]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.text.encode("utf-8")})

    def _checked(self, body: bytes | str, headers: HeadersInput) -> Event | Answer:
        try:
            return verify(
                body, headers, self._secrets, tolerance=self._tolerance, require_timestamp=self._require_timestamp
            )
        except WebhookSignatureError as error:
            logging.getLogger("usealoha").warning("A webhook was refused: %s: %s", error.reason, error.message)
            return Answer(f"{error.reason}\n", 400)
        except InvalidArgumentError:
            return Answer("no event\n", 400)

    def _function(self, event: Event) -> Function | None:
        return self._on.get(event.event, self._otherwise)

    def _failed(self, event: Event) -> Answer:
        logging.getLogger("usealoha").exception("The function for %s failed on %s.", event.event, event.id)
        return Answer("failed\n", 500)

    def _wsgi_answer(self, environ: Mapping[str, Any]) -> Answer:
        if environ.get("REQUEST_METHOD") != "POST":
            return Answer("Send a POST.\n", 405)
        length = str(environ.get("CONTENT_LENGTH") or "")
        if length.isdigit() and int(length) <= _MOST_BYTES:
            body = environ["wsgi.input"].read(int(length))
        elif environ.get("wsgi.input_terminated") and not length:
            body = environ["wsgi.input"].read(_MOST_BYTES + 1)
        else:
            return Answer("Send the length of the body.\n", 413 if length else 411)
        if len(body) > _MOST_BYTES:
            return Answer("The body is too large.\n", 413)
        headers = [(name[5:].replace("_", "-"), str(value)) for name, value in environ.items() if name[:5] == "HTTP_"]
        return self.handle(body, headers)

    async def _asgi_answer(
        self, scope: Mapping[str, Any], receive: Callable[[], Awaitable[Mapping[str, Any]]]
    ) -> Answer:
        if scope["method"] != "POST":
            return Answer("Send a POST.\n", 405)
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return Answer("", 400)
            body += message.get("body", b"")
            if len(body) > _MOST_BYTES:
                return Answer("The body is too large.\n", 413)
            if not message.get("more_body"):
                return await self.handle_async(bytes(body), scope["headers"])


_STATUS_LINES = {
    204: "204 No Content",
    400: "400 Bad Request",
    405: "405 Method Not Allowed",
    411: "411 Length Required",
    413: "413 Content Too Large",
    500: "500 Internal Server Error",
}


def _headers_of(answer: Answer) -> list[tuple[str, str]]:
    if answer.status == 204:
        return []
    headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(answer.text.encode("utf-8"))))]
    return [*headers, ("Allow", "POST")] if answer.status == 405 else headers


def _nothing() -> None:
    return None


async def _run(function: Function, event: Event) -> None:
    import asyncio
    from inspect import iscoroutinefunction

    if iscoroutinefunction(function):
        await function(event)
    else:
        await _settled(await asyncio.to_thread(function, event))


async def _settled(value: Any) -> Any:
    return await value if hasattr(value, "__await__") else value


async def _live(
    receive: Callable[[], Awaitable[Mapping[str, Any]]], send: Callable[[dict[str, Any]], Awaitable[None]]
) -> None:
    """There is nothing to be started or stopped, and a server wants to hear that."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
