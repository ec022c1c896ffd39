"""Proxies of the environment, asked for a tunnel by CONNECT. The proxy never sees a call or a key."""

from __future__ import annotations

import os
from typing import NamedTuple

from ._base_url import Origin, is_loopback
from ._errors import InvalidArgumentError


class Proxy(NamedTuple):
    host: str
    port: int
    credential: str | None
    """For ``Proxy-Authorization``."""


def proxy_for(origin: Origin) -> Proxy | None:
    """The proxy of the environment for this server. This machine itself is reached directly."""
    if is_loopback(origin.host) or _excepted(origin):
        return None
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        value = os.environ.get(name)
        if value:
            return parse_proxy(value, name)
    return None


def parse_proxy(text: str, name: str) -> Proxy:
    scheme, mark, rest = text.partition("://")
    if not mark:
        scheme, rest = "http", text
    if scheme.lower() != "http":
        raise InvalidArgumentError(f"{name} is a proxy of the kind {scheme}://, and only http:// is understood.")
    user, at, place = rest.rstrip("/").rpartition("@")
    host, _, port = place.rpartition(":") if not place.endswith("]") and ":" in place else (place, "", "80")
    if not host or not port.isdigit():
        raise InvalidArgumentError(f"{name} has no host and port that can be read.")
    return Proxy(host.strip("[]"), int(port), _credential(user) if at else None)


def _credential(user: str) -> str:
    from base64 import b64encode
    from urllib.parse import unquote

    return "Basic " + b64encode(unquote(user).encode()).decode("ascii")


def _excepted(origin: Origin) -> bool:
    listed = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    for entry in listed.lower().split(","):
        name, _, port = entry.strip().partition(":")
        if name == "*":
            return True
        name = name.lstrip("*").lstrip(".")
        if port and port != str(origin.port):
            continue
        if name and (origin.host == name or origin.host.endswith(f".{name}")):
            return True
    return False
