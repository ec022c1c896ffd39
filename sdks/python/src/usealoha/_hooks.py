"""What a hook is told. Each is called with a copy, in which no key can be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from ._answer import RateLimit


class RequestInfo(NamedTuple):
    """A request that is about to be sent."""

    method: str
    url: str
    attempt: int
    """1 for the first try of a call."""
    headers: dict[str, str]


class ResponseEvent(NamedTuple):
    """An answer that came."""

    method: str
    url: str
    attempt: int
    status: int
    duration: float
    """Seconds from the start of the try to the end of the answer."""
    request_id: str | None
    rate_limit: RateLimit | None
    headers: dict[str, str]


class RetryEvent(NamedTuple):
    """A wait that is about to begin."""

    attempt: int
    """The try that ended; 0 before the first one."""
    delay: float
    """Seconds until the next try."""
    reason: Literal["status", "connection", "timeout", "pace"]
    error: Exception | None
    """What the try ended in; None for ``pace``."""


OnRequest = Callable[[RequestInfo], object]
OnResponse = Callable[[ResponseEvent], object]
OnRetry = Callable[[RetryEvent], object]


class Hooks(NamedTuple):
    on_request: Callable[[RequestInfo], Any] | None = None
    on_response: Callable[[ResponseEvent], Any] | None = None
    on_retry: Callable[[RetryEvent], Any] | None = None
