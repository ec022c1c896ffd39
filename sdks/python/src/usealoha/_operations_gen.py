# Generated from openapi.yaml by `npm run generate`. Do not edit.
"""Every operation of the API."""

from ._operation import Operation

CREATE_POST = Operation(
    "createPost", "POST", "/posts",
    place="posts.create",
    body={
        "content": ("content", ""),
        "channels": ("channels", ""),
        "scheduled_at": ("scheduledAt", "t"),
        "publish_now": ("publishNow", ""),
        "media": ("media", "[@PostMediaUse"),
        "overrides": ("overrides", "{@ChannelOverride"),
        "campaign_id": ("campaignId", ""),
        "metadata": ("metadata", ""),
        "allow_duplicate": ("allowDuplicate", ""),
        "test": ("test", ""),
    },
    body_required=True,
    model="Post",
)
LIST_POSTS = Operation(
    "listPosts", "GET", "/posts",
    place="posts.list",
    query={
        "channel": ("channel", ""),
        "status": ("status", ""),
        "date": ("date", "d"),
        "from_": ("from", "d"),
        "to": ("to", "d"),
        "campaign_id": ("campaignId", ""),
        "order": ("order", ""),
        "limit": ("limit", ""),
        "cursor": ("cursor", ""),
    },
    model="Post",
    paginated=True,
)
VALIDATE_POST = Operation(
    "validatePost", "POST", "/posts/validate",
    place="posts.validate",
    body={
        "content": ("content", ""),
        "channels": ("channels", ""),
        "scheduled_at": ("scheduledAt", "t"),
        "publish_now": ("publishNow", ""),
        "media": ("media", "[@PostMediaUse"),
        "overrides": ("overrides", "{@ChannelOverride"),
        "campaign_id": ("campaignId", ""),
        "metadata": ("metadata", ""),
        "allow_duplicate": ("allowDuplicate", ""),
        "test": ("test", ""),
    },
    body_required=True,
    model="PostValidation",
)
GET_POST = Operation(
    "getPost", "GET", "/posts/{id}",
    place="posts.get",
    model="Post",
)
UPDATE_POST = Operation(
    "updatePost", "PATCH", "/posts/{id}",
    place="posts.update",
    body={
        "content": ("content", ""),
        "channels": ("channels", ""),
        "scheduled_at": ("scheduledAt", "t"),
        "publish_now": ("publishNow", ""),
        "media": ("media", "[@PostMediaUse"),
        "overrides": ("overrides", "{@ChannelOverride"),
        "campaign_id": ("campaignId", ""),
        "metadata": ("metadata", ""),
        "allow_duplicate": ("allowDuplicate", ""),
        "test": ("test", ""),
    },
    body_required=True,
    model="Post",
)
DELETE_POST = Operation(
    "deletePost", "DELETE", "/posts/{id}",
    place="posts.delete",
    answer="none",
)
RETRY_POST = Operation(
    "retryPost", "POST", "/posts/{id}/retry",
    place="posts.retry",
    model="Post",
)
CREATE_MEDIA = Operation(
    "createMedia", "POST", "/media",
    place="media.create",
    body={"file": ("file", ""), "alt": ("alt", "")},
    body_required=True,
    form=True,
    model="Media",
)
LIST_MEDIA = Operation(
    "listMedia", "GET", "/media",
    place="media.list",
    query={"kind": ("kind", ""), "limit": ("limit", ""), "cursor": ("cursor", "")},
    model="Media",
    paginated=True,
)
GET_MEDIA = Operation(
    "getMedia", "GET", "/media/{id}",
    place="media.get",
    model="Media",
)
EXPORT_ANALYTICS = Operation(
    "exportAnalytics", "POST", "/analytics/export",
    place="analytics.export",
    body={
        "format": ("format", ""),
        "from_": ("from", "d"),
        "to": ("to", "d"),
        "channels": ("channels", ""),
        "granularity": ("granularity", ""),
        "metrics": ("metrics", ""),
    },
    body_required=True,
    model="AnalyticsExport",
)
LIST_ANALYTICS_EXPORTS = Operation(
    "listAnalyticsExports", "GET", "/analytics/export",
    place="analytics.exports.list",
    query={"limit": ("limit", ""), "cursor": ("cursor", "")},
    model="AnalyticsExport",
    paginated=True,
)
GET_ANALYTICS_EXPORT = Operation(
    "getAnalyticsExport", "GET", "/analytics/export/{id}",
    place="analytics.exports.get",
    model="AnalyticsExport",
)
DOWNLOAD_ANALYTICS_EXPORT = Operation(
    "downloadAnalyticsExport", "GET", "/analytics/export/{id}/download",
    place="analytics.exports.download",
    query={"expires": ("expires", ""), "signature": ("signature", "")},
    answer="text",
)
LIST_CHANNELS = Operation(
    "listChannels", "GET", "/channels",
    place="channels.list",
    model="ChannelList",
)
GET_ME = Operation(
    "getMe", "GET", "/me",
    place="me.get",
    model="Me",
)
GET_USAGE = Operation(
    "getUsage", "GET", "/usage",
    place="usage.get",
    query={"period": ("period", "")},
    model="Usage",
)
LIST_EVENTS = Operation(
    "listEvents", "GET", "/events",
    place="events.list",
    query={
        "event": ("event", ""),
        "object_id": ("objectId", ""),
        "from_": ("from", "t"),
        "to": ("to", "t"),
        "order": ("order", ""),
        "limit": ("limit", ""),
        "cursor": ("cursor", ""),
    },
    model="Event",
    paginated=True,
)
GET_EVENT = Operation(
    "getEvent", "GET", "/events/{id}",
    place="events.get",
    model="Event",
)
LIST_INBOX_THREADS = Operation(
    "listInboxThreads", "GET", "/inbox/threads",
    place="inbox.threads.list",
    query={
        "channel": ("channel", ""),
        "kind": ("kind", ""),
        "status": ("status", ""),
        "unread": ("unread", ""),
        "post_id": ("postId", ""),
        "since": ("since", "t"),
        "limit": ("limit", ""),
        "cursor": ("cursor", ""),
    },
    model="InboxThread",
    paginated=True,
)
GET_INBOX_THREAD = Operation(
    "getInboxThread", "GET", "/inbox/threads/{id}",
    place="inbox.threads.get",
    model="InboxThread",
)
UPDATE_INBOX_THREAD = Operation(
    "updateInboxThread", "PATCH", "/inbox/threads/{id}",
    place="inbox.threads.update",
    body={
        "status": ("status", ""),
        "snoozed_until": ("snoozedUntil", "t"),
        "read": ("read", ""),
        "tags": ("tags", ""),
    },
    body_required=True,
    model="InboxThread",
)
LIST_INBOX_MESSAGES = Operation(
    "listInboxMessages", "GET", "/inbox/threads/{id}/messages",
    place="inbox.messages.list",
    query={"order": ("order", ""), "limit": ("limit", ""), "cursor": ("cursor", "")},
    model="InboxMessage",
    paginated=True,
)
REPLY_TO_INBOX_THREAD = Operation(
    "replyToInboxThread", "POST", "/inbox/threads/{id}/replies",
    place="inbox.threads.reply",
    body={"text": ("text", "")},
    body_required=True,
    model="InboxMessage",
)
LIST_MATRICES = Operation(
    "listMatrices", "GET", "/matrix",
    place="matrix.list",
    query={"limit": ("limit", ""), "cursor": ("cursor", "")},
    model="Matrix",
    paginated=True,
)
GET_MATRIX = Operation(
    "getMatrix", "GET", "/matrix/{id}",
    place="matrix.get",
    model="Matrix",
)
RUN_MATRIX = Operation(
    "runMatrix", "POST", "/matrix/{id}/run",
    place="matrix.run",
    body={"input": ("input", ""), "dry_run": ("dryRun", "")},
    model="MatrixRun",
)
LIST_MATRIX_RUNS = Operation(
    "listMatrixRuns", "GET", "/matrix/{id}/runs",
    place="matrix.runs.list",
    query={"status": ("status", ""), "limit": ("limit", ""), "cursor": ("cursor", "")},
    model="MatrixRun",
    paginated=True,
)
GET_MATRIX_RUN = Operation(
    "getMatrixRun", "GET", "/matrix/{id}/runs/{run_id}",
    place="matrix.runs.get",
    model="MatrixRun",
)
APPROVE_MATRIX_RUN = Operation(
    "approveMatrixRun", "POST", "/matrix/{id}/runs/{run_id}/approve",
    place="matrix.runs.approve",
    model="MatrixRun",
)
REJECT_MATRIX_RUN = Operation(
    "rejectMatrixRun", "POST", "/matrix/{id}/runs/{run_id}/reject",
    place="matrix.runs.reject",
    model="MatrixRun",
)
CANCEL_MATRIX_RUN = Operation(
    "cancelMatrixRun", "POST", "/matrix/{id}/runs/{run_id}/cancel",
    place="matrix.runs.cancel",
    model="MatrixRun",
)
CREATE_WEBHOOK = Operation(
    "createWebhook", "POST", "/webhooks",
    place="webhooks.create",
    body={
        "url": ("url", ""),
        "events": ("events", ""),
        "description": ("description", ""),
        "secret": ("secret", ""),
        "headers": ("headers", ""),
        "max_in_flight": ("maxInFlight", ""),
        "rate_per_second": ("ratePerSecond", ""),
    },
    body_required=True,
    model="WebhookWithSecret",
)
LIST_WEBHOOKS = Operation(
    "listWebhooks", "GET", "/webhooks",
    place="webhooks.list",
    query={"status": ("status", ""), "limit": ("limit", ""), "cursor": ("cursor", "")},
    model="Webhook",
    paginated=True,
)
GET_WEBHOOK = Operation(
    "getWebhook", "GET", "/webhooks/{id}",
    place="webhooks.get",
    model="Webhook",
)
UPDATE_WEBHOOK = Operation(
    "updateWebhook", "PATCH", "/webhooks/{id}",
    place="webhooks.update",
    body={
        "url": ("url", ""),
        "events": ("events", ""),
        "description": ("description", ""),
        "headers": ("headers", ""),
        "max_in_flight": ("maxInFlight", ""),
        "rate_per_second": ("ratePerSecond", ""),
        "status": ("status", ""),
    },
    body_required=True,
    model="Webhook",
)
DELETE_WEBHOOK = Operation(
    "deleteWebhook", "DELETE", "/webhooks/{id}",
    place="webhooks.delete",
    answer="none",
)
REVEAL_WEBHOOK_SECRETS = Operation(
    "revealWebhookSecrets", "GET", "/webhooks/{id}/secrets",
    place="webhooks.secrets.reveal",
    model="WebhookSecretList",
)
ADD_WEBHOOK_SECRET = Operation(
    "addWebhookSecret", "POST", "/webhooks/{id}/secrets",
    place="webhooks.secrets.add",
    body={"secret": ("secret", ""), "promote": ("promote", "")},
    model="WebhookSecretWithValue",
)
REVOKE_WEBHOOK_SECRET = Operation(
    "revokeWebhookSecret", "DELETE", "/webhooks/{id}/secrets/{secret_id}",
    place="webhooks.secrets.revoke",
    answer="none",
)
PROMOTE_WEBHOOK_SECRET = Operation(
    "promoteWebhookSecret", "POST", "/webhooks/{id}/secrets/{secret_id}/promote",
    place="webhooks.secrets.promote",
    body={"overlap_seconds": ("overlapSeconds", "")},
    model="WebhookSecret",
)
TEST_WEBHOOK = Operation(
    "testWebhook", "POST", "/webhooks/{id}/test",
    place="webhooks.test",
    body={"event": ("event", "")},
    model="WebhookDelivery",
)
GET_WEBHOOK_ACTIVITY = Operation(
    "getWebhookActivity", "GET", "/webhooks/{id}/activity",
    place="webhooks.activity",
    model="WebhookActivity",
)
LIST_WEBHOOK_DELIVERIES = Operation(
    "listWebhookDeliveries", "GET", "/webhooks/{id}/deliveries",
    place="webhooks.deliveries.list",
    query={
        "state": ("state", ""),
        "event": ("event", ""),
        "event_id": ("eventId", ""),
        "code": ("code", ""),
        "from_": ("from", "t"),
        "to": ("to", "t"),
        "limit": ("limit", ""),
        "cursor": ("cursor", ""),
    },
    model="WebhookDelivery",
    paginated=True,
)
GET_WEBHOOK_DELIVERY = Operation(
    "getWebhookDelivery", "GET", "/webhooks/{id}/deliveries/{delivery_id}",
    place="webhooks.deliveries.get",
    model="WebhookDeliveryDetail",
)
REDELIVER_WEBHOOK_DELIVERY = Operation(
    "redeliverWebhookDelivery", "POST", "/webhooks/{id}/deliveries/{delivery_id}/redeliver",
    place="webhooks.deliveries.redeliver",
    model="WebhookDelivery",
)
REPLAY_WEBHOOK_DELIVERIES = Operation(
    "replayWebhookDeliveries", "POST", "/webhooks/{id}/replay",
    place="webhooks.replay",
    body={
        "from_": ("from", "t"),
        "to": ("to", "t"),
        "events": ("events", ""),
        "states": ("states", ""),
        "dry_run": ("dryRun", ""),
    },
    model="WebhookReplay",
)
GET_VOICE = Operation(
    "getVoice", "GET", "/voice",
    place="voice.get",
    model="Voice",
)
TRAIN_VOICE = Operation(
    "trainVoice", "POST", "/voice/train",
    place="voice.train",
    body={
        "samples": ("samples", "[@VoiceSample"),
        "post_ids": ("postIds", ""),
        "sliders": ("sliders", "@VoiceSliders"),
        "banned_phrases": ("bannedPhrases", ""),
    },
    body_required=True,
    model="VoiceTraining",
)
GET_VOICE_TRAINING = Operation(
    "getVoiceTraining", "GET", "/voice/train/{id}",
    place="voice.trainings.get",
    model="VoiceTraining",
)
SCORE_VOICE = Operation(
    "scoreVoice", "POST", "/voice/score",
    place="voice.score",
    body={"text": ("text", ""), "channel": ("channel", "")},
    body_required=True,
    model="VoiceScore",
)
ADJUST_VOICE = Operation(
    "adjustVoice", "POST", "/voice/adjust",
    place="voice.adjust",
    body={"text": ("text", ""), "channel": ("channel", "")},
    body_required=True,
    model="VoiceAdjustment",
)
CREATE_SANDBOX_WORKSPACE = Operation(
    "createSandboxWorkspace", "POST", "/sandbox/workspaces",
    place="sandbox.workspaces.create",
    body={"name": ("name", ""), "time_zone": ("timeZone", ""), "seed": ("seed", "")},
    model="SandboxWorkspace",
    needs_key=False,
)
GET_CLOCK = Operation(
    "getClock", "GET", "/sandbox/clock",
    place="sandbox.clock.get",
    model="Clock",
)
ADVANCE_CLOCK = Operation(
    "advanceClock", "POST", "/sandbox/clock/advance",
    place="sandbox.clock.advance",
    body={"by": ("by", ""), "to": ("to", "t"), "dry_run": ("dryRun", "")},
    body_required=True,
    model="ClockAdvance",
)
FREEZE_CLOCK = Operation(
    "freezeClock", "POST", "/sandbox/clock/freeze",
    place="sandbox.clock.freeze",
    model="Clock",
)
RESUME_CLOCK = Operation(
    "resumeClock", "POST", "/sandbox/clock/resume",
    place="sandbox.clock.resume",
    model="Clock",
)
GET_CATCHER = Operation(
    "getCatcher", "GET", "/sandbox/catcher",
    place="sandbox.catcher.get",
    model="Catcher",
)
UPDATE_CATCHER = Operation(
    "updateCatcher", "PATCH", "/sandbox/catcher",
    place="sandbox.catcher.update",
    body={"answers": ("answers", "[@CatcherAnswerInput")},
    body_required=True,
    model="Catcher",
)
LIST_CAUGHT = Operation(
    "listCaught", "GET", "/sandbox/catcher/requests",
    place="sandbox.catcher.requests.list",
    query={
        "webhook_id": ("webhookId", ""),
        "event": ("event", ""),
        "limit": ("limit", ""),
        "cursor": ("cursor", ""),
    },
    model="Caught",
    paginated=True,
)
CLEAR_CAUGHT = Operation(
    "clearCaught", "DELETE", "/sandbox/catcher/requests",
    place="sandbox.catcher.requests.clear",
    answer="none",
)
STREAM_CAUGHT = Operation(
    "streamCaught", "GET", "/sandbox/catcher/stream",
    place="sandbox.catcher.stream",
    answer="stream",
)
TRIGGER_EVENT = Operation(
    "triggerEvent", "POST", "/sandbox/events/trigger",
    place="sandbox.events.trigger",
    body={"event": ("event", ""), "data": ("data", "@TriggerData")},
    body_required=True,
    model="EventTrigger",
)
CREATE_LISTENER = Operation(
    "createListener", "POST", "/sandbox/listeners",
    place="sandbox.listeners.create",
    body={"device": ("device", ""), "events": ("events", "")},
    body_required=True,
    model="Listener",
)
STREAM_LISTENER = Operation(
    "streamListener", "GET", "/sandbox/listeners/{id}/stream",
    place="sandbox.listeners.stream",
    answer="stream",
)
REPORT_LISTENER_ATTEMPT = Operation(
    "reportListenerAttempt", "POST", "/sandbox/listeners/{id}/attempts/{attempt_id}",
    place="sandbox.listeners.report",
    body={
        "status_code": ("statusCode", ""),
        "headers": ("headers", ""),
        "body_base64": ("bodyBase64", ""),
        "duration_ms": ("durationMs", ""),
        "error": ("error", "@ListenerReportError"),
    },
    body_required=True,
    model="WebhookAttempt",
)
LIST_SEEDS = Operation(
    "listSeeds", "GET", "/sandbox/seeds",
    place="sandbox.seeds.list",
    model="SandboxSeedList",
)
RESET_SANDBOX = Operation(
    "resetSandbox", "POST", "/sandbox/reset",
    place="sandbox.reset",
    body={"seed": ("seed", ""), "seed_number": ("seedNumber", ""), "clock_start": ("clockStart", "t")},
    model="SandboxReset",
)
LIST_SNAPSHOTS = Operation(
    "listSnapshots", "GET", "/sandbox/snapshots",
    place="sandbox.snapshots.list",
    model="SnapshotList",
)
CREATE_SNAPSHOT = Operation(
    "createSnapshot", "POST", "/sandbox/snapshots",
    place="sandbox.snapshots.create",
    body={"name": ("name", "")},
    body_required=True,
    model="Snapshot",
)
DELETE_SNAPSHOT = Operation(
    "deleteSnapshot", "DELETE", "/sandbox/snapshots/{id}",
    place="sandbox.snapshots.delete",
    answer="none",
)
RESTORE_SNAPSHOT = Operation(
    "restoreSnapshot", "POST", "/sandbox/snapshots/{id}/restore",
    place="sandbox.snapshots.restore",
    model="SandboxRestore",
)
SHARE_SNAPSHOT = Operation(
    "shareSnapshot", "POST", "/sandbox/snapshots/{id}/share",
    place="sandbox.snapshots.share",
    body={"expires_in_days": ("expiresInDays", "")},
    model="ShareWithUrl",
)
LIST_SHARES = Operation(
    "listShares", "GET", "/sandbox/shares",
    place="sandbox.shares.list",
    model="ShareList",
)
REVOKE_SHARE = Operation(
    "revokeShare", "DELETE", "/sandbox/shares/{id}",
    place="sandbox.shares.revoke",
    answer="none",
)
SET_PLAN = Operation(
    "setPlan", "PUT", "/sandbox/plan",
    place="sandbox.plan.set",
    body={"plan": ("plan", "")},
    body_required=True,
    model="SandboxPlan",
)
LIST_REQUESTS = Operation(
    "listRequests", "GET", "/sandbox/requests",
    place="sandbox.requests.list",
    query={
        "operation_id": ("operationId", ""),
        "status": ("status", ""),
        "method": ("method", ""),
        "path": ("path", ""),
        "key_id": ("keyId", ""),
        "key_generation": ("keyGeneration", ""),
        "code": ("code", ""),
        "source": ("source", ""),
        "search": ("search", ""),
        "from_": ("from", "t"),
        "to": ("to", "t"),
        "controls": ("controls", ""),
        "portal": ("portal", ""),
        "limit": ("limit", ""),
        "cursor": ("cursor", ""),
    },
    model="LoggedRequest",
    paginated=True,
)
LIST_REQUEST_ERRORS = Operation(
    "listRequestErrors", "GET", "/sandbox/requests/errors",
    place="sandbox.requests.errors.list",
    query={"from_": ("from", "t"), "to": ("to", "t"), "controls": ("controls", ""), "portal": ("portal", "")},
    model="RequestErrors",
)
TAIL_REQUESTS = Operation(
    "tailRequests", "GET", "/sandbox/requests/stream",
    place="sandbox.requests.stream",
    query={
        "operation_id": ("operationId", ""),
        "status": ("status", ""),
        "method": ("method", ""),
        "path": ("path", ""),
        "key_id": ("keyId", ""),
        "key_generation": ("keyGeneration", ""),
        "code": ("code", ""),
        "source": ("source", ""),
        "search": ("search", ""),
        "controls": ("controls", ""),
        "portal": ("portal", ""),
    },
    answer="stream",
)
GET_REQUEST = Operation(
    "getRequest", "GET", "/sandbox/requests/{id}",
    place="sandbox.requests.get",
    model="LoggedRequestDetail",
)
REPLAY_REQUEST = Operation(
    "replayRequest", "POST", "/sandbox/requests/{id}/replay",
    place="sandbox.requests.replay",
    body={"idempotency_key": ("idempotencyKey", "")},
    model="LoggedRequestDetail",
)
SHARE_REQUEST = Operation(
    "shareRequest", "POST", "/sandbox/requests/{id}/share",
    place="sandbox.requests.share",
    body={"expires_in_days": ("expiresInDays", "")},
    model="ShareWithUrl",
)
DIFF_REQUESTS = Operation(
    "diffRequests", "GET", "/sandbox/requests/{id}/diff/{other_id}",
    place="sandbox.requests.diff",
    model="RequestDiff",
)
COPY_REQUEST = Operation(
    "copyRequest", "GET", "/sandbox/requests/{id}/copy",
    place="sandbox.requests.copy",
    query={"format": ("format", "")},
    model="RequestCopy",
)

OPERATIONS: tuple[Operation, ...] = (
    CREATE_POST,
    LIST_POSTS,
    VALIDATE_POST,
    GET_POST,
    UPDATE_POST,
    DELETE_POST,
    RETRY_POST,
    CREATE_MEDIA,
    LIST_MEDIA,
    GET_MEDIA,
    EXPORT_ANALYTICS,
    LIST_ANALYTICS_EXPORTS,
    GET_ANALYTICS_EXPORT,
    DOWNLOAD_ANALYTICS_EXPORT,
    LIST_CHANNELS,
    GET_ME,
    GET_USAGE,
    LIST_EVENTS,
    GET_EVENT,
    LIST_INBOX_THREADS,
    GET_INBOX_THREAD,
    UPDATE_INBOX_THREAD,
    LIST_INBOX_MESSAGES,
    REPLY_TO_INBOX_THREAD,
    LIST_MATRICES,
    GET_MATRIX,
    RUN_MATRIX,
    LIST_MATRIX_RUNS,
    GET_MATRIX_RUN,
    APPROVE_MATRIX_RUN,
    REJECT_MATRIX_RUN,
    CANCEL_MATRIX_RUN,
    CREATE_WEBHOOK,
    LIST_WEBHOOKS,
    GET_WEBHOOK,
    UPDATE_WEBHOOK,
    DELETE_WEBHOOK,
    REVEAL_WEBHOOK_SECRETS,
    ADD_WEBHOOK_SECRET,
    REVOKE_WEBHOOK_SECRET,
    PROMOTE_WEBHOOK_SECRET,
    TEST_WEBHOOK,
    GET_WEBHOOK_ACTIVITY,
    LIST_WEBHOOK_DELIVERIES,
    GET_WEBHOOK_DELIVERY,
    REDELIVER_WEBHOOK_DELIVERY,
    REPLAY_WEBHOOK_DELIVERIES,
    GET_VOICE,
    TRAIN_VOICE,
    GET_VOICE_TRAINING,
    SCORE_VOICE,
    ADJUST_VOICE,
    CREATE_SANDBOX_WORKSPACE,
    GET_CLOCK,
    ADVANCE_CLOCK,
    FREEZE_CLOCK,
    RESUME_CLOCK,
    GET_CATCHER,
    UPDATE_CATCHER,
    LIST_CAUGHT,
    CLEAR_CAUGHT,
    STREAM_CAUGHT,
    TRIGGER_EVENT,
    CREATE_LISTENER,
    STREAM_LISTENER,
    REPORT_LISTENER_ATTEMPT,
    LIST_SEEDS,
    RESET_SANDBOX,
    LIST_SNAPSHOTS,
    CREATE_SNAPSHOT,
    DELETE_SNAPSHOT,
    RESTORE_SNAPSHOT,
    SHARE_SNAPSHOT,
    LIST_SHARES,
    REVOKE_SHARE,
    SET_PLAN,
    LIST_REQUESTS,
    LIST_REQUEST_ERRORS,
    TAIL_REQUESTS,
    GET_REQUEST,
    REPLAY_REQUEST,
    SHARE_REQUEST,
    DIFF_REQUESTS,
    COPY_REQUEST,
)
