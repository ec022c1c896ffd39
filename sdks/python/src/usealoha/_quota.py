"""What an answer says of the quota, as a difference: a wrong clock on this machine does no harm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ._answer import whole
from ._timing import http_date


class Quota(NamedTuple):
    remaining: int
    seconds: float
    """Until one more call is free."""


def quota_of(headers: Mapping[str, str], now: float) -> Quota | None:
    """The tightest policy of ``RateLimit``, else ``X-RateLimit-*``; None where the answer tells neither."""
    told = [one for one in map(_policy, headers.get("ratelimit", "").split(",")) if one is not None]
    if told:
        return min(told, key=lambda one: one.remaining)
    remaining, reset = whole(headers.get("x-ratelimit-remaining")), whole(headers.get("x-ratelimit-reset"))
    if remaining is None:
        return None
    sent = http_date(headers.get("date", ""))
    return Quota(remaining, 1.0 if reset is None else max(0.0, reset - (now if sent is None else sent)))


def _policy(item: str) -> Quota | None:
    pairs = (part.strip().partition("=") for part in item.split(";")[1:])
    values = {name: value for name, _, value in pairs}
    remaining, seconds = whole(values.get("r")), whole(values.get("t"))
    return None if remaining is None else Quota(remaining, float(seconds or 0))
