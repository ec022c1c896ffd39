# Generated from openapi.yaml by `npm run generate`. Do not edit.
"""The words that stand in some fields. An answer may hold newer ones; a type checker sees ``… | str`` there."""

from typing import Literal

__all__ = [
    "AnalyticsMetric",
    "CallSource",
    "ChannelSlug",
    "Counter",
    "DeliveryStatus",
    "EventName",
    "ForcedOutcome",
    "InboxKind",
    "InboxStatus",
    "MatrixRunStatus",
    "MatrixStatus",
    "MatrixStepKind",
    "MatrixStepType",
    "MaybeChannel",
    "MediaKind",
    "Plan",
    "PostStatus",
    "Role",
    "Scope",
    "SeedChoice",
    "SeedName",
    "VoiceFeatureName",
    "WebhookCode",
]

AnalyticsMetric = Literal[
    "impressions",
    "views",
    "likes",
    "replies",
    "reposts",
    "quotes",
    "bookmarks",
    "clicks",
    "profileClicks",
    "engagements",
    "engagementRate",
]
"""The name of a number."""

ChannelSlug = Literal[
    "instagram",
    "linkedin",
    "x",
    "tiktok",
    "threads",
    "facebook",
    "pinterest",
    "youtube",
    "bluesky",
    "mastodon",
    "medium",
    "reddit",
    "telegram",
]
"""The name of a channel."""

PostStatus = Literal[
    "draft",
    "in_review",
    "approved",
    "scheduled",
    "publishing",
    "published",
    "partial",
    "failed",
    "deleted",
]
"""Computed from the deliveries. It never hides a channel that failed."""

DeliveryStatus = Literal[
    "pending",
    "publishing",
    "pending_review",
    "published",
    "failed",
    "needs_reauth",
    "manual_assist",
    "deleted",
]
"""Where one post stands on one channel."""

EventName = Literal["post.scheduled", "post.published", "post.failed", "reply.received", "matrix.completed"]
"""The name of an event."""

WebhookCode = Literal[
    "target_not_allowed",
    "dns_not_found",
    "dns_error",
    "connect_refused",
    "connect_unreachable",
    "connect_timeout",
    "tls_error",
    "connection_reset",
    "timeout",
    "invalid_response",
    "response_headers_too_large",
    "redirect_refused",
    "gone",
    "throttled",
    "http_client_error",
    "http_server_error",
    "interrupted",
]
"""Why an attempt failed, or what became of it."""

Counter = Literal["weighted", "graphemes", "utf8_bytes", "utf16"]
"""How a text is counted. One text has four lengths."""

MediaKind = Literal["image", "video", "document"]
"""Whether a file is a picture, a film or a document."""

ForcedOutcome = Literal[
    "publish",
    "slow",
    "fail_then_publish",
    "rate_limited",
    "needs_reauth",
    "forbidden",
    "invalid_content",
    "manual_assist",
    "pending_review",
    "replies:1",
    "replies:2",
    "replies:3",
    "replies:4",
    "replies:5",
    "replies:6",
    "replies:7",
    "replies:8",
    "replies:9",
    "replies:10",
    "replies:11",
    "replies:12",
    "replies:13",
    "replies:14",
    "replies:15",
    "replies:16",
    "replies:17",
    "replies:18",
    "replies:19",
    "replies:20",
]
"""What a channel answers in test mode."""

SeedChoice = Literal["empty", "starter", "busy_agency", "inbox_full", "all_failures"]
"""The name of a seed, to begin with."""

Scope = Literal["read", "write", "webhook:admin"]
"""What a key may do."""

Role = Literal["owner", "admin", "editor", "reviewer", "viewer"]
"""What a member is. It decides what the member may do."""

Plan = Literal["free", "working_team", "agency"]
"""The plan of a workspace. It decides the rate limit."""

MaybeChannel = Literal[
    "instagram",
    "linkedin",
    "x",
    "tiktok",
    "threads",
    "facebook",
    "pinterest",
    "youtube",
    "bluesky",
    "mastodon",
    "medium",
    "reddit",
    "telegram",
]
"""The name of a channel, or null for none."""

VoiceFeatureName = Literal[
    "wordsPerSentence",
    "sentenceSpread",
    "sentences",
    "paragraphs",
    "lettersPerWord",
    "wordVariety",
    "functionWords",
    "contractions",
    "firstPerson",
    "secondPerson",
    "thirdPerson",
    "commas",
    "colons",
    "dashes",
    "brackets",
    "quotes",
    "ellipses",
    "questionShare",
    "exclamationShare",
    "lowerCaseStarts",
    "emoji",
    "hashtags",
    "links",
]
"""One thing that is measured."""

MatrixStatus = Literal["draft", "active", "paused"]
"""Whether a matrix runs: ``draft`` is not finished, ``active`` runs, ``paused`` was stopped in the app."""

MatrixStepType = Literal["trigger", "condition", "action", "delay"]
"""What a step is."""

MatrixStepKind = Literal[
    "manual",
    "schedule",
    "post_published",
    "reply_received",
    "keyword_match",
    "metric_over",
    "sender_is",
    "create_draft",
    "schedule_post",
    "cross_post",
    "repost_top",
    "reply_to_thread",
    "tag_thread",
    "set_thread_status",
    "start_export",
    "wait",
]
"""What a step does."""

MatrixRunStatus = Literal["queued", "running", "waiting", "success", "failed", "skipped"]
"""Where a run is. ``waiting`` is for its time or for approval. It ends as ``success``, or as ``failed`` when a step
could not be done. It ends as ``skipped`` when a condition said no and nothing was done, when it had nothing to be
about, or when somebody rejected or cancelled it.
"""

InboxKind = Literal["comment", "mention", "dm"]
"""What kind of conversation it is: a comment under a post, a mention in a post of somebody else, or a direct message.
"""

InboxStatus = Literal["open", "snoozed", "done"]
"""Whether a thread waits for you, rests until a set time, or is done."""

CallSource = Literal[
    "aloha_typescript",
    "aloha_python",
    "aloha_cli",
    "browser",
    "curl",
    "httpie",
    "postman",
    "insomnia",
    "bruno",
    "node",
    "deno",
    "bun",
    "python",
    "go",
    "java",
    "ruby",
    "php",
    "dotnet",
    "rust",
    "replay",
    "other",
    "none",
]
"""What kind of program sent a call, by the name that it gives itself; ``replay`` for a call that
``sandbox.requests.replay`` sent.
"""

SeedName = Literal["empty", "starter", "busy_agency", "inbox_full", "all_failures"]
"""The name of a seed."""
