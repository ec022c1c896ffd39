# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import Resource

if TYPE_CHECKING:
    from .inbox_threads_gen import InboxThreadsResource
    from .inbox_messages_gen import InboxMessagesResource


class InboxResource(Resource):
    """What ``client.inbox`` can do."""

    @cached_property
    def threads(self) -> InboxThreadsResource:
        from .inbox_threads_gen import InboxThreadsResource

        return InboxThreadsResource(self._caller)

    @cached_property
    def messages(self) -> InboxMessagesResource:
        from .inbox_messages_gen import InboxMessagesResource

        return InboxMessagesResource(self._caller)
