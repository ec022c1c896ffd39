"""Says that a wait begins, before it does."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from ._effects import Ask, Effect
from ._hooks import RetryEvent

if TYPE_CHECKING:
    from ._call import Call
    from ._options import Settings


def announce(settings: Settings, event: RetryEvent, call: Call, key: str | None) -> Generator[Effect, Any, None]:
    settings.log.info("%s %s waits %.3f s: %s", key, call.method, call.path, event.delay, event.error or event.reason)
    if settings.hooks.on_retry is not None:
        yield Ask(settings.hooks.on_retry, event)
