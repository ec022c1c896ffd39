"""Instants and days, as they go out and as they come in."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone

from ._errors import AlohaError, InvalidArgumentError

_UTC = timezone.utc
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)$")


def instant_text(value: datetime, field: str) -> str:
    """An aware time as UTC with milliseconds and ``Z``. A naive one is refused: its time zone would be a guess."""
    if value.utcoffset() is None:
        raise InvalidArgumentError(
            f"{field} is a datetime without a time zone, so it names no instant. "
            "Say which one: datetime(…, tzinfo=timezone.utc), or value.astimezone() for local time."
        )
    try:
        utc = value.astimezone(_UTC)
    except OverflowError:
        raise InvalidArgumentError(f"{field} is outside the years 1 to 9999 in UTC.") from None
    return utc.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str) -> datetime:
    """An instant of the API as an aware datetime in UTC."""
    # Python 3.10 reads neither Z nor fractions of other lengths than 3 and 6.
    match = _INSTANT.match(text)
    if match is None:
        raise AlohaError(f"The API sent {text!r} where an instant belongs. The field is in .raw as it came.")
    day, time, fraction, zone = match.groups()
    offset = "+00:00" if zone in "Zz" else zone
    moment = datetime.fromisoformat(f"{day}T{time}.{(fraction or '0')[:6]:0<6}{offset}")
    return moment.astimezone(_UTC)


def parse_day(text: str) -> date:
    """A day of the API, such as ``2026-04-15``."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise AlohaError(f"The API sent {text!r} where a day belongs. The field is in .raw as it came.") from None
