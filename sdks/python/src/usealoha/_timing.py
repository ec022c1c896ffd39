"""How long to wait before the next try. Pure: the random number and the time are given."""

from __future__ import annotations

from collections.abc import Mapping

from ._answer import whole

_FIRST = 0.5
_LONGEST = 8.0
_SPREAD = 0.25


def backoff(retry: int, random: float) -> float:
    """Seconds before retry number ``retry``, from 0: doubled each time, at most eight, less up to a quarter."""
    return min(_LONGEST, _FIRST * 2.0 ** min(retry, 10)) * (1 - _SPREAD * random)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """What ``Retry-After`` asks for, in seconds. None where it is absent, unreadable, past or nothing at all.

    A date is judged against the answer's own ``Date``, so a wrong clock here does no harm.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    seconds = whole(text)
    if seconds is not None:
        return float(seconds) if seconds > 0 else None
    until = http_date(text)
    if until is None:
        return None
    sent = http_date(headers.get("date", ""))
    left = until - (now if sent is None else sent)
    return left if left > 0 else None


def patience(seconds: float, random: float) -> float:
    """At least what was asked for, then up to a tenth more, one second at most: clients shall not come all at once."""
    return seconds + min(1.0, seconds * 0.1) * random


def http_date(text: str) -> float | None:
    if not text:
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    # RFC 9110: a date without a zone is in UTC.
    if moment.tzinfo is None:
        from datetime import timezone

        moment = moment.replace(tzinfo=timezone.utc)
    return moment.timestamp()
