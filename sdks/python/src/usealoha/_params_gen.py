# Generated from openapi.yaml by `npm run generate`. Do not edit.
"""What may be passed in a call, as dictionaries. A whole body can be given by ``**``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Any, Literal

    from ._enums_gen import ForcedOutcome, MaybeChannel, SeedChoice
    from ._multipart import FileInput

__all__ = [
    "AnalyticsExportCreate",
    "CatcherAnswerInput",
    "CatcherUpdate",
    "ChannelOverride",
    "ClockAdvanceRequest",
    "InboxReply",
    "InboxThreadUpdate",
    "ListenerCreate",
    "ListenerReport",
    "ListenerReportError",
    "MatrixRunRequest",
    "MediaUpload",
    "PlanChoice",
    "PostCreate",
    "PostMediaUse",
    "PostUpdate",
    "PostValidate",
    "ReplayChoice",
    "SandboxResetRequest",
    "SandboxWorkspaceCreate",
    "ShareCreate",
    "SnapshotCreate",
    "TriggerData",
    "TriggerRequest",
    "VoiceAdjust",
    "VoiceSample",
    "VoiceScoreInput",
    "VoiceSliders",
    "VoiceTrain",
    "WebhookCreate",
    "WebhookReplayRequest",
    "WebhookSecretCreate",
    "WebhookSecretPromote",
    "WebhookTest",
    "WebhookUpdate",
]


class _PostCreateRequired(TypedDict):
    content: str
    """The text. Line ends count as one character. Each channel has its own limit."""
    channels: Sequence[str]
    """Where the post goes, each channel once."""


class PostCreate(_PostCreateRequired, total=False):
    """A post as you write it."""

    scheduled_at: datetime | str | None
    """When to publish, as RFC 3339 with an offset. Absent or null makes a draft."""
    publish_now: bool
    """Publishes as soon as possible. Not together with scheduled_at."""
    media: Sequence[PostMediaUse]
    """The files of the post, in order. In an override they take the place of all files of the post, and an empty list
    takes them away.
    """
    overrides: Mapping[str, ChannelOverride]
    """What differs on a channel, by the name of the channel. Only for channels of this post."""
    campaign_id: str | None
    """A label of yours, to filter by. Null is none."""
    metadata: Mapping[str, str]
    """Up to 20 pairs of your own. They come back with the post and in its events."""
    allow_duplicate: bool
    """Lets the post pass although another one says the same within 24 hours."""
    test: Mapping[str, ForcedOutcome]
    """For test keys only. What each channel shall answer, by the name of the channel."""


class PostMediaUse(TypedDict, total=False):
    """A file, used in a post. Name it by its id or by its address."""

    media_id: str
    """The id that createMedia gave."""
    url: str
    """Where the file lies. Aloha reads it after the call, by the rules that webhook targets have, and gives it an id. If
    it is not there or does not fit when the post is due, the delivery fails with ``media_unreachable``.
    """
    alt: str | None
    """What the picture shows, for this post. Without it, the alt of the file stands."""


class ChannelOverride(TypedDict, total=False):
    """What differs on one channel. A field that is absent is as in the post."""

    content: str
    """The text for this channel."""
    scheduled_at: datetime | str
    """When to publish on this channel."""
    media: Sequence[PostMediaUse]
    """The files of the post, in order. In an override they take the place of all files of the post, and an empty list
    takes them away.
    """
    first_comment: str
    """A comment that follows the post at once."""
    thread: Sequence[str]
    """The posts that follow the first one, in order."""
    title: str
    """A title, where the channel has one."""
    link: str
    """The address that the post leads to."""
    card: bool
    """Whether Aloha may typeset an image from the words when the channel needs one. True by default."""
    board: str
    """The board of a Pin."""
    subreddit: str
    """The subreddit, without r/."""
    visibility: Literal["public", "unlisted", "private", "direct"]
    """Who may see the post."""
    content_warning: str
    """The words that hide the post until a reader opens it."""


class _PostValidateRequired(TypedDict):
    content: str
    """The text."""
    channels: Sequence[str]
    """Where the post would go."""


class PostValidate(_PostValidateRequired, total=False):
    """A post to check. The fields mean what they mean in createPost."""

    scheduled_at: datetime | str | None
    """When it would be published."""
    publish_now: bool
    """Whether it would be published as soon as possible."""
    media: Sequence[PostMediaUse]
    """The files of the post, in order. In an override they take the place of all files of the post, and an empty list
    takes them away.
    """
    overrides: Mapping[str, ChannelOverride]
    """What differs on a channel, by the name of the channel. Only for channels of this post."""
    campaign_id: str | None
    """A label of yours."""
    metadata: Mapping[str, str]
    """Up to 20 pairs of your own. They come back with the post and in its events."""
    allow_duplicate: bool
    """Has no effect here. It is taken so that the same body fits both operations."""
    test: Mapping[str, ForcedOutcome]
    """For test keys only. What each channel shall answer, by the name of the channel."""


class PostUpdate(TypedDict, total=False):
    """The fields of a post that change. The others stay as they are."""

    content: str
    """The text."""
    channels: Sequence[str]
    """Where the post goes. A channel where it is published cannot be taken out."""
    scheduled_at: datetime | str | None
    """When to publish. Null makes the post a draft again."""
    publish_now: bool
    """Publishes as soon as possible. Not together with scheduled_at."""
    media: Sequence[PostMediaUse]
    """The files of the post, in order. In an override they take the place of all files of the post, and an empty list
    takes them away.
    """
    overrides: Mapping[str, ChannelOverride]
    """What differs on a channel, by the name of the channel. Only for channels of this post."""
    campaign_id: str | None
    """A label of yours. Null takes it away."""
    metadata: Mapping[str, str]
    """Up to 20 pairs of your own. They come back with the post and in its events."""
    allow_duplicate: bool
    """Lets the post pass although another one says the same within 24 hours."""
    test: Mapping[str, ForcedOutcome]
    """For test keys only. What each channel shall answer, by the name of the channel."""


class _MediaUploadRequired(TypedDict):
    file: FileInput
    """The file itself."""


class MediaUpload(_MediaUploadRequired, total=False):
    """A form with a file. Its type is read from its bytes."""

    alt: str
    """What the picture shows, for those who do not see it."""


class _AnalyticsExportCreateRequired(TypedDict):
    format: Literal["csv", "json"]
    """The form of the file."""


class AnalyticsExportCreate(_AnalyticsExportCreateRequired, total=False):
    """Which numbers to write, and how."""

    from_: date | str | None
    """The first day of publication, in the time zone of the workspace. Absent or null is 29 days before ``to``."""
    to: date | str | None
    """The last day of publication. Absent or null is today."""
    channels: Sequence[str] | None
    """Only these channels, each once. Absent or null is all of them."""
    granularity: Literal["post", "snapshot"]
    """``post`` gives one row with the latest numbers, ``snapshot`` one row for each time they were taken."""
    metrics: Sequence[Literal["impressions", "views", "likes", "replies", "reposts", "quotes", "bookmarks", "clicks", "profileClicks", "engagements", "engagementRate"]] | None
    """Only these numbers, each once. Absent or null is all of them. The columns of the others stay, and are empty."""


class InboxThreadUpdate(TypedDict, total=False):
    """The fields of a thread that change. The others stay as they are."""

    status: Literal["open", "snoozed", "done"]
    """Open, done, or snoozed. A snooze needs snoozed_until."""
    snoozed_until: datetime | str | None
    """When a snoozed thread shall be open again, in the future on the clock of the workspace."""
    read: bool
    """True marks the thread as read, false as unread."""
    tags: Sequence[str]
    """All tags that the thread shall have, of up to 40 characters each."""


class InboxReply(TypedDict):
    """What to answer."""

    text: str
    """The words. The channel says how long they may be."""


class MatrixRunRequest(TypedDict, total=False):
    """What a run is given. All of it may be left out."""

    input: Mapping[str, Any]
    """What the matrix asks for in its input_schema."""
    dry_run: bool
    """True works every step out and does nothing."""


class _WebhookCreateRequired(TypedDict):
    url: str
    """The address that Aloha calls, by https. With a test key plain http is taken too."""
    events: Sequence[str]
    """Which events it gets: names, groups such as ``post.*``, or ``*`` for all of them."""


class WebhookCreate(_WebhookCreateRequired, total=False):
    """An endpoint as you describe it."""

    description: str | None
    """What it is for, in your words."""
    secret: str
    """A secret of your own: ``whsec_`` and padded standard base64 of 24 to 64 bytes. Without it Aloha makes one."""
    headers: Mapping[str, str]
    """Headers of your own, sent with every delivery. Names and values have 4 KiB together. The values are kept as
    secrets.
    """
    max_in_flight: int
    """How many deliveries may be on their way at once."""
    rate_per_second: int | None
    """How many deliveries may start in a second. Null is no limit."""


class WebhookUpdate(TypedDict, total=False):
    """The fields of an endpoint that change. The others stay as they are."""

    url: str
    """The address that Aloha calls, by https. With a test key plain http is taken too."""
    events: Sequence[str]
    """Which events it gets: names, groups such as ``post.*``, or ``*`` for all of them."""
    description: str | None
    """What it is for. Null takes it away."""
    headers: Mapping[str, str]
    """Headers of your own. They replace the present ones as a whole."""
    max_in_flight: int
    """How many deliveries may be on their way at once."""
    rate_per_second: int | None
    """How many deliveries may start in a second. Null is no limit."""
    status: Literal["enabled", "disabled"]
    """Disabled holds the deliveries back. Enabling does not send what was held; replay it."""


class WebhookSecretCreate(TypedDict, total=False):
    """The secret to add. Everything has a default."""

    secret: str
    """A secret of your own: ``whsec_`` and padded standard base64 of 24 to 64 bytes. Without it Aloha makes one."""
    promote: bool
    """Makes it the primary secret at once. The present one stays valid for 24 hours."""


class WebhookSecretPromote(TypedDict, total=False):
    """How the change shall go."""

    overlap_seconds: int
    """How long the old primary secret stays valid, from 0 to 7 days."""


class WebhookTest(TypedDict, total=False):
    """Which event to send."""

    event: Literal["post.scheduled", "post.published", "post.failed", "reply.received", "matrix.completed"]
    """The event. Its body is the example in this reference."""


class WebhookReplayRequest(TypedDict, total=False):
    """Which deliveries to send again. The fields narrow the choice together."""

    from_: datetime | str
    """Events of this instant and later, as RFC 3339 with an offset."""
    to: datetime | str
    """Events before this instant."""
    events: Sequence[Literal["post.scheduled", "post.published", "post.failed", "reply.received", "matrix.completed"]]
    """Events with one of these names. All when absent."""
    states: Sequence[Literal["held", "exhausted", "cancelled", "never_queued"]]
    """What became of the delivery. ``never_queued`` means kept events that fit and have no delivery here."""
    dry_run: bool
    """Only counts, and changes nothing."""


class VoiceTrain(TypedDict, total=False):
    """What to learn from, and what you wish. Without samples and post_ids, the newest 100 published posts are taken.
    """

    samples: Sequence[VoiceSample]
    """Texts of yours, at most 50,000 characters in all. At least 3 texts of 5 words or more are needed."""
    post_ids: Sequence[str]
    """Posts of yours, published or not. Each different text of a post counts once."""
    sliders: VoiceSliders
    """Wishes beside what is measured. Null is no wish."""
    banned_phrases: Sequence[str]
    """Phrases that adjustVoice takes out, in any case."""


class _VoiceSampleRequired(TypedDict):
    text: str
    """The text, as it was published."""


class VoiceSample(_VoiceSampleRequired, total=False):
    """One text of yours."""

    channel: MaybeChannel | None
    """Where it stood, for the differences of that channel."""


class VoiceSliders(TypedDict, total=False):
    """Wishes beside what is measured. Null is no wish."""

    formality: int | None
    """From 70 on, adjustVoice takes out every emoji and every exclamation mark."""
    detail: int | None
    """Up to 30, adjustVoice splits sentences of more than 20 words where it can."""
    wit: int | None
    """Kept and shown. No edit follows from it."""
    perspective: Literal["first_person", "third_person", "mixed"] | None
    """Kept and shown. No edit follows from it."""


class _VoiceScoreInputRequired(TypedDict):
    text: str
    """The text."""


class VoiceScoreInput(_VoiceScoreInputRequired, total=False):
    """A text to score."""

    channel: MaybeChannel | None
    """Compares the features with the voice on this channel, where it has enough texts."""


class _VoiceAdjustRequired(TypedDict):
    text: str
    """The text."""


class VoiceAdjust(_VoiceAdjustRequired, total=False):
    """A text to adjust."""

    channel: MaybeChannel | None
    """Cuts the end where the text is too long for this channel."""


class SandboxWorkspaceCreate(TypedDict, total=False):
    """What the new workspace shall be like. Everything has a default."""

    name: str
    """What you call it: one line, without characters that hide or turn others. Without a name it gets two calm words.
    """
    time_zone: str
    """The IANA time zone of its days."""
    seed: SeedChoice
    """What it holds at the start."""


class ClockAdvanceRequest(TypedDict, total=False):
    """Where the clock shall go. Send exactly one of ``by`` and ``to``."""

    by: str
    """How far, as an ISO 8601 duration."""
    to: datetime | str
    """Until when, as RFC 3339 with an offset."""
    dry_run: bool
    """Only lists what is due, and changes nothing."""


class CatcherUpdate(TypedDict):
    """What the catcher shall answer from now on."""

    answers: Sequence[CatcherAnswerInput]
    """They are used in order, one for each request. The last one repeats."""


class _CatcherAnswerInputRequired(TypedDict):
    kind: Literal["respond", "hang", "reset"]
    """What the catcher does."""


class CatcherAnswerInput(_CatcherAnswerInputRequired, total=False):
    """One answer. ``respond`` answers, ``hang`` never does, and ``reset`` cuts the connection."""

    status: int
    """The HTTP status, for ``respond``."""
    body: str
    """The body, for ``respond``."""
    headers: Mapping[str, str]
    """The headers, for ``respond``."""
    delay_ms: int
    """How long it waits first, in milliseconds. 15 seconds and more are a timeout. While the clock is advanced, the wait
    passes on the clock.
    """


class _TriggerRequestRequired(TypedDict):
    event: Literal["post.scheduled", "post.published", "post.failed", "reply.received", "matrix.completed"]
    """The event."""


class TriggerRequest(_TriggerRequestRequired, total=False):
    """Which event shall happen."""

    data: TriggerData
    """What it shall be about. Each field belongs to some events only; with another event the answer is 422
    ``conflicting_fields``.
    """


class TriggerData(TypedDict, total=False):
    """What it shall be about. Each field belongs to some events only; with another event the answer is 422
    ``conflicting_fields``.
    """

    content: str
    """For ``post.*``: the text of the post."""
    channels: Sequence[str]
    """For ``post.*``: where the post goes."""
    campaign_id: str
    """For ``post.*``: a label of yours."""
    metadata: Mapping[str, str]
    """For ``post.*``: up to 20 pairs of your own."""
    post_id: str
    """For ``reply.received``: the post that is answered. Without it, Aloha takes the newest one on the channel, or makes
    one. A ``dm`` needs none.
    """
    channel: str
    """For ``reply.received``: the channel where it comes from. Without it, one of the post, or linkedin."""
    kind: Literal["comment", "mention", "dm"]
    """For ``reply.received``: what kind of answer it is. Without it, a comment."""
    text: str
    """For ``reply.received``: what it says."""
    status: Literal["success", "failed", "skipped"]
    """For ``matrix.completed``: how the run ends. Without it, success."""


class _ListenerCreateRequired(TypedDict):
    device: str
    """A name that stays the same on this machine. It stands for the listener."""


class ListenerCreate(_ListenerCreateRequired, total=False):
    """The machine that listens."""

    events: Sequence[str]
    """Which events it gets: names, groups such as ``post.*``, or ``*`` for all of them."""


class ListenerReport(TypedDict, total=False):
    """What your machine answered, or why it did not. Send exactly one of ``status_code`` and ``error``; ``headers``,
    ``body_base64`` and ``duration_ms`` go with ``status_code``. Anything else is 422 ``conflicting_fields``.
    """

    status_code: int
    """The HTTP status that your machine answered."""
    headers: Mapping[str, str]
    """The headers of that answer."""
    body_base64: str
    """The body of that answer in base64. Aloha keeps the first 16 KiB."""
    duration_ms: float
    """How long the answer took, in milliseconds."""
    error: ListenerReportError
    """Why your machine gave no answer."""


class ListenerReportError(TypedDict):
    """Why your machine gave no answer."""

    code: Literal["dns_not_found", "dns_error", "connect_refused", "connect_unreachable", "connect_timeout", "tls_error", "connection_reset", "timeout", "invalid_response", "response_headers_too_large"]
    """What went wrong."""
    duration_ms: float
    """How long it took to find out, in milliseconds."""


class SandboxResetRequest(TypedDict, total=False):
    """How the sandbox shall begin. Everything has a default."""

    seed: SeedChoice
    """What it holds then."""
    seed_number: int
    """What ids, delays and people are drawn from. Another number is another draw."""
    clock_start: datetime | str
    """The instant at which the clock stands then, frozen, from the year 2000 to 5 years ahead. Without it the clock runs
    with real time.
    """


class SnapshotCreate(TypedDict):
    """What the snapshot shall be called."""

    name: str
    """A name that you know it by, on one line. Two may have the same."""


class ShareCreate(TypedDict, total=False):
    """How long somebody may read it."""

    expires_in_days: int
    """Days of real time after which the address ends."""


class PlanChoice(TypedDict):
    """Which plan test mode shall have."""

    plan: Literal["free", "working_team", "agency"] | None
    """The plan to practise. Null for the workspace's own."""


class ReplayChoice(TypedDict, total=False):
    """How to send a call again."""

    idempotency_key: Literal["new", "same"]
    """``new`` sends a POST with a fresh Idempotency-Key, so it is done again. ``same`` sends the key that the call bore,
    so the answer is the first one once more, as long as it is kept. All that is no POST bears no key either way.
    """
