# Generated from openapi.yaml by `npm run generate`. Do not edit.
"""Everything that the API gives. A field is decoded when it is read; what is newer than this package is in ``raw``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Union

from ._model import Listing, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ._enums_gen import (
        AnalyticsMetric,
        CallSource,
        ChannelSlug,
        Counter,
        DeliveryStatus,
        EventName,
        InboxKind,
        InboxStatus,
        MatrixRunStatus,
        MatrixStatus,
        MatrixStepKind,
        MatrixStepType,
        MediaKind,
        Plan,
        PostStatus,
        Role,
        Scope,
        SeedName,
        VoiceFeatureName,
        WebhookCode,
    )

__all__ = [
    "AnalyticsExport",
    "AnalyticsExportError",
    "ApiKeyWithSecret",
    "CallDifference",
    "Card",
    "CardSize",
    "Catcher",
    "CatcherAnswer",
    "Caught",
    "CaughtAnswer",
    "Channel",
    "ChannelList",
    "ChannelValidation",
    "Clock",
    "ClockAdvance",
    "ClockHappening",
    "ComparedCall",
    "ComparedRequest",
    "ComparedResponse",
    "Delivery",
    "DeliveryError",
    "Event",
    "EventTrigger",
    "FieldProblem",
    "FixtureAnswer",
    "FixtureRequest",
    "HashtagLimit",
    "InboxAttachment",
    "InboxLastMessage",
    "InboxMessage",
    "InboxParticipant",
    "InboxThread",
    "Listener",
    "ListenerAttempt",
    "ListenerHello",
    "LoggedApp",
    "LoggedDelivery",
    "LoggedEvent",
    "LoggedKey",
    "LoggedMessage",
    "LoggedObject",
    "LoggedPerson",
    "LoggedRequest",
    "LoggedRequestDetail",
    "Matrix",
    "MatrixCompletedData",
    "MatrixCompletedEvent",
    "MatrixError",
    "MatrixRun",
    "MatrixRunStep",
    "MatrixRunTrigger",
    "MatrixStep",
    "MatrixTrigger",
    "MaxLimit",
    "Me",
    "MeApp",
    "MeKey",
    "MePerson",
    "MeRateLimit",
    "MeWorkspace",
    "Media",
    "MediaError",
    "MediaLimit",
    "MediaTextLimit",
    "OwnField",
    "Post",
    "PostFailedData",
    "PostFailedEvent",
    "PostFailure",
    "PostMedia",
    "PostOverride",
    "PostPublishedData",
    "PostPublishedEvent",
    "PostScheduledData",
    "PostScheduledEvent",
    "PostValidation",
    "PostWarning",
    "RatioLimit",
    "ReplyReceivedData",
    "ReplyReceivedEvent",
    "RequestCopy",
    "RequestDiff",
    "RequestErrorGroup",
    "RequestErrorKey",
    "RequestErrors",
    "RequestFixture",
    "SandboxPlan",
    "SandboxReset",
    "SandboxRestore",
    "SandboxSeed",
    "SandboxSeedList",
    "SandboxWorkspace",
    "Share",
    "ShareList",
    "ShareWithUrl",
    "SignatureCheck",
    "Snapshot",
    "SnapshotList",
    "Source",
    "StreamBye",
    "TextLimit",
    "TitleLimit",
    "UnknownEvent",
    "Usage",
    "UsageHour",
    "UsageKey",
    "UsageMinute",
    "UsageOperation",
    "UsageQuarter",
    "UsageRequests",
    "UsageSource",
    "UsageWebhook",
    "Voice",
    "VoiceAdjustment",
    "VoiceAdjustmentEdits",
    "VoiceChannels",
    "VoiceChannelsSkipped",
    "VoiceChannelsTrained",
    "VoiceChannelsTrainedDifferences",
    "VoiceEvaluation",
    "VoiceProfile",
    "VoiceProfileFeatures",
    "VoiceProfileLabels",
    "VoiceRun",
    "VoiceScore",
    "VoiceScoreFeatures",
    "VoiceTraining",
    "VoiceTrainingError",
    "VoiceTrainingRejected",
    "VoiceWishes",
    "WaitingListener",
    "Webhook",
    "WebhookActivity",
    "WebhookAttempt",
    "WebhookAttemptRequest",
    "WebhookAttemptResponse",
    "WebhookDay",
    "WebhookDelivery",
    "WebhookDeliveryDetail",
    "WebhookHealth",
    "WebhookHour",
    "WebhookLastAttempt",
    "WebhookNotice",
    "WebhookReplay",
    "WebhookReplayStates",
    "WebhookSecret",
    "WebhookSecretList",
    "WebhookSecretWithValue",
    "WebhookTimings",
    "WebhookWarning",
    "WebhookWithSecret",
    "Workspace",
]


class Post(Model):
    """What was written, and what became of it on each channel."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "status",
        "content",
        "channels",
        "deliveries",
        "media",
        "overrides",
        "scheduled_at",
        "published_at",
        "campaign_id",
        "metadata",
        "warnings",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "status": ("status", "", False),
        "content": ("content", "", False),
        "channels": ("channels", "", False),
        "deliveries": ("deliveries", "[@Delivery", False),
        "media": ("media", "[@PostMedia", False),
        "overrides": ("overrides", "{@PostOverride", False),
        "scheduled_at": ("scheduledAt", "t", False),
        "published_at": ("publishedAt", "t", False),
        "campaign_id": ("campaignId", "", False),
        "metadata": ("metadata", "", False),
        "warnings": ("warnings", "[@PostWarning", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the post."""
        object: Literal["post"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        status: PostStatus | str
        """Computed from the deliveries. It never hides a channel that failed."""
        content: str
        """The text."""
        channels: list[ChannelSlug | str]
        """Where it goes, in your order."""
        deliveries: list[Delivery]
        """One for each channel, in the same order."""
        media: list[PostMedia]
        """Its files, in order."""
        overrides: dict[str, PostOverride]
        """What differs on a channel, as you sent it."""
        scheduled_at: datetime | None
        """When it is or was due. Null for a draft."""
        published_at: datetime | None
        """When the first channel had it."""
        campaign_id: str | None
        """Your label."""
        metadata: dict[str, str]
        """Your pairs."""
        warnings: list[PostWarning]
        """What you may want to know. Nothing here stops the post."""
        created_at: datetime
        """When it was made."""
        updated_at: datetime
        """When it last changed."""


class Delivery(Model):
    """One post on one channel."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "channel",
        "status",
        "content",
        "scheduled_at",
        "published_at",
        "remote_id",
        "remote_url",
        "attempts",
        "next_attempt_at",
        "card",
        "error",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "channel": ("channel", "", False),
        "status": ("status", "", False),
        "content": ("content", "", False),
        "scheduled_at": ("scheduledAt", "t", False),
        "published_at": ("publishedAt", "t", False),
        "remote_id": ("remoteId", "", False),
        "remote_url": ("remoteUrl", "", False),
        "attempts": ("attempts", "", False),
        "next_attempt_at": ("nextAttemptAt", "t", False),
        "card": ("card", "@Card", False),
        "error": ("error", "@DeliveryError", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the delivery."""
        object: Literal["delivery"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        channel: ChannelSlug | str
        """The name of a channel."""
        status: DeliveryStatus | str
        """Where one post stands on one channel."""
        content: str
        """The text as this channel will have it."""
        scheduled_at: datetime | None
        """When it is or was due."""
        published_at: datetime | None
        """When the channel had it."""
        remote_id: str | None
        """The id that the network gave it."""
        remote_url: str | None
        """Where to see it. In test mode, a page that shows it as the channel would."""
        attempts: int
        """How often the network was asked."""
        next_attempt_at: datetime | None
        """When the network is asked next."""
        card: Card | None
        """The image that Aloha typeset from the words."""
        error: DeliveryError | None
        """Why the last try did not work."""


class Card(Model):
    """An image typeset from the words of a post."""

    __slots__ = ("url", "width", "height", "alt")
    _fields = {
        "url": ("url", "", False),
        "width": ("width", "", False),
        "height": ("height", "", False),
        "alt": ("alt", "", False),
    }
    if TYPE_CHECKING:
        url: str
        """Where to see it."""
        width: int
        """In pixels."""
        height: int
        """In pixels."""
        alt: str
        """The image in words."""


class DeliveryError(Model):
    """Why a channel did not take a post."""

    __slots__ = ("category", "code", "message", "retryable", "source")
    _fields = {
        "category": ("category", "", False),
        "code": ("code", "", False),
        "message": ("message", "", False),
        "retryable": ("retryable", "", False),
        "source": ("source", "", False),
    }
    if TYPE_CHECKING:
        category: Literal["needs_reauth", "rate_limited", "forbidden", "invalid_content", "unsupported_platform", "transient"] | str
        """What kind of failure it is."""
        code: str
        """A stable code, such as ``network_transient``, or ``media_unreachable`` when a file that was named by its
        address is not there or does not fit.
        """
        message: str
        """What happened, and what to do."""
        retryable: bool
        """Whether Aloha tries again by itself."""
        source: Literal["user", "platform", "system"] | str
        """Who can do something about it."""


class PostMedia(Model):
    """A file that a post uses."""

    __slots__ = ("media_id", "alt")
    _fields = {
        "media_id": ("mediaId", "", False),
        "alt": ("alt", "", False),
    }
    if TYPE_CHECKING:
        media_id: str
        """The id of the file."""
        alt: str | None
        """What the picture shows, for this post. Null where the alt of the file stands."""


class PostOverride(Model):
    """What differs on one channel. Only the fields that were sent are there."""

    __slots__ = (
        "content",
        "scheduled_at",
        "media",
        "first_comment",
        "thread",
        "title",
        "link",
        "card",
        "board",
        "subreddit",
        "visibility",
        "content_warning",
    )
    _fields = {
        "content": ("content", "", True),
        "scheduled_at": ("scheduledAt", "t", True),
        "media": ("media", "[@PostMedia", True),
        "first_comment": ("firstComment", "", True),
        "thread": ("thread", "", True),
        "title": ("title", "", True),
        "link": ("link", "", True),
        "card": ("card", "", True),
        "board": ("board", "", True),
        "subreddit": ("subreddit", "", True),
        "visibility": ("visibility", "", True),
        "content_warning": ("contentWarning", "", True),
    }
    if TYPE_CHECKING:
        content: str | None
        """The text for this channel."""
        scheduled_at: datetime | None
        """When to publish on this channel."""
        media: list[PostMedia] | None
        """The files for this channel."""
        first_comment: str | None
        """A comment that follows the post."""
        thread: list[str] | None
        """The posts that follow the first one."""
        title: str | None
        """The title."""
        link: str | None
        """The address that the post leads to."""
        card: bool | None
        """Whether Aloha may typeset an image."""
        board: str | None
        """The board of a Pin."""
        subreddit: str | None
        """The subreddit."""
        visibility: Literal["public", "unlisted", "private", "direct"] | str | None
        """Who may see the post."""
        content_warning: str | None
        """The words that hide the post until a reader opens it."""


class PostWarning(Model):
    """Something you may want to know."""

    __slots__ = ("channel", "code", "message")
    _fields = {
        "channel": ("channel", "", False),
        "code": ("code", "", False),
        "message": ("message", "", False),
    }
    if TYPE_CHECKING:
        channel: ChannelSlug | str | None
        """The channel it is about. Null when it is about the whole post."""
        code: str
        """A stable code, such as ``card_generated``, ``scheduled_in_past``, ``many_hashtags`` or ``media_unchecked``.
        """
        message: str
        """The same in words."""


class PostValidation(Model):
    """What each channel says about a post."""

    __slots__ = ("object", "livemode", "valid", "problems", "data")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "valid": ("valid", "", False),
        "problems": ("problems", "[@FieldProblem", False),
        "data": ("data", "[@ChannelValidation", False),
    }
    if TYPE_CHECKING:
        object: Literal["post_validation"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        valid: bool
        """Whether createPost would take it."""
        problems: list[FieldProblem]
        """What is wrong with the post as a whole."""
        data: list[ChannelValidation]
        """One for each channel that is known."""


class FieldProblem(Model):
    """One thing that is wrong, and where."""

    __slots__ = ("pointer", "parameter", "code", "detail", "suggestion", "channel", "limit", "actual", "counter")
    _fields = {
        "pointer": ("pointer", "", True),
        "parameter": ("parameter", "", True),
        "code": ("code", "", False),
        "detail": ("detail", "", False),
        "suggestion": ("suggestion", "", True),
        "channel": ("channel", "", True),
        "limit": ("limit", "", True),
        "actual": ("actual", "", True),
        "counter": ("counter", "", True),
    }
    if TYPE_CHECKING:
        pointer: str | None
        """Where in the body, as a JSON Pointer."""
        parameter: str | None
        """The query parameter or header."""
        code: Literal["unknown_field", "required", "invalid_type", "invalid_enum", "invalid_format", "invalid_date", "invalid_text", "too_short", "too_long", "too_few", "too_many", "duplicate_item", "out_of_range", "conflicting_fields", "unsupported_field", "unknown_channel", "channel_not_connected", "content_required", "content_too_long", "title_required", "media_required", "scheduled_in_past", "range_inverted", "range_too_old", "not_enough_samples", "too_large", "unknown_reference", "test_field_live_key", "unknown_event", "invalid_secret", "reserved_header", "invalid_header", "target_not_allowed", "unknown_media", "media_not_taken", "media_not_mixed", "media_too_large", "media_ratio", "media_type_mismatch", "media_unreachable", "media_unreadable"] | str
        """A stable code."""
        detail: str
        """What is wrong, in words."""
        suggestion: str | None
        """What you may have meant."""
        channel: str | None
        """The channel that says so."""
        limit: float | None
        """What is allowed."""
        actual: float | None
        """What was sent."""
        counter: str | None
        """How it was counted."""


class ChannelValidation(Model):
    """What one channel says about a post."""

    __slots__ = ("channel", "name", "valid", "content", "length", "limit", "counter", "problems", "warnings")
    _fields = {
        "channel": ("channel", "", False),
        "name": ("name", "", False),
        "valid": ("valid", "", False),
        "content": ("content", "", False),
        "length": ("length", "", False),
        "limit": ("limit", "", False),
        "counter": ("counter", "", False),
        "problems": ("problems", "[@FieldProblem", False),
        "warnings": ("warnings", "[@PostWarning", False),
    }
    if TYPE_CHECKING:
        channel: ChannelSlug | str
        """The name of a channel."""
        name: str
        """The name of the channel for people."""
        valid: bool
        """Whether this channel would take it."""
        content: str
        """The text as this channel would have it."""
        length: int
        """How long the text is, by the counter."""
        limit: int
        """How long it may be, by the counter."""
        counter: Counter | str
        """How a text is counted. One text has four lengths."""
        problems: list[FieldProblem]
        """What stands in the way here."""
        warnings: list[PostWarning]
        """What you may want to know."""


class Media(Model):
    """A file, and what was read from it."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "status",
        "kind",
        "mime_type",
        "bytes",
        "width",
        "height",
        "duration_ms",
        "alt",
        "sha256",
        "url",
        "source_url",
        "error",
        "created_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "status": ("status", "", False),
        "kind": ("kind", "", False),
        "mime_type": ("mimeType", "", False),
        "bytes": ("bytes", "", False),
        "width": ("width", "", False),
        "height": ("height", "", False),
        "duration_ms": ("durationMs", "", False),
        "alt": ("alt", "", False),
        "sha256": ("sha256", "", False),
        "url": ("url", "", False),
        "source_url": ("sourceUrl", "", False),
        "error": ("error", "@MediaError", False),
        "created_at": ("createdAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """Its id. Name it in the media of a post."""
        object: Literal["media"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        status: Literal["processing", "ready", "failed"] | str
        """Whether posts can use it. An upload is ``ready`` at once. A file that a post names by its address is
        ``processing`` until it has come, and everything that is read from it is null until then.
        """
        kind: MediaKind | str | None
        """Whether it is a picture, a film or a document."""
        mime_type: Literal["image/jpeg", "image/png", "image/webp", "image/gif", "video/mp4", "application/pdf"] | str | None
        """What it is, by its bytes."""
        bytes: int | None
        """How large the file is."""
        width: int | None
        """In pixels, as a viewer shows it. Null for a document."""
        height: int | None
        """In pixels, as a viewer shows it. Null for a document."""
        duration_ms: int | None
        """How long a video or a moving GIF or WebP runs, in milliseconds. Null for what stands still, and where a video
        does not say.
        """
        alt: str | None
        """What the picture shows, for those who do not see it."""
        sha256: str | None
        """SHA-256 of the file, in hex."""
        url: str | None
        """Where the file can be seen. The address cannot be guessed, and whoever holds it needs no key."""
        source_url: str | None
        """The address that it is read from. Null for an upload."""
        error: MediaError | None
        """Why it did not come or cannot be used. While the status is ``processing``, why the last try failed."""
        created_at: datetime
        """When it was uploaded, or first named in a post."""


class MediaError(Model):
    """Why a file cannot be used."""

    __slots__ = ("code", "message")
    _fields = {
        "code": ("code", "", False),
        "message": ("message", "", False),
    }
    if TYPE_CHECKING:
        code: str
        """A stable code: ``media_unreachable`` when it did not come, ``media_unreadable`` or ``body_too_large`` when it
        cannot be taken, ``media_storage_full`` when there is no room for it.
        """
        message: str
        """The same in words."""


class AnalyticsExport(Model):
    """A file of numbers, and how far it is."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "status",
        "format",
        "granularity",
        "from_",
        "to",
        "channels",
        "metrics",
        "as_of",
        "progress",
        "row_count",
        "bytes",
        "sha256",
        "download_url",
        "expires_at",
        "completed_at",
        "error",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "status": ("status", "", False),
        "format": ("format", "", False),
        "granularity": ("granularity", "", False),
        "from_": ("from", "d", False),
        "to": ("to", "d", False),
        "channels": ("channels", "", False),
        "metrics": ("metrics", "", False),
        "as_of": ("asOf", "t", False),
        "progress": ("progress", "", False),
        "row_count": ("rowCount", "", False),
        "bytes": ("bytes", "", False),
        "sha256": ("sha256", "", False),
        "download_url": ("downloadUrl", "", False),
        "expires_at": ("expiresAt", "t", False),
        "completed_at": ("completedAt", "t", False),
        "error": ("error", "@AnalyticsExportError", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the export."""
        object: Literal["analytics_export"]
        """The kind of object."""
        livemode: bool
        """Whether the numbers are those of live posts."""
        status: Literal["queued", "running", "ready", "failed", "expired"] | str
        """``queued`` and ``running`` become ``ready`` or ``failed``. A ``ready`` one is ``expired`` after 7 days."""
        format: Literal["csv", "json"] | str
        """The form of the file."""
        granularity: Literal["post", "snapshot"] | str
        """``post`` is one row with the latest numbers, ``snapshot`` one row for each time they were taken."""
        from_: date
        """The first day of publication."""
        to: date
        """The last day of publication."""
        channels: list[ChannelSlug | str] | None
        """The channels that were asked for. Null is all of them."""
        metrics: list[AnalyticsMetric | str] | None
        """The numbers that were asked for. Null is all of them."""
        as_of: datetime
        """The instant on the clock of the workspace up to which the numbers go."""
        progress: int
        """How much of the work is done, in percent."""
        row_count: int
        """The rows that are written. Final once the export is ready."""
        bytes: int
        """The bytes that are written. Final once the export is ready."""
        sha256: str | None
        """The SHA-256 of the file in hex. Null until it is ready."""
        download_url: str | None
        """A link to the file that works for 15 minutes without a key. Each read gives a new one. Null without a file.
        """
        expires_at: datetime | None
        """Until when the file is kept, 7 days after it was ready."""
        completed_at: datetime | None
        """When the file was ready, or the job gave up."""
        error: AnalyticsExportError | None
        """Why there is no file. Null unless the export failed."""
        created_at: datetime
        """When it was asked for."""
        updated_at: datetime
        """When it last changed."""


class AnalyticsExportError(Model):
    """Why an export failed."""

    __slots__ = ("code", "message")
    _fields = {
        "code": ("code", "", False),
        "message": ("message", "", False),
    }
    if TYPE_CHECKING:
        code: Literal["too_many_rows", "internal_error"] | str
        """The reason. An export with more than 1,000,000 rows is not written; ``internal_error`` is our own fault."""
        message: str
        """The reason in words."""


class ChannelList(Listing["Channel"]):
    """All channels, on one page."""

    __slots__ = ("object", "data", "has_more", "next_cursor")
    _fields = {
        "object": ("object", "", False),
        "data": ("data", "[@Channel", False),
        "has_more": ("hasMore", "", False),
        "next_cursor": ("nextCursor", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["list"]
        """The kind of object."""
        data: list[Channel]
        """The channels."""
        has_more: bool
        """Always false here."""
        next_cursor: str | None
        """Always null here."""


class Channel(Model):
    """A channel, whether it is connected, and what it takes."""

    __slots__ = (
        "object",
        "slug",
        "name",
        "connection",
        "open",
        "text",
        "with_media",
        "url_weight",
        "title",
        "thread",
        "first_comment",
        "link",
        "hashtags",
        "media",
        "card",
        "own_fields",
        "can_delete",
        "metrics",
        "sources",
        "checked_on",
        "unverified",
    )
    _fields = {
        "object": ("object", "", False),
        "slug": ("slug", "", False),
        "name": ("name", "", False),
        "connection": ("connection", "", False),
        "open": ("open", "", False),
        "text": ("text", "[@TextLimit", False),
        "with_media": ("withMedia", "@MediaTextLimit", False),
        "url_weight": ("urlWeight", "", False),
        "title": ("title", "@TitleLimit", False),
        "thread": ("thread", "@MaxLimit", False),
        "first_comment": ("firstComment", "", False),
        "link": ("link", "@MaxLimit", False),
        "hashtags": ("hashtags", "@HashtagLimit", False),
        "media": ("media", "@MediaLimit", False),
        "card": ("card", "@CardSize", False),
        "own_fields": ("ownFields", "[@OwnField", False),
        "can_delete": ("canDelete", "", False),
        "metrics": ("metrics", "", False),
        "sources": ("sources", "[@Source", False),
        "checked_on": ("checkedOn", "d", False),
        "unverified": ("unverified", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["channel"]
        """The kind of object."""
        slug: ChannelSlug | str
        """The name of a channel."""
        name: str
        """Its name for people."""
        connection: Literal["connected", "disconnected", "manual"] | str
        """``connected`` publishes by itself. ``manual`` reminds a person to post by hand. ``disconnected`` takes no
        posts until somebody connects it.
        """
        open: bool
        """Whether the channel is open in the product today. The others wait for a review by the network."""
        text: list[TextLimit]
        """How long a text may be. Every entry must hold."""
        with_media: MediaTextLimit | None
        """How long a text beside media may be, where that differs."""
        url_weight: int | None
        """What any address counts as. Null when it counts as it is written."""
        title: TitleLimit | None
        """The title, where the channel has one."""
        thread: MaxLimit | None
        """How many posts a thread may have, where the channel has threads."""
        first_comment: bool
        """Whether a first comment can follow."""
        link: MaxLimit | bool
        """Whether a post can have a link of its own, and how long it may be."""
        hashtags: HashtagLimit | None
        """From how many hashtags there is a warning, and how many there may be."""
        media: MediaLimit
        """Which media a post may have."""
        card: CardSize | None
        """The size of the image that Aloha typesets when a post has none."""
        own_fields: list[OwnField]
        """The overrides that only this channel has."""
        can_delete: bool
        """Whether its API can delete a post."""
        metrics: list[Literal["impressions", "views", "likes", "replies", "reposts", "quotes", "bookmarks", "clicks", "profileClicks"] | str]
        """The metrics that it reports. Every other one is null."""
        sources: list[Source]
        """Where the limits are documented."""
        checked_on: date
        """When the limits were last read there."""
        unverified: list[str]
        """The fields that are our best knowledge only; no source was found that says them. ``media.alone`` is the field
        ``alone`` inside ``media``.
        """


class TextLimit(Model):
    """How long a text may be, by one counter."""

    __slots__ = ("counter", "max", "verify")
    _fields = {
        "counter": ("counter", "", False),
        "max": ("max", "", False),
        "verify": ("verify", "", False),
    }
    if TYPE_CHECKING:
        counter: Counter | str
        """How a text is counted. One text has four lengths."""
        max: int
        """The longest text."""
        verify: bool
        """True while the figure or the counter is our best knowledge only."""


class MediaTextLimit(Model):
    """How long a text beside media may be."""

    __slots__ = ("counter", "max")
    _fields = {
        "counter": ("counter", "", False),
        "max": ("max", "", False),
    }
    if TYPE_CHECKING:
        counter: Counter | str
        """How a text is counted. One text has four lengths."""
        max: int
        """The longest text."""


class TitleLimit(Model):
    """How long a title may be, and whether there must be one."""

    __slots__ = ("max", "required", "counter")
    _fields = {
        "max": ("max", "", False),
        "required": ("required", "", False),
        "counter": ("counter", "", False),
    }
    if TYPE_CHECKING:
        max: int
        """The longest title."""
        required: bool
        """Whether there must be one."""
        counter: Counter | str
        """How a text is counted. One text has four lengths."""


class MaxLimit(Model):
    """A limit."""

    __slots__ = ("max",)
    _fields = {
        "max": ("max", "", False),
    }
    if TYPE_CHECKING:
        max: int
        """The most there may be."""


class HashtagLimit(Model):
    """How many hashtags there may be."""

    __slots__ = ("warn_over", "max")
    _fields = {
        "warn_over": ("warnOver", "", False),
        "max": ("max", "", False),
    }
    if TYPE_CHECKING:
        warn_over: int
        """More than this gives a warning."""
        max: int
        """More than this is refused."""


class MediaLimit(Model):
    """Which media a post may have."""

    __slots__ = (
        "required",
        "images_max",
        "videos_max",
        "documents_max",
        "mixed",
        "max_image_bytes",
        "max_video_bytes",
        "ratio",
        "animated_max",
        "alone",
        "note",
    )
    _fields = {
        "required": ("required", "", False),
        "images_max": ("imagesMax", "", False),
        "videos_max": ("videosMax", "", False),
        "documents_max": ("documentsMax", "", False),
        "mixed": ("mixed", "", False),
        "max_image_bytes": ("maxImageBytes", "", False),
        "max_video_bytes": ("maxVideoBytes", "", False),
        "ratio": ("ratio", "@RatioLimit", False),
        "animated_max": ("animatedMax", "", False),
        "alone": ("alone", "", False),
        "note": ("note", "", False),
    }
    if TYPE_CHECKING:
        required: bool
        """Whether there must be some."""
        images_max: int
        """The most images."""
        videos_max: int
        """The most videos."""
        documents_max: int
        """The most documents."""
        mixed: bool
        """Whether images and videos may go together."""
        max_image_bytes: int | None
        """The largest image."""
        max_video_bytes: int | None
        """The largest video."""
        ratio: RatioLimit | None
        """Width divided by height of an image or a video, where there are bounds."""
        animated_max: int | None
        """The most moving GIFs, which then go with nothing else. Null where one counts as an image."""
        alone: bool
        """Whether media may go without a text."""
        note: str | None
        """What figures cannot say."""


class RatioLimit(Model):
    """The bounds of width divided by height."""

    __slots__ = ("min", "max")
    _fields = {
        "min": ("min", "", False),
        "max": ("max", "", False),
    }
    if TYPE_CHECKING:
        min: float
        """The least."""
        max: float
        """The most."""


class CardSize(Model):
    """The size of a card in pixels."""

    __slots__ = ("width", "height")
    _fields = {
        "width": ("width", "", False),
        "height": ("height", "", False),
    }
    if TYPE_CHECKING:
        width: int
        """In pixels."""
        height: int
        """In pixels."""


class OwnField(Model):
    """An override that a channel has for itself."""

    __slots__ = ("name", "required", "live_only")
    _fields = {
        "name": ("name", "", False),
        "required": ("required", "", False),
        "live_only": ("liveOnly", "", False),
    }
    if TYPE_CHECKING:
        name: str
        """The name of the field in overrides."""
        required: bool
        """Whether there must be one."""
        live_only: bool
        """Whether it is required in live mode only."""


class Source(Model):
    """A page that documents a limit."""

    __slots__ = ("title", "url")
    _fields = {
        "title": ("title", "", False),
        "url": ("url", "", False),
    }
    if TYPE_CHECKING:
        title: str
        """What the page is."""
        url: str
        """Its address."""


class Me(Model):
    """Who is calling, and what they may do."""

    __slots__ = (
        "object",
        "livemode",
        "key",
        "app",
        "person",
        "workspace",
        "scopes",
        "rate_limit",
        "clock",
        "expires_at",
    )
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "key": ("key", "@MeKey", False),
        "app": ("app", "@MeApp", False),
        "person": ("person", "@MePerson", False),
        "workspace": ("workspace", "@MeWorkspace", False),
        "scopes": ("scopes", "", False),
        "rate_limit": ("rateLimit", "@MeRateLimit", False),
        "clock": ("clock", "@Clock", False),
        "expires_at": ("expiresAt", "t", False),
    }
    if TYPE_CHECKING:
        object: Literal["me"]
        """The kind of object."""
        livemode: bool
        """False for a test key."""
        key: MeKey | None
        """The key of this call. Null when an app calls, or a signed-in person from the portal."""
        app: MeApp | None
        """The app of this call, by its access token. Null when none calls."""
        person: MePerson | None
        """The person of this call. Null when a key or an app calls."""
        workspace: MeWorkspace
        """The workspace of this call."""
        scopes: list[Scope | str]
        """What this call may do."""
        rate_limit: MeRateLimit
        """The rate limit that applies to this key, after this call."""
        clock: Clock | None
        """The clock of the test workspace. Null in live mode."""
        expires_at: datetime | None
        """When the workspace is deleted unless it is used again. Null when it stays."""


class MeKey(Model):
    """The key of this call."""

    __slots__ = ("id", "name", "hint", "scopes", "generation", "ends_at")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
        "hint": ("hint", "", False),
        "scopes": ("scopes", "", False),
        "generation": ("generation", "", False),
        "ends_at": ("endsAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the key. It stays the same when the secret is rotated."""
        name: str
        """What you call it."""
        hint: str
        """The last 4 characters of the secret."""
        scopes: list[Scope | str]
        """What the key may do."""
        generation: int
        """How often the secret was made, 1 for the first."""
        ends_at: datetime | None
        """When this secret stops working. Null when no end is known."""


class MeApp(Model):
    """The app of this call."""

    __slots__ = ("id", "name", "connection_id")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
        "connection_id": ("connectionId", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the app, which is its client_id."""
        name: str
        """What it is called."""
        connection_id: str
        """The connection that a person gave it."""


class MePerson(Model):
    """A signed-in person, as a member of the workspace."""

    __slots__ = ("id", "role")
    _fields = {
        "id": ("id", "", False),
        "role": ("role", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the person."""
        role: Role | str
        """What a member is. It decides what the member may do."""


class MeWorkspace(Model):
    """The workspace of this call."""

    __slots__ = ("id", "name", "plan", "time_zone")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
        "plan": ("plan", "", False),
        "time_zone": ("timeZone", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the workspace."""
        name: str
        """What it is called."""
        plan: Plan | str
        """The plan of a workspace. It decides the rate limit."""
        time_zone: str
        """The IANA time zone of its days."""


class MeRateLimit(Model):
    """The rate limit that applies to this key, after this call."""

    __slots__ = ("policy", "limit", "remaining", "reset_at")
    _fields = {
        "policy": ("policy", "", False),
        "limit": ("limit", "", False),
        "remaining": ("remaining", "", False),
        "reset_at": ("resetAt", "t", False),
    }
    if TYPE_CHECKING:
        policy: str
        """The name of the policy, as in the RateLimit header."""
        limit: int
        """Calls a minute."""
        remaining: int
        """Calls that are left."""
        reset_at: datetime
        """When one more call is free than now."""


class Clock(Model):
    """The clock of a test workspace."""

    __slots__ = ("object", "now", "state", "offset_ms", "next_due_at")
    _fields = {
        "object": ("object", "", False),
        "now": ("now", "t", False),
        "state": ("state", "", False),
        "offset_ms": ("offsetMs", "", False),
        "next_due_at": ("nextDueAt", "t", False),
    }
    if TYPE_CHECKING:
        object: Literal["clock"]
        """The kind of object."""
        now: datetime
        """What time it is there."""
        state: Literal["running", "frozen", "advancing"] | str
        """Whether it runs, stands, or is being moved."""
        offset_ms: int
        """How far it is ahead of real time, in milliseconds. Negative when a frozen clock has fallen behind."""
        next_due_at: datetime | None
        """When the next thing falls due. Null when nothing is planned."""


class Usage(Model):
    """How much a workspace uses in one mode."""

    __slots__ = (
        "object",
        "livemode",
        "plan",
        "limit",
        "requests",
        "period",
        "from_",
        "webhooks",
        "operations",
        "keys",
        "sources",
    )
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "plan": ("plan", "", False),
        "limit": ("limit", "", False),
        "requests": ("requests", "@UsageRequests", False),
        "period": ("period", "", False),
        "from_": ("from", "t", False),
        "webhooks": ("webhooks", "[@UsageWebhook", False),
        "operations": ("operations", "[@UsageOperation", False),
        "keys": ("keys", "[@UsageKey", False),
        "sources": ("sources", "[@UsageSource", False),
    }
    if TYPE_CHECKING:
        object: Literal["usage"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        plan: Plan | str
        """The plan of a workspace. It decides the rate limit."""
        limit: int
        """How many calls a minute the plan admits now."""
        requests: UsageRequests
        """The calls that count against the limit."""
        period: Literal["24h", "7d"] | str
        """The time that everything below is counted for."""
        from_: datetime
        """When that time began, at a full hour."""
        webhooks: list[UsageWebhook]
        """The webhooks, at most 50, those with the most attempts first."""
        operations: list[UsageOperation]
        """The calls by operation, the most frequent first."""
        keys: list[UsageKey]
        """The calls by key, at most 50, the most frequent first."""
        sources: list[UsageSource]
        """The calls by kind of program, the most frequent first."""


class UsageRequests(Model):
    """The calls that count against the limit."""

    __slots__ = ("admitted", "refused", "highest", "last_hour", "last_day")
    _fields = {
        "admitted": ("admitted", "", False),
        "refused": ("refused", "", False),
        "highest": ("highest", "@UsageMinute", False),
        "last_hour": ("lastHour", "[@UsageMinute", False),
        "last_day": ("lastDay", "[@UsageQuarter", False),
    }
    if TYPE_CHECKING:
        admitted: int
        """How many were let through in the last 24 hours."""
        refused: int
        """How many were over the limit in the last 24 hours."""
        highest: UsageMinute | None
        """The minute of the last 24 hours in which the most were let through. Null without calls."""
        last_hour: list[UsageMinute]
        """60 minutes, the oldest first. The last one has not ended."""
        last_day: list[UsageQuarter]
        """96 quarters of an hour, the oldest first. The last one has not ended."""


class UsageMinute(Model):
    """The calls of one minute."""

    __slots__ = ("at", "admitted", "refused", "limit")
    _fields = {
        "at": ("at", "t", False),
        "admitted": ("admitted", "", False),
        "refused": ("refused", "", False),
        "limit": ("limit", "", False),
    }
    if TYPE_CHECKING:
        at: datetime
        """When the minute began."""
        admitted: int
        """How many were let through."""
        refused: int
        """How many were over the limit."""
        limit: int
        """The highest limit that applied in it."""


class UsageQuarter(Model):
    """The calls of a quarter of an hour."""

    __slots__ = ("at", "highest", "refused", "limit")
    _fields = {
        "at": ("at", "t", False),
        "highest": ("highest", "", False),
        "refused": ("refused", "", False),
        "limit": ("limit", "", False),
    }
    if TYPE_CHECKING:
        at: datetime
        """When the quarter began."""
        highest: int
        """How many were let through in its highest minute."""
        refused: int
        """How many were over the limit in all of it."""
        limit: int
        """The highest limit that applied in it."""


class UsageWebhook(Model):
    """The delivery attempts of one webhook."""

    __slots__ = (
        "id",
        "kind",
        "url",
        "description",
        "deleted",
        "attempts",
        "succeeded",
        "success_share",
        "p95_ms",
        "hours",
    )
    _fields = {
        "id": ("id", "", False),
        "kind": ("kind", "", False),
        "url": ("url", "", False),
        "description": ("description", "", False),
        "deleted": ("deleted", "", False),
        "attempts": ("attempts", "", False),
        "succeeded": ("succeeded", "", False),
        "success_share": ("successShare", "", False),
        "p95_ms": ("p95Ms", "", False),
        "hours": ("hours", "[@UsageHour", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the webhook."""
        kind: Literal["endpoint", "catcher", "listener"] | str | None
        """What receives. Null when the webhook is gone."""
        url: str | None
        """Where it leads. Null for a listener."""
        description: str | None
        """What you call it, or the machine that listens."""
        deleted: bool
        """Whether the webhook was deleted since."""
        attempts: int
        """How many attempts have ended. Interrupted ones do not count."""
        succeeded: int
        """How many of them succeeded."""
        success_share: float | None
        """The share that succeeded, from 0 to 1. Null without attempts."""
        p95_ms: int | None
        """The time in milliseconds that 95 % of the attempts did not exceed. Times are counted in steps of a quarter,
        and this is the end of a step. Null without attempts.
        """
        hours: list[UsageHour]
        """The hours in which attempts ended, the oldest first."""


class UsageHour(Model):
    """The delivery attempts of an hour."""

    __slots__ = ("at", "attempts", "succeeded")
    _fields = {
        "at": ("at", "t", False),
        "attempts": ("attempts", "", False),
        "succeeded": ("succeeded", "", False),
    }
    if TYPE_CHECKING:
        at: datetime
        """When the hour began."""
        attempts: int
        """How many attempts ended in it."""
        succeeded: int
        """How many of them succeeded."""


class UsageOperation(Model):
    """The calls of one operation."""

    __slots__ = ("operation_id", "calls", "refused", "client_errors", "server_errors")
    _fields = {
        "operation_id": ("operationId", "", False),
        "calls": ("calls", "", False),
        "refused": ("refused", "", False),
        "client_errors": ("clientErrors", "", False),
        "server_errors": ("serverErrors", "", False),
    }
    if TYPE_CHECKING:
        operation_id: str | None
        """The operation. Null for calls that were refused before there was one."""
        calls: int
        """How many calls there were, whatever became of them."""
        refused: int
        """How many of them were over the limit."""
        client_errors: int
        """How many were answered with another 4xx."""
        server_errors: int
        """How many were answered with a 5xx."""


class UsageKey(Model):
    """The calls with one key."""

    __slots__ = ("id", "name", "hint", "calls", "refused", "client_errors", "server_errors")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
        "hint": ("hint", "", False),
        "calls": ("calls", "", False),
        "refused": ("refused", "", False),
        "client_errors": ("clientErrors", "", False),
        "server_errors": ("serverErrors", "", False),
    }
    if TYPE_CHECKING:
        id: str | None
        """The id of the key. Null for calls that came without one."""
        name: str | None
        """What you call it. Null when it is gone."""
        hint: str | None
        """The last 4 characters of its newest secret. Null when it is gone."""
        calls: int
        """How many calls there were, whatever became of them."""
        refused: int
        """How many of them were over the limit."""
        client_errors: int
        """How many were answered with another 4xx."""
        server_errors: int
        """How many were answered with a 5xx."""


class UsageSource(Model):
    """The calls of one kind of program."""

    __slots__ = ("source", "calls", "refused", "client_errors", "server_errors")
    _fields = {
        "source": ("source", "", False),
        "calls": ("calls", "", False),
        "refused": ("refused", "", False),
        "client_errors": ("clientErrors", "", False),
        "server_errors": ("serverErrors", "", False),
    }
    if TYPE_CHECKING:
        source: CallSource | str
        """What kind of program sent a call, by the name that it gives itself; ``replay`` for a call that
        ``sandbox.requests.replay`` sent.
        """
        calls: int
        """How many calls there were, whatever became of them."""
        refused: int
        """How many of them were over the limit."""
        client_errors: int
        """How many were answered with another 4xx."""
        server_errors: int
        """How many were answered with a 5xx."""


class PostScheduledEvent(Model):
    """A post got its time, or a new time."""

    __slots__ = ("id", "event", "created", "data", "created_at", "livemode", "workspace_id", "sequence")
    _fields = {
        "id": ("id", "", False),
        "event": ("event", "", False),
        "created": ("created", "", False),
        "data": ("data", "@PostScheduledData", False),
        "created_at": ("createdAt", "t", False),
        "livemode": ("livemode", "", False),
        "workspace_id": ("workspaceId", "", False),
        "sequence": ("sequence", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the event."""
        event: Literal["post.scheduled"]
        """The name of the event."""
        created: int
        """When it happened, in Unix seconds on the clock of the workspace."""
        data: PostScheduledData
        """Which post, where, and when."""
        created_at: datetime
        """The same as RFC 3339, to the millisecond."""
        livemode: bool
        """False in test mode."""
        workspace_id: str
        """Where it happened."""
        sequence: int
        """Rises with every event of the same object. Use it to put events in order."""


class PostScheduledData(Model):
    """Which post, where, and when."""

    __slots__ = ("post_id", "channels", "scheduled_at", "campaign_id", "metadata")
    _fields = {
        "post_id": ("postId", "", False),
        "channels": ("channels", "", False),
        "scheduled_at": ("scheduledAt", "t", False),
        "campaign_id": ("campaignId", "", False),
        "metadata": ("metadata", "", False),
    }
    if TYPE_CHECKING:
        post_id: str
        """The post."""
        channels: list[ChannelSlug | str]
        """Where it goes."""
        scheduled_at: datetime
        """When it is due."""
        campaign_id: str | None
        """Your label."""
        metadata: dict[str, str]
        """Your pairs."""


class PostPublishedEvent(Model):
    """A post is live on a channel."""

    __slots__ = ("id", "event", "created", "data", "created_at", "livemode", "workspace_id", "sequence")
    _fields = {
        "id": ("id", "", False),
        "event": ("event", "", False),
        "created": ("created", "", False),
        "data": ("data", "@PostPublishedData", False),
        "created_at": ("createdAt", "t", False),
        "livemode": ("livemode", "", False),
        "workspace_id": ("workspaceId", "", False),
        "sequence": ("sequence", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the event."""
        event: Literal["post.published"]
        """The name of the event."""
        created: int
        """When it happened, in Unix seconds on the clock of the workspace."""
        data: PostPublishedData
        """Which post, on which channel, and where to see it."""
        created_at: datetime
        """The same as RFC 3339, to the millisecond."""
        livemode: bool
        """False in test mode."""
        workspace_id: str
        """Where it happened."""
        sequence: int
        """Rises with every event of the same object. Use it to put events in order."""


class PostPublishedData(Model):
    """Which post, on which channel, and where to see it."""

    __slots__ = (
        "post_id",
        "delivery_id",
        "channel",
        "remote_id",
        "remote_url",
        "published_at",
        "campaign_id",
        "metadata",
    )
    _fields = {
        "post_id": ("postId", "", False),
        "delivery_id": ("deliveryId", "", False),
        "channel": ("channel", "", False),
        "remote_id": ("remoteId", "", False),
        "remote_url": ("remoteUrl", "", False),
        "published_at": ("publishedAt", "t", False),
        "campaign_id": ("campaignId", "", False),
        "metadata": ("metadata", "", False),
    }
    if TYPE_CHECKING:
        post_id: str
        """The post."""
        delivery_id: str
        """The delivery."""
        channel: ChannelSlug | str
        """The name of a channel."""
        remote_id: str
        """The id that the network gave it."""
        remote_url: str | None
        """Where to see it."""
        published_at: datetime
        """When the channel had it."""
        campaign_id: str | None
        """Your label."""
        metadata: dict[str, str]
        """Your pairs."""


class PostFailedEvent(Model):
    """A channel ended in a failure."""

    __slots__ = ("id", "event", "created", "data", "created_at", "livemode", "workspace_id", "sequence")
    _fields = {
        "id": ("id", "", False),
        "event": ("event", "", False),
        "created": ("created", "", False),
        "data": ("data", "@PostFailedData", False),
        "created_at": ("createdAt", "t", False),
        "livemode": ("livemode", "", False),
        "workspace_id": ("workspaceId", "", False),
        "sequence": ("sequence", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the event."""
        event: Literal["post.failed"]
        """The name of the event."""
        created: int
        """When it happened, in Unix seconds on the clock of the workspace."""
        data: PostFailedData
        """Which post, on which channel, and why."""
        created_at: datetime
        """The same as RFC 3339, to the millisecond."""
        livemode: bool
        """False in test mode."""
        workspace_id: str
        """Where it happened."""
        sequence: int
        """Rises with every event of the same object. Use it to put events in order."""


class PostFailedData(Model):
    """Which post, on which channel, and why."""

    __slots__ = ("post_id", "delivery_id", "channel", "error", "attempts", "will_retry", "campaign_id", "metadata")
    _fields = {
        "post_id": ("postId", "", False),
        "delivery_id": ("deliveryId", "", False),
        "channel": ("channel", "", False),
        "error": ("error", "@PostFailure", False),
        "attempts": ("attempts", "", False),
        "will_retry": ("willRetry", "", False),
        "campaign_id": ("campaignId", "", False),
        "metadata": ("metadata", "", False),
    }
    if TYPE_CHECKING:
        post_id: str
        """The post."""
        delivery_id: str
        """The delivery."""
        channel: ChannelSlug | str
        """The name of a channel."""
        error: PostFailure
        """Why a channel did not take a post."""
        attempts: int
        """How often the network was asked. 0 when its media never came."""
        will_retry: Literal["false"]
        """Always false. The event comes only when it is final."""
        campaign_id: str | None
        """Your label."""
        metadata: dict[str, str]
        """Your pairs."""


class PostFailure(Model):
    """Why a channel did not take a post."""

    __slots__ = ("category", "code", "message", "source")
    _fields = {
        "category": ("category", "", False),
        "code": ("code", "", False),
        "message": ("message", "", False),
        "source": ("source", "", False),
    }
    if TYPE_CHECKING:
        category: Literal["needs_reauth", "rate_limited", "forbidden", "invalid_content", "unsupported_platform", "transient"] | str
        """What kind of failure it is."""
        code: str
        """A stable code."""
        message: str
        """What happened, and what to do."""
        source: Literal["user", "platform", "system"] | str
        """Who can do something about it."""


class ReplyReceivedEvent(Model):
    """Somebody answered: a comment, a mention or a direct message."""

    __slots__ = ("id", "event", "created", "data", "created_at", "livemode", "workspace_id", "sequence")
    _fields = {
        "id": ("id", "", False),
        "event": ("event", "", False),
        "created": ("created", "", False),
        "data": ("data", "@ReplyReceivedData", False),
        "created_at": ("createdAt", "t", False),
        "livemode": ("livemode", "", False),
        "workspace_id": ("workspaceId", "", False),
        "sequence": ("sequence", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the event."""
        event: Literal["reply.received"]
        """The name of the event."""
        created: int
        """When it happened, in Unix seconds on the clock of the workspace."""
        data: ReplyReceivedData
        """Which message, in which thread."""
        created_at: datetime
        """The same as RFC 3339, to the millisecond."""
        livemode: bool
        """False in test mode."""
        workspace_id: str
        """Where it happened."""
        sequence: int
        """Rises with every event of the same object. Use it to put events in order."""


class ReplyReceivedData(Model):
    """Which message, in which thread."""

    __slots__ = ("thread_id", "message_id", "post_id", "channel", "kind")
    _fields = {
        "thread_id": ("threadId", "", False),
        "message_id": ("messageId", "", False),
        "post_id": ("postId", "", False),
        "channel": ("channel", "", False),
        "kind": ("kind", "", False),
    }
    if TYPE_CHECKING:
        thread_id: str
        """The thread."""
        message_id: str
        """The message."""
        post_id: str | None
        """The post that was answered. Null when it was none."""
        channel: ChannelSlug | str
        """The name of a channel."""
        kind: Literal["comment", "mention", "dm"] | str
        """What kind of answer it is."""


class MatrixCompletedEvent(Model):
    """A matrix run ended."""

    __slots__ = ("id", "event", "created", "data", "created_at", "livemode", "workspace_id", "sequence")
    _fields = {
        "id": ("id", "", False),
        "event": ("event", "", False),
        "created": ("created", "", False),
        "data": ("data", "@MatrixCompletedData", False),
        "created_at": ("createdAt", "t", False),
        "livemode": ("livemode", "", False),
        "workspace_id": ("workspaceId", "", False),
        "sequence": ("sequence", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the event."""
        event: Literal["matrix.completed"]
        """The name of the event."""
        created: int
        """When it happened, in Unix seconds on the clock of the workspace."""
        data: MatrixCompletedData
        """Which run, and how it ended."""
        created_at: datetime
        """The same as RFC 3339, to the millisecond."""
        livemode: bool
        """False in test mode."""
        workspace_id: str
        """Where it happened."""
        sequence: int
        """Rises with every event of the same object. Use it to put events in order."""


class MatrixCompletedData(Model):
    """Which run, and how it ended."""

    __slots__ = ("run_id", "matrix_id", "status")
    _fields = {
        "run_id": ("runId", "", False),
        "matrix_id": ("matrixId", "", False),
        "status": ("status", "", False),
    }
    if TYPE_CHECKING:
        run_id: str
        """The run."""
        matrix_id: str
        """The matrix."""
        status: Literal["success", "failed", "skipped"] | str
        """How it ended."""


class InboxThread(Model):
    """A conversation with one person in one place."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "channel",
        "kind",
        "status",
        "snoozed_until",
        "unread_count",
        "participant",
        "post_id",
        "tags",
        "last_message",
        "message_count",
        "last_activity_at",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "channel": ("channel", "", False),
        "kind": ("kind", "", False),
        "status": ("status", "", False),
        "snoozed_until": ("snoozedUntil", "t", False),
        "unread_count": ("unreadCount", "", False),
        "participant": ("participant", "@InboxParticipant", False),
        "post_id": ("postId", "", False),
        "tags": ("tags", "", False),
        "last_message": ("lastMessage", "@InboxLastMessage", False),
        "message_count": ("messageCount", "", False),
        "last_activity_at": ("lastActivityAt", "t", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id, thr_ and 26 characters."""
        object: Literal["inbox_thread"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        channel: ChannelSlug | str
        """The name of a channel."""
        kind: InboxKind | str
        """What kind of conversation it is: a comment under a post, a mention in a post of somebody else, or a direct
        message.
        """
        status: InboxStatus | str
        """Whether a thread waits for you, rests until a set time, or is done."""
        snoozed_until: datetime | None
        """When a snoozed thread opens again by itself. Null when it is not snoozed."""
        unread_count: int
        """How many messages of the other side are unread."""
        participant: InboxParticipant
        """The other side of a thread."""
        post_id: str | None
        """The post that it is about. Null when it is about none, as in a direct message."""
        tags: list[str]
        """Words of yours, to sort threads by."""
        last_message: InboxLastMessage
        """The newest message of a thread."""
        message_count: int
        """How many messages the thread has, of both sides."""
        last_activity_at: datetime
        """When the newest message was sent."""
        created_at: datetime
        """When the first message came."""
        updated_at: datetime
        """When the thread last changed."""


class InboxParticipant(Model):
    """The other side of a thread."""

    __slots__ = ("handle", "display_name", "avatar_url", "relation")
    _fields = {
        "handle": ("handle", "", False),
        "display_name": ("displayName", "", False),
        "avatar_url": ("avatarUrl", "", False),
        "relation": ("relation", "", False),
    }
    if TYPE_CHECKING:
        handle: str
        """The name on the network, without an at sign."""
        display_name: str
        """The name as people read it."""
        avatar_url: str | None
        """A picture. Null when there is none, as always in test mode."""
        relation: Literal["new", "returning", "customer"] | str
        """What they are to the workspace."""


class InboxLastMessage(Model):
    """The newest message of a thread."""

    __slots__ = ("id", "direction", "text", "attachments", "sent_at")
    _fields = {
        "id": ("id", "", False),
        "direction": ("direction", "", False),
        "text": ("text", "", False),
        "attachments": ("attachments", "[@InboxAttachment", False),
        "sent_at": ("sentAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the message."""
        direction: Literal["in", "out"] | str
        """In is theirs, out is yours."""
        text: str
        """The words."""
        attachments: list[InboxAttachment]
        """What came with them. In test mode people send words alone."""
        sent_at: datetime
        """When it was sent, on the clock of the workspace."""


class InboxAttachment(Model):
    """A file that came with a message."""

    __slots__ = ("kind", "url", "alt")
    _fields = {
        "kind": ("kind", "", False),
        "url": ("url", "", False),
        "alt": ("alt", "", False),
    }
    if TYPE_CHECKING:
        kind: Literal["image", "video", "file"] | str
        """What kind of file it is."""
        url: str
        """Where it is."""
        alt: str | None
        """What it shows, in words. Null when nobody said."""


class InboxMessage(Model):
    """One thing that was said in a thread."""

    __slots__ = ("id", "object", "livemode", "thread_id", "direction", "text", "attachments", "sent_at", "created_at")
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "thread_id": ("threadId", "", False),
        "direction": ("direction", "", False),
        "text": ("text", "", False),
        "attachments": ("attachments", "[@InboxAttachment", False),
        "sent_at": ("sentAt", "t", False),
        "created_at": ("createdAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id, msg_ and 26 characters."""
        object: Literal["inbox_message"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        thread_id: str
        """The thread that it stands in."""
        direction: Literal["in", "out"] | str
        """In is theirs, out is yours."""
        text: str
        """The words."""
        attachments: list[InboxAttachment]
        """What came with them. In test mode people send words alone."""
        sent_at: datetime
        """When it was sent, on the clock of the workspace."""
        created_at: datetime
        """When it came into the inbox."""


class Matrix(Model):
    """A small graph of steps that answers what happens."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "slug",
        "name",
        "description",
        "status",
        "trigger",
        "steps",
        "input_schema",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "slug": ("slug", "", False),
        "name": ("name", "", False),
        "description": ("description", "", False),
        "status": ("status", "", False),
        "trigger": ("trigger", "@MatrixTrigger", False),
        "steps": ("steps", "[@MatrixStep", False),
        "input_schema": ("inputSchema", "", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id, mtx_ and 26 characters."""
        object: Literal["matrix"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        slug: str
        """A name that reads well, the same in every workspace."""
        name: str
        """The name that people read."""
        description: str
        """What it is for."""
        status: MatrixStatus | str
        """Whether a matrix runs: ``draft`` is not finished, ``active`` runs, ``paused`` was stopped in the app."""
        trigger: MatrixTrigger
        """What sets a matrix off."""
        steps: list[MatrixStep]
        """Its steps. The first is the trigger."""
        input_schema: dict[str, Any]
        """A JSON Schema of the ``input`` that a run by hand may be given."""
        created_at: datetime
        """When it was made."""
        updated_at: datetime
        """When it last changed."""


class MatrixTrigger(Model):
    """What sets a matrix off."""

    __slots__ = ("kind", "settings")
    _fields = {
        "kind": ("kind", "", False),
        "settings": ("settings", "", False),
    }
    if TYPE_CHECKING:
        kind: Literal["manual", "schedule", "post_published", "reply_received"] | str
        """``manual`` by a call, ``schedule`` by the clock, the others by an event."""
        settings: dict[str, Any]
        """What narrows it: a channel, a kind of message, or how often."""


class MatrixStep(Model):
    """One step of a matrix."""

    __slots__ = ("id", "type", "kind", "title", "settings", "approval", "next", "yes", "no")
    _fields = {
        "id": ("id", "", False),
        "type": ("type", "", False),
        "kind": ("kind", "", False),
        "title": ("title", "", False),
        "settings": ("settings", "", False),
        "approval": ("approval", "", False),
        "next": ("next", "", False),
        "yes": ("yes", "", False),
        "no": ("no", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """Its name inside the matrix."""
        type: MatrixStepType | str
        """What a step is."""
        kind: MatrixStepKind | str
        """What a step does."""
        title: str
        """What it does, in a few words."""
        settings: dict[str, Any]
        """What it is set to, by its kind: a text, a duration, a channel, a number."""
        approval: bool
        """Whether a run asks somebody before it does this."""
        next: str | None
        """The step after it. Null at an end, and for a condition."""
        yes: str | None
        """For a condition, the step when it holds. Null ends the run."""
        no: str | None
        """For a condition, the step when it does not hold. Null ends the run."""


class MatrixRun(Model):
    """One walk through a matrix."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "matrix_id",
        "status",
        "dry_run",
        "trigger",
        "steps",
        "waiting_for",
        "resume_at",
        "started_at",
        "finished_at",
        "error",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "matrix_id": ("matrixId", "", False),
        "status": ("status", "", False),
        "dry_run": ("dryRun", "", False),
        "trigger": ("trigger", "@MatrixRunTrigger", False),
        "steps": ("steps", "[@MatrixRunStep", False),
        "waiting_for": ("waitingFor", "", False),
        "resume_at": ("resumeAt", "t", False),
        "started_at": ("startedAt", "t", False),
        "finished_at": ("finishedAt", "t", False),
        "error": ("error", "@MatrixError", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id, run_ and 26 characters."""
        object: Literal["matrix_run"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        matrix_id: str
        """The matrix."""
        status: MatrixRunStatus | str
        """Where a run is. ``waiting`` is for its time or for approval. It ends as ``success``, or as ``failed`` when a
        step could not be done. It ends as ``skipped`` when a condition said no and nothing was done, when it had
        nothing to be about, or when somebody rejected or cancelled it.
        """
        dry_run: bool
        """Whether it only works out what it would do."""
        trigger: MatrixRunTrigger
        """What set a run off, and what it is about."""
        steps: list[MatrixRunStep]
        """Every step of the matrix, in its order."""
        waiting_for: Literal["delay", "approval"] | str | None
        """What a waiting run waits for: its time, or approval. Null otherwise."""
        resume_at: datetime | None
        """When a delay ends, on the clock of the workspace. Null otherwise."""
        started_at: datetime | None
        """When its first step began. Null before."""
        finished_at: datetime | None
        """When it ended. Null before."""
        error: MatrixError | None
        """Why it failed or was skipped. Null otherwise."""
        created_at: datetime
        """When it was queued."""
        updated_at: datetime
        """When it last changed."""


class MatrixRunTrigger(Model):
    """What set a run off, and what it is about."""

    __slots__ = ("kind", "input", "event_id", "thread_id", "post_id")
    _fields = {
        "kind": ("kind", "", False),
        "input": ("input", "", False),
        "event_id": ("eventId", "", False),
        "thread_id": ("threadId", "", False),
        "post_id": ("postId", "", False),
    }
    if TYPE_CHECKING:
        kind: Literal["manual", "schedule", "post_published", "reply_received"] | str
        """``manual`` by a call, ``schedule`` by the clock, the others by an event."""
        input: dict[str, Any]
        """What it was given."""
        event_id: str | None
        """The event that set it off. Null for the others."""
        thread_id: str | None
        """The thread that it is about. Null when it is about none."""
        post_id: str | None
        """The post that it is about. Null when it is about none."""


class MatrixRunStep(Model):
    """What became of one step."""

    __slots__ = ("step_id", "type", "kind", "title", "status", "started_at", "finished_at", "output", "error")
    _fields = {
        "step_id": ("stepId", "", False),
        "type": ("type", "", False),
        "kind": ("kind", "", False),
        "title": ("title", "", False),
        "status": ("status", "", False),
        "started_at": ("startedAt", "t", False),
        "finished_at": ("finishedAt", "t", False),
        "output": ("output", "", False),
        "error": ("error", "@MatrixError", False),
    }
    if TYPE_CHECKING:
        step_id: str
        """The step of the matrix."""
        type: MatrixStepType | str
        """What a step is."""
        kind: MatrixStepKind | str
        """What a step does."""
        title: str
        """What it does, in a few words."""
        status: Literal["pending", "running", "waiting", "success", "failed", "skipped"] | str
        """Where it is. A step that the run passed by is skipped."""
        started_at: datetime | None
        """When it began. Null before."""
        finished_at: datetime | None
        """When it ended. Null before."""
        output: dict[str, Any] | None
        """What it found or did: an answer, a number, the ids of what it made. In a dry run, what it would do."""
        error: MatrixError | None
        """Why it failed. Null when it did not."""


class MatrixError(Model):
    """Why a run or a step did not go through."""

    __slots__ = ("code", "message")
    _fields = {
        "code": ("code", "", False),
        "message": ("message", "", False),
    }
    if TYPE_CHECKING:
        code: str
        """``rejected`` or ``cancelled`` by somebody, ``nothing_found`` to be about, ``step_limit`` after 25 steps, or
        the code that the API would answer to the same action.
        """
        message: str
        """The same in words."""


class WebhookWithSecret(Model):
    """A new webhook with its first secret."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "kind",
        "url",
        "description",
        "events",
        "status",
        "disabled_reason",
        "headers",
        "max_in_flight",
        "rate_per_second",
        "secrets",
        "health",
        "notices",
        "warnings",
        "created_at",
        "updated_at",
        "secret",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "kind": ("kind", "", False),
        "url": ("url", "", False),
        "description": ("description", "", False),
        "events": ("events", "", False),
        "status": ("status", "", False),
        "disabled_reason": ("disabledReason", "", False),
        "headers": ("headers", "", False),
        "max_in_flight": ("maxInFlight", "", False),
        "rate_per_second": ("ratePerSecond", "", False),
        "secrets": ("secrets", "[@WebhookSecret", False),
        "health": ("health", "@WebhookHealth", False),
        "notices": ("notices", "[@WebhookNotice", False),
        "warnings": ("warnings", "[@WebhookWarning", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
        "secret": ("secret", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the webhook."""
        object: Literal["webhook"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        kind: Literal["endpoint", "catcher", "listener"] | str
        """``endpoint`` is a server of yours, ``catcher`` the built-in receiver of a test workspace, and ``listener`` a
        machine that listens.
        """
        url: str | None
        """The address that Aloha calls. Null for a listener."""
        description: str | None
        """What it is for, in your words."""
        events: list[str]
        """Which events it gets."""
        status: Literal["enabled", "disabled"] | str
        """A disabled webhook gets no deliveries; they are held."""
        disabled_reason: Literal["manual", "gone", "failing", "away"] | str | None
        """Why it is disabled: by hand, because it answered 410, because it failed for 5 days, or because a listener was
        away too long.
        """
        headers: dict[str, str]
        """Your own headers. Every value is masked."""
        max_in_flight: int
        """How many deliveries may be on their way at once."""
        rate_per_second: int | None
        """How many deliveries may start in a second. Null is no limit."""
        secrets: list[WebhookSecret]
        """The secrets that are valid now, the primary one first."""
        health: WebhookHealth
        """How deliveries to a webhook go."""
        notices: list[WebhookNotice]
        """What happened to it, the newest first. At most the last ten."""
        warnings: list[WebhookWarning]
        """What you may want to know. Nothing here stops a delivery."""
        created_at: datetime
        """When it was made."""
        updated_at: datetime
        """When it last changed."""
        secret: str
        """The whole secret. The string itself, ``whsec_`` included, is the key of X-Aloha-Signature."""


class WebhookSecret(Model):
    """A secret of a webhook, without its value."""

    __slots__ = ("id", "object", "role", "hint", "created_at", "ends_at")
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "role": ("role", "", False),
        "hint": ("hint", "", False),
        "created_at": ("createdAt", "t", False),
        "ends_at": ("endsAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the secret."""
        object: Literal["webhook_secret"]
        """The kind of object."""
        role: Literal["primary", "next", "old"] | str
        """``primary`` signs X-Aloha-Signature. ``next`` waits to be promoted. ``old`` was primary before."""
        hint: str
        """The last 4 characters of the secret."""
        created_at: datetime
        """When it was made."""
        ends_at: datetime | None
        """When it stops being valid, to the instant. Null when no end is known."""


class WebhookHealth(Model):
    """How deliveries to a webhook go."""

    __slots__ = (
        "circuit",
        "in_flight_limit",
        "consecutive_failures",
        "last_success_at",
        "oldest_due_at",
        "pending",
        "held",
        "last_day",
    )
    _fields = {
        "circuit": ("circuit", "", False),
        "in_flight_limit": ("inFlightLimit", "", False),
        "consecutive_failures": ("consecutiveFailures", "", False),
        "last_success_at": ("lastSuccessAt", "t", False),
        "oldest_due_at": ("oldestDueAt", "t", False),
        "pending": ("pending", "", False),
        "held": ("held", "", False),
        "last_day": ("lastDay", "@WebhookDay", False),
    }
    if TYPE_CHECKING:
        circuit: Literal["closed", "open", "recovering"] | str
        """``closed`` is normal. ``open`` lets one attempt through at a time, after 5 failures in a row. ``recovering``
        raises the limit again.
        """
        in_flight_limit: int
        """How many deliveries may be on their way at present."""
        consecutive_failures: int
        """How many attempts in a row have failed."""
        last_success_at: datetime | None
        """When a delivery last arrived."""
        oldest_due_at: datetime | None
        """When the oldest waiting delivery was or is due."""
        pending: int
        """How many deliveries wait."""
        held: int
        """How many deliveries are held back."""
        last_day: WebhookDay
        """What became of the deliveries of the last 24 hours, tests included. The present hour is the last of them, so
        they begin with a full hour.
        """


class WebhookDay(Model):
    """What became of the deliveries of the last 24 hours, tests included. The present hour is the last of them, so they
    begin with a full hour.
    """

    __slots__ = ("from_", "succeeded", "failed", "waiting", "truncated")
    _fields = {
        "from_": ("from", "t", False),
        "succeeded": ("succeeded", "", False),
        "failed": ("failed", "", False),
        "waiting": ("waiting", "", False),
        "truncated": ("truncated", "", False),
    }
    if TYPE_CHECKING:
        from_: datetime
        """When the first of the hours began."""
        succeeded: int
        """How many have arrived."""
        failed: int
        """How many were tried and have not arrived, whether they are tried again or not."""
        waiting: int
        """How many were not tried to an end yet."""
        truncated: bool
        """Whether there were more than 2,000. Only the newest of them are counted."""


class WebhookNotice(Model):
    """Something that the people who look after a webhook should know."""

    __slots__ = ("kind", "at", "detail")
    _fields = {
        "kind": ("kind", "", False),
        "at": ("at", "t", False),
        "detail": ("detail", "", False),
    }
    if TYPE_CHECKING:
        kind: Literal["failing", "exhausted", "disabled", "recovered"] | str
        """It is failing, a delivery was given up, it was disabled, or it works again."""
        at: datetime
        """When it happened."""
        detail: str
        """The same in words."""


class WebhookWarning(Model):
    """Something you may want to know."""

    __slots__ = ("code", "message")
    _fields = {
        "code": ("code", "", False),
        "message": ("message", "", False),
    }
    if TYPE_CHECKING:
        code: Literal["host_not_resolved"] | str
        """``host_not_resolved``: the name of the host has no address yet."""
        message: str
        """The same in words."""


class Webhook(Model):
    """Where Aloha sends events, and how that goes."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "kind",
        "url",
        "description",
        "events",
        "status",
        "disabled_reason",
        "headers",
        "max_in_flight",
        "rate_per_second",
        "secrets",
        "health",
        "notices",
        "warnings",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "kind": ("kind", "", False),
        "url": ("url", "", False),
        "description": ("description", "", False),
        "events": ("events", "", False),
        "status": ("status", "", False),
        "disabled_reason": ("disabledReason", "", False),
        "headers": ("headers", "", False),
        "max_in_flight": ("maxInFlight", "", False),
        "rate_per_second": ("ratePerSecond", "", False),
        "secrets": ("secrets", "[@WebhookSecret", False),
        "health": ("health", "@WebhookHealth", False),
        "notices": ("notices", "[@WebhookNotice", False),
        "warnings": ("warnings", "[@WebhookWarning", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the webhook."""
        object: Literal["webhook"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        kind: Literal["endpoint", "catcher", "listener"] | str
        """``endpoint`` is a server of yours, ``catcher`` the built-in receiver of a test workspace, and ``listener`` a
        machine that listens.
        """
        url: str | None
        """The address that Aloha calls. Null for a listener."""
        description: str | None
        """What it is for, in your words."""
        events: list[str]
        """Which events it gets."""
        status: Literal["enabled", "disabled"] | str
        """A disabled webhook gets no deliveries; they are held."""
        disabled_reason: Literal["manual", "gone", "failing", "away"] | str | None
        """Why it is disabled: by hand, because it answered 410, because it failed for 5 days, or because a listener was
        away too long.
        """
        headers: dict[str, str]
        """Your own headers. Every value is masked."""
        max_in_flight: int
        """How many deliveries may be on their way at once."""
        rate_per_second: int | None
        """How many deliveries may start in a second. Null is no limit."""
        secrets: list[WebhookSecret]
        """The secrets that are valid now, the primary one first."""
        health: WebhookHealth
        """How deliveries to a webhook go."""
        notices: list[WebhookNotice]
        """What happened to it, the newest first. At most the last ten."""
        warnings: list[WebhookWarning]
        """What you may want to know. Nothing here stops a delivery."""
        created_at: datetime
        """When it was made."""
        updated_at: datetime
        """When it last changed."""


class WebhookSecretList(Listing["WebhookSecretWithValue"]):
    """All secrets of a webhook that are valid, on one page."""

    __slots__ = ("object", "data", "has_more", "next_cursor")
    _fields = {
        "object": ("object", "", False),
        "data": ("data", "[@WebhookSecretWithValue", False),
        "has_more": ("hasMore", "", False),
        "next_cursor": ("nextCursor", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["list"]
        """The kind of object."""
        data: list[WebhookSecretWithValue]
        """The secrets, the primary one first."""
        has_more: bool
        """Always false here."""
        next_cursor: str | None
        """Always null here."""


class WebhookSecretWithValue(Model):
    """A secret of a webhook, in full."""

    __slots__ = ("id", "object", "role", "hint", "created_at", "ends_at", "secret")
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "role": ("role", "", False),
        "hint": ("hint", "", False),
        "created_at": ("createdAt", "t", False),
        "ends_at": ("endsAt", "t", False),
        "secret": ("secret", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the secret."""
        object: Literal["webhook_secret"]
        """The kind of object."""
        role: Literal["primary", "next", "old"] | str
        """``primary`` signs X-Aloha-Signature. ``next`` waits to be promoted. ``old`` was primary before."""
        hint: str
        """The last 4 characters of the secret."""
        created_at: datetime
        """When it was made."""
        ends_at: datetime | None
        """When it stops being valid, to the instant. Null when no end is known."""
        secret: str
        """The whole secret. The string itself, ``whsec_`` included, is the key of X-Aloha-Signature."""


class WebhookDelivery(Model):
    """One event on its way to one webhook."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "webhook_id",
        "event_id",
        "event",
        "state",
        "trigger",
        "attempt_count",
        "next_attempt_at",
        "last_attempt",
        "created_at",
        "completed_at",
        "request_id",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "webhook_id": ("webhookId", "", False),
        "event_id": ("eventId", "", False),
        "event": ("event", "", False),
        "state": ("state", "", False),
        "trigger": ("trigger", "", False),
        "attempt_count": ("attemptCount", "", False),
        "next_attempt_at": ("nextAttemptAt", "t", False),
        "last_attempt": ("lastAttempt", "@WebhookLastAttempt", False),
        "created_at": ("createdAt", "t", False),
        "completed_at": ("completedAt", "t", False),
        "request_id": ("requestId", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the webhook delivery. It is the same on all attempts."""
        object: Literal["webhook_delivery"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        webhook_id: str
        """The webhook that it goes to."""
        event_id: str
        """The event that it carries."""
        event: EventName | str
        """The name of an event."""
        state: Literal["pending", "leased", "succeeded", "exhausted", "held", "cancelled"] | str
        """``pending`` waits for its time, ``leased`` is on its way, and ``succeeded`` has arrived. ``exhausted`` is
        tried no more, ``held`` waits for a replay, and ``cancelled`` will not be sent.
        """
        trigger: Literal["auto", "test", "replay"] | str
        """What made it: the event itself, a test, or a replay."""
        attempt_count: int
        """How often it was started, by hand included."""
        next_attempt_at: datetime | None
        """When it is tried next. Null when nothing is planned."""
        last_attempt: WebhookLastAttempt | None
        """The newest attempt in short. Null before the first one."""
        created_at: datetime
        """When it was made."""
        completed_at: datetime | None
        """When it succeeded or was given up."""
        request_id: str | None
        """The API call that caused the event."""


class WebhookLastAttempt(Model):
    """An attempt in short."""

    __slots__ = ("attempt", "outcome", "code", "status_code", "ended_at")
    _fields = {
        "attempt": ("attempt", "", False),
        "outcome": ("outcome", "", False),
        "code": ("code", "", False),
        "status_code": ("statusCode", "", False),
        "ended_at": ("endedAt", "t", False),
    }
    if TYPE_CHECKING:
        attempt: int
        """Which attempt it is, 1 for the first."""
        outcome: Literal["running", "succeeded", "failed", "interrupted"] | str
        """What became of it."""
        code: WebhookCode | str | None
        """Why it failed. Null while it runs and when it succeeded."""
        status_code: int | None
        """The HTTP status of the answer. Null when none came."""
        ended_at: datetime | None
        """When it ended. Null while it runs."""


class WebhookActivity(Model):
    """What became of the deliveries of the last 24 hours, by the hour of their events."""

    __slots__ = ("object", "livemode", "webhook_id", "hours", "truncated")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "webhook_id": ("webhookId", "", False),
        "hours": ("hours", "[@WebhookHour", False),
        "truncated": ("truncated", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["webhook_activity"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        webhook_id: str
        """The webhook."""
        hours: list[WebhookHour]
        """The hours, the oldest first. The last one is the present one."""
        truncated: bool
        """Whether there were more than 2,000. Only the newest of them are counted."""


class WebhookHour(Model):
    """What became of the deliveries of one hour."""

    __slots__ = ("from_", "succeeded", "failed", "waiting")
    _fields = {
        "from_": ("from", "t", False),
        "succeeded": ("succeeded", "", False),
        "failed": ("failed", "", False),
        "waiting": ("waiting", "", False),
    }
    if TYPE_CHECKING:
        from_: datetime
        """When the hour began."""
        succeeded: int
        """How many have arrived."""
        failed: int
        """How many were tried and have not arrived, whether they are tried again or not."""
        waiting: int
        """How many were not tried to an end yet."""


class WebhookDeliveryDetail(Model):
    """A webhook delivery with all its attempts."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "webhook_id",
        "event_id",
        "event",
        "state",
        "trigger",
        "attempt_count",
        "next_attempt_at",
        "last_attempt",
        "created_at",
        "completed_at",
        "request_id",
        "attempts",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "webhook_id": ("webhookId", "", False),
        "event_id": ("eventId", "", False),
        "event": ("event", "", False),
        "state": ("state", "", False),
        "trigger": ("trigger", "", False),
        "attempt_count": ("attemptCount", "", False),
        "next_attempt_at": ("nextAttemptAt", "t", False),
        "last_attempt": ("lastAttempt", "@WebhookLastAttempt", False),
        "created_at": ("createdAt", "t", False),
        "completed_at": ("completedAt", "t", False),
        "request_id": ("requestId", "", False),
        "attempts": ("attempts", "[@WebhookAttempt", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the webhook delivery. It is the same on all attempts."""
        object: Literal["webhook_delivery"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        webhook_id: str
        """The webhook that it goes to."""
        event_id: str
        """The event that it carries."""
        event: EventName | str
        """The name of an event."""
        state: Literal["pending", "leased", "succeeded", "exhausted", "held", "cancelled"] | str
        """``pending`` waits for its time, ``leased`` is on its way, and ``succeeded`` has arrived. ``exhausted`` is
        tried no more, ``held`` waits for a replay, and ``cancelled`` will not be sent.
        """
        trigger: Literal["auto", "test", "replay"] | str
        """What made it: the event itself, a test, or a replay."""
        attempt_count: int
        """How often it was started, by hand included."""
        next_attempt_at: datetime | None
        """When it is tried next. Null when nothing is planned."""
        last_attempt: WebhookLastAttempt | None
        """The newest attempt in short. Null before the first one."""
        created_at: datetime
        """When it was made."""
        completed_at: datetime | None
        """When it succeeded or was given up."""
        request_id: str | None
        """The API call that caused the event."""
        attempts: list[WebhookAttempt]
        """Every attempt, the oldest first."""


class WebhookAttempt(Model):
    """One try to deliver an event."""

    __slots__ = (
        "id",
        "object",
        "attempt",
        "retry",
        "trigger",
        "started_at",
        "ended_at",
        "real_started_at",
        "waited_ms",
        "outcome",
        "code",
        "detail",
        "phase",
        "status_code",
        "timings",
        "reused_connection",
        "remote_address",
        "request",
        "secret_ids",
        "response_",
        "retry_after",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "attempt": ("attempt", "", False),
        "retry": ("retry", "", False),
        "trigger": ("trigger", "", False),
        "started_at": ("startedAt", "t", False),
        "ended_at": ("endedAt", "t", False),
        "real_started_at": ("realStartedAt", "t", False),
        "waited_ms": ("waitedMs", "", False),
        "outcome": ("outcome", "", False),
        "code": ("code", "", False),
        "detail": ("detail", "", False),
        "phase": ("phase", "", False),
        "status_code": ("statusCode", "", False),
        "timings": ("timings", "@WebhookTimings", False),
        "reused_connection": ("reusedConnection", "", False),
        "remote_address": ("remoteAddress", "", False),
        "request": ("request", "@WebhookAttemptRequest", False),
        "secret_ids": ("secretIds", "", False),
        "response_": ("response", "@WebhookAttemptResponse", False),
        "retry_after": ("retryAfter", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the attempt."""
        object: Literal["webhook_attempt"]
        """The kind of object."""
        attempt: int
        """Which attempt it is, 1 for the first. It counts every start, as X-Aloha-Attempt does."""
        retry: int | None
        """Which step of the retries it is, 0 for the first try. Null for an attempt by hand and for a test."""
        trigger: Literal["auto", "manual", "replay", "test"] | str
        """What started it."""
        started_at: datetime
        """When it started, on the clock of the workspace."""
        ended_at: datetime | None
        """When it ended, on the same clock. Null while it runs."""
        real_started_at: datetime
        """When it started in real time. webhook-timestamp says the same in seconds."""
        waited_ms: int
        """How long it was due before it started, in milliseconds."""
        outcome: Literal["running", "succeeded", "failed", "interrupted"] | str
        """What became of it. ``interrupted`` means that nobody knows; it costs no retry."""
        code: WebhookCode | str | None
        """Why it failed. Null while it runs and when it succeeded."""
        detail: str | None
        """More about the code, such as ``expired`` for ``tls_error``."""
        phase: Literal["dns", "connect", "tls", "write", "headers"] | str | None
        """With ``timeout``, where the time went."""
        status_code: int | None
        """The HTTP status of the answer. Null when none came."""
        timings: WebhookTimings
        """Where the time of an attempt went, in milliseconds. A step that did not happen is null."""
        reused_connection: bool | None
        """Whether it went over a connection that was open. Null when none was made."""
        remote_address: str | None
        """The address that was called. Null when none was reached, or when the address was blocked."""
        request: WebhookAttemptRequest
        """What Aloha sent. Your own header values, and whatever looks like a key or a secret, are masked."""
        secret_ids: list[str]
        """The secrets that signed it, the primary one first."""
        response_: WebhookAttemptResponse | None
        """What your server answered. Null when no complete headers came."""
        retry_after: int | None
        """How many seconds your server asked us to wait, with 429 and 503. At most a day."""


class WebhookTimings(Model):
    """Where the time of an attempt went, in milliseconds. A step that did not happen is null."""

    __slots__ = ("dns_ms", "connect_ms", "tls_ms", "first_byte_ms", "total_ms")
    _fields = {
        "dns_ms": ("dnsMs", "", False),
        "connect_ms": ("connectMs", "", False),
        "tls_ms": ("tlsMs", "", False),
        "first_byte_ms": ("firstByteMs", "", False),
        "total_ms": ("totalMs", "", False),
    }
    if TYPE_CHECKING:
        dns_ms: float | None
        """Looking up the name."""
        connect_ms: float | None
        """Connecting."""
        tls_ms: float | None
        """Agreeing on TLS."""
        first_byte_ms: float | None
        """From the request to the first byte of the answer."""
        total_ms: float | None
        """All of it."""


class WebhookAttemptRequest(Model):
    """What Aloha sent. Your own header values, and whatever looks like a key or a secret, are masked."""

    __slots__ = ("headers", "body")
    _fields = {
        "headers": ("headers", "", False),
        "body": ("body", "", False),
    }
    if TYPE_CHECKING:
        headers: dict[str, str]
        """The headers, by name."""
        body: str
        """The body, the very bytes of the event."""


class WebhookAttemptResponse(Model):
    """What your server answered."""

    __slots__ = ("headers", "body", "body_truncated")
    _fields = {
        "headers": ("headers", "", False),
        "body": ("body", "", False),
        "body_truncated": ("bodyTruncated", "", False),
    }
    if TYPE_CHECKING:
        headers: dict[str, str]
        """The headers, by name in lower case."""
        body: str | None
        """The first 16 KiB of the body, as text. Null when there was none."""
        body_truncated: bool
        """Whether there was more, or the body was cut off."""


class WebhookReplay(Model):
    """What a replay found."""

    __slots__ = ("object", "livemode", "dry_run", "matched", "matched_by_state", "queued", "truncated")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "dry_run": ("dryRun", "", False),
        "matched": ("matched", "", False),
        "matched_by_state": ("matchedByState", "@WebhookReplayStates", False),
        "queued": ("queued", "", False),
        "truncated": ("truncated", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["webhook_replay"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        dry_run: bool
        """True when nothing was changed."""
        matched: int
        """How many deliveries fit."""
        matched_by_state: WebhookReplayStates
        """How many fit, by what became of them. A state that was not asked for has 0."""
        queued: int
        """How many of them are sent again now. At most 10,000."""
        truncated: bool
        """Whether more fit than one call sends. Replay again for the rest."""


class WebhookReplayStates(Model):
    """How many fit, by what became of them. A state that was not asked for has 0."""

    __slots__ = ("held", "exhausted", "cancelled", "never_queued")
    _fields = {
        "held": ("held", "", False),
        "exhausted": ("exhausted", "", False),
        "cancelled": ("cancelled", "", False),
        "never_queued": ("never_queued", "", False),
    }
    if TYPE_CHECKING:
        held: int
        """Held back while the webhook was disabled."""
        exhausted: int
        """Given up."""
        cancelled: int
        """Cancelled."""
        never_queued: int
        """Kept events without a delivery here."""


class Voice(Model):
    """The voice of this workspace and mode, in its newest version."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "version",
        "sample_count",
        "channels",
        "confidence",
        "evaluation",
        "profile",
        "sliders",
        "banned_phrases",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "version": ("version", "", False),
        "sample_count": ("sampleCount", "", False),
        "channels": ("channels", "@VoiceChannels", False),
        "confidence": ("confidence", "", False),
        "evaluation": ("evaluation", "@VoiceEvaluation", False),
        "profile": ("profile", "@VoiceProfile", False),
        "sliders": ("sliders", "@VoiceWishes", False),
        "banned_phrases": ("bannedPhrases", "", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the training that made this version."""
        object: Literal["voice"]
        """What this is."""
        livemode: bool
        """False in test mode."""
        version: int
        """Rises by one with each finished training."""
        sample_count: int
        """How many texts it was learned from."""
        channels: VoiceChannels
        """How channels differ from the whole. A channel needs 15 texts."""
        confidence: Literal["low", "medium", "high"] | str
        """By the number of texts. Low under 15, medium under 40, high from 40 on."""
        evaluation: VoiceEvaluation
        """How well this voice is told from others, on texts that the judging model had not seen."""
        profile: VoiceProfile
        """What was measured over all accepted texts."""
        sliders: VoiceWishes
        """The wishes that came with the training."""
        banned_phrases: list[str]
        """Phrases that adjustVoice takes out."""
        created_at: datetime
        """When this training was asked for."""
        updated_at: datetime
        """When this version was finished."""


class VoiceChannels(Model):
    """How channels differ from the whole. A channel needs 15 texts."""

    __slots__ = ("trained", "skipped")
    _fields = {
        "trained": ("trained", "[@VoiceChannelsTrained", False),
        "skipped": ("skipped", "[@VoiceChannelsSkipped", False),
    }
    if TYPE_CHECKING:
        trained: list[VoiceChannelsTrained]
        """Channels with enough texts."""
        skipped: list[VoiceChannelsSkipped]
        """Channels with too few texts."""


class VoiceChannelsTrained(Model):
    """A part of VoiceChannelsTrained."""

    __slots__ = ("channel", "sample_count", "differences")
    _fields = {
        "channel": ("channel", "", False),
        "sample_count": ("sampleCount", "", False),
        "differences": ("differences", "[@VoiceChannelsTrainedDifferences", False),
    }
    if TYPE_CHECKING:
        channel: ChannelSlug | str
        """The name of a channel."""
        sample_count: int
        """How many texts of this channel there were."""
        differences: list[VoiceChannelsTrainedDifferences]
        """For each feature, the mean of this channel less the mean of all."""


class VoiceChannelsTrainedDifferences(Model):
    """A part of VoiceChannelsTrainedDifferences."""

    __slots__ = ("name", "difference")
    _fields = {
        "name": ("name", "", False),
        "difference": ("difference", "", False),
    }
    if TYPE_CHECKING:
        name: VoiceFeatureName | str
        """One thing that is measured."""
        difference: float
        """Above 0 is more than usual."""


class VoiceChannelsSkipped(Model):
    """A part of VoiceChannelsSkipped."""

    __slots__ = ("channel", "sample_count", "reason")
    _fields = {
        "channel": ("channel", "", False),
        "sample_count": ("sampleCount", "", False),
        "reason": ("reason", "", False),
    }
    if TYPE_CHECKING:
        channel: ChannelSlug | str
        """The name of a channel."""
        sample_count: int
        """How many texts of this channel there were."""
        reason: Literal["below_threshold"]
        """Why it was left out."""


class VoiceEvaluation(Model):
    """How well this voice is told from others, on texts that the judging model had not seen."""

    __slots__ = ("held_out", "separation")
    _fields = {
        "held_out": ("heldOut", "", False),
        "separation": ("separation", "", False),
    }
    if TYPE_CHECKING:
        held_out: int
        """How many of your texts were judged that way."""
        separation: float
        """How often a text of yours was held closer to the voice than a text of ours. 1 is always, 0.5 is chance."""


class VoiceProfile(Model):
    """What was measured over all accepted texts."""

    __slots__ = ("features", "labels", "openings", "closings", "phrases")
    _fields = {
        "features": ("features", "[@VoiceProfileFeatures", False),
        "labels": ("labels", "@VoiceProfileLabels", False),
        "openings": ("openings", "[@VoiceRun", False),
        "closings": ("closings", "[@VoiceRun", False),
        "phrases": ("phrases", "[@VoiceRun", False),
    }
    if TYPE_CHECKING:
        features: list[VoiceProfileFeatures]
        """Each feature, over the texts."""
        labels: VoiceProfileLabels
        """Words for the numbers, by the thresholds that the docs publish."""
        openings: list[VoiceRun]
        """The first two words of texts, where they came more than once, at most 10."""
        closings: list[VoiceRun]
        """The last two words of texts, where they came more than once, at most 10."""
        phrases: list[VoiceRun]
        """Runs of three or four words that came in more than one text, at most 10."""


class VoiceProfileFeatures(Model):
    """A part of VoiceProfileFeatures."""

    __slots__ = ("name", "mean", "spread")
    _fields = {
        "name": ("name", "", False),
        "mean": ("mean", "", False),
        "spread": ("spread", "", False),
    }
    if TYPE_CHECKING:
        name: VoiceFeatureName | str
        """One thing that is measured."""
        mean: float
        """The mean over the texts."""
        spread: float
        """Their standard deviation."""


class VoiceProfileLabels(Model):
    """Words for the numbers, by the thresholds that the docs publish."""

    __slots__ = ("tone", "cadence", "emoji", "perspective")
    _fields = {
        "tone": ("tone", "", False),
        "cadence": ("cadence", "", False),
        "emoji": ("emoji", "", False),
        "perspective": ("perspective", "", False),
    }
    if TYPE_CHECKING:
        tone: Literal["formal", "neutral", "casual"] | str
        """How formal the texts are."""
        cadence: Literal["tight", "moderate", "varied"] | str
        """How much the sentences differ in length."""
        emoji: Literal["none", "low", "medium", "high"] | str
        """How many emoji there are."""
        perspective: Literal["first_person", "third_person", "mixed"] | str
        """Who speaks."""


class VoiceRun(Model):
    """Words that came again."""

    __slots__ = ("text", "count")
    _fields = {
        "text": ("text", "", False),
        "count": ("count", "", False),
    }
    if TYPE_CHECKING:
        text: str
        """The words, in small letters."""
        count: int
        """In how many texts."""


class VoiceWishes(Model):
    """The wishes that came with the training."""

    __slots__ = ("formality", "detail", "wit", "perspective")
    _fields = {
        "formality": ("formality", "", False),
        "detail": ("detail", "", False),
        "wit": ("wit", "", False),
        "perspective": ("perspective", "", False),
    }
    if TYPE_CHECKING:
        formality: int | None
        """From 0 to 100; null is no wish."""
        detail: int | None
        """From 0 to 100; null is no wish."""
        wit: int | None
        """From 0 to 100; null is no wish."""
        perspective: Literal["first_person", "third_person", "mixed"] | str | None
        """Who speaks; null is no wish."""


class VoiceTraining(Model):
    """One training of the voice."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "status",
        "version",
        "accepted",
        "rejected",
        "channels",
        "confidence",
        "evaluation",
        "profile",
        "sliders",
        "banned_phrases",
        "error",
        "completed_at",
        "created_at",
        "updated_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "status": ("status", "", False),
        "version": ("version", "", False),
        "accepted": ("accepted", "", False),
        "rejected": ("rejected", "[@VoiceTrainingRejected", False),
        "channels": ("channels", "@VoiceChannels", False),
        "confidence": ("confidence", "", False),
        "evaluation": ("evaluation", "@VoiceEvaluation", False),
        "profile": ("profile", "@VoiceProfile", False),
        "sliders": ("sliders", "@VoiceWishes", False),
        "banned_phrases": ("bannedPhrases", "", False),
        "error": ("error", "@VoiceTrainingError", False),
        "completed_at": ("completedAt", "t", False),
        "created_at": ("createdAt", "t", False),
        "updated_at": ("updatedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the training."""
        object: Literal["voice_training"]
        """What this is."""
        livemode: bool
        """False in test mode."""
        status: Literal["queued", "running", "done", "failed"] | str
        """Where the job is."""
        version: int | None
        """The version of the voice that this training made; null until it is done."""
        accepted: int
        """How many texts are learned from."""
        rejected: list[VoiceTrainingRejected]
        """Texts that are not learned from, and why."""
        channels: VoiceChannels | None
        """How channels differ; null until it is done."""
        confidence: Literal["low", "medium", "high"] | str
        """By the number of accepted texts. Low under 15, medium under 40, high from 40 on."""
        evaluation: VoiceEvaluation | None
        """How well the voice is told from others; null until it is done."""
        profile: VoiceProfile | None
        """What was measured; null until it is done."""
        sliders: VoiceWishes
        """The wishes that came with the training."""
        banned_phrases: list[str]
        """Phrases that adjustVoice takes out."""
        error: VoiceTrainingError | None
        """Why it failed; null otherwise."""
        completed_at: datetime | None
        """When it ended, done or failed."""
        created_at: datetime
        """When it was asked for."""
        updated_at: datetime
        """When it last changed."""


class VoiceTrainingRejected(Model):
    """A part of VoiceTrainingRejected."""

    __slots__ = ("from_", "index", "reason")
    _fields = {
        "from_": ("from", "", False),
        "index": ("index", "", False),
        "reason": ("reason", "", False),
    }
    if TYPE_CHECKING:
        from_: Literal["samples", "postIds"] | str
        """In which list it was. Posts that were taken by themselves count as post_ids, the newest first."""
        index: int
        """Its place in that list, from 0."""
        reason: Literal["too_short", "duplicate", "post_not_found"] | str
        """``too_short`` is fewer than 5 words."""


class VoiceTrainingError(Model):
    """Why it failed; null otherwise."""

    __slots__ = ("code", "message")
    _fields = {
        "code": ("code", "", False),
        "message": ("message", "", False),
    }
    if TYPE_CHECKING:
        code: Literal["training_failed"]
        """What went wrong, for programs."""
        message: str
        """What went wrong, for people."""


class VoiceScore(Model):
    """How close a text is to the voice."""

    __slots__ = ("object", "livemode", "version", "score", "bits_per_char", "features")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "version": ("version", "", False),
        "score": ("score", "", False),
        "bits_per_char": ("bitsPerChar", "", False),
        "features": ("features", "[@VoiceScoreFeatures", False),
    }
    if TYPE_CHECKING:
        object: Literal["voice_score"]
        """What this is."""
        livemode: bool
        """False in test mode."""
        version: int
        """The version of the voice."""
        score: int
        """From 0 to 100. A short text says little, whatever its score."""
        bits_per_char: float
        """What each character of the masked text costs under the voice. Fewer is more expected."""
        features: list[VoiceScoreFeatures]
        """Each feature, those that differ most first, measured by how far the texts of the voice differ themselves.
        """


class VoiceScoreFeatures(Model):
    """A part of VoiceScoreFeatures."""

    __slots__ = ("name", "voice", "text", "difference")
    _fields = {
        "name": ("name", "", False),
        "voice": ("voice", "", False),
        "text": ("text", "", False),
        "difference": ("difference", "", False),
    }
    if TYPE_CHECKING:
        name: VoiceFeatureName | str
        """One thing that is measured."""
        voice: float
        """The mean of the voice."""
        text: float
        """The same in this text."""
        difference: float
        """The text less the voice."""


class VoiceAdjustment(Model):
    """A text after its edits."""

    __slots__ = ("object", "livemode", "version", "text", "edits", "score_before", "score_after")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "version": ("version", "", False),
        "text": ("text", "", False),
        "edits": ("edits", "[@VoiceAdjustmentEdits", False),
        "score_before": ("scoreBefore", "", False),
        "score_after": ("scoreAfter", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["voice_adjustment"]
        """What this is."""
        livemode: bool
        """False in test mode."""
        version: int
        """The version of the voice."""
        text: str
        """The text with all edits made."""
        edits: list[VoiceAdjustmentEdits]
        """Each edit, in order. They never overlap."""
        score_before: int
        """The score of the text that was sent."""
        score_after: int | None
        """The score of the text with its edits; null when nothing is left. An edit may lower it."""


class VoiceAdjustmentEdits(Model):
    """A part of VoiceAdjustmentEdits."""

    __slots__ = ("start", "end", "kind", "before", "after")
    _fields = {
        "start": ("start", "", False),
        "end": ("end", "", False),
        "kind": ("kind", "", False),
        "before": ("before", "", False),
        "after": ("after", "", False),
    }
    if TYPE_CHECKING:
        start: int
        """Where it begins in the text that was sent, in UTF-16 units."""
        end: int
        """Where it ends there; the unit at this place is not part of it."""
        kind: Literal["banned_phrase", "emoji", "exclamation", "sentence_split", "channel_fit"] | str
        """Which rule made it."""
        before: str
        """What stood there."""
        after: str
        """What stands there now. Empty is taken out."""


class SandboxWorkspace(Model):
    """A new test workspace with its key."""

    __slots__ = ("object", "livemode", "workspace", "key", "expires_at", "claim_url")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "workspace": ("workspace", "@Workspace", False),
        "key": ("key", "@ApiKeyWithSecret", False),
        "expires_at": ("expiresAt", "t", False),
        "claim_url": ("claimUrl", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_workspace"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        workspace: Workspace
        """A workspace holds channels, keys and posts."""
        key: ApiKeyWithSecret
        """A key with its secret, which is shown once."""
        expires_at: datetime
        """When it is deleted unless it is used again."""
        claim_url: str
        """Whoever opens this address signed in, and confirms, becomes the owner, and it stays. It works once."""


class Workspace(Model):
    """A workspace holds channels, keys and posts."""

    __slots__ = ("id", "object", "livemode", "name", "plan", "time_zone", "created_at")
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "name": ("name", "", False),
        "plan": ("plan", "", False),
        "time_zone": ("timeZone", "", False),
        "created_at": ("createdAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the workspace."""
        object: Literal["workspace"]
        """The kind of object."""
        livemode: bool
        """False for a test workspace."""
        name: str
        """What it is called."""
        plan: Plan | str
        """The plan of a workspace. It decides the rate limit."""
        time_zone: str
        """The IANA time zone of its days."""
        created_at: datetime
        """When it was made."""


class ApiKeyWithSecret(Model):
    """A key with its secret, which is shown once."""

    __slots__ = ("id", "object", "name", "secret", "hint", "scopes", "livemode", "created_at")
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "name": ("name", "", False),
        "secret": ("secret", "", False),
        "hint": ("hint", "", False),
        "scopes": ("scopes", "", False),
        "livemode": ("livemode", "", False),
        "created_at": ("createdAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the key."""
        object: Literal["api_key"]
        """The kind of object."""
        name: str
        """What it is called."""
        secret: str
        """The key itself, for the Authorization header. It is shown this once."""
        hint: str
        """Its last 4 characters."""
        scopes: list[Scope | str]
        """What it may do."""
        livemode: bool
        """False for a test key."""
        created_at: datetime
        """When it was made."""


class ClockAdvance(Model):
    """What happened while the clock moved."""

    __slots__ = ("object", "dry_run", "from_", "to", "clock", "happened", "truncated", "stopped_at", "waiting")
    _fields = {
        "object": ("object", "", False),
        "dry_run": ("dryRun", "", False),
        "from_": ("from", "t", False),
        "to": ("to", "t", False),
        "clock": ("clock", "@Clock", False),
        "happened": ("happened", "[@ClockHappening", False),
        "truncated": ("truncated", "", False),
        "stopped_at": ("stoppedAt", "t", False),
        "waiting": ("waiting", "[@WaitingListener", False),
    }
    if TYPE_CHECKING:
        object: Literal["clock_advance"]
        """The kind of object."""
        dry_run: bool
        """True when nothing was changed."""
        from_: datetime
        """Where the clock stood."""
        to: datetime
        """Where the clock was sent."""
        clock: Clock
        """The clock of a test workspace."""
        happened: list[ClockHappening]
        """What fell due on the way, in order. At most 1,000; the rest stands in the events."""
        truncated: bool
        """Whether more happened than the list holds."""
        stopped_at: datetime | None
        """Where the clock stopped before its goal, because too much fell due or something begun earlier did not end.
        Null when it arrived.
        """
        waiting: list[WaitingListener]
        """Listeners that are not connected. Their deliveries were due, and wait without using up a retry."""


class ClockHappening(Model):
    """One thing that fell due."""

    __slots__ = ("at", "kind", "summary", "post_id", "delivery_id", "channel", "event_id", "event", "webhook_id")
    _fields = {
        "at": ("at", "t", False),
        "kind": ("kind", "", False),
        "summary": ("summary", "", False),
        "post_id": ("postId", "", False),
        "delivery_id": ("deliveryId", "", False),
        "channel": ("channel", "", False),
        "event_id": ("eventId", "", False),
        "event": ("event", "", False),
        "webhook_id": ("webhookId", "", False),
    }
    if TYPE_CHECKING:
        at: datetime
        """When, on the clock of the workspace."""
        kind: str
        """What kind of thing, such as ``publish_started``, ``published``, ``retry_planned``, ``failed``,
        ``media_imported``, ``snooze_ended``, ``matrix_completed``, ``webhook_delivered`` or ``webhook_failed``.
        """
        summary: str
        """The same in words."""
        post_id: str | None
        """The post it was about."""
        delivery_id: str | None
        """The delivery it was about, of a post (``del_``) or of a webhook (``dlv_``)."""
        channel: ChannelSlug | str | None
        """The channel it was about."""
        event_id: str | None
        """The event that it caused."""
        event: EventName | str | None
        """The name of that event."""
        webhook_id: str | None
        """The webhook that was called."""


class WaitingListener(Model):
    """A listener without a stream."""

    __slots__ = ("webhook_id", "device", "deliveries")
    _fields = {
        "webhook_id": ("webhookId", "", False),
        "device": ("device", "", False),
        "deliveries": ("deliveries", "", False),
    }
    if TYPE_CHECKING:
        webhook_id: str
        """The id of the listener."""
        device: str
        """The machine that would listen."""
        deliveries: int
        """How many deliveries wait for it."""


class Catcher(Model):
    """The built-in receiver of a test workspace."""

    __slots__ = ("object", "livemode", "url", "webhook_ids", "answers", "next", "received")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "url": ("url", "", False),
        "webhook_ids": ("webhookIds", "", False),
        "answers": ("answers", "[@CatcherAnswer", False),
        "next": ("next", "", False),
        "received": ("received", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["catcher"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        url: str
        """Its address. Make a webhook with it to send events here."""
        webhook_ids: list[str]
        """The webhooks that send here."""
        answers: list[CatcherAnswer]
        """What it answers, in order. The last one repeats."""
        next: int
        """Which of the answers comes next, 0 for the first."""
        received: int
        """How many requests it keeps."""


class CatcherAnswer(Model):
    """One answer of the catcher."""

    __slots__ = ("kind", "status", "body", "headers", "delay_ms")
    _fields = {
        "kind": ("kind", "", False),
        "status": ("status", "", False),
        "body": ("body", "", False),
        "headers": ("headers", "", False),
        "delay_ms": ("delayMs", "", False),
    }
    if TYPE_CHECKING:
        kind: Literal["respond", "hang", "reset"] | str
        """``respond`` answers, ``hang`` never does, and ``reset`` cuts the connection."""
        status: int
        """The HTTP status, for ``respond``."""
        body: str
        """The body, for ``respond``."""
        headers: dict[str, str]
        """The headers, for ``respond``."""
        delay_ms: int
        """How long it waits first, in milliseconds."""


class Caught(Model):
    """A request that the catcher got."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "webhook_id",
        "delivery_id",
        "event",
        "attempt",
        "received_at",
        "headers",
        "body",
        "checks",
        "answer",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "webhook_id": ("webhookId", "", False),
        "delivery_id": ("deliveryId", "", False),
        "event": ("event", "", False),
        "attempt": ("attempt", "", False),
        "received_at": ("receivedAt", "t", False),
        "headers": ("headers", "", False),
        "body": ("body", "", False),
        "checks": ("checks", "[@SignatureCheck", False),
        "answer": ("answer", "@CaughtAnswer", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the caught request."""
        object: Literal["caught"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        webhook_id: str
        """The webhook that sent it."""
        delivery_id: str
        """The webhook delivery that it belongs to."""
        event: EventName | str
        """The name of an event."""
        attempt: int
        """Which attempt it was, 1 for the first."""
        received_at: datetime
        """When it came, on the clock of the workspace."""
        headers: dict[str, str]
        """Its headers, by name in lower case. The values of your own headers are masked."""
        body: str
        """Its body, byte for byte."""
        checks: list[SignatureCheck]
        """What each signature header is worth."""
        answer: CaughtAnswer
        """What the catcher did."""


class SignatureCheck(Model):
    """The check of one signature header."""

    __slots__ = ("header", "valid", "reason", "detail")
    _fields = {
        "header": ("header", "", False),
        "valid": ("valid", "", False),
        "reason": ("reason", "", False),
        "detail": ("detail", "", False),
    }
    if TYPE_CHECKING:
        header: Literal["X-Aloha-Signature", "X-Aloha-Signatures", "webhook-signature"] | str
        """The header."""
        valid: bool
        """Whether it fits the body and the secrets."""
        reason: Literal["missing_header", "malformed_header", "body_reserialized", "whitespace_changed", "wrong_secret", "old_secret", "wrong_encoding", "wrong_key_form", "stale_timestamp"] | str | None
        """Why it does not fit. Null when it does."""
        detail: str
        """The same in words."""


class CaughtAnswer(Model):
    """What the catcher did."""

    __slots__ = ("kind", "status", "delay_ms")
    _fields = {
        "kind": ("kind", "", False),
        "status": ("status", "", False),
        "delay_ms": ("delayMs", "", False),
    }
    if TYPE_CHECKING:
        kind: Literal["respond", "hang", "reset"] | str
        """Whether it answered, kept silent, or cut the connection."""
        status: int | None
        """The HTTP status. Null when it did not answer."""
        delay_ms: int
        """How long it waited first, in milliseconds."""


class EventTrigger(Model):
    """What a trigger made. Everything in it can be read."""

    __slots__ = ("object", "livemode", "event", "event_ids", "post_id", "thread_id", "message_id", "run_id")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "event": ("event", "", False),
        "event_ids": ("eventIds", "", False),
        "post_id": ("postId", "", False),
        "thread_id": ("threadId", "", False),
        "message_id": ("messageId", "", False),
        "run_id": ("runId", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["event_trigger"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        event: EventName | str
        """The name of an event."""
        event_ids: list[str]
        """The events of that name that happened, in order."""
        post_id: str | None
        """The post that it is about."""
        thread_id: str | None
        """The thread that it is about."""
        message_id: str | None
        """The message that it is about."""
        run_id: str | None
        """The matrix run that it is about."""


class Listener(Model):
    """A machine that gets events through a stream."""

    __slots__ = ("id", "object", "livemode", "device", "events", "secret", "created_at", "connected", "backlog")
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "device": ("device", "", False),
        "events": ("events", "", False),
        "secret": ("secret", "", False),
        "created_at": ("createdAt", "t", False),
        "connected": ("connected", "", False),
        "backlog": ("backlog", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the listener. It is a webhook too."""
        object: Literal["listener"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        device: str
        """The machine that listens."""
        events: list[str]
        """Which events it gets."""
        secret: str
        """The whole secret. The string itself, ``whsec_`` included, is the key of X-Aloha-Signature."""
        created_at: datetime
        """When it was made."""
        connected: bool
        """Whether a stream is open now."""
        backlog: int
        """How many deliveries wait for it."""


class SandboxSeedList(Model):
    """The seeds, the smallest first."""

    __slots__ = ("object", "livemode", "data")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "data": ("data", "[@SandboxSeed", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_seeds"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        data: list[SandboxSeed]
        """The seeds."""


class SandboxSeed(Model):
    """A named content of a test workspace."""

    __slots__ = ("object", "name", "title", "description")
    _fields = {
        "object": ("object", "", False),
        "name": ("name", "", False),
        "title": ("title", "", False),
        "description": ("description", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_seed"]
        """The kind of object."""
        name: SeedName | str
        """What resetSandbox takes for it."""
        title: str
        """What it is called."""
        description: str
        """What it holds."""


class SandboxReset(Model):
    """A sandbox that begins anew."""

    __slots__ = ("object", "livemode", "seed", "seed_number", "clock")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "seed": ("seed", "", False),
        "seed_number": ("seedNumber", "", False),
        "clock": ("clock", "@Clock", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_reset"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        seed: SeedName | str
        """What it holds."""
        seed_number: int
        """What ids, delays and people are drawn from."""
        clock: Clock
        """The clock of a test workspace."""


class SnapshotList(Model):
    """The snapshots of a sandbox."""

    __slots__ = ("object", "livemode", "data")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "data": ("data", "[@Snapshot", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_snapshots"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        data: list[Snapshot]
        """The snapshots, the newest first."""


class Snapshot(Model):
    """A state of a sandbox that it can be taken back to."""

    __slots__ = ("id", "object", "livemode", "name", "clock_at", "posts", "rows", "bytes", "created_at")
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "name": ("name", "", False),
        "clock_at": ("clockAt", "t", False),
        "posts": ("posts", "", False),
        "rows": ("rows", "", False),
        "bytes": ("bytes", "", False),
        "created_at": ("createdAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the snapshot."""
        object: Literal["sandbox_snapshot"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        name: str
        """What it is called."""
        clock_at: datetime
        """Where the clock stood."""
        posts: int
        """How many posts there were."""
        rows: int
        """How many things it keeps in all."""
        bytes: int
        """What it weighs, packed."""
        created_at: datetime
        """When it was taken, in real time."""


class SandboxRestore(Model):
    """A sandbox that is again as it was."""

    __slots__ = ("object", "livemode", "snapshot", "clock")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "snapshot": ("snapshot", "@Snapshot", False),
        "clock": ("clock", "@Clock", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_restore"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        snapshot: Snapshot
        """A state of a sandbox that it can be taken back to."""
        clock: Clock
        """The clock of a test workspace."""


class ShareWithUrl(Model):
    """A new share, with its address."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "kind",
        "of",
        "title",
        "hint",
        "state",
        "reads",
        "created_at",
        "expires_at",
        "revoked_at",
        "url",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "kind": ("kind", "", False),
        "of": ("of", "", False),
        "title": ("title", "", False),
        "hint": ("hint", "", False),
        "state": ("state", "", False),
        "reads": ("reads", "", False),
        "created_at": ("createdAt", "t", False),
        "expires_at": ("expiresAt", "t", False),
        "revoked_at": ("revokedAt", "t", False),
        "url": ("url", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the share."""
        object: Literal["sandbox_share"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        kind: Literal["request", "snapshot"] | str
        """What it shows."""
        of: str
        """The id of the call or of the snapshot that was copied. It may be gone by now."""
        title: str
        """What it shows, in words, such as ``createPost 201``."""
        hint: str
        """How the address ends."""
        state: Literal["active", "revoked", "expired"] | str
        """Whether the address still shows the copy."""
        reads: int
        """How often the page was opened."""
        created_at: datetime
        """When it was made, in real time."""
        expires_at: datetime
        """When it ends by itself, in real time."""
        revoked_at: datetime | None
        """When it was revoked, in real time."""
        url: str
        """The address of the page. It is shown here alone, so keep it now."""


class ShareList(Model):
    """The shares of a sandbox."""

    __slots__ = ("object", "livemode", "data")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "data": ("data", "[@Share", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_shares"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        data: list[Share]
        """The shares, the newest first."""


class Share(Model):
    """A copy that anybody may read who has its address."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "kind",
        "of",
        "title",
        "hint",
        "state",
        "reads",
        "created_at",
        "expires_at",
        "revoked_at",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "kind": ("kind", "", False),
        "of": ("of", "", False),
        "title": ("title", "", False),
        "hint": ("hint", "", False),
        "state": ("state", "", False),
        "reads": ("reads", "", False),
        "created_at": ("createdAt", "t", False),
        "expires_at": ("expiresAt", "t", False),
        "revoked_at": ("revokedAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the share."""
        object: Literal["sandbox_share"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        kind: Literal["request", "snapshot"] | str
        """What it shows."""
        of: str
        """The id of the call or of the snapshot that was copied. It may be gone by now."""
        title: str
        """What it shows, in words, such as ``createPost 201``."""
        hint: str
        """How the address ends."""
        state: Literal["active", "revoked", "expired"] | str
        """Whether the address still shows the copy."""
        reads: int
        """How often the page was opened."""
        created_at: datetime
        """When it was made, in real time."""
        expires_at: datetime
        """When it ends by itself, in real time."""
        revoked_at: datetime | None
        """When it was revoked, in real time."""


class SandboxPlan(Model):
    """The plan that test mode has."""

    __slots__ = ("object", "livemode", "plan", "name", "requests_per_minute", "own_plan")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "plan": ("plan", "", False),
        "name": ("name", "", False),
        "requests_per_minute": ("requestsPerMinute", "", False),
        "own_plan": ("ownPlan", "", False),
    }
    if TYPE_CHECKING:
        object: Literal["sandbox_plan"]
        """The kind of object."""
        livemode: Literal["false"]
        """Always false here."""
        plan: Plan | str
        """The plan of a workspace. It decides the rate limit."""
        name: str
        """What the plan is called."""
        requests_per_minute: int
        """How many calls a minute it admits."""
        own_plan: Plan | str
        """The plan of a workspace. It decides the rate limit."""


class LoggedRequest(Model):
    """A call as the log lists it."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "at",
        "method",
        "path",
        "query",
        "operation_id",
        "status",
        "code",
        "duration_ms",
        "key",
        "app",
        "person",
        "source",
        "address",
        "idempotency_key",
        "replayed",
        "control",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "at": ("at", "t", False),
        "method": ("method", "", False),
        "path": ("path", "", False),
        "query": ("query", "", False),
        "operation_id": ("operationId", "", False),
        "status": ("status", "", False),
        "code": ("code", "", False),
        "duration_ms": ("durationMs", "", False),
        "key": ("key", "@LoggedKey", False),
        "app": ("app", "@LoggedApp", False),
        "person": ("person", "@LoggedPerson", False),
        "source": ("source", "", False),
        "address": ("address", "", False),
        "idempotency_key": ("idempotencyKey", "", False),
        "replayed": ("replayed", "", False),
        "control": ("control", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The name of the call, as in X-Request-Id."""
        object: Literal["request"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        at: datetime
        """When it came, in real time."""
        method: str
        """The method, as it was sent."""
        path: str
        """The path, without the query."""
        query: str | None
        """The query as it was sent. Null when there was none."""
        operation_id: str | None
        """The operation. Null when the path or the method is none of ours."""
        status: int
        """The HTTP status of the answer."""
        code: str | None
        """Why it was refused. Null when it was not."""
        duration_ms: float
        """How long it took, in milliseconds."""
        key: LoggedKey | None
        """The key that came with it."""
        app: LoggedApp | None
        """The app that made the call for somebody. Null when none did."""
        person: LoggedPerson | None
        """Who made the call in the portal. Null when no signed-in person did."""
        source: CallSource | str
        """What kind of program sent a call, by the name that it gives itself; ``replay`` for a call that
        ``sandbox.requests.replay`` sent.
        """
        address: str
        """The address that it came from."""
        idempotency_key: str | None
        """The Idempotency-Key. Null when there was none, or it does not count here."""
        replayed: bool
        """Whether the answer was the first one once more."""
        control: bool
        """Whether it worked the controls of the sandbox."""


class LoggedKey(Model):
    """The key of a call."""

    __slots__ = ("id", "name", "hint", "generation")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
        "hint": ("hint", "", False),
        "generation": ("generation", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the key."""
        name: str | None
        """What you call it. Null when it is gone."""
        hint: str | None
        """The last 4 characters of the secret that was sent. Null when it is gone."""
        generation: int
        """Which secret of the key was sent, 1 for the first."""


class LoggedApp(Model):
    """The app that made a call."""

    __slots__ = ("id", "name")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the app, which is its client_id."""
        name: str | None
        """What it is called. Null when nobody knows it any more."""


class LoggedPerson(Model):
    """The person who made a call in the portal."""

    __slots__ = ("id", "name")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the person."""
        name: str | None
        """What the person is called. Null when nobody knows it any more."""


class RequestErrors(Model):
    """The refused calls in groups."""

    __slots__ = ("object", "livemode", "calls", "counted_from", "data")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "calls": ("calls", "", False),
        "counted_from": ("countedFrom", "t", False),
        "data": ("data", "[@RequestErrorGroup", False),
    }
    if TYPE_CHECKING:
        object: Literal["request_errors"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        calls: int
        """How many refused calls there are in all groups."""
        counted_from: datetime | None
        """Calls that ended before this instant are not counted. Null when all are."""
        data: list[RequestErrorGroup]
        """The groups, the most frequent first."""


class RequestErrorGroup(Model):
    """Calls of one operation that were refused with one code."""

    __slots__ = (
        "operation_id",
        "code",
        "status",
        "type",
        "count",
        "first_at",
        "last_at",
        "last_request_id",
        "last_method",
        "last_path",
        "keys",
        "key_count",
    )
    _fields = {
        "operation_id": ("operationId", "", False),
        "code": ("code", "", False),
        "status": ("status", "", False),
        "type": ("type", "", False),
        "count": ("count", "", False),
        "first_at": ("firstAt", "t", False),
        "last_at": ("lastAt", "t", False),
        "last_request_id": ("lastRequestId", "", False),
        "last_method": ("lastMethod", "", False),
        "last_path": ("lastPath", "", False),
        "keys": ("keys", "[@RequestErrorKey", False),
        "key_count": ("keyCount", "", False),
    }
    if TYPE_CHECKING:
        operation_id: str | None
        """The operation. Null when the path, the method or the key stood in the way."""
        code: str
        """Why they were refused."""
        status: int
        """The HTTP status of the newest one."""
        type: str
        """A page about this code."""
        count: int
        """How many there are."""
        first_at: datetime
        """When the first one came, in real time."""
        last_at: datetime
        """When the newest one came."""
        last_request_id: str
        """The newest one."""
        last_method: str
        """Its method."""
        last_path: str
        """Its path."""
        keys: list[RequestErrorKey]
        """The keys that they came with, at most 10, the most frequent first."""
        key_count: int
        """How many keys there are."""


class RequestErrorKey(Model):
    """A key whose calls were refused."""

    __slots__ = ("id", "name", "count")
    _fields = {
        "id": ("id", "", False),
        "name": ("name", "", False),
        "count": ("count", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the key."""
        name: str | None
        """What you call it. Null when it is gone."""
        count: int
        """How many calls of the group came with it."""


class LoggedRequestDetail(Model):
    """A call with what was said, and with what came of it."""

    __slots__ = (
        "id",
        "object",
        "livemode",
        "at",
        "method",
        "path",
        "query",
        "operation_id",
        "status",
        "code",
        "duration_ms",
        "key",
        "app",
        "person",
        "source",
        "address",
        "idempotency_key",
        "replayed",
        "control",
        "replay_of",
        "bodies_kept",
        "fault",
        "request",
        "response_",
        "objects",
        "events",
    )
    _fields = {
        "id": ("id", "", False),
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "at": ("at", "t", False),
        "method": ("method", "", False),
        "path": ("path", "", False),
        "query": ("query", "", False),
        "operation_id": ("operationId", "", False),
        "status": ("status", "", False),
        "code": ("code", "", False),
        "duration_ms": ("durationMs", "", False),
        "key": ("key", "@LoggedKey", False),
        "app": ("app", "@LoggedApp", False),
        "person": ("person", "@LoggedPerson", False),
        "source": ("source", "", False),
        "address": ("address", "", False),
        "idempotency_key": ("idempotencyKey", "", False),
        "replayed": ("replayed", "", False),
        "control": ("control", "", False),
        "replay_of": ("replayOf", "", False),
        "bodies_kept": ("bodiesKept", "", False),
        "fault": ("fault", "", False),
        "request": ("request", "@LoggedMessage", False),
        "response_": ("response", "@LoggedMessage", False),
        "objects": ("objects", "[@LoggedObject", False),
        "events": ("events", "[@LoggedEvent", False),
    }
    if TYPE_CHECKING:
        id: str
        """The name of the call, as in X-Request-Id."""
        object: Literal["request"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        at: datetime
        """When it came, in real time."""
        method: str
        """The method, as it was sent."""
        path: str
        """The path, without the query."""
        query: str | None
        """The query as it was sent. Null when there was none."""
        operation_id: str | None
        """The operation. Null when the path or the method is none of ours."""
        status: int
        """The HTTP status of the answer."""
        code: str | None
        """Why it was refused. Null when it was not."""
        duration_ms: float
        """How long it took, in milliseconds."""
        key: LoggedKey | None
        """The key that came with it."""
        app: LoggedApp | None
        """The app that made the call for somebody. Null when none did."""
        person: LoggedPerson | None
        """Who made the call in the portal. Null when no signed-in person did."""
        source: CallSource | str
        """What kind of program sent a call, by the name that it gives itself; ``replay`` for a call that
        ``sandbox.requests.replay`` sent.
        """
        address: str
        """The address that it came from."""
        idempotency_key: str | None
        """The Idempotency-Key. Null when there was none, or it does not count here."""
        replayed: bool
        """Whether the answer was the first one once more."""
        control: bool
        """Whether it worked the controls of the sandbox."""
        replay_of: str | None
        """The call that it sent again. Null for a call that is no replay."""
        bodies_kept: bool
        """False for calls that may hold a secret, and for those that read this log."""
        fault: str | None
        """What of the fault happened that the call asked for, in the words of ``Aloha-Sandbox-Fault``; ``none`` when it
        was not its turn. The answer said the same in ``Aloha-Sandbox-Fault-Applied``. Null for a call that asked for
        none.
        """
        request: LoggedMessage
        """One side of a call. Keys, secrets and cookies are masked."""
        response_: LoggedMessage
        """One side of a call. Keys, secrets and cookies are masked."""
        objects: list[LoggedObject]
        """What the call made or changed, at most 20."""
        events: list[LoggedEvent]
        """The events that came of it, at most 100, in order. Those of the call itself are first."""


class LoggedMessage(Model):
    """One side of a call. Keys, secrets and cookies are masked."""

    __slots__ = ("headers", "body", "body_bytes", "body_truncated")
    _fields = {
        "headers": ("headers", "", False),
        "body": ("body", "", False),
        "body_bytes": ("bodyBytes", "", False),
        "body_truncated": ("bodyTruncated", "", False),
    }
    if TYPE_CHECKING:
        headers: dict[str, str]
        """The headers, by name."""
        body: str | None
        """The body as text, its first 64 KiB. Null when there was none, or it is not kept."""
        body_bytes: int | None
        """How many bytes the whole body has. Null without a body."""
        body_truncated: bool
        """Whether the body was cut."""


class LoggedObject(Model):
    """Something that a call made or changed."""

    __slots__ = ("object", "id")
    _fields = {
        "object": ("object", "", False),
        "id": ("id", "", False),
    }
    if TYPE_CHECKING:
        object: str
        """The kind of object."""
        id: str
        """Its id."""


class LoggedEvent(Model):
    """An event that came of a call."""

    __slots__ = ("id", "event", "object_id", "created_at", "cause", "deliveries")
    _fields = {
        "id": ("id", "", False),
        "event": ("event", "", False),
        "object_id": ("objectId", "", False),
        "created_at": ("createdAt", "t", False),
        "cause": ("cause", "", False),
        "deliveries": ("deliveries", "[@LoggedDelivery", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the event."""
        event: EventName | str
        """The name of an event."""
        object_id: str
        """What it is about."""
        created_at: datetime
        """When it happened, on the clock of the workspace."""
        cause: Literal["call", "afterwards"] | str
        """``call``: the call itself recorded it. ``afterwards``: it happened later to what the call made or changed.
        """
        deliveries: list[LoggedDelivery]
        """How far its webhook deliveries are. Webhooks that were deleted are left out."""


class LoggedDelivery(Model):
    """A webhook delivery in short."""

    __slots__ = ("id", "webhook_id", "state", "attempt_count", "code", "status_code", "next_attempt_at")
    _fields = {
        "id": ("id", "", False),
        "webhook_id": ("webhookId", "", False),
        "state": ("state", "", False),
        "attempt_count": ("attemptCount", "", False),
        "code": ("code", "", False),
        "status_code": ("statusCode", "", False),
        "next_attempt_at": ("nextAttemptAt", "t", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the webhook delivery."""
        webhook_id: str
        """The webhook that it goes to."""
        state: Literal["pending", "leased", "succeeded", "exhausted", "held", "cancelled"] | str
        """How far it is, as in a webhook delivery."""
        attempt_count: int
        """How often it was started."""
        code: WebhookCode | str | None
        """Why the newest attempt that has ended failed. Null when it did not."""
        status_code: int | None
        """The HTTP status of that attempt. Null when none came."""
        next_attempt_at: datetime | None
        """When it is tried next. Null when nothing is planned."""


class RequestDiff(Model):
    """Two calls side by side."""

    __slots__ = ("object", "livemode", "same", "differences", "left", "right")
    _fields = {
        "object": ("object", "", False),
        "livemode": ("livemode", "", False),
        "same": ("same", "", False),
        "differences": ("differences", "[@CallDifference", False),
        "left": ("left", "@ComparedCall", False),
        "right": ("right", "@ComparedCall", False),
    }
    if TYPE_CHECKING:
        object: Literal["request_diff"]
        """The kind of object."""
        livemode: bool
        """False in test mode."""
        same: bool
        """Whether nothing differs but what is volatile."""
        differences: list[CallDifference]
        """What differs, in the order of the fields."""
        left: ComparedCall
        """A call, laid out to be compared."""
        right: ComparedCall
        """A call, laid out to be compared."""


class CallDifference(Model):
    """A place at which two calls differ."""

    __slots__ = ("pointer", "kind", "left", "right", "volatile")
    _fields = {
        "pointer": ("pointer", "", False),
        "kind": ("kind", "", False),
        "left": ("left", "", False),
        "right": ("right", "", False),
        "volatile": ("volatile", "", False),
    }
    if TYPE_CHECKING:
        pointer: str
        """The place, as a JSON Pointer into ``left`` and ``right``."""
        kind: Literal["changed", "added", "removed"] | str
        """``changed`` where both have a value, ``removed`` where only the left has one, ``added`` where only the right
        has.
        """
        left: Any
        """The value on the left. Null also where there is none."""
        right: Any
        """The value on the right. Null also where there is none."""
        volatile: bool
        """Whether it differs by nature, as an id or an instant does."""


class ComparedCall(Model):
    """A call, laid out to be compared."""

    __slots__ = ("id", "at", "duration_ms", "request", "response_")
    _fields = {
        "id": ("id", "", False),
        "at": ("at", "t", False),
        "duration_ms": ("durationMs", "", False),
        "request": ("request", "@ComparedRequest", False),
        "response_": ("response", "@ComparedResponse", False),
    }
    if TYPE_CHECKING:
        id: str
        """The name of the call."""
        at: datetime
        """When it came, in real time."""
        duration_ms: float
        """How long it took, in milliseconds."""
        request: ComparedRequest
        """What was sent."""
        response_: ComparedResponse
        """What was answered."""


class ComparedRequest(Model):
    """What was sent."""

    __slots__ = ("method", "path", "query", "headers", "body", "cut_from")
    _fields = {
        "method": ("method", "", False),
        "path": ("path", "", False),
        "query": ("query", "", False),
        "headers": ("headers", "", False),
        "body": ("body", "", False),
        "cut_from": ("cutFrom", "", False),
    }
    if TYPE_CHECKING:
        method: str
        """The method, as it was sent."""
        path: str
        """The path, without the query."""
        query: dict[str, list[str]]
        """The values of each name of the query."""
        headers: dict[str, str]
        """The headers, by their names in small letters."""
        body: Any
        """The body as JSON, or as a text when it is none. Null when there was none, or it is not kept."""
        cut_from: int | None
        """How many bytes the body really has, when the log holds its beginning alone. Null otherwise."""


class ComparedResponse(Model):
    """What was answered."""

    __slots__ = ("status", "headers", "body", "cut_from")
    _fields = {
        "status": ("status", "", False),
        "headers": ("headers", "", False),
        "body": ("body", "", False),
        "cut_from": ("cutFrom", "", False),
    }
    if TYPE_CHECKING:
        status: int
        """The HTTP status."""
        headers: dict[str, str]
        """The headers, by their names in small letters."""
        body: Any
        """The body as JSON, or as a text when it is none. Null when there was none, or it is not kept."""
        cut_from: int | None
        """How many bytes the body really has, when the log holds its beginning alone. Null otherwise."""


class RequestCopy(Model):
    """A call as code or as a file."""

    __slots__ = ("object", "request_id", "format", "name", "media_type", "text", "fixture")
    _fields = {
        "object": ("object", "", False),
        "request_id": ("requestId", "", False),
        "format": ("format", "", False),
        "name": ("name", "", False),
        "media_type": ("mediaType", "", False),
        "text": ("text", "", False),
        "fixture": ("fixture", "@RequestFixture", False),
    }
    if TYPE_CHECKING:
        object: Literal["request_copy"]
        """The kind of object."""
        request_id: str
        """The call."""
        format: Literal["curl", "fetch", "typescript", "python", "har", "postman", "fixture"] | str
        """The form that it is in."""
        name: str
        """A name for the file."""
        media_type: str
        """The media type of the file."""
        text: str
        """What to paste or to save."""
        fixture: RequestFixture | None
        """The fixture as JSON, the same that ``text`` holds. Null in every other form."""


class RequestFixture(Model):
    """A call for tests. Send ``request``, then compare the answer with ``expected``."""

    __slots__ = ("object", "name", "operation_id", "request", "expected")
    _fields = {
        "object": ("object", "", False),
        "name": ("name", "", False),
        "operation_id": ("operationId", "", False),
        "request": ("request", "@FixtureRequest", False),
        "expected": ("expected", "@FixtureAnswer", False),
    }
    if TYPE_CHECKING:
        object: Literal["request_fixture"]
        """The kind of object."""
        name: str
        """What it is about, such as ``createPost 201``."""
        operation_id: str | None
        """The operation. Null when the path or the method is none of ours."""
        request: FixtureRequest
        """What to send. The key is yours to add."""
        expected: FixtureAnswer
        """What to expect."""


class FixtureRequest(Model):
    """What to send. The key is yours to add."""

    __slots__ = ("method", "path", "query", "headers", "body")
    _fields = {
        "method": ("method", "", False),
        "path": ("path", "", False),
        "query": ("query", "", False),
        "headers": ("headers", "", False),
        "body": ("body", "", False),
    }
    if TYPE_CHECKING:
        method: str
        """The method."""
        path: str
        """The path, without the query."""
        query: str | None
        """The query as it was sent. Null when there was none."""
        headers: dict[str, str]
        """The headers that count, by name."""
        body: Any
        """The body as JSON, or as a text when it is none. Null for none."""


class FixtureAnswer(Model):
    """What to expect."""

    __slots__ = ("status", "body_kept", "body", "volatile")
    _fields = {
        "status": ("status", "", False),
        "body_kept": ("bodyKept", "", False),
        "body": ("body", "", False),
        "volatile": ("volatile", "", False),
    }
    if TYPE_CHECKING:
        status: int
        """The HTTP status."""
        body_kept: bool
        """Whether the log holds the whole body. When it does not, compare the status alone."""
        body: Any
        """The body as JSON, or as a text when it is none. Null when there was none, or it is not kept."""
        volatile: list[str]
        """JSON Pointers into ``body`` to what differs each time. A value is there again, but another one."""


class ListenerHello(Model):
    """The data of ``hello``: the stream is open."""

    __slots__ = ("backlog", "server_time")
    _fields = {
        "backlog": ("backlog", "", False),
        "server_time": ("serverTime", "t", False),
    }
    if TYPE_CHECKING:
        backlog: int
        """How many deliveries wait for this listener."""
        server_time: datetime
        """What time it is here, really."""


class ListenerAttempt(Model):
    """The data of ``attempt``: one attempt to make on your machine."""

    __slots__ = ("attempt_id", "delivery_id", "event", "attempt", "headers", "body_base64", "deadline_ms")
    _fields = {
        "attempt_id": ("attemptId", "", False),
        "delivery_id": ("deliveryId", "", False),
        "event": ("event", "", False),
        "attempt": ("attempt", "", False),
        "headers": ("headers", "", False),
        "body_base64": ("bodyBase64", "", False),
        "deadline_ms": ("deadlineMs", "", False),
    }
    if TYPE_CHECKING:
        attempt_id: str
        """The attempt. Report what became of it."""
        delivery_id: str
        """The webhook delivery that it belongs to."""
        event: EventName | str
        """The name of an event."""
        attempt: int
        """Which attempt it is, 1 for the first."""
        headers: list[list[str]]
        """The headers to send, as pairs of name and value."""
        body_base64: str
        """The very bytes to send, in base64."""
        deadline_ms: int
        """How many milliseconds there are until the attempt counts as a timeout."""


class StreamBye(Model):
    """The data of ``bye``: the stream ends now."""

    __slots__ = ("reason",)
    _fields = {
        "reason": ("reason", "", False),
    }
    if TYPE_CHECKING:
        reason: Literal["replaced", "shutdown", "revoked"] | str
        """``replaced``: another stream took its place. ``shutdown``: connect again. ``revoked``: the key or the listener
        is gone.
        """


class UnknownEvent(Model):
    """An event that this version of the package does not know."""

    __slots__ = ("id", "event", "created", "data", "created_at", "livemode", "workspace_id", "sequence")
    _fields = {
        "id": ("id", "", False),
        "event": ("event", "", False),
        "created": ("created", "", False),
        "data": ("data", "", False),
        "created_at": ("createdAt", "t", False),
        "livemode": ("livemode", "", False),
        "workspace_id": ("workspaceId", "", False),
        "sequence": ("sequence", "", False),
    }
    if TYPE_CHECKING:
        id: str
        """The id of the event."""
        event: str
        """The name of the event."""
        created: int
        """When it happened, in Unix seconds on the clock of the workspace."""
        data: dict[str, Any]
        """What it is about, as it came."""
        created_at: datetime
        """The same as RFC 3339, to the millisecond."""
        livemode: bool
        """False in test mode."""
        workspace_id: str
        """Where it happened."""
        sequence: int
        """Rises with every event of the same object. Use it to put events in order."""


if TYPE_CHECKING:
    Event = Union[PostScheduledEvent, PostPublishedEvent, PostFailedEvent, ReplyReceivedEvent, MatrixCompletedEvent, UnknownEvent]
    """Something that happened. These are the very keys that a webhook carries, in this order."""
else:
    Event = (
        "event",
        {"post.scheduled": PostScheduledEvent, "post.published": PostPublishedEvent, "post.failed": PostFailedEvent, "reply.received": ReplyReceivedEvent, "matrix.completed": MatrixCompletedEvent},
        UnknownEvent,
    )
