# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import GET_INBOX_THREAD, LIST_INBOX_THREADS, REPLY_TO_INBOX_THREAD, UPDATE_INBOX_THREAD
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .._enums_gen import ChannelSlug, InboxKind, InboxStatus
    from .._models_gen import InboxMessage, InboxThread
    from .._options import CallOptions
    from .._pages import Page


class InboxThreadsResource(Resource):
    """What ``client.inbox.threads`` can do."""

    def list(
        self,
        *,
        channel: Sequence[ChannelSlug] | Omit = omit,
        kind: Sequence[InboxKind] | Omit = omit,
        status: Sequence[InboxStatus] | Omit = omit,
        unread: bool | Omit = omit,
        post_id: str | Omit = omit,
        since: datetime | str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Page[InboxThread]:
        """List threads.

        Lists conversations, the one with the newest message first. The filters narrow the list together.

        A thread that gets a message while you turn pages moves to the front. Ask again with ``since`` to see it.

        Args:
            channel: Threads on one of these channels. Repeat the name, or separate with commas.
            kind: Threads of one of these kinds. Repeat the name, or separate with commas.
            status: Threads with one of these statuses. Repeat the name, or separate with commas.
            unread: True for threads with unread messages, false for threads without.
            post_id: Threads about one post.
            since: Threads with a message at this instant or later, as RFC 3339 with an offset. An aware ``datetime``,
                or RFC 3339 text.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`InboxThread`. A loop walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page. ``invalid_date``: Send a day that exists, such as 2026-04-15.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listInboxThreads, GET /v1/inbox/threads,
        https://developers.usealoha.app/reference/inbox/listInboxThreads
        """
        return self._caller.list(
            LIST_INBOX_THREADS,
            query={
                "channel": channel,
                "kind": kind,
                "status": status,
                "unread": unread,
                "post_id": post_id,
                "since": since,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def get(self, id: str, *, options: CallOptions | None = None) -> InboxThread:
        """Read a thread.

        Gives a conversation with its newest message. Reading it does not mark it as read.

        Args:
            id: The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`InboxThread`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getInboxThread, GET /v1/inbox/threads/{id},
        https://developers.usealoha.app/reference/inbox/getInboxThread
        """
        return self._caller.call(GET_INBOX_THREAD, path={"id": id}, options=options)

    def update(
        self,
        id: str,
        *,
        status: Literal["open", "snoozed", "done"] | Omit = omit,
        snoozed_until: datetime | str | None | Omit = omit,
        read: bool | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        options: CallOptions | None = None,
    ) -> InboxThread:
        """Change a thread.

        Changes the fields that you send and keeps the others. ``tags`` are replaced as a whole.

        A snoozed thread opens again at ``snoozed_until``, on the clock of the workspace. A new message from the other
        side opens a thread at once, whether it was snoozed or done.

        Args:
            id: The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
            status: Open, done, or snoozed. A snooze needs snoozed_until.
            snoozed_until: When a snoozed thread shall be open again, in the future on the clock of the workspace. An
                aware ``datetime``, or RFC 3339 text.
            read: True marks the thread as read, false as unread.
            tags: All tags that the thread shall have, of up to 40 characters each.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`InboxThread`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: updateInboxThread, PATCH /v1/inbox/threads/{id},
        https://developers.usealoha.app/reference/inbox/updateInboxThread
        """
        return self._caller.call(
            UPDATE_INBOX_THREAD,
            path={"id": id},
            body={"status": status, "snoozed_until": snoozed_until, "read": read, "tags": tags},
            options=options,
        )

    def reply(self, id: str, *, text: str, options: CallOptions | None = None) -> InboxMessage:
        """Reply in a thread.

        Sends a reply and marks the thread as read. The length is counted as the channel counts it. The status of the
        thread stays: set it to ``done`` when nothing more is to do.

        A network may take no reply: when the post was taken down, or when a direct message is too old.

        Args:
            id: The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
            text: The words. The channel says how long they may be.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`InboxMessage`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again.
                ``thread_closed_by_network``: Wait until the other side writes again, or answer on the network itself.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``content_too_long``: Shorten it, or give that channel a text of its own in overrides.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: replyToInboxThread, POST /v1/inbox/threads/{id}/replies,
        https://developers.usealoha.app/reference/inbox/replyToInboxThread
        """
        return self._caller.call(REPLY_TO_INBOX_THREAD, path={"id": id}, body={"text": text}, options=options)
