# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import GET_EVENT, LIST_EVENTS
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .._enums_gen import EventName
    from .._models_gen import Event
    from .._options import CallOptions
    from .._pages import Page


class EventsResource(Resource):
    """What ``client.events`` can do."""

    def list(
        self,
        *,
        event: Sequence[EventName] | Omit = omit,
        object_id: str | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        order: Literal["createdAt", "-createdAt"] | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Page[Event]:
        """List events.

        Lists what happened, the oldest first, with the very bytes that a webhook would carry. Events are kept for 30
        days. Times are times on the clock of the workspace.

        Args:
            event: Events with one of these names. Repeat the name, or separate with commas.
            object_id: Events of one object, such as a post.
            from_: Events of this instant and later, as RFC 3339 with an offset. An aware ``datetime``, or RFC 3339
                text.
            to: Events before this instant. An aware ``datetime``, or RFC 3339 text.
            order: The oldest first, or the newest first.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`Event`. A loop walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page. ``invalid_date``: Send a day that exists, such as 2026-04-15.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listEvents, GET /v1/events, https://developers.usealoha.app/reference/events/listEvents
        """
        return self._caller.list(
            LIST_EVENTS,
            query={
                "event": event,
                "object_id": object_id,
                "from_": from_,
                "to": to,
                "order": order,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def get(self, id: str, *, options: CallOptions | None = None) -> Event:
        """Read an event.

        Gives one event, as a webhook would carry it.

        Args:
            id: The id of an event.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Event`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getEvent, GET /v1/events/{id}, https://developers.usealoha.app/reference/events/getEvent
        """
        return self._caller.call(GET_EVENT, path={"id": id}, options=options)
