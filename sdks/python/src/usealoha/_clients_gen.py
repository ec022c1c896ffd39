# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._async_caller import AsyncCaller
    from ._caller import Caller
    from .resources.analytics_gen import AnalyticsResource
    from .resources.async_analytics_gen import AsyncAnalyticsResource
    from .resources.async_channels_gen import AsyncChannelsResource
    from .resources.async_events_gen import AsyncEventsResource
    from .resources.async_inbox_gen import AsyncInboxResource
    from .resources.async_matrix_gen import AsyncMatrixResource
    from .resources.async_me_gen import AsyncMeResource
    from .resources.async_media_gen import AsyncMediaResource
    from .resources.async_posts_gen import AsyncPostsResource
    from .resources.async_sandbox_gen import AsyncSandboxResource
    from .resources.async_usage_gen import AsyncUsageResource
    from .resources.async_voice_gen import AsyncVoiceResource
    from .resources.async_webhooks_gen import AsyncWebhooksResource
    from .resources.channels_gen import ChannelsResource
    from .resources.events_gen import EventsResource
    from .resources.inbox_gen import InboxResource
    from .resources.matrix_gen import MatrixResource
    from .resources.me_gen import MeResource
    from .resources.media_gen import MediaResource
    from .resources.posts_gen import PostsResource
    from .resources.sandbox_gen import SandboxResource
    from .resources.usage_gen import UsageResource
    from .resources.voice_gen import VoiceResource
    from .resources.webhooks_gen import WebhooksResource


class Resources:
    """What every client that blocks can do."""

    _caller: Caller

    @cached_property
    def posts(self) -> PostsResource:
        from .resources.posts_gen import PostsResource

        return PostsResource(self._caller)

    @cached_property
    def media(self) -> MediaResource:
        from .resources.media_gen import MediaResource

        return MediaResource(self._caller)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        from .resources.analytics_gen import AnalyticsResource

        return AnalyticsResource(self._caller)

    @cached_property
    def channels(self) -> ChannelsResource:
        from .resources.channels_gen import ChannelsResource

        return ChannelsResource(self._caller)

    @cached_property
    def me(self) -> MeResource:
        from .resources.me_gen import MeResource

        return MeResource(self._caller)

    @cached_property
    def usage(self) -> UsageResource:
        from .resources.usage_gen import UsageResource

        return UsageResource(self._caller)

    @cached_property
    def events(self) -> EventsResource:
        from .resources.events_gen import EventsResource

        return EventsResource(self._caller)

    @cached_property
    def inbox(self) -> InboxResource:
        from .resources.inbox_gen import InboxResource

        return InboxResource(self._caller)

    @cached_property
    def matrix(self) -> MatrixResource:
        from .resources.matrix_gen import MatrixResource

        return MatrixResource(self._caller)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        from .resources.webhooks_gen import WebhooksResource

        return WebhooksResource(self._caller)

    @cached_property
    def voice(self) -> VoiceResource:
        from .resources.voice_gen import VoiceResource

        return VoiceResource(self._caller)

    @cached_property
    def sandbox(self) -> SandboxResource:
        from .resources.sandbox_gen import SandboxResource

        return SandboxResource(self._caller)


class AsyncResources:
    """What every client that is awaited can do."""

    _caller: AsyncCaller

    @cached_property
    def posts(self) -> AsyncPostsResource:
        from .resources.async_posts_gen import AsyncPostsResource

        return AsyncPostsResource(self._caller)

    @cached_property
    def media(self) -> AsyncMediaResource:
        from .resources.async_media_gen import AsyncMediaResource

        return AsyncMediaResource(self._caller)

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        from .resources.async_analytics_gen import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self._caller)

    @cached_property
    def channels(self) -> AsyncChannelsResource:
        from .resources.async_channels_gen import AsyncChannelsResource

        return AsyncChannelsResource(self._caller)

    @cached_property
    def me(self) -> AsyncMeResource:
        from .resources.async_me_gen import AsyncMeResource

        return AsyncMeResource(self._caller)

    @cached_property
    def usage(self) -> AsyncUsageResource:
        from .resources.async_usage_gen import AsyncUsageResource

        return AsyncUsageResource(self._caller)

    @cached_property
    def events(self) -> AsyncEventsResource:
        from .resources.async_events_gen import AsyncEventsResource

        return AsyncEventsResource(self._caller)

    @cached_property
    def inbox(self) -> AsyncInboxResource:
        from .resources.async_inbox_gen import AsyncInboxResource

        return AsyncInboxResource(self._caller)

    @cached_property
    def matrix(self) -> AsyncMatrixResource:
        from .resources.async_matrix_gen import AsyncMatrixResource

        return AsyncMatrixResource(self._caller)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        from .resources.async_webhooks_gen import AsyncWebhooksResource

        return AsyncWebhooksResource(self._caller)

    @cached_property
    def voice(self) -> AsyncVoiceResource:
        from .resources.async_voice_gen import AsyncVoiceResource

        return AsyncVoiceResource(self._caller)

    @cached_property
    def sandbox(self) -> AsyncSandboxResource:
        from .resources.async_sandbox_gen import AsyncSandboxResource

        return AsyncSandboxResource(self._caller)
