# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._operations_gen import LIST_SEEDS

if TYPE_CHECKING:
    from .._models_gen import SandboxSeedList
    from .._options import CallOptions


class AsyncSandboxSeedsResource(AsyncResource):
    """What ``client.sandbox.seeds`` can do, awaited."""

    async def list(self, *, options: CallOptions | None = None) -> SandboxSeedList:
        """List the seeds.

        Gives the named contents that a test workspace can be reset to.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`SandboxSeedList`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listSeeds, GET /v1/sandbox/seeds, https://developers.usealoha.app/reference/sandbox/listSeeds
        """
        return await self._caller.call(LIST_SEEDS, options=options)
