# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations_gen import SET_PLAN
from .._resource import Resource

if TYPE_CHECKING:
    from typing import Literal

    from .._models_gen import SandboxPlan
    from .._options import CallOptions


class SandboxPlanResource(Resource):
    """What ``client.sandbox.plan`` can do."""

    def set(
        self,
        *,
        plan: Literal["free", "working_team", "agency"] | None,
        options: CallOptions | None = None,
    ) -> SandboxPlan:
        """Practise another plan.

        Gives test mode the rate limit of another plan, at once: calls of the last minute count against the new limit
        too. The workspace's own plan, and with it live mode, stays as it is.

        Args:
            plan: The plan to practise. Null for the workspace's own.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`SandboxPlan`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: setPlan, PUT /v1/sandbox/plan, https://developers.usealoha.app/reference/sandbox/setPlan
        """
        return self._caller.call(SET_PLAN, body={"plan": plan}, options=options)
