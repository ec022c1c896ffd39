# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._operations_gen import LIST_CHANNELS

if TYPE_CHECKING:
    from .._models_gen import ChannelList
    from .._options import CallOptions


class AsyncChannelsResource(AsyncResource):
    """What ``client.channels`` can do, awaited."""

    async def list(self, *, options: CallOptions | None = None) -> ChannelList:
        """List channels.

        Lists the thirteen channels: whether they are connected, and what each of them takes. The limits are the very
        table that checks your posts. A field named in ``unverified`` is our best knowledge, not a promise by the
        network.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`ChannelList`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listChannels, GET /v1/channels, https://developers.usealoha.app/reference/channels/listChannels
        """
        return await self._caller.call(LIST_CHANNELS, options=options)
