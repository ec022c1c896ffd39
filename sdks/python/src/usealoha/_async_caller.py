"""Drives the core for :class:`AsyncAloha`: the same steps, awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._async_pages import AsyncPage, AsyncPages
from ._async_stream import AsyncStream
from ._call import Call, plan, plan_raw
from ._caller import stream_of
from ._effects import Ask, Effect, Park, Send, World
from ._exchange import Reply, exchange
from ._finish import finish, finish_raw, info_of
from ._outcome import object_of
from ._pages import ListCall

if TYPE_CHECKING:
    from ._answer import ResponseInfo
    from ._async_transport import AsyncTransport
    from ._operation import Operation
    from ._options import CallOptions, Settings
    from ._results import RawAnswer
    from ._wire import ByteStream

Values = Mapping[str, Any]


class AsyncCaller:
    """Makes the calls of one client."""

    __slots__ = ("settings", "transport", "world")

    def __init__(self, settings: Settings, transport: AsyncTransport, world: World) -> None:
        self.settings = settings
        self.transport = transport
        self.world = world

    async def call(
        self,
        operation: Operation,
        path: Values | None = None,
        query: Values | None = None,
        body: Values | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        call = plan(self.settings, operation, path, query, body, options)
        return finish(operation, call, await self._run(call))

    def list(
        self,
        operation: Operation,
        path: Values | None = None,
        query: Values | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Any]:
        return AsyncPages(self, ListCall(operation, path, query, options))

    async def page(self, asked: ListCall, seen: frozenset[str] = frozenset()) -> AsyncPage[Any]:
        call = plan(self.settings, asked.operation, asked.path, asked.query, None, asked.options)
        reply = await self._run(call)
        return AsyncPage(object_of(reply.answer, call, reply.tries), info_of(reply), asked, self, seen | asked.began_at)

    def stream(
        self,
        operation: Operation,
        path: Values | None = None,
        query: Values | None = None,
        options: CallOptions | None = None,
    ) -> AsyncStream:
        call = plan(self.settings, operation, path, query, None, options)

        async def begin() -> tuple[ByteStream, ResponseInfo]:
            reply = await self._run(call)
            return stream_of(call, reply), info_of(reply)

        return AsyncStream(begin, f"{call.method} {call.path}")

    async def request(
        self,
        method: str,
        path: str,
        query: Values | None,
        body: Any,
        headers: Mapping[str, str] | None,
        options: CallOptions | None,
    ) -> RawAnswer:
        call = plan_raw(self.settings, method, path, query, body, headers, options)
        return finish_raw(call, await self._run(call))

    async def _run(self, call: Call) -> Reply:
        steps = exchange(self.settings, call, self.world)
        try:
            effect = next(steps)
            while True:
                try:
                    done = await self._do(effect)
                except BaseException as error:
                    effect = steps.throw(error)
                else:
                    effect = steps.send(done)
        except StopIteration as end:
            return end.value

    async def _do(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self.transport.send(effect.request)
        if isinstance(effect, Ask):
            return await _settled(effect.function(*effect.argument))
        if isinstance(effect, Park):
            return await _park(effect)
        if self.world.sleep is not None:
            return await _settled(self.world.sleep(effect.seconds))
        return await asyncio.sleep(effect.seconds)


async def _settled(value: Any) -> Any:
    """What a function gave, awaited if it can be."""
    return await value if hasattr(value, "__await__") else value


async def _park(effect: Park) -> None:
    loop = asyncio.get_running_loop()
    woken: asyncio.Future[None] = loop.create_future()

    def wake() -> None:
        if not woken.done():
            woken.set_result(None)

    def ring() -> None:
        try:
            # The call that frees a place may run in another thread's loop.
            loop.call_soon_threadsafe(wake)
        except RuntimeError:
            # That loop is closed, and nobody waits in it.
            return

    effect.bell.ring = ring
    if effect.bell.rung:
        return
    try:
        await asyncio.wait_for(woken, effect.seconds)
    except asyncio.TimeoutError:
        return
