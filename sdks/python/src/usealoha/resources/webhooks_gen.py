# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import (
    CREATE_WEBHOOK,
    DELETE_WEBHOOK,
    GET_WEBHOOK,
    GET_WEBHOOK_ACTIVITY,
    LIST_WEBHOOKS,
    REPLAY_WEBHOOK_DELIVERIES,
    TEST_WEBHOOK,
    UPDATE_WEBHOOK,
)
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Literal

    from .._answer import ResponseInfo
    from .._models_gen import Webhook, WebhookActivity, WebhookDelivery, WebhookReplay, WebhookWithSecret
    from .._options import CallOptions
    from .._pages import Page
    from .webhooks_secrets_gen import WebhooksSecretsResource
    from .webhooks_deliveries_gen import WebhooksDeliveriesResource


class WebhooksResource(Resource):
    """What ``client.webhooks`` can do."""

    @cached_property
    def secrets(self) -> WebhooksSecretsResource:
        from .webhooks_secrets_gen import WebhooksSecretsResource

        return WebhooksSecretsResource(self._caller)

    @cached_property
    def deliveries(self) -> WebhooksDeliveriesResource:
        from .webhooks_deliveries_gen import WebhooksDeliveriesResource

        return WebhooksDeliveriesResource(self._caller)

    def create(
        self,
        *,
        url: str,
        events: Sequence[str],
        description: str | None | Omit = omit,
        secret: str | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        max_in_flight: int | Omit = omit,
        rate_per_second: int | None | Omit = omit,
        options: CallOptions | None = None,
    ) -> WebhookWithSecret:
        """Create a webhook.

        Makes an endpoint that gets events from now on. The answer holds its secret; ``webhooks.secrets.reveal`` shows
        it again.

        The address must be public. A host name that has no address yet is taken, with the warning
        ``host_not_resolved``.

        Args:
            url: The address that Aloha calls, by https. With a test key plain http is taken too.
            events: Which events it gets: names, groups such as ``post.*``, or ``*`` for all of them.
            description: What it is for, in your words.
            secret: A secret of your own: ``whsec_`` and padded standard base64 of 24 to 64 bytes. Without it Aloha
                makes one.
            headers: Headers of your own, sent with every delivery. Names and values have 4 KiB together. The values
                are kept as secrets.
            max_in_flight: How many deliveries may be on their way at once.
            rate_per_second: How many deliveries may start in a second. Null is no limit.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookWithSecret`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``secret_already_shown``: Do what the detail says about the thing named in subject. It is
                there, unless it was deleted since. ``clock_advancing``: Wait until that call has answered, then try
                again. ``too_many_webhooks``: Delete one that you no longer need, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``unknown_event``: Use one of the five names, a group such as post.*, or * for all of them.
                ``invalid_secret``: Send a secret of that form, or none, and Aloha makes one. ``reserved_header``: Use
                another name, such as X-My-Token. ``target_not_allowed``: Use an https address on the public internet,
                on port 443, 8443 or from 1024 up.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: createWebhook, POST /v1/webhooks, https://developers.usealoha.app/reference/webhooks/createWebhook
        """
        return self._caller.call(
            CREATE_WEBHOOK,
            body={
                "url": url,
                "events": events,
                "description": description,
                "secret": secret,
                "headers": headers,
                "max_in_flight": max_in_flight,
                "rate_per_second": rate_per_second,
            },
            options=options,
        )

    def list(
        self,
        *,
        status: Literal["enabled", "disabled"] | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Page[Webhook]:
        """List webhooks.

        Lists the webhooks of this workspace and mode, the newest first. The catcher and listeners are among them.

        Args:
            status: Webhooks with this status.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`Webhook`. A loop walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listWebhooks, GET /v1/webhooks, https://developers.usealoha.app/reference/webhooks/listWebhooks
        """
        return self._caller.list(
            LIST_WEBHOOKS,
            query={"status": status, "limit": limit, "cursor": cursor},
            options=options,
        )

    def get(self, id: str, *, options: CallOptions | None = None) -> Webhook:
        """Read a webhook.

        Gives a webhook, how its deliveries go, and its secrets without their values.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Webhook`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getWebhook, GET /v1/webhooks/{id}, https://developers.usealoha.app/reference/webhooks/getWebhook
        """
        return self._caller.call(GET_WEBHOOK, path={"id": id}, options=options)

    def update(
        self,
        id: str,
        *,
        url: str | Omit = omit,
        events: Sequence[str] | Omit = omit,
        description: str | None | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        max_in_flight: int | Omit = omit,
        rate_per_second: int | None | Omit = omit,
        status: Literal["enabled", "disabled"] | Omit = omit,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Change a webhook.

        Changes the fields that you send and keeps the others. ``headers`` are replaced as a whole. A listener has no
        address, so it takes no ``url``.

        While a webhook is disabled, its deliveries are held. Enabling it does not send them: call
        ``webhooks.replay``.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            url: The address that Aloha calls, by https. With a test key plain http is taken too.
            events: Which events it gets: names, groups such as ``post.*``, or ``*`` for all of them.
            description: What it is for. Null takes it away.
            headers: Headers of your own. They replace the present ones as a whole.
            max_in_flight: How many deliveries may be on their way at once.
            rate_per_second: How many deliveries may start in a second. Null is no limit.
            status: Disabled holds the deliveries back. Enabling does not send what was held; replay it.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Webhook`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``unknown_event``: Use one of the five names, a group such as post.*, or * for all of them.
                ``reserved_header``: Use another name, such as X-My-Token. ``target_not_allowed``: Use an https
                address on the public internet, on port 443, 8443 or from 1024 up.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: updateWebhook, PATCH /v1/webhooks/{id},
        https://developers.usealoha.app/reference/webhooks/updateWebhook
        """
        return self._caller.call(
            UPDATE_WEBHOOK,
            path={"id": id},
            body={
                "url": url,
                "events": events,
                "description": description,
                "headers": headers,
                "max_in_flight": max_in_flight,
                "rate_per_second": rate_per_second,
                "status": status,
            },
            options=options,
        )

    def delete(self, id: str, *, options: CallOptions | None = None) -> ResponseInfo:
        """Delete a webhook.

        Deletes a webhook with its secrets, and cancels its deliveries that wait or are held. The events stay in the
        list of events. The stream of a listener ends with ``bye``.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The answer without a body: its status, headers and request id.

        Raises:
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: deleteWebhook, DELETE /v1/webhooks/{id},
        https://developers.usealoha.app/reference/webhooks/deleteWebhook
        """
        return self._caller.call(DELETE_WEBHOOK, path={"id": id}, options=options)

    def test(
        self,
        id: str,
        *,
        event: Literal["post.scheduled", "post.published", "post.failed", "reply.received", "matrix.completed"] | Omit = omit,
        options: CallOptions | None = None,
    ) -> WebhookDelivery:
        """Send a test event.

        Sends one of the five events with the body of its example, a new id, and ``test: true``. There is one attempt
        and no retry, and it does not count for the health of the webhook. A disabled webhook can be tested too.

        The event is not in the list of events. With a test key, ``sandbox.events.trigger`` makes a real one.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            event: The event. Its body is the example in this reference.
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

        Source: testWebhook, POST /v1/webhooks/{id}/test,
        https://developers.usealoha.app/reference/webhooks/testWebhook
        """
        return self._caller.call(TEST_WEBHOOK, path={"id": id}, body={"event": event}, options=options)

    def activity(self, id: str, *, options: CallOptions | None = None) -> WebhookActivity:
        """Read the last day of a webhook.

        Says for each of the last 24 hours how many deliveries arrived, how many failed, and how many wait. A delivery
        counts for the hour of its event, whenever it was tried.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookActivity`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getWebhookActivity, GET /v1/webhooks/{id}/activity,
        https://developers.usealoha.app/reference/webhooks/getWebhookActivity
        """
        return self._caller.call(GET_WEBHOOK_ACTIVITY, path={"id": id}, options=options)

    def replay(
        self,
        id: str,
        *,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        events: Sequence[Literal["post.scheduled", "post.published", "post.failed", "reply.received", "matrix.completed"]] | Omit = omit,
        states: Sequence[Literal["held", "exhausted", "cancelled", "never_queued"]] | Omit = omit,
        dry_run: bool | Omit = omit,
        options: CallOptions | None = None,
    ) -> WebhookReplay:
        """Replay what is missing.

        Sends again what was held, given up, or never queued here, each with a new set of retries. It goes out at
        ``rate_per_second`` of the webhook, or 10 a second, after everything that is fresh. One call sends at most
        10,000.

        With ``dry_run`` it only counts, whether the webhook is enabled or not.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            from_: Events of this instant and later, as RFC 3339 with an offset. An aware ``datetime``, or RFC 3339
                text.
            to: Events before this instant. An aware ``datetime``, or RFC 3339 text.
            events: Events with one of these names. All when absent.
            states: What became of the delivery. ``never_queued`` means kept events that fit and have no delivery
                here.
            dry_run: Only counts, and changes nothing.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookReplay`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``webhook_disabled``:
                Enable it, then replay. A dry run works in any state.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: replayWebhookDeliveries, POST /v1/webhooks/{id}/replay,
        https://developers.usealoha.app/reference/webhooks/replayWebhookDeliveries
        """
        return self._caller.call(
            REPLAY_WEBHOOK_DELIVERIES,
            path={"id": id},
            body={"from_": from_, "to": to, "events": events, "states": states, "dry_run": dry_run},
            options=options,
        )
