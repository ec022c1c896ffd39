# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import LIST_INBOX_MESSAGES

if TYPE_CHECKING:
    from typing import Literal

    from .._async_pages import AsyncPages
    from .._models_gen import InboxMessage
    from .._options import CallOptions


class AsyncInboxMessagesResource(AsyncResource):
    """What ``client.inbox.messages`` can do, awaited."""

    def list(
        self,
        id: str,
        *,
        order: Literal["sentAt", "-sentAt"] | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> AsyncPages[InboxMessage]:
        """List the messages of a thread.

        Lists what was said in a thread, by both sides, the oldest first.

        Args:
            id: The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
            order: The oldest first, or the newest first.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`InboxMessage`. ``async for`` walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listInboxMessages, GET /v1/inbox/threads/{id}/messages,
        https://developers.usealoha.app/reference/inbox/listInboxMessages
        """
        return self._caller.list(
            LIST_INBOX_MESSAGES,
            path={"id": id},
            query={"order": order, "limit": limit, "cursor": cursor},
            options=options,
        )
