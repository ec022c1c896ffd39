"""The secrets that a receiver knows."""

from __future__ import annotations

from typing import Any, cast

from .._errors import InvalidArgumentError


def checked_secrets(given: object) -> list[str]:
    """One secret, or several during a rotation. An empty one would let everybody in."""
    found: list[Any] = [given] if isinstance(given, str) else list(cast("Any", given or ()))
    if not found:
        raise InvalidArgumentError("secret is the whsec_… of the webhook, or a list of them, and there is none.")
    for one in found:
        if not isinstance(one, str) or not one.startswith("whsec_") or one == "whsec_":
            raise InvalidArgumentError("secret must be the whole text that begins with whsec_, and it is not.")
        if one != one.strip():
            raise InvalidArgumentError("secret has white space around it. Copy it again, with nothing around it.")
    return found
