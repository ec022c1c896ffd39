# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import (
    ADD_WEBHOOK_SECRET,
    PROMOTE_WEBHOOK_SECRET,
    REVEAL_WEBHOOK_SECRETS,
    REVOKE_WEBHOOK_SECRET,
)

if TYPE_CHECKING:
    from .._answer import ResponseInfo
    from .._models_gen import WebhookSecret, WebhookSecretList, WebhookSecretWithValue
    from .._options import CallOptions


class AsyncWebhooksSecretsResource(AsyncResource):
    """What ``client.webhooks.secrets`` can do, awaited."""

    async def reveal(self, id: str, *, options: CallOptions | None = None) -> WebhookSecretList:
        """Reveal the secrets.

        Shows every valid secret of a webhook in full. Each call is noted. The answer is kept nowhere: neither in a
        cache nor in the request log.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookSecretList`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: revealWebhookSecrets, GET /v1/webhooks/{id}/secrets,
        https://developers.usealoha.app/reference/webhooks/revealWebhookSecrets
        """
        return await self._caller.call(REVEAL_WEBHOOK_SECRETS, path={"id": id}, options=options)

    async def add(
        self,
        id: str,
        *,
        secret: str | Omit = omit,
        promote: bool | Omit = omit,
        options: CallOptions | None = None,
    ) -> WebhookSecretWithValue:
        """Add a secret.

        Adds a secret that signs beside the primary one, in X-Aloha-Signatures and webhook-signature. Give it to your
        server, then promote it. X-Aloha-Signature does not change until then.

        With ``promote`` it is primary at once, and the present one stays valid for 24 hours.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            secret: A secret of your own: ``whsec_`` and padded standard base64 of 24 to 64 bytes. Without it Aloha
                makes one.
            promote: Makes it the primary secret at once. The present one stays valid for 24 hours.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookSecretWithValue`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``secret_already_shown``: Do what the detail says about the thing named in subject. It is
                there, unless it was deleted since. ``clock_advancing``: Wait until that call has answered, then try
                again. ``too_many_secrets``: End one of the old secrets, or wait until it ends.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``invalid_secret``: Send a secret of that form, or none, and Aloha makes one.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: addWebhookSecret, POST /v1/webhooks/{id}/secrets,
        https://developers.usealoha.app/reference/webhooks/addWebhookSecret
        """
        return await self._caller.call(
            ADD_WEBHOOK_SECRET,
            path={"id": id},
            body={"secret": secret, "promote": promote},
            options=options,
        )

    async def revoke(self, id: str, secret_id: str, *, options: CallOptions | None = None) -> ResponseInfo:
        """Revoke a secret.

        Ends a secret at once: it signs nothing from the next attempt on. The primary secret cannot be revoked;
        promote another one first.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            secret_id: The id of a secret of this webhook.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The answer without a body: its status, headers and request id.

        Raises:
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again.
                ``secret_is_primary``: Promote another secret first.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: revokeWebhookSecret, DELETE /v1/webhooks/{id}/secrets/{secretId},
        https://developers.usealoha.app/reference/webhooks/revokeWebhookSecret
        """
        return await self._caller.call(
            REVOKE_WEBHOOK_SECRET,
            path={"id": id, "secret_id": secret_id},
            options=options,
        )

    async def promote(
        self,
        id: str,
        secret_id: str,
        *,
        overlap_seconds: int | Omit = omit,
        options: CallOptions | None = None,
    ) -> WebhookSecret:
        """Promote a secret.

        Makes a secret the primary one. X-Aloha-Signature is made with it from the next attempt on. The old one stays
        valid for ``overlap_seconds`` on the clock of the workspace, and not an instant longer.

        Args:
            id: The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
            secret_id: The id of a secret of this webhook.
            overlap_seconds: How long the old primary secret stays valid, from 0 to 7 days.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`WebhookSecret`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``secret_is_primary``:
                Promote another secret first.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: promoteWebhookSecret, POST /v1/webhooks/{id}/secrets/{secretId}/promote,
        https://developers.usealoha.app/reference/webhooks/promoteWebhookSecret
        """
        return await self._caller.call(
            PROMOTE_WEBHOOK_SECRET,
            path={"id": id, "secret_id": secret_id},
            body={"overlap_seconds": overlap_seconds},
            options=options,
        )
