# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import CLEAR_CAUGHT, LIST_CAUGHT
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._answer import ResponseInfo
    from .._enums_gen import EventName
    from .._models_gen import Caught
    from .._options import CallOptions
    from .._pages import Page


class SandboxCatcherRequestsResource(Resource):
    """What ``client.sandbox.catcher.requests`` can do."""

    def list(
        self,
        *,
        webhook_id: str | Omit = omit,
        event: Sequence[EventName] | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Page[Caught]:
        """List caught requests.

        Lists what the catcher got, the newest first, with a check of each signature header.

        Args:
            webhook_id: Requests of this webhook.
            event: Requests with these events. Repeat the name, or separate with commas.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`Caught`. A loop walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listCaught, GET /v1/sandbox/catcher/requests,
        https://developers.usealoha.app/reference/sandbox/listCaught
        """
        return self._caller.list(
            LIST_CAUGHT,
            query={"webhook_id": webhook_id, "event": event, "limit": limit, "cursor": cursor},
            options=options,
        )

    def clear(self, *, options: CallOptions | None = None) -> ResponseInfo:
        """Clear the catcher.

        Forgets every request that the catcher got. Its answers stay as they are.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The answer without a body: its status, headers and request id.

        Raises:
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: clearCaught, DELETE /v1/sandbox/catcher/requests,
        https://developers.usealoha.app/reference/sandbox/clearCaught
        """
        return self._caller.call(CLEAR_CAUGHT, options=options)
