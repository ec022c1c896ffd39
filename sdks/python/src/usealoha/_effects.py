"""What the core asks its driver to do. The core itself never sends, sleeps or reads a clock."""

from __future__ import annotations

from collections.abc import Callable
from os import urandom
from time import perf_counter, time
from typing import TYPE_CHECKING, Any, Union

if TYPE_CHECKING:
    from ._wire import Request


class Send:
    """Send this, and give the answer back or raise what the transport raised."""

    __slots__ = ("request",)

    def __init__(self, request: Request) -> None:
        self.request = request


class Sleep:
    """Wait for so many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Ask:
    """Call a function of the user's: a hook, or the one that gives the key. An async client awaits what it gives."""

    __slots__ = ("argument", "function")

    def __init__(self, function: Callable[..., Any], *argument: Any) -> None:
        self.function = function
        self.argument = argument


class Park:
    """Wait until the event is set, at most so many seconds."""

    __slots__ = ("bell", "seconds")

    def __init__(self, bell: Bell, seconds: float) -> None:
        self.bell = bell
        self.seconds = seconds


class Bell:
    """Wakes a call that waits for others. The driver puts in how."""

    __slots__ = ("ring", "rung")

    def __init__(self) -> None:
        self.rung = False
        self.ring: Callable[[], None] = _nothing

    def wake(self) -> None:
        self.rung = True
        self.ring()


def _nothing() -> None:
    return None


Effect = Union[Send, Sleep, Ask, Park]


def _chance() -> float:
    """From 0 to 1, without the hashes that ``random`` imports."""
    return int.from_bytes(urandom(6), "big") / 2**48


class World:
    """Chance and time. Tests put their own in."""

    __slots__ = ("now", "random", "sleep", "stopwatch")

    def __init__(self) -> None:
        self.random: Callable[[], float] = _chance
        self.now: Callable[[], float] = time
        """Unix seconds."""
        self.stopwatch: Callable[[], float] = perf_counter
        self.sleep: Callable[[float], Any] | None = None
        """Instead of the driver's own way of waiting."""
