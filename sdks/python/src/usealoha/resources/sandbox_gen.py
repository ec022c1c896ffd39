# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import RESET_SANDBOX
from .._resource import Resource

if TYPE_CHECKING:
    from datetime import datetime

    from .._enums_gen import SeedChoice
    from .._models_gen import SandboxReset
    from .._options import CallOptions
    from .sandbox_workspaces_gen import SandboxWorkspacesResource
    from .sandbox_clock_gen import SandboxClockResource
    from .sandbox_catcher_gen import SandboxCatcherResource
    from .sandbox_events_gen import SandboxEventsResource
    from .sandbox_listeners_gen import SandboxListenersResource
    from .sandbox_seeds_gen import SandboxSeedsResource
    from .sandbox_snapshots_gen import SandboxSnapshotsResource
    from .sandbox_shares_gen import SandboxSharesResource
    from .sandbox_plan_gen import SandboxPlanResource
    from .sandbox_requests_gen import SandboxRequestsResource


class SandboxResource(Resource):
    """What ``client.sandbox`` can do."""

    @cached_property
    def workspaces(self) -> SandboxWorkspacesResource:
        from .sandbox_workspaces_gen import SandboxWorkspacesResource

        return SandboxWorkspacesResource(self._caller)

    @cached_property
    def clock(self) -> SandboxClockResource:
        from .sandbox_clock_gen import SandboxClockResource

        return SandboxClockResource(self._caller)

    @cached_property
    def catcher(self) -> SandboxCatcherResource:
        from .sandbox_catcher_gen import SandboxCatcherResource

        return SandboxCatcherResource(self._caller)

    @cached_property
    def events(self) -> SandboxEventsResource:
        from .sandbox_events_gen import SandboxEventsResource

        return SandboxEventsResource(self._caller)

    @cached_property
    def listeners(self) -> SandboxListenersResource:
        from .sandbox_listeners_gen import SandboxListenersResource

        return SandboxListenersResource(self._caller)

    @cached_property
    def seeds(self) -> SandboxSeedsResource:
        from .sandbox_seeds_gen import SandboxSeedsResource

        return SandboxSeedsResource(self._caller)

    @cached_property
    def snapshots(self) -> SandboxSnapshotsResource:
        from .sandbox_snapshots_gen import SandboxSnapshotsResource

        return SandboxSnapshotsResource(self._caller)

    @cached_property
    def shares(self) -> SandboxSharesResource:
        from .sandbox_shares_gen import SandboxSharesResource

        return SandboxSharesResource(self._caller)

    @cached_property
    def plan(self) -> SandboxPlanResource:
        from .sandbox_plan_gen import SandboxPlanResource

        return SandboxPlanResource(self._caller)

    @cached_property
    def requests(self) -> SandboxRequestsResource:
        from .sandbox_requests_gen import SandboxRequestsResource

        return SandboxRequestsResource(self._caller)

    def reset(
        self,
        *,
        seed: SeedChoice | Omit = omit,
        seed_number: int | Omit = omit,
        clock_start: datetime | str | Omit = omit,
        options: CallOptions | None = None,
    ) -> SandboxReset:
        """Reset the sandbox.

        Takes test mode back to a beginning: posts, events, the inbox, runs, files, exports and voices go, and the
        seed comes. It is the only way in which the clock goes back.

        Keys, connections of apps, webhooks with their secrets, the log and the plan stay. What was queued is never
        delivered. What ends on the clock, such as an old secret of a key, has as long to go as before.

        The same ``seed``, ``seed_number`` and ``clock_start`` give the same ids and the same bytes each time.

        Args:
            seed: What it holds then.
            seed_number: What ids, delays and people are drawn from. Another number is another draw.
            clock_start: The instant at which the clock stands then, frozen, from the year 2000 to 5 years ahead.
                Without it the clock runs with real time. An aware ``datetime``, or RFC 3339 text.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`SandboxReset`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
                ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: resetSandbox, POST /v1/sandbox/reset, https://developers.usealoha.app/reference/sandbox/resetSandbox
        """
        return self._caller.call(
            RESET_SANDBOX,
            body={"seed": seed, "seed_number": seed_number, "clock_start": clock_start},
            options=options,
        )
