# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations_gen import LIST_SHARES, REVOKE_SHARE
from .._resource import Resource

if TYPE_CHECKING:
    from .._answer import ResponseInfo
    from .._models_gen import ShareList
    from .._options import CallOptions


class SandboxSharesResource(Resource):
    """What ``client.sandbox.shares`` can do."""

    def list(self, *, options: CallOptions | None = None) -> ShareList:
        """List shares.

        Gives the shares of this sandbox, the newest first: those that are active, and up to 100 that have ended
        within 30 days. Addresses are not among it: ``hint`` is how one ends.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`ShareList`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listShares, GET /v1/sandbox/shares, https://developers.usealoha.app/reference/sandbox/listShares
        """
        return self._caller.call(LIST_SHARES, options=options)

    def revoke(self, id: str, *, options: CallOptions | None = None) -> ResponseInfo:
        """Revoke a share.

        Ends a share at once, and deletes the copy that it showed. Its address answers 410 from now on. What the copy
        was made of stays.

        Args:
            id: The id of a share. An id of another workspace is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The answer without a body: its status, headers and request id.

        Raises:
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: revokeShare, DELETE /v1/sandbox/shares/{id},
        https://developers.usealoha.app/reference/sandbox/revokeShare
        """
        return self._caller.call(REVOKE_SHARE, path={"id": id}, options=options)
