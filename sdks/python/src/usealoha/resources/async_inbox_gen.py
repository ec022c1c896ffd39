# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._async_resource import AsyncResource

if TYPE_CHECKING:
    from .async_inbox_threads_gen import AsyncInboxThreadsResource
    from .async_inbox_messages_gen import AsyncInboxMessagesResource


class AsyncInboxResource(AsyncResource):
    """What ``client.inbox`` can do, awaited."""

    @cached_property
    def threads(self) -> AsyncInboxThreadsResource:
        from .async_inbox_threads_gen import AsyncInboxThreadsResource

        return AsyncInboxThreadsResource(self._caller)

    @cached_property
    def messages(self) -> AsyncInboxMessagesResource:
        from .async_inbox_messages_gen import AsyncInboxMessagesResource

        return AsyncInboxMessagesResource(self._caller)
