# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import RESET_SANDBOX

if TYPE_CHECKING:
    from datetime import datetime

    from .._enums_gen import SeedChoice
    from .._models_gen import SandboxReset
    from .._options import CallOptions
    from .async_sandbox_workspaces_gen import AsyncSandboxWorkspacesResource
    from .async_sandbox_clock_gen import AsyncSandboxClockResource
    from .async_sandbox_catcher_gen import AsyncSandboxCatcherResource
    from .async_sandbox_events_gen import AsyncSandboxEventsResource
    from .async_sandbox_listeners_gen import AsyncSandboxListenersResource
    from .async_sandbox_seeds_gen import AsyncSandboxSeedsResource
    from .async_sandbox_snapshots_gen import AsyncSandboxSnapshotsResource
    from .async_sandbox_shares_gen import AsyncSandboxSharesResource
    from .async_sandbox_plan_gen import AsyncSandboxPlanResource
    from .async_sandbox_requests_gen import AsyncSandboxRequestsResource


class AsyncSandboxResource(AsyncResource):
    """What ``client.sandbox`` can do, awaited."""

    @cached_property
    def workspaces(self) -> AsyncSandboxWorkspacesResource:
        from .async_sandbox_workspaces_gen import AsyncSandboxWorkspacesResource

        return AsyncSandboxWorkspacesResource(self._caller)

    @cached_property
    def clock(self) -> AsyncSandboxClockResource:
        from .async_sandbox_clock_gen import AsyncSandboxClockResource

        return AsyncSandboxClockResource(self._caller)

    @cached_property
    def catcher(self) -> AsyncSandboxCatcherResource:
        from .async_sandbox_catcher_gen import AsyncSandboxCatcherResource

        return AsyncSandboxCatcherResource(self._caller)

    @cached_property
    def events(self) -> AsyncSandboxEventsResource:
        from .async_sandbox_events_gen import AsyncSandboxEventsResource

        return AsyncSandboxEventsResource(self._caller)

    @cached_property
    def listeners(self) -> AsyncSandboxListenersResource:
        from .async_sandbox_listeners_gen import AsyncSandboxListenersResource

        return AsyncSandboxListenersResource(self._caller)

    @cached_property
    def seeds(self) -> AsyncSandboxSeedsResource:
        from .async_sandbox_seeds_gen import AsyncSandboxSeedsResource

        return AsyncSandboxSeedsResource(self._caller)

    @cached_property
    def snapshots(self) -> AsyncSandboxSnapshotsResource:
        from .async_sandbox_snapshots_gen import AsyncSandboxSnapshotsResource

        return AsyncSandboxSnapshotsResource(self._caller)

    @cached_property
    def shares(self) -> AsyncSandboxSharesResource:
        from .async_sandbox_shares_gen import AsyncSandboxSharesResource

        return AsyncSandboxSharesResource(self._caller)

    @cached_property
    def plan(self) -> AsyncSandboxPlanResource:
        from .async_sandbox_plan_gen import AsyncSandboxPlanResource

        return AsyncSandboxPlanResource(self._caller)

    @cached_property
    def requests(self) -> AsyncSandboxRequestsResource:
        from .async_sandbox_requests_gen import AsyncSandboxRequestsResource

        return AsyncSandboxRequestsResource(self._caller)

    async def reset(
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
        return await self._caller.call(
            RESET_SANDBOX,
            body={"seed": seed, "seed_number": seed_number, "clock_start": clock_start},
            options=options,
        )
