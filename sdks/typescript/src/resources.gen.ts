// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { RequestOptions, StreamOptions } from "./options.ts";
import type { AlohaPromise, PagePromise, ServerMessage, StreamPromise } from "./results.ts";
import type * as types from "./types.gen.ts";

/** `client.posts` */
export interface PostsResource {
  /**
   * Create a post.
   *
   * Creates a post for one or more channels. With `scheduledAt` it is published then, with `publishNow` as soon as
   * possible, and with neither it is a draft.
   *
   * The call never publishes by itself. It stores the post, answers, and Aloha publishes when the time has come.
   * Read the post again, or listen for `post.published`, to see what became of it.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ConflictError} `duplicate_post`
   * @throws {ValidationError} `unknown_channel`, `channel_not_connected`, `media_required`, `content_too_long`,
   *   `scheduled_in_past`, `test_field_live_key`, `target_not_allowed`
   * @see POST /v1/posts, https://developers.usealoha.app/reference/posts/createPost
   */
  create(body: types.PostCreate, options?: RequestOptions): AlohaPromise<types.Post>;

  /**
   * List posts.
   *
   * Lists posts, the newest first. The filters narrow the list together. Deleted posts show only when you ask for
   * `status=deleted`. A day is a day in the time zone of the workspace.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`, `invalid_date`
   * @see GET /v1/posts, https://developers.usealoha.app/reference/posts/listPosts
   */
  list(query?: types.ListPostsQuery, options?: RequestOptions): PagePromise<types.Post>;

  /**
   * Check a post.
   *
   * Says for each channel whether a post would be taken, how long its text counts there, and what stands in the
   * way. Nothing is stored. It answers 422 only when the body itself cannot be read.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see POST /v1/posts/validate, https://developers.usealoha.app/reference/posts/validatePost
   */
  validate(body: types.PostValidate, options?: RequestOptions): AlohaPromise<types.PostValidation>;

  /**
   * Read a post.
   *
   * Gives a post with the status of each channel. A deleted post is 404.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a post.
   * @see GET /v1/posts/{id}, https://developers.usealoha.app/reference/posts/getPost
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.Post>;

  /**
   * Change a post.
   *
   * Changes the fields that you send and keeps the others, under the same id and by the same rules as createPost.
   * `overrides`, `metadata` and `test` are replaced as a whole. `scheduledAt: null` makes the post a draft again.
   *
   * A post that is being published, or is published, can no longer be changed. After a failure you can change what
   * the failed channels will get.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a post.
   * @throws {ConflictError} `duplicate_post`, `post_locked`
   * @throws {ValidationError} `unknown_channel`, `channel_not_connected`, `media_required`, `content_too_long`,
   *   `scheduled_in_past`, `test_field_live_key`, `target_not_allowed`
   * @see PATCH /v1/posts/{id}, https://developers.usealoha.app/reference/posts/updatePost
   */
  update(id: string, body: types.PostUpdate, options?: RequestOptions): AlohaPromise<types.Post>;

  /**
   * Delete a post.
   *
   * Takes a post down from every channel that can delete, and cancels what was still to come. If it is live on a
   * channel that cannot delete, the answer is 409 and nothing changes.
   *
   * @param id The id of a post.
   * @throws {ConflictError} `post_locked`, `delete_unsupported`
   * @see DELETE /v1/posts/{id}, https://developers.usealoha.app/reference/posts/deletePost
   */
  delete(id: string, options?: RequestOptions): AlohaPromise<undefined>;

  /**
   * Retry a post.
   *
   * Tries every channel again that failed, lost its connection, or waits for a person. Channels that are published
   * stay as they are. A forced outcome holds for the first run only.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a post.
   * @throws {ConflictError} `nothing_to_retry`
   * @see POST /v1/posts/{id}/retry, https://developers.usealoha.app/reference/posts/retryPost
   */
  retry(id: string, options?: RequestOptions): AlohaPromise<types.Post>;
}

/** `client.media` */
export interface MediaResource {
  /**
   * Upload a file.
   *
   * Stores an image, a video or a document, to be used in posts by its id. Send a form with the part `file`, and
   * with `alt` for those who do not see the picture.
   *
   * What the file is, its first bytes decide: JPEG, PNG, WebP and GIF up to 20 MB, MP4 and PDF up to 100 MB. Its
   * size in pixels and its duration are read from it. A file that is not whole is refused.
   *
   * An Idempotency-Key stands for the file and the `alt` together, whatever the boundary of the form.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ConflictError} `media_storage_full`
   * @throws {ValidationError} `media_type_mismatch`, `media_unreadable`
   * @see POST /v1/media, https://developers.usealoha.app/reference/media/createMedia
   */
  create(body: types.MediaUpload, options?: RequestOptions): AlohaPromise<types.Media>;

  /**
   * List media.
   *
   * Lists the files of the workspace, the newest first.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`
   * @see GET /v1/media, https://developers.usealoha.app/reference/media/listMedia
   */
  list(query?: types.ListMediaQuery, options?: RequestOptions): PagePromise<types.Media>;

  /**
   * Read a file's record.
   *
   * Gives what is known of one file, and the address where it can be seen.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a file, as createMedia gave it.
   * @see GET /v1/media/{id}, https://developers.usealoha.app/reference/media/getMedia
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.Media>;
}

/** `client.analytics` */
export interface AnalyticsResource {
  readonly exports: AnalyticsExportsResource;

  /**
   * Start an analytics export.
   *
   * Starts a file with the numbers of what you published, one row for each post on each channel. The call answers
   * at once, and a job writes the file. Read the export until it is `ready`, then download it.
   *
   * A workspace may have 5 exports that are not finished. It keeps its 50 newest that are: a further one takes away
   * the oldest with its file.
   *
   * In test mode the numbers come from a model, and every row says so. A number that the network does not report is
   * empty in CSV and null in JSON, never 0.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ValidationError} `unknown_channel`, `range_inverted`, `range_too_old`
   * @throws {ConflictError} `too_many_exports`
   * @see POST /v1/analytics/export, https://developers.usealoha.app/reference/analytics/exportAnalytics
   */
  export(body: types.AnalyticsExportCreate, options?: RequestOptions): AlohaPromise<types.AnalyticsExport>;
}

/** `client.analytics.exports` */
export interface AnalyticsExportsResource {
  /**
   * List analytics exports.
   *
   * Lists the exports of this workspace and mode, the newest first.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`
   * @see GET /v1/analytics/export, https://developers.usealoha.app/reference/analytics/listAnalyticsExports
   */
  list(query?: types.ListAnalyticsExportsQuery, options?: RequestOptions): PagePromise<types.AnalyticsExport>;

  /**
   * Read an analytics export.
   *
   * Says how far the export is. Once it is `ready`, each read gives a new `downloadUrl` that works for 15 minutes
   * without a key.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of an export.
   * @see GET /v1/analytics/export/{id}, https://developers.usealoha.app/reference/analytics/getAnalyticsExport
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.AnalyticsExport>;

  /**
   * Download an analytics export.
   *
   * Gives the file of a `ready` export, in its own format. Send your key, or use the `downloadUrl` of the export,
   * which works without one for 15 minutes. The file is whole or not there: its bytes have the `sha256` of the
   * export.
   *
   * @param id The id of an export.
   * @throws {APIError} `not_acceptable`, `expired`
   * @throws {ConflictError} `not_ready`
   * @see GET /v1/analytics/export/{id}/download,
   *   https://developers.usealoha.app/reference/analytics/downloadAnalyticsExport
   */
  download(id: string, query?: types.DownloadAnalyticsExportQuery, options?: RequestOptions): AlohaPromise<string>;
}

/** `client.channels` */
export interface ChannelsResource {
  /**
   * List channels.
   *
   * Lists the thirteen channels: whether they are connected, and what each of them takes. The limits are the very
   * table that checks your posts. A field named in `unverified` is our best knowledge, not a promise by the
   * network.
   *
   * @see GET /v1/channels, https://developers.usealoha.app/reference/channels/listChannels
   */
  list(options?: RequestOptions): AlohaPromise<types.ChannelList>;
}

/** `client.me` */
export interface MeResource {
  /**
   * Ask who is calling.
   *
   * Gives the key, the workspace, the scopes and the rate limit of this very call. Any key may ask.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see GET /v1/me, https://developers.usealoha.app/reference/account/getMe
   */
  get(options?: RequestOptions): AlohaPromise<types.Me>;
}

/** `client.usage` */
export interface UsageResource {
  /**
   * Read the usage.
   *
   * Says how much of its limit the workspace uses in this mode. The last hour is counted by the minute, and the
   * last day by the highest minute of each quarter of an hour. Refused calls are counted apart, and calls to
   * `/v1/sandbox` not at all.
   *
   * For the last 24 hours, or 7 days, it says how many delivery attempts of each webhook succeeded and how long
   * they took. It counts the calls by operation, key and kind of program too. Everything here is in real time,
   * whatever the clock of a test workspace says.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see GET /v1/usage, https://developers.usealoha.app/reference/account/getUsage
   */
  get(query?: types.GetUsageQuery, options?: RequestOptions): AlohaPromise<types.Usage>;
}

/** `client.events` */
export interface EventsResource {
  /**
   * List events.
   *
   * Lists what happened, the oldest first, with the very bytes that a webhook would carry. Events are kept for 30
   * days. Times are times on the clock of the workspace.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`, `invalid_date`
   * @see GET /v1/events, https://developers.usealoha.app/reference/events/listEvents
   */
  list(query?: types.ListEventsQuery, options?: RequestOptions): PagePromise<types.Event>;

  /**
   * Read an event.
   *
   * Gives one event, as a webhook would carry it.
   *
   * @param id The id of an event.
   * @see GET /v1/events/{id}, https://developers.usealoha.app/reference/events/getEvent
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.Event>;
}

/** `client.inbox` */
export interface InboxResource {
  readonly threads: InboxThreadsResource;

  readonly messages: InboxMessagesResource;
}

/** `client.inbox.threads` */
export interface InboxThreadsResource {
  /**
   * List threads.
   *
   * Lists conversations, the one with the newest message first. The filters narrow the list together.
   *
   * A thread that gets a message while you turn pages moves to the front. Ask again with `since` to see it.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`, `invalid_date`
   * @see GET /v1/inbox/threads, https://developers.usealoha.app/reference/inbox/listInboxThreads
   */
  list(query?: types.ListInboxThreadsQuery, options?: RequestOptions): PagePromise<types.InboxThread>;

  /**
   * Read a thread.
   *
   * Gives a conversation with its newest message. Reading it does not mark it as read.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a thread.
   * @see GET /v1/inbox/threads/{id}, https://developers.usealoha.app/reference/inbox/getInboxThread
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.InboxThread>;

  /**
   * Change a thread.
   *
   * Changes the fields that you send and keeps the others. `tags` are replaced as a whole.
   *
   * A snoozed thread opens again at `snoozedUntil`, on the clock of the workspace. A new message from the other
   * side opens a thread at once, whether it was snoozed or done.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a thread.
   * @see PATCH /v1/inbox/threads/{id}, https://developers.usealoha.app/reference/inbox/updateInboxThread
   */
  update(id: string, body: types.InboxThreadUpdate, options?: RequestOptions): AlohaPromise<types.InboxThread>;

  /**
   * Reply in a thread.
   *
   * Sends a reply and marks the thread as read. The length is counted as the channel counts it. The status of the
   * thread stays: set it to `done` when nothing more is to do.
   *
   * A network may take no reply: when the post was taken down, or when a direct message is too old.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a thread.
   * @throws {ConflictError} `thread_closed_by_network`
   * @throws {ValidationError} `content_too_long`
   * @see POST /v1/inbox/threads/{id}/replies, https://developers.usealoha.app/reference/inbox/replyToInboxThread
   */
  reply(id: string, body: types.InboxReply, options?: RequestOptions): AlohaPromise<types.InboxMessage>;
}

/** `client.inbox.messages` */
export interface InboxMessagesResource {
  /**
   * List the messages of a thread.
   *
   * Lists what was said in a thread, by both sides, the oldest first.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @param id The id of a thread.
   * @throws {BadRequestError} `invalid_cursor`
   * @see GET /v1/inbox/threads/{id}/messages, https://developers.usealoha.app/reference/inbox/listInboxMessages
   */
  list(id: string, query?: types.ListInboxMessagesQuery, options?: RequestOptions): PagePromise<types.InboxMessage>;
}

/** `client.matrix` */
export interface MatrixResource {
  readonly runs: MatrixRunsResource;

  /**
   * List matrices.
   *
   * Lists the matrices of the workspace with their steps. A test workspace has six of them from its first moment.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`
   * @see GET /v1/matrix, https://developers.usealoha.app/reference/matrix/listMatrices
   */
  list(query?: types.ListMatricesQuery, options?: RequestOptions): PagePromise<types.Matrix>;

  /**
   * Read a matrix.
   *
   * Gives a matrix: what sets it off, its steps, and what a run by hand may be given.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a matrix.
   * @see GET /v1/matrix/{id}, https://developers.usealoha.app/reference/matrix/getMatrix
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.Matrix>;

  /**
   * Run a matrix.
   *
   * Starts a run by hand. The call needs no body and answers at once; the steps follow one by one. A matrix that
   * answers messages or posts takes `threadId` or `postId` in `input`, or else the newest one that fits. When there
   * is none, the run ends as `skipped`.
   *
   * With `dryRun` every step is worked out and nothing is done: no wait, no approval, no event. A matrix that is
   * not active can be run in no other way.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a matrix.
   * @throws {ConflictError} `matrix_not_active`
   * @see POST /v1/matrix/{id}/run, https://developers.usealoha.app/reference/matrix/runMatrix
   */
  run(id: string, body?: types.MatrixRunRequest, options?: RequestOptions): AlohaPromise<types.MatrixRun>;
}

/** `client.matrix.runs` */
export interface MatrixRunsResource {
  /**
   * List runs.
   *
   * Lists the runs of a matrix, the newest first, dry runs included.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @param id The id of a matrix.
   * @throws {BadRequestError} `invalid_cursor`
   * @see GET /v1/matrix/{id}/runs, https://developers.usealoha.app/reference/matrix/listMatrixRuns
   */
  list(id: string, query?: types.ListMatrixRunsQuery, options?: RequestOptions): PagePromise<types.MatrixRun>;

  /**
   * Read a run.
   *
   * Gives a run with the record of each step: when it began and ended, what it did, and what went wrong.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a matrix.
   * @param runId The id of a run of this matrix.
   * @see GET /v1/matrix/{id}/runs/{runId}, https://developers.usealoha.app/reference/matrix/getMatrixRun
   */
  get(id: string, runId: string, options?: RequestOptions): AlohaPromise<types.MatrixRun>;

  /**
   * Approve a run.
   *
   * Lets a run do the step that it waits to do. The run goes on at once; read it to see how.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a matrix.
   * @param runId The id of a run of this matrix.
   * @throws {ConflictError} `not_waiting`, `run_finished`
   * @see POST /v1/matrix/{id}/runs/{runId}/approve,
   *   https://developers.usealoha.app/reference/matrix/approveMatrixRun
   */
  approve(id: string, runId: string, options?: RequestOptions): AlohaPromise<types.MatrixRun>;

  /**
   * Reject a run.
   *
   * Says no to the step that a run waits to do. The run ends as `skipped`, with the error code `rejected`.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a matrix.
   * @param runId The id of a run of this matrix.
   * @throws {ConflictError} `not_waiting`, `run_finished`
   * @see POST /v1/matrix/{id}/runs/{runId}/reject, https://developers.usealoha.app/reference/matrix/rejectMatrixRun
   */
  reject(id: string, runId: string, options?: RequestOptions): AlohaPromise<types.MatrixRun>;

  /**
   * Cancel a run.
   *
   * Ends a run wherever it is, as `skipped` with the error code `cancelled`. What it did before stays done.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a matrix.
   * @param runId The id of a run of this matrix.
   * @throws {ConflictError} `run_finished`
   * @see POST /v1/matrix/{id}/runs/{runId}/cancel, https://developers.usealoha.app/reference/matrix/cancelMatrixRun
   */
  cancel(id: string, runId: string, options?: RequestOptions): AlohaPromise<types.MatrixRun>;
}

/** `client.webhooks` */
export interface WebhooksResource {
  readonly secrets: WebhooksSecretsResource;

  readonly deliveries: WebhooksDeliveriesResource;

  /**
   * Create a webhook.
   *
   * Makes an endpoint that gets events from now on. The answer holds its secret; `revealWebhookSecrets` shows it
   * again.
   *
   * The address must be public. A host name that has no address yet is taken, with the warning `host_not_resolved`.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ConflictError} `secret_already_shown`, `too_many_webhooks`
   * @throws {ValidationError} `unknown_event`, `invalid_secret`, `reserved_header`, `target_not_allowed`
   * @see POST /v1/webhooks, https://developers.usealoha.app/reference/webhooks/createWebhook
   */
  create(body: types.WebhookCreate, options?: RequestOptions): AlohaPromise<types.WebhookWithSecret>;

  /**
   * List webhooks.
   *
   * Lists the webhooks of this workspace and mode, the newest first. The catcher and listeners are among them.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`
   * @see GET /v1/webhooks, https://developers.usealoha.app/reference/webhooks/listWebhooks
   */
  list(query?: types.ListWebhooksQuery, options?: RequestOptions): PagePromise<types.Webhook>;

  /**
   * Read a webhook.
   *
   * Gives a webhook, how its deliveries go, and its secrets without their values.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @see GET /v1/webhooks/{id}, https://developers.usealoha.app/reference/webhooks/getWebhook
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.Webhook>;

  /**
   * Change a webhook.
   *
   * Changes the fields that you send and keeps the others. `headers` are replaced as a whole. A listener has no
   * address, so it takes no `url`.
   *
   * While a webhook is disabled, its deliveries are held. Enabling it does not send them: call
   * `replayWebhookDeliveries`.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @throws {ValidationError} `unknown_event`, `reserved_header`, `target_not_allowed`
   * @see PATCH /v1/webhooks/{id}, https://developers.usealoha.app/reference/webhooks/updateWebhook
   */
  update(id: string, body: types.WebhookUpdate, options?: RequestOptions): AlohaPromise<types.Webhook>;

  /**
   * Delete a webhook.
   *
   * Deletes a webhook with its secrets, and cancels its deliveries that wait or are held. The events stay in the
   * list of events. The stream of a listener ends with `bye`.
   *
   * @param id The id of a webhook.
   * @see DELETE /v1/webhooks/{id}, https://developers.usealoha.app/reference/webhooks/deleteWebhook
   */
  delete(id: string, options?: RequestOptions): AlohaPromise<undefined>;

  /**
   * Send a test event.
   *
   * Sends one of the five events with the body of its example, a new id, and `test: true`. There is one attempt and
   * no retry, and it does not count for the health of the webhook. A disabled webhook can be tested too.
   *
   * The event is not in the list of events. With a test key, `triggerEvent` makes a real one.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @see POST /v1/webhooks/{id}/test, https://developers.usealoha.app/reference/webhooks/testWebhook
   */
  test(id: string, body?: types.WebhookTest, options?: RequestOptions): AlohaPromise<types.WebhookDelivery>;

  /**
   * Read the last day of a webhook.
   *
   * Says for each of the last 24 hours how many deliveries arrived, how many failed, and how many wait. A delivery
   * counts for the hour of its event, whenever it was tried.
   *
   * @param id The id of a webhook.
   * @see GET /v1/webhooks/{id}/activity, https://developers.usealoha.app/reference/webhooks/getWebhookActivity
   */
  activity(id: string, options?: RequestOptions): AlohaPromise<types.WebhookActivity>;

  /**
   * Replay what is missing.
   *
   * Sends again what was held, given up, or never queued here, each with a new set of retries. It goes out at
   * `ratePerSecond` of the webhook, or 10 a second, after everything that is fresh. One call sends at most 10,000.
   *
   * With `dryRun` it only counts, whether the webhook is enabled or not.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @throws {ConflictError} `webhook_disabled`
   * @see POST /v1/webhooks/{id}/replay, https://developers.usealoha.app/reference/webhooks/replayWebhookDeliveries
   */
  replay(id: string, body?: types.WebhookReplayRequest, options?: RequestOptions): AlohaPromise<types.WebhookReplay>;
}

/** `client.webhooks.secrets` */
export interface WebhooksSecretsResource {
  /**
   * Reveal the secrets.
   *
   * Shows every valid secret of a webhook in full. Each call is noted. The answer is kept nowhere: neither in a
   * cache nor in the request log.
   *
   * @param id The id of a webhook.
   * @see GET /v1/webhooks/{id}/secrets, https://developers.usealoha.app/reference/webhooks/revealWebhookSecrets
   */
  reveal(id: string, options?: RequestOptions): AlohaPromise<types.WebhookSecretList>;

  /**
   * Add a secret.
   *
   * Adds a secret that signs beside the primary one, in X-Aloha-Signatures and webhook-signature. Give it to your
   * server, then promote it. X-Aloha-Signature does not change until then.
   *
   * With `promote` it is primary at once, and the present one stays valid for 24 hours.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @throws {ConflictError} `secret_already_shown`, `too_many_secrets`
   * @throws {ValidationError} `invalid_secret`
   * @see POST /v1/webhooks/{id}/secrets, https://developers.usealoha.app/reference/webhooks/addWebhookSecret
   */
  add(id: string, body?: types.WebhookSecretCreate, options?: RequestOptions): AlohaPromise<types.WebhookSecretWithValue>;

  /**
   * Revoke a secret.
   *
   * Ends a secret at once: it signs nothing from the next attempt on. The primary secret cannot be revoked; promote
   * another one first.
   *
   * @param id The id of a webhook.
   * @param secretId The id of a secret of this webhook.
   * @throws {ConflictError} `secret_is_primary`
   * @see DELETE /v1/webhooks/{id}/secrets/{secretId},
   *   https://developers.usealoha.app/reference/webhooks/revokeWebhookSecret
   */
  revoke(id: string, secretId: string, options?: RequestOptions): AlohaPromise<undefined>;

  /**
   * Promote a secret.
   *
   * Makes a secret the primary one. X-Aloha-Signature is made with it from the next attempt on. The old one stays
   * valid for `overlapSeconds` on the clock of the workspace, and not an instant longer.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @param secretId The id of a secret of this webhook.
   * @throws {ConflictError} `secret_is_primary`
   * @see POST /v1/webhooks/{id}/secrets/{secretId}/promote,
   *   https://developers.usealoha.app/reference/webhooks/promoteWebhookSecret
   */
  promote(id: string, secretId: string, body?: types.WebhookSecretPromote, options?: RequestOptions): AlohaPromise<types.WebhookSecret>;
}

/** `client.webhooks.deliveries` */
export interface WebhooksDeliveriesResource {
  /**
   * List webhook deliveries.
   *
   * Lists what was sent to a webhook, or waits to be sent, the newest first. The filters narrow the list together.
   * Deliveries are kept for 30 days.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @param id The id of a webhook.
   * @throws {BadRequestError} `invalid_cursor`, `invalid_date`
   * @see GET /v1/webhooks/{id}/deliveries, https://developers.usealoha.app/reference/webhooks/listWebhookDeliveries
   */
  list(id: string, query?: types.ListWebhookDeliveriesQuery, options?: RequestOptions): PagePromise<types.WebhookDelivery>;

  /**
   * Read a webhook delivery.
   *
   * Gives a webhook delivery with every attempt: what was sent, what came back, how long each step took, and why it
   * failed.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @param deliveryId The id of a webhook delivery.
   * @see GET /v1/webhooks/{id}/deliveries/{deliveryId},
   *   https://developers.usealoha.app/reference/webhooks/getWebhookDelivery
   */
  get(id: string, deliveryId: string, options?: RequestOptions): AlohaPromise<types.WebhookDeliveryDetail>;

  /**
   * Redeliver by hand.
   *
   * Makes one more attempt now, whatever the state of the delivery, and also while the webhook is disabled. A
   * success settles the delivery and ends its retries. A failure leaves the planned retries as they are.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a webhook.
   * @param deliveryId The id of a webhook delivery.
   * @see POST /v1/webhooks/{id}/deliveries/{deliveryId}/redeliver,
   *   https://developers.usealoha.app/reference/webhooks/redeliverWebhookDelivery
   */
  redeliver(id: string, deliveryId: string, options?: RequestOptions): AlohaPromise<types.WebhookDelivery>;
}

/** `client.voice` */
export interface VoiceResource {
  readonly trainings: VoiceTrainingsResource;

  /**
   * Read the voice.
   *
   * Gives the voice as the newest finished training left it: what was measured, the labels that follow, and how
   * well texts of this voice were told from others.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see GET /v1/voice, https://developers.usealoha.app/reference/voice/getVoice
   */
  get(options?: RequestOptions): AlohaPromise<types.Voice>;

  /**
   * Train the voice.
   *
   * Measures how you write. Send texts of your own, name posts, or send neither: then the newest 100 published
   * posts are taken. The call answers at once, and a job does the work. It runs at once even while the clock of a
   * test workspace stands still. Read the training until its status is `done`.
   *
   * Each training makes a new version of the voice. The texts are deleted when the job ends; what stays is numbers,
   * and the phrases and openings that the profile shows.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ConflictError} `training_in_progress`
   * @throws {ValidationError} `not_enough_samples`, `too_large`
   * @see POST /v1/voice/train, https://developers.usealoha.app/reference/voice/trainVoice
   */
  train(body: types.VoiceTrain, options?: RequestOptions): AlohaPromise<types.VoiceTraining>;

  /**
   * Score a text.
   *
   * Says how close a text is to the voice, from 0 to 100, and where it differs. 50 lies halfway between your own
   * texts that the model had not seen and texts of others. The score looks at how a text is written: words that
   * carry a subject are masked. It stores nothing.
   *
   * @throws {ConflictError} `voice_not_trained`
   * @see POST /v1/voice/score, https://developers.usealoha.app/reference/voice/scoreVoice
   */
  score(body: types.VoiceScoreInput, options?: RequestOptions): AlohaPromise<types.VoiceScore>;

  /**
   * Adjust a text.
   *
   * Brings a text closer to the voice by mechanical edits, and lists each of them. Banned phrases and surplus emoji
   * are taken out, and exclamation marks calmed. Sentences that are far too long are split, and the end is cut to
   * fit a channel. It never writes a word of its own. Make the edits on the text that you sent, and you have the
   * text of the answer.
   *
   * @throws {ConflictError} `voice_not_trained`
   * @see POST /v1/voice/adjust, https://developers.usealoha.app/reference/voice/adjustVoice
   */
  adjust(body: types.VoiceAdjust, options?: RequestOptions): AlohaPromise<types.VoiceAdjustment>;
}

/** `client.voice.trainings` */
export interface VoiceTrainingsResource {
  /**
   * Read a training.
   *
   * Gives one training. Once it is done, it shows what that version of the voice measured.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a training.
   * @see GET /v1/voice/train/{id}, https://developers.usealoha.app/reference/voice/getVoiceTraining
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.VoiceTraining>;
}

/** `client.sandbox` */
export interface SandboxResource {
  readonly workspaces: SandboxWorkspacesResource;

  readonly clock: SandboxClockResource;

  readonly catcher: SandboxCatcherResource;

  readonly events: SandboxEventsResource;

  readonly listeners: SandboxListenersResource;

  readonly seeds: SandboxSeedsResource;

  readonly snapshots: SandboxSnapshotsResource;

  readonly shares: SandboxSharesResource;

  readonly plan: SandboxPlanResource;

  readonly requests: SandboxRequestsResource;

  /**
   * Reset the sandbox.
   *
   * Takes test mode back to a beginning: posts, events, the inbox, runs, files, exports and voices go, and the seed
   * comes. It is the only way in which the clock goes back.
   *
   * Keys, connections of apps, webhooks with their secrets, the log and the plan stay. What was queued is never
   * delivered. What ends on the clock, such as an old secret of a key, has as long to go as before.
   *
   * The same `seed`, `seedNumber` and `clockStart` give the same ids and the same bytes each time.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see POST /v1/sandbox/reset, https://developers.usealoha.app/reference/sandbox/resetSandbox
   */
  reset(body?: types.SandboxResetRequest, options?: RequestOptions): AlohaPromise<types.SandboxReset>;
}

/** `client.sandbox.workspaces` */
export interface SandboxWorkspacesResource {
  /**
   * Make a sandbox workspace.
   *
   * Makes a test workspace with a key of its own, in one call and without an account. Take one for each run of your
   * tests: two workspaces never see each other. It is deleted 7 days after its last use.
   *
   * The key is shown once. A repeat with the same Idempotency-Key answers 409 instead of showing it again.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ConflictError} `secret_already_shown`
   * @see POST /v1/sandbox/workspaces, https://developers.usealoha.app/reference/sandbox/createSandboxWorkspace
   */
  create(body?: types.SandboxWorkspaceCreate, options?: RequestOptions): AlohaPromise<types.SandboxWorkspace>;
}

/** `client.sandbox.clock` */
export interface SandboxClockResource {
  /**
   * Read the clock.
   *
   * Gives the clock of this test workspace, and when the next thing is due.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see GET /v1/sandbox/clock, https://developers.usealoha.app/reference/sandbox/getClock
   */
  get(options?: RequestOptions): AlohaPromise<types.Clock>;

  /**
   * Advance the clock.
   *
   * Moves the clock forward, by a duration or to an instant, and does everything that falls due on the way, in
   * order and for real. The answer lists what happened. With `dryRun` it only lists what is due, and changes
   * nothing.
   *
   * Send exactly one of `by` and `to`. One call may move the clock by up to 5 years. It never goes back.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see POST /v1/sandbox/clock/advance, https://developers.usealoha.app/reference/sandbox/advanceClock
   */
  advance(body: types.ClockAdvanceRequest, options?: RequestOptions): AlohaPromise<types.ClockAdvance>;

  /**
   * Freeze the clock.
   *
   * Stops the clock where it stands. Nothing falls due until it moves again. You can still advance it.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see POST /v1/sandbox/clock/freeze, https://developers.usealoha.app/reference/sandbox/freezeClock
   */
  freeze(options?: RequestOptions): AlohaPromise<types.Clock>;

  /**
   * Resume the clock.
   *
   * Lets the clock run on from where it stands.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @see POST /v1/sandbox/clock/resume, https://developers.usealoha.app/reference/sandbox/resumeClock
   */
  resume(options?: RequestOptions): AlohaPromise<types.Clock>;
}

/** `client.sandbox.catcher` */
export interface SandboxCatcherResource {
  readonly requests: SandboxCatcherRequestsResource;

  /**
   * Read the catcher.
   *
   * Gives the receiver that is built into every test workspace: its address, and what it answers. Make a webhook
   * with that address to see what your server would get.
   *
   * @see GET /v1/sandbox/catcher, https://developers.usealoha.app/reference/sandbox/getCatcher
   */
  get(options?: RequestOptions): AlohaPromise<types.Catcher>;

  /**
   * Set what the catcher answers.
   *
   * Sets the answers of the catcher. They are used in order, one for each request, and the last one repeats. Every
   * change starts again with the first.
   *
   * @see PATCH /v1/sandbox/catcher, https://developers.usealoha.app/reference/sandbox/updateCatcher
   */
  update(body: types.CatcherUpdate, options?: RequestOptions): AlohaPromise<types.Catcher>;

  /**
   * Watch the catcher.
   *
   * Sends each request as the catcher gets it, as server-sent events. Every message is named `caught`, its data is
   * a Caught object in one line, and its id is the id of that object. A comment comes every 15 seconds.
   *
   * Send the last id that you saw as `Last-Event-ID`, and the stream goes on after it.
   *
   * Loop over it with `for await`. It ends when the server ends it.
   *
   * @see GET /v1/sandbox/catcher/stream, https://developers.usealoha.app/reference/sandbox/streamCaught
   */
  stream(options?: StreamOptions): StreamPromise<ServerMessage<"caught", types.Caught>>;
}

/** `client.sandbox.catcher.requests` */
export interface SandboxCatcherRequestsResource {
  /**
   * List caught requests.
   *
   * Lists what the catcher got, the newest first, with a check of each signature header.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`
   * @see GET /v1/sandbox/catcher/requests, https://developers.usealoha.app/reference/sandbox/listCaught
   */
  list(query?: types.ListCaughtQuery, options?: RequestOptions): PagePromise<types.Caught>;

  /**
   * Clear the catcher.
   *
   * Forgets every request that the catcher got. Its answers stay as they are.
   *
   * @see DELETE /v1/sandbox/catcher/requests, https://developers.usealoha.app/reference/sandbox/clearCaught
   */
  clear(options?: RequestOptions): AlohaPromise<undefined>;
}

/** `client.sandbox.events` */
export interface SandboxEventsResource {
  /**
   * Make an event happen.
   *
   * Makes a post and publishes it, lets somebody answer, or runs a matrix, so that the event really happens. Every
   * id in it can be read, and your webhooks get it as they would get any other.
   *
   * @throws {ValidationError} `unknown_channel`, `channel_not_connected`, `media_required`, `content_too_long`
   * @see POST /v1/sandbox/events/trigger, https://developers.usealoha.app/reference/sandbox/triggerEvent
   */
  trigger(body: types.TriggerRequest, options?: RequestOptions): AlohaPromise<types.EventTrigger>;
}

/** `client.sandbox.listeners` */
export interface SandboxListenersResource {
  /**
   * Make a listener.
   *
   * Makes a webhook whose receiver is your own machine, connected through a stream. The same device always gets the
   * same listener with the same secret, and the events of the latest call apply.
   *
   * A device that is away loses nothing: its deliveries wait for 24 hours, at most 10,000 of them, and are held
   * after that.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ConflictError} `secret_already_shown`, `too_many_webhooks`
   * @throws {ValidationError} `unknown_event`
   * @see POST /v1/sandbox/listeners, https://developers.usealoha.app/reference/sandbox/createListener
   */
  create(body: types.ListenerCreate, options?: RequestOptions): AlohaPromise<types.Listener>;

  /**
   * Listen.
   *
   * Sends the attempts that your machine shall make, as server-sent events with JSON as data. `hello` comes first
   * (ListenerHello). Each `attempt` (ListenerAttempt) is to be made as it stands and reported with
   * `reportListenerAttempt`; its id is the id of the attempt. `bye` (StreamBye) is the last message. A comment
   * comes every 15 seconds.
   *
   * What has no stored outcome is sent again on the next stream, in order; `Last-Event-ID` is only a hint. A second
   * stream of one listener replaces the first.
   *
   * Loop over it with `for await`. It ends when the server ends it.
   *
   * @param id The id of a listener.
   * @see GET /v1/sandbox/listeners/{id}/stream, https://developers.usealoha.app/reference/sandbox/streamListener
   */
  stream(id: string, options?: StreamOptions): StreamPromise<ServerMessage<"hello", types.ListenerHello> | ServerMessage<"attempt", types.ListenerAttempt> | ServerMessage<"bye", types.StreamBye>>;

  /**
   * Report an attempt.
   *
   * Says what your machine answered to an attempt. That is the outcome: a failure is tried again by the usual
   * steps. The same report gives the same answer again. It is taken while the clock is being moved too, because an
   * advance waits for it.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a listener.
   * @param attemptId The id of an attempt that the stream handed out.
   * @throws {ConflictError} `attempt_closed`
   * @see POST /v1/sandbox/listeners/{id}/attempts/{attemptId},
   *   https://developers.usealoha.app/reference/sandbox/reportListenerAttempt
   */
  report(id: string, attemptId: string, body: types.ListenerReport, options?: RequestOptions): AlohaPromise<types.WebhookAttempt>;
}

/** `client.sandbox.seeds` */
export interface SandboxSeedsResource {
  /**
   * List the seeds.
   *
   * Gives the named contents that a test workspace can be reset to.
   *
   * @see GET /v1/sandbox/seeds, https://developers.usealoha.app/reference/sandbox/listSeeds
   */
  list(options?: RequestOptions): AlohaPromise<types.SandboxSeedList>;
}

/** `client.sandbox.snapshots` */
export interface SandboxSnapshotsResource {
  /**
   * List snapshots.
   *
   * Gives what this sandbox can be taken back to, the newest first.
   *
   * @see GET /v1/sandbox/snapshots, https://developers.usealoha.app/reference/sandbox/listSnapshots
   */
  list(options?: RequestOptions): AlohaPromise<types.SnapshotList>;

  /**
   * Take a snapshot.
   *
   * Keeps all that test mode holds now, with the clock and what is queued, under a name of yours. Keys, webhooks
   * and the log are no part of it: they outlive every reset. A reset leaves snapshots alone.
   *
   * A workspace keeps up to 10.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {ConflictError} `too_many_snapshots`, `snapshot_too_large`
   * @see POST /v1/sandbox/snapshots, https://developers.usealoha.app/reference/sandbox/createSnapshot
   */
  create(body: types.SnapshotCreate, options?: RequestOptions): AlohaPromise<types.Snapshot>;

  /**
   * Delete a snapshot.
   *
   * Deletes a snapshot. What the sandbox holds now stays as it is.
   *
   * @param id The id of a snapshot.
   * @see DELETE /v1/sandbox/snapshots/{id}, https://developers.usealoha.app/reference/sandbox/deleteSnapshot
   */
  delete(id: string, options?: RequestOptions): AlohaPromise<undefined>;

  /**
   * Restore a snapshot.
   *
   * Takes test mode back to a snapshot: its posts, events, threads, runs and files, its clock, and what was queued.
   * What came since then goes. The same calls after it draw the same ids again.
   *
   * Keys, webhooks, the log and the plan stay, as in a reset. A delivery of a webhook that is gone is not made.
   *
   * @param id The id of a snapshot.
   * @see POST /v1/sandbox/snapshots/{id}/restore, https://developers.usealoha.app/reference/sandbox/restoreSnapshot
   */
  restore(id: string, options?: RequestOptions): AlohaPromise<types.SandboxRestore>;

  /**
   * Share a snapshot.
   *
   * Makes a page that shows what a snapshot holds to anybody who has its address: the clock, posts with their
   * deliveries, events and threads, the latest 100 of each. The page is a copy. It changes nothing, nobody signs in
   * to read it, and search engines are told to stay away.
   *
   * Keys, secrets, signed addresses and whatever tells who called are taken out before the copy is stored. The
   * address is shown in this answer alone. It ends after `expiresInDays` of real time, or when you revoke it. A
   * workspace has up to 50 shares that are active.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a snapshot.
   * @throws {ConflictError} `secret_already_shown`, `too_many_shares`
   * @see POST /v1/sandbox/snapshots/{id}/share, https://developers.usealoha.app/reference/sandbox/shareSnapshot
   */
  share(id: string, body?: types.ShareCreate, options?: RequestOptions): AlohaPromise<types.ShareWithUrl>;
}

/** `client.sandbox.shares` */
export interface SandboxSharesResource {
  /**
   * List shares.
   *
   * Gives the shares of this sandbox, the newest first: those that are active, and up to 100 that have ended within
   * 30 days. Addresses are not among it: `hint` is how one ends.
   *
   * @see GET /v1/sandbox/shares, https://developers.usealoha.app/reference/sandbox/listShares
   */
  list(options?: RequestOptions): AlohaPromise<types.ShareList>;

  /**
   * Revoke a share.
   *
   * Ends a share at once, and deletes the copy that it showed. Its address answers 410 from now on. What the copy
   * was made of stays.
   *
   * @param id The id of a share.
   * @see DELETE /v1/sandbox/shares/{id}, https://developers.usealoha.app/reference/sandbox/revokeShare
   */
  revoke(id: string, options?: RequestOptions): AlohaPromise<undefined>;
}

/** `client.sandbox.plan` */
export interface SandboxPlanResource {
  /**
   * Practise another plan.
   *
   * Gives test mode the rate limit of another plan, at once: calls of the last minute count against the new limit
   * too. The workspace's own plan, and with it live mode, stays as it is.
   *
   * @see PUT /v1/sandbox/plan, https://developers.usealoha.app/reference/sandbox/setPlan
   */
  set(body: types.PlanChoice, options?: RequestOptions): AlohaPromise<types.SandboxPlan>;
}

/** `client.sandbox.requests` */
export interface SandboxRequestsResource {
  readonly errors: SandboxRequestsErrorsResource;

  /**
   * List calls.
   *
   * Lists the calls of this workspace, the one that ended last first. The filters narrow the list together. Calls
   * to `/v1/sandbox` are left out unless `controls` is true, and those that the portal makes for people unless
   * `portal` is. The log keeps 10,000 calls, and none for longer than 7 days.
   *
   * A search that is narrow gives what it found so far: a page may hold fewer calls than `limit`, even none, and
   * still name the next one.
   *
   * Await one page, or loop over all items with `for await`.
   *
   * @throws {BadRequestError} `invalid_cursor`, `invalid_date`
   * @see GET /v1/sandbox/requests, https://developers.usealoha.app/reference/sandbox/listRequests
   */
  list(query?: types.ListRequestsQuery, options?: RequestOptions): PagePromise<types.LoggedRequest>;

  /**
   * Watch the calls.
   *
   * Sends each call within 300 ms of its answer, as server-sent events. Every message is named `request`, its data
   * is a LoggedRequest in one line, and its id is the id of the call. `bye` (StreamBye) is the last message. A
   * comment comes every 15 seconds. The filters are those of `listRequests`.
   *
   * Send the last id that you saw as `Last-Event-ID`, and the stream goes on after it. A workspace may have 10 such
   * streams open; one more ends the oldest.
   *
   * Loop over it with `for await`. It ends when the server ends it.
   *
   * @see GET /v1/sandbox/requests/stream, https://developers.usealoha.app/reference/sandbox/tailRequests
   */
  stream(query?: types.TailRequestsQuery, options?: StreamOptions): StreamPromise<ServerMessage<"request", types.LoggedRequest> | ServerMessage<"bye", types.StreamBye>>;

  /**
   * Read a call.
   *
   * Gives a call with what was said on both sides, and with what came of it. That is the objects that it made or
   * changed, the events that followed, and how far their webhook deliveries are. Keys, secrets and cookies are
   * masked before anything is stored, and a body is cut at 64 KiB.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a call, as X-Request-Id gives it.
   * @see GET /v1/sandbox/requests/{id}, https://developers.usealoha.app/reference/sandbox/getRequest
   */
  get(id: string, options?: RequestOptions): AlohaPromise<types.LoggedRequestDetail>;

  /**
   * Send a call again.
   *
   * Sends a logged call once more, with its method, address and body, and gives the entry that the log has of it.
   * It goes the whole road: it is counted, checked and done like any other call, in this workspace and with the
   * credential of this one. `source` of the new entry is `replay`, and `replayOf` names the first one.
   *
   * `idempotencyKey` decides what becomes of it. With `new`, the default, a POST bears a fresh Idempotency-Key and
   * is done again. With `same` it bears the key of the logged call, and you see what a retry would see. A fault
   * that the call asked for is not asked for again.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a call, as X-Request-Id gives it.
   * @throws {ConflictError} `request_incomplete`, `request_holds_secret`, `request_not_replayable`
   * @see POST /v1/sandbox/requests/{id}/replay, https://developers.usealoha.app/reference/sandbox/replayRequest
   */
  replay(id: string, body?: types.ReplayChoice, options?: RequestOptions): AlohaPromise<types.LoggedRequestDetail>;

  /**
   * Share a call.
   *
   * Makes a page that shows a logged call to anybody who has its address. It has what was sent and what was
   * answered. It has what came of it too, with each delivery and its attempts. The page is a copy of this moment.
   * It changes nothing, nobody signs in to read it, and search engines are told to stay away.
   *
   * Keys, secrets, signed addresses and whatever tells who called are taken out before the copy is stored. The
   * address is shown in this answer alone. It ends after `expiresInDays` of real time, or when you revoke it. A
   * workspace has up to 50 shares that are active.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @param id The id of a call, as X-Request-Id gives it.
   * @throws {ConflictError} `secret_already_shown`, `too_many_shares`
   * @see POST /v1/sandbox/requests/{id}/share, https://developers.usealoha.app/reference/sandbox/shareRequest
   */
  share(id: string, body?: types.ShareCreate, options?: RequestOptions): AlohaPromise<types.ShareWithUrl>;

  /**
   * Compare two calls.
   *
   * Gives two calls side by side, the first of the address as `left`, with what differs between them: request line,
   * headers, bodies and answers. Each difference names its place as a JSON Pointer into `left` and `right`.
   * `volatile` marks what differs by nature: ids, instants, names of calls, rate headers and durations. When
   * nothing else differs, `same` is true.
   *
   * @param id The id of a call, as X-Request-Id gives it.
   * @param otherId The id of the call to compare it with.
   * @see GET /v1/sandbox/requests/{id}/diff/{otherId},
   *   https://developers.usealoha.app/reference/sandbox/diffRequests
   */
  diff(id: string, otherId: string, options?: RequestOptions): AlohaPromise<types.RequestDiff>;

  /**
   * Take a call along.
   *
   * Gives a call as code or as a file, ready to be pasted or saved. `curl` and `fetch` send it once more, and so do
   * `typescript` and `python`, by our SDKs where one of their methods takes it. `har` holds the call with its
   * answer, for the tools of browsers and proxies. `postman` is a collection of one request. `fixture` is a small
   * JSON for tests: the request, the answer to expect, and which of its fields differ each time.
   *
   * The key is always the variable `ALOHA_KEY`. Secrets that the call carried are masked in the log, and stay
   * masked.
   *
   * @param id The id of a call, as X-Request-Id gives it.
   * @throws {ConflictError} `request_incomplete`, `request_not_replayable`
   * @see GET /v1/sandbox/requests/{id}/copy, https://developers.usealoha.app/reference/sandbox/copyRequest
   */
  copy(id: string, query: types.CopyRequestQuery, options?: RequestOptions): AlohaPromise<types.RequestCopy>;
}

/** `client.sandbox.requests.errors` */
export interface SandboxRequestsErrorsResource {
  /**
   * Group the refused calls.
   *
   * Counts the calls that were refused, by operation and code, the most frequent first: how often, when first and
   * last, and with which keys. At most the newest 10,000 calls are looked at, and 100 groups are given.
   *
   * Instants are RFC 3339 in UTC; you may send a `Date`.
   *
   * @throws {BadRequestError} `invalid_date`
   * @see GET /v1/sandbox/requests/errors, https://developers.usealoha.app/reference/sandbox/listRequestErrors
   */
  list(query?: types.ListRequestErrorsQuery, options?: RequestOptions): AlohaPromise<types.RequestErrors>;
}
