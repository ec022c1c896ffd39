"""Makes the inside of a client out of its options."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ._effects import World
from ._errors import InvalidArgumentError
from ._hooks import Hooks
from ._logs import Log
from ._narrow import as_mapping
from ._omit import Omit
from ._options import (
    Settings,
    api_key_from,
    base_url_from,
    checked_count,
    checked_headers,
    checked_seconds,
    refuse_unknown,
)
from ._version import __version__

if TYPE_CHECKING:
    from ._pace import Pace

DEFAULTS: Mapping[str, Any] = {
    "api_key": None,
    "base_url": None,
    "timeout": 30.0,
    "max_retries": 2,
    "max_retry_delay": 60.0,
    "pace": False,
    "headers": None,
    "on_request": None,
    "on_response": None,
    "on_retry": None,
    "logger": None,
    "log_level": None,
    "transport": None,
    "ssl_context": None,
    "max_connections": 32,
}
_OF_TRANSPORT = ("transport", "ssl_context", "max_connections")


class Parts(NamedTuple):
    """What a client is made of."""

    options: Mapping[str, Any]
    settings: Settings
    world: World
    transport: Any
    owns_transport: bool


def parts_of(options: Mapping[str, Any], name: str, shared: Parts | None = None) -> Parts:
    """Checks the options. With ``shared``, what they do not change is taken from there."""
    refuse_unknown(options, DEFAULTS, name)
    given = {key: value for key, value in options.items() if not isinstance(value, Omit)}
    full = {**(shared.options if shared else DEFAULTS), **given}
    if shared is not None and "api_key" not in given:
        key: tuple[Any, Any] = (shared.settings.api_key, shared.settings.ask_key)
    else:
        key = api_key_from(full["api_key"])
    settings = Settings()
    settings.api_key, settings.ask_key = key
    settings.base = shared.settings.base if shared and "base_url" not in given else base_url_from(full["base_url"])
    settings.timeout = checked_seconds(full["timeout"], "timeout")
    settings.max_retries = checked_count(full["max_retries"], "max_retries")
    settings.max_retry_delay = checked_seconds(full["max_retry_delay"], "max_retry_delay", zero=True)
    settings.headers = {} if full["headers"] is None else checked_headers(full["headers"])
    settings.hooks = Hooks(*(_hook(full, hook) for hook in Hooks._fields))
    settings.log = Log(full["logger"], full["log_level"])
    settings.pace = shared.settings.pace if shared and "pace" not in given else _pace(full["pace"])
    settings.user_agent = _user_agent()
    # The key stays in one place, which no repr shows.
    full["api_key"] = None
    if shared is not None and not any(one in given for one in _OF_TRANSPORT):
        return Parts(full, settings, shared.world, shared.transport, owns_transport=False)
    return Parts(full, settings, shared.world if shared else World(), _transport(full), owns_transport=True)


def _hook(options: Mapping[str, Any], name: str) -> Any:
    hook = options[name]
    if hook is not None and not callable(hook):
        raise InvalidArgumentError(f"{name} is a function, and it is {hook!r}.")
    return hook


def _pace(given: object) -> Pace | None:
    options = as_mapping(given)
    if given is False:
        return None
    from ._pace import Pace

    if options is not None:
        refuse_unknown(options, ("max_wait",), "pace")
        return Pace(checked_seconds(options.get("max_wait", 300.0), "pace['max_wait']"))
    if not isinstance(given, bool):
        raise InvalidArgumentError(f"pace is True, False or {{'max_wait': seconds}}, and it is {given!r}.")
    return Pace()


def _transport(options: Mapping[str, Any]) -> Any:
    given = options["transport"]
    most = checked_count(options["max_connections"], "max_connections")
    if most == 0:
        raise InvalidArgumentError("max_connections must be 1 or more: with none, no call could be made.")
    if given is None:
        from ._default_transport import DefaultTransport

        return DefaultTransport(most, options["ssl_context"])
    if not callable(getattr(given, "send", None)):
        raise InvalidArgumentError("transport is an object with the method send(request).")
    return given


def _user_agent() -> str:
    version = ".".join(str(part) for part in sys.version_info[:3])
    return f"aloha-python/{__version__} ({sys.implementation.name} {version}; {sys.platform})"
