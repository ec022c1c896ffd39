# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import CREATE_LISTENER, REPORT_LISTENER_ATTEMPT, STREAM_LISTENER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._async_stream import AsyncStream
    from .._models_gen import Listener, WebhookAttempt
    from .._options import CallOptions
    from .._params_gen import ListenerReportError


class AsyncSandboxListenersResource(AsyncResource):
    """What ``client.sandbox.listeners`` can do, awaited."""

    async def create(
        self,
        *,
        device: str,
        events: Sequence[str] | Omit = omit,
        options: CallOptions | None = None,
    ) -> Listener:
        """Make a listener.

        Makes a webhook whose receiver is your own machine, connected through a stream. The same device always gets
        the same listener with the same secret, and the events of the latest call apply.

        A device that is away loses nothing: its deliveries wait for 24 hours, at most 10,000 of them, and are held
        after that.

        Args:
            device: A name that stays the same on this machine. It stands for the listener.
            events: Which events it gets: names, groups such as ``post.*``, or ``*`` for all of them.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Listener`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``secret_already_shown``: Do what the detail says about the thing named in subject. It is
                there, unless it was deleted since. ``clock_advancing``: Wait until that call has answered, then try
                again. ``too_many_webhooks``: Delete one that you no longer need, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``unknown_event``: Use one of the five names, a group such as post.*, or * for all of them.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: createListener, POST /v1/sandbox/listeners,
        https://developers.usealoha.app/reference/sandbox/createListener
        """
        return await self._caller.call(CREATE_LISTENER, body={"device": device, "events": events}, options=options)

    def stream(self, id: str, *, options: CallOptions | None = None) -> AsyncStream:
        """Listen.

        Sends the attempts that your machine shall make, as server-sent events with JSON as data. ``hello`` comes
        first (ListenerHello). Each ``attempt`` (ListenerAttempt) is to be made as it stands and reported with
        ``sandbox.listeners.report``; its id is the id of the attempt. ``bye`` (StreamBye) is the last message. A
        comment comes every 15 seconds.

        What has no stored outcome is sent again on the next stream, in order; ``Last-Event-ID`` is only a hint. A
        second stream of one listener replaces the first.

        Args:
            id: The id of a listener.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The messages as they come. Close it, or use it in a ``with`` block.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: streamListener, GET /v1/sandbox/listeners/{id}/stream,
        https://developers.usealoha.app/reference/sandbox/streamListener
        """
        return self._caller.stream(STREAM_LISTENER, path={"id": id}, options=options)

    async def report(
        self,
        id: str,
        attempt_id: str,
        *,
        status_code: int | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        body_base64: str | Omit = omit,
        duration_ms: float | Omit = omit,
        error: ListenerReportError | Omit = omit,
        options: CallOptions | None = None,
    ) -> WebhookAttempt:
        """Report an attempt.

        Says what your machine answered to an attempt. That is the outcome: a failure is tried again by the usual
        steps. The same report gives the same answer again. It is taken while the clock is being moved too, because an
        advance waits for it.

        Args:
            id: The id of a listener.
            attempt_id: The id of an attempt that the stream handed out.
            status_code: The HTTP status that your machine answered.
            headers: The headers of that answer.
            body_base64: The body of that answer in base64. Aloha keeps the first 16 KiB.
            duration_ms: How long the answer took, in milliseconds.
            error: Why your machine gave no answer.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookAttempt`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``attempt_closed``: Drop the report. The webhook delivery says what counted.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: reportListenerAttempt, POST /v1/sandbox/listeners/{id}/attempts/{attemptId},
        https://developers.usealoha.app/reference/sandbox/reportListenerAttempt
        """
        return await self._caller.call(
            REPORT_LISTENER_ATTEMPT,
            path={"id": id, "attempt_id": attempt_id},
            body={
                "status_code": status_code,
                "headers": headers,
                "body_base64": body_base64,
                "duration_ms": duration_ms,
                "error": error,
            },
            options=options,
        )
