# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import ADVANCE_CLOCK, FREEZE_CLOCK, GET_CLOCK, RESUME_CLOCK
from .._resource import Resource

if TYPE_CHECKING:
    from datetime import datetime

    from .._models_gen import Clock, ClockAdvance
    from .._options import CallOptions


class SandboxClockResource(Resource):
    """What ``client.sandbox.clock`` can do."""

    def get(self, *, options: CallOptions | None = None) -> Clock:
        """Read the clock.

        Gives the clock of this test workspace, and when the next thing is due.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Clock`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getClock, GET /v1/sandbox/clock, https://developers.usealoha.app/reference/sandbox/getClock
        """
        return self._caller.call(GET_CLOCK, options=options)

    def advance(
        self,
        *,
        by: str | Omit = omit,
        to: datetime | str | Omit = omit,
        dry_run: bool | Omit = omit,
        options: CallOptions | None = None,
    ) -> ClockAdvance:
        """Advance the clock.

        Moves the clock forward, by a duration or to an instant, and does everything that falls due on the way, in
        order and for real. The answer lists what happened. With ``dry_run`` it only lists what is due, and changes
        nothing.

        Send exactly one of ``by`` and ``to``. One call may move the clock by up to 5 years. It never goes back.

        Args:
            by: How far, as an ISO 8601 duration.
            to: Until when, as RFC 3339 with an offset. An aware ``datetime``, or RFC 3339 text.
            dry_run: Only lists what is due, and changes nothing.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`ClockAdvance`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: advanceClock, POST /v1/sandbox/clock/advance,
        https://developers.usealoha.app/reference/sandbox/advanceClock
        """
        return self._caller.call(ADVANCE_CLOCK, body={"by": by, "to": to, "dry_run": dry_run}, options=options)

    def freeze(self, *, options: CallOptions | None = None) -> Clock:
        """Freeze the clock.

        Stops the clock where it stands. Nothing falls due until it moves again. You can still advance it.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Clock`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: freezeClock, POST /v1/sandbox/clock/freeze,
        https://developers.usealoha.app/reference/sandbox/freezeClock
        """
        return self._caller.call(FREEZE_CLOCK, options=options)

    def resume(self, *, options: CallOptions | None = None) -> Clock:
        """Resume the clock.

        Lets the clock run on from where it stands.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Clock`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: resumeClock, POST /v1/sandbox/clock/resume,
        https://developers.usealoha.app/reference/sandbox/resumeClock
        """
        return self._caller.call(RESUME_CLOCK, options=options)
