// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** Any other text. A member of an enum is the one text that a `switch` tells apart from every literal. */
declare enum OtherName {
  other = "",
}

/** An event that is newer than this package. A `switch` over `event` leads here by `default`. */
export interface UnknownEvent {
  readonly id: string;
  readonly event: OtherName;
  readonly created: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly livemode: boolean;
  readonly workspaceId: string;
  readonly sequence: number;
}

/** The name of a number. */
export type AnalyticsMetric = "impressions" | "views" | "likes" | "replies" | "reposts" | "quotes" | "bookmarks" | "clicks" | "profileClicks" | "engagements" | "engagementRate" | (string & {});

/** Which numbers to write, and how. */
export interface AnalyticsExportCreate {
  /** The form of the file. */
  format: "csv" | "json";
  /**
   * The first day of publication, in the time zone of the workspace. Absent or null is 29 days before `to`. A day,
   * such as `2026-04-15`.
   */
  from?: string | null;
  /** The last day of publication. Absent or null is today. A day, such as `2026-04-15`. */
  to?: string | null;
  /** Only these channels, each once. Absent or null is all of them. */
  channels?: readonly string[] | null;
  /**
   * `post` gives one row with the latest numbers, `snapshot` one row for each time they were taken. Default:
   * `post`.
   */
  granularity?: "post" | "snapshot";
  /** Only these numbers, each once. Absent or null is all of them. The columns of the others stay, and are empty. */
  metrics?: readonly ("impressions" | "views" | "likes" | "replies" | "reposts" | "quotes" | "bookmarks" | "clicks" | "profileClicks" | "engagements" | "engagementRate")[] | null;
}

/** A file of numbers, and how far it is. */
export interface AnalyticsExport {
  /** The id of the export. */
  id: string;
  object: "analytics_export";
  /** Whether the numbers are those of live posts. */
  livemode: boolean;
  /** `queued` and `running` become `ready` or `failed`. A `ready` one is `expired` after 7 days. */
  status: "queued" | "running" | "ready" | "failed" | "expired" | (string & {});
  /** The form of the file. */
  format: "csv" | "json" | (string & {});
  /** `post` is one row with the latest numbers, `snapshot` one row for each time they were taken. */
  granularity: "post" | "snapshot" | (string & {});
  /** The first day of publication. A day, such as `2026-04-15`. */
  from: string;
  /** The last day of publication. A day, such as `2026-04-15`. */
  to: string;
  /** The channels that were asked for. Null is all of them. */
  channels: readonly ChannelSlug[] | null;
  /** The numbers that were asked for. Null is all of them. */
  metrics: readonly AnalyticsMetric[] | null;
  /** The instant on the clock of the workspace up to which the numbers go. RFC 3339 in UTC. */
  asOf: string;
  /** How much of the work is done, in percent. */
  progress: number;
  /** The rows that are written. Final once the export is ready. */
  rowCount: number;
  /** The bytes that are written. Final once the export is ready. */
  bytes: number;
  /** The SHA-256 of the file in hex. Null until it is ready. */
  sha256: string | null;
  /** A link to the file that works for 15 minutes without a key. Each read gives a new one. Null without a file. */
  downloadUrl: string | null;
  /** Until when the file is kept, 7 days after it was ready. RFC 3339 in UTC. */
  expiresAt: string | null;
  /** When the file was ready, or the job gave up. RFC 3339 in UTC. */
  completedAt: string | null;
  /** Why there is no file. Null unless the export failed. */
  error: AnalyticsExportError | null;
  /** When it was asked for. RFC 3339 in UTC. */
  createdAt: string;
  /** When it last changed. RFC 3339 in UTC. */
  updatedAt: string;
}

/** Why an export failed. */
export interface AnalyticsExportError {
  /** The reason. An export with more than 1,000,000 rows is not written; `internal_error` is our own fault. */
  code: "too_many_rows" | "internal_error" | (string & {});
  /** The reason in words. */
  message: string;
}

/** An export as JSON. */
export interface AnalyticsFile {
  export: AnalyticsFileHead;
  /** The rows, by the time of publication, then by post and channel. */
  rows: readonly AnalyticsRow[];
}

/** What the rows are. */
export interface AnalyticsFileHead {
  /** The id of the export. */
  id: string;
  object: "analytics_export";
  /** Whether the numbers are those of live posts. */
  livemode: boolean;
  /** `post` is one row with the latest numbers, `snapshot` one row for each time they were taken. */
  granularity: "post" | "snapshot" | (string & {});
  /** The first day of publication. A day, such as `2026-04-15`. */
  from: string;
  /** The last day of publication. A day, such as `2026-04-15`. */
  to: string;
  /** The channels that were asked for. Null is all of them. */
  channels: readonly ChannelSlug[] | null;
  /** The numbers that were asked for. Null is all of them. */
  metrics: readonly AnalyticsMetric[] | null;
  /** The instant on the clock of the workspace up to which the numbers go. RFC 3339 in UTC. */
  asOf: string;
}

/**
 * The numbers of one post on one channel at one time. A number is null when the channel does not report it or it
 * was not asked for.
 */
export interface AnalyticsRow {
  /** The post. */
  postId: string;
  channel: ChannelSlug;
  /** The id that the network gave. */
  remoteId: string;
  /** Where the post is to be seen. */
  remoteUrl: string;
  /** When it went live. RFC 3339 in UTC. */
  publishedAt: string;
  /** When the numbers were taken. RFC 3339 in UTC. */
  capturedAt: string;
  /** Your own label. */
  campaignId: string | null;
  /** The text as it went to this channel. */
  content: string;
  /** How often the post was shown. */
  impressions: number | null;
  /** How often it was viewed. */
  views: number | null;
  /** Likes and other reactions. */
  likes: number | null;
  /** Replies and comments. */
  replies: number | null;
  /** Reposts and shares. */
  reposts: number | null;
  /** Quotes with words of somebody else. */
  quotes: number | null;
  /** Bookmarks and saves. */
  bookmarks: number | null;
  /** Clicks on the post or its link. */
  clicks: number | null;
  /** Clicks on your profile. */
  profileClicks: number | null;
  /** Likes, replies, reposts, quotes, bookmarks and clicks together. */
  engagements: number | null;
  /** Engagements for each impression. Null when impressions are null or 0. */
  engagementRate: number | null;
  /** Where the numbers come from. In test mode they come from a model. */
  source: "simulated";
}

/**
 * An export as CSV by RFC 4180: UTF-8, a header, CRLF after each line, the columns in the order of AnalyticsRow in
 * snake_case. An empty cell is null. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export type AnalyticsCsv = string;

/** The name of a channel. */
export type ChannelSlug = "instagram" | "linkedin" | "x" | "tiktok" | "threads" | "facebook" | "pinterest" | "youtube" | "bluesky" | "mastodon" | "medium" | "reddit" | "telegram" | (string & {});

/** Computed from the deliveries. It never hides a channel that failed. */
export type PostStatus = "draft" | "in_review" | "approved" | "scheduled" | "publishing" | "published" | "partial" | "failed" | "deleted" | (string & {});

/** Where one post stands on one channel. */
export type DeliveryStatus = "pending" | "publishing" | "pending_review" | "published" | "failed" | "needs_reauth" | "manual_assist" | "deleted" | (string & {});

/** The name of an event. */
export type EventName = "post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed" | (string & {});

/** Why an attempt failed, or what became of it. */
export type WebhookCode = "target_not_allowed" | "dns_not_found" | "dns_error" | "connect_refused" | "connect_unreachable" | "connect_timeout" | "tls_error" | "connection_reset" | "timeout" | "invalid_response" | "response_headers_too_large" | "redirect_refused" | "gone" | "throttled" | "http_client_error" | "http_server_error" | "interrupted" | (string & {});

/** How a text is counted. One text has four lengths. */
export type Counter = "weighted" | "graphemes" | "utf8_bytes" | "utf16" | (string & {});

/** A form with a file. Its type is read from its bytes. */
export interface MediaUpload {
  /** The file itself. */
  file: Blob | Uint8Array;
  /** What the picture shows, for those who do not see it. */
  alt?: string;
}

/** Whether a file is a picture, a film or a document. */
export type MediaKind = "image" | "video" | "document" | (string & {});

/** A file, and what was read from it. */
export interface Media {
  /** Its id. Name it in the media of a post. */
  id: string;
  object: "media";
  /** False in test mode. */
  livemode: boolean;
  /**
   * Whether posts can use it. An upload is `ready` at once. A file that a post names by its address is `processing`
   * until it has come, and everything that is read from it is null until then.
   */
  status: "processing" | "ready" | "failed" | (string & {});
  /** Whether it is a picture, a film or a document. */
  kind: MediaKind | null;
  /** What it is, by its bytes. */
  mimeType: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "video/mp4" | "application/pdf" | (string & {}) | null;
  /** How large the file is. */
  bytes: number | null;
  /** In pixels, as a viewer shows it. Null for a document. */
  width: number | null;
  /** In pixels, as a viewer shows it. Null for a document. */
  height: number | null;
  /**
   * How long a video or a moving GIF or WebP runs, in milliseconds. Null for what stands still, and where a video
   * does not say.
   */
  durationMs: number | null;
  /** What the picture shows, for those who do not see it. */
  alt: string | null;
  /** SHA-256 of the file, in hex. */
  sha256: string | null;
  /** Where the file can be seen. The address cannot be guessed, and whoever holds it needs no key. */
  url: string | null;
  /** The address that it is read from. Null for an upload. */
  sourceUrl: string | null;
  /** Why it did not come or cannot be used. While the status is `processing`, why the last try failed. */
  error: MediaError | null;
  /** When it was uploaded, or first named in a post. RFC 3339 in UTC. */
  createdAt: string;
}

/** Why a file cannot be used. */
export interface MediaError {
  /**
   * A stable code: `media_unreachable` when it did not come, `media_unreadable` or `body_too_large` when it cannot
   * be taken, `media_storage_full` when there is no room for it.
   */
  code: string;
  /** The same in words. */
  message: string;
}

/** A post as you write it. */
export interface PostCreate {
  /** The text. Line ends count as one character. Each channel has its own limit. */
  content: string;
  /** Where the post goes, each channel once. */
  channels: readonly string[];
  /** When to publish, as RFC 3339 with an offset. Absent or null makes a draft. RFC 3339 in UTC. */
  scheduledAt?: Date | string | null;
  /** Publishes as soon as possible. Not together with scheduledAt. Default: `false`. */
  publishNow?: boolean;
  media?: PostMediaInput;
  overrides?: ChannelOverrides;
  /** A label of yours, to filter by. Null is none. */
  campaignId?: string | null;
  metadata?: PostMetadataInput;
  /** Lets the post pass although another one says the same within 24 hours. Default: `false`. */
  allowDuplicate?: boolean;
  test?: ForcedOutcomes;
}

/** The fields of a post that change. The others stay as they are. */
export interface PostUpdate {
  /** The text. */
  content?: string;
  /** Where the post goes. A channel where it is published cannot be taken out. */
  channels?: readonly string[];
  /** When to publish. Null makes the post a draft again. RFC 3339 in UTC. */
  scheduledAt?: Date | string | null;
  /** Publishes as soon as possible. Not together with scheduledAt. */
  publishNow?: boolean;
  media?: PostMediaInput;
  overrides?: ChannelOverrides;
  /** A label of yours. Null takes it away. */
  campaignId?: string | null;
  metadata?: PostMetadataInput;
  /** Lets the post pass although another one says the same within 24 hours. Default: `false`. */
  allowDuplicate?: boolean;
  test?: ForcedOutcomes;
}

/** A post to check. The fields mean what they mean in createPost. */
export interface PostValidate {
  /** The text. */
  content: string;
  /** Where the post would go. */
  channels: readonly string[];
  /** When it would be published. RFC 3339 in UTC. */
  scheduledAt?: Date | string | null;
  /** Whether it would be published as soon as possible. Default: `false`. */
  publishNow?: boolean;
  media?: PostMediaInput;
  overrides?: ChannelOverrides;
  /** A label of yours. */
  campaignId?: string | null;
  metadata?: PostMetadataInput;
  /** Has no effect here. It is taken so that the same body fits both operations. Default: `false`. */
  allowDuplicate?: boolean;
  test?: ForcedOutcomes;
}

/** What differs on a channel, by the name of the channel. Only for channels of this post. */
export interface ChannelOverrides {
  readonly [key: string]: ChannelOverride;
}

/** What differs on one channel. A field that is absent is as in the post. */
export interface ChannelOverride {
  /** The text for this channel. */
  content?: string;
  /** When to publish on this channel. RFC 3339 in UTC. */
  scheduledAt?: Date | string;
  media?: PostMediaInput;
  /** A comment that follows the post at once. */
  firstComment?: string;
  /** The posts that follow the first one, in order. */
  thread?: readonly string[];
  /** A title, where the channel has one. */
  title?: string;
  /** The address that the post leads to. */
  link?: string;
  /** Whether Aloha may typeset an image from the words when the channel needs one. True by default. */
  card?: boolean;
  /** The board of a Pin. */
  board?: string;
  /** The subreddit, without r/. */
  subreddit?: string;
  /** Who may see the post. */
  visibility?: "public" | "unlisted" | "private" | "direct";
  /** The words that hide the post until a reader opens it. */
  contentWarning?: string;
}

/**
 * The files of the post, in order. In an override they take the place of all files of the post, and an empty list
 * takes them away.
 */
export type PostMediaInput = readonly PostMediaUse[];

/** A file, used in a post. Name it by its id or by its address. */
export interface PostMediaUse {
  /** The id that createMedia gave. */
  mediaId?: string;
  /**
   * Where the file lies. Aloha reads it after the call, by the rules that webhook targets have, and gives it an id.
   * If it is not there or does not fit when the post is due, the delivery fails with `media_unreachable`.
   */
  url?: string;
  /** What the picture shows, for this post. Without it, the alt of the file stands. */
  alt?: string | null;
}

/** A file that a post uses. */
export interface PostMedia {
  /** The id of the file. */
  mediaId: string;
  /** What the picture shows, for this post. Null where the alt of the file stands. */
  alt: string | null;
}

/** Up to 20 pairs of your own. They come back with the post and in its events. */
export interface PostMetadataInput {
  readonly [key: string]: string;
}

/** The fields of a thread that change. The others stay as they are. */
export interface InboxThreadUpdate {
  /** Open, done, or snoozed. A snooze needs snoozedUntil. */
  status?: "open" | "snoozed" | "done";
  /** When a snoozed thread shall be open again, in the future on the clock of the workspace. RFC 3339 in UTC. */
  snoozedUntil?: Date | string | null;
  /** True marks the thread as read, false as unread. */
  read?: boolean;
  /** All tags that the thread shall have, of up to 40 characters each. */
  tags?: readonly string[];
}

/** What to answer. */
export interface InboxReply {
  /** The words. The channel says how long they may be. */
  text: string;
}

/** For test keys only. What each channel shall answer, by the name of the channel. */
export interface ForcedOutcomes {
  readonly [key: string]: ForcedOutcome;
}

/** What a channel answers in test mode. */
export type ForcedOutcome = "publish" | "slow" | "fail_then_publish" | "rate_limited" | "needs_reauth" | "forbidden" | "invalid_content" | "manual_assist" | "pending_review" | "replies:1" | "replies:2" | "replies:3" | "replies:4" | "replies:5" | "replies:6" | "replies:7" | "replies:8" | "replies:9" | "replies:10" | "replies:11" | "replies:12" | "replies:13" | "replies:14" | "replies:15" | "replies:16" | "replies:17" | "replies:18" | "replies:19" | "replies:20";

/** Where the clock shall go. Send exactly one of `by` and `to`. */
export interface ClockAdvanceRequest {
  /** How far, as an ISO 8601 duration. */
  by?: string;
  /** Until when, as RFC 3339 with an offset. RFC 3339 in UTC. */
  to?: Date | string;
  /** Only lists what is due, and changes nothing. Default: `false`. */
  dryRun?: boolean;
}

/** What the new workspace shall be like. Everything has a default. */
export interface SandboxWorkspaceCreate {
  /** What you call it: one line, without characters that hide or turn others. Without a name it gets two calm words. */
  name?: string;
  /** The IANA time zone of its days. Default: `UTC`. */
  timeZone?: string;
  /** What it holds at the start. Default: `empty`. */
  seed?: SeedChoice;
}

/** The name of a seed, to begin with. */
export type SeedChoice = "empty" | "starter" | "busy_agency" | "inbox_full" | "all_failures";

/** How the sandbox shall begin. Everything has a default. */
export interface SandboxResetRequest {
  /** What it holds then. Default: `empty`. */
  seed?: SeedChoice;
  /** What ids, delays and people are drawn from. Another number is another draw. Default: `1`. */
  seedNumber?: number;
  /**
   * The instant at which the clock stands then, frozen, from the year 2000 to 5 years ahead. Without it the clock
   * runs with real time. RFC 3339 in UTC.
   */
  clockStart?: Date | string;
}

/** An endpoint as you describe it. */
export interface WebhookCreate {
  /** The address that Aloha calls, by https. With a test key plain http is taken too. */
  url: string;
  /** Which events it gets: names, groups such as `post.*`, or `*` for all of them. */
  events: readonly string[];
  /** What it is for, in your words. */
  description?: string | null;
  /** A secret of your own: `whsec_` and padded standard base64 of 24 to 64 bytes. Without it Aloha makes one. */
  secret?: string;
  /**
   * Headers of your own, sent with every delivery. Names and values have 4 KiB together. The values are kept as
   * secrets.
   */
  headers?: {
    readonly [key: string]: string;
  };
  /** How many deliveries may be on their way at once. Default: `8`. */
  maxInFlight?: number;
  /** How many deliveries may start in a second. Null is no limit. Default: `null`. */
  ratePerSecond?: number | null;
}

/** The fields of an endpoint that change. The others stay as they are. */
export interface WebhookUpdate {
  /** The address that Aloha calls, by https. With a test key plain http is taken too. */
  url?: string;
  /** Which events it gets: names, groups such as `post.*`, or `*` for all of them. */
  events?: readonly string[];
  /** What it is for. Null takes it away. */
  description?: string | null;
  /** Headers of your own. They replace the present ones as a whole. */
  headers?: {
    readonly [key: string]: string;
  };
  /** How many deliveries may be on their way at once. */
  maxInFlight?: number;
  /** How many deliveries may start in a second. Null is no limit. */
  ratePerSecond?: number | null;
  /** Disabled holds the deliveries back. Enabling does not send what was held; replay it. */
  status?: "enabled" | "disabled";
}

/** The secret to add. Everything has a default. */
export interface WebhookSecretCreate {
  /** A secret of your own: `whsec_` and padded standard base64 of 24 to 64 bytes. Without it Aloha makes one. */
  secret?: string;
  /** Makes it the primary secret at once. The present one stays valid for 24 hours. Default: `false`. */
  promote?: boolean;
}

/** How the change shall go. */
export interface WebhookSecretPromote {
  /** How long the old primary secret stays valid, from 0 to 7 days. Default: `86400`. */
  overlapSeconds?: number;
}

/** Which event to send. */
export interface WebhookTest {
  /** The event. Its body is the example in this reference. Default: `post.published`. */
  event?: "post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed";
}

/** Which deliveries to send again. The fields narrow the choice together. */
export interface WebhookReplayRequest {
  /** Events of this instant and later, as RFC 3339 with an offset. RFC 3339 in UTC. */
  from?: Date | string;
  /** Events before this instant. RFC 3339 in UTC. */
  to?: Date | string;
  /** Events with one of these names. All when absent. */
  events?: readonly ("post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed")[];
  /**
   * What became of the delivery. `never_queued` means kept events that fit and have no delivery here. Default: `[`.
   * "held", "exhausted", "never_queued" ]
   */
  states?: readonly ("held" | "exhausted" | "cancelled" | "never_queued")[];
  /** Only counts, and changes nothing. Default: `false`. */
  dryRun?: boolean;
}

/** What the catcher shall answer from now on. */
export interface CatcherUpdate {
  /** They are used in order, one for each request. The last one repeats. */
  answers: readonly CatcherAnswerInput[];
}

/** One answer. `respond` answers, `hang` never does, and `reset` cuts the connection. */
export interface CatcherAnswerInput {
  /** What the catcher does. */
  kind: "respond" | "hang" | "reset";
  /** The HTTP status, for `respond`. Default: `200`. */
  status?: number;
  /**
   * The body, for `respond`.
   * @default
   */
  body?: string;
  /** The headers, for `respond`. */
  headers?: {
    readonly [key: string]: string;
  };
  /**
   * How long it waits first, in milliseconds. 15 seconds and more are a timeout. While the clock is advanced, the
   * wait passes on the clock. Default: `0`.
   */
  delayMs?: number;
}

/** Which plan test mode shall have. */
export interface PlanChoice {
  /** The plan to practise. Null for the workspace's own. */
  plan: "free" | "working_team" | "agency" | null;
}

/** Which event shall happen. */
export interface TriggerRequest {
  /** The event. */
  event: "post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed";
  data?: TriggerData;
}

/**
 * What it shall be about. Each field belongs to some events only; with another event the answer is 422
 * `conflicting_fields`.
 */
export interface TriggerData {
  /** For `post.*`: the text of the post. */
  content?: string;
  /** For `post.*`: where the post goes. */
  channels?: readonly string[];
  /** For `post.*`: a label of yours. */
  campaignId?: string;
  /** For `post.*`: up to 20 pairs of your own. */
  metadata?: {
    readonly [key: string]: string;
  };
  /**
   * For `reply.received`: the post that is answered. Without it, Aloha takes the newest one on the channel, or
   * makes one. A `dm` needs none.
   */
  postId?: string;
  /** For `reply.received`: the channel where it comes from. Without it, one of the post, or linkedin. */
  channel?: string;
  /** For `reply.received`: what kind of answer it is. Without it, a comment. */
  kind?: "comment" | "mention" | "dm";
  /** For `reply.received`: what it says. */
  text?: string;
  /** For `matrix.completed`: how the run ends. Without it, success. */
  status?: "success" | "failed" | "skipped";
}

/** The machine that listens. */
export interface ListenerCreate {
  /** A name that stays the same on this machine. It stands for the listener. */
  device: string;
  /** Which events it gets: names, groups such as `post.*`, or `*` for all of them. Default: `[`. "*" ] */
  events?: readonly string[];
}

/**
 * What your machine answered, or why it did not. Send exactly one of `statusCode` and `error`; `headers`,
 * `bodyBase64` and `durationMs` go with `statusCode`. Anything else is 422 `conflicting_fields`.
 */
export interface ListenerReport {
  /** The HTTP status that your machine answered. */
  statusCode?: number;
  /** The headers of that answer. */
  headers?: {
    readonly [key: string]: string;
  };
  /** The body of that answer in base64. Aloha keeps the first 16 KiB. */
  bodyBase64?: string;
  /** How long the answer took, in milliseconds. */
  durationMs?: number;
  error?: ListenerReportError;
}

/** Why your machine gave no answer. */
export interface ListenerReportError {
  /** What went wrong. */
  code: "dns_not_found" | "dns_error" | "connect_refused" | "connect_unreachable" | "connect_timeout" | "tls_error" | "connection_reset" | "timeout" | "invalid_response" | "response_headers_too_large";
  /** How long it took to find out, in milliseconds. */
  durationMs: number;
}

/** What was written, and what became of it on each channel. */
export interface Post {
  /** The id of the post. */
  id: string;
  object: "post";
  /** False in test mode. */
  livemode: boolean;
  status: PostStatus;
  /** The text. */
  content: string;
  /** Where it goes, in your order. */
  channels: readonly ChannelSlug[];
  /** One for each channel, in the same order. */
  deliveries: readonly Delivery[];
  /** Its files, in order. */
  media: readonly PostMedia[];
  /** What differs on a channel, as you sent it. */
  overrides: {
    readonly [key: string]: PostOverride;
  };
  /** When it is or was due. Null for a draft. RFC 3339 in UTC. */
  scheduledAt: string | null;
  /** When the first channel had it. RFC 3339 in UTC. */
  publishedAt: string | null;
  /** Your label. */
  campaignId: string | null;
  /** Your pairs. */
  metadata: {
    readonly [key: string]: string;
  };
  /** What you may want to know. Nothing here stops the post. */
  warnings: readonly PostWarning[];
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it last changed. RFC 3339 in UTC. */
  updatedAt: string;
}

/** What differs on one channel. Only the fields that were sent are there. */
export interface PostOverride {
  /** The text for this channel. */
  content?: string;
  /** When to publish on this channel. RFC 3339 in UTC. */
  scheduledAt?: string;
  /** The files for this channel. */
  media?: readonly PostMedia[];
  /** A comment that follows the post. */
  firstComment?: string;
  /** The posts that follow the first one. */
  thread?: readonly string[];
  /** The title. */
  title?: string;
  /** The address that the post leads to. */
  link?: string;
  /** Whether Aloha may typeset an image. */
  card?: boolean;
  /** The board of a Pin. */
  board?: string;
  /** The subreddit. */
  subreddit?: string;
  /** Who may see the post. */
  visibility?: "public" | "unlisted" | "private" | "direct" | (string & {});
  /** The words that hide the post until a reader opens it. */
  contentWarning?: string;
}

/** Something you may want to know. */
export interface PostWarning {
  /** The channel it is about. Null when it is about the whole post. */
  channel: ChannelSlug | null;
  /** A stable code, such as `card_generated`, `scheduled_in_past`, `many_hashtags` or `media_unchecked`. */
  code: string;
  /** The same in words. */
  message: string;
}

/** One post on one channel. */
export interface Delivery {
  /** The id of the delivery. */
  id: string;
  object: "delivery";
  /** False in test mode. */
  livemode: boolean;
  channel: ChannelSlug;
  status: DeliveryStatus;
  /** The text as this channel will have it. */
  content: string;
  /** When it is or was due. RFC 3339 in UTC. */
  scheduledAt: string | null;
  /** When the channel had it. RFC 3339 in UTC. */
  publishedAt: string | null;
  /** The id that the network gave it. */
  remoteId: string | null;
  /** Where to see it. In test mode, a page that shows it as the channel would. */
  remoteUrl: string | null;
  /** How often the network was asked. */
  attempts: number;
  /** When the network is asked next. RFC 3339 in UTC. */
  nextAttemptAt: string | null;
  /** The image that Aloha typeset from the words. */
  card: Card | null;
  /** Why the last try did not work. */
  error: DeliveryError | null;
}

/** An image typeset from the words of a post. */
export interface Card {
  /** Where to see it. */
  url: string;
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  /** The image in words. */
  alt: string;
}

/** Why a channel did not take a post. */
export interface DeliveryError {
  /** What kind of failure it is. */
  category: "needs_reauth" | "rate_limited" | "forbidden" | "invalid_content" | "unsupported_platform" | "transient" | (string & {});
  /**
   * A stable code, such as `network_transient`, or `media_unreachable` when a file that was named by its address is
   * not there or does not fit.
   */
  code: string;
  /** What happened, and what to do. */
  message: string;
  /** Whether Aloha tries again by itself. */
  retryable: boolean;
  /** Who can do something about it. */
  source: "user" | "platform" | "system" | (string & {});
}

/** What each channel says about a post. */
export interface PostValidation {
  object: "post_validation";
  /** False in test mode. */
  livemode: boolean;
  /** Whether createPost would take it. */
  valid: boolean;
  /** What is wrong with the post as a whole. */
  problems: readonly FieldProblem[];
  /** One for each channel that is known. */
  data: readonly ChannelValidation[];
}

/** What one channel says about a post. */
export interface ChannelValidation {
  channel: ChannelSlug;
  /** The name of the channel for people. */
  name: string;
  /** Whether this channel would take it. */
  valid: boolean;
  /** The text as this channel would have it. */
  content: string;
  /** How long the text is, by the counter. */
  length: number;
  /** How long it may be, by the counter. */
  limit: number;
  counter: Counter;
  /** What stands in the way here. */
  problems: readonly FieldProblem[];
  /** What you may want to know. */
  warnings: readonly PostWarning[];
}

/** A channel, whether it is connected, and what it takes. */
export interface Channel {
  object: "channel";
  slug: ChannelSlug;
  /** Its name for people. */
  name: string;
  /**
   * `connected` publishes by itself. `manual` reminds a person to post by hand. `disconnected` takes no posts until
   * somebody connects it.
   */
  connection: "connected" | "disconnected" | "manual" | (string & {});
  /** Whether the channel is open in the product today. The others wait for a review by the network. */
  open: boolean;
  /** How long a text may be. Every entry must hold. */
  text: readonly TextLimit[];
  /** How long a text beside media may be, where that differs. */
  withMedia: MediaTextLimit | null;
  /** What any address counts as. Null when it counts as it is written. */
  urlWeight: number | null;
  /** The title, where the channel has one. */
  title: TitleLimit | null;
  /** How many posts a thread may have, where the channel has threads. */
  thread: MaxLimit | null;
  /** Whether a first comment can follow. */
  firstComment: boolean;
  /** Whether a post can have a link of its own, and how long it may be. */
  link: MaxLimit | boolean;
  /** From how many hashtags there is a warning, and how many there may be. */
  hashtags: HashtagLimit | null;
  media: MediaLimit;
  /** The size of the image that Aloha typesets when a post has none. */
  card: CardSize | null;
  /** The overrides that only this channel has. */
  ownFields: readonly OwnField[];
  /** Whether its API can delete a post. */
  canDelete: boolean;
  /** The metrics that it reports. Every other one is null. */
  metrics: readonly ("impressions" | "views" | "likes" | "replies" | "reposts" | "quotes" | "bookmarks" | "clicks" | "profileClicks")[];
  /** Where the limits are documented. */
  sources: readonly Source[];
  /** When the limits were last read there. A day, such as `2026-04-15`. */
  checkedOn: string;
  /**
   * The fields that are our best knowledge only; no source was found that says them. `media.alone` is the field
   * `alone` inside `media`.
   */
  unverified: readonly string[];
}

/** How long a text may be, by one counter. */
export interface TextLimit {
  counter: Counter;
  /** The longest text. */
  max: number;
  /** True while the figure or the counter is our best knowledge only. */
  verify: boolean;
}

/** How long a text beside media may be. */
export interface MediaTextLimit {
  counter: Counter;
  /** The longest text. */
  max: number;
}

/** How long a title may be, and whether there must be one. */
export interface TitleLimit {
  /** The longest title. */
  max: number;
  /** Whether there must be one. */
  required: boolean;
  counter: Counter;
}

/** A limit. */
export interface MaxLimit {
  /** The most there may be. */
  max: number;
}

/** How many hashtags there may be. */
export interface HashtagLimit {
  /** More than this gives a warning. */
  warnOver: number;
  /** More than this is refused. */
  max: number;
}

/** Which media a post may have. */
export interface MediaLimit {
  /** Whether there must be some. */
  required: boolean;
  /** The most images. */
  imagesMax: number;
  /** The most videos. */
  videosMax: number;
  /** The most documents. */
  documentsMax: number;
  /** Whether images and videos may go together. */
  mixed: boolean;
  /** The largest image. */
  maxImageBytes: number | null;
  /** The largest video. */
  maxVideoBytes: number | null;
  /** Width divided by height of an image or a video, where there are bounds. */
  ratio: RatioLimit | null;
  /** The most moving GIFs, which then go with nothing else. Null where one counts as an image. */
  animatedMax: number | null;
  /** Whether media may go without a text. */
  alone: boolean;
  /** What figures cannot say. */
  note: string | null;
}

/** The bounds of width divided by height. */
export interface RatioLimit {
  /** The least. */
  min: number;
  /** The most. */
  max: number;
}

/** The size of a card in pixels. */
export interface CardSize {
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
}

/** An override that a channel has for itself. */
export interface OwnField {
  /** The name of the field in overrides. */
  name: string;
  /** Whether there must be one. */
  required: boolean;
  /** Whether it is required in live mode only. */
  liveOnly: boolean;
}

/** A page that documents a limit. */
export interface Source {
  /** What the page is. */
  title: string;
  /** Its address. */
  url: string;
}

/** All channels, on one page. */
export interface ChannelList {
  object: "list";
  /** The channels. */
  data: readonly Channel[];
  /** Always false here. */
  hasMore: boolean;
  /** Always null here. */
  nextCursor: string | null;
}

/** Who is calling, and what they may do. */
export interface Me {
  object: "me";
  /** False for a test key. */
  livemode: boolean;
  /** The key of this call. Null when an app calls, or a signed-in person from the portal. */
  key: MeKey | null;
  /** The app of this call, by its access token. Null when none calls. */
  app: MeApp | null;
  /** The person of this call. Null when a key or an app calls. */
  person: MePerson | null;
  workspace: MeWorkspace;
  /** What this call may do. */
  scopes: readonly Scope[];
  rateLimit: MeRateLimit;
  /** The clock of the test workspace. Null in live mode. */
  clock: Clock | null;
  /** When the workspace is deleted unless it is used again. Null when it stays. RFC 3339 in UTC. */
  expiresAt: string | null;
}

/** What a key may do. */
export type Scope = "read" | "write" | "webhook:admin" | (string & {});

/** The app of this call. */
export interface MeApp {
  /** The id of the app, which is its client_id. */
  id: string;
  /** What it is called. */
  name: string;
  /** The connection that a person gave it. */
  connectionId: string;
}

/** The key of this call. */
export interface MeKey {
  /** The id of the key. It stays the same when the secret is rotated. */
  id: string;
  /** What you call it. */
  name: string;
  /** The last 4 characters of the secret. */
  hint: string;
  /** What the key may do. */
  scopes: readonly Scope[];
  /** How often the secret was made, 1 for the first. */
  generation: number;
  /** When this secret stops working. Null when no end is known. RFC 3339 in UTC. */
  endsAt: string | null;
}

/** A signed-in person, as a member of the workspace. */
export interface MePerson {
  /** The id of the person. */
  id: string;
  role: Role;
}

/** What a member is. It decides what the member may do. */
export type Role = "owner" | "admin" | "editor" | "reviewer" | "viewer" | (string & {});

/** The workspace of this call. */
export interface MeWorkspace {
  /** The id of the workspace. */
  id: string;
  /** What it is called. */
  name: string;
  plan: Plan;
  /** The IANA time zone of its days. */
  timeZone: string;
}

/** The plan of a workspace. It decides the rate limit. */
export type Plan = "free" | "working_team" | "agency" | (string & {});

/** The rate limit that applies to this key, after this call. */
export interface MeRateLimit {
  /** The name of the policy, as in the RateLimit header. */
  policy: string;
  /** Calls a minute. */
  limit: number;
  /** Calls that are left. */
  remaining: number;
  /** When one more call is free than now. RFC 3339 in UTC. */
  resetAt: string;
}

/** The clock of a test workspace. */
export interface Clock {
  object: "clock";
  /** What time it is there. RFC 3339 in UTC. */
  now: string;
  /** Whether it runs, stands, or is being moved. */
  state: "running" | "frozen" | "advancing" | (string & {});
  /** How far it is ahead of real time, in milliseconds. Negative when a frozen clock has fallen behind. */
  offsetMs: number;
  /** When the next thing falls due. Null when nothing is planned. RFC 3339 in UTC. */
  nextDueAt: string | null;
}

/** What happened while the clock moved. */
export interface ClockAdvance {
  object: "clock_advance";
  /** True when nothing was changed. */
  dryRun: boolean;
  /** Where the clock stood. RFC 3339 in UTC. */
  from: string;
  /** Where the clock was sent. RFC 3339 in UTC. */
  to: string;
  clock: Clock;
  /** What fell due on the way, in order. At most 1,000; the rest stands in the events. */
  happened: readonly ClockHappening[];
  /** Whether more happened than the list holds. */
  truncated: boolean;
  /**
   * Where the clock stopped before its goal, because too much fell due or something begun earlier did not end. Null
   * when it arrived. RFC 3339 in UTC.
   */
  stoppedAt: string | null;
  /** Listeners that are not connected. Their deliveries were due, and wait without using up a retry. */
  waiting: readonly WaitingListener[];
}

/** A listener without a stream. */
export interface WaitingListener {
  /** The id of the listener. */
  webhookId: string;
  /** The machine that would listen. */
  device: string;
  /** How many deliveries wait for it. */
  deliveries: number;
}

/** One thing that fell due. */
export interface ClockHappening {
  /** When, on the clock of the workspace. RFC 3339 in UTC. */
  at: string;
  /**
   * What kind of thing, such as `publish_started`, `published`, `retry_planned`, `failed`, `media_imported`,
   * `snooze_ended`, `matrix_completed`, `webhook_delivered` or `webhook_failed`.
   */
  kind: string;
  /** The same in words. */
  summary: string;
  /** The post it was about. */
  postId: string | null;
  /** The delivery it was about, of a post (`del_`) or of a webhook (`dlv_`). */
  deliveryId: string | null;
  /** The channel it was about. */
  channel: ChannelSlug | null;
  /** The event that it caused. */
  eventId: string | null;
  /** The name of that event. */
  event: EventName | null;
  /** The webhook that was called. */
  webhookId: string | null;
}

/** A new test workspace with its key. */
export interface SandboxWorkspace {
  object: "sandbox_workspace";
  livemode: false;
  workspace: Workspace;
  key: ApiKeyWithSecret;
  /** When it is deleted unless it is used again. RFC 3339 in UTC. */
  expiresAt: string;
  /** Whoever opens this address signed in, and confirms, becomes the owner, and it stays. It works once. */
  claimUrl: string;
}

/** A workspace holds channels, keys and posts. */
export interface Workspace {
  /** The id of the workspace. */
  id: string;
  object: "workspace";
  /** False for a test workspace. */
  livemode: boolean;
  /** What it is called. */
  name: string;
  plan: Plan;
  /** The IANA time zone of its days. */
  timeZone: string;
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
}

/** A key with its secret, which is shown once. */
export interface ApiKeyWithSecret {
  /** The id of the key. */
  id: string;
  object: "api_key";
  /** What it is called. */
  name: string;
  /** The key itself, for the Authorization header. It is shown this once. */
  secret: string;
  /** Its last 4 characters. */
  hint: string;
  /** What it may do. */
  scopes: readonly Scope[];
  /** False for a test key. */
  livemode: boolean;
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
}

/** Something that happened. These are the very keys that a webhook carries, in this order. */
export type Event = PostScheduledEvent | PostPublishedEvent | PostFailedEvent | ReplyReceivedEvent | MatrixCompletedEvent | UnknownEvent;

/** A post got its time, or a new time. */
export interface PostScheduledEvent {
  /** The id of the event. */
  id: string;
  /** The name of the event. */
  event: "post.scheduled";
  /** When it happened, in Unix seconds on the clock of the workspace. */
  created: number;
  data: PostScheduledData;
  /** The same as RFC 3339, to the millisecond. RFC 3339 in UTC. */
  createdAt: string;
  /** False in test mode. */
  livemode: boolean;
  /** Where it happened. */
  workspaceId: string;
  /** Rises with every event of the same object. Use it to put events in order. */
  sequence: number;
}

/** A post is live on a channel. */
export interface PostPublishedEvent {
  /** The id of the event. */
  id: string;
  /** The name of the event. */
  event: "post.published";
  /** When it happened, in Unix seconds on the clock of the workspace. */
  created: number;
  data: PostPublishedData;
  /** The same as RFC 3339, to the millisecond. RFC 3339 in UTC. */
  createdAt: string;
  /** False in test mode. */
  livemode: boolean;
  /** Where it happened. */
  workspaceId: string;
  /** Rises with every event of the same object. Use it to put events in order. */
  sequence: number;
}

/** A channel ended in a failure. */
export interface PostFailedEvent {
  /** The id of the event. */
  id: string;
  /** The name of the event. */
  event: "post.failed";
  /** When it happened, in Unix seconds on the clock of the workspace. */
  created: number;
  data: PostFailedData;
  /** The same as RFC 3339, to the millisecond. RFC 3339 in UTC. */
  createdAt: string;
  /** False in test mode. */
  livemode: boolean;
  /** Where it happened. */
  workspaceId: string;
  /** Rises with every event of the same object. Use it to put events in order. */
  sequence: number;
}

/** Somebody answered: a comment, a mention or a direct message. */
export interface ReplyReceivedEvent {
  /** The id of the event. */
  id: string;
  /** The name of the event. */
  event: "reply.received";
  /** When it happened, in Unix seconds on the clock of the workspace. */
  created: number;
  data: ReplyReceivedData;
  /** The same as RFC 3339, to the millisecond. RFC 3339 in UTC. */
  createdAt: string;
  /** False in test mode. */
  livemode: boolean;
  /** Where it happened. */
  workspaceId: string;
  /** Rises with every event of the same object. Use it to put events in order. */
  sequence: number;
}

/** A matrix run ended. */
export interface MatrixCompletedEvent {
  /** The id of the event. */
  id: string;
  /** The name of the event. */
  event: "matrix.completed";
  /** When it happened, in Unix seconds on the clock of the workspace. */
  created: number;
  data: MatrixCompletedData;
  /** The same as RFC 3339, to the millisecond. RFC 3339 in UTC. */
  createdAt: string;
  /** False in test mode. */
  livemode: boolean;
  /** Where it happened. */
  workspaceId: string;
  /** Rises with every event of the same object. Use it to put events in order. */
  sequence: number;
}

/** Which post, where, and when. */
export interface PostScheduledData {
  /** The post. */
  postId: string;
  /** Where it goes. */
  channels: readonly ChannelSlug[];
  /** When it is due. RFC 3339 in UTC. */
  scheduledAt: string;
  /** Your label. */
  campaignId: string | null;
  /** Your pairs. */
  metadata: {
    readonly [key: string]: string;
  };
}

/** Which post, on which channel, and where to see it. */
export interface PostPublishedData {
  /** The post. */
  postId: string;
  /** The delivery. */
  deliveryId: string;
  channel: ChannelSlug;
  /** The id that the network gave it. */
  remoteId: string;
  /** Where to see it. */
  remoteUrl: string | null;
  /** When the channel had it. RFC 3339 in UTC. */
  publishedAt: string;
  /** Your label. */
  campaignId: string | null;
  /** Your pairs. */
  metadata: {
    readonly [key: string]: string;
  };
}

/** Which post, on which channel, and why. */
export interface PostFailedData {
  /** The post. */
  postId: string;
  /** The delivery. */
  deliveryId: string;
  channel: ChannelSlug;
  error: PostFailure;
  /** How often the network was asked. 0 when its media never came. */
  attempts: number;
  willRetry: false;
  /** Your label. */
  campaignId: string | null;
  /** Your pairs. */
  metadata: {
    readonly [key: string]: string;
  };
}

/** Why a channel did not take a post. */
export interface PostFailure {
  /** What kind of failure it is. */
  category: "needs_reauth" | "rate_limited" | "forbidden" | "invalid_content" | "unsupported_platform" | "transient" | (string & {});
  /** A stable code. */
  code: string;
  /** What happened, and what to do. */
  message: string;
  /** Who can do something about it. */
  source: "user" | "platform" | "system" | (string & {});
}

/** Which message, in which thread. */
export interface ReplyReceivedData {
  /** The thread. */
  threadId: string;
  /** The message. */
  messageId: string;
  /** The post that was answered. Null when it was none. */
  postId: string | null;
  channel: ChannelSlug;
  /** What kind of answer it is. */
  kind: "comment" | "mention" | "dm" | (string & {});
}

/** Which run, and how it ended. */
export interface MatrixCompletedData {
  /** The run. */
  runId: string;
  /** The matrix. */
  matrixId: string;
  /** How it ended. */
  status: "success" | "failed" | "skipped" | (string & {});
}

/** The name of a channel, or null for none. */
export type MaybeChannel = "instagram" | "linkedin" | "x" | "tiktok" | "threads" | "facebook" | "pinterest" | "youtube" | "bluesky" | "mastodon" | "medium" | "reddit" | "telegram" | null;

/** What to learn from, and what you wish. Without samples and postIds, the newest 100 published posts are taken. */
export interface VoiceTrain {
  /** Texts of yours, at most 50,000 characters in all. At least 3 texts of 5 words or more are needed. */
  samples?: readonly VoiceSample[];
  /** Posts of yours, published or not. Each different text of a post counts once. */
  postIds?: readonly string[];
  sliders?: VoiceSliders;
  /** Phrases that adjustVoice takes out, in any case. */
  bannedPhrases?: readonly string[];
}

/** One text of yours. */
export interface VoiceSample {
  /** The text, as it was published. */
  text: string;
  /** Where it stood, for the differences of that channel. */
  channel?: MaybeChannel;
}

/** Wishes beside what is measured. Null is no wish. */
export interface VoiceSliders {
  /** From 70 on, adjustVoice takes out every emoji and every exclamation mark. Default: `null`. */
  formality?: number | null;
  /** Up to 30, adjustVoice splits sentences of more than 20 words where it can. Default: `null`. */
  detail?: number | null;
  /** Kept and shown. No edit follows from it. Default: `null`. */
  wit?: number | null;
  /** Kept and shown. No edit follows from it. Default: `null`. */
  perspective?: "first_person" | "third_person" | "mixed" | null;
}

/** The wishes that came with the training. */
export interface VoiceWishes {
  /** From 0 to 100; null is no wish. */
  formality: number | null;
  /** From 0 to 100; null is no wish. */
  detail: number | null;
  /** From 0 to 100; null is no wish. */
  wit: number | null;
  /** Who speaks; null is no wish. */
  perspective: "first_person" | "third_person" | "mixed" | (string & {}) | null;
}

/** One thing that is measured. */
export type VoiceFeatureName = "wordsPerSentence" | "sentenceSpread" | "sentences" | "paragraphs" | "lettersPerWord" | "wordVariety" | "functionWords" | "contractions" | "firstPerson" | "secondPerson" | "thirdPerson" | "commas" | "colons" | "dashes" | "brackets" | "quotes" | "ellipses" | "questionShare" | "exclamationShare" | "lowerCaseStarts" | "emoji" | "hashtags" | "links" | (string & {});

/** What was measured over all accepted texts. */
export interface VoiceProfile {
  /** Each feature, over the texts. */
  features: readonly {
    name: VoiceFeatureName;
    /** The mean over the texts. */
    mean: number;
    /** Their standard deviation. */
    spread: number;
  }[];
  /** Words for the numbers, by the thresholds that the docs publish. */
  labels: {
    /** How formal the texts are. */
    tone: "formal" | "neutral" | "casual" | (string & {});
    /** How much the sentences differ in length. */
    cadence: "tight" | "moderate" | "varied" | (string & {});
    /** How many emoji there are. */
    emoji: "none" | "low" | "medium" | "high" | (string & {});
    /** Who speaks. */
    perspective: "first_person" | "third_person" | "mixed" | (string & {});
  };
  /** The first two words of texts, where they came more than once, at most 10. */
  openings: readonly VoiceRun[];
  /** The last two words of texts, where they came more than once, at most 10. */
  closings: readonly VoiceRun[];
  /** Runs of three or four words that came in more than one text, at most 10. */
  phrases: readonly VoiceRun[];
}

/** Words that came again. */
export interface VoiceRun {
  /** The words, in small letters. */
  text: string;
  /** In how many texts. */
  count: number;
}

/** How channels differ from the whole. A channel needs 15 texts. */
export interface VoiceChannels {
  /** Channels with enough texts. */
  trained: readonly {
    channel: ChannelSlug;
    /** How many texts of this channel there were. */
    sampleCount: number;
    /** For each feature, the mean of this channel less the mean of all. */
    differences: readonly {
      name: VoiceFeatureName;
      /** Above 0 is more than usual. */
      difference: number;
    }[];
  }[];
  /** Channels with too few texts. */
  skipped: readonly {
    channel: ChannelSlug;
    /** How many texts of this channel there were. */
    sampleCount: number;
    reason: "below_threshold";
  }[];
}

/** How well this voice is told from others, on texts that the judging model had not seen. */
export interface VoiceEvaluation {
  /** How many of your texts were judged that way. */
  heldOut: number;
  /** How often a text of yours was held closer to the voice than a text of ours. 1 is always, 0.5 is chance. */
  separation: number;
}

/** One training of the voice. */
export interface VoiceTraining {
  /** The id of the training. */
  id: string;
  object: "voice_training";
  /** False in test mode. */
  livemode: boolean;
  /** Where the job is. */
  status: "queued" | "running" | "done" | "failed" | (string & {});
  /** The version of the voice that this training made; null until it is done. */
  version: number | null;
  /** How many texts are learned from. */
  accepted: number;
  /** Texts that are not learned from, and why. */
  rejected: readonly {
    /** In which list it was. Posts that were taken by themselves count as postIds, the newest first. */
    from: "samples" | "postIds" | (string & {});
    /** Its place in that list, from 0. */
    index: number;
    /** `too_short` is fewer than 5 words. */
    reason: "too_short" | "duplicate" | "post_not_found" | (string & {});
  }[];
  /** How channels differ; null until it is done. */
  channels: VoiceChannels | null;
  /** By the number of accepted texts. Low under 15, medium under 40, high from 40 on. */
  confidence: "low" | "medium" | "high" | (string & {});
  /** How well the voice is told from others; null until it is done. */
  evaluation: VoiceEvaluation | null;
  /** What was measured; null until it is done. */
  profile: VoiceProfile | null;
  sliders: VoiceWishes;
  /** Phrases that adjustVoice takes out. */
  bannedPhrases: readonly string[];
  /** Why it failed; null otherwise. */
  error: {
    code: "training_failed";
    /** What went wrong, for people. */
    message: string;
  } | null;
  /** When it ended, done or failed. RFC 3339 in UTC. */
  completedAt: string | null;
  /** When it was asked for. RFC 3339 in UTC. */
  createdAt: string;
  /** When it last changed. RFC 3339 in UTC. */
  updatedAt: string;
}

/** The voice of this workspace and mode, in its newest version. */
export interface Voice {
  /** The id of the training that made this version. */
  id: string;
  object: "voice";
  /** False in test mode. */
  livemode: boolean;
  /** Rises by one with each finished training. */
  version: number;
  /** How many texts it was learned from. */
  sampleCount: number;
  channels: VoiceChannels;
  /** By the number of texts. Low under 15, medium under 40, high from 40 on. */
  confidence: "low" | "medium" | "high" | (string & {});
  evaluation: VoiceEvaluation;
  profile: VoiceProfile;
  sliders: VoiceWishes;
  /** Phrases that adjustVoice takes out. */
  bannedPhrases: readonly string[];
  /** When this training was asked for. RFC 3339 in UTC. */
  createdAt: string;
  /** When this version was finished. RFC 3339 in UTC. */
  updatedAt: string;
}

/** A text to score. */
export interface VoiceScoreInput {
  /** The text. */
  text: string;
  /** Compares the features with the voice on this channel, where it has enough texts. */
  channel?: MaybeChannel;
}

/** How close a text is to the voice. */
export interface VoiceScore {
  object: "voice_score";
  /** False in test mode. */
  livemode: boolean;
  /** The version of the voice. */
  version: number;
  /** From 0 to 100. A short text says little, whatever its score. */
  score: number;
  /** What each character of the masked text costs under the voice. Fewer is more expected. */
  bitsPerChar: number;
  /** Each feature, those that differ most first, measured by how far the texts of the voice differ themselves. */
  features: readonly {
    name: VoiceFeatureName;
    /** The mean of the voice. */
    voice: number;
    /** The same in this text. */
    text: number;
    /** The text less the voice. */
    difference: number;
  }[];
}

/** A text to adjust. */
export interface VoiceAdjust {
  /** The text. */
  text: string;
  /** Cuts the end where the text is too long for this channel. */
  channel?: MaybeChannel;
}

/** A text after its edits. */
export interface VoiceAdjustment {
  object: "voice_adjustment";
  /** False in test mode. */
  livemode: boolean;
  /** The version of the voice. */
  version: number;
  /** The text with all edits made. */
  text: string;
  /** Each edit, in order. They never overlap. */
  edits: readonly {
    /** Where it begins in the text that was sent, in UTF-16 units. */
    start: number;
    /** Where it ends there; the unit at this place is not part of it. */
    end: number;
    /** Which rule made it. */
    kind: "banned_phrase" | "emoji" | "exclamation" | "sentence_split" | "channel_fit" | (string & {});
    /** What stood there. */
    before: string;
    /** What stands there now. Empty is taken out. */
    after: string;
  }[];
  /** The score of the text that was sent. */
  scoreBefore: number;
  /** The score of the text with its edits; null when nothing is left. An edit may lower it. */
  scoreAfter: number | null;
}

/** Whether a matrix runs: `draft` is not finished, `active` runs, `paused` was stopped in the app. */
export type MatrixStatus = "draft" | "active" | "paused" | (string & {});

/** What a step is. */
export type MatrixStepType = "trigger" | "condition" | "action" | "delay" | (string & {});

/** What a step does. */
export type MatrixStepKind = "manual" | "schedule" | "post_published" | "reply_received" | "keyword_match" | "metric_over" | "sender_is" | "create_draft" | "schedule_post" | "cross_post" | "repost_top" | "reply_to_thread" | "tag_thread" | "set_thread_status" | "start_export" | "wait" | (string & {});

/**
 * Where a run is. `waiting` is for its time or for approval. It ends as `success`, or as `failed` when a step could
 * not be done. It ends as `skipped` when a condition said no and nothing was done, when it had nothing to be about,
 * or when somebody rejected or cancelled it.
 */
export type MatrixRunStatus = "queued" | "running" | "waiting" | "success" | "failed" | "skipped" | (string & {});

/** What a run is given. All of it may be left out. */
export interface MatrixRunRequest {
  /** What the matrix asks for in its inputSchema. */
  input?: {
    readonly [key: string]: unknown;
  };
  /** True works every step out and does nothing. Default: `false`. */
  dryRun?: boolean;
}

/** What sets a matrix off. */
export interface MatrixTrigger {
  /** `manual` by a call, `schedule` by the clock, the others by an event. */
  kind: "manual" | "schedule" | "post_published" | "reply_received" | (string & {});
  /** What narrows it: a channel, a kind of message, or how often. */
  settings: {
    readonly [key: string]: unknown;
  };
}

/** One step of a matrix. */
export interface MatrixStep {
  /** Its name inside the matrix. */
  id: string;
  type: MatrixStepType;
  kind: MatrixStepKind;
  /** What it does, in a few words. */
  title: string;
  /** What it is set to, by its kind: a text, a duration, a channel, a number. */
  settings: {
    readonly [key: string]: unknown;
  };
  /** Whether a run asks somebody before it does this. */
  approval: boolean;
  /** The step after it. Null at an end, and for a condition. */
  next: string | null;
  /** For a condition, the step when it holds. Null ends the run. */
  yes: string | null;
  /** For a condition, the step when it does not hold. Null ends the run. */
  no: string | null;
}

/** A small graph of steps that answers what happens. */
export interface Matrix {
  /** The id, mtx_ and 26 characters. */
  id: string;
  object: "matrix";
  /** False in test mode. */
  livemode: boolean;
  /** A name that reads well, the same in every workspace. */
  slug: string;
  /** The name that people read. */
  name: string;
  /** What it is for. */
  description: string;
  status: MatrixStatus;
  trigger: MatrixTrigger;
  /** Its steps. The first is the trigger. */
  steps: readonly MatrixStep[];
  /** A JSON Schema of the `input` that a run by hand may be given. */
  inputSchema: {
    readonly [key: string]: unknown;
  };
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it last changed. RFC 3339 in UTC. */
  updatedAt: string;
}

/** What set a run off, and what it is about. */
export interface MatrixRunTrigger {
  /** `manual` by a call, `schedule` by the clock, the others by an event. */
  kind: "manual" | "schedule" | "post_published" | "reply_received" | (string & {});
  /** What it was given. */
  input: {
    readonly [key: string]: unknown;
  };
  /** The event that set it off. Null for the others. */
  eventId: string | null;
  /** The thread that it is about. Null when it is about none. */
  threadId: string | null;
  /** The post that it is about. Null when it is about none. */
  postId: string | null;
}

/** What became of one step. */
export interface MatrixRunStep {
  /** The step of the matrix. */
  stepId: string;
  type: MatrixStepType;
  kind: MatrixStepKind;
  /** What it does, in a few words. */
  title: string;
  /** Where it is. A step that the run passed by is skipped. */
  status: "pending" | "running" | "waiting" | "success" | "failed" | "skipped" | (string & {});
  /** When it began. Null before. RFC 3339 in UTC. */
  startedAt: string | null;
  /** When it ended. Null before. RFC 3339 in UTC. */
  finishedAt: string | null;
  /** What it found or did: an answer, a number, the ids of what it made. In a dry run, what it would do. */
  output: {
    readonly [key: string]: unknown;
  } | null;
  /** Why it failed. Null when it did not. */
  error: MatrixError | null;
}

/** Why a run or a step did not go through. */
export interface MatrixError {
  /**
   * `rejected` or `cancelled` by somebody, `nothing_found` to be about, `step_limit` after 25 steps, or the code
   * that the API would answer to the same action.
   */
  code: string;
  /** The same in words. */
  message: string;
}

/** One walk through a matrix. */
export interface MatrixRun {
  /** The id, run_ and 26 characters. */
  id: string;
  object: "matrix_run";
  /** False in test mode. */
  livemode: boolean;
  /** The matrix. */
  matrixId: string;
  status: MatrixRunStatus;
  /** Whether it only works out what it would do. */
  dryRun: boolean;
  trigger: MatrixRunTrigger;
  /** Every step of the matrix, in its order. */
  steps: readonly MatrixRunStep[];
  /** What a waiting run waits for: its time, or approval. Null otherwise. */
  waitingFor: "delay" | "approval" | (string & {}) | null;
  /** When a delay ends, on the clock of the workspace. Null otherwise. RFC 3339 in UTC. */
  resumeAt: string | null;
  /** When its first step began. Null before. RFC 3339 in UTC. */
  startedAt: string | null;
  /** When it ended. Null before. RFC 3339 in UTC. */
  finishedAt: string | null;
  /** Why it failed or was skipped. Null otherwise. */
  error: MatrixError | null;
  /** When it was queued. RFC 3339 in UTC. */
  createdAt: string;
  /** When it last changed. RFC 3339 in UTC. */
  updatedAt: string;
}

/**
 * What kind of conversation it is: a comment under a post, a mention in a post of somebody else, or a direct
 * message.
 */
export type InboxKind = "comment" | "mention" | "dm" | (string & {});

/** Whether a thread waits for you, rests until a set time, or is done. */
export type InboxStatus = "open" | "snoozed" | "done" | (string & {});

/** A conversation with one person in one place. */
export interface InboxThread {
  /** The id, thr_ and 26 characters. */
  id: string;
  object: "inbox_thread";
  /** False in test mode. */
  livemode: boolean;
  channel: ChannelSlug;
  kind: InboxKind;
  status: InboxStatus;
  /** When a snoozed thread opens again by itself. Null when it is not snoozed. RFC 3339 in UTC. */
  snoozedUntil: string | null;
  /** How many messages of the other side are unread. */
  unreadCount: number;
  participant: InboxParticipant;
  /** The post that it is about. Null when it is about none, as in a direct message. */
  postId: string | null;
  /** Words of yours, to sort threads by. */
  tags: readonly string[];
  lastMessage: InboxLastMessage;
  /** How many messages the thread has, of both sides. */
  messageCount: number;
  /** When the newest message was sent. RFC 3339 in UTC. */
  lastActivityAt: string;
  /** When the first message came. RFC 3339 in UTC. */
  createdAt: string;
  /** When the thread last changed. RFC 3339 in UTC. */
  updatedAt: string;
}

/** The other side of a thread. */
export interface InboxParticipant {
  /** The name on the network, without an at sign. */
  handle: string;
  /** The name as people read it. */
  displayName: string;
  /** A picture. Null when there is none, as always in test mode. */
  avatarUrl: string | null;
  /** What they are to the workspace. */
  relation: "new" | "returning" | "customer" | (string & {});
}

/** A file that came with a message. */
export interface InboxAttachment {
  /** What kind of file it is. */
  kind: "image" | "video" | "file" | (string & {});
  /** Where it is. */
  url: string;
  /** What it shows, in words. Null when nobody said. */
  alt: string | null;
}

/** The newest message of a thread. */
export interface InboxLastMessage {
  /** The id of the message. */
  id: string;
  /** In is theirs, out is yours. */
  direction: "in" | "out" | (string & {});
  /** The words. */
  text: string;
  /** What came with them. In test mode people send words alone. */
  attachments: readonly InboxAttachment[];
  /** When it was sent, on the clock of the workspace. RFC 3339 in UTC. */
  sentAt: string;
}

/** One thing that was said in a thread. */
export interface InboxMessage {
  /** The id, msg_ and 26 characters. */
  id: string;
  object: "inbox_message";
  /** False in test mode. */
  livemode: boolean;
  /** The thread that it stands in. */
  threadId: string;
  /** In is theirs, out is yours. */
  direction: "in" | "out" | (string & {});
  /** The words. */
  text: string;
  /** What came with them. In test mode people send words alone. */
  attachments: readonly InboxAttachment[];
  /** When it was sent, on the clock of the workspace. RFC 3339 in UTC. */
  sentAt: string;
  /** When it came into the inbox. RFC 3339 in UTC. */
  createdAt: string;
}

/** The body of a post.scheduled webhook: the event, and in a test event one more field. */
export type PostScheduledPayload = PostScheduledEvent & { test?: true };

/** The body of a post.published webhook: the event, and in a test event one more field. */
export type PostPublishedPayload = PostPublishedEvent & { test?: true };

/** The body of a post.failed webhook: the event, and in a test event one more field. */
export type PostFailedPayload = PostFailedEvent & { test?: true };

/** The body of a reply.received webhook: the event, and in a test event one more field. */
export type ReplyReceivedPayload = ReplyReceivedEvent & { test?: true };

/** The body of a matrix.completed webhook: the event, and in a test event one more field. */
export type MatrixCompletedPayload = MatrixCompletedEvent & { test?: true };

/** Where Aloha sends events, and how that goes. */
export interface Webhook {
  /** The id of the webhook. */
  id: string;
  object: "webhook";
  /** False in test mode. */
  livemode: boolean;
  /**
   * `endpoint` is a server of yours, `catcher` the built-in receiver of a test workspace, and `listener` a machine
   * that listens.
   */
  kind: "endpoint" | "catcher" | "listener" | (string & {});
  /** The address that Aloha calls. Null for a listener. */
  url: string | null;
  /** What it is for, in your words. */
  description: string | null;
  /** Which events it gets. */
  events: readonly string[];
  /** A disabled webhook gets no deliveries; they are held. */
  status: "enabled" | "disabled" | (string & {});
  /**
   * Why it is disabled: by hand, because it answered 410, because it failed for 5 days, or because a listener was
   * away too long.
   */
  disabledReason: "manual" | "gone" | "failing" | "away" | (string & {}) | null;
  /** Your own headers. Every value is masked. */
  headers: {
    readonly [key: string]: string;
  };
  /** How many deliveries may be on their way at once. */
  maxInFlight: number;
  /** How many deliveries may start in a second. Null is no limit. */
  ratePerSecond: number | null;
  /** The secrets that are valid now, the primary one first. */
  secrets: readonly WebhookSecret[];
  health: WebhookHealth;
  /** What happened to it, the newest first. At most the last ten. */
  notices: readonly WebhookNotice[];
  /** What you may want to know. Nothing here stops a delivery. */
  warnings: readonly WebhookWarning[];
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it last changed. RFC 3339 in UTC. */
  updatedAt: string;
}

/** A new webhook with its first secret. */
export interface WebhookWithSecret {
  /** The id of the webhook. */
  id: string;
  object: "webhook";
  /** False in test mode. */
  livemode: boolean;
  /**
   * `endpoint` is a server of yours, `catcher` the built-in receiver of a test workspace, and `listener` a machine
   * that listens.
   */
  kind: "endpoint" | "catcher" | "listener" | (string & {});
  /** The address that Aloha calls. Null for a listener. */
  url: string | null;
  /** What it is for, in your words. */
  description: string | null;
  /** Which events it gets. */
  events: readonly string[];
  /** A disabled webhook gets no deliveries; they are held. */
  status: "enabled" | "disabled" | (string & {});
  /**
   * Why it is disabled: by hand, because it answered 410, because it failed for 5 days, or because a listener was
   * away too long.
   */
  disabledReason: "manual" | "gone" | "failing" | "away" | (string & {}) | null;
  /** Your own headers. Every value is masked. */
  headers: {
    readonly [key: string]: string;
  };
  /** How many deliveries may be on their way at once. */
  maxInFlight: number;
  /** How many deliveries may start in a second. Null is no limit. */
  ratePerSecond: number | null;
  /** The secrets that are valid now, the primary one first. */
  secrets: readonly WebhookSecret[];
  health: WebhookHealth;
  /** What happened to it, the newest first. At most the last ten. */
  notices: readonly WebhookNotice[];
  /** What you may want to know. Nothing here stops a delivery. */
  warnings: readonly WebhookWarning[];
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it last changed. RFC 3339 in UTC. */
  updatedAt: string;
  /** The whole secret. The string itself, `whsec_` included, is the key of X-Aloha-Signature. */
  secret: string;
}

/** A secret of a webhook, without its value. */
export interface WebhookSecret {
  /** The id of the secret. */
  id: string;
  object: "webhook_secret";
  /** `primary` signs X-Aloha-Signature. `next` waits to be promoted. `old` was primary before. */
  role: "primary" | "next" | "old" | (string & {});
  /** The last 4 characters of the secret. */
  hint: string;
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it stops being valid, to the instant. Null when no end is known. RFC 3339 in UTC. */
  endsAt: string | null;
}

/** A secret of a webhook, in full. */
export interface WebhookSecretWithValue {
  /** The id of the secret. */
  id: string;
  object: "webhook_secret";
  /** `primary` signs X-Aloha-Signature. `next` waits to be promoted. `old` was primary before. */
  role: "primary" | "next" | "old" | (string & {});
  /** The last 4 characters of the secret. */
  hint: string;
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it stops being valid, to the instant. Null when no end is known. RFC 3339 in UTC. */
  endsAt: string | null;
  /** The whole secret. The string itself, `whsec_` included, is the key of X-Aloha-Signature. */
  secret: string;
}

/** How deliveries to a webhook go. */
export interface WebhookHealth {
  /**
   * `closed` is normal. `open` lets one attempt through at a time, after 5 failures in a row. `recovering` raises
   * the limit again.
   */
  circuit: "closed" | "open" | "recovering" | (string & {});
  /** How many deliveries may be on their way at present. */
  inFlightLimit: number;
  /** How many attempts in a row have failed. */
  consecutiveFailures: number;
  /** When a delivery last arrived. RFC 3339 in UTC. */
  lastSuccessAt: string | null;
  /** When the oldest waiting delivery was or is due. RFC 3339 in UTC. */
  oldestDueAt: string | null;
  /** How many deliveries wait. */
  pending: number;
  /** How many deliveries are held back. */
  held: number;
  lastDay: WebhookDay;
}

/**
 * What became of the deliveries of the last 24 hours, tests included. The present hour is the last of them, so they
 * begin with a full hour.
 */
export interface WebhookDay {
  /** When the first of the hours began. RFC 3339 in UTC. */
  from: string;
  /** How many have arrived. */
  succeeded: number;
  /** How many were tried and have not arrived, whether they are tried again or not. */
  failed: number;
  /** How many were not tried to an end yet. */
  waiting: number;
  /** Whether there were more than 2,000. Only the newest of them are counted. */
  truncated: boolean;
}

/** What became of the deliveries of the last 24 hours, by the hour of their events. */
export interface WebhookActivity {
  object: "webhook_activity";
  /** False in test mode. */
  livemode: boolean;
  /** The webhook. */
  webhookId: string;
  /** The hours, the oldest first. The last one is the present one. */
  hours: readonly WebhookHour[];
  /** Whether there were more than 2,000. Only the newest of them are counted. */
  truncated: boolean;
}

/** What became of the deliveries of one hour. */
export interface WebhookHour {
  /** When the hour began. RFC 3339 in UTC. */
  from: string;
  /** How many have arrived. */
  succeeded: number;
  /** How many were tried and have not arrived, whether they are tried again or not. */
  failed: number;
  /** How many were not tried to an end yet. */
  waiting: number;
}

/** Something that the people who look after a webhook should know. */
export interface WebhookNotice {
  /** It is failing, a delivery was given up, it was disabled, or it works again. */
  kind: "failing" | "exhausted" | "disabled" | "recovered" | (string & {});
  /** When it happened. RFC 3339 in UTC. */
  at: string;
  /** The same in words. */
  detail: string;
}

/** Something you may want to know. */
export interface WebhookWarning {
  /** `host_not_resolved`: the name of the host has no address yet. */
  code: "host_not_resolved";
  /** The same in words. */
  message: string;
}

/** All secrets of a webhook that are valid, on one page. */
export interface WebhookSecretList {
  object: "list";
  /** The secrets, the primary one first. */
  data: readonly WebhookSecretWithValue[];
  /** Always false here. */
  hasMore: boolean;
  /** Always null here. */
  nextCursor: string | null;
}

/** One event on its way to one webhook. */
export interface WebhookDelivery {
  /** The id of the webhook delivery. It is the same on all attempts. */
  id: string;
  object: "webhook_delivery";
  /** False in test mode. */
  livemode: boolean;
  /** The webhook that it goes to. */
  webhookId: string;
  /** The event that it carries. */
  eventId: string;
  event: EventName;
  /**
   * `pending` waits for its time, `leased` is on its way, and `succeeded` has arrived. `exhausted` is tried no
   * more, `held` waits for a replay, and `cancelled` will not be sent.
   */
  state: "pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled" | (string & {});
  /** What made it: the event itself, a test, or a replay. */
  trigger: "auto" | "test" | "replay" | (string & {});
  /** How often it was started, by hand included. */
  attemptCount: number;
  /** When it is tried next. Null when nothing is planned. RFC 3339 in UTC. */
  nextAttemptAt: string | null;
  /** The newest attempt in short. Null before the first one. */
  lastAttempt: WebhookLastAttempt | null;
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it succeeded or was given up. RFC 3339 in UTC. */
  completedAt: string | null;
  /** The API call that caused the event. */
  requestId: string | null;
}

/** An attempt in short. */
export interface WebhookLastAttempt {
  /** Which attempt it is, 1 for the first. */
  attempt: number;
  /** What became of it. */
  outcome: "running" | "succeeded" | "failed" | "interrupted" | (string & {});
  /** Why it failed. Null while it runs and when it succeeded. */
  code: WebhookCode | null;
  /** The HTTP status of the answer. Null when none came. */
  statusCode: number | null;
  /** When it ended. Null while it runs. RFC 3339 in UTC. */
  endedAt: string | null;
}

/** A webhook delivery with all its attempts. */
export interface WebhookDeliveryDetail {
  /** The id of the webhook delivery. It is the same on all attempts. */
  id: string;
  object: "webhook_delivery";
  /** False in test mode. */
  livemode: boolean;
  /** The webhook that it goes to. */
  webhookId: string;
  /** The event that it carries. */
  eventId: string;
  event: EventName;
  /**
   * `pending` waits for its time, `leased` is on its way, and `succeeded` has arrived. `exhausted` is tried no
   * more, `held` waits for a replay, and `cancelled` will not be sent.
   */
  state: "pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled" | (string & {});
  /** What made it: the event itself, a test, or a replay. */
  trigger: "auto" | "test" | "replay" | (string & {});
  /** How often it was started, by hand included. */
  attemptCount: number;
  /** When it is tried next. Null when nothing is planned. RFC 3339 in UTC. */
  nextAttemptAt: string | null;
  /** The newest attempt in short. Null before the first one. */
  lastAttempt: WebhookLastAttempt | null;
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** When it succeeded or was given up. RFC 3339 in UTC. */
  completedAt: string | null;
  /** The API call that caused the event. */
  requestId: string | null;
  /** Every attempt, the oldest first. */
  attempts: readonly WebhookAttempt[];
}

/** One try to deliver an event. */
export interface WebhookAttempt {
  /** The id of the attempt. */
  id: string;
  object: "webhook_attempt";
  /** Which attempt it is, 1 for the first. It counts every start, as X-Aloha-Attempt does. */
  attempt: number;
  /** Which step of the retries it is, 0 for the first try. Null for an attempt by hand and for a test. */
  retry: number | null;
  /** What started it. */
  trigger: "auto" | "manual" | "replay" | "test" | (string & {});
  /** When it started, on the clock of the workspace. RFC 3339 in UTC. */
  startedAt: string;
  /** When it ended, on the same clock. Null while it runs. RFC 3339 in UTC. */
  endedAt: string | null;
  /** When it started in real time. webhook-timestamp says the same in seconds. RFC 3339 in UTC. */
  realStartedAt: string;
  /** How long it was due before it started, in milliseconds. */
  waitedMs: number;
  /** What became of it. `interrupted` means that nobody knows; it costs no retry. */
  outcome: "running" | "succeeded" | "failed" | "interrupted" | (string & {});
  /** Why it failed. Null while it runs and when it succeeded. */
  code: WebhookCode | null;
  /** More about the code, such as `expired` for `tls_error`. */
  detail: string | null;
  /** With `timeout`, where the time went. */
  phase: "dns" | "connect" | "tls" | "write" | "headers" | (string & {}) | null;
  /** The HTTP status of the answer. Null when none came. */
  statusCode: number | null;
  timings: WebhookTimings;
  /** Whether it went over a connection that was open. Null when none was made. */
  reusedConnection: boolean | null;
  /** The address that was called. Null when none was reached, or when the address was blocked. */
  remoteAddress: string | null;
  request: WebhookAttemptRequest;
  /** The secrets that signed it, the primary one first. */
  secretIds: readonly string[];
  /** What your server answered. Null when no complete headers came. */
  response: WebhookAttemptResponse | null;
  /** How many seconds your server asked us to wait, with 429 and 503. At most a day. */
  retryAfter: number | null;
}

/** Where the time of an attempt went, in milliseconds. A step that did not happen is null. */
export interface WebhookTimings {
  /** Looking up the name. */
  dnsMs: number | null;
  /** Connecting. */
  connectMs: number | null;
  /** Agreeing on TLS. */
  tlsMs: number | null;
  /** From the request to the first byte of the answer. */
  firstByteMs: number | null;
  /** All of it. */
  totalMs: number | null;
}

/** What Aloha sent. Your own header values, and whatever looks like a key or a secret, are masked. */
export interface WebhookAttemptRequest {
  /** The headers, by name. */
  headers: {
    readonly [key: string]: string;
  };
  /** The body, the very bytes of the event. */
  body: string;
}

/** What your server answered. */
export interface WebhookAttemptResponse {
  /** The headers, by name in lower case. */
  headers: {
    readonly [key: string]: string;
  };
  /** The first 16 KiB of the body, as text. Null when there was none. */
  body: string | null;
  /** Whether there was more, or the body was cut off. */
  bodyTruncated: boolean;
}

/** What a replay found. */
export interface WebhookReplay {
  object: "webhook_replay";
  /** False in test mode. */
  livemode: boolean;
  /** True when nothing was changed. */
  dryRun: boolean;
  /** How many deliveries fit. */
  matched: number;
  matchedByState: WebhookReplayStates;
  /** How many of them are sent again now. At most 10,000. */
  queued: number;
  /** Whether more fit than one call sends. Replay again for the rest. */
  truncated: boolean;
}

/** How many fit, by what became of them. A state that was not asked for has 0. */
export interface WebhookReplayStates {
  /** Held back while the webhook was disabled. */
  held: number;
  /** Given up. */
  exhausted: number;
  /** Cancelled. */
  cancelled: number;
  /** Kept events without a delivery here. */
  never_queued: number;
}

/** The built-in receiver of a test workspace. */
export interface Catcher {
  object: "catcher";
  livemode: false;
  /** Its address. Make a webhook with it to send events here. */
  url: string;
  /** The webhooks that send here. */
  webhookIds: readonly string[];
  /** What it answers, in order. The last one repeats. */
  answers: readonly CatcherAnswer[];
  /** Which of the answers comes next, 0 for the first. */
  next: number;
  /** How many requests it keeps. */
  received: number;
}

/** One answer of the catcher. */
export interface CatcherAnswer {
  /** `respond` answers, `hang` never does, and `reset` cuts the connection. */
  kind: "respond" | "hang" | "reset" | (string & {});
  /** The HTTP status, for `respond`. */
  status: number;
  /** The body, for `respond`. */
  body: string;
  /** The headers, for `respond`. */
  headers: {
    readonly [key: string]: string;
  };
  /** How long it waits first, in milliseconds. */
  delayMs: number;
}

/** A request that the catcher got. */
export interface Caught {
  /** The id of the caught request. */
  id: string;
  object: "caught";
  livemode: false;
  /** The webhook that sent it. */
  webhookId: string;
  /** The webhook delivery that it belongs to. */
  deliveryId: string;
  event: EventName;
  /** Which attempt it was, 1 for the first. */
  attempt: number;
  /** When it came, on the clock of the workspace. RFC 3339 in UTC. */
  receivedAt: string;
  /** Its headers, by name in lower case. The values of your own headers are masked. */
  headers: {
    readonly [key: string]: string;
  };
  /** Its body, byte for byte. */
  body: string;
  /** What each signature header is worth. */
  checks: readonly SignatureCheck[];
  answer: CaughtAnswer;
}

/** The check of one signature header. */
export interface SignatureCheck {
  /** The header. */
  header: "X-Aloha-Signature" | "X-Aloha-Signatures" | "webhook-signature" | (string & {});
  /** Whether it fits the body and the secrets. */
  valid: boolean;
  /** Why it does not fit. Null when it does. */
  reason: "missing_header" | "malformed_header" | "body_reserialized" | "whitespace_changed" | "wrong_secret" | "old_secret" | "wrong_encoding" | "wrong_key_form" | "stale_timestamp" | (string & {}) | null;
  /** The same in words. */
  detail: string;
}

/** What the catcher did. */
export interface CaughtAnswer {
  /** Whether it answered, kept silent, or cut the connection. */
  kind: "respond" | "hang" | "reset" | (string & {});
  /** The HTTP status. Null when it did not answer. */
  status: number | null;
  /** How long it waited first, in milliseconds. */
  delayMs: number;
}

/** What a trigger made. Everything in it can be read. */
export interface EventTrigger {
  object: "event_trigger";
  livemode: false;
  event: EventName;
  /** The events of that name that happened, in order. */
  eventIds: readonly string[];
  /** The post that it is about. */
  postId: string | null;
  /** The thread that it is about. */
  threadId: string | null;
  /** The message that it is about. */
  messageId: string | null;
  /** The matrix run that it is about. */
  runId: string | null;
}

/** A machine that gets events through a stream. */
export interface Listener {
  /** The id of the listener. It is a webhook too. */
  id: string;
  object: "listener";
  livemode: false;
  /** The machine that listens. */
  device: string;
  /** Which events it gets. */
  events: readonly string[];
  /** The whole secret. The string itself, `whsec_` included, is the key of X-Aloha-Signature. */
  secret: string;
  /** When it was made. RFC 3339 in UTC. */
  createdAt: string;
  /** Whether a stream is open now. */
  connected: boolean;
  /** How many deliveries wait for it. */
  backlog: number;
}

/** The data of `hello`: the stream is open. */
export interface ListenerHello {
  /** How many deliveries wait for this listener. */
  backlog: number;
  /** What time it is here, really. RFC 3339 in UTC. */
  serverTime: string;
}

/** The data of `attempt`: one attempt to make on your machine. */
export interface ListenerAttempt {
  /** The attempt. Report what became of it. */
  attemptId: string;
  /** The webhook delivery that it belongs to. */
  deliveryId: string;
  event: EventName;
  /** Which attempt it is, 1 for the first. */
  attempt: number;
  /** The headers to send, as pairs of name and value. */
  headers: readonly (readonly string[])[];
  /** The very bytes to send, in base64. */
  bodyBase64: string;
  /** How many milliseconds there are until the attempt counts as a timeout. */
  deadlineMs: number;
}

/** The data of `bye`: the stream ends now. */
export interface StreamBye {
  /**
   * `replaced`: another stream took its place. `shutdown`: connect again. `revoked`: the key or the listener is
   * gone.
   */
  reason: "replaced" | "shutdown" | "revoked" | (string & {});
}

/**
 * What kind of program sent a call, by the name that it gives itself; `replay` for a call that `replayRequest`
 * sent.
 */
export type CallSource = "aloha_typescript" | "aloha_python" | "aloha_cli" | "browser" | "curl" | "httpie" | "postman" | "insomnia" | "bruno" | "node" | "deno" | "bun" | "python" | "go" | "java" | "ruby" | "php" | "dotnet" | "rust" | "replay" | "other" | "none" | (string & {});

/** A call as the log lists it. */
export interface LoggedRequest {
  /** The name of the call, as in X-Request-Id. */
  id: string;
  object: "request";
  /** False in test mode. */
  livemode: boolean;
  /** When it came, in real time. RFC 3339 in UTC. */
  at: string;
  /** The method, as it was sent. */
  method: string;
  /** The path, without the query. */
  path: string;
  /** The query as it was sent. Null when there was none. */
  query: string | null;
  /** The operation. Null when the path or the method is none of ours. */
  operationId: string | null;
  /** The HTTP status of the answer. */
  status: number;
  /** Why it was refused. Null when it was not. */
  code: string | null;
  /** How long it took, in milliseconds. */
  durationMs: number;
  /** The key that came with it. */
  key: LoggedKey | null;
  /** The app that made the call for somebody. Null when none did. */
  app: LoggedApp | null;
  /** Who made the call in the portal. Null when no signed-in person did. */
  person: LoggedPerson | null;
  source: CallSource;
  /** The address that it came from. */
  address: string;
  /** The Idempotency-Key. Null when there was none, or it does not count here. */
  idempotencyKey: string | null;
  /** Whether the answer was the first one once more. */
  replayed: boolean;
  /** Whether it worked the controls of the sandbox. */
  control: boolean;
}

/** The app that made a call. */
export interface LoggedApp {
  /** The id of the app, which is its client_id. */
  id: string;
  /** What it is called. Null when nobody knows it any more. */
  name: string | null;
}

/** The person who made a call in the portal. */
export interface LoggedPerson {
  /** The id of the person. */
  id: string;
  /** What the person is called. Null when nobody knows it any more. */
  name: string | null;
}

/** The key of a call. */
export interface LoggedKey {
  /** The id of the key. */
  id: string;
  /** What you call it. Null when it is gone. */
  name: string | null;
  /** The last 4 characters of the secret that was sent. Null when it is gone. */
  hint: string | null;
  /** Which secret of the key was sent, 1 for the first. */
  generation: number;
}

/** A call with what was said, and with what came of it. */
export interface LoggedRequestDetail {
  /** The name of the call, as in X-Request-Id. */
  id: string;
  object: "request";
  /** False in test mode. */
  livemode: boolean;
  /** When it came, in real time. RFC 3339 in UTC. */
  at: string;
  /** The method, as it was sent. */
  method: string;
  /** The path, without the query. */
  path: string;
  /** The query as it was sent. Null when there was none. */
  query: string | null;
  /** The operation. Null when the path or the method is none of ours. */
  operationId: string | null;
  /** The HTTP status of the answer. */
  status: number;
  /** Why it was refused. Null when it was not. */
  code: string | null;
  /** How long it took, in milliseconds. */
  durationMs: number;
  /** The key that came with it. */
  key: LoggedKey | null;
  /** The app that made the call for somebody. Null when none did. */
  app: LoggedApp | null;
  /** Who made the call in the portal. Null when no signed-in person did. */
  person: LoggedPerson | null;
  source: CallSource;
  /** The address that it came from. */
  address: string;
  /** The Idempotency-Key. Null when there was none, or it does not count here. */
  idempotencyKey: string | null;
  /** Whether the answer was the first one once more. */
  replayed: boolean;
  /** Whether it worked the controls of the sandbox. */
  control: boolean;
  /** The call that it sent again. Null for a call that is no replay. */
  replayOf: string | null;
  /** False for calls that may hold a secret, and for those that read this log. */
  bodiesKept: boolean;
  /**
   * What of the fault happened that the call asked for, in the words of `Aloha-Sandbox-Fault`; `none` when it was
   * not its turn. The answer said the same in `Aloha-Sandbox-Fault-Applied`. Null for a call that asked for none.
   */
  fault: string | null;
  request: LoggedMessage;
  response: LoggedMessage;
  /** What the call made or changed, at most 20. */
  objects: readonly LoggedObject[];
  /** The events that came of it, at most 100, in order. Those of the call itself are first. */
  events: readonly LoggedEvent[];
}

/** How to send a call again. */
export interface ReplayChoice {
  /**
   * `new` sends a POST with a fresh Idempotency-Key, so it is done again. `same` sends the key that the call bore,
   * so the answer is the first one once more, as long as it is kept. All that is no POST bears no key either way.
   * Default: `new`.
   */
  idempotencyKey?: "new" | "same";
}

/** Two calls side by side. */
export interface RequestDiff {
  object: "request_diff";
  /** False in test mode. */
  livemode: boolean;
  /** Whether nothing differs but what is volatile. */
  same: boolean;
  /** What differs, in the order of the fields. */
  differences: readonly CallDifference[];
  left: ComparedCall;
  right: ComparedCall;
}

/** A call, laid out to be compared. */
export interface ComparedCall {
  /** The name of the call. */
  id: string;
  /** When it came, in real time. RFC 3339 in UTC. */
  at: string;
  /** How long it took, in milliseconds. */
  durationMs: number;
  request: ComparedRequest;
  response: ComparedResponse;
}

/** What was sent. */
export interface ComparedRequest {
  /** The method, as it was sent. */
  method: string;
  /** The path, without the query. */
  path: string;
  /** The values of each name of the query. */
  query: {
    readonly [key: string]: readonly string[];
  };
  /** The headers, by their names in small letters. */
  headers: {
    readonly [key: string]: string;
  };
  /** The body as JSON, or as a text when it is none. Null when there was none, or it is not kept. */
  body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
  /** How many bytes the body really has, when the log holds its beginning alone. Null otherwise. */
  cutFrom: number | null;
}

/** What was answered. */
export interface ComparedResponse {
  /** The HTTP status. */
  status: number;
  /** The headers, by their names in small letters. */
  headers: {
    readonly [key: string]: string;
  };
  /** The body as JSON, or as a text when it is none. Null when there was none, or it is not kept. */
  body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
  /** How many bytes the body really has, when the log holds its beginning alone. Null otherwise. */
  cutFrom: number | null;
}

/** A place at which two calls differ. */
export interface CallDifference {
  /** The place, as a JSON Pointer into `left` and `right`. */
  pointer: string;
  /** `changed` where both have a value, `removed` where only the left has one, `added` where only the right has. */
  kind: "changed" | "added" | "removed" | (string & {});
  /** The value on the left. Null also where there is none. */
  left: Record<string, never> | readonly unknown[] | string | number | boolean | null;
  /** The value on the right. Null also where there is none. */
  right: Record<string, never> | readonly unknown[] | string | number | boolean | null;
  /** Whether it differs by nature, as an id or an instant does. */
  volatile: boolean;
}

/** A call as code or as a file. */
export interface RequestCopy {
  object: "request_copy";
  /** The call. */
  requestId: string;
  /** The form that it is in. */
  format: "curl" | "fetch" | "typescript" | "python" | "har" | "postman" | "fixture" | (string & {});
  /** A name for the file. */
  name: string;
  /** The media type of the file. */
  mediaType: string;
  /** What to paste or to save. */
  text: string;
  /** The fixture as JSON, the same that `text` holds. Null in every other form. */
  fixture: RequestFixture | null;
}

/** A call for tests. Send `request`, then compare the answer with `expected`. */
export interface RequestFixture {
  object: "request_fixture";
  /** What it is about, such as `createPost 201`. */
  name: string;
  /** The operation. Null when the path or the method is none of ours. */
  operationId: string | null;
  request: FixtureRequest;
  expected: FixtureAnswer;
}

/** What to send. The key is yours to add. */
export interface FixtureRequest {
  /** The method. */
  method: string;
  /** The path, without the query. */
  path: string;
  /** The query as it was sent. Null when there was none. */
  query: string | null;
  /** The headers that count, by name. */
  headers: {
    readonly [key: string]: string;
  };
  /** The body as JSON, or as a text when it is none. Null for none. */
  body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
}

/** What to expect. */
export interface FixtureAnswer {
  /** The HTTP status. */
  status: number;
  /** Whether the log holds the whole body. When it does not, compare the status alone. */
  bodyKept: boolean;
  /** The body as JSON, or as a text when it is none. Null when there was none, or it is not kept. */
  body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
  /** JSON Pointers into `body` to what differs each time. A value is there again, but another one. */
  volatile: readonly string[];
}

/** One side of a call. Keys, secrets and cookies are masked. */
export interface LoggedMessage {
  /** The headers, by name. */
  headers: {
    readonly [key: string]: string;
  };
  /** The body as text, its first 64 KiB. Null when there was none, or it is not kept. */
  body: string | null;
  /** How many bytes the whole body has. Null without a body. */
  bodyBytes: number | null;
  /** Whether the body was cut. */
  bodyTruncated: boolean;
}

/** Something that a call made or changed. */
export interface LoggedObject {
  /** The kind of object. */
  object: string;
  /** Its id. */
  id: string;
}

/** An event that came of a call. */
export interface LoggedEvent {
  /** The id of the event. */
  id: string;
  event: EventName;
  /** What it is about. */
  objectId: string;
  /** When it happened, on the clock of the workspace. RFC 3339 in UTC. */
  createdAt: string;
  /** `call`: the call itself recorded it. `afterwards`: it happened later to what the call made or changed. */
  cause: "call" | "afterwards" | (string & {});
  /** How far its webhook deliveries are. Webhooks that were deleted are left out. */
  deliveries: readonly LoggedDelivery[];
}

/** A webhook delivery in short. */
export interface LoggedDelivery {
  /** The id of the webhook delivery. */
  id: string;
  /** The webhook that it goes to. */
  webhookId: string;
  /** How far it is, as in a webhook delivery. */
  state: "pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled" | (string & {});
  /** How often it was started. */
  attemptCount: number;
  /** Why the newest attempt that has ended failed. Null when it did not. */
  code: WebhookCode | null;
  /** The HTTP status of that attempt. Null when none came. */
  statusCode: number | null;
  /** When it is tried next. Null when nothing is planned. RFC 3339 in UTC. */
  nextAttemptAt: string | null;
}

/** How much a workspace uses in one mode. */
export interface Usage {
  object: "usage";
  /** False in test mode. */
  livemode: boolean;
  plan: Plan;
  /** How many calls a minute the plan admits now. */
  limit: number;
  requests: UsageRequests;
  /** The time that everything below is counted for. */
  period: "24h" | "7d" | (string & {});
  /** When that time began, at a full hour. RFC 3339 in UTC. */
  from: string;
  /** The webhooks, at most 50, those with the most attempts first. */
  webhooks: readonly UsageWebhook[];
  /** The calls by operation, the most frequent first. */
  operations: readonly UsageOperation[];
  /** The calls by key, at most 50, the most frequent first. */
  keys: readonly UsageKey[];
  /** The calls by kind of program, the most frequent first. */
  sources: readonly UsageSource[];
}

/** The calls that count against the limit. */
export interface UsageRequests {
  /** How many were let through in the last 24 hours. */
  admitted: number;
  /** How many were over the limit in the last 24 hours. */
  refused: number;
  /** The minute of the last 24 hours in which the most were let through. Null without calls. */
  highest: UsageMinute | null;
  /** 60 minutes, the oldest first. The last one has not ended. */
  lastHour: readonly UsageMinute[];
  /** 96 quarters of an hour, the oldest first. The last one has not ended. */
  lastDay: readonly UsageQuarter[];
}

/** The calls of one minute. */
export interface UsageMinute {
  /** When the minute began. RFC 3339 in UTC. */
  at: string;
  /** How many were let through. */
  admitted: number;
  /** How many were over the limit. */
  refused: number;
  /** The highest limit that applied in it. */
  limit: number;
}

/** The calls of a quarter of an hour. */
export interface UsageQuarter {
  /** When the quarter began. RFC 3339 in UTC. */
  at: string;
  /** How many were let through in its highest minute. */
  highest: number;
  /** How many were over the limit in all of it. */
  refused: number;
  /** The highest limit that applied in it. */
  limit: number;
}

/** The delivery attempts of one webhook. */
export interface UsageWebhook {
  /** The id of the webhook. */
  id: string;
  /** What receives. Null when the webhook is gone. */
  kind: "endpoint" | "catcher" | "listener" | (string & {}) | null;
  /** Where it leads. Null for a listener. */
  url: string | null;
  /** What you call it, or the machine that listens. */
  description: string | null;
  /** Whether the webhook was deleted since. */
  deleted: boolean;
  /** How many attempts have ended. Interrupted ones do not count. */
  attempts: number;
  /** How many of them succeeded. */
  succeeded: number;
  /** The share that succeeded, from 0 to 1. Null without attempts. */
  successShare: number | null;
  /**
   * The time in milliseconds that 95 % of the attempts did not exceed. Times are counted in steps of a quarter, and
   * this is the end of a step. Null without attempts.
   */
  p95Ms: number | null;
  /** The hours in which attempts ended, the oldest first. */
  hours: readonly UsageHour[];
}

/** The delivery attempts of an hour. */
export interface UsageHour {
  /** When the hour began. RFC 3339 in UTC. */
  at: string;
  /** How many attempts ended in it. */
  attempts: number;
  /** How many of them succeeded. */
  succeeded: number;
}

/** The calls of one operation. */
export interface UsageOperation {
  /** The operation. Null for calls that were refused before there was one. */
  operationId: string | null;
  /** How many calls there were, whatever became of them. */
  calls: number;
  /** How many of them were over the limit. */
  refused: number;
  /** How many were answered with another 4xx. */
  clientErrors: number;
  /** How many were answered with a 5xx. */
  serverErrors: number;
}

/** The calls with one key. */
export interface UsageKey {
  /** The id of the key. Null for calls that came without one. */
  id: string | null;
  /** What you call it. Null when it is gone. */
  name: string | null;
  /** The last 4 characters of its newest secret. Null when it is gone. */
  hint: string | null;
  /** How many calls there were, whatever became of them. */
  calls: number;
  /** How many of them were over the limit. */
  refused: number;
  /** How many were answered with another 4xx. */
  clientErrors: number;
  /** How many were answered with a 5xx. */
  serverErrors: number;
}

/** The calls of one kind of program. */
export interface UsageSource {
  source: CallSource;
  /** How many calls there were, whatever became of them. */
  calls: number;
  /** How many of them were over the limit. */
  refused: number;
  /** How many were answered with another 4xx. */
  clientErrors: number;
  /** How many were answered with a 5xx. */
  serverErrors: number;
}

/** The name of a seed. */
export type SeedName = "empty" | "starter" | "busy_agency" | "inbox_full" | "all_failures" | (string & {});

/** A named content of a test workspace. */
export interface SandboxSeed {
  object: "sandbox_seed";
  /** What resetSandbox takes for it. */
  name: SeedName;
  /** What it is called. */
  title: string;
  /** What it holds. */
  description: string;
}

/** The seeds, the smallest first. */
export interface SandboxSeedList {
  object: "sandbox_seeds";
  livemode: false;
  /** The seeds. */
  data: readonly SandboxSeed[];
}

/** A sandbox that begins anew. */
export interface SandboxReset {
  object: "sandbox_reset";
  livemode: false;
  /** What it holds. */
  seed: SeedName;
  /** What ids, delays and people are drawn from. */
  seedNumber: number;
  clock: Clock;
}

/** What the snapshot shall be called. */
export interface SnapshotCreate {
  /** A name that you know it by, on one line. Two may have the same. */
  name: string;
}

/** A state of a sandbox that it can be taken back to. */
export interface Snapshot {
  /** The id of the snapshot. */
  id: string;
  object: "sandbox_snapshot";
  livemode: false;
  /** What it is called. */
  name: string;
  /** Where the clock stood. RFC 3339 in UTC. */
  clockAt: string;
  /** How many posts there were. */
  posts: number;
  /** How many things it keeps in all. */
  rows: number;
  /** What it weighs, packed. */
  bytes: number;
  /** When it was taken, in real time. RFC 3339 in UTC. */
  createdAt: string;
}

/** The snapshots of a sandbox. */
export interface SnapshotList {
  object: "sandbox_snapshots";
  livemode: false;
  /** The snapshots, the newest first. */
  data: readonly Snapshot[];
}

/** A sandbox that is again as it was. */
export interface SandboxRestore {
  object: "sandbox_restore";
  livemode: false;
  snapshot: Snapshot;
  clock: Clock;
}

/** How long somebody may read it. */
export interface ShareCreate {
  /** Days of real time after which the address ends. Default: `7`. */
  expiresInDays?: number;
}

/** A copy that anybody may read who has its address. */
export interface Share {
  /** The id of the share. */
  id: string;
  object: "sandbox_share";
  livemode: false;
  /** What it shows. */
  kind: "request" | "snapshot" | (string & {});
  /** The id of the call or of the snapshot that was copied. It may be gone by now. */
  of: string;
  /** What it shows, in words, such as `createPost 201`. */
  title: string;
  /** How the address ends. */
  hint: string;
  /** Whether the address still shows the copy. */
  state: "active" | "revoked" | "expired" | (string & {});
  /** How often the page was opened. */
  reads: number;
  /** When it was made, in real time. RFC 3339 in UTC. */
  createdAt: string;
  /** When it ends by itself, in real time. RFC 3339 in UTC. */
  expiresAt: string;
  /** When it was revoked, in real time. RFC 3339 in UTC. */
  revokedAt: string | null;
}

/** A new share, with its address. */
export interface ShareWithUrl {
  /** The id of the share. */
  id: string;
  object: "sandbox_share";
  livemode: false;
  /** What it shows. */
  kind: "request" | "snapshot" | (string & {});
  /** The id of the call or of the snapshot that was copied. It may be gone by now. */
  of: string;
  /** What it shows, in words, such as `createPost 201`. */
  title: string;
  /** How the address ends. */
  hint: string;
  /** Whether the address still shows the copy. */
  state: "active" | "revoked" | "expired" | (string & {});
  /** How often the page was opened. */
  reads: number;
  /** When it was made, in real time. RFC 3339 in UTC. */
  createdAt: string;
  /** When it ends by itself, in real time. RFC 3339 in UTC. */
  expiresAt: string;
  /** When it was revoked, in real time. RFC 3339 in UTC. */
  revokedAt: string | null;
  /** The address of the page. It is shown here alone, so keep it now. */
  url: string;
}

/** The shares of a sandbox. */
export interface ShareList {
  object: "sandbox_shares";
  livemode: false;
  /** The shares, the newest first. */
  data: readonly Share[];
}

/** The plan that test mode has. */
export interface SandboxPlan {
  object: "sandbox_plan";
  livemode: false;
  plan: Plan;
  /** What the plan is called. */
  name: string;
  /** How many calls a minute it admits. */
  requestsPerMinute: number;
  ownPlan: Plan;
}

/** The refused calls in groups. */
export interface RequestErrors {
  object: "request_errors";
  /** False in test mode. */
  livemode: boolean;
  /** How many refused calls there are in all groups. */
  calls: number;
  /** Calls that ended before this instant are not counted. Null when all are. RFC 3339 in UTC. */
  countedFrom: string | null;
  /** The groups, the most frequent first. */
  data: readonly RequestErrorGroup[];
}

/** Calls of one operation that were refused with one code. */
export interface RequestErrorGroup {
  /** The operation. Null when the path, the method or the key stood in the way. */
  operationId: string | null;
  /** Why they were refused. */
  code: string;
  /** The HTTP status of the newest one. */
  status: number;
  /** A page about this code. */
  type: string;
  /** How many there are. */
  count: number;
  /** When the first one came, in real time. RFC 3339 in UTC. */
  firstAt: string;
  /** When the newest one came. RFC 3339 in UTC. */
  lastAt: string;
  /** The newest one. */
  lastRequestId: string;
  /** Its method. */
  lastMethod: string;
  /** Its path. */
  lastPath: string;
  /** The keys that they came with, at most 10, the most frequent first. */
  keys: readonly RequestErrorKey[];
  /** How many keys there are. */
  keyCount: number;
}

/** A key whose calls were refused. */
export interface RequestErrorKey {
  /** The id of the key. */
  id: string;
  /** What you call it. Null when it is gone. */
  name: string | null;
  /** How many calls of the group came with it. */
  count: number;
}

/** What is wrong, and what to do about it, as RFC 9457 has it. */
export interface Problem {
  /** A page about this code. */
  type: string;
  /** The code in a few words. It is the same for every answer with this code. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** What is wrong in this very call. */
  detail: string;
  /** A stable code. Decide by it, never by the words. */
  code: "malformed_json" | "malformed_form" | "malformed_path" | "invalid_fault" | "fault_header_live_key" | "fault_unsupported" | "malformed_request" | "invalid_query" | "unknown_parameter" | "invalid_cursor" | "invalid_date" | "missing_credentials" | "malformed_key" | "invalid_key" | "revoked_key" | "expired_key" | "invalid_token" | "session_required" | "ip_not_allowed" | "insufficient_scope" | "role_required" | "origin_refused" | "workspace_frozen" | "https_required" | "claim_required" | "fresh_sign_in_required" | "email_unverified" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "idempotency_in_progress" | "duplicate_post" | "post_locked" | "matrix_not_active" | "not_waiting" | "run_finished" | "thread_closed_by_network" | "delete_unsupported" | "training_in_progress" | "voice_not_trained" | "nothing_to_retry" | "request_incomplete" | "request_holds_secret" | "request_not_replayable" | "clock_advancing" | "key_already_rotated" | "key_ended" | "too_many_secrets" | "secret_already_shown" | "too_many_webhooks" | "too_many_exports" | "too_many_snapshots" | "snapshot_too_large" | "too_many_shares" | "too_many_keys" | "too_many_apps" | "app_has_no_secret" | "too_many_members" | "too_many_workspaces" | "secret_is_primary" | "secret_is_current" | "not_ready" | "webhook_disabled" | "attempt_closed" | "last_owner" | "already_member" | "invitation_ended" | "media_storage_full" | "expired" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "unknown_channel" | "channel_not_connected" | "media_type_mismatch" | "media_unreadable" | "media_required" | "content_too_long" | "scheduled_in_past" | "range_inverted" | "range_too_old" | "not_enough_samples" | "too_large" | "test_field_live_key" | "unknown_event" | "invalid_secret" | "reserved_header" | "target_not_allowed" | "idempotency_key_reused" | "rate_limited" | "headers_too_large" | "internal_error" | "not_implemented" | "sandbox_fault" | "unavailable" | (string & {});
  /** The name of this call, as in X-Request-Id. */
  requestId: string;
  /** Every problem with its place, at most 100. Empty when the input as such was fine. */
  errors: readonly FieldProblem[];
  /** With `rate_limited`, the policies whose limit was reached. */
  violatedPolicies?: readonly string[];
  /** With `insufficient_scope`, the scope that is needed. */
  scope?: string;
  /** With `duplicate_post`, the post that says the same. */
  earlierPostId?: string;
  /** With `malformed_json`, the line, from 1. */
  line?: number;
  /** With `malformed_json`, the column, from 1. */
  column?: number;
  /** With `key_already_rotated`, the generation that the key has now. */
  generation?: number;
  /** With `secret_already_shown`, the id of the thing whose secret was shown. */
  subject?: string | null;
}

/** One thing that is wrong, and where. */
export interface FieldProblem {
  /** Where in the body, as a JSON Pointer. */
  pointer?: string;
  /** The query parameter or header. */
  parameter?: string;
  /** A stable code. */
  code: "unknown_field" | "required" | "invalid_type" | "invalid_enum" | "invalid_format" | "invalid_date" | "invalid_text" | "too_short" | "too_long" | "too_few" | "too_many" | "duplicate_item" | "out_of_range" | "conflicting_fields" | "unsupported_field" | "unknown_channel" | "channel_not_connected" | "content_required" | "content_too_long" | "title_required" | "media_required" | "scheduled_in_past" | "range_inverted" | "range_too_old" | "not_enough_samples" | "too_large" | "unknown_reference" | "test_field_live_key" | "unknown_event" | "invalid_secret" | "reserved_header" | "invalid_header" | "target_not_allowed" | "unknown_media" | "media_not_taken" | "media_not_mixed" | "media_too_large" | "media_ratio" | "media_type_mismatch" | "media_unreachable" | "media_unreadable" | (string & {});
  /** What is wrong, in words. */
  detail: string;
  /** What you may have meant. */
  suggestion?: string;
  /** The channel that says so. */
  channel?: string;
  /** What is allowed. */
  limit?: number;
  /** What was sent. */
  actual?: number;
  /** How it was counted. */
  counter?: string;
}

/** The query of `listPosts`. */
export interface ListPostsQuery {
  /** Posts that go to one of these channels. Repeat the name, or separate with commas. */
  channel?: readonly ChannelSlug[];
  /** Posts with one of these statuses. Repeat the name, or separate with commas. */
  status?: readonly PostStatus[];
  /**
   * Posts of this day, by scheduledAt, else publishedAt, else createdAt. Not together with from or to. A day, such
   * as `2026-04-15`.
   */
  date?: string;
  /** Posts of this day and later. A day, such as `2026-04-15`. */
  from?: string;
  /** Posts of this day and earlier. A day, such as `2026-04-15`. */
  to?: string;
  /** Posts of this campaign. */
  campaignId?: string;
  /**
   * What the list is sorted by. A minus turns it round. A post without a time sorts by when it was made. Default:
   * `-createdAt`.
   */
  order?: "-createdAt" | "createdAt" | "-scheduledAt" | "scheduledAt";
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listMedia`. */
export interface ListMediaQuery {
  /** Files of this kind. */
  kind?: MediaKind;
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listAnalyticsExports`. */
export interface ListAnalyticsExportsQuery {
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `downloadAnalyticsExport`. */
export interface DownloadAnalyticsExportQuery {
  /** Until when the link works, in Unix seconds. It is part of `downloadUrl`. */
  expires?: number;
  /** The proof that Aloha made the link. It is part of `downloadUrl`, and stands for a key. */
  signature?: string;
}

/** The query of `getUsage`. */
export interface GetUsageQuery {
  /** The time that attempts and calls are counted for. Default: `24h`. */
  period?: "24h" | "7d";
}

/** The query of `listEvents`. */
export interface ListEventsQuery {
  /** Events with one of these names. Repeat the name, or separate with commas. */
  event?: readonly EventName[];
  /** Events of one object, such as a post. */
  objectId?: string;
  /** Events of this instant and later, as RFC 3339 with an offset. RFC 3339 in UTC. */
  from?: Date | string;
  /** Events before this instant. RFC 3339 in UTC. */
  to?: Date | string;
  /** The oldest first, or the newest first. Default: `createdAt`. */
  order?: "createdAt" | "-createdAt";
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listInboxThreads`. */
export interface ListInboxThreadsQuery {
  /** Threads on one of these channels. Repeat the name, or separate with commas. */
  channel?: readonly ChannelSlug[];
  /** Threads of one of these kinds. Repeat the name, or separate with commas. */
  kind?: readonly InboxKind[];
  /** Threads with one of these statuses. Repeat the name, or separate with commas. */
  status?: readonly InboxStatus[];
  /** True for threads with unread messages, false for threads without. */
  unread?: boolean;
  /** Threads about one post. */
  postId?: string;
  /** Threads with a message at this instant or later, as RFC 3339 with an offset. RFC 3339 in UTC. */
  since?: Date | string;
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listInboxMessages`. */
export interface ListInboxMessagesQuery {
  /** The oldest first, or the newest first. Default: `sentAt`. */
  order?: "sentAt" | "-sentAt";
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listMatrices`. */
export interface ListMatricesQuery {
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listMatrixRuns`. */
export interface ListMatrixRunsQuery {
  /** Runs with one of these statuses. Repeat the name, or separate with commas. */
  status?: readonly MatrixRunStatus[];
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listWebhooks`. */
export interface ListWebhooksQuery {
  /** Webhooks with this status. */
  status?: "enabled" | "disabled";
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listWebhookDeliveries`. */
export interface ListWebhookDeliveriesQuery {
  /** Deliveries in one of these states. Repeat the name, or separate with commas. */
  state?: readonly ("pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled")[];
  /** Deliveries of these events. Repeat the name, or separate with commas. */
  event?: readonly EventName[];
  /** Deliveries of this event. */
  eventId?: string;
  /** Deliveries whose newest attempt has this code. */
  code?: WebhookCode;
  /** Deliveries made at this instant and later, as RFC 3339 with an offset. RFC 3339 in UTC. */
  from?: Date | string;
  /** Deliveries made before this instant. RFC 3339 in UTC. */
  to?: Date | string;
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listCaught`. */
export interface ListCaughtQuery {
  /** Requests of this webhook. */
  webhookId?: string;
  /** Requests with these events. Repeat the name, or separate with commas. */
  event?: readonly EventName[];
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listRequests`. */
export interface ListRequestsQuery {
  /** Calls of these operations. Repeat the name, or separate with commas. */
  operationId?: readonly string[];
  /** Calls with these statuses, such as 429, or of these classes, such as 4xx. */
  status?: readonly string[];
  /** Calls with these methods. */
  method?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS")[];
  /** Calls whose path begins like this. */
  path?: string;
  /** Calls with this key. */
  keyId?: string;
  /** Calls with this secret of a key, 1 for the first. It finds who still uses an old one. */
  keyGeneration?: number;
  /** Calls that were refused with these codes. */
  code?: readonly string[];
  /** Calls of these kinds of program. */
  source?: readonly CallSource[];
  /**
   * Calls in which this text stands: in the path, the headers or the bodies, whatever the case. The id of a call
   * finds that call.
   */
  search?: string;
  /** Calls that came at this instant and later, in real time, as RFC 3339 with an offset. RFC 3339 in UTC. */
  from?: Date | string;
  /** Calls that came before this instant. RFC 3339 in UTC. */
  to?: Date | string;
  /** Whether calls to `/v1/sandbox` are shown too. Default: `false`. */
  controls?: boolean;
  /** Whether the calls that the portal makes for people who are signed in are shown too. Default: `false`. */
  portal?: boolean;
  /** How many to give at once. Default: `25`. */
  limit?: number;
  /** The nextCursor of the page before. Keep the filters and the order the same. */
  cursor?: string;
}

/** The query of `listRequestErrors`. */
export interface ListRequestErrorsQuery {
  /** Calls that came at this instant and later, in real time, as RFC 3339 with an offset. RFC 3339 in UTC. */
  from?: Date | string;
  /** Calls that came before this instant. RFC 3339 in UTC. */
  to?: Date | string;
  /** Whether calls to `/v1/sandbox` are shown too. Default: `false`. */
  controls?: boolean;
  /** Whether the calls that the portal makes for people who are signed in are shown too. Default: `false`. */
  portal?: boolean;
}

/** The query of `tailRequests`. */
export interface TailRequestsQuery {
  /** Calls of these operations. Repeat the name, or separate with commas. */
  operationId?: readonly string[];
  /** Calls with these statuses, such as 429, or of these classes, such as 4xx. */
  status?: readonly string[];
  /** Calls with these methods. */
  method?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS")[];
  /** Calls whose path begins like this. */
  path?: string;
  /** Calls with this key. */
  keyId?: string;
  /** Calls with this secret of a key, 1 for the first. It finds who still uses an old one. */
  keyGeneration?: number;
  /** Calls that were refused with these codes. */
  code?: readonly string[];
  /** Calls of these kinds of program. */
  source?: readonly CallSource[];
  /**
   * Calls in which this text stands: in the path, the headers or the bodies, whatever the case. The id of a call
   * finds that call.
   */
  search?: string;
  /** Whether calls to `/v1/sandbox` are shown too. Default: `false`. */
  controls?: boolean;
  /** Whether the calls that the portal makes for people who are signed in are shown too. Default: `false`. */
  portal?: boolean;
}

/** The query of `copyRequest`. */
export interface CopyRequestQuery {
  /** The form to give it in. */
  format: "curl" | "fetch" | "typescript" | "python" | "har" | "postman" | "fixture";
}

/** The body of a webhook: the event, and in a test event one more field. */
export type WebhookPayload =
  | PostScheduledPayload
  | PostPublishedPayload
  | PostFailedPayload
  | ReplyReceivedPayload
  | MatrixCompletedPayload;
