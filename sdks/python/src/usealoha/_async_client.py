"""The client that is awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn

from ._client import shown_key
from ._clients_gen import AsyncResources
from ._make import Parts, parts_of
from ._omit import Omit, omit

if TYPE_CHECKING:
    import ssl
    from logging import Logger

    from ._async_transport import AsyncTransport
    from ._hooks import OnRequest, OnResponse, OnRetry
    from ._logs import LogLevel
    from ._options import CallOptions, PaceOptions
    from ._results import RawAnswer
    from ._wire import Transport


class AsyncAloha(AsyncResources):
    """Calls Aloha from asyncio. It does what :class:`Aloha` does, with the same names, options and errors.

    ::

        from usealoha import AsyncAloha

        async with AsyncAloha() as client:  # reads ALOHA_KEY
            post = await client.posts.create(content="a monday note.", channels=["instagram"])

    Cancelling a task ends its request and closes its connection.
    """

    _parts: Parts

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_retry_delay: float = 60.0,
        pace: bool | PaceOptions = False,
        headers: Mapping[str, str] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_retry: OnRetry | None = None,
        logger: Logger | None = None,
        log_level: LogLevel | None = None,
        transport: Transport | AsyncTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_connections: int = 32,
        **unknown: NoReturn,
    ) -> None:
        """Makes a client. Nothing is sent yet.

        Args:
            api_key: Your key, or a function, ``async`` or not, that is asked for it on every try. Without it, ``ALOHA_KEY`` of the
                environment, then ``ALOHA_API_KEY``. Make one in Settings → Developer.
            base_url: Where the API is. Without it, ``ALOHA_BASE_URL``, then https://api.usealoha.app/v1.
            timeout: Seconds for each try, from its start to the last byte of the answer.
            max_retries: How often a call is tried again. 0 means never.
            max_retry_delay: The longest ``Retry-After``, in seconds, that is waited out. A longer one raises at once,
                with ``retry_after``.
            pace: True keeps below the rate limit instead of meeting a 429: calls queue until the quota frees, for
                300 seconds at most, or for ``{"max_wait": seconds}``.
            headers: More headers for every call.
            on_request: Called with a :class:`RequestInfo` before each try. A hook may be ``async``; what it raises reaches
                the caller.
            on_response: Called with a :class:`ResponseEvent` after each answer.
            on_retry: Called with a :class:`RetryEvent` before each wait.
            logger: Instead of ``logging.getLogger("usealoha")``. No key is ever logged; bodies are, at debug.
            log_level: ``off``, ``error``, ``warn``, ``info`` or ``debug``. Without it, ``ALOHA_LOG``, then what the
                logger says.
            transport: An object with the method ``send``, instead of the connections of this package.
            ssl_context: Instead of ``ssl.create_default_context()``.
            max_connections: How many connections there may be at once.

        Raises:
            InvalidArgumentError: An option does not exist or cannot be meant.
        """
        given = {name: value for name, value in locals().items() if name not in ("self", "unknown", "__class__")}
        self._open(_awaited(parts_of({**given, **unknown}, "AsyncAloha")))

    def _open(self, parts: Parts) -> None:
        # Loaded here, so that a program which imports more than it calls pays for the import alone.
        from ._async_caller import AsyncCaller

        self._parts = parts
        self._caller = AsyncCaller(parts.settings, parts.transport, parts.world)

    def with_options(
        self,
        *,
        api_key: str | Callable[[], str] | Callable[[], Awaitable[str]] | None | Omit = omit,
        base_url: str | None | Omit = omit,
        timeout: float | Omit = omit,
        max_retries: int | Omit = omit,
        max_retry_delay: float | Omit = omit,
        pace: bool | PaceOptions | Omit = omit,
        headers: Mapping[str, str] | None | Omit = omit,
        on_request: OnRequest | None | Omit = omit,
        on_response: OnResponse | None | Omit = omit,
        on_retry: OnRetry | None | Omit = omit,
        logger: Logger | None | Omit = omit,
        log_level: LogLevel | None | Omit = omit,
        **unknown: NoReturn,
    ) -> AsyncAloha:
        """A client with other options, which shares all else with this one, its connections too.

        Raises:
            InvalidArgumentError: An option does not exist or cannot be meant.
        """
        given = {name: value for name, value in locals().items() if name not in ("self", "unknown", "__class__")}
        made = AsyncAloha.__new__(AsyncAloha)
        made._open(parts_of({**given, **unknown}, "AsyncAloha", self._parts))
        return made

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer:
        """Makes any call, with the same key, retries and errors as all others.

        Args:
            method: Such as ``"GET"``.
            path: Below the base URL, such as ``"/posts"``. Another origin is refused, since the key would go there.
            query: Parameters by their names on the wire.
            body: What is sent as JSON. Bytes go out as they are.
            headers: More headers.
            options: Timeout in seconds, retries and more, for this call alone.

        Returns:
            The answer: ``.data`` is its JSON, ``.response`` its status, headers and request id.

        Raises:
            APIError: The API refused. Its subclass and ``code`` say why.
            APIConnectionError: No answer came.
        """
        return await self._caller.request(method, path, query, body, headers, options)

    @property
    def base_url(self) -> str:
        """Where calls go."""
        return self._parts.settings.base.text

    async def close(self) -> None:
        """Ends all connections. Calls that are out raise :class:`RequestAbortedError`."""
        close = getattr(self._parts.transport, "close", None)
        if self._parts.owns_transport and close is not None:
            closing = close()
            if hasattr(closing, "__await__"):
                await closing

    async def __aenter__(self) -> AsyncAloha:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"AsyncAloha(api_key={shown_key(self._parts)}, base_url={self.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A client holds a key and open connections, so it cannot be pickled. Make one where you need it.")


def _awaited(parts: Parts) -> Parts:
    """The parts with a transport that can be awaited."""
    from inspect import iscoroutinefunction

    from ._async_transport import ThreadedTransport

    if iscoroutinefunction(parts.transport.send):
        return parts
    return parts._replace(transport=ThreadedTransport(parts.transport, parts.options["max_connections"]))
