"""The options of a client and of one call, checked when they are given."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, TypedDict

from ._base_url import LIVE_URL, BaseURL, parse_base_url
from ._errors import InvalidArgumentError
from ._narrow import as_mapping

if TYPE_CHECKING:
    from ._hooks import Hooks
    from ._logs import Log
    from ._pace import Pace


class PaceOptions(TypedDict, total=False):
    """How ``pace`` behaves."""

    max_wait: float
    """How many seconds all waits of one call may take together. 300 unless you say otherwise."""


class CallOptions(TypedDict, total=False):
    """What one call may change, as ``options={…}``."""

    timeout: float
    """Seconds for each try, from its start to the last byte of the answer; for a stream, to the headers."""
    max_retries: int
    """How often the call may be tried again. 0 means never."""
    idempotency_key: str
    """A key of yours instead of a random one, 1 to 255 visible ASCII characters. The same key never acts twice."""
    headers: Mapping[str, str]
    """More headers for this call."""
    query: Mapping[str, Any]
    """More query parameters for this call, with the names of the wire."""
    last_event_id: str
    """For streams: goes on after this message."""


CALL_OPTIONS = ("timeout", "max_retries", "idempotency_key", "headers", "query", "last_event_id")


class Settings:
    """Everything that a client was made with. The core reads it; it never changes."""

    __slots__ = (
        "api_key",
        "ask_key",
        "base",
        "headers",
        "hooks",
        "log",
        "max_retries",
        "max_retry_delay",
        "pace",
        "timeout",
        "user_agent",
    )

    api_key: str | None
    ask_key: Callable[[], Any] | None
    base: BaseURL
    timeout: float
    max_retries: int
    max_retry_delay: float
    headers: Mapping[str, str]
    hooks: Hooks
    log: Log
    pace: Pace | None
    user_agent: str


def refuse_unknown(given: Iterable[str], known: Iterable[str], where: str) -> None:
    """An option that does not exist would be ignored in silence, so it is an error."""
    names = tuple(known)
    for name in given:
        if name not in names:
            from difflib import get_close_matches

            near = get_close_matches(name, names, n=1, cutoff=0.5)
            hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(names)}."
            raise InvalidArgumentError(f"{where} has no option {name!r}. {hint}")


def base_url_from(given: object) -> BaseURL:
    if given is not None:
        return parse_base_url(given)
    from_environment = os.environ.get("ALOHA_BASE_URL")
    if from_environment:
        return parse_base_url(from_environment, "ALOHA_BASE_URL")
    return parse_base_url(LIVE_URL)


def api_key_from(given: object) -> tuple[str | None, Callable[[], Any] | None]:
    """The key, or the function that gives one."""
    if callable(given):
        return None, given
    if given is not None:
        return checked_key(given, "api_key"), None
    for name in ("ALOHA_KEY", "ALOHA_API_KEY"):
        value = os.environ.get(name)
        if value:
            return checked_key(value, name), None
    return None, None


def missing_key() -> InvalidArgumentError:
    return InvalidArgumentError(
        "There is no API key. Set ALOHA_KEY, or pass Aloha(api_key=…). "
        "Make a key in Settings → Developer; one that starts with alo_test_ works in a sandbox."
    )


def checked_key(value: object, name: str) -> str:
    """A key that can stand in a header. The message never shows it."""
    if not isinstance(value, str):
        raise InvalidArgumentError(f"{name} must be a string, or a function that gives one.")
    if not value:
        raise InvalidArgumentError(f"{name} is empty. Make a key in Settings → Developer.")
    if value != value.strip() or any(letter.isspace() for letter in value):
        raise InvalidArgumentError(f"{name} has white space in it. Copy the key again, with nothing around it.")
    if not (value.isascii() and value.isprintable()):
        raise InvalidArgumentError(f"{name} has a character that no key has. Copy the key again.")
    return value


def checked_seconds(value: object, name: str, *, zero: bool = False) -> float:
    number = value if isinstance(value, (int, float)) and not isinstance(value, bool) else None
    if number is None or not isfinite(number) or number < 0 or (number == 0 and not zero):
        least = "0 or more" if zero else "more than 0"
        raise InvalidArgumentError(f"{name} is a number of seconds, {least}, and it is {value!r}.")
    return float(number)


def checked_count(value: object, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgumentError(f"{name} is a whole number, 0 or more, and it is {value!r}.")
    return value


def checked_idempotency_key(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= 255 or not all(33 <= ord(one) <= 126 for one in value):
        raise InvalidArgumentError(
            "idempotency_key must be 1 to 255 visible ASCII characters, without spaces. A UUID is a good one."
        )
    return value


_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
# The client makes these itself. Another value would break the framing, or quietly undo a promise.
_OWN_HEADERS = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "authorization", "idempotency-key", "x-aloha-retry"}
)


def checked_headers(value: object, name: str = "headers") -> dict[str, str]:
    lines = as_mapping(value)
    if lines is None:
        raise InvalidArgumentError(f"{name} is a dictionary of strings, and it is a {type(value).__name__}.")
    checked: dict[str, str] = {}
    for key, text in lines.items():
        if not isinstance(key, str) or not key or not _TOKEN.issuperset(key):
            raise InvalidArgumentError(f"{name} has {key!r}, which cannot be the name of a header.")
        if key.lower() in _OWN_HEADERS:
            raise InvalidArgumentError(f"{name} may not set {key}: the client does. {_instead(key.lower())}".rstrip())
        if not isinstance(text, str) or any(ord(one) < 32 and one != "\t" or ord(one) > 126 for one in text):
            raise InvalidArgumentError(f"The header {key} must be a string of visible ASCII characters.")
        checked[key] = text
    return checked


def _instead(name: str) -> str:
    return {
        "authorization": "Use api_key.",
        "idempotency-key": "Use options={'idempotency_key': …}.",
    }.get(name, "")


def merged(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    """Both sets of headers. The second wins, however a name is spelt."""
    again = {name.lower() for name in second}
    return {**{name: value for name, value in first.items() if name.lower() not in again}, **second}
