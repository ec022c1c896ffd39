"""Paths, queries and bodies as they go over the wire. What cannot be meant is refused here, before anything is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, Final

from ._dates import instant_text
from ._errors import InvalidArgumentError
from ._model import Model
from ._narrow import as_mapping, as_sequence
from ._omit import Omit

Shape = Mapping[str, tuple[str, str]]
"""Fields by their Python name: the name on the wire, and what stands there (see ``decode`` in ``_model.py``)."""

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()")
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_NO_SHAPE: Final[Shape] = {}


def percent_encode(text: str) -> str:
    """As ``encodeURIComponent`` does it."""
    if _PLAIN.fullmatch(text):
        return text
    try:
        octets = text.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{text!r} holds half a character and cannot be part of an address.") from None
    return "".join(chr(octet) if octet in _UNRESERVED else f"%{octet:02X}" for octet in octets)


def fill_path(template: str, values: Mapping[str, Any]) -> str:
    """The path with its ids. An empty id would turn one thing into the list of all, so it is refused."""
    path = template
    for name, value in values.items():
        if not isinstance(value, str):
            raise InvalidArgumentError(f"{name} must be a string, and it is {_kind(value)}.")
        if value in ("", ".", ".."):
            raise InvalidArgumentError(f"{name} is {value!r}, which names nothing. Pass the id of one object.")
        path = path.replace("{" + name + "}", percent_encode(value))
    return path


def query_text(values: Mapping[str, Any], shape: Shape = _NO_SHAPE) -> str:
    """The query without its question mark. Lists repeat the name; what is None or left out is not sent."""
    parts: list[str] = []
    for key, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        name, spec = shape.get(key) or (key, "")
        rows = as_sequence(value)
        for index, one in enumerate((value,) if rows is None else rows):
            field = key if rows is None else f"{key}[{index}]"
            text = _query_value(encode(one, spec.lstrip("["), field), field)
            parts.append(f"{percent_encode(name)}={percent_encode(text)}")
    return "&".join(parts)


def _query_value(value: Any, field: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    raise InvalidArgumentError(f"{field} cannot stand in a query: it is {_kind(value)}.")


def encode_fields(values: Mapping[Any, Any], shape: Shape, place: str = "") -> dict[str, Any]:
    """A dictionary ready for JSON, with the names of the wire."""
    encoded: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, Omit):
            continue
        if not isinstance(key, str):
            raise InvalidArgumentError(f"{place or 'The body'} has the key {key!r}, and keys must be strings.")
        name, spec = shape.get(key) or (key, "")
        encoded[name] = encode(value, spec, f"{place}.{key}" if place else key)
    return encoded


def encode(value: Any, spec: str, field: str) -> Any:
    """A value ready for JSON."""
    if value is None or isinstance(value, (str, bool, int)):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, float):
        return _finite(value, field)
    if isinstance(value, datetime):
        return _instant(value, spec, field)
    if isinstance(value, date):
        return _day(value, spec, field)
    if isinstance(value, Model):
        return value.raw
    fields = as_mapping(value)
    if fields is not None:
        return _mapping(fields, spec, field)
    rows = as_sequence(value)
    if rows is not None:
        inner = spec[1:] if spec.startswith("[") else ""
        return [encode(one, inner, f"{field}[{index}]") for index, one in enumerate(rows)]
    if isinstance(value, Enum):
        return encode(value.value, spec, field)
    raise InvalidArgumentError(f"{field} is {_kind(value)}, and JSON has no such thing.")


def _mapping(value: Mapping[Any, Any], spec: str, field: str) -> dict[str, Any]:
    if spec.startswith("{"):
        return {str(key): encode(one, spec[1:], f"{field}.{key}") for key, one in value.items()}
    return encode_fields(value, _shape(spec), field)


def _shape(spec: str) -> Shape:
    if not spec.startswith("@"):
        return _NO_SHAPE
    from ._shapes_gen import SHAPES

    return SHAPES[spec[1:]]


def _finite(value: float, field: str) -> float:
    if not isfinite(value):
        raise InvalidArgumentError(f"{field} is {value}, and JSON has no such number.")
    return value


def _instant(value: datetime, spec: str, field: str) -> str:
    if spec == "d":
        raise InvalidArgumentError(f"{field} is a day, and it got a datetime. Pass value.date(), or a string.")
    return instant_text(value, field)


def _day(value: date, spec: str, field: str) -> str:
    if spec == "t":
        raise InvalidArgumentError(
            f"{field} is an instant, and it got a date without a time. "
            "Pass an aware datetime, such as datetime(2026, 4, 15, 9, 30, tzinfo=timezone.utc)."
        )
    return value.isoformat()


def _kind(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"


_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_escaped = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


def json_bytes(value: Any) -> bytes:
    try:
        return _compact(value).encode("utf-8")
    except UnicodeEncodeError:
        # Half a character, which UTF-8 cannot hold. As an escape it reaches the server, and the server judges it.
        return _escaped(value).encode("ascii")
