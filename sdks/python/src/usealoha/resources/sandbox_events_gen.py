# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import TRIGGER_EVENT
from .._resource import Resource

if TYPE_CHECKING:
    from typing import Literal

    from .._models_gen import EventTrigger
    from .._options import CallOptions
    from .._params_gen import TriggerData


class SandboxEventsResource(Resource):
    """What ``client.sandbox.events`` can do."""

    def trigger(
        self,
        *,
        event: Literal["post.scheduled", "post.published", "post.failed", "reply.received", "matrix.completed"],
        data: TriggerData | Omit = omit,
        options: CallOptions | None = None,
    ) -> EventTrigger:
        """Make an event happen.

        Makes a post and publishes it, lets somebody answer, or runs a matrix, so that the event really happens. Every
        id in it can be read, and your webhooks get it as they would get any other.

        Args:
            event: The event.
            data: What it shall be about. Each field belongs to some events only; with another event the answer is 422
                ``conflicting_fields``.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`EventTrigger`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``unknown_channel``: Use one of the thirteen names, or the one that the answer suggests.
                ``channel_not_connected``: Connect it in the app, or leave it out. ``media_required``: Leave the
                channel out, or let Aloha typeset a card where it can. ``content_too_long``: Shorten it, or give that
                channel a text of its own in overrides.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: triggerEvent, POST /v1/sandbox/events/trigger,
        https://developers.usealoha.app/reference/sandbox/triggerEvent
        """
        return self._caller.call(TRIGGER_EVENT, body={"event": event, "data": data}, options=options)
