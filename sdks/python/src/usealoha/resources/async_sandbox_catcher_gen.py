# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._operations_gen import GET_CATCHER, STREAM_CAUGHT, UPDATE_CATCHER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._async_stream import AsyncStream
    from .._models_gen import Catcher
    from .._options import CallOptions
    from .._params_gen import CatcherAnswerInput
    from .async_sandbox_catcher_requests_gen import AsyncSandboxCatcherRequestsResource


class AsyncSandboxCatcherResource(AsyncResource):
    """What ``client.sandbox.catcher`` can do, awaited."""

    @cached_property
    def requests(self) -> AsyncSandboxCatcherRequestsResource:
        from .async_sandbox_catcher_requests_gen import AsyncSandboxCatcherRequestsResource

        return AsyncSandboxCatcherRequestsResource(self._caller)

    async def get(self, *, options: CallOptions | None = None) -> Catcher:
        """Read the catcher.

        Gives the receiver that is built into every test workspace: its address, and what it answers. Make a webhook
        with that address to see what your server would get.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Catcher`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getCatcher, GET /v1/sandbox/catcher, https://developers.usealoha.app/reference/sandbox/getCatcher
        """
        return await self._caller.call(GET_CATCHER, options=options)

    async def update(self, *, answers: Sequence[CatcherAnswerInput], options: CallOptions | None = None) -> Catcher:
        """Set what the catcher answers.

        Sets the answers of the catcher. They are used in order, one for each request, and the last one repeats. Every
        change starts again with the first.

        Args:
            answers: They are used in order, one for each request. The last one repeats. An aware ``datetime``, or RFC
                3339 text.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Catcher`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: updateCatcher, PATCH /v1/sandbox/catcher,
        https://developers.usealoha.app/reference/sandbox/updateCatcher
        """
        return await self._caller.call(UPDATE_CATCHER, body={"answers": answers}, options=options)

    def stream(self, *, options: CallOptions | None = None) -> AsyncStream:
        """Watch the catcher.

        Sends each request as the catcher gets it, as server-sent events. Every message is named ``caught``, its data
        is a Caught object in one line, and its id is the id of that object. A comment comes every 15 seconds.

        Send the last id that you saw as ``Last-Event-ID``, and the stream goes on after it.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The messages as they come. Close it, or use it in a ``with`` block.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: streamCaught, GET /v1/sandbox/catcher/stream,
        https://developers.usealoha.app/reference/sandbox/streamCaught
        """
        return self._caller.stream(STREAM_CAUGHT, options=options)
