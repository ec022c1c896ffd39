"""What an answer says beside its body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timezone

from ._redact import redact_headers


class Headers(Mapping[str, str]):
    """The headers of an answer. Names are found in any case."""

    __slots__ = ("_lines",)

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines

    def __getitem__(self, name: str) -> str:
        return self._lines[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __repr__(self) -> str:
        return f"Headers({redact_headers(self._lines)!r})"


class RateLimit:
    """The quota as the last answer told it."""

    __slots__ = ("limit", "remaining", "reset_at")

    limit: int
    """How many calls a minute are admitted."""
    remaining: int
    """How many are left after this one."""
    reset_at: datetime | None
    """When one more call is free than now, in UTC."""

    def __init__(self, limit: int, remaining: int, reset_at: datetime | None) -> None:
        self.limit = limit
        self.remaining = remaining
        self.reset_at = reset_at

    def __repr__(self) -> str:
        return f"RateLimit(limit={self.limit}, remaining={self.remaining}, reset_at={self.reset_at!r})"


class ResponseInfo:
    """An answer without its body: what ``.response`` of every result is."""

    __slots__ = ("_lines", "status", "tries")

    status: int
    tries: int
    """How many requests the call took."""

    def __init__(self, status: int, lines: Mapping[str, str], tries: int = 1) -> None:
        self.status = status
        self.tries = tries
        self._lines = lines

    @property
    def headers(self) -> Headers:
        return Headers(self._lines)

    @property
    def request_id(self) -> str | None:
        """The name of the call. Support asks for it, and the request log finds it."""
        return self._lines.get("x-request-id")

    @property
    def replayed(self) -> bool:
        """True when this is the first answer to the same Idempotency-Key once more: nothing was done again."""
        return self._lines.get("idempotency-replayed") == "true"

    @property
    def rate_limit(self) -> RateLimit | None:
        """What is left of the quota; None where the answer does not say."""
        return rate_limit_of(self._lines)

    def __repr__(self) -> str:
        return f"ResponseInfo(status={self.status}, request_id={self.request_id!r})"


def rate_limit_of(lines: Mapping[str, str]) -> RateLimit | None:
    limit, remaining = whole(lines.get("x-ratelimit-limit")), whole(lines.get("x-ratelimit-remaining"))
    if limit is None or remaining is None:
        return None
    reset = whole(lines.get("x-ratelimit-reset"))
    try:
        at = None if reset is None else datetime.fromtimestamp(reset, timezone.utc)
    except (ValueError, OverflowError, OSError):
        at = None
    return RateLimit(limit, remaining, at)


def whole(text: str | None) -> int | None:
    """A header's whole number, and None where it is none. 300 digits are more than any means, and fit into a float."""
    return int(text[:300]) if text is not None and text.isascii() and text.isdigit() else None
