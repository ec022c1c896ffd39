# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import GET_WEBHOOK_DELIVERY, LIST_WEBHOOK_DELIVERIES, REDELIVER_WEBHOOK_DELIVERY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .._async_pages import AsyncPages
    from .._enums_gen import EventName, WebhookCode
    from .._models_gen import WebhookDelivery, WebhookDeliveryDetail
    from .._options import CallOptions


class AsyncWebhooksDeliveriesResource(AsyncResource):
    """What ``client.webhooks.deliveries`` can do, awaited."""

    def list(
        self,
        id: str,
        *,
        state: Sequence[Literal["pending", "leased", "succeeded", "exhausted", "held", "cancelled"]] | Omit = omit,
        event: Sequence[EventName] | Omit = omit,
        event_id: str | Omit = omit,
        code: WebhookCode | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> AsyncPages[WebhookDelivery]:
        """List webhook deliveries.

        Lists what was sent to a webhook, or waits to be sent, the newest first. The filters narrow the list together.
        Deliveries are kept for 30 days.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            state: Deliveries in one of these states. Repeat the name, or separate with commas.
            event: Deliveries of these events. Repeat the name, or separate with commas.
            event_id: Deliveries of this event.
            code: Deliveries whose newest attempt has this code.
            from_: Deliveries made at this instant and later, as RFC 3339 with an offset. An aware ``datetime``, or
                RFC 3339 text.
            to: Deliveries made before this instant. An aware ``datetime``, or RFC 3339 text.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`WebhookDelivery`. ``async for`` walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page. ``invalid_date``: Send a day that exists, such as 2026-04-15.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listWebhookDeliveries, GET /v1/webhooks/{id}/deliveries,
        https://developers.usealoha.app/reference/webhooks/listWebhookDeliveries
        """
        return self._caller.list(
            LIST_WEBHOOK_DELIVERIES,
            path={"id": id},
            query={
                "state": state,
                "event": event,
                "event_id": event_id,
                "code": code,
                "from_": from_,
                "to": to,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    async def get(self, id: str, delivery_id: str, *, options: CallOptions | None = None) -> WebhookDeliveryDetail:
        """Read a webhook delivery.

        Gives a webhook delivery with every attempt: what was sent, what came back, how long each step took, and why
        it failed.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            delivery_id: The id of a webhook delivery. A delivery of a post has another id, which is 404 here.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookDeliveryDetail`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getWebhookDelivery, GET /v1/webhooks/{id}/deliveries/{deliveryId},
        https://developers.usealoha.app/reference/webhooks/getWebhookDelivery
        """
        return await self._caller.call(
            GET_WEBHOOK_DELIVERY,
            path={"id": id, "delivery_id": delivery_id},
            options=options,
        )

    async def redeliver(self, id: str, delivery_id: str, *, options: CallOptions | None = None) -> WebhookDelivery:
        """Redeliver by hand.

        Makes one more attempt now, whatever the state of the delivery, and also while the webhook is disabled. A
        success settles the delivery and ends its retries. A failure leaves the planned retries as they are.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            delivery_id: The id of a webhook delivery. A delivery of a post has another id, which is 404 here.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookDelivery`. Times in it are aware and in UTC.

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

        Source: redeliverWebhookDelivery, POST /v1/webhooks/{id}/deliveries/{deliveryId}/redeliver,
        https://developers.usealoha.app/reference/webhooks/redeliverWebhookDelivery
        """
        return await self._caller.call(
            REDELIVER_WEBHOOK_DELIVERY,
            path={"id": id, "delivery_id": delivery_id},
            options=options,
        )
