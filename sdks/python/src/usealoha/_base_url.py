"""Where calls go, and what may not be a base URL."""

from __future__ import annotations

from typing import NamedTuple

from ._errors import InvalidArgumentError

LIVE_URL = "https://api.usealoha.app/v1"


class Origin(NamedTuple):
    """A server, as the connection pool knows it."""

    secure: bool
    host: str
    port: int


class BaseURL(NamedTuple):
    text: str
    origin: Origin
    host_header: str
    prefix: str
    """The path in front of every call's own."""


def parse_base_url(text: object, name: str = "base_url") -> BaseURL:
    """The parts of a base URL. Plain HTTP is for this machine alone: elsewhere it would show the key to the network."""
    if not isinstance(text, str):
        raise InvalidArgumentError(f"{name} must be a string such as {LIVE_URL!r}, and it is {text!r}.")
    scheme, mark, rest = text.partition("://")
    scheme = scheme.lower()
    if not mark or scheme not in ("https", "http"):
        raise InvalidArgumentError(f"{name} must begin with https://, such as {LIVE_URL}, and it is {text!r}.")
    if "?" in rest or "#" in rest:
        raise InvalidArgumentError(f"{name} may have no query and no fragment. Leave out what follows the path.")
    authority, slash, path = rest.partition("/")
    if "@" in authority:
        raise InvalidArgumentError(f"{name} may hold no user name or password. The key goes into api_key.")
    host, port = _host_and_port(authority, name, 443 if scheme == "https" else 80)
    if scheme == "http" and not is_loopback(host):
        raise InvalidArgumentError(
            f"{name} is plain http:// to {host}, which would show your key to everybody on the way. Use https://. "
            "Only localhost may go without."
        )
    prefix = (slash + path).rstrip("/")
    if any(ord(letter) <= 32 or ord(letter) > 126 for letter in rest):
        raise InvalidArgumentError(f"{name} may hold only visible ASCII characters.")
    default = port == (443 if scheme == "https" else 80)
    shown = f"[{host}]" if ":" in host else host
    return BaseURL(
        f"{scheme}://{authority}{prefix}",
        Origin(scheme == "https", host, port),
        shown if default else f"{shown}:{port}",
        prefix,
    )


def is_loopback(host: str) -> bool:
    parts = host.split(".")
    if len(parts) == 4 and parts[0] == "127" and all(part.isdigit() and int(part) < 256 for part in parts):
        return True
    return host in ("localhost", "::1") or host.endswith(".localhost")


def _host_and_port(authority: str, name: str, default: int) -> tuple[str, int]:
    if authority.startswith("["):
        host, closed, rest = authority[1:].partition("]")
        port = rest[1:] if closed and rest.startswith(":") else rest
    else:
        host, _, port = authority.partition(":")
    if not host or (port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536)):
        raise InvalidArgumentError(f"{name} has no host and port that can be read: {authority!r}.")
    return host.lower(), int(port) if port else default
