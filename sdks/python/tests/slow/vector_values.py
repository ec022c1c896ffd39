"""Vectors are written in the words of the wire and in milliseconds. Here they become Python's."""

from __future__ import annotations

import base64
import re
from datetime import datetime, timedelta, timezone
from typing import Any

from usealoha import Model, RawAnswer, ResponseInfo, omit


def snake(name: str) -> str:
    return "base_url" if name == "baseURL" else re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower()


def option(name: str, value: Any) -> Any:
    """An option's value, in seconds where it is a time."""
    if name in ("timeout", "maxRetryDelay"):
        return value / 1000 if isinstance(value, (int, float)) and not isinstance(value, bool) else special(value)
    if name == "pace" and isinstance(value, dict):
        return {snake(key): option("timeout", one) for key, one in value.items()}
    return special(value)


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def special(value: Any, earlier: list[Any] | None = None) -> Any:
    """The values that JSON cannot hold."""
    if isinstance(value, list):
        return [special(one, earlier) for one in value]
    if not isinstance(value, dict):
        return value
    if "$date" in value:
        return instant(value["$date"])
    if "$badDate" in value:
        return datetime(2026, 4, 15, 9, 30)
    if "$number" in value:
        return float(value["$number"].replace("Infinity", "inf"))
    if "$undefined" in value:
        return omit
    if "$offsetDate" in value:
        text, minutes = value["$offsetDate"]
        return datetime.fromisoformat(text).replace(tzinfo=timezone(timedelta(minutes=minutes)))
    if "$file" in value:
        data = base64.b64decode(value["$file"]["base64"])
        return (value["$file"]["name"], data) if "name" in value["$file"] else data
    if "$from" in value:
        number, field = value["$from"]
        return plain((earlier or [])[number])[field]
    return {key: special(one, earlier) for key, one in value.items()}


def plain(value: Any) -> Any:
    """A result as JSON."""
    if isinstance(value, ResponseInfo):
        return None
    if isinstance(value, RawAnswer):
        return value.data
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.raw if isinstance(value, Model) or hasattr(value, "raw") else value
