# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._operations_gen import GET_ME

if TYPE_CHECKING:
    from .._models_gen import Me
    from .._options import CallOptions


class AsyncMeResource(AsyncResource):
    """What ``client.me`` can do, awaited."""

    async def get(self, *, options: CallOptions | None = None) -> Me:
        """Ask who is calling.

        Gives the key, the workspace, the scopes and the rate limit of this very call. Any key may ask.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Me`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getMe, GET /v1/me, https://developers.usealoha.app/reference/account/getMe
        """
        return await self._caller.call(GET_ME, options=options)
