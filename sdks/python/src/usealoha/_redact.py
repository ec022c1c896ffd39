"""Keeps keys, tokens and secrets out of every text that leaves the client."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_SECRET = re.compile(r"\b(alo_[a-z]+_|whsec_)([0-9A-Za-z+/_-]{4,}={0,2})")
_TOKEN = re.compile(r"\b(token|client_secret|refresh_token|access_token)=([^&\s'\"]{4,})")
_HIDDEN_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


def mask(secret: str) -> str:
    """A secret as its prefix and its last four characters, such as ``alo_test_…x4Qf``."""
    match = _SECRET.match(secret)
    prefix = match.group(1) if match else ""
    rest = secret[len(prefix) :]
    return f"{prefix}…{rest[-4:]}" if len(rest) >= 12 else f"{prefix}…"


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text with every secret masked: those of Aloha by their form, others because they are named."""
    for secret in secrets:
        if secret and secret in text:
            text = text.replace(secret, mask(secret))
    if "=" in text:
        text = _TOKEN.sub(lambda found: f"{found.group(1)}={mask(found.group(2))}", text)
    return _SECRET.sub(lambda found: mask(found.group(0)), text)


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str] = ()) -> dict[str, str]:
    """A copy of the headers that can be shown."""
    known = tuple(secrets)
    return {name: _shown(name, value, known) for name, value in headers.items()}


def _shown(name: str, value: str, secrets: tuple[str, ...]) -> str:
    if name.lower() not in _HIDDEN_HEADERS:
        return redact(value, secrets)
    scheme, space, credential = value.partition(" ")
    return f"{scheme} {mask(credential)}" if space else mask(value)
