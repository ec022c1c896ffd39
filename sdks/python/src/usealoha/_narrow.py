"""Tells a type checker what JSON can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast


def as_object(value: Any) -> dict[str, Any] | None:
    """The value if it is a JSON object."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def as_list(value: Any) -> list[Any] | None:
    """The value if it is a JSON array."""
    return cast("list[Any]", value) if isinstance(value, list) else None


def as_mapping(value: Any) -> Mapping[Any, Any] | None:
    """The value if it is any kind of dictionary."""
    return cast("Mapping[Any, Any]", value) if isinstance(value, Mapping) else None


def as_sequence(value: Any) -> Sequence[Any] | None:
    """The value if it is a list of things, and neither text nor bytes."""
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview)):
        return cast("Sequence[Any]", value)
    return None
