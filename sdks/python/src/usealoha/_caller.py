"""Drives the core for :class:`Aloha`: sends, sleeps and asks in the caller's own thread."""

from __future__ import annotations

from collections.abc import Mapping
from time import sleep
from typing import TYPE_CHECKING, Any

from ._call import Call, plan, plan_raw
from ._effects import Ask, Effect, Park, Send, World
from ._exchange import Reply, exchange
from ._finish import finish, finish_raw, info_of
from ._outcome import object_of
from ._pages import ListCall, Page

if TYPE_CHECKING:
    from ._operation import Operation
    from ._options import CallOptions, Settings
    from ._results import RawAnswer
    from ._stream import Stream
    from ._wire import Transport

Values = Mapping[str, Any]


class Caller:
    """Makes the calls of one client."""

    __slots__ = ("settings", "transport", "world")

    def __init__(self, settings: Settings, transport: Transport, world: World) -> None:
        self.settings = settings
        self.transport = transport
        self.world = world

    def call(
        self,
        operation: Operation,
        path: Values | None = None,
        query: Values | None = None,
        body: Values | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        call = plan(self.settings, operation, path, query, body, options)
        return finish(operation, call, self._run(call))

    def list(
        self,
        operation: Operation,
        path: Values | None = None,
        query: Values | None = None,
        options: CallOptions | None = None,
    ) -> Page[Any]:
        return self.page(ListCall(operation, path, query, options))

    def page(self, asked: ListCall, seen: frozenset[str] = frozenset()) -> Page[Any]:
        call = plan(self.settings, asked.operation, asked.path, asked.query, None, asked.options)
        reply = self._run(call)
        return Page(object_of(reply.answer, call, reply.tries), info_of(reply), asked, self, seen | asked.began_at)

    def stream(
        self,
        operation: Operation,
        path: Values | None = None,
        query: Values | None = None,
        options: CallOptions | None = None,
    ) -> Stream:
        call = plan(self.settings, operation, path, query, None, options)
        from ._stream import Stream

        reply = self._run(call)
        return Stream(stream_of(call, reply), info_of(reply), f"{call.method} {call.path}")

    def request(
        self,
        method: str,
        path: str,
        query: Values | None,
        body: Any,
        headers: Mapping[str, str] | None,
        options: CallOptions | None,
    ) -> RawAnswer:
        call = plan_raw(self.settings, method, path, query, body, headers, options)
        return finish_raw(call, self._run(call))

    def _run(self, call: Call) -> Reply:
        steps = exchange(self.settings, call, self.world)
        try:
            effect = next(steps)
            while True:
                try:
                    done = self._do(effect)
                except BaseException as error:
                    effect = steps.throw(error)
                else:
                    effect = steps.send(done)
        except StopIteration as end:
            return end.value

    def _do(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self.transport.send(effect.request)
        if isinstance(effect, Ask):
            return effect.function(*effect.argument)
        if isinstance(effect, Park):
            return _park(effect)
        return (self.world.sleep or sleep)(effect.seconds)


def stream_of(call: Call, reply: Reply) -> Any:
    """The rest of the answer, if it is a stream at all."""
    stream = reply.answer.stream
    if stream is not None and "text/event-stream" in reply.answer.headers.get("content-type", ""):
        return stream
    from ._outcome import invalid_response

    if stream is not None:
        try:
            reply.answer.body = stream.read()
        except OSError:
            # Its first words would have said what it is instead.
            reply.answer.body = b""
        stream.close()
    raise invalid_response(reply.answer, call, reply.tries, "a stream of events")


def _park(effect: Park) -> None:
    from threading import Event

    woken = Event()
    effect.bell.ring = woken.set
    if not effect.bell.rung:
        woken.wait(effect.seconds)
