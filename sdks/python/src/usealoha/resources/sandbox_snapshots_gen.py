# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import CREATE_SNAPSHOT, DELETE_SNAPSHOT, LIST_SNAPSHOTS, RESTORE_SNAPSHOT, SHARE_SNAPSHOT
from .._resource import Resource

if TYPE_CHECKING:
    from .._answer import ResponseInfo
    from .._models_gen import SandboxRestore, ShareWithUrl, Snapshot, SnapshotList
    from .._options import CallOptions


class SandboxSnapshotsResource(Resource):
    """What ``client.sandbox.snapshots`` can do."""

    def list(self, *, options: CallOptions | None = None) -> SnapshotList:
        """List snapshots.

        Gives what this sandbox can be taken back to, the newest first.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`SnapshotList`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listSnapshots, GET /v1/sandbox/snapshots,
        https://developers.usealoha.app/reference/sandbox/listSnapshots
        """
        return self._caller.call(LIST_SNAPSHOTS, options=options)

    def create(self, *, name: str, options: CallOptions | None = None) -> Snapshot:
        """Take a snapshot.

        Keeps all that test mode holds now, with the clock and what is queued, under a name of yours. Keys, webhooks
        and the log are no part of it: they outlive every reset. A reset leaves snapshots alone.

        A workspace keeps up to 10.

        Args:
            name: A name that you know it by, on one line. Two may have the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Snapshot`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
                ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call again.
                ``too_many_snapshots``: Delete one that you no longer need, then try again. ``snapshot_too_large``:
                Reset it, or begin a new workspace, and make what you want to keep there.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: createSnapshot, POST /v1/sandbox/snapshots,
        https://developers.usealoha.app/reference/sandbox/createSnapshot
        """
        return self._caller.call(CREATE_SNAPSHOT, body={"name": name}, options=options)

    def delete(self, id: str, *, options: CallOptions | None = None) -> ResponseInfo:
        """Delete a snapshot.

        Deletes a snapshot. What the sandbox holds now stays as it is.

        Args:
            id: The id of a snapshot. An id of another workspace is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The answer without a body: its status, headers and request id.

        Raises:
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: deleteSnapshot, DELETE /v1/sandbox/snapshots/{id},
        https://developers.usealoha.app/reference/sandbox/deleteSnapshot
        """
        return self._caller.call(DELETE_SNAPSHOT, path={"id": id}, options=options)

    def restore(self, id: str, *, options: CallOptions | None = None) -> SandboxRestore:
        """Restore a snapshot.

        Takes test mode back to a snapshot: its posts, events, threads, runs and files, its clock, and what was
        queued. What came since then goes. The same calls after it draw the same ids again.

        Keys, webhooks, the log and the plan stay, as in a reset. A delivery of a webhook that is gone is not made.

        Args:
            id: The id of a snapshot. An id of another workspace is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`SandboxRestore`. Times in it are aware and in UTC.

        Raises:
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
                ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: restoreSnapshot, POST /v1/sandbox/snapshots/{id}/restore,
        https://developers.usealoha.app/reference/sandbox/restoreSnapshot
        """
        return self._caller.call(RESTORE_SNAPSHOT, path={"id": id}, options=options)

    def share(
        self,
        id: str,
        *,
        expires_in_days: int | Omit = omit,
        options: CallOptions | None = None,
    ) -> ShareWithUrl:
        """Share a snapshot.

        Makes a page that shows what a snapshot holds to anybody who has its address: the clock, posts with their
        deliveries, events and threads, the latest 100 of each. The page is a copy. It changes nothing, nobody signs
        in to read it, and search engines are told to stay away.

        Keys, secrets, signed addresses and whatever tells who called are taken out before the copy is stored. The
        address is shown in this answer alone. It ends after ``expires_in_days`` of real time, or when you revoke it.
        A workspace has up to 50 shares that are active.

        Args:
            id: The id of a snapshot. An id of another workspace is 404, like one that never was.
            expires_in_days: Days of real time after which the address ends.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`ShareWithUrl`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``secret_already_shown``: Do what the detail says about the thing named in subject. It is
                there, unless it was deleted since. ``too_many_shares``: Revoke one that nobody reads any more, then
                try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: shareSnapshot, POST /v1/sandbox/snapshots/{id}/share,
        https://developers.usealoha.app/reference/sandbox/shareSnapshot
        """
        return self._caller.call(
            SHARE_SNAPSHOT,
            path={"id": id},
            body={"expires_in_days": expires_in_days},
            options=options,
        )
