"""Keeps a script below the limit, so that it never meets a 429."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any

from ._announce import announce
from ._effects import Bell, Effect, Park, Sleep, World
from ._errors import AlohaError, RateLimitError
from ._hooks import RetryEvent
from ._quota import quota_of
from ._timing import retry_after

if TYPE_CHECKING:
    from ._call import Call
    from ._options import Settings

_UNKNOWN_WAIT = 1.0


class Pace:
    """What is known of the quota, and who waits for it. All threads and tasks of a client share one."""

    __slots__ = ("_in_flight", "_lock", "_open_at", "_queue", "_remaining", "max_wait")

    def __init__(self, max_wait: float = 300.0) -> None:
        self.max_wait = max_wait
        self._lock = Lock()
        self._queue: deque[Turn] = deque()
        self._in_flight = 0
        self._remaining: int | None = None
        self._open_at = 0.0

    def turn(self) -> Turn:
        return Turn(self)

    def ask(self, turn: Turn, now: float) -> float | None:
        """None when the turn may go now. Else for how long it has to wait, as far as that is known: 0 is not known."""
        with self._lock:
            if turn not in self._queue:
                if turn.error is None:
                    self._queue.append(turn)
                else:
                    self._queue.appendleft(turn)
            if self._queue[0] is turn and self._admits(now):
                self._queue.popleft()
                self._in_flight += 1
                self._wake_first()
                return None
            return max(0.0, self._open_at - now) if self._remaining is not None else 0.0

    def leads(self, turn: Turn) -> bool:
        """Whether only time can help this turn: it is the first, and no answer is on its way."""
        with self._lock:
            return self._in_flight == 0 and bool(self._queue) and self._queue[0] is turn

    def came_back(self, headers: Mapping[str, str] | None, refused: bool, now: float) -> None:
        """A call of this client ended. Without headers it got no answer."""
        with self._lock:
            self._in_flight -= 1
            if headers is not None:
                self._learn(headers, refused, now)
            self._wake_first()

    def leave(self, turn: Turn) -> None:
        with self._lock:
            if turn in self._queue:
                self._queue.remove(turn)
            self._wake_first()

    def _admits(self, now: float) -> bool:
        if self._remaining is None or now >= self._open_at:
            # Nothing is known, or what was known is old: one call finds out.
            return self._in_flight == 0 or (self._remaining or 0) > self._in_flight
        return self._remaining > self._in_flight

    def _learn(self, headers: Mapping[str, str], refused: bool, now: float) -> None:
        quota = quota_of(headers, now)
        if quota is not None:
            self._remaining, self._open_at = quota.remaining, now + quota.seconds
        if refused:
            asked = retry_after(headers, now)
            least = _UNKNOWN_WAIT if asked is None and quota is None else asked or 0.0
            self._remaining, self._open_at = 0, max(self._open_at, now + least)

    def _wake_first(self) -> None:
        if self._queue:
            self._queue[0].bell.wake()


class Turn:
    """One call in the queue."""

    __slots__ = ("_flying", "_pace", "_waited", "bell", "error")

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._flying = False
        self._waited = 0.0
        self.bell = Bell()
        self.error: AlohaError | None = None
        """The 429 that came in spite of all, since others share the quota."""

    def wait(self, settings: Settings, call: Call, world: World, tries: int) -> Generator[Effect, Any, None]:
        """Returns when the call may go, or raises when that takes too long."""
        pace = self._pace
        while True:
            self.bell = Bell()
            seconds = pace.ask(self, world.now())
            if seconds is None:
                self._flying = True
                return
            if self._waited + seconds > pace.max_wait:
                raise self._too_long(call, tries, seconds)
            if seconds > 0:
                yield from announce(settings, RetryEvent(tries, seconds, "pace", self.error), call, None)
            before = world.now()
            if pace.leads(self):
                yield Sleep(seconds)
            else:
                yield Park(self.bell, pace.max_wait - self._waited)
            self._waited += max(0.0, world.now() - before)
            if self._waited >= pace.max_wait:
                raise self._too_long(call, tries, 0.0)

    def came_back(self, headers: Mapping[str, str] | None, now: float) -> None:
        self._flying = False
        self._pace.came_back(headers, False, now)

    def refused(self, headers: Mapping[str, str], error: AlohaError, now: float) -> None:
        self._flying = False
        self.error = error
        self._pace.came_back(headers, True, now)

    def end(self, now: float) -> None:
        """The call is over, one way or the other."""
        if self._flying:
            self.came_back(None, now)
        self._pace.leave(self)

    def _too_long(self, call: Call, tries: int, seconds: float) -> AlohaError:
        if self.error is not None:
            return self.error
        return RateLimitError(
            f"429: the quota does not free within max_wait, {self._pace.max_wait:g} s ({call.method} {call.path}). "
            "Nothing was sent. Call less often, or raise pace['max_wait'].",
            status=429,
            retry_after=seconds or None,
            method=call.method,
            path=call.path,
            tries=tries,
            idempotency_key=call.idempotency_key,
        )
