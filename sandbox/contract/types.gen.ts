// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    readonly "/v1/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List posts
         * @description Lists posts, the newest first. The filters narrow the list together. Deleted posts show only when you ask for
         *     `status=deleted`. A day is a day in the time zone of the workspace.
         */
        readonly get: operations["listPosts"];
        readonly put?: never;
        /**
         * Create a post
         * @description Creates a post for one or more channels. With `scheduledAt` it is published then, with `publishNow` as soon as
         *     possible, and with neither it is a draft.
         *
         *     The call never publishes by itself. It stores the post, answers, and Aloha publishes when the time has come.
         *     Read the post again, or listen for `post.published`, to see what became of it.
         */
        readonly post: operations["createPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/validate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a post
         * @description Says for each channel whether a post would be taken, how long its text counts there, and what stands in the way.
         *     Nothing is stored. It answers 422 only when the body itself cannot be read.
         */
        readonly post: operations["validatePost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["PostId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a post
         * @description Gives a post with the status of each channel. A deleted post is 404.
         */
        readonly get: operations["getPost"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a post
         * @description Takes a post down from every channel that can delete, and cancels what was still to come. If it is live on a
         *     channel that cannot delete, the answer is 409 and nothing changes.
         */
        readonly delete: operations["deletePost"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a post
         * @description Changes the fields that you send and keeps the others, under the same id and by the same rules as createPost.
         *     `overrides`, `metadata` and `test` are replaced as a whole. `scheduledAt: null` makes the post a draft again.
         *
         *     A post that is being published, or is published, can no longer be changed. After a failure you can change what
         *     the failed channels will get.
         */
        readonly patch: operations["updatePost"];
        readonly trace?: never;
    };
    readonly "/v1/posts/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["PostId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retry a post
         * @description Tries every channel again that failed, lost its connection, or waits for a person. Channels that are published
         *     stay as they are. A forced outcome holds for the first run only.
         */
        readonly post: operations["retryPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/media": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List media
         * @description Lists the files of the workspace, the newest first.
         */
        readonly get: operations["listMedia"];
        readonly put?: never;
        /**
         * Upload a file
         * @description Stores an image, a video or a document, to be used in posts by its id. Send a form with the part `file`, and
         *     with `alt` for those who do not see the picture.
         *
         *     What the file is, its first bytes decide: JPEG, PNG, WebP and GIF up to 20 MB, MP4 and PDF up to 100 MB. Its
         *     size in pixels and its duration are read from it. A file that is not whole is refused.
         *
         *     An Idempotency-Key stands for the file and the `alt` together, whatever the boundary of the form.
         */
        readonly post: operations["createMedia"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/media/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a file, as createMedia gave it.
                 * @example med_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["MediaId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a file's record
         * @description Gives what is known of one file, and the address where it can be seen.
         */
        readonly get: operations["getMedia"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/analytics/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List analytics exports
         * @description Lists the exports of this workspace and mode, the newest first.
         */
        readonly get: operations["listAnalyticsExports"];
        readonly put?: never;
        /**
         * Start an analytics export
         * @description Starts a file with the numbers of what you published, one row for each post on each channel. The call answers at
         *     once, and a job writes the file. Read the export until it is `ready`, then download it.
         *
         *     A workspace may have 5 exports that are not finished. It keeps its 50 newest that are: a further one takes away
         *     the oldest with its file.
         *
         *     In test mode the numbers come from a model, and every row says so. A number that the network does not report is
         *     empty in CSV and null in JSON, never 0.
         */
        readonly post: operations["exportAnalytics"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/analytics/export/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an export. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example exp_01JRSE5T7W9Y1A3C5E7G9J1M3P
                 */
                readonly id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read an analytics export
         * @description Says how far the export is. Once it is `ready`, each read gives a new `downloadUrl` that works for 15 minutes
         *     without a key.
         */
        readonly get: operations["getAnalyticsExport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/analytics/export/{id}/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an export. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example exp_01JRSE5T7W9Y1A3C5E7G9J1M3P
                 */
                readonly id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Download an analytics export
         * @description Gives the file of a `ready` export, in its own format. Send your key, or use the `downloadUrl` of the export,
         *     which works without one for 15 minutes. The file is whole or not there: its bytes have the `sha256` of the export.
         */
        readonly get: operations["downloadAnalyticsExport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List channels
         * @description Lists the thirteen channels: whether they are connected, and what each of them takes. The limits are the very
         *     table that checks your posts. A field named in `unverified` is our best knowledge, not a promise by the network.
         */
        readonly get: operations["listChannels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask who is calling
         * @description Gives the key, the workspace, the scopes and the rate limit of this very call. Any key may ask.
         */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the usage
         * @description Says how much of its limit the workspace uses in this mode. The last hour is counted by the minute, and the last
         *     day by the highest minute of each quarter of an hour. Refused calls are counted apart, and calls to
         *     `/v1/sandbox` not at all.
         *
         *     For the last 24 hours, or 7 days, it says how many delivery attempts of each webhook succeeded and how long they
         *     took. It counts the calls by operation, key and kind of program too. Everything here is in real time, whatever
         *     the clock of a test workspace says.
         */
        readonly get: operations["getUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List events
         * @description Lists what happened, the oldest first, with the very bytes that a webhook would carry. Events are kept for
         *     30 days. Times are times on the clock of the workspace.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an event.
                 * @example evt_01JRQ3M1A2B3C4D5E6F7G8H9JK
                 */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read an event
         * @description Gives one event, as a webhook would carry it.
         */
        readonly get: operations["getEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inbox/threads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List threads
         * @description Lists conversations, the one with the newest message first. The filters narrow the list together.
         *
         *     A thread that gets a message while you turn pages moves to the front. Ask again with `since` to see it.
         */
        readonly get: operations["listInboxThreads"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inbox/threads/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
                 */
                readonly id: components["parameters"]["InboxThreadId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a thread
         * @description Gives a conversation with its newest message. Reading it does not mark it as read.
         */
        readonly get: operations["getInboxThread"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a thread
         * @description Changes the fields that you send and keeps the others. `tags` are replaced as a whole.
         *
         *     A snoozed thread opens again at `snoozedUntil`, on the clock of the workspace. A new message from the other side
         *     opens a thread at once, whether it was snoozed or done.
         */
        readonly patch: operations["updateInboxThread"];
        readonly trace?: never;
    };
    readonly "/v1/inbox/threads/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
                 */
                readonly id: components["parameters"]["InboxThreadId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the messages of a thread
         * @description Lists what was said in a thread, by both sides, the oldest first.
         */
        readonly get: operations["listInboxMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inbox/threads/{id}/replies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
                 */
                readonly id: components["parameters"]["InboxThreadId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reply in a thread
         * @description Sends a reply and marks the thread as read. The length is counted as the channel counts it. The status of the
         *     thread stays: set it to `done` when nothing more is to do.
         *
         *     A network may take no reply: when the post was taken down, or when a direct message is too old.
         */
        readonly post: operations["replyToInboxThread"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List matrices
         * @description Lists the matrices of the workspace with their steps. A test workspace has six of them from its first moment.
         */
        readonly get: operations["listMatrices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a matrix
         * @description Gives a matrix: what sets it off, its steps, and what a run by hand may be given.
         */
        readonly get: operations["getMatrix"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a matrix
         * @description Starts a run by hand. The call needs no body and answers at once; the steps follow one by one. A matrix that
         *     answers messages or posts takes `threadId` or `postId` in `input`, or else the newest one that fits. When there
         *     is none, the run ends as `skipped`.
         *
         *     With `dryRun` every step is worked out and nothing is done: no wait, no approval, no event. A matrix that is not
         *     active can be run in no other way.
         */
        readonly post: operations["runMatrix"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix/{id}/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
            };
            readonly cookie?: never;
        };
        /**
         * List runs
         * @description Lists the runs of a matrix, the newest first, dry runs included.
         */
        readonly get: operations["listMatrixRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix/{id}/runs/{runId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a run
         * @description Gives a run with the record of each step: when it began and ended, what it did, and what went wrong.
         */
        readonly get: operations["getMatrixRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix/{id}/runs/{runId}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve a run
         * @description Lets a run do the step that it waits to do. The run goes on at once; read it to see how.
         */
        readonly post: operations["approveMatrixRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix/{id}/runs/{runId}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reject a run
         * @description Says no to the step that a run waits to do. The run ends as `skipped`, with the error code `rejected`.
         */
        readonly post: operations["rejectMatrixRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/matrix/{id}/runs/{runId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a run
         * @description Ends a run wherever it is, as `skipped` with the error code `cancelled`. What it did before stays done.
         */
        readonly post: operations["cancelMatrixRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks of this workspace and mode, the newest first. The catcher and listeners are among them.
         */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Create a webhook
         * @description Makes an endpoint that gets events from now on. The answer holds its secret; `revealWebhookSecrets` shows it
         *     again.
         *
         *     The address must be public. A host name that has no address yet is taken, with the warning `host_not_resolved`.
         */
        readonly post: operations["createWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a webhook
         * @description Gives a webhook, how its deliveries go, and its secrets without their values.
         */
        readonly get: operations["getWebhook"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a webhook
         * @description Deletes a webhook with its secrets, and cancels its deliveries that wait or are held. The events stay in the
         *     list of events. The stream of a listener ends with `bye`.
         */
        readonly delete: operations["deleteWebhook"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a webhook
         * @description Changes the fields that you send and keeps the others. `headers` are replaced as a whole. A listener has no
         *     address, so it takes no `url`.
         *
         *     While a webhook is disabled, its deliveries are held. Enabling it does not send them: call
         *     `replayWebhookDeliveries`.
         */
        readonly patch: operations["updateWebhook"];
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/secrets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        /**
         * Reveal the secrets
         * @description Shows every valid secret of a webhook in full. Each call is noted. The answer is kept nowhere: neither in a
         *     cache nor in the request log.
         */
        readonly get: operations["revealWebhookSecrets"];
        readonly put?: never;
        /**
         * Add a secret
         * @description Adds a secret that signs beside the primary one, in X-Aloha-Signatures and webhook-signature. Give it to your
         *     server, then promote it. X-Aloha-Signature does not change until then.
         *
         *     With `promote` it is primary at once, and the present one stays valid for 24 hours.
         */
        readonly post: operations["addWebhookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/secrets/{secretId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a secret of this webhook.
                 * @example whs_01JRQ6D4F7R6S7T8V9W0X1Y2Z3
                 */
                readonly secretId: components["parameters"]["WebhookSecretId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a secret
         * @description Ends a secret at once: it signs nothing from the next attempt on. The primary secret cannot be revoked; promote
         *     another one first.
         */
        readonly delete: operations["revokeWebhookSecret"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/secrets/{secretId}/promote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a secret of this webhook.
                 * @example whs_01JRQ6D4F7R6S7T8V9W0X1Y2Z3
                 */
                readonly secretId: components["parameters"]["WebhookSecretId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Promote a secret
         * @description Makes a secret the primary one. X-Aloha-Signature is made with it from the next attempt on. The old one stays
         *     valid for `overlapSeconds` on the clock of the workspace, and not an instant longer.
         */
        readonly post: operations["promoteWebhookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a test event
         * @description Sends one of the five events with the body of its example, a new id, and `test: true`. There is one attempt and
         *     no retry, and it does not count for the health of the webhook. A disabled webhook can be tested too.
         *
         *     The event is not in the list of events. With a test key, `triggerEvent` makes a real one.
         */
        readonly post: operations["testWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/activity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the last day of a webhook
         * @description Says for each of the last 24 hours how many deliveries arrived, how many failed, and how many wait. A delivery
         *     counts for the hour of its event, whenever it was tried.
         */
        readonly get: operations["getWebhookActivity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        /**
         * List webhook deliveries
         * @description Lists what was sent to a webhook, or waits to be sent, the newest first. The filters narrow the list together.
         *     Deliveries are kept for 30 days.
         */
        readonly get: operations["listWebhookDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/deliveries/{deliveryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a webhook delivery. A delivery of a post has another id, which is 404 here.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly deliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a webhook delivery
         * @description Gives a webhook delivery with every attempt: what was sent, what came back, how long each step took, and why it
         *     failed.
         */
        readonly get: operations["getWebhookDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a webhook delivery. A delivery of a post has another id, which is 404 here.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly deliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Redeliver by hand
         * @description Makes one more attempt now, whatever the state of the delivery, and also while the webhook is disabled. A
         *     success settles the delivery and ends its retries. A failure leaves the planned retries as they are.
         */
        readonly post: operations["redeliverWebhookDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replay what is missing
         * @description Sends again what was held, given up, or never queued here, each with a new set of retries. It goes out at
         *     `ratePerSecond` of the webhook, or 10 a second, after everything that is fresh. One call sends at most 10,000.
         *
         *     With `dryRun` it only counts, whether the webhook is enabled or not.
         */
        readonly post: operations["replayWebhookDeliveries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/voice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the voice
         * @description Gives the voice as the newest finished training left it: what was measured, the labels that follow, and how
         *     well texts of this voice were told from others.
         */
        readonly get: operations["getVoice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/voice/train": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Train the voice
         * @description Measures how you write. Send texts of your own, name posts, or send neither: then the newest 100 published posts
         *     are taken. The call answers at once, and a job does the work. It runs at once even while the clock of a test
         *     workspace stands still. Read the training until its status is `done`.
         *
         *     Each training makes a new version of the voice. The texts are deleted when the job ends; what stays is numbers,
         *     and the phrases and openings that the profile shows.
         */
        readonly post: operations["trainVoice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/voice/train/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a training. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example vtr_01JRSE5T7W9Y1A3C5E7G9J1M3P
                 */
                readonly id: components["parameters"]["VoiceTrainingId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a training
         * @description Gives one training. Once it is done, it shows what that version of the voice measured.
         */
        readonly get: operations["getVoiceTraining"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/voice/score": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Score a text
         * @description Says how close a text is to the voice, from 0 to 100, and where it differs. 50 lies halfway between your own texts
         *     that the model had not seen and texts of others. The score looks at how a text is written: words that carry a
         *     subject are masked. It stores nothing.
         */
        readonly post: operations["scoreVoice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/voice/adjust": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adjust a text
         * @description Brings a text closer to the voice by mechanical edits, and lists each of them. Banned phrases and surplus emoji
         *     are taken out, and exclamation marks calmed. Sentences that are far too long are split, and the end is cut to fit
         *     a channel. It never writes a word of its own. Make the edits on the text that you sent, and you have the text of the answer.
         */
        readonly post: operations["adjustVoice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/workspaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a sandbox workspace
         * @description Makes a test workspace with a key of its own, in one call and without an account. Take one for each run of your
         *     tests: two workspaces never see each other. It is deleted 7 days after its last use.
         *
         *     The key is shown once. A repeat with the same Idempotency-Key answers 409 instead of showing it again.
         */
        readonly post: operations["createSandboxWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the clock
         * @description Gives the clock of this test workspace, and when the next thing is due.
         */
        readonly get: operations["getClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Advance the clock
         * @description Moves the clock forward, by a duration or to an instant, and does everything that falls due on the way, in order
         *     and for real. The answer lists what happened. With `dryRun` it only lists what is due, and changes nothing.
         *
         *     Send exactly one of `by` and `to`. One call may move the clock by up to 5 years. It never goes back.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/clock/freeze": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Freeze the clock
         * @description Stops the clock where it stands. Nothing falls due until it moves again. You can still advance it.
         */
        readonly post: operations["freezeClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/clock/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume the clock
         * @description Lets the clock run on from where it stands.
         */
        readonly post: operations["resumeClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/catcher": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the catcher
         * @description Gives the receiver that is built into every test workspace: its address, and what it answers. Make a webhook
         *     with that address to see what your server would get.
         */
        readonly get: operations["getCatcher"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Set what the catcher answers
         * @description Sets the answers of the catcher. They are used in order, one for each request, and the last one repeats. Every
         *     change starts again with the first.
         */
        readonly patch: operations["updateCatcher"];
        readonly trace?: never;
    };
    readonly "/v1/sandbox/catcher/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List caught requests
         * @description Lists what the catcher got, the newest first, with a check of each signature header.
         */
        readonly get: operations["listCaught"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Clear the catcher
         * @description Forgets every request that the catcher got. Its answers stay as they are.
         */
        readonly delete: operations["clearCaught"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/catcher/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Watch the catcher
         * @description Sends each request as the catcher gets it, as server-sent events. Every message is named `caught`, its data is a
         *     Caught object in one line, and its id is the id of that object. A comment comes every 15 seconds.
         *
         *     Send the last id that you saw as `Last-Event-ID`, and the stream goes on after it.
         */
        readonly get: operations["streamCaught"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/events/trigger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make an event happen
         * @description Makes a post and publishes it, lets somebody answer, or runs a matrix, so that the event really happens. Every
         *     id in it can be read, and your webhooks get it as they would get any other.
         */
        readonly post: operations["triggerEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/listeners": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a listener
         * @description Makes a webhook whose receiver is your own machine, connected through a stream. The same device always gets the
         *     same listener with the same secret, and the events of the latest call apply.
         *
         *     A device that is away loses nothing: its deliveries wait for 24 hours, at most 10,000 of them, and are held
         *     after that.
         */
        readonly post: operations["createListener"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/listeners/{id}/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a listener.
                 * @example whk_01JRQ6H8V2W4X6Y8Z0A2B4C6D8
                 */
                readonly id: components["parameters"]["ListenerId"];
            };
            readonly cookie?: never;
        };
        /**
         * Listen
         * @description Sends the attempts that your machine shall make, as server-sent events with JSON as data. `hello` comes first
         *     (ListenerHello). Each `attempt` (ListenerAttempt) is to be made as it stands and reported with
         *     `reportListenerAttempt`; its id is the id of the attempt. `bye` (StreamBye) is the last message. A comment
         *     comes every 15 seconds.
         *
         *     What has no stored outcome is sent again on the next stream, in order; `Last-Event-ID` is only a hint. A second
         *     stream of one listener replaces the first.
         */
        readonly get: operations["streamListener"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/listeners/{id}/attempts/{attemptId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a listener.
                 * @example whk_01JRQ6H8V2W4X6Y8Z0A2B4C6D8
                 */
                readonly id: components["parameters"]["ListenerId"];
                /**
                 * @description The id of an attempt that the stream handed out.
                 * @example att_01JRWGV6Q0Z9Y8X7W6V5T4S3R2
                 */
                readonly attemptId: components["parameters"]["AttemptId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an attempt
         * @description Says what your machine answered to an attempt. That is the outcome: a failure is tried again by the usual steps.
         *     The same report gives the same answer again. It is taken while the clock is being moved too, because an advance
         *     waits for it.
         */
        readonly post: operations["reportListenerAttempt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask who is signed in
         * @description Gives the person of this browser, the workspace that the session works in, and what the person may do there.
         *     Signed out, it is 401. A sandbox visitor without an account counts as signed in.
         */
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start the sandbox of this browser
         * @description Makes a visitor, a test workspace of its own with the starter seed, and a docs key, and sets the session
         *     cookie: one call, no field. With a live session it answers the same about the workspace that is there, makes
         *     nothing, and shows no secret.
         */
        readonly post: operations["startSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/docs-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue a docs key
         * @description Makes a test key for this browser, so that the examples of the docs can run. It works for 7 days of real time,
         *     and its scopes follow the role of the person. Of 20 live ones the oldest ends.
         */
        readonly post: operations["issueDocsKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List feedback on the docs
         * @description Gives what readers said of the pages: for each page how many found it clear and how many did not, and the newest
         *     notes. It is about the portal and not about a workspace, so only the people whom the operator names in
         *     `PORTAL_ADMINS` may read it, once their address is verified.
         */
        readonly get: operations["listFeedback"];
        readonly put?: never;
        /**
         * Say whether a page was clear
         * @description Keeps what a reader says of a page: whether it was clear, and a note. Nobody has to be signed in, and nothing
         *     that tells who it was is kept. To add a note to an answer, name that answer in `replaces`.
         */
        readonly post: operations["createFeedback"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List keys
         * @description Lists the keys of one mode, the newest first: all that work, and the 50 that ended last. A secret is never
         *     among what is shown.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Create a key
         * @description Makes a key and shows its secret, this once. A live key needs a session younger than 10 minutes, and a
         *     workspace that has an owner with an account.
         */
        readonly post: operations["createKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a key
         * @description Stops a key and all its secrets, with the next request and for good. Once revoked, it is 204 again.
         */
        readonly delete: operations["revokeKey"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a key
         * @description Changes the name, the scopes, the expiry or the allowed addresses of a key. The next request with the key sees
         *     it.
         */
        readonly patch: operations["updateKey"];
        readonly trace?: never;
    };
    readonly "/v1/keys/{id}/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate a key
         * @description Gives a key its next secret, and shows it this once. The old secret works for 24 more hours, or until the key
         *     itself expires. A live key needs a session younger than 10 minutes.
         */
        readonly post: operations["rotateKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{id}/secrets/{generation}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
                /**
                 * @description Which secret of the key, 1 for the first.
                 * @example 1
                 */
                readonly generation: components["parameters"]["Generation"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an old secret
         * @description Ends one old secret of a key before its time. The current secret cannot be ended: rotate the key first, or
         *     revoke it.
         */
        readonly post: operations["endKeySecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/apps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List apps
         * @description Lists the OAuth apps that this workspace has registered, the newest first. A client secret is never among what is
         *     shown.
         */
        readonly get: operations["listApps"];
        readonly put?: never;
        /**
         * Register an app
         * @description Registers an app that may ask people for access. A server app gets a client secret, which is shown this once, and
         *     needs a session younger than 10 minutes. A browser app and a native app have none. The workspace must have an owner
         *     with an account.
         */
        readonly post: operations["createApp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/apps/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
                 * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an app
         * @description Deletes an app. Its connections end on their next call, and nobody can connect it any more.
         */
        readonly delete: operations["deleteApp"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an app
         * @description Changes the name, the home page, the redirect URIs or the scopes of an app. Fewer scopes narrow its connections at
         *     once; more scopes need a new consent.
         */
        readonly patch: operations["updateApp"];
        readonly trace?: never;
    };
    readonly "/v1/apps/{id}/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
                 * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate a client secret
         * @description Gives a server app its next client secret, and shows it this once. The old one works for 24 more hours. It needs a
         *     session younger than 10 minutes.
         */
        readonly post: operations["rotateAppSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/apps/{id}/secrets/{generation}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
                 * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["AppId"];
                /**
                 * @description Which client secret of the app, 1 for the first.
                 * @example 1
                 */
                readonly generation: components["parameters"]["AppSecretGeneration"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an old client secret
         * @description Ends one old client secret before its time. The current one cannot be ended: rotate first, or delete the app.
         */
        readonly post: operations["endAppSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/connections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List connected apps
         * @description Lists the apps that may reach this workspace for somebody, the newest first. Owners and admins see all of them, other
         *     members those that they connected themselves.
         */
        readonly get: operations["listConnections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/connections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a connection.
                 * @example gra_01JRQ4C1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Disconnect an app
         * @description Ends the connection of an app: its tokens stop on their next call. Owners and admins may end any connection, other
         *     members those that they made. For everybody else it is 404.
         */
        readonly delete: operations["disconnectApp"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/consents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description What stands after `request=` in the address of the consent page.
                 * @example con_4fJq2mZ8rT1vX5yB7nK3pL6s9dW0aHc
                 */
                readonly id: components["parameters"]["ConsentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a consent request
         * @description Gives what an app asks for, to the person whose browser brought the request. It lives for 10 minutes and works once.
         */
        readonly get: operations["getConsent"];
        readonly put?: never;
        /**
         * Decide a consent request
         * @description Allows the app what the person chose, or nothing, and says where the browser goes next. What is given may be less
         *     than what was asked, and never more.
         */
        readonly post: operations["decideConsent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{id}/secrets/{generation}/dismiss-exposure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
                /**
                 * @description Which secret of the key, 1 for the first.
                 * @example 1
                 */
                readonly generation: components["parameters"]["Generation"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Dismiss an exposure
         * @description Says that somebody knows of a secret that was seen in clear. Its warning goes; the secret works on, and stays
         *     marked as seen. A secret that is seen once more warns once more. Dismissing twice changes nothing.
         */
        readonly post: operations["dismissKeyExposure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List audit events
         * @description Lists who changed what in the workspace, the newest first. Entries are kept for 400 days, and hold no secret.
         */
        readonly get: operations["listAuditEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workspaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List workspaces
         * @description Lists the workspaces that the person is in, the oldest membership first.
         */
        readonly get: operations["listWorkspaces"];
        readonly put?: never;
        /**
         * Create a workspace
         * @description Makes a workspace of which the person is the owner, and works in it from now on. A visitor without an account
         *     has one only.
         */
        readonly post: operations["createWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workspaces/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Claim a workspace
         * @description Makes the person the owner of a workspace that a script made, by the token of its claimUrl. It works once.
         *     Keys, posts and ids stay.
         */
        readonly post: operations["claimWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workspaces/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a workspace. One that the person is not in is 404, like one that never was.
                 * @example wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2
                 */
                readonly id: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a workspace
         * @description Deletes a workspace with everything in it, in both modes, at once and for good. Only its owner may. The keys
         *     stop with the next request. A workspace that is kept is deleted only by somebody who signed in within the last
         *     10 minutes.
         */
        readonly delete: operations["deleteWorkspace"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workspaces/{id}/switch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a workspace. One that the person is not in is 404, like one that never was.
                 * @example wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2
                 */
                readonly id: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Work in another workspace
         * @description From now on the session works in this workspace.
         */
        readonly post: operations["switchWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/workspaces/{id}/leave": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a workspace. One that the person is not in is 404, like one that never was.
                 * @example wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2
                 */
                readonly id: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Leave a workspace
         * @description Ends the membership of the person. The keys that the person made stay. The last owner cannot leave.
         */
        readonly post: operations["leaveWorkspace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List members
         * @description Lists the members of the workspace, the first to join first.
         */
        readonly get: operations["listMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a membership.
                 * @example mem_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["MemberId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a member
         * @description Ends a membership with the next request. The keys that the member made stay. Only an owner may remove an
         *     owner, and one owner has to stay.
         */
        readonly delete: operations["removeMember"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a role
         * @description Gives a member another role. Only an owner may make or change an owner, and one owner has to stay.
         */
        readonly patch: operations["changeMemberRole"];
        readonly trace?: never;
    };
    readonly "/v1/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List invitations
         * @description Lists the invitations that wait for an answer, the newest first.
         */
        readonly get: operations["listInvitations"];
        readonly put?: never;
        /**
         * Invite a member
         * @description Mails an invitation that works for 7 days. To invite an address again sends the mail again and ends the
         *     earlier invitation. The person who invites has a verified address.
         */
        readonly post: operations["inviteMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invitations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an invitation.
                 * @example inv_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["InvitationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read an invitation
         * @description Gives an invitation to the person whose address it names. For everybody else it is 404, like one that never
         *     was.
         */
        readonly get: operations["getInvitation"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Cancel an invitation
         * @description Ends an invitation that waits for an answer. Its link no longer works.
         */
        readonly delete: operations["cancelInvitation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invitations/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an invitation.
                 * @example inv_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["InvitationId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept an invitation
         * @description Makes the person a member, and works in that workspace from now on. The address of the person has to be
         *     verified.
         */
        readonly post: operations["acceptInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/seeds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the seeds
         * @description Gives the named contents that a test workspace can be reset to.
         */
        readonly get: operations["listSeeds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset the sandbox
         * @description Takes test mode back to a beginning: posts, events, the inbox, runs, files, exports and voices go, and the seed
         *     comes. It is the only way in which the clock goes back.
         *
         *     Keys, connections of apps, webhooks with their secrets, the log and the plan stay. What was queued is never
         *     delivered. What ends on the clock, such as an old secret of a key, has as long to go as before.
         *
         *     The same `seed`, `seedNumber` and `clockStart` give the same ids and the same bytes each time.
         */
        readonly post: operations["resetSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List snapshots
         * @description Gives what this sandbox can be taken back to, the newest first.
         */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        /**
         * Take a snapshot
         * @description Keeps all that test mode holds now, with the clock and what is queued, under a name of yours. Keys, webhooks and
         *     the log are no part of it: they outlive every reset. A reset leaves snapshots alone.
         *
         *     A workspace keeps up to 10.
         */
        readonly post: operations["createSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/snapshots/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a snapshot. An id of another workspace is 404, like one that never was.
                 * @example snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a snapshot
         * @description Deletes a snapshot. What the sandbox holds now stays as it is.
         */
        readonly delete: operations["deleteSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/snapshots/{id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a snapshot. An id of another workspace is 404, like one that never was.
                 * @example snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore a snapshot
         * @description Takes test mode back to a snapshot: its posts, events, threads, runs and files, its clock, and what was queued.
         *     What came since then goes. The same calls after it draw the same ids again.
         *
         *     Keys, webhooks, the log and the plan stay, as in a reset. A delivery of a webhook that is gone is not made.
         */
        readonly post: operations["restoreSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/snapshots/{id}/share": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a snapshot. An id of another workspace is 404, like one that never was.
                 * @example snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Share a snapshot
         * @description Makes a page that shows what a snapshot holds to anybody who has its address: the clock, posts with their
         *     deliveries, events and threads, the latest 100 of each. The page is a copy. It changes nothing, nobody signs in
         *     to read it, and search engines are told to stay away.
         *
         *     Keys, secrets, signed addresses and whatever tells who called are taken out before the copy is stored. The
         *     address is shown in this answer alone. It ends after `expiresInDays` of real time, or when you revoke it. A
         *     workspace has up to 50 shares that are active.
         */
        readonly post: operations["shareSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/shares": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List shares
         * @description Gives the shares of this sandbox, the newest first: those that are active, and up to 100 that have ended within
         *     30 days. Addresses are not among it: `hint` is how one ends.
         */
        readonly get: operations["listShares"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/shares/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a share. An id of another workspace is 404, like one that never was.
                 * @example shr_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["ShareId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a share
         * @description Ends a share at once, and deletes the copy that it showed. Its address answers 410 from now on. What the copy was
         *     made of stays.
         */
        readonly delete: operations["revokeShare"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Practise another plan
         * @description Gives test mode the rate limit of another plan, at once: calls of the last minute count against the new limit
         *     too. The workspace's own plan, and with it live mode, stays as it is.
         */
        readonly put: operations["setPlan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List calls
         * @description Lists the calls of this workspace, the one that ended last first. The filters narrow the list together. Calls to
         *     `/v1/sandbox` are left out unless `controls` is true, and those that the portal makes for people unless `portal`
         *     is. The log keeps 10,000 calls, and none for longer than 7 days.
         *
         *     A search that is narrow gives what it found so far: a page may hold fewer calls than `limit`, even none, and
         *     still name the next one.
         */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests/errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Group the refused calls
         * @description Counts the calls that were refused, by operation and code, the most frequent first: how often, when first and
         *     last, and with which keys. At most the newest 10,000 calls are looked at, and 100 groups are given.
         */
        readonly get: operations["listRequestErrors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Watch the calls
         * @description Sends each call within 300 ms of its answer, as server-sent events. Every message is named `request`, its data is
         *     a LoggedRequest in one line, and its id is the id of the call. `bye` (StreamBye) is the last message. A comment
         *     comes every 15 seconds. The filters are those of `listRequests`.
         *
         *     Send the last id that you saw as `Last-Event-ID`, and the stream goes on after it. A workspace may have 10 such
         *     streams open; one more ends the oldest.
         */
        readonly get: operations["tailRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a call
         * @description Gives a call with what was said on both sides, and with what came of it. That is the objects that it made or
         *     changed, the events that followed, and how far their webhook deliveries are. Keys, secrets and cookies are masked before
         *     anything is stored, and a body is cut at 64 KiB.
         */
        readonly get: operations["getRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a call again
         * @description Sends a logged call once more, with its method, address and body, and gives the entry that the log has of it. It
         *     goes the whole road: it is counted, checked and done like any other call, in this workspace and with the
         *     credential of this one. `source` of the new entry is `replay`, and `replayOf` names the first one.
         *
         *     `idempotencyKey` decides what becomes of it. With `new`, the default, a POST bears a fresh Idempotency-Key and is
         *     done again. With `same` it bears the key of the logged call, and you see what a retry would see. A fault that
         *     the call asked for is not asked for again.
         */
        readonly post: operations["replayRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests/{id}/share": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Share a call
         * @description Makes a page that shows a logged call to anybody who has its address. It has what was sent and what was answered.
         *     It has what came of it too, with each delivery and its attempts. The page is a copy of this moment. It changes
         *     nothing, nobody signs in to read it, and search engines are told to stay away.
         *
         *     Keys, secrets, signed addresses and whatever tells who called are taken out before the copy is stored. The
         *     address is shown in this answer alone. It ends after `expiresInDays` of real time, or when you revoke it. A
         *     workspace has up to 50 shares that are active.
         */
        readonly post: operations["shareRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests/{id}/diff/{otherId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
                /**
                 * @description The id of the call to compare it with.
                 * @example req_01JRQ3N5D8Y1R6T9W2A4C7E0G3
                 */
                readonly otherId: components["parameters"]["OtherRequestId"];
            };
            readonly cookie?: never;
        };
        /**
         * Compare two calls
         * @description Gives two calls side by side, the first of the address as `left`, with what differs between them: request line,
         *     headers, bodies and answers. Each difference names its place as a JSON Pointer into `left` and `right`. `volatile` marks what differs by nature:
         *     ids, instants, names of calls, rate headers and durations. When nothing else differs, `same` is true.
         */
        readonly get: operations["diffRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/requests/{id}/copy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        /**
         * Take a call along
         * @description Gives a call as code or as a file, ready to be pasted or saved. `curl` and `fetch` send it once more, and so do
         *     `typescript` and `python`, by our SDKs where one of their methods takes it. `har` holds the call with its answer,
         *     for the tools of browsers and proxies. `postman` is a collection of one request. `fixture` is a small JSON for
         *     tests: the request, the answer to expect, and which of its fields differ each time.
         *
         *     The key is always the variable `ALOHA_KEY`. Secrets that the call carried are masked in the log, and stay masked.
         */
        readonly get: operations["copyRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "post.scheduled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A post got its time
         * @description A post got its time, or a new time. A body with `test: true` is a test that `testWebhook` sent, and its ids lead
         *     nowhere.
         */
        readonly post: operations["receivePostScheduled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "post.published": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A post is live
         * @description A post is live on a channel. It comes once for each channel. A body with `test: true` is a test that
         *     `testWebhook` sent, and its ids lead nowhere.
         */
        readonly post: operations["receivePostPublished"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "post.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A channel failed
         * @description A channel ended in a failure and will not be tried again by itself. It comes once for each channel. A body with
         *     `test: true` is a test that `testWebhook` sent, and its ids lead nowhere.
         */
        readonly post: operations["receivePostFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "reply.received": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Somebody answered
         * @description Somebody answered: a comment, a mention or a direct message. A body with `test: true` is a test that
         *     `testWebhook` sent, and its ids lead nowhere.
         */
        readonly post: operations["receiveReplyReceived"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "matrix.completed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A matrix run ended
         * @description A matrix run ended as success, failed or skipped. A body with `test: true` is a test that `testWebhook` sent,
         *     and its ids lead nowhere.
         */
        readonly post: operations["receiveMatrixCompleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The name of a number.
         * @enum {string}
         */
        readonly AnalyticsMetric: "impressions" | "views" | "likes" | "replies" | "reposts" | "quotes" | "bookmarks" | "clicks" | "profileClicks" | "engagements" | "engagementRate";
        /** @description Which numbers to write, and how. */
        readonly AnalyticsExportCreate: {
            /**
             * @description The form of the file.
             * @enum {string}
             */
            readonly format: "csv" | "json";
            /**
             * Format: date
             * @description The first day of publication, in the time zone of the workspace. Absent or null is 29 days before `to`.
             */
            readonly from?: string | null;
            /**
             * Format: date
             * @description The last day of publication. Absent or null is today.
             */
            readonly to?: string | null;
            /** @description Only these channels, each once. Absent or null is all of them. */
            readonly channels?: readonly string[] | null;
            /**
             * @description `post` gives one row with the latest numbers, `snapshot` one row for each time they were taken.
             * @default post
             * @enum {string}
             */
            readonly granularity?: "post" | "snapshot";
            /** @description Only these numbers, each once. Absent or null is all of them. The columns of the others stay, and are empty. */
            readonly metrics?: readonly ("impressions" | "views" | "likes" | "replies" | "reposts" | "quotes" | "bookmarks" | "clicks" | "profileClicks" | "engagements" | "engagementRate")[] | null;
        };
        /** @description A file of numbers, and how far it is. */
        readonly AnalyticsExport: {
            /** @description The id of the export. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "analytics_export";
            /** @description Whether the numbers are those of live posts. */
            readonly livemode: boolean;
            /**
             * @description `queued` and `running` become `ready` or `failed`. A `ready` one is `expired` after 7 days.
             * @enum {string}
             */
            readonly status: "queued" | "running" | "ready" | "failed" | "expired";
            /**
             * @description The form of the file.
             * @enum {string}
             */
            readonly format: "csv" | "json";
            /**
             * @description `post` is one row with the latest numbers, `snapshot` one row for each time they were taken.
             * @enum {string}
             */
            readonly granularity: "post" | "snapshot";
            /**
             * Format: date
             * @description The first day of publication.
             */
            readonly from: string;
            /**
             * Format: date
             * @description The last day of publication.
             */
            readonly to: string;
            /** @description The channels that were asked for. Null is all of them. */
            readonly channels: readonly components["schemas"]["ChannelSlug"][] | null;
            /** @description The numbers that were asked for. Null is all of them. */
            readonly metrics: readonly components["schemas"]["AnalyticsMetric"][] | null;
            /**
             * Format: date-time
             * @description The instant on the clock of the workspace up to which the numbers go.
             */
            readonly asOf: string;
            /** @description How much of the work is done, in percent. */
            readonly progress: number;
            /** @description The rows that are written. Final once the export is ready. */
            readonly rowCount: number;
            /** @description The bytes that are written. Final once the export is ready. */
            readonly bytes: number;
            /** @description The SHA-256 of the file in hex. Null until it is ready. */
            readonly sha256: string | null;
            /**
             * Format: uri
             * @description A link to the file that works for 15 minutes without a key. Each read gives a new one. Null without a file.
             */
            readonly downloadUrl: string | null;
            /**
             * Format: date-time
             * @description Until when the file is kept, 7 days after it was ready.
             */
            readonly expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the file was ready, or the job gave up.
             */
            readonly completedAt: string | null;
            /** @description Why there is no file. Null unless the export failed. */
            readonly error: components["schemas"]["AnalyticsExportError"] | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updatedAt: string;
        };
        /** @description Why an export failed. */
        readonly AnalyticsExportError: {
            /**
             * @description The reason. An export with more than 1,000,000 rows is not written; `internal_error` is our own fault.
             * @enum {string}
             */
            readonly code: "too_many_rows" | "internal_error";
            /** @description The reason in words. */
            readonly message: string;
        };
        /** @description One page of exports. */
        readonly AnalyticsExportList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The exports of this page. */
            readonly data: readonly components["schemas"]["AnalyticsExport"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description An export as JSON. */
        readonly AnalyticsFile: {
            readonly export: components["schemas"]["AnalyticsFileHead"];
            /** @description The rows, by the time of publication, then by post and channel. */
            readonly rows: readonly components["schemas"]["AnalyticsRow"][];
        };
        /** @description What the rows are. */
        readonly AnalyticsFileHead: {
            /** @description The id of the export. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "analytics_export";
            /** @description Whether the numbers are those of live posts. */
            readonly livemode: boolean;
            /**
             * @description `post` is one row with the latest numbers, `snapshot` one row for each time they were taken.
             * @enum {string}
             */
            readonly granularity: "post" | "snapshot";
            /**
             * Format: date
             * @description The first day of publication.
             */
            readonly from: string;
            /**
             * Format: date
             * @description The last day of publication.
             */
            readonly to: string;
            /** @description The channels that were asked for. Null is all of them. */
            readonly channels: readonly components["schemas"]["ChannelSlug"][] | null;
            /** @description The numbers that were asked for. Null is all of them. */
            readonly metrics: readonly components["schemas"]["AnalyticsMetric"][] | null;
            /**
             * Format: date-time
             * @description The instant on the clock of the workspace up to which the numbers go.
             */
            readonly asOf: string;
        };
        /** @description The numbers of one post on one channel at one time. A number is null when the channel does not report it or it was not asked for. */
        readonly AnalyticsRow: {
            /** @description The post. */
            readonly postId: string;
            readonly channel: components["schemas"]["ChannelSlug"];
            /** @description The id that the network gave. */
            readonly remoteId: string;
            /**
             * Format: uri
             * @description Where the post is to be seen.
             */
            readonly remoteUrl: string;
            /**
             * Format: date-time
             * @description When it went live.
             */
            readonly publishedAt: string;
            /**
             * Format: date-time
             * @description When the numbers were taken.
             */
            readonly capturedAt: string;
            /** @description Your own label. */
            readonly campaignId: string | null;
            /** @description The text as it went to this channel. */
            readonly content: string;
            /** @description How often the post was shown. */
            readonly impressions: number | null;
            /** @description How often it was viewed. */
            readonly views: number | null;
            /** @description Likes and other reactions. */
            readonly likes: number | null;
            /** @description Replies and comments. */
            readonly replies: number | null;
            /** @description Reposts and shares. */
            readonly reposts: number | null;
            /** @description Quotes with words of somebody else. */
            readonly quotes: number | null;
            /** @description Bookmarks and saves. */
            readonly bookmarks: number | null;
            /** @description Clicks on the post or its link. */
            readonly clicks: number | null;
            /** @description Clicks on your profile. */
            readonly profileClicks: number | null;
            /** @description Likes, replies, reposts, quotes, bookmarks and clicks together. */
            readonly engagements: number | null;
            /** @description Engagements for each impression. Null when impressions are null or 0. */
            readonly engagementRate: number | null;
            /**
             * @description Where the numbers come from. In test mode they come from a model.
             * @enum {string}
             */
            readonly source: "simulated";
        };
        /**
         * @description An export as CSV by RFC 4180: UTF-8, a header, CRLF after each line, the columns in the order of AnalyticsRow in
         *     snake_case. An empty cell is null. A text that a spreadsheet would take for a formula begins with an apostrophe.
         */
        readonly AnalyticsCsv: string;
        /**
         * @description The name of a channel.
         * @enum {string}
         */
        readonly ChannelSlug: "instagram" | "linkedin" | "x" | "tiktok" | "threads" | "facebook" | "pinterest" | "youtube" | "bluesky" | "mastodon" | "medium" | "reddit" | "telegram";
        /**
         * @description Computed from the deliveries. It never hides a channel that failed.
         * @enum {string}
         */
        readonly PostStatus: "draft" | "in_review" | "approved" | "scheduled" | "publishing" | "published" | "partial" | "failed" | "deleted";
        /**
         * @description Where one post stands on one channel.
         * @enum {string}
         */
        readonly DeliveryStatus: "pending" | "publishing" | "pending_review" | "published" | "failed" | "needs_reauth" | "manual_assist" | "deleted";
        /**
         * @description The name of an event.
         * @enum {string}
         */
        readonly EventName: "post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed";
        /**
         * @description Why an attempt failed, or what became of it.
         * @enum {string}
         */
        readonly WebhookCode: "target_not_allowed" | "dns_not_found" | "dns_error" | "connect_refused" | "connect_unreachable" | "connect_timeout" | "tls_error" | "connection_reset" | "timeout" | "invalid_response" | "response_headers_too_large" | "redirect_refused" | "gone" | "throttled" | "http_client_error" | "http_server_error" | "interrupted";
        /**
         * @description How a text is counted. One text has four lengths.
         * @enum {string}
         */
        readonly Counter: "weighted" | "graphemes" | "utf8_bytes" | "utf16";
        /** @description A form with a file. Its type is read from its bytes. */
        readonly MediaUpload: {
            /** @description The file itself. */
            readonly file: string;
            /** @description What the picture shows, for those who do not see it. */
            readonly alt?: string;
        };
        /**
         * @description Whether a file is a picture, a film or a document.
         * @enum {string}
         */
        readonly MediaKind: "image" | "video" | "document";
        /** @description A file, and what was read from it. */
        readonly Media: {
            /** @description Its id. Name it in the media of a post. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "media";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /**
             * @description Whether posts can use it. An upload is `ready` at once. A file that a post names by its address is
             *     `processing` until it has come, and everything that is read from it is null until then.
             * @enum {string}
             */
            readonly status: "processing" | "ready" | "failed";
            /** @description Whether it is a picture, a film or a document. */
            readonly kind: components["schemas"]["MediaKind"] | null;
            /**
             * @description What it is, by its bytes.
             * @enum {string|null}
             */
            readonly mimeType: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "video/mp4" | "application/pdf" | null;
            /** @description How large the file is. */
            readonly bytes: number | null;
            /** @description In pixels, as a viewer shows it. Null for a document. */
            readonly width: number | null;
            /** @description In pixels, as a viewer shows it. Null for a document. */
            readonly height: number | null;
            /** @description How long a video or a moving GIF or WebP runs, in milliseconds. Null for what stands still, and where a video does not say. */
            readonly durationMs: number | null;
            /** @description What the picture shows, for those who do not see it. */
            readonly alt: string | null;
            /** @description SHA-256 of the file, in hex. */
            readonly sha256: string | null;
            /**
             * Format: uri
             * @description Where the file can be seen. The address cannot be guessed, and whoever holds it needs no key.
             */
            readonly url: string | null;
            /** @description The address that it is read from. Null for an upload. */
            readonly sourceUrl: string | null;
            /** @description Why it did not come or cannot be used. While the status is `processing`, why the last try failed. */
            readonly error: components["schemas"]["MediaError"] | null;
            /**
             * Format: date-time
             * @description When it was uploaded, or first named in a post.
             */
            readonly createdAt: string;
        };
        /** @description Why a file cannot be used. */
        readonly MediaError: {
            /**
             * @description A stable code: `media_unreachable` when it did not come, `media_unreadable` or `body_too_large` when it
             *     cannot be taken, `media_storage_full` when there is no room for it.
             */
            readonly code: string;
            /** @description The same in words. */
            readonly message: string;
        };
        /** @description One page of media. */
        readonly MediaList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The files of this page. */
            readonly data: readonly components["schemas"]["Media"][];
            /** @description Whether there is a next page. */
            readonly hasMore: boolean;
            /** @description What to send as `cursor` for the next page. Null at the end. */
            readonly nextCursor: string | null;
        };
        /** @description A post as you write it. */
        readonly PostCreate: {
            /** @description The text. Line ends count as one character. Each channel has its own limit. */
            readonly content: string;
            /** @description Where the post goes, each channel once. */
            readonly channels: readonly string[];
            /**
             * Format: date-time
             * @description When to publish, as RFC 3339 with an offset. Absent or null makes a draft.
             */
            readonly scheduledAt?: string | null;
            /**
             * @description Publishes as soon as possible. Not together with scheduledAt.
             * @default false
             */
            readonly publishNow?: boolean;
            readonly media?: components["schemas"]["PostMediaInput"];
            readonly overrides?: components["schemas"]["ChannelOverrides"];
            /** @description A label of yours, to filter by. Null is none. */
            readonly campaignId?: string | null;
            readonly metadata?: components["schemas"]["PostMetadataInput"];
            /**
             * @description Lets the post pass although another one says the same within 24 hours.
             * @default false
             */
            readonly allowDuplicate?: boolean;
            readonly test?: components["schemas"]["ForcedOutcomes"];
        };
        /** @description The fields of a post that change. The others stay as they are. */
        readonly PostUpdate: {
            /** @description The text. */
            readonly content?: string;
            /** @description Where the post goes. A channel where it is published cannot be taken out. */
            readonly channels?: readonly string[];
            /**
             * Format: date-time
             * @description When to publish. Null makes the post a draft again.
             */
            readonly scheduledAt?: string | null;
            /** @description Publishes as soon as possible. Not together with scheduledAt. */
            readonly publishNow?: boolean;
            readonly media?: components["schemas"]["PostMediaInput"];
            readonly overrides?: components["schemas"]["ChannelOverrides"];
            /** @description A label of yours. Null takes it away. */
            readonly campaignId?: string | null;
            readonly metadata?: components["schemas"]["PostMetadataInput"];
            /**
             * @description Lets the post pass although another one says the same within 24 hours.
             * @default false
             */
            readonly allowDuplicate?: boolean;
            readonly test?: components["schemas"]["ForcedOutcomes"];
        };
        /** @description A post to check. The fields mean what they mean in createPost. */
        readonly PostValidate: {
            /** @description The text. */
            readonly content: string;
            /** @description Where the post would go. */
            readonly channels: readonly string[];
            /**
             * Format: date-time
             * @description When it would be published.
             */
            readonly scheduledAt?: string | null;
            /**
             * @description Whether it would be published as soon as possible.
             * @default false
             */
            readonly publishNow?: boolean;
            readonly media?: components["schemas"]["PostMediaInput"];
            readonly overrides?: components["schemas"]["ChannelOverrides"];
            /** @description A label of yours. */
            readonly campaignId?: string | null;
            readonly metadata?: components["schemas"]["PostMetadataInput"];
            /**
             * @description Has no effect here. It is taken so that the same body fits both operations.
             * @default false
             */
            readonly allowDuplicate?: boolean;
            readonly test?: components["schemas"]["ForcedOutcomes"];
        };
        /** @description What differs on a channel, by the name of the channel. Only for channels of this post. */
        readonly ChannelOverrides: {
            readonly [key: string]: components["schemas"]["ChannelOverride"];
        };
        /** @description What differs on one channel. A field that is absent is as in the post. */
        readonly ChannelOverride: {
            /** @description The text for this channel. */
            readonly content?: string;
            /**
             * Format: date-time
             * @description When to publish on this channel.
             */
            readonly scheduledAt?: string;
            readonly media?: components["schemas"]["PostMediaInput"];
            /** @description A comment that follows the post at once. */
            readonly firstComment?: string;
            /** @description The posts that follow the first one, in order. */
            readonly thread?: readonly string[];
            /** @description A title, where the channel has one. */
            readonly title?: string;
            /**
             * Format: uri
             * @description The address that the post leads to.
             */
            readonly link?: string;
            /** @description Whether Aloha may typeset an image from the words when the channel needs one. True by default. */
            readonly card?: boolean;
            /** @description The board of a Pin. */
            readonly board?: string;
            /** @description The subreddit, without r/. */
            readonly subreddit?: string;
            /**
             * @description Who may see the post.
             * @enum {string}
             */
            readonly visibility?: "public" | "unlisted" | "private" | "direct";
            /** @description The words that hide the post until a reader opens it. */
            readonly contentWarning?: string;
        };
        /**
         * @description The files of the post, in order. In an override they take the place of all files of the post, and an empty list
         *     takes them away.
         */
        readonly PostMediaInput: readonly components["schemas"]["PostMediaUse"][];
        /** @description A file, used in a post. Name it by its id or by its address. */
        readonly PostMediaUse: {
            /** @description The id that createMedia gave. */
            readonly mediaId?: string;
            /**
             * @description Where the file lies. Aloha reads it after the call, by the rules that webhook targets have, and gives it an
             *     id. If it is not there or does not fit when the post is due, the delivery fails with `media_unreachable`.
             */
            readonly url?: string;
            /** @description What the picture shows, for this post. Without it, the alt of the file stands. */
            readonly alt?: string | null;
        };
        /** @description A file that a post uses. */
        readonly PostMedia: {
            /** @description The id of the file. */
            readonly mediaId: string;
            /** @description What the picture shows, for this post. Null where the alt of the file stands. */
            readonly alt: string | null;
        };
        /** @description Up to 20 pairs of your own. They come back with the post and in its events. */
        readonly PostMetadataInput: {
            readonly [key: string]: string;
        };
        /** @description The fields of a thread that change. The others stay as they are. */
        readonly InboxThreadUpdate: {
            /**
             * @description Open, done, or snoozed. A snooze needs snoozedUntil.
             * @enum {string}
             */
            readonly status?: "open" | "snoozed" | "done";
            /**
             * Format: date-time
             * @description When a snoozed thread shall be open again, in the future on the clock of the workspace.
             */
            readonly snoozedUntil?: string | null;
            /** @description True marks the thread as read, false as unread. */
            readonly read?: boolean;
            /** @description All tags that the thread shall have, of up to 40 characters each. */
            readonly tags?: readonly string[];
        };
        /** @description What to answer. */
        readonly InboxReply: {
            /** @description The words. The channel says how long they may be. */
            readonly text: string;
        };
        /** @description For test keys only. What each channel shall answer, by the name of the channel. */
        readonly ForcedOutcomes: {
            readonly [key: string]: components["schemas"]["ForcedOutcome"];
        };
        /**
         * @description What a channel answers in test mode.
         * @enum {string}
         */
        readonly ForcedOutcome: "publish" | "slow" | "fail_then_publish" | "rate_limited" | "needs_reauth" | "forbidden" | "invalid_content" | "manual_assist" | "pending_review" | "replies:1" | "replies:2" | "replies:3" | "replies:4" | "replies:5" | "replies:6" | "replies:7" | "replies:8" | "replies:9" | "replies:10" | "replies:11" | "replies:12" | "replies:13" | "replies:14" | "replies:15" | "replies:16" | "replies:17" | "replies:18" | "replies:19" | "replies:20";
        /** @description Where the clock shall go. Send exactly one of `by` and `to`. */
        readonly ClockAdvanceRequest: {
            /**
             * Format: duration
             * @description How far, as an ISO 8601 duration.
             */
            readonly by?: string;
            /**
             * Format: date-time
             * @description Until when, as RFC 3339 with an offset.
             */
            readonly to?: string;
            /**
             * @description Only lists what is due, and changes nothing.
             * @default false
             */
            readonly dryRun?: boolean;
        };
        /** @description What the new workspace shall be like. Everything has a default. */
        readonly SandboxWorkspaceCreate: {
            /** @description What you call it: one line, without characters that hide or turn others. Without a name it gets two calm words. */
            readonly name?: string;
            /**
             * @description The IANA time zone of its days.
             * @default UTC
             */
            readonly timeZone?: string;
            /**
             * @description What it holds at the start.
             * @default empty
             */
            readonly seed?: components["schemas"]["SeedChoice"];
        };
        /**
         * @description The name of a seed, to begin with.
         * @enum {string}
         */
        readonly SeedChoice: "empty" | "starter" | "busy_agency" | "inbox_full" | "all_failures";
        /** @description How the sandbox shall begin. Everything has a default. */
        readonly SandboxResetRequest: {
            /**
             * @description What it holds then.
             * @default empty
             */
            readonly seed?: components["schemas"]["SeedChoice"];
            /**
             * @description What ids, delays and people are drawn from. Another number is another draw.
             * @default 1
             */
            readonly seedNumber?: number;
            /**
             * Format: date-time
             * @description The instant at which the clock stands then, frozen, from the year 2000 to 5 years ahead. Without it the clock
             *     runs with real time.
             */
            readonly clockStart?: string;
        };
        /** @description An endpoint as you describe it. */
        readonly WebhookCreate: {
            /**
             * Format: uri
             * @description The address that Aloha calls, by https. With a test key plain http is taken too.
             */
            readonly url: string;
            /** @description Which events it gets: names, groups such as `post.*`, or `*` for all of them. */
            readonly events: readonly string[];
            /** @description What it is for, in your words. */
            readonly description?: string | null;
            /** @description A secret of your own: `whsec_` and padded standard base64 of 24 to 64 bytes. Without it Aloha makes one. */
            readonly secret?: string;
            /**
             * @description Headers of your own, sent with every delivery. Names and values have 4 KiB together. The values are kept as
             *     secrets.
             */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /**
             * @description How many deliveries may be on their way at once.
             * @default 8
             */
            readonly maxInFlight?: number;
            /**
             * @description How many deliveries may start in a second. Null is no limit.
             * @default null
             */
            readonly ratePerSecond?: number | null;
        };
        /** @description The fields of an endpoint that change. The others stay as they are. */
        readonly WebhookUpdate: {
            /**
             * Format: uri
             * @description The address that Aloha calls, by https. With a test key plain http is taken too.
             */
            readonly url?: string;
            /** @description Which events it gets: names, groups such as `post.*`, or `*` for all of them. */
            readonly events?: readonly string[];
            /** @description What it is for. Null takes it away. */
            readonly description?: string | null;
            /** @description Headers of your own. They replace the present ones as a whole. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description How many deliveries may be on their way at once. */
            readonly maxInFlight?: number;
            /** @description How many deliveries may start in a second. Null is no limit. */
            readonly ratePerSecond?: number | null;
            /**
             * @description Disabled holds the deliveries back. Enabling does not send what was held; replay it.
             * @enum {string}
             */
            readonly status?: "enabled" | "disabled";
        };
        /** @description The secret to add. Everything has a default. */
        readonly WebhookSecretCreate: {
            /** @description A secret of your own: `whsec_` and padded standard base64 of 24 to 64 bytes. Without it Aloha makes one. */
            readonly secret?: string;
            /**
             * @description Makes it the primary secret at once. The present one stays valid for 24 hours.
             * @default false
             */
            readonly promote?: boolean;
        };
        /** @description How the change shall go. */
        readonly WebhookSecretPromote: {
            /**
             * @description How long the old primary secret stays valid, from 0 to 7 days.
             * @default 86400
             */
            readonly overlapSeconds?: number;
        };
        /** @description Which event to send. */
        readonly WebhookTest: {
            /**
             * @description The event. Its body is the example in this reference.
             * @default post.published
             * @enum {string}
             */
            readonly event?: "post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed";
        };
        /** @description Which deliveries to send again. The fields narrow the choice together. */
        readonly WebhookReplayRequest: {
            /**
             * Format: date-time
             * @description Events of this instant and later, as RFC 3339 with an offset.
             */
            readonly from?: string;
            /**
             * Format: date-time
             * @description Events before this instant.
             */
            readonly to?: string;
            /** @description Events with one of these names. All when absent. */
            readonly events?: readonly ("post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed")[];
            /**
             * @description What became of the delivery. `never_queued` means kept events that fit and have no delivery here.
             * @default [
             *       "held",
             *       "exhausted",
             *       "never_queued"
             *     ]
             */
            readonly states?: readonly ("held" | "exhausted" | "cancelled" | "never_queued")[];
            /**
             * @description Only counts, and changes nothing.
             * @default false
             */
            readonly dryRun?: boolean;
        };
        /** @description What the catcher shall answer from now on. */
        readonly CatcherUpdate: {
            /** @description They are used in order, one for each request. The last one repeats. */
            readonly answers: readonly components["schemas"]["CatcherAnswerInput"][];
        };
        /** @description One answer. `respond` answers, `hang` never does, and `reset` cuts the connection. */
        readonly CatcherAnswerInput: {
            /**
             * @description What the catcher does.
             * @enum {string}
             */
            readonly kind: "respond" | "hang" | "reset";
            /**
             * @description The HTTP status, for `respond`.
             * @default 200
             */
            readonly status?: number;
            /**
             * @description The body, for `respond`.
             * @default
             */
            readonly body?: string;
            /** @description The headers, for `respond`. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /**
             * @description How long it waits first, in milliseconds. 15 seconds and more are a timeout. While the clock is advanced,
             *     the wait passes on the clock.
             * @default 0
             */
            readonly delayMs?: number;
        };
        /** @description Which plan test mode shall have. */
        readonly PlanChoice: {
            /**
             * @description The plan to practise. Null for the workspace's own.
             * @enum {string|null}
             */
            readonly plan: "free" | "working_team" | "agency" | null;
        };
        /** @description Which event shall happen. */
        readonly TriggerRequest: {
            /**
             * @description The event.
             * @enum {string}
             */
            readonly event: "post.scheduled" | "post.published" | "post.failed" | "reply.received" | "matrix.completed";
            readonly data?: components["schemas"]["TriggerData"];
        };
        /**
         * @description What it shall be about. Each field belongs to some events only; with another event the answer is 422
         *     `conflicting_fields`.
         */
        readonly TriggerData: {
            /** @description For `post.*`: the text of the post. */
            readonly content?: string;
            /** @description For `post.*`: where the post goes. */
            readonly channels?: readonly string[];
            /** @description For `post.*`: a label of yours. */
            readonly campaignId?: string;
            /** @description For `post.*`: up to 20 pairs of your own. */
            readonly metadata?: {
                readonly [key: string]: string;
            };
            /**
             * @description For `reply.received`: the post that is answered. Without it, Aloha takes the newest one on the channel, or
             *     makes one. A `dm` needs none.
             */
            readonly postId?: string;
            /** @description For `reply.received`: the channel where it comes from. Without it, one of the post, or linkedin. */
            readonly channel?: string;
            /**
             * @description For `reply.received`: what kind of answer it is. Without it, a comment.
             * @enum {string}
             */
            readonly kind?: "comment" | "mention" | "dm";
            /** @description For `reply.received`: what it says. */
            readonly text?: string;
            /**
             * @description For `matrix.completed`: how the run ends. Without it, success.
             * @enum {string}
             */
            readonly status?: "success" | "failed" | "skipped";
        };
        /** @description The machine that listens. */
        readonly ListenerCreate: {
            /** @description A name that stays the same on this machine. It stands for the listener. */
            readonly device: string;
            /**
             * @description Which events it gets: names, groups such as `post.*`, or `*` for all of them.
             * @default [
             *       "*"
             *     ]
             */
            readonly events?: readonly string[];
        };
        /**
         * @description What your machine answered, or why it did not. Send exactly one of `statusCode` and `error`; `headers`,
         *     `bodyBase64` and `durationMs` go with `statusCode`. Anything else is 422 `conflicting_fields`.
         */
        readonly ListenerReport: {
            /** @description The HTTP status that your machine answered. */
            readonly statusCode?: number;
            /** @description The headers of that answer. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description The body of that answer in base64. Aloha keeps the first 16 KiB. */
            readonly bodyBase64?: string;
            /** @description How long the answer took, in milliseconds. */
            readonly durationMs?: number;
            readonly error?: components["schemas"]["ListenerReportError"];
        };
        /** @description Why your machine gave no answer. */
        readonly ListenerReportError: {
            /**
             * @description What went wrong.
             * @enum {string}
             */
            readonly code: "dns_not_found" | "dns_error" | "connect_refused" | "connect_unreachable" | "connect_timeout" | "tls_error" | "connection_reset" | "timeout" | "invalid_response" | "response_headers_too_large";
            /** @description How long it took to find out, in milliseconds. */
            readonly durationMs: number;
        };
        /** @description What was written, and what became of it on each channel. */
        readonly Post: {
            /** @description The id of the post. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "post";
            /** @description False in test mode. */
            readonly livemode: boolean;
            readonly status: components["schemas"]["PostStatus"];
            /** @description The text. */
            readonly content: string;
            /** @description Where it goes, in your order. */
            readonly channels: readonly components["schemas"]["ChannelSlug"][];
            /** @description One for each channel, in the same order. */
            readonly deliveries: readonly components["schemas"]["Delivery"][];
            /** @description Its files, in order. */
            readonly media: readonly components["schemas"]["PostMedia"][];
            /** @description What differs on a channel, as you sent it. */
            readonly overrides: {
                readonly [key: string]: components["schemas"]["PostOverride"];
            };
            /**
             * Format: date-time
             * @description When it is or was due. Null for a draft.
             */
            readonly scheduledAt: string | null;
            /**
             * Format: date-time
             * @description When the first channel had it.
             */
            readonly publishedAt: string | null;
            /** @description Your label. */
            readonly campaignId: string | null;
            /** @description Your pairs. */
            readonly metadata: {
                readonly [key: string]: string;
            };
            /** @description What you may want to know. Nothing here stops the post. */
            readonly warnings: readonly components["schemas"]["PostWarning"][];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updatedAt: string;
        };
        /** @description What differs on one channel. Only the fields that were sent are there. */
        readonly PostOverride: {
            /** @description The text for this channel. */
            readonly content?: string;
            /**
             * Format: date-time
             * @description When to publish on this channel.
             */
            readonly scheduledAt?: string;
            /** @description The files for this channel. */
            readonly media?: readonly components["schemas"]["PostMedia"][];
            /** @description A comment that follows the post. */
            readonly firstComment?: string;
            /** @description The posts that follow the first one. */
            readonly thread?: readonly string[];
            /** @description The title. */
            readonly title?: string;
            /** @description The address that the post leads to. */
            readonly link?: string;
            /** @description Whether Aloha may typeset an image. */
            readonly card?: boolean;
            /** @description The board of a Pin. */
            readonly board?: string;
            /** @description The subreddit. */
            readonly subreddit?: string;
            /**
             * @description Who may see the post.
             * @enum {string}
             */
            readonly visibility?: "public" | "unlisted" | "private" | "direct";
            /** @description The words that hide the post until a reader opens it. */
            readonly contentWarning?: string;
        };
        /** @description Something you may want to know. */
        readonly PostWarning: {
            /** @description The channel it is about. Null when it is about the whole post. */
            readonly channel: components["schemas"]["ChannelSlug"] | null;
            /** @description A stable code, such as `card_generated`, `scheduled_in_past`, `many_hashtags` or `media_unchecked`. */
            readonly code: string;
            /** @description The same in words. */
            readonly message: string;
        };
        /** @description One post on one channel. */
        readonly Delivery: {
            /** @description The id of the delivery. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "delivery";
            /** @description False in test mode. */
            readonly livemode: boolean;
            readonly channel: components["schemas"]["ChannelSlug"];
            readonly status: components["schemas"]["DeliveryStatus"];
            /** @description The text as this channel will have it. */
            readonly content: string;
            /**
             * Format: date-time
             * @description When it is or was due.
             */
            readonly scheduledAt: string | null;
            /**
             * Format: date-time
             * @description When the channel had it.
             */
            readonly publishedAt: string | null;
            /** @description The id that the network gave it. */
            readonly remoteId: string | null;
            /**
             * Format: uri
             * @description Where to see it. In test mode, a page that shows it as the channel would.
             */
            readonly remoteUrl: string | null;
            /** @description How often the network was asked. */
            readonly attempts: number;
            /**
             * Format: date-time
             * @description When the network is asked next.
             */
            readonly nextAttemptAt: string | null;
            /** @description The image that Aloha typeset from the words. */
            readonly card: components["schemas"]["Card"] | null;
            /** @description Why the last try did not work. */
            readonly error: components["schemas"]["DeliveryError"] | null;
        };
        /** @description An image typeset from the words of a post. */
        readonly Card: {
            /**
             * Format: uri
             * @description Where to see it.
             */
            readonly url: string;
            /** @description In pixels. */
            readonly width: number;
            /** @description In pixels. */
            readonly height: number;
            /** @description The image in words. */
            readonly alt: string;
        };
        /** @description Why a channel did not take a post. */
        readonly DeliveryError: {
            /**
             * @description What kind of failure it is.
             * @enum {string}
             */
            readonly category: "needs_reauth" | "rate_limited" | "forbidden" | "invalid_content" | "unsupported_platform" | "transient";
            /**
             * @description A stable code, such as `network_transient`, or `media_unreachable` when a file that was named by its address
             *     is not there or does not fit.
             */
            readonly code: string;
            /** @description What happened, and what to do. */
            readonly message: string;
            /** @description Whether Aloha tries again by itself. */
            readonly retryable: boolean;
            /**
             * @description Who can do something about it.
             * @enum {string}
             */
            readonly source: "user" | "platform" | "system";
        };
        /** @description One page of posts. */
        readonly PostList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The posts of this page. */
            readonly data: readonly components["schemas"]["Post"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description What each channel says about a post. */
        readonly PostValidation: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "post_validation";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Whether createPost would take it. */
            readonly valid: boolean;
            /** @description What is wrong with the post as a whole. */
            readonly problems: readonly components["schemas"]["FieldProblem"][];
            /** @description One for each channel that is known. */
            readonly data: readonly components["schemas"]["ChannelValidation"][];
        };
        /** @description What one channel says about a post. */
        readonly ChannelValidation: {
            readonly channel: components["schemas"]["ChannelSlug"];
            /** @description The name of the channel for people. */
            readonly name: string;
            /** @description Whether this channel would take it. */
            readonly valid: boolean;
            /** @description The text as this channel would have it. */
            readonly content: string;
            /** @description How long the text is, by the counter. */
            readonly length: number;
            /** @description How long it may be, by the counter. */
            readonly limit: number;
            readonly counter: components["schemas"]["Counter"];
            /** @description What stands in the way here. */
            readonly problems: readonly components["schemas"]["FieldProblem"][];
            /** @description What you may want to know. */
            readonly warnings: readonly components["schemas"]["PostWarning"][];
        };
        /** @description A channel, whether it is connected, and what it takes. */
        readonly Channel: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "channel";
            readonly slug: components["schemas"]["ChannelSlug"];
            /** @description Its name for people. */
            readonly name: string;
            /**
             * @description `connected` publishes by itself. `manual` reminds a person to post by hand. `disconnected` takes no posts
             *     until somebody connects it.
             * @enum {string}
             */
            readonly connection: "connected" | "disconnected" | "manual";
            /** @description Whether the channel is open in the product today. The others wait for a review by the network. */
            readonly open: boolean;
            /** @description How long a text may be. Every entry must hold. */
            readonly text: readonly components["schemas"]["TextLimit"][];
            /** @description How long a text beside media may be, where that differs. */
            readonly withMedia: components["schemas"]["MediaTextLimit"] | null;
            /** @description What any address counts as. Null when it counts as it is written. */
            readonly urlWeight: number | null;
            /** @description The title, where the channel has one. */
            readonly title: components["schemas"]["TitleLimit"] | null;
            /** @description How many posts a thread may have, where the channel has threads. */
            readonly thread: components["schemas"]["MaxLimit"] | null;
            /** @description Whether a first comment can follow. */
            readonly firstComment: boolean;
            /** @description Whether a post can have a link of its own, and how long it may be. */
            readonly link: components["schemas"]["MaxLimit"] | boolean;
            /** @description From how many hashtags there is a warning, and how many there may be. */
            readonly hashtags: components["schemas"]["HashtagLimit"] | null;
            readonly media: components["schemas"]["MediaLimit"];
            /** @description The size of the image that Aloha typesets when a post has none. */
            readonly card: components["schemas"]["CardSize"] | null;
            /** @description The overrides that only this channel has. */
            readonly ownFields: readonly components["schemas"]["OwnField"][];
            /** @description Whether its API can delete a post. */
            readonly canDelete: boolean;
            /** @description The metrics that it reports. Every other one is null. */
            readonly metrics: readonly ("impressions" | "views" | "likes" | "replies" | "reposts" | "quotes" | "bookmarks" | "clicks" | "profileClicks")[];
            /** @description Where the limits are documented. */
            readonly sources: readonly components["schemas"]["Source"][];
            /**
             * Format: date
             * @description When the limits were last read there.
             */
            readonly checkedOn: string;
            /**
             * @description The fields that are our best knowledge only; no source was found that says them. `media.alone` is the field
             *     `alone` inside `media`.
             */
            readonly unverified: readonly string[];
        };
        /** @description How long a text may be, by one counter. */
        readonly TextLimit: {
            readonly counter: components["schemas"]["Counter"];
            /** @description The longest text. */
            readonly max: number;
            /** @description True while the figure or the counter is our best knowledge only. */
            readonly verify: boolean;
        };
        /** @description How long a text beside media may be. */
        readonly MediaTextLimit: {
            readonly counter: components["schemas"]["Counter"];
            /** @description The longest text. */
            readonly max: number;
        };
        /** @description How long a title may be, and whether there must be one. */
        readonly TitleLimit: {
            /** @description The longest title. */
            readonly max: number;
            /** @description Whether there must be one. */
            readonly required: boolean;
            readonly counter: components["schemas"]["Counter"];
        };
        /** @description A limit. */
        readonly MaxLimit: {
            /** @description The most there may be. */
            readonly max: number;
        };
        /** @description How many hashtags there may be. */
        readonly HashtagLimit: {
            /** @description More than this gives a warning. */
            readonly warnOver: number;
            /** @description More than this is refused. */
            readonly max: number;
        };
        /** @description Which media a post may have. */
        readonly MediaLimit: {
            /** @description Whether there must be some. */
            readonly required: boolean;
            /** @description The most images. */
            readonly imagesMax: number;
            /** @description The most videos. */
            readonly videosMax: number;
            /** @description The most documents. */
            readonly documentsMax: number;
            /** @description Whether images and videos may go together. */
            readonly mixed: boolean;
            /** @description The largest image. */
            readonly maxImageBytes: number | null;
            /** @description The largest video. */
            readonly maxVideoBytes: number | null;
            /** @description Width divided by height of an image or a video, where there are bounds. */
            readonly ratio: components["schemas"]["RatioLimit"] | null;
            /** @description The most moving GIFs, which then go with nothing else. Null where one counts as an image. */
            readonly animatedMax: number | null;
            /** @description Whether media may go without a text. */
            readonly alone: boolean;
            /** @description What figures cannot say. */
            readonly note: string | null;
        };
        /** @description The bounds of width divided by height. */
        readonly RatioLimit: {
            /** @description The least. */
            readonly min: number;
            /** @description The most. */
            readonly max: number;
        };
        /** @description The size of a card in pixels. */
        readonly CardSize: {
            /** @description In pixels. */
            readonly width: number;
            /** @description In pixels. */
            readonly height: number;
        };
        /** @description An override that a channel has for itself. */
        readonly OwnField: {
            /** @description The name of the field in overrides. */
            readonly name: string;
            /** @description Whether there must be one. */
            readonly required: boolean;
            /** @description Whether it is required in live mode only. */
            readonly liveOnly: boolean;
        };
        /** @description A page that documents a limit. */
        readonly Source: {
            /** @description What the page is. */
            readonly title: string;
            /**
             * Format: uri
             * @description Its address.
             */
            readonly url: string;
        };
        /** @description All channels, on one page. */
        readonly ChannelList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The channels. */
            readonly data: readonly components["schemas"]["Channel"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description Who is calling, and what they may do. */
        readonly Me: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "me";
            /** @description False for a test key. */
            readonly livemode: boolean;
            /** @description The key of this call. Null when an app calls, or a signed-in person from the portal. */
            readonly key: components["schemas"]["MeKey"] | null;
            /** @description The app of this call, by its access token. Null when none calls. */
            readonly app: components["schemas"]["MeApp"] | null;
            /** @description The person of this call. Null when a key or an app calls. */
            readonly person: components["schemas"]["MePerson"] | null;
            readonly workspace: components["schemas"]["MeWorkspace"];
            /** @description What this call may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            readonly rateLimit: components["schemas"]["MeRateLimit"];
            /** @description The clock of the test workspace. Null in live mode. */
            readonly clock: components["schemas"]["Clock"] | null;
            /**
             * Format: date-time
             * @description When the workspace is deleted unless it is used again. Null when it stays.
             */
            readonly expiresAt: string | null;
        };
        /**
         * @description What a key may do.
         * @enum {string}
         */
        readonly Scope: "read" | "write" | "webhook:admin";
        /** @description The app of this call. */
        readonly MeApp: {
            /** @description The id of the app, which is its client_id. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
            /** @description The connection that a person gave it. */
            readonly connectionId: string;
        };
        /** @description The key of this call. */
        readonly MeKey: {
            /** @description The id of the key. It stays the same when the secret is rotated. */
            readonly id: string;
            /** @description What you call it. */
            readonly name: string;
            /** @description The last 4 characters of the secret. */
            readonly hint: string;
            /** @description What the key may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description How often the secret was made, 1 for the first. */
            readonly generation: number;
            /**
             * Format: date-time
             * @description When this secret stops working. Null when no end is known.
             */
            readonly endsAt: string | null;
        };
        /** @description A signed-in person, as a member of the workspace. */
        readonly MePerson: {
            /** @description The id of the person. */
            readonly id: string;
            readonly role: components["schemas"]["Role"];
        };
        /**
         * @description What a member is. It decides what the member may do.
         * @enum {string}
         */
        readonly Role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
        /** @description The workspace of this call. */
        readonly MeWorkspace: {
            /** @description The id of the workspace. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
            readonly plan: components["schemas"]["Plan"];
            /** @description The IANA time zone of its days. */
            readonly timeZone: string;
        };
        /**
         * @description The plan of a workspace. It decides the rate limit.
         * @enum {string}
         */
        readonly Plan: "free" | "working_team" | "agency";
        /** @description The rate limit that applies to this key, after this call. */
        readonly MeRateLimit: {
            /** @description The name of the policy, as in the RateLimit header. */
            readonly policy: string;
            /** @description Calls a minute. */
            readonly limit: number;
            /** @description Calls that are left. */
            readonly remaining: number;
            /**
             * Format: date-time
             * @description When one more call is free than now.
             */
            readonly resetAt: string;
        };
        /** @description The clock of a test workspace. */
        readonly Clock: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "clock";
            /**
             * Format: date-time
             * @description What time it is there.
             */
            readonly now: string;
            /**
             * @description Whether it runs, stands, or is being moved.
             * @enum {string}
             */
            readonly state: "running" | "frozen" | "advancing";
            /** @description How far it is ahead of real time, in milliseconds. Negative when a frozen clock has fallen behind. */
            readonly offsetMs: number;
            /**
             * Format: date-time
             * @description When the next thing falls due. Null when nothing is planned.
             */
            readonly nextDueAt: string | null;
        };
        /** @description What happened while the clock moved. */
        readonly ClockAdvance: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "clock_advance";
            /** @description True when nothing was changed. */
            readonly dryRun: boolean;
            /**
             * Format: date-time
             * @description Where the clock stood.
             */
            readonly from: string;
            /**
             * Format: date-time
             * @description Where the clock was sent.
             */
            readonly to: string;
            readonly clock: components["schemas"]["Clock"];
            /** @description What fell due on the way, in order. At most 1,000; the rest stands in the events. */
            readonly happened: readonly components["schemas"]["ClockHappening"][];
            /** @description Whether more happened than the list holds. */
            readonly truncated: boolean;
            /**
             * Format: date-time
             * @description Where the clock stopped before its goal, because too much fell due or something begun earlier did not end. Null when it arrived.
             */
            readonly stoppedAt: string | null;
            /** @description Listeners that are not connected. Their deliveries were due, and wait without using up a retry. */
            readonly waiting: readonly components["schemas"]["WaitingListener"][];
        };
        /** @description A listener without a stream. */
        readonly WaitingListener: {
            /** @description The id of the listener. */
            readonly webhookId: string;
            /** @description The machine that would listen. */
            readonly device: string;
            /** @description How many deliveries wait for it. */
            readonly deliveries: number;
        };
        /** @description One thing that fell due. */
        readonly ClockHappening: {
            /**
             * Format: date-time
             * @description When, on the clock of the workspace.
             */
            readonly at: string;
            /**
             * @description What kind of thing, such as `publish_started`, `published`, `retry_planned`, `failed`, `media_imported`,
             *     `snooze_ended`, `matrix_completed`, `webhook_delivered` or `webhook_failed`.
             */
            readonly kind: string;
            /** @description The same in words. */
            readonly summary: string;
            /** @description The post it was about. */
            readonly postId: string | null;
            /** @description The delivery it was about, of a post (`del_`) or of a webhook (`dlv_`). */
            readonly deliveryId: string | null;
            /** @description The channel it was about. */
            readonly channel: components["schemas"]["ChannelSlug"] | null;
            /** @description The event that it caused. */
            readonly eventId: string | null;
            /** @description The name of that event. */
            readonly event: components["schemas"]["EventName"] | null;
            /** @description The webhook that was called. */
            readonly webhookId: string | null;
        };
        /** @description A new test workspace with its key. */
        readonly SandboxWorkspace: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_workspace";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            readonly workspace: components["schemas"]["Workspace"];
            readonly key: components["schemas"]["ApiKeyWithSecret"];
            /**
             * Format: date-time
             * @description When it is deleted unless it is used again.
             */
            readonly expiresAt: string;
            /**
             * Format: uri
             * @description Whoever opens this address signed in, and confirms, becomes the owner, and it stays. It works once.
             */
            readonly claimUrl: string;
        };
        /** @description A workspace holds channels, keys and posts. */
        readonly Workspace: {
            /** @description The id of the workspace. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "workspace";
            /** @description False for a test workspace. */
            readonly livemode: boolean;
            /** @description What it is called. */
            readonly name: string;
            readonly plan: components["schemas"]["Plan"];
            /** @description The IANA time zone of its days. */
            readonly timeZone: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
        };
        /** @description A key with its secret, which is shown once. */
        readonly ApiKeyWithSecret: {
            /** @description The id of the key. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "api_key";
            /** @description What it is called. */
            readonly name: string;
            /** @description The key itself, for the Authorization header. It is shown this once. */
            readonly secret: string;
            /** @description Its last 4 characters. */
            readonly hint: string;
            /** @description What it may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description False for a test key. */
            readonly livemode: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
        };
        /** @description Something that happened. These are the very keys that a webhook carries, in this order. */
        readonly Event: components["schemas"]["PostScheduledEvent"] | components["schemas"]["PostPublishedEvent"] | components["schemas"]["PostFailedEvent"] | components["schemas"]["ReplyReceivedEvent"] | components["schemas"]["MatrixCompletedEvent"];
        /** @description A post got its time, or a new time. */
        readonly PostScheduledEvent: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly event: "post.scheduled";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["PostScheduledData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
        };
        /** @description A post is live on a channel. */
        readonly PostPublishedEvent: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly event: "post.published";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["PostPublishedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
        };
        /** @description A channel ended in a failure. */
        readonly PostFailedEvent: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly event: "post.failed";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["PostFailedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
        };
        /** @description Somebody answered: a comment, a mention or a direct message. */
        readonly ReplyReceivedEvent: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly event: "reply.received";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["ReplyReceivedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
        };
        /** @description A matrix run ended. */
        readonly MatrixCompletedEvent: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly event: "matrix.completed";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["MatrixCompletedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
        };
        /** @description Which post, where, and when. */
        readonly PostScheduledData: {
            /** @description The post. */
            readonly postId: string;
            /** @description Where it goes. */
            readonly channels: readonly components["schemas"]["ChannelSlug"][];
            /**
             * Format: date-time
             * @description When it is due.
             */
            readonly scheduledAt: string;
            /** @description Your label. */
            readonly campaignId: string | null;
            /** @description Your pairs. */
            readonly metadata: {
                readonly [key: string]: string;
            };
        };
        /** @description Which post, on which channel, and where to see it. */
        readonly PostPublishedData: {
            /** @description The post. */
            readonly postId: string;
            /** @description The delivery. */
            readonly deliveryId: string;
            readonly channel: components["schemas"]["ChannelSlug"];
            /** @description The id that the network gave it. */
            readonly remoteId: string;
            /**
             * Format: uri
             * @description Where to see it.
             */
            readonly remoteUrl: string | null;
            /**
             * Format: date-time
             * @description When the channel had it.
             */
            readonly publishedAt: string;
            /** @description Your label. */
            readonly campaignId: string | null;
            /** @description Your pairs. */
            readonly metadata: {
                readonly [key: string]: string;
            };
        };
        /** @description Which post, on which channel, and why. */
        readonly PostFailedData: {
            /** @description The post. */
            readonly postId: string;
            /** @description The delivery. */
            readonly deliveryId: string;
            readonly channel: components["schemas"]["ChannelSlug"];
            readonly error: components["schemas"]["PostFailure"];
            /** @description How often the network was asked. 0 when its media never came. */
            readonly attempts: number;
            /**
             * @description Always false. The event comes only when it is final.
             * @constant
             */
            readonly willRetry: false;
            /** @description Your label. */
            readonly campaignId: string | null;
            /** @description Your pairs. */
            readonly metadata: {
                readonly [key: string]: string;
            };
        };
        /** @description Why a channel did not take a post. */
        readonly PostFailure: {
            /**
             * @description What kind of failure it is.
             * @enum {string}
             */
            readonly category: "needs_reauth" | "rate_limited" | "forbidden" | "invalid_content" | "unsupported_platform" | "transient";
            /** @description A stable code. */
            readonly code: string;
            /** @description What happened, and what to do. */
            readonly message: string;
            /**
             * @description Who can do something about it.
             * @enum {string}
             */
            readonly source: "user" | "platform" | "system";
        };
        /** @description Which message, in which thread. */
        readonly ReplyReceivedData: {
            /** @description The thread. */
            readonly threadId: string;
            /** @description The message. */
            readonly messageId: string;
            /** @description The post that was answered. Null when it was none. */
            readonly postId: string | null;
            readonly channel: components["schemas"]["ChannelSlug"];
            /**
             * @description What kind of answer it is.
             * @enum {string}
             */
            readonly kind: "comment" | "mention" | "dm";
        };
        /** @description Which run, and how it ended. */
        readonly MatrixCompletedData: {
            /** @description The run. */
            readonly runId: string;
            /** @description The matrix. */
            readonly matrixId: string;
            /**
             * @description How it ended.
             * @enum {string}
             */
            readonly status: "success" | "failed" | "skipped";
        };
        /**
         * @description The name of a channel, or null for none.
         * @enum {string|null}
         */
        readonly MaybeChannel: "instagram" | "linkedin" | "x" | "tiktok" | "threads" | "facebook" | "pinterest" | "youtube" | "bluesky" | "mastodon" | "medium" | "reddit" | "telegram" | null;
        /** @description What to learn from, and what you wish. Without samples and postIds, the newest 100 published posts are taken. */
        readonly VoiceTrain: {
            /** @description Texts of yours, at most 50,000 characters in all. At least 3 texts of 5 words or more are needed. */
            readonly samples?: readonly components["schemas"]["VoiceSample"][];
            /** @description Posts of yours, published or not. Each different text of a post counts once. */
            readonly postIds?: readonly string[];
            readonly sliders?: components["schemas"]["VoiceSliders"];
            /** @description Phrases that adjustVoice takes out, in any case. */
            readonly bannedPhrases?: readonly string[];
        };
        /** @description One text of yours. */
        readonly VoiceSample: {
            /** @description The text, as it was published. */
            readonly text: string;
            /** @description Where it stood, for the differences of that channel. */
            readonly channel?: components["schemas"]["MaybeChannel"];
        };
        /** @description Wishes beside what is measured. Null is no wish. */
        readonly VoiceSliders: {
            /**
             * @description From 70 on, adjustVoice takes out every emoji and every exclamation mark.
             * @default null
             */
            readonly formality?: number | null;
            /**
             * @description Up to 30, adjustVoice splits sentences of more than 20 words where it can.
             * @default null
             */
            readonly detail?: number | null;
            /**
             * @description Kept and shown. No edit follows from it.
             * @default null
             */
            readonly wit?: number | null;
            /**
             * @description Kept and shown. No edit follows from it.
             * @default null
             * @enum {string|null}
             */
            readonly perspective?: "first_person" | "third_person" | "mixed" | null;
        };
        /** @description The wishes that came with the training. */
        readonly VoiceWishes: {
            /** @description From 0 to 100; null is no wish. */
            readonly formality: number | null;
            /** @description From 0 to 100; null is no wish. */
            readonly detail: number | null;
            /** @description From 0 to 100; null is no wish. */
            readonly wit: number | null;
            /**
             * @description Who speaks; null is no wish.
             * @enum {string|null}
             */
            readonly perspective: "first_person" | "third_person" | "mixed" | null;
        };
        /**
         * @description One thing that is measured.
         * @enum {string}
         */
        readonly VoiceFeatureName: "wordsPerSentence" | "sentenceSpread" | "sentences" | "paragraphs" | "lettersPerWord" | "wordVariety" | "functionWords" | "contractions" | "firstPerson" | "secondPerson" | "thirdPerson" | "commas" | "colons" | "dashes" | "brackets" | "quotes" | "ellipses" | "questionShare" | "exclamationShare" | "lowerCaseStarts" | "emoji" | "hashtags" | "links";
        /** @description What was measured over all accepted texts. */
        readonly VoiceProfile: {
            /** @description Each feature, over the texts. */
            readonly features: readonly {
                readonly name: components["schemas"]["VoiceFeatureName"];
                /** @description The mean over the texts. */
                readonly mean: number;
                /** @description Their standard deviation. */
                readonly spread: number;
            }[];
            /** @description Words for the numbers, by the thresholds that the docs publish. */
            readonly labels: {
                /**
                 * @description How formal the texts are.
                 * @enum {string}
                 */
                readonly tone: "formal" | "neutral" | "casual";
                /**
                 * @description How much the sentences differ in length.
                 * @enum {string}
                 */
                readonly cadence: "tight" | "moderate" | "varied";
                /**
                 * @description How many emoji there are.
                 * @enum {string}
                 */
                readonly emoji: "none" | "low" | "medium" | "high";
                /**
                 * @description Who speaks.
                 * @enum {string}
                 */
                readonly perspective: "first_person" | "third_person" | "mixed";
            };
            /** @description The first two words of texts, where they came more than once, at most 10. */
            readonly openings: readonly components["schemas"]["VoiceRun"][];
            /** @description The last two words of texts, where they came more than once, at most 10. */
            readonly closings: readonly components["schemas"]["VoiceRun"][];
            /** @description Runs of three or four words that came in more than one text, at most 10. */
            readonly phrases: readonly components["schemas"]["VoiceRun"][];
        };
        /** @description Words that came again. */
        readonly VoiceRun: {
            /** @description The words, in small letters. */
            readonly text: string;
            /** @description In how many texts. */
            readonly count: number;
        };
        /** @description How channels differ from the whole. A channel needs 15 texts. */
        readonly VoiceChannels: {
            /** @description Channels with enough texts. */
            readonly trained: readonly {
                readonly channel: components["schemas"]["ChannelSlug"];
                /** @description How many texts of this channel there were. */
                readonly sampleCount: number;
                /** @description For each feature, the mean of this channel less the mean of all. */
                readonly differences: readonly {
                    readonly name: components["schemas"]["VoiceFeatureName"];
                    /** @description Above 0 is more than usual. */
                    readonly difference: number;
                }[];
            }[];
            /** @description Channels with too few texts. */
            readonly skipped: readonly {
                readonly channel: components["schemas"]["ChannelSlug"];
                /** @description How many texts of this channel there were. */
                readonly sampleCount: number;
                /**
                 * @description Why it was left out.
                 * @constant
                 */
                readonly reason: "below_threshold";
            }[];
        };
        /** @description How well this voice is told from others, on texts that the judging model had not seen. */
        readonly VoiceEvaluation: {
            /** @description How many of your texts were judged that way. */
            readonly heldOut: number;
            /** @description How often a text of yours was held closer to the voice than a text of ours. 1 is always, 0.5 is chance. */
            readonly separation: number;
        };
        /** @description One training of the voice. */
        readonly VoiceTraining: {
            /** @description The id of the training. */
            readonly id: string;
            /**
             * @description What this is.
             * @constant
             */
            readonly object: "voice_training";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /**
             * @description Where the job is.
             * @enum {string}
             */
            readonly status: "queued" | "running" | "done" | "failed";
            /** @description The version of the voice that this training made; null until it is done. */
            readonly version: number | null;
            /** @description How many texts are learned from. */
            readonly accepted: number;
            /** @description Texts that are not learned from, and why. */
            readonly rejected: readonly {
                /**
                 * @description In which list it was. Posts that were taken by themselves count as postIds, the newest first.
                 * @enum {string}
                 */
                readonly from: "samples" | "postIds";
                /** @description Its place in that list, from 0. */
                readonly index: number;
                /**
                 * @description `too_short` is fewer than 5 words.
                 * @enum {string}
                 */
                readonly reason: "too_short" | "duplicate" | "post_not_found";
            }[];
            /** @description How channels differ; null until it is done. */
            readonly channels: components["schemas"]["VoiceChannels"] | null;
            /**
             * @description By the number of accepted texts. Low under 15, medium under 40, high from 40 on.
             * @enum {string}
             */
            readonly confidence: "low" | "medium" | "high";
            /** @description How well the voice is told from others; null until it is done. */
            readonly evaluation: components["schemas"]["VoiceEvaluation"] | null;
            /** @description What was measured; null until it is done. */
            readonly profile: components["schemas"]["VoiceProfile"] | null;
            readonly sliders: components["schemas"]["VoiceWishes"];
            /** @description Phrases that adjustVoice takes out. */
            readonly bannedPhrases: readonly string[];
            /** @description Why it failed; null otherwise. */
            readonly error: {
                /**
                 * @description What went wrong, for programs.
                 * @constant
                 */
                readonly code: "training_failed";
                /** @description What went wrong, for people. */
                readonly message: string;
            } | null;
            /**
             * Format: date-time
             * @description When it ended, done or failed.
             */
            readonly completedAt: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updatedAt: string;
        };
        /** @description The voice of this workspace and mode, in its newest version. */
        readonly Voice: {
            /** @description The id of the training that made this version. */
            readonly id: string;
            /**
             * @description What this is.
             * @constant
             */
            readonly object: "voice";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Rises by one with each finished training. */
            readonly version: number;
            /** @description How many texts it was learned from. */
            readonly sampleCount: number;
            readonly channels: components["schemas"]["VoiceChannels"];
            /**
             * @description By the number of texts. Low under 15, medium under 40, high from 40 on.
             * @enum {string}
             */
            readonly confidence: "low" | "medium" | "high";
            readonly evaluation: components["schemas"]["VoiceEvaluation"];
            readonly profile: components["schemas"]["VoiceProfile"];
            readonly sliders: components["schemas"]["VoiceWishes"];
            /** @description Phrases that adjustVoice takes out. */
            readonly bannedPhrases: readonly string[];
            /**
             * Format: date-time
             * @description When this training was asked for.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When this version was finished.
             */
            readonly updatedAt: string;
        };
        /** @description A text to score. */
        readonly VoiceScoreInput: {
            /** @description The text. */
            readonly text: string;
            /** @description Compares the features with the voice on this channel, where it has enough texts. */
            readonly channel?: components["schemas"]["MaybeChannel"];
        };
        /** @description How close a text is to the voice. */
        readonly VoiceScore: {
            /**
             * @description What this is.
             * @constant
             */
            readonly object: "voice_score";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description The version of the voice. */
            readonly version: number;
            /** @description From 0 to 100. A short text says little, whatever its score. */
            readonly score: number;
            /** @description What each character of the masked text costs under the voice. Fewer is more expected. */
            readonly bitsPerChar: number;
            /** @description Each feature, those that differ most first, measured by how far the texts of the voice differ themselves. */
            readonly features: readonly {
                readonly name: components["schemas"]["VoiceFeatureName"];
                /** @description The mean of the voice. */
                readonly voice: number;
                /** @description The same in this text. */
                readonly text: number;
                /** @description The text less the voice. */
                readonly difference: number;
            }[];
        };
        /** @description A text to adjust. */
        readonly VoiceAdjust: {
            /** @description The text. */
            readonly text: string;
            /** @description Cuts the end where the text is too long for this channel. */
            readonly channel?: components["schemas"]["MaybeChannel"];
        };
        /** @description A text after its edits. */
        readonly VoiceAdjustment: {
            /**
             * @description What this is.
             * @constant
             */
            readonly object: "voice_adjustment";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description The version of the voice. */
            readonly version: number;
            /** @description The text with all edits made. */
            readonly text: string;
            /** @description Each edit, in order. They never overlap. */
            readonly edits: readonly {
                /** @description Where it begins in the text that was sent, in UTF-16 units. */
                readonly start: number;
                /** @description Where it ends there; the unit at this place is not part of it. */
                readonly end: number;
                /**
                 * @description Which rule made it.
                 * @enum {string}
                 */
                readonly kind: "banned_phrase" | "emoji" | "exclamation" | "sentence_split" | "channel_fit";
                /** @description What stood there. */
                readonly before: string;
                /** @description What stands there now. Empty is taken out. */
                readonly after: string;
            }[];
            /** @description The score of the text that was sent. */
            readonly scoreBefore: number;
            /** @description The score of the text with its edits; null when nothing is left. An edit may lower it. */
            readonly scoreAfter: number | null;
        };
        /**
         * @description Whether a matrix runs: `draft` is not finished, `active` runs, `paused` was stopped in the app.
         * @enum {string}
         */
        readonly MatrixStatus: "draft" | "active" | "paused";
        /**
         * @description What a step is.
         * @enum {string}
         */
        readonly MatrixStepType: "trigger" | "condition" | "action" | "delay";
        /**
         * @description What a step does.
         * @enum {string}
         */
        readonly MatrixStepKind: "manual" | "schedule" | "post_published" | "reply_received" | "keyword_match" | "metric_over" | "sender_is" | "create_draft" | "schedule_post" | "cross_post" | "repost_top" | "reply_to_thread" | "tag_thread" | "set_thread_status" | "start_export" | "wait";
        /**
         * @description Where a run is. `waiting` is for its time or for approval. It ends as `success`, or as `failed` when a step
         *     could not be done. It ends as `skipped` when a condition said no and nothing was done, when it had nothing to be
         *     about, or when somebody rejected or cancelled it.
         * @enum {string}
         */
        readonly MatrixRunStatus: "queued" | "running" | "waiting" | "success" | "failed" | "skipped";
        /** @description What a run is given. All of it may be left out. */
        readonly MatrixRunRequest: {
            /** @description What the matrix asks for in its inputSchema. */
            readonly input?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description True works every step out and does nothing.
             * @default false
             */
            readonly dryRun?: boolean;
        };
        /** @description What sets a matrix off. */
        readonly MatrixTrigger: {
            /**
             * @description `manual` by a call, `schedule` by the clock, the others by an event.
             * @enum {string}
             */
            readonly kind: "manual" | "schedule" | "post_published" | "reply_received";
            /** @description What narrows it: a channel, a kind of message, or how often. */
            readonly settings: {
                readonly [key: string]: unknown;
            };
        };
        /** @description One step of a matrix. */
        readonly MatrixStep: {
            /** @description Its name inside the matrix. */
            readonly id: string;
            readonly type: components["schemas"]["MatrixStepType"];
            readonly kind: components["schemas"]["MatrixStepKind"];
            /** @description What it does, in a few words. */
            readonly title: string;
            /** @description What it is set to, by its kind: a text, a duration, a channel, a number. */
            readonly settings: {
                readonly [key: string]: unknown;
            };
            /** @description Whether a run asks somebody before it does this. */
            readonly approval: boolean;
            /** @description The step after it. Null at an end, and for a condition. */
            readonly next: string | null;
            /** @description For a condition, the step when it holds. Null ends the run. */
            readonly yes: string | null;
            /** @description For a condition, the step when it does not hold. Null ends the run. */
            readonly no: string | null;
        };
        /** @description A small graph of steps that answers what happens. */
        readonly Matrix: {
            /** @description The id, mtx_ and 26 characters. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "matrix";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description A name that reads well, the same in every workspace. */
            readonly slug: string;
            /** @description The name that people read. */
            readonly name: string;
            /** @description What it is for. */
            readonly description: string;
            readonly status: components["schemas"]["MatrixStatus"];
            readonly trigger: components["schemas"]["MatrixTrigger"];
            /** @description Its steps. The first is the trigger. */
            readonly steps: readonly components["schemas"]["MatrixStep"][];
            /** @description A JSON Schema of the `input` that a run by hand may be given. */
            readonly inputSchema: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updatedAt: string;
        };
        /** @description What set a run off, and what it is about. */
        readonly MatrixRunTrigger: {
            /**
             * @description `manual` by a call, `schedule` by the clock, the others by an event.
             * @enum {string}
             */
            readonly kind: "manual" | "schedule" | "post_published" | "reply_received";
            /** @description What it was given. */
            readonly input: {
                readonly [key: string]: unknown;
            };
            /** @description The event that set it off. Null for the others. */
            readonly eventId: string | null;
            /** @description The thread that it is about. Null when it is about none. */
            readonly threadId: string | null;
            /** @description The post that it is about. Null when it is about none. */
            readonly postId: string | null;
        };
        /** @description What became of one step. */
        readonly MatrixRunStep: {
            /** @description The step of the matrix. */
            readonly stepId: string;
            readonly type: components["schemas"]["MatrixStepType"];
            readonly kind: components["schemas"]["MatrixStepKind"];
            /** @description What it does, in a few words. */
            readonly title: string;
            /**
             * @description Where it is. A step that the run passed by is skipped.
             * @enum {string}
             */
            readonly status: "pending" | "running" | "waiting" | "success" | "failed" | "skipped";
            /**
             * Format: date-time
             * @description When it began. Null before.
             */
            readonly startedAt: string | null;
            /**
             * Format: date-time
             * @description When it ended. Null before.
             */
            readonly finishedAt: string | null;
            /** @description What it found or did: an answer, a number, the ids of what it made. In a dry run, what it would do. */
            readonly output: {
                readonly [key: string]: unknown;
            } | null;
            /** @description Why it failed. Null when it did not. */
            readonly error: components["schemas"]["MatrixError"] | null;
        };
        /** @description Why a run or a step did not go through. */
        readonly MatrixError: {
            /**
             * @description `rejected` or `cancelled` by somebody, `nothing_found` to be about, `step_limit` after 25 steps, or the code
             *     that the API would answer to the same action.
             */
            readonly code: string;
            /** @description The same in words. */
            readonly message: string;
        };
        /** @description One walk through a matrix. */
        readonly MatrixRun: {
            /** @description The id, run_ and 26 characters. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "matrix_run";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description The matrix. */
            readonly matrixId: string;
            readonly status: components["schemas"]["MatrixRunStatus"];
            /** @description Whether it only works out what it would do. */
            readonly dryRun: boolean;
            readonly trigger: components["schemas"]["MatrixRunTrigger"];
            /** @description Every step of the matrix, in its order. */
            readonly steps: readonly components["schemas"]["MatrixRunStep"][];
            /**
             * @description What a waiting run waits for: its time, or approval. Null otherwise.
             * @enum {string|null}
             */
            readonly waitingFor: "delay" | "approval" | null;
            /**
             * Format: date-time
             * @description When a delay ends, on the clock of the workspace. Null otherwise.
             */
            readonly resumeAt: string | null;
            /**
             * Format: date-time
             * @description When its first step began. Null before.
             */
            readonly startedAt: string | null;
            /**
             * Format: date-time
             * @description When it ended. Null before.
             */
            readonly finishedAt: string | null;
            /** @description Why it failed or was skipped. Null otherwise. */
            readonly error: components["schemas"]["MatrixError"] | null;
            /**
             * Format: date-time
             * @description When it was queued.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updatedAt: string;
        };
        /** @description One page of matrices. */
        readonly MatrixList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The matrices of this page. */
            readonly data: readonly components["schemas"]["Matrix"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description One page of runs. */
        readonly MatrixRunList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The runs of this page. */
            readonly data: readonly components["schemas"]["MatrixRun"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /**
         * @description What kind of conversation it is: a comment under a post, a mention in a post of somebody else, or a direct
         *     message.
         * @enum {string}
         */
        readonly InboxKind: "comment" | "mention" | "dm";
        /**
         * @description Whether a thread waits for you, rests until a set time, or is done.
         * @enum {string}
         */
        readonly InboxStatus: "open" | "snoozed" | "done";
        /** @description A conversation with one person in one place. */
        readonly InboxThread: {
            /** @description The id, thr_ and 26 characters. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "inbox_thread";
            /** @description False in test mode. */
            readonly livemode: boolean;
            readonly channel: components["schemas"]["ChannelSlug"];
            readonly kind: components["schemas"]["InboxKind"];
            readonly status: components["schemas"]["InboxStatus"];
            /**
             * Format: date-time
             * @description When a snoozed thread opens again by itself. Null when it is not snoozed.
             */
            readonly snoozedUntil: string | null;
            /** @description How many messages of the other side are unread. */
            readonly unreadCount: number;
            readonly participant: components["schemas"]["InboxParticipant"];
            /** @description The post that it is about. Null when it is about none, as in a direct message. */
            readonly postId: string | null;
            /** @description Words of yours, to sort threads by. */
            readonly tags: readonly string[];
            readonly lastMessage: components["schemas"]["InboxLastMessage"];
            /** @description How many messages the thread has, of both sides. */
            readonly messageCount: number;
            /**
             * Format: date-time
             * @description When the newest message was sent.
             */
            readonly lastActivityAt: string;
            /**
             * Format: date-time
             * @description When the first message came.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When the thread last changed.
             */
            readonly updatedAt: string;
        };
        /** @description The other side of a thread. */
        readonly InboxParticipant: {
            /** @description The name on the network, without an at sign. */
            readonly handle: string;
            /** @description The name as people read it. */
            readonly displayName: string;
            /**
             * Format: uri
             * @description A picture. Null when there is none, as always in test mode.
             */
            readonly avatarUrl: string | null;
            /**
             * @description What they are to the workspace.
             * @enum {string}
             */
            readonly relation: "new" | "returning" | "customer";
        };
        /** @description A file that came with a message. */
        readonly InboxAttachment: {
            /**
             * @description What kind of file it is.
             * @enum {string}
             */
            readonly kind: "image" | "video" | "file";
            /**
             * Format: uri
             * @description Where it is.
             */
            readonly url: string;
            /** @description What it shows, in words. Null when nobody said. */
            readonly alt: string | null;
        };
        /** @description The newest message of a thread. */
        readonly InboxLastMessage: {
            /** @description The id of the message. */
            readonly id: string;
            /**
             * @description In is theirs, out is yours.
             * @enum {string}
             */
            readonly direction: "in" | "out";
            /** @description The words. */
            readonly text: string;
            /** @description What came with them. In test mode people send words alone. */
            readonly attachments: readonly components["schemas"]["InboxAttachment"][];
            /**
             * Format: date-time
             * @description When it was sent, on the clock of the workspace.
             */
            readonly sentAt: string;
        };
        /** @description One thing that was said in a thread. */
        readonly InboxMessage: {
            /** @description The id, msg_ and 26 characters. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "inbox_message";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description The thread that it stands in. */
            readonly threadId: string;
            /**
             * @description In is theirs, out is yours.
             * @enum {string}
             */
            readonly direction: "in" | "out";
            /** @description The words. */
            readonly text: string;
            /** @description What came with them. In test mode people send words alone. */
            readonly attachments: readonly components["schemas"]["InboxAttachment"][];
            /**
             * Format: date-time
             * @description When it was sent, on the clock of the workspace.
             */
            readonly sentAt: string;
            /**
             * Format: date-time
             * @description When it came into the inbox.
             */
            readonly createdAt: string;
        };
        /** @description One page of threads. */
        readonly InboxThreadList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The threads of this page. */
            readonly data: readonly components["schemas"]["InboxThread"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description One page of messages. */
        readonly InboxMessageList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The messages of this page. */
            readonly data: readonly components["schemas"]["InboxMessage"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description One page of events. */
        readonly EventList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The events of this page. */
            readonly data: readonly components["schemas"]["Event"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description The body of a post.scheduled webhook: the event, and in a test event one more field. */
        readonly PostScheduledPayload: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event.
             * @constant
             */
            readonly event: "post.scheduled";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["PostScheduledData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
            /**
             * @description True in a test event, which `testWebhook` sends. Absent otherwise.
             * @constant
             */
            readonly test?: true;
        };
        /** @description The body of a post.published webhook: the event, and in a test event one more field. */
        readonly PostPublishedPayload: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event.
             * @constant
             */
            readonly event: "post.published";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["PostPublishedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
            /**
             * @description True in a test event, which `testWebhook` sends. Absent otherwise.
             * @constant
             */
            readonly test?: true;
        };
        /** @description The body of a post.failed webhook: the event, and in a test event one more field. */
        readonly PostFailedPayload: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event.
             * @constant
             */
            readonly event: "post.failed";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["PostFailedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
            /**
             * @description True in a test event, which `testWebhook` sends. Absent otherwise.
             * @constant
             */
            readonly test?: true;
        };
        /** @description The body of a reply.received webhook: the event, and in a test event one more field. */
        readonly ReplyReceivedPayload: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event.
             * @constant
             */
            readonly event: "reply.received";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["ReplyReceivedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
            /**
             * @description True in a test event, which `testWebhook` sends. Absent otherwise.
             * @constant
             */
            readonly test?: true;
        };
        /** @description The body of a matrix.completed webhook: the event, and in a test event one more field. */
        readonly MatrixCompletedPayload: {
            /** @description The id of the event. */
            readonly id: string;
            /**
             * @description The name of the event.
             * @constant
             */
            readonly event: "matrix.completed";
            /** @description When it happened, in Unix seconds on the clock of the workspace. */
            readonly created: number;
            readonly data: components["schemas"]["MatrixCompletedData"];
            /**
             * Format: date-time
             * @description The same as RFC 3339, to the millisecond.
             */
            readonly createdAt: string;
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Where it happened. */
            readonly workspaceId: string;
            /** @description Rises with every event of the same object. Use it to put events in order. */
            readonly sequence: number;
            /**
             * @description True in a test event, which `testWebhook` sends. Absent otherwise.
             * @constant
             */
            readonly test?: true;
        };
        /** @description Where Aloha sends events, and how that goes. */
        readonly Webhook: {
            /** @description The id of the webhook. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /**
             * @description `endpoint` is a server of yours, `catcher` the built-in receiver of a test workspace, and `listener` a
             *     machine that listens.
             * @enum {string}
             */
            readonly kind: "endpoint" | "catcher" | "listener";
            /**
             * Format: uri
             * @description The address that Aloha calls. Null for a listener.
             */
            readonly url: string | null;
            /** @description What it is for, in your words. */
            readonly description: string | null;
            /** @description Which events it gets. */
            readonly events: readonly string[];
            /**
             * @description A disabled webhook gets no deliveries; they are held.
             * @enum {string}
             */
            readonly status: "enabled" | "disabled";
            /**
             * @description Why it is disabled: by hand, because it answered 410, because it failed for 5 days, or because a listener was away too long.
             * @enum {string|null}
             */
            readonly disabledReason: "manual" | "gone" | "failing" | "away" | null;
            /** @description Your own headers. Every value is masked. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description How many deliveries may be on their way at once. */
            readonly maxInFlight: number;
            /** @description How many deliveries may start in a second. Null is no limit. */
            readonly ratePerSecond: number | null;
            /** @description The secrets that are valid now, the primary one first. */
            readonly secrets: readonly components["schemas"]["WebhookSecret"][];
            readonly health: components["schemas"]["WebhookHealth"];
            /** @description What happened to it, the newest first. At most the last ten. */
            readonly notices: readonly components["schemas"]["WebhookNotice"][];
            /** @description What you may want to know. Nothing here stops a delivery. */
            readonly warnings: readonly components["schemas"]["WebhookWarning"][];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updatedAt: string;
        };
        /** @description A new webhook with its first secret. */
        readonly WebhookWithSecret: {
            /** @description The id of the webhook. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /**
             * @description `endpoint` is a server of yours, `catcher` the built-in receiver of a test workspace, and `listener` a
             *     machine that listens.
             * @enum {string}
             */
            readonly kind: "endpoint" | "catcher" | "listener";
            /**
             * Format: uri
             * @description The address that Aloha calls. Null for a listener.
             */
            readonly url: string | null;
            /** @description What it is for, in your words. */
            readonly description: string | null;
            /** @description Which events it gets. */
            readonly events: readonly string[];
            /**
             * @description A disabled webhook gets no deliveries; they are held.
             * @enum {string}
             */
            readonly status: "enabled" | "disabled";
            /**
             * @description Why it is disabled: by hand, because it answered 410, because it failed for 5 days, or because a listener was away too long.
             * @enum {string|null}
             */
            readonly disabledReason: "manual" | "gone" | "failing" | "away" | null;
            /** @description Your own headers. Every value is masked. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description How many deliveries may be on their way at once. */
            readonly maxInFlight: number;
            /** @description How many deliveries may start in a second. Null is no limit. */
            readonly ratePerSecond: number | null;
            /** @description The secrets that are valid now, the primary one first. */
            readonly secrets: readonly components["schemas"]["WebhookSecret"][];
            readonly health: components["schemas"]["WebhookHealth"];
            /** @description What happened to it, the newest first. At most the last ten. */
            readonly notices: readonly components["schemas"]["WebhookNotice"][];
            /** @description What you may want to know. Nothing here stops a delivery. */
            readonly warnings: readonly components["schemas"]["WebhookWarning"][];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updatedAt: string;
            /** @description The whole secret. The string itself, `whsec_` included, is the key of X-Aloha-Signature. */
            readonly secret: string;
        };
        /** @description A secret of a webhook, without its value. */
        readonly WebhookSecret: {
            /** @description The id of the secret. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook_secret";
            /**
             * @description `primary` signs X-Aloha-Signature. `next` waits to be promoted. `old` was primary before.
             * @enum {string}
             */
            readonly role: "primary" | "next" | "old";
            /** @description The last 4 characters of the secret. */
            readonly hint: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it stops being valid, to the instant. Null when no end is known.
             */
            readonly endsAt: string | null;
        };
        /** @description A secret of a webhook, in full. */
        readonly WebhookSecretWithValue: {
            /** @description The id of the secret. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook_secret";
            /**
             * @description `primary` signs X-Aloha-Signature. `next` waits to be promoted. `old` was primary before.
             * @enum {string}
             */
            readonly role: "primary" | "next" | "old";
            /** @description The last 4 characters of the secret. */
            readonly hint: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it stops being valid, to the instant. Null when no end is known.
             */
            readonly endsAt: string | null;
            /** @description The whole secret. The string itself, `whsec_` included, is the key of X-Aloha-Signature. */
            readonly secret: string;
        };
        /** @description How deliveries to a webhook go. */
        readonly WebhookHealth: {
            /**
             * @description `closed` is normal. `open` lets one attempt through at a time, after 5 failures in a row. `recovering`
             *     raises the limit again.
             * @enum {string}
             */
            readonly circuit: "closed" | "open" | "recovering";
            /** @description How many deliveries may be on their way at present. */
            readonly inFlightLimit: number;
            /** @description How many attempts in a row have failed. */
            readonly consecutiveFailures: number;
            /**
             * Format: date-time
             * @description When a delivery last arrived.
             */
            readonly lastSuccessAt: string | null;
            /**
             * Format: date-time
             * @description When the oldest waiting delivery was or is due.
             */
            readonly oldestDueAt: string | null;
            /** @description How many deliveries wait. */
            readonly pending: number;
            /** @description How many deliveries are held back. */
            readonly held: number;
            readonly lastDay: components["schemas"]["WebhookDay"];
        };
        /**
         * @description What became of the deliveries of the last 24 hours, tests included. The present hour is the last of them, so
         *     they begin with a full hour.
         */
        readonly WebhookDay: {
            /**
             * Format: date-time
             * @description When the first of the hours began.
             */
            readonly from: string;
            /** @description How many have arrived. */
            readonly succeeded: number;
            /** @description How many were tried and have not arrived, whether they are tried again or not. */
            readonly failed: number;
            /** @description How many were not tried to an end yet. */
            readonly waiting: number;
            /** @description Whether there were more than 2,000. Only the newest of them are counted. */
            readonly truncated: boolean;
        };
        /** @description What became of the deliveries of the last 24 hours, by the hour of their events. */
        readonly WebhookActivity: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook_activity";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description The webhook. */
            readonly webhookId: string;
            /** @description The hours, the oldest first. The last one is the present one. */
            readonly hours: readonly components["schemas"]["WebhookHour"][];
            /** @description Whether there were more than 2,000. Only the newest of them are counted. */
            readonly truncated: boolean;
        };
        /** @description What became of the deliveries of one hour. */
        readonly WebhookHour: {
            /**
             * Format: date-time
             * @description When the hour began.
             */
            readonly from: string;
            /** @description How many have arrived. */
            readonly succeeded: number;
            /** @description How many were tried and have not arrived, whether they are tried again or not. */
            readonly failed: number;
            /** @description How many were not tried to an end yet. */
            readonly waiting: number;
        };
        /** @description Something that the people who look after a webhook should know. */
        readonly WebhookNotice: {
            /**
             * @description It is failing, a delivery was given up, it was disabled, or it works again.
             * @enum {string}
             */
            readonly kind: "failing" | "exhausted" | "disabled" | "recovered";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly at: string;
            /** @description The same in words. */
            readonly detail: string;
        };
        /** @description Something you may want to know. */
        readonly WebhookWarning: {
            /**
             * @description `host_not_resolved`: the name of the host has no address yet.
             * @enum {string}
             */
            readonly code: "host_not_resolved";
            /** @description The same in words. */
            readonly message: string;
        };
        /** @description One page of webhooks. */
        readonly WebhookList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The webhooks of this page. */
            readonly data: readonly components["schemas"]["Webhook"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description All secrets of a webhook that are valid, on one page. */
        readonly WebhookSecretList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The secrets, the primary one first. */
            readonly data: readonly components["schemas"]["WebhookSecretWithValue"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description One event on its way to one webhook. */
        readonly WebhookDelivery: {
            /** @description The id of the webhook delivery. It is the same on all attempts. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook_delivery";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description The webhook that it goes to. */
            readonly webhookId: string;
            /** @description The event that it carries. */
            readonly eventId: string;
            readonly event: components["schemas"]["EventName"];
            /**
             * @description `pending` waits for its time, `leased` is on its way, and `succeeded` has arrived. `exhausted` is tried no
             *     more, `held` waits for a replay, and `cancelled` will not be sent.
             * @enum {string}
             */
            readonly state: "pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled";
            /**
             * @description What made it: the event itself, a test, or a replay.
             * @enum {string}
             */
            readonly trigger: "auto" | "test" | "replay";
            /** @description How often it was started, by hand included. */
            readonly attemptCount: number;
            /**
             * Format: date-time
             * @description When it is tried next. Null when nothing is planned.
             */
            readonly nextAttemptAt: string | null;
            /** @description The newest attempt in short. Null before the first one. */
            readonly lastAttempt: components["schemas"]["WebhookLastAttempt"] | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it succeeded or was given up.
             */
            readonly completedAt: string | null;
            /** @description The API call that caused the event. */
            readonly requestId: string | null;
        };
        /** @description An attempt in short. */
        readonly WebhookLastAttempt: {
            /** @description Which attempt it is, 1 for the first. */
            readonly attempt: number;
            /**
             * @description What became of it.
             * @enum {string}
             */
            readonly outcome: "running" | "succeeded" | "failed" | "interrupted";
            /** @description Why it failed. Null while it runs and when it succeeded. */
            readonly code: components["schemas"]["WebhookCode"] | null;
            /** @description The HTTP status of the answer. Null when none came. */
            readonly statusCode: number | null;
            /**
             * Format: date-time
             * @description When it ended. Null while it runs.
             */
            readonly endedAt: string | null;
        };
        /** @description One page of webhook deliveries. */
        readonly WebhookDeliveryList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The webhook deliveries of this page. */
            readonly data: readonly components["schemas"]["WebhookDelivery"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description A webhook delivery with all its attempts. */
        readonly WebhookDeliveryDetail: {
            /** @description The id of the webhook delivery. It is the same on all attempts. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook_delivery";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description The webhook that it goes to. */
            readonly webhookId: string;
            /** @description The event that it carries. */
            readonly eventId: string;
            readonly event: components["schemas"]["EventName"];
            /**
             * @description `pending` waits for its time, `leased` is on its way, and `succeeded` has arrived. `exhausted` is tried no
             *     more, `held` waits for a replay, and `cancelled` will not be sent.
             * @enum {string}
             */
            readonly state: "pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled";
            /**
             * @description What made it: the event itself, a test, or a replay.
             * @enum {string}
             */
            readonly trigger: "auto" | "test" | "replay";
            /** @description How often it was started, by hand included. */
            readonly attemptCount: number;
            /**
             * Format: date-time
             * @description When it is tried next. Null when nothing is planned.
             */
            readonly nextAttemptAt: string | null;
            /** @description The newest attempt in short. Null before the first one. */
            readonly lastAttempt: components["schemas"]["WebhookLastAttempt"] | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it succeeded or was given up.
             */
            readonly completedAt: string | null;
            /** @description The API call that caused the event. */
            readonly requestId: string | null;
            /** @description Every attempt, the oldest first. */
            readonly attempts: readonly components["schemas"]["WebhookAttempt"][];
        };
        /** @description One try to deliver an event. */
        readonly WebhookAttempt: {
            /** @description The id of the attempt. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook_attempt";
            /** @description Which attempt it is, 1 for the first. It counts every start, as X-Aloha-Attempt does. */
            readonly attempt: number;
            /** @description Which step of the retries it is, 0 for the first try. Null for an attempt by hand and for a test. */
            readonly retry: number | null;
            /**
             * @description What started it.
             * @enum {string}
             */
            readonly trigger: "auto" | "manual" | "replay" | "test";
            /**
             * Format: date-time
             * @description When it started, on the clock of the workspace.
             */
            readonly startedAt: string;
            /**
             * Format: date-time
             * @description When it ended, on the same clock. Null while it runs.
             */
            readonly endedAt: string | null;
            /**
             * Format: date-time
             * @description When it started in real time. webhook-timestamp says the same in seconds.
             */
            readonly realStartedAt: string;
            /** @description How long it was due before it started, in milliseconds. */
            readonly waitedMs: number;
            /**
             * @description What became of it. `interrupted` means that nobody knows; it costs no retry.
             * @enum {string}
             */
            readonly outcome: "running" | "succeeded" | "failed" | "interrupted";
            /** @description Why it failed. Null while it runs and when it succeeded. */
            readonly code: components["schemas"]["WebhookCode"] | null;
            /** @description More about the code, such as `expired` for `tls_error`. */
            readonly detail: string | null;
            /**
             * @description With `timeout`, where the time went.
             * @enum {string|null}
             */
            readonly phase: "dns" | "connect" | "tls" | "write" | "headers" | null;
            /** @description The HTTP status of the answer. Null when none came. */
            readonly statusCode: number | null;
            readonly timings: components["schemas"]["WebhookTimings"];
            /** @description Whether it went over a connection that was open. Null when none was made. */
            readonly reusedConnection: boolean | null;
            /** @description The address that was called. Null when none was reached, or when the address was blocked. */
            readonly remoteAddress: string | null;
            readonly request: components["schemas"]["WebhookAttemptRequest"];
            /** @description The secrets that signed it, the primary one first. */
            readonly secretIds: readonly string[];
            /** @description What your server answered. Null when no complete headers came. */
            readonly response: components["schemas"]["WebhookAttemptResponse"] | null;
            /** @description How many seconds your server asked us to wait, with 429 and 503. At most a day. */
            readonly retryAfter: number | null;
        };
        /** @description Where the time of an attempt went, in milliseconds. A step that did not happen is null. */
        readonly WebhookTimings: {
            /** @description Looking up the name. */
            readonly dnsMs: number | null;
            /** @description Connecting. */
            readonly connectMs: number | null;
            /** @description Agreeing on TLS. */
            readonly tlsMs: number | null;
            /** @description From the request to the first byte of the answer. */
            readonly firstByteMs: number | null;
            /** @description All of it. */
            readonly totalMs: number | null;
        };
        /** @description What Aloha sent. Your own header values, and whatever looks like a key or a secret, are masked. */
        readonly WebhookAttemptRequest: {
            /** @description The headers, by name. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The body, the very bytes of the event. */
            readonly body: string;
        };
        /** @description What your server answered. */
        readonly WebhookAttemptResponse: {
            /** @description The headers, by name in lower case. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The first 16 KiB of the body, as text. Null when there was none. */
            readonly body: string | null;
            /** @description Whether there was more, or the body was cut off. */
            readonly bodyTruncated: boolean;
        };
        /** @description What a replay found. */
        readonly WebhookReplay: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "webhook_replay";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description True when nothing was changed. */
            readonly dryRun: boolean;
            /** @description How many deliveries fit. */
            readonly matched: number;
            readonly matchedByState: components["schemas"]["WebhookReplayStates"];
            /** @description How many of them are sent again now. At most 10,000. */
            readonly queued: number;
            /** @description Whether more fit than one call sends. Replay again for the rest. */
            readonly truncated: boolean;
        };
        /** @description How many fit, by what became of them. A state that was not asked for has 0. */
        readonly WebhookReplayStates: {
            /** @description Held back while the webhook was disabled. */
            readonly held: number;
            /** @description Given up. */
            readonly exhausted: number;
            /** @description Cancelled. */
            readonly cancelled: number;
            /** @description Kept events without a delivery here. */
            readonly never_queued: number;
        };
        /** @description The built-in receiver of a test workspace. */
        readonly Catcher: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "catcher";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /**
             * Format: uri
             * @description Its address. Make a webhook with it to send events here.
             */
            readonly url: string;
            /** @description The webhooks that send here. */
            readonly webhookIds: readonly string[];
            /** @description What it answers, in order. The last one repeats. */
            readonly answers: readonly components["schemas"]["CatcherAnswer"][];
            /** @description Which of the answers comes next, 0 for the first. */
            readonly next: number;
            /** @description How many requests it keeps. */
            readonly received: number;
        };
        /** @description One answer of the catcher. */
        readonly CatcherAnswer: {
            /**
             * @description `respond` answers, `hang` never does, and `reset` cuts the connection.
             * @enum {string}
             */
            readonly kind: "respond" | "hang" | "reset";
            /** @description The HTTP status, for `respond`. */
            readonly status: number;
            /** @description The body, for `respond`. */
            readonly body: string;
            /** @description The headers, for `respond`. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description How long it waits first, in milliseconds. */
            readonly delayMs: number;
        };
        /** @description A request that the catcher got. */
        readonly Caught: {
            /** @description The id of the caught request. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "caught";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description The webhook that sent it. */
            readonly webhookId: string;
            /** @description The webhook delivery that it belongs to. */
            readonly deliveryId: string;
            readonly event: components["schemas"]["EventName"];
            /** @description Which attempt it was, 1 for the first. */
            readonly attempt: number;
            /**
             * Format: date-time
             * @description When it came, on the clock of the workspace.
             */
            readonly receivedAt: string;
            /** @description Its headers, by name in lower case. The values of your own headers are masked. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description Its body, byte for byte. */
            readonly body: string;
            /** @description What each signature header is worth. */
            readonly checks: readonly components["schemas"]["SignatureCheck"][];
            readonly answer: components["schemas"]["CaughtAnswer"];
        };
        /** @description The check of one signature header. */
        readonly SignatureCheck: {
            /**
             * @description The header.
             * @enum {string}
             */
            readonly header: "X-Aloha-Signature" | "X-Aloha-Signatures" | "webhook-signature";
            /** @description Whether it fits the body and the secrets. */
            readonly valid: boolean;
            /**
             * @description Why it does not fit. Null when it does.
             * @enum {string|null}
             */
            readonly reason: "missing_header" | "malformed_header" | "body_reserialized" | "whitespace_changed" | "wrong_secret" | "old_secret" | "wrong_encoding" | "wrong_key_form" | "stale_timestamp" | null;
            /** @description The same in words. */
            readonly detail: string;
        };
        /** @description What the catcher did. */
        readonly CaughtAnswer: {
            /**
             * @description Whether it answered, kept silent, or cut the connection.
             * @enum {string}
             */
            readonly kind: "respond" | "hang" | "reset";
            /** @description The HTTP status. Null when it did not answer. */
            readonly status: number | null;
            /** @description How long it waited first, in milliseconds. */
            readonly delayMs: number;
        };
        /** @description One page of caught requests. */
        readonly CaughtList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The caught requests of this page. */
            readonly data: readonly components["schemas"]["Caught"][];
            /** @description Whether another page follows. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description A stream of `caught` messages. The data of each is one caught request. */
        readonly CaughtStream: string;
        /** @description What a trigger made. Everything in it can be read. */
        readonly EventTrigger: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "event_trigger";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            readonly event: components["schemas"]["EventName"];
            /** @description The events of that name that happened, in order. */
            readonly eventIds: readonly string[];
            /** @description The post that it is about. */
            readonly postId: string | null;
            /** @description The thread that it is about. */
            readonly threadId: string | null;
            /** @description The message that it is about. */
            readonly messageId: string | null;
            /** @description The matrix run that it is about. */
            readonly runId: string | null;
        };
        /** @description A machine that gets events through a stream. */
        readonly Listener: {
            /** @description The id of the listener. It is a webhook too. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "listener";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description The machine that listens. */
            readonly device: string;
            /** @description Which events it gets. */
            readonly events: readonly string[];
            /** @description The whole secret. The string itself, `whsec_` included, is the key of X-Aloha-Signature. */
            readonly secret: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /** @description Whether a stream is open now. */
            readonly connected: boolean;
            /** @description How many deliveries wait for it. */
            readonly backlog: number;
        };
        /** @description A stream of messages: `hello` first, then `attempt`, and `bye` at the end. */
        readonly ListenerStream: string;
        /** @description The data of `hello`: the stream is open. */
        readonly ListenerHello: {
            /** @description How many deliveries wait for this listener. */
            readonly backlog: number;
            /**
             * Format: date-time
             * @description What time it is here, really.
             */
            readonly serverTime: string;
        };
        /** @description The data of `attempt`: one attempt to make on your machine. */
        readonly ListenerAttempt: {
            /** @description The attempt. Report what became of it. */
            readonly attemptId: string;
            /** @description The webhook delivery that it belongs to. */
            readonly deliveryId: string;
            readonly event: components["schemas"]["EventName"];
            /** @description Which attempt it is, 1 for the first. */
            readonly attempt: number;
            /** @description The headers to send, as pairs of name and value. */
            readonly headers: readonly (readonly string[])[];
            /** @description The very bytes to send, in base64. */
            readonly bodyBase64: string;
            /** @description How many milliseconds there are until the attempt counts as a timeout. */
            readonly deadlineMs: number;
        };
        /** @description A new key. */
        readonly KeyCreate: {
            /**
             * @description Whether it works on live or on test data.
             * @enum {string}
             */
            readonly mode: "test" | "live";
            /** @description What to call it. */
            readonly name: string;
            /** @description What it may do. */
            readonly scopes: readonly ("read" | "write" | "webhook:admin")[];
            /**
             * Format: date-time
             * @description When it ends by itself, up to 5 years ahead. Null or absent means never.
             */
            readonly expiresAt?: string | null;
            /** @description Addresses and ranges that may use it. Empty or absent means any. */
            readonly ipAllow?: readonly string[];
        };
        /** @description What to change of a key. What is absent stays. */
        readonly KeyUpdate: {
            /** @description What to call it. */
            readonly name?: string;
            /** @description What it may do. */
            readonly scopes?: readonly ("read" | "write" | "webhook:admin")[];
            /**
             * Format: date-time
             * @description When it ends by itself, up to 5 years ahead. Null means never.
             */
            readonly expiresAt?: string | null;
            /** @description Addresses and ranges that may use it. Empty means any. */
            readonly ipAllow?: readonly string[];
        };
        /** @description Which secret is to be replaced. */
        readonly KeyRotate: {
            /** @description The generation that you saw. If the key has a later one, somebody rotated it meanwhile. */
            readonly expectedGeneration: number;
        };
        /** @description An OAuth app that may ask people for access to their workspaces. */
        readonly App: {
            /** @description The id of the app. It is its client_id. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "app";
            /** @description What it is called. People read it when they are asked for consent. */
            readonly name: string;
            /** @description Where people find more about it. */
            readonly homepage: string | null;
            /**
             * @description A program on a server, a page in a browser, or a program on somebody's machine.
             * @enum {string}
             */
            readonly kind: "server" | "browser" | "native";
            /**
             * @description How the app proves who it is at the token endpoint.
             * @enum {string}
             */
            readonly authMethod: "client_secret_basic" | "client_secret_post" | "none";
            /** @description Where a browser may be sent back to. They are compared letter by letter. */
            readonly redirectUris: readonly string[];
            /** @description The most that the app may ask for. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description How many connections live now. */
            readonly connections: number;
            /**
             * Format: date-time
             * @description When it was registered. Real time.
             */
            readonly createdAt: string;
            /** @description Who registered it. */
            readonly createdBy: components["schemas"]["KeyPerson"] | null;
            /** @description The generation of the newest client secret. Null for an app without one. */
            readonly generation: number | null;
            /** @description The last 4 characters of the newest client secret. */
            readonly hint: string | null;
            /** @description Its client secrets, the newest first. None for a browser app and a native app. */
            readonly secrets: readonly components["schemas"]["AppSecret"][];
            /** @description What may surprise you after a change. Empty in lists. */
            readonly warnings: readonly components["schemas"]["AppWarning"][];
        };
        /** @description An app and its newest client secret, which is shown once. */
        readonly AppWithSecret: {
            /** @description The id of the app. It is its client_id. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "app";
            /** @description The client secret, shown this once. Null for an app without one. */
            readonly secret: string | null;
            /** @description What it is called. People read it when they are asked for consent. */
            readonly name: string;
            /** @description Where people find more about it. */
            readonly homepage: string | null;
            /**
             * @description A program on a server, a page in a browser, or a program on somebody's machine.
             * @enum {string}
             */
            readonly kind: "server" | "browser" | "native";
            /**
             * @description How the app proves who it is at the token endpoint.
             * @enum {string}
             */
            readonly authMethod: "client_secret_basic" | "client_secret_post" | "none";
            /** @description Where a browser may be sent back to. They are compared letter by letter. */
            readonly redirectUris: readonly string[];
            /** @description The most that the app may ask for. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description How many connections live now. */
            readonly connections: number;
            /**
             * Format: date-time
             * @description When it was registered. Real time.
             */
            readonly createdAt: string;
            /** @description Who registered it. */
            readonly createdBy: components["schemas"]["KeyPerson"] | null;
            /** @description The generation of the newest client secret. Null for an app without one. */
            readonly generation: number | null;
            /** @description The last 4 characters of the newest client secret. */
            readonly hint: string | null;
            /** @description Its client secrets, the newest first. None for a browser app and a native app. */
            readonly secrets: readonly components["schemas"]["AppSecret"][];
            /** @description What may surprise you after a change. Empty in lists. */
            readonly warnings: readonly components["schemas"]["AppWarning"][];
        };
        /** @description One client secret of an app. What it is, nobody can see again. */
        readonly AppSecret: {
            /** @description 1 for the first. */
            readonly generation: number;
            /** @description Its last 4 characters. */
            readonly hint: string;
            /**
             * @description The newest one, one that still works for a while, or one that has ended.
             * @enum {string}
             */
            readonly state: "current" | "ending" | "ended";
            /**
             * Format: date-time
             * @description When it was made. Real time.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it stops or stopped working. Null when no end is known.
             */
            readonly endsAt: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            readonly lastUsedAt: string | null;
        };
        /** @description Something that is allowed, and may surprise. */
        readonly AppWarning: {
            /**
             * @description A stable code.
             * @enum {string}
             */
            readonly code: "loopback_by_name";
            /** @description What it means. */
            readonly message: string;
        };
        /** @description A new app. */
        readonly AppCreate: {
            /**
             * @description A program on a server, a page in a browser, or a program on somebody's machine. It cannot be changed.
             * @enum {string}
             */
            readonly kind: "server" | "browser" | "native";
            /**
             * @description How a server app sends its secret. The others have none.
             * @enum {string}
             */
            readonly authMethod?: "client_secret_basic" | "client_secret_post";
            /** @description What to call it. One line, without characters that hide or turn others. */
            readonly name: string;
            /** @description Where people find more about it, an https address. Null or absent means nowhere. */
            readonly homepage?: string | null;
            /**
             * @description Where a browser may be sent back to. Full addresses, each written as a browser reads it, without a fragment: https
             *     for server and browser apps, loopback or a scheme of its own for a native app.
             */
            readonly redirectUris: readonly string[];
            /** @description The most that the app may ask for. */
            readonly scopes: readonly ("read" | "write" | "webhook:admin")[];
        };
        /** @description What to change of an app. What is absent stays. */
        readonly AppUpdate: {
            /** @description What to call it. One line, without characters that hide or turn others. */
            readonly name?: string;
            /** @description Where people find more about it, an https address. Null means nowhere. */
            readonly homepage?: string | null;
            /**
             * @description Where a browser may be sent back to. Full addresses, each written as a browser reads it, without a fragment: https
             *     for server and browser apps, loopback or a scheme of its own for a native app.
             */
            readonly redirectUris?: readonly string[];
            /** @description The most that the app may ask for. */
            readonly scopes?: readonly ("read" | "write" | "webhook:admin")[];
        };
        /** @description The apps of a workspace. */
        readonly AppList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The apps of a workspace. */
            readonly data: readonly components["schemas"]["App"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description An app that acts for somebody in this workspace. */
        readonly Connection: {
            /** @description The id of the connection. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "connection";
            readonly app: components["schemas"]["ConnectedApp"];
            /** @description For whom the app acts. It can do no more than this person. */
            readonly user: components["schemas"]["KeyPerson"];
            /** @description False when it reaches test data only. */
            readonly livemode: boolean;
            /** @description What the app may do here now, given its registration and the person's role. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /**
             * @description What the person gave it. What is missing in `scopes` rests, and comes back when the role and the
             *     registration allow it again.
             */
            readonly grantedScopes: readonly components["schemas"]["Scope"][];
            /** @description On how many devices it is signed in. */
            readonly devices: number;
            /**
             * Format: date-time
             * @description When the person gave consent. Real time.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it last called, to the minute. Real time.
             */
            readonly lastUsedAt: string | null;
        };
        /** @description Which app it is. */
        readonly ConnectedApp: {
            /** @description The id of the app. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
            /**
             * @description A program on a server, a page in a browser, or a program on somebody's machine.
             * @enum {string}
             */
            readonly kind: "server" | "browser" | "native";
            /** @description Where people find more about it. */
            readonly homepage: string | null;
            /** @description The name of the workspace that registered it. Null for the apps that come with Aloha. */
            readonly registeredBy: string | null;
        };
        /** @description The apps that may reach this workspace. */
        readonly ConnectionList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The apps that may reach this workspace. */
            readonly data: readonly components["schemas"]["Connection"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description What an app asks for, and what the person may give. */
        readonly Consent: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "consent";
            readonly app: components["schemas"]["ConnectedApp"];
            /** @description The host that the browser goes back to, or the scheme of a program on this machine. */
            readonly returnsTo: string;
            /** @description What the app asks for. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The workspaces of the person. */
            readonly workspaces: readonly components["schemas"]["ConsentWorkspace"][];
            /**
             * Format: date-time
             * @description Until when the request can be decided. Real time.
             */
            readonly expiresAt: string;
        };
        /** @description A workspace that the person may open to the app. */
        readonly ConsentWorkspace: {
            /** @description The id of the workspace. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
            /**
             * @description What the person is there.
             * @enum {string}
             */
            readonly role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
            /** @description What may be chosen there. Live data needs an owner with an account. */
            readonly modes: readonly ("test" | "live")[];
            /** @description Of what the app asks for, what the person can give there. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The modes in which the app is connected there already. */
            readonly connected: readonly ("test" | "live")[];
        };
        /** @description What the person decided. */
        readonly ConsentDecision: {
            /**
             * @description Whether the app gets anything.
             * @enum {string}
             */
            readonly decision: "allow" | "deny";
            /** @description The workspace that is opened to the app. Needed to allow. */
            readonly workspaceId?: string;
            /**
             * @description Test or live data. Needed to allow.
             * @enum {string}
             */
            readonly mode?: "test" | "live";
            /** @description What the app may do. Needed to allow. */
            readonly scopes?: readonly ("read" | "write" | "webhook:admin")[];
        };
        /** @description Where the browser goes next. */
        readonly ConsentDecided: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "consent_decision";
            /** @description The address of the app, with the answer for it. It works once, so it is shown once. */
            readonly redirectTo: string;
        };
        /** @description A new workspace. */
        readonly WorkspaceCreate: {
            /** @description What to call it. One line, without characters that hide or turn others. */
            readonly name: string;
            /**
             * @description The IANA time zone of its days.
             * @default UTC
             */
            readonly timeZone?: string;
        };
        /** @description The right to a workspace that a script made. */
        readonly WorkspaceClaim: {
            /** @description What stands after `token=` in the claimUrl. */
            readonly token: string;
        };
        /** @description The new role. */
        readonly MemberRoleChange: {
            /**
             * @description What the member is from now on.
             * @enum {string}
             */
            readonly role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
        };
        /** @description Whom to invite, and as what. */
        readonly InvitationCreate: {
            /**
             * Format: email
             * @description The address.
             */
            readonly email: string;
            /**
             * @description What the person will be.
             * @enum {string}
             */
            readonly role: "owner" | "admin" | "editor" | "reviewer" | "viewer";
        };
        /** @description Who is signed in, and what the person may do. */
        readonly PortalSession: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "session";
            readonly user: components["schemas"]["PortalUser"];
            /** @description The workspace that the session works in. Null when the person is in none. */
            readonly workspace: components["schemas"]["PortalWorkspace"] | null;
            /** @description The role of the person there. */
            readonly role: components["schemas"]["Role"] | null;
            /** @description What the person may do there with the API. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The modes that are open. A workspace without an owner has test only. */
            readonly modes: readonly ("test" | "live")[];
            /**
             * Format: date-time
             * @description When the session began.
             */
            readonly signedInAt: string;
            /**
             * Format: date-time
             * @description Until when changes are open that need a recent sign-in.
             */
            readonly freshUntil: string;
            /**
             * Format: date-time
             * @description When the session ends unless it is used.
             */
            readonly expiresAt: string;
            /** @description The address from which this call came, as an allow-list of a key would see it. */
            readonly address: string;
            /** @description Whether the operator lets this person read what readers say of the docs. */
            readonly readsFeedback: boolean;
        };
        /** @description A person. */
        readonly PortalUser: {
            /** @description The id of the person. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "user";
            /** @description The name. */
            readonly name: string;
            /** @description The address. Null for a visitor without an account. */
            readonly email: string | null;
            /** @description Whether the person has shown that the address is theirs. */
            readonly emailVerified: boolean;
            /** @description True for a visitor without an account. */
            readonly anonymous: boolean;
        };
        /** @description The workspace that a session works in. */
        readonly PortalWorkspace: {
            /** @description The id of the workspace. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "workspace";
            /** @description What it is called. */
            readonly name: string;
            readonly plan: components["schemas"]["Plan"];
            /** @description The IANA time zone of its days. */
            readonly timeZone: string;
            /** @description True when it has an owner with an account. */
            readonly claimed: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it is deleted unless it is used again. Null when it stays.
             */
            readonly expiresAt: string | null;
        };
        /** @description What a reader says of a page. */
        readonly FeedbackCreate: {
            /** @description The path of the page. */
            readonly page: string;
            /** @description Whether it was clear. */
            readonly clear: boolean;
            /** @description What was missing or wrong. Not your name, and nothing secret. */
            readonly note?: string;
            /** @description The id of an answer about the same page, which this one takes the place of. */
            readonly replaces?: string;
        };
        /** @description What a reader said of a page. */
        readonly Feedback: {
            /** @description The id of the answer. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "feedback";
            /** @description The path of the page. */
            readonly page: string;
            /** @description Whether it was clear. */
            readonly clear: boolean;
            /** @description What was missing or wrong. Null without a note. */
            readonly note: string | null;
            /**
             * Format: date-time
             * @description When it was said.
             */
            readonly createdAt: string;
        };
        /** @description What readers said of the pages. */
        readonly FeedbackReport: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "feedback_report";
            /** @description The pages, those that were least clear first. */
            readonly pages: readonly components["schemas"]["FeedbackPage"][];
        };
        /** @description What readers said of one page. */
        readonly FeedbackPage: {
            /** @description The path of the page. */
            readonly page: string;
            /** @description How many found it clear. */
            readonly clear: number;
            /** @description How many did not. */
            readonly unclear: number;
            /**
             * Format: date-time
             * @description When somebody last said something.
             */
            readonly lastAt: string;
            /** @description The newest notes, the newest first. */
            readonly notes: readonly components["schemas"]["Feedback"][];
        };
        /** @description The sandbox of this browser. */
        readonly SandboxStart: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_start";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description True when it was made by this call. */
            readonly created: boolean;
            readonly workspace: components["schemas"]["Workspace"];
            /** @description The docs key. Null when the workspace was there already: ask for another with issueDocsKey. */
            readonly key: components["schemas"]["DocsKey"] | null;
            /**
             * Format: date-time
             * @description When the workspace is deleted unless it is used again. Null when it stays.
             */
            readonly expiresAt: string | null;
        };
        /** @description A test key for the examples of the docs, in this browser. */
        readonly DocsKey: {
            /** @description The id of the key. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "docs_key";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description The key itself. It is shown this once. */
            readonly secret: string;
            /** @description Its last 4 characters. */
            readonly hint: string;
            /** @description Which secret of the docs key it is. */
            readonly generation: number;
            /** @description What it may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working. Real time.
             */
            readonly endsAt: string;
        };
        /** @description An API key, as far as it may be shown. */
        readonly Key: {
            /** @description The id of the key. It stays the same when the secret is rotated. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "api_key";
            /** @description False for a test key. */
            readonly livemode: boolean;
            /**
             * @description A key that somebody made, or the one of the docs pages.
             * @enum {string}
             */
            readonly kind: "standard" | "docs";
            /** @description What it is called. */
            readonly name: string;
            /** @description What it may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description Addresses and ranges that may use it. Empty means any. */
            readonly ipAllow: readonly string[];
            /**
             * @description Whether it works.
             * @enum {string}
             */
            readonly status: "active" | "expired" | "revoked";
            /**
             * Format: date-time
             * @description When it was made, on the clock of its mode.
             */
            readonly createdAt: string;
            /** @description Who made it. Null when a script did. */
            readonly createdBy: components["schemas"]["KeyPerson"] | null;
            /**
             * Format: date-time
             * @description When it ends by itself. Null when it does not.
             */
            readonly expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            readonly revokedAt: string | null;
            /** @description Who revoked it. */
            readonly revokedBy: components["schemas"]["KeyPerson"] | null;
            /** @description The generation of the newest secret. */
            readonly generation: number;
            /** @description The last 4 characters of the newest secret. */
            readonly hint: string;
            /**
             * Format: date-time
             * @description When any of its secrets was last used. Real time.
             */
            readonly lastUsedAt: string | null;
            /** @description From where. */
            readonly lastUsedIp: string | null;
            /** @description Its secrets, the newest first. */
            readonly secrets: readonly components["schemas"]["KeySecret"][];
            /** @description What may surprise you after a change. Empty in lists. */
            readonly warnings: readonly components["schemas"]["KeyWarning"][];
        };
        /** @description A key and its newest secret, which is shown once. */
        readonly KeyWithSecret: {
            /** @description The id of the key. It stays the same when the secret is rotated. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "api_key";
            /** @description The secret, for the Authorization header. It is shown this once. */
            readonly secret: string;
            /** @description False for a test key. */
            readonly livemode: boolean;
            /**
             * @description A key that somebody made, or the one of the docs pages.
             * @enum {string}
             */
            readonly kind: "standard" | "docs";
            /** @description What it is called. */
            readonly name: string;
            /** @description What it may do. */
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description Addresses and ranges that may use it. Empty means any. */
            readonly ipAllow: readonly string[];
            /**
             * @description Whether it works.
             * @enum {string}
             */
            readonly status: "active" | "expired" | "revoked";
            /**
             * Format: date-time
             * @description When it was made, on the clock of its mode.
             */
            readonly createdAt: string;
            /** @description Who made it. Null when a script did. */
            readonly createdBy: components["schemas"]["KeyPerson"] | null;
            /**
             * Format: date-time
             * @description When it ends by itself. Null when it does not.
             */
            readonly expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            readonly revokedAt: string | null;
            /** @description Who revoked it. */
            readonly revokedBy: components["schemas"]["KeyPerson"] | null;
            /** @description The generation of the newest secret. */
            readonly generation: number;
            /** @description The last 4 characters of the newest secret. */
            readonly hint: string;
            /**
             * Format: date-time
             * @description When any of its secrets was last used. Real time.
             */
            readonly lastUsedAt: string | null;
            /** @description From where. */
            readonly lastUsedIp: string | null;
            /** @description Its secrets, the newest first. */
            readonly secrets: readonly components["schemas"]["KeySecret"][];
            /** @description What may surprise you after a change. Empty in lists. */
            readonly warnings: readonly components["schemas"]["KeyWarning"][];
        };
        /** @description One secret of a key. What it is, nobody can see again. */
        readonly KeySecret: {
            /** @description 1 for the first. */
            readonly generation: number;
            /** @description Its last 4 characters. */
            readonly hint: string;
            /**
             * @description The newest one, one that still works for a while, or one that has ended.
             * @enum {string}
             */
            readonly state: "current" | "ending" | "ended";
            /**
             * Format: date-time
             * @description When it was made, on the clock of its mode.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it stops or stopped working. Null when no end is known.
             */
            readonly endsAt: string | null;
            /**
             * Format: date-time
             * @description When it was last used. Real time, to the minute.
             */
            readonly lastUsedAt: string | null;
            /** @description From where. */
            readonly lastUsedIp: string | null;
            /**
             * Format: date-time
             * @description When it was first seen in clear: over plain HTTP, or in an address. After a dismissal, when it was first seen
             *     again.
             */
            readonly exposedAt: string | null;
            /**
             * @description How it was seen.
             * @enum {string|null}
             */
            readonly exposedHow: "plain_http" | "url" | null;
            /**
             * Format: date-time
             * @description When somebody dismissed the exposure. Real time. Null while it warns, and when there is none.
             */
            readonly exposureDismissedAt: string | null;
            /** @description For whom a secret of the docs key was made. */
            readonly issuedTo: components["schemas"]["KeyPerson"] | null;
        };
        /** @description A person who did something with a key. */
        readonly KeyPerson: {
            /** @description The id of the person. */
            readonly id: string;
            /** @description The name. Null when nobody knows it any more. */
            readonly name: string | null;
            /** @description False for somebody who has left. */
            readonly member: boolean;
        };
        /** @description Something that is allowed, and may surprise. */
        readonly KeyWarning: {
            /**
             * @description A stable code.
             * @enum {string}
             */
            readonly code: "own_address_missing";
            /** @description What it means. */
            readonly message: string;
        };
        /** @description The keys of one mode. */
        readonly KeyList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The keys of one mode. */
            readonly data: readonly components["schemas"]["Key"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description One page of entries, the newest first. */
        readonly AuditEventList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description One page of entries, the newest first. */
            readonly data: readonly components["schemas"]["AuditEvent"][];
            /** @description True when there is another page. */
            readonly hasMore: boolean;
            /** @description The cursor of the next page. Null on the last one. */
            readonly nextCursor: string | null;
        };
        /** @description One change, and who made it. */
        readonly AuditEvent: {
            /** @description The id of the entry. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "audit_event";
            /**
             * Format: date-time
             * @description When. Real time.
             */
            readonly at: string;
            /** @description What was done, such as key.rotated. */
            readonly action: string;
            /** @description The id of what was changed. */
            readonly target: string;
            readonly actor: components["schemas"]["AuditActor"];
            /** @description From where. Null when it is not known. */
            readonly address: string | null;
            /** @description More about the change. Never a secret. */
            readonly detail: {
                readonly [key: string]: string | number | boolean | readonly (string | number | boolean)[] | null;
            };
        };
        /** @description Who made a change. */
        readonly AuditActor: {
            /**
             * @description A person, an app, a key, or Aloha itself.
             * @enum {string}
             */
            readonly kind: "user" | "app" | "key" | "system";
            /** @description The id. Null for Aloha itself. */
            readonly id: string | null;
            /** @description The name, of one who has left too. Null when nobody knows it any more. */
            readonly name: string | null;
            /**
             * @description Whether the person was a visitor then, without an account. Once the workspace is claimed, id and name are
             *     those of the one who claimed it.
             */
            readonly visitor: boolean;
        };
        /** @description A workspace that the person is in. */
        readonly OwnWorkspace: {
            /** @description The id of the workspace. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "workspace";
            /** @description What it is called. */
            readonly name: string;
            readonly plan: components["schemas"]["Plan"];
            /** @description The IANA time zone of its days. */
            readonly timeZone: string;
            readonly role: components["schemas"]["Role"];
            /** @description True for the one that the session works in. */
            readonly active: boolean;
            /** @description True when it has an owner with an account. */
            readonly claimed: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it is deleted unless it is used again. Null when it stays.
             */
            readonly expiresAt: string | null;
        };
        /** @description The workspaces of the person. */
        readonly OwnWorkspaceList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The workspaces of the person. */
            readonly data: readonly components["schemas"]["OwnWorkspace"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description A person as a member of the workspace. */
        readonly Member: {
            /** @description The id of the membership. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "member";
            /** @description The id of the person. */
            readonly userId: string;
            /** @description The name. */
            readonly name: string;
            /** @description The address. Null for a visitor without an account. */
            readonly email: string | null;
            readonly role: components["schemas"]["Role"];
            /** @description True for the person who asks. */
            readonly you: boolean;
            /**
             * Format: date-time
             * @description Since when.
             */
            readonly joinedAt: string;
        };
        /** @description The members of the workspace. */
        readonly MemberList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The members of the workspace. */
            readonly data: readonly components["schemas"]["Member"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description An invitation into a workspace. */
        readonly Invitation: {
            /** @description The id of the invitation. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "invitation";
            readonly workspace: components["schemas"]["InvitationWorkspace"];
            /** @description The address that is invited. */
            readonly email: string;
            readonly role: components["schemas"]["Role"];
            /**
             * @description Whether it waits for an answer.
             * @enum {string}
             */
            readonly state: "pending" | "accepted" | "cancelled" | "expired";
            readonly invitedBy: components["schemas"]["KeyPerson"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Until when it can be accepted.
             */
            readonly expiresAt: string;
        };
        /** @description The workspace of an invitation. */
        readonly InvitationWorkspace: {
            /** @description The id of the workspace. */
            readonly id: string;
            /** @description What it is called. */
            readonly name: string;
        };
        /** @description The invitations that wait for an answer. */
        readonly InvitationList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The invitations that wait for an answer. */
            readonly data: readonly components["schemas"]["Invitation"][];
            /** @description Always false here. */
            readonly hasMore: boolean;
            /** @description Always null here. */
            readonly nextCursor: string | null;
        };
        /** @description The data of `bye`: the stream ends now. */
        readonly StreamBye: {
            /**
             * @description `replaced`: another stream took its place. `shutdown`: connect again. `revoked`: the key or the listener is gone.
             * @enum {string}
             */
            readonly reason: "replaced" | "shutdown" | "revoked";
        };
        /**
         * @description What kind of program sent a call, by the name that it gives itself; `replay` for a call that `replayRequest` sent.
         * @enum {string}
         */
        readonly CallSource: "aloha_typescript" | "aloha_python" | "aloha_cli" | "browser" | "curl" | "httpie" | "postman" | "insomnia" | "bruno" | "node" | "deno" | "bun" | "python" | "go" | "java" | "ruby" | "php" | "dotnet" | "rust" | "replay" | "other" | "none";
        /** @description A call as the log lists it. */
        readonly LoggedRequest: {
            /** @description The name of the call, as in X-Request-Id. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "request";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /**
             * Format: date-time
             * @description When it came, in real time.
             */
            readonly at: string;
            /** @description The method, as it was sent. */
            readonly method: string;
            /** @description The path, without the query. */
            readonly path: string;
            /** @description The query as it was sent. Null when there was none. */
            readonly query: string | null;
            /** @description The operation. Null when the path or the method is none of ours. */
            readonly operationId: string | null;
            /** @description The HTTP status of the answer. */
            readonly status: number;
            /** @description Why it was refused. Null when it was not. */
            readonly code: string | null;
            /** @description How long it took, in milliseconds. */
            readonly durationMs: number;
            /** @description The key that came with it. */
            readonly key: components["schemas"]["LoggedKey"] | null;
            /** @description The app that made the call for somebody. Null when none did. */
            readonly app: components["schemas"]["LoggedApp"] | null;
            /** @description Who made the call in the portal. Null when no signed-in person did. */
            readonly person: components["schemas"]["LoggedPerson"] | null;
            readonly source: components["schemas"]["CallSource"];
            /** @description The address that it came from. */
            readonly address: string;
            /** @description The Idempotency-Key. Null when there was none, or it does not count here. */
            readonly idempotencyKey: string | null;
            /** @description Whether the answer was the first one once more. */
            readonly replayed: boolean;
            /** @description Whether it worked the controls of the sandbox. */
            readonly control: boolean;
        };
        /** @description The app that made a call. */
        readonly LoggedApp: {
            /** @description The id of the app, which is its client_id. */
            readonly id: string;
            /** @description What it is called. Null when nobody knows it any more. */
            readonly name: string | null;
        };
        /** @description The person who made a call in the portal. */
        readonly LoggedPerson: {
            /** @description The id of the person. */
            readonly id: string;
            /** @description What the person is called. Null when nobody knows it any more. */
            readonly name: string | null;
        };
        /** @description The key of a call. */
        readonly LoggedKey: {
            /** @description The id of the key. */
            readonly id: string;
            /** @description What you call it. Null when it is gone. */
            readonly name: string | null;
            /** @description The last 4 characters of the secret that was sent. Null when it is gone. */
            readonly hint: string | null;
            /** @description Which secret of the key was sent, 1 for the first. */
            readonly generation: number;
        };
        /** @description One page of calls. */
        readonly LoggedRequestList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "list";
            /** @description The calls of this page. */
            readonly data: readonly components["schemas"]["LoggedRequest"][];
            /** @description Whether another page follows. It may turn out to be empty. */
            readonly hasMore: boolean;
            /** @description Send it as `cursor` to get the next page. */
            readonly nextCursor: string | null;
        };
        /** @description A stream of `request` messages, with `bye` at the end. The data of each `request` is one call. */
        readonly LoggedRequestStream: string;
        /** @description A call with what was said, and with what came of it. */
        readonly LoggedRequestDetail: {
            /** @description The name of the call, as in X-Request-Id. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "request";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /**
             * Format: date-time
             * @description When it came, in real time.
             */
            readonly at: string;
            /** @description The method, as it was sent. */
            readonly method: string;
            /** @description The path, without the query. */
            readonly path: string;
            /** @description The query as it was sent. Null when there was none. */
            readonly query: string | null;
            /** @description The operation. Null when the path or the method is none of ours. */
            readonly operationId: string | null;
            /** @description The HTTP status of the answer. */
            readonly status: number;
            /** @description Why it was refused. Null when it was not. */
            readonly code: string | null;
            /** @description How long it took, in milliseconds. */
            readonly durationMs: number;
            /** @description The key that came with it. */
            readonly key: components["schemas"]["LoggedKey"] | null;
            /** @description The app that made the call for somebody. Null when none did. */
            readonly app: components["schemas"]["LoggedApp"] | null;
            /** @description Who made the call in the portal. Null when no signed-in person did. */
            readonly person: components["schemas"]["LoggedPerson"] | null;
            readonly source: components["schemas"]["CallSource"];
            /** @description The address that it came from. */
            readonly address: string;
            /** @description The Idempotency-Key. Null when there was none, or it does not count here. */
            readonly idempotencyKey: string | null;
            /** @description Whether the answer was the first one once more. */
            readonly replayed: boolean;
            /** @description Whether it worked the controls of the sandbox. */
            readonly control: boolean;
            /** @description The call that it sent again. Null for a call that is no replay. */
            readonly replayOf: string | null;
            /** @description False for calls that may hold a secret, and for those that read this log. */
            readonly bodiesKept: boolean;
            /**
             * @description What of the fault happened that the call asked for, in the words of `Aloha-Sandbox-Fault`; `none` when it was
             *     not its turn. The answer said the same in `Aloha-Sandbox-Fault-Applied`. Null for a call that asked for none.
             */
            readonly fault: string | null;
            readonly request: components["schemas"]["LoggedMessage"];
            readonly response: components["schemas"]["LoggedMessage"];
            /** @description What the call made or changed, at most 20. */
            readonly objects: readonly components["schemas"]["LoggedObject"][];
            /** @description The events that came of it, at most 100, in order. Those of the call itself are first. */
            readonly events: readonly components["schemas"]["LoggedEvent"][];
        };
        /** @description How to send a call again. */
        readonly ReplayChoice: {
            /**
             * @description `new` sends a POST with a fresh Idempotency-Key, so it is done again. `same` sends the key that the call
             *     bore, so the answer is the first one once more, as long as it is kept. All that is no POST bears no key
             *     either way.
             * @default new
             * @enum {string}
             */
            readonly idempotencyKey?: "new" | "same";
        };
        /** @description Two calls side by side. */
        readonly RequestDiff: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "request_diff";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description Whether nothing differs but what is volatile. */
            readonly same: boolean;
            /** @description What differs, in the order of the fields. */
            readonly differences: readonly components["schemas"]["CallDifference"][];
            readonly left: components["schemas"]["ComparedCall"];
            readonly right: components["schemas"]["ComparedCall"];
        };
        /** @description A call, laid out to be compared. */
        readonly ComparedCall: {
            /** @description The name of the call. */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it came, in real time.
             */
            readonly at: string;
            /** @description How long it took, in milliseconds. */
            readonly durationMs: number;
            readonly request: components["schemas"]["ComparedRequest"];
            readonly response: components["schemas"]["ComparedResponse"];
        };
        /** @description What was sent. */
        readonly ComparedRequest: {
            /** @description The method, as it was sent. */
            readonly method: string;
            /** @description The path, without the query. */
            readonly path: string;
            /** @description The values of each name of the query. */
            readonly query: {
                readonly [key: string]: readonly string[];
            };
            /** @description The headers, by their names in small letters. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The body as JSON, or as a text when it is none. Null when there was none, or it is not kept. */
            readonly body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
            /** @description How many bytes the body really has, when the log holds its beginning alone. Null otherwise. */
            readonly cutFrom: number | null;
        };
        /** @description What was answered. */
        readonly ComparedResponse: {
            /** @description The HTTP status. */
            readonly status: number;
            /** @description The headers, by their names in small letters. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The body as JSON, or as a text when it is none. Null when there was none, or it is not kept. */
            readonly body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
            /** @description How many bytes the body really has, when the log holds its beginning alone. Null otherwise. */
            readonly cutFrom: number | null;
        };
        /** @description A place at which two calls differ. */
        readonly CallDifference: {
            /** @description The place, as a JSON Pointer into `left` and `right`. */
            readonly pointer: string;
            /**
             * @description `changed` where both have a value, `removed` where only the left has one, `added` where only the right has.
             * @enum {string}
             */
            readonly kind: "changed" | "added" | "removed";
            /** @description The value on the left. Null also where there is none. */
            readonly left: Record<string, never> | readonly unknown[] | string | number | boolean | null;
            /** @description The value on the right. Null also where there is none. */
            readonly right: Record<string, never> | readonly unknown[] | string | number | boolean | null;
            /** @description Whether it differs by nature, as an id or an instant does. */
            readonly volatile: boolean;
        };
        /** @description A call as code or as a file. */
        readonly RequestCopy: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "request_copy";
            /** @description The call. */
            readonly requestId: string;
            /**
             * @description The form that it is in.
             * @enum {string}
             */
            readonly format: "curl" | "fetch" | "typescript" | "python" | "har" | "postman" | "fixture";
            /** @description A name for the file. */
            readonly name: string;
            /** @description The media type of the file. */
            readonly mediaType: string;
            /** @description What to paste or to save. */
            readonly text: string;
            /** @description The fixture as JSON, the same that `text` holds. Null in every other form. */
            readonly fixture: components["schemas"]["RequestFixture"] | null;
        };
        /** @description A call for tests. Send `request`, then compare the answer with `expected`. */
        readonly RequestFixture: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "request_fixture";
            /** @description What it is about, such as `createPost 201`. */
            readonly name: string;
            /** @description The operation. Null when the path or the method is none of ours. */
            readonly operationId: string | null;
            readonly request: components["schemas"]["FixtureRequest"];
            readonly expected: components["schemas"]["FixtureAnswer"];
        };
        /** @description What to send. The key is yours to add. */
        readonly FixtureRequest: {
            /** @description The method. */
            readonly method: string;
            /** @description The path, without the query. */
            readonly path: string;
            /** @description The query as it was sent. Null when there was none. */
            readonly query: string | null;
            /** @description The headers that count, by name. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The body as JSON, or as a text when it is none. Null for none. */
            readonly body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
        };
        /** @description What to expect. */
        readonly FixtureAnswer: {
            /** @description The HTTP status. */
            readonly status: number;
            /** @description Whether the log holds the whole body. When it does not, compare the status alone. */
            readonly bodyKept: boolean;
            /** @description The body as JSON, or as a text when it is none. Null when there was none, or it is not kept. */
            readonly body: Record<string, never> | readonly unknown[] | string | number | boolean | null;
            /** @description JSON Pointers into `body` to what differs each time. A value is there again, but another one. */
            readonly volatile: readonly string[];
        };
        /** @description One side of a call. Keys, secrets and cookies are masked. */
        readonly LoggedMessage: {
            /** @description The headers, by name. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The body as text, its first 64 KiB. Null when there was none, or it is not kept. */
            readonly body: string | null;
            /** @description How many bytes the whole body has. Null without a body. */
            readonly bodyBytes: number | null;
            /** @description Whether the body was cut. */
            readonly bodyTruncated: boolean;
        };
        /** @description Something that a call made or changed. */
        readonly LoggedObject: {
            /** @description The kind of object. */
            readonly object: string;
            /** @description Its id. */
            readonly id: string;
        };
        /** @description An event that came of a call. */
        readonly LoggedEvent: {
            /** @description The id of the event. */
            readonly id: string;
            readonly event: components["schemas"]["EventName"];
            /** @description What it is about. */
            readonly objectId: string;
            /**
             * Format: date-time
             * @description When it happened, on the clock of the workspace.
             */
            readonly createdAt: string;
            /**
             * @description `call`: the call itself recorded it. `afterwards`: it happened later to what the call made or changed.
             * @enum {string}
             */
            readonly cause: "call" | "afterwards";
            /** @description How far its webhook deliveries are. Webhooks that were deleted are left out. */
            readonly deliveries: readonly components["schemas"]["LoggedDelivery"][];
        };
        /** @description A webhook delivery in short. */
        readonly LoggedDelivery: {
            /** @description The id of the webhook delivery. */
            readonly id: string;
            /** @description The webhook that it goes to. */
            readonly webhookId: string;
            /**
             * @description How far it is, as in a webhook delivery.
             * @enum {string}
             */
            readonly state: "pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled";
            /** @description How often it was started. */
            readonly attemptCount: number;
            /** @description Why the newest attempt that has ended failed. Null when it did not. */
            readonly code: components["schemas"]["WebhookCode"] | null;
            /** @description The HTTP status of that attempt. Null when none came. */
            readonly statusCode: number | null;
            /**
             * Format: date-time
             * @description When it is tried next. Null when nothing is planned.
             */
            readonly nextAttemptAt: string | null;
        };
        /** @description How much a workspace uses in one mode. */
        readonly Usage: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "usage";
            /** @description False in test mode. */
            readonly livemode: boolean;
            readonly plan: components["schemas"]["Plan"];
            /** @description How many calls a minute the plan admits now. */
            readonly limit: number;
            readonly requests: components["schemas"]["UsageRequests"];
            /**
             * @description The time that everything below is counted for.
             * @enum {string}
             */
            readonly period: "24h" | "7d";
            /**
             * Format: date-time
             * @description When that time began, at a full hour.
             */
            readonly from: string;
            /** @description The webhooks, at most 50, those with the most attempts first. */
            readonly webhooks: readonly components["schemas"]["UsageWebhook"][];
            /** @description The calls by operation, the most frequent first. */
            readonly operations: readonly components["schemas"]["UsageOperation"][];
            /** @description The calls by key, at most 50, the most frequent first. */
            readonly keys: readonly components["schemas"]["UsageKey"][];
            /** @description The calls by kind of program, the most frequent first. */
            readonly sources: readonly components["schemas"]["UsageSource"][];
        };
        /** @description The calls that count against the limit. */
        readonly UsageRequests: {
            /** @description How many were let through in the last 24 hours. */
            readonly admitted: number;
            /** @description How many were over the limit in the last 24 hours. */
            readonly refused: number;
            /** @description The minute of the last 24 hours in which the most were let through. Null without calls. */
            readonly highest: components["schemas"]["UsageMinute"] | null;
            /** @description 60 minutes, the oldest first. The last one has not ended. */
            readonly lastHour: readonly components["schemas"]["UsageMinute"][];
            /** @description 96 quarters of an hour, the oldest first. The last one has not ended. */
            readonly lastDay: readonly components["schemas"]["UsageQuarter"][];
        };
        /** @description The calls of one minute. */
        readonly UsageMinute: {
            /**
             * Format: date-time
             * @description When the minute began.
             */
            readonly at: string;
            /** @description How many were let through. */
            readonly admitted: number;
            /** @description How many were over the limit. */
            readonly refused: number;
            /** @description The highest limit that applied in it. */
            readonly limit: number;
        };
        /** @description The calls of a quarter of an hour. */
        readonly UsageQuarter: {
            /**
             * Format: date-time
             * @description When the quarter began.
             */
            readonly at: string;
            /** @description How many were let through in its highest minute. */
            readonly highest: number;
            /** @description How many were over the limit in all of it. */
            readonly refused: number;
            /** @description The highest limit that applied in it. */
            readonly limit: number;
        };
        /** @description The delivery attempts of one webhook. */
        readonly UsageWebhook: {
            /** @description The id of the webhook. */
            readonly id: string;
            /**
             * @description What receives. Null when the webhook is gone.
             * @enum {string|null}
             */
            readonly kind: "endpoint" | "catcher" | "listener" | null;
            /** @description Where it leads. Null for a listener. */
            readonly url: string | null;
            /** @description What you call it, or the machine that listens. */
            readonly description: string | null;
            /** @description Whether the webhook was deleted since. */
            readonly deleted: boolean;
            /** @description How many attempts have ended. Interrupted ones do not count. */
            readonly attempts: number;
            /** @description How many of them succeeded. */
            readonly succeeded: number;
            /** @description The share that succeeded, from 0 to 1. Null without attempts. */
            readonly successShare: number | null;
            /**
             * @description The time in milliseconds that 95 % of the attempts did not exceed. Times are counted in steps of a quarter,
             *     and this is the end of a step. Null without attempts.
             */
            readonly p95Ms: number | null;
            /** @description The hours in which attempts ended, the oldest first. */
            readonly hours: readonly components["schemas"]["UsageHour"][];
        };
        /** @description The delivery attempts of an hour. */
        readonly UsageHour: {
            /**
             * Format: date-time
             * @description When the hour began.
             */
            readonly at: string;
            /** @description How many attempts ended in it. */
            readonly attempts: number;
            /** @description How many of them succeeded. */
            readonly succeeded: number;
        };
        /** @description The calls of one operation. */
        readonly UsageOperation: {
            /** @description The operation. Null for calls that were refused before there was one. */
            readonly operationId: string | null;
            /** @description How many calls there were, whatever became of them. */
            readonly calls: number;
            /** @description How many of them were over the limit. */
            readonly refused: number;
            /** @description How many were answered with another 4xx. */
            readonly clientErrors: number;
            /** @description How many were answered with a 5xx. */
            readonly serverErrors: number;
        };
        /** @description The calls with one key. */
        readonly UsageKey: {
            /** @description The id of the key. Null for calls that came without one. */
            readonly id: string | null;
            /** @description What you call it. Null when it is gone. */
            readonly name: string | null;
            /** @description The last 4 characters of its newest secret. Null when it is gone. */
            readonly hint: string | null;
            /** @description How many calls there were, whatever became of them. */
            readonly calls: number;
            /** @description How many of them were over the limit. */
            readonly refused: number;
            /** @description How many were answered with another 4xx. */
            readonly clientErrors: number;
            /** @description How many were answered with a 5xx. */
            readonly serverErrors: number;
        };
        /** @description The calls of one kind of program. */
        readonly UsageSource: {
            readonly source: components["schemas"]["CallSource"];
            /** @description How many calls there were, whatever became of them. */
            readonly calls: number;
            /** @description How many of them were over the limit. */
            readonly refused: number;
            /** @description How many were answered with another 4xx. */
            readonly clientErrors: number;
            /** @description How many were answered with a 5xx. */
            readonly serverErrors: number;
        };
        /**
         * @description The name of a seed.
         * @enum {string}
         */
        readonly SeedName: "empty" | "starter" | "busy_agency" | "inbox_full" | "all_failures";
        /** @description A named content of a test workspace. */
        readonly SandboxSeed: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_seed";
            /** @description What resetSandbox takes for it. */
            readonly name: components["schemas"]["SeedName"];
            /** @description What it is called. */
            readonly title: string;
            /** @description What it holds. */
            readonly description: string;
        };
        /** @description The seeds, the smallest first. */
        readonly SandboxSeedList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_seeds";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description The seeds. */
            readonly data: readonly components["schemas"]["SandboxSeed"][];
        };
        /** @description A sandbox that begins anew. */
        readonly SandboxReset: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_reset";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description What it holds. */
            readonly seed: components["schemas"]["SeedName"];
            /** @description What ids, delays and people are drawn from. */
            readonly seedNumber: number;
            readonly clock: components["schemas"]["Clock"];
        };
        /** @description What the snapshot shall be called. */
        readonly SnapshotCreate: {
            /** @description A name that you know it by, on one line. Two may have the same. */
            readonly name: string;
        };
        /** @description A state of a sandbox that it can be taken back to. */
        readonly Snapshot: {
            /** @description The id of the snapshot. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_snapshot";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description What it is called. */
            readonly name: string;
            /**
             * Format: date-time
             * @description Where the clock stood.
             */
            readonly clockAt: string;
            /** @description How many posts there were. */
            readonly posts: number;
            /** @description How many things it keeps in all. */
            readonly rows: number;
            /** @description What it weighs, packed. */
            readonly bytes: number;
            /**
             * Format: date-time
             * @description When it was taken, in real time.
             */
            readonly createdAt: string;
        };
        /** @description The snapshots of a sandbox. */
        readonly SnapshotList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_snapshots";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description The snapshots, the newest first. */
            readonly data: readonly components["schemas"]["Snapshot"][];
        };
        /** @description A sandbox that is again as it was. */
        readonly SandboxRestore: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_restore";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            readonly snapshot: components["schemas"]["Snapshot"];
            readonly clock: components["schemas"]["Clock"];
        };
        /** @description How long somebody may read it. */
        readonly ShareCreate: {
            /**
             * @description Days of real time after which the address ends.
             * @default 7
             */
            readonly expiresInDays?: number;
        };
        /** @description A copy that anybody may read who has its address. */
        readonly Share: {
            /** @description The id of the share. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_share";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /**
             * @description What it shows.
             * @enum {string}
             */
            readonly kind: "request" | "snapshot";
            /** @description The id of the call or of the snapshot that was copied. It may be gone by now. */
            readonly of: string;
            /** @description What it shows, in words, such as `createPost 201`. */
            readonly title: string;
            /** @description How the address ends. */
            readonly hint: string;
            /**
             * @description Whether the address still shows the copy.
             * @enum {string}
             */
            readonly state: "active" | "revoked" | "expired";
            /** @description How often the page was opened. */
            readonly reads: number;
            /**
             * Format: date-time
             * @description When it was made, in real time.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself, in real time.
             */
            readonly expiresAt: string;
            /**
             * Format: date-time
             * @description When it was revoked, in real time.
             */
            readonly revokedAt: string | null;
        };
        /** @description A new share, with its address. */
        readonly ShareWithUrl: {
            /** @description The id of the share. */
            readonly id: string;
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_share";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /**
             * @description What it shows.
             * @enum {string}
             */
            readonly kind: "request" | "snapshot";
            /** @description The id of the call or of the snapshot that was copied. It may be gone by now. */
            readonly of: string;
            /** @description What it shows, in words, such as `createPost 201`. */
            readonly title: string;
            /** @description How the address ends. */
            readonly hint: string;
            /**
             * @description Whether the address still shows the copy.
             * @enum {string}
             */
            readonly state: "active" | "revoked" | "expired";
            /** @description How often the page was opened. */
            readonly reads: number;
            /**
             * Format: date-time
             * @description When it was made, in real time.
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself, in real time.
             */
            readonly expiresAt: string;
            /**
             * Format: date-time
             * @description When it was revoked, in real time.
             */
            readonly revokedAt: string | null;
            /**
             * Format: uri
             * @description The address of the page. It is shown here alone, so keep it now.
             */
            readonly url: string;
        };
        /** @description The shares of a sandbox. */
        readonly ShareList: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_shares";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            /** @description The shares, the newest first. */
            readonly data: readonly components["schemas"]["Share"][];
        };
        /** @description The plan that test mode has. */
        readonly SandboxPlan: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "sandbox_plan";
            /**
             * @description Always false here.
             * @constant
             */
            readonly livemode: false;
            readonly plan: components["schemas"]["Plan"];
            /** @description What the plan is called. */
            readonly name: string;
            /** @description How many calls a minute it admits. */
            readonly requestsPerMinute: number;
            readonly ownPlan: components["schemas"]["Plan"];
        };
        /** @description The refused calls in groups. */
        readonly RequestErrors: {
            /**
             * @description The kind of object.
             * @constant
             */
            readonly object: "request_errors";
            /** @description False in test mode. */
            readonly livemode: boolean;
            /** @description How many refused calls there are in all groups. */
            readonly calls: number;
            /**
             * Format: date-time
             * @description Calls that ended before this instant are not counted. Null when all are.
             */
            readonly countedFrom: string | null;
            /** @description The groups, the most frequent first. */
            readonly data: readonly components["schemas"]["RequestErrorGroup"][];
        };
        /** @description Calls of one operation that were refused with one code. */
        readonly RequestErrorGroup: {
            /** @description The operation. Null when the path, the method or the key stood in the way. */
            readonly operationId: string | null;
            /** @description Why they were refused. */
            readonly code: string;
            /** @description The HTTP status of the newest one. */
            readonly status: number;
            /**
             * Format: uri
             * @description A page about this code.
             */
            readonly type: string;
            /** @description How many there are. */
            readonly count: number;
            /**
             * Format: date-time
             * @description When the first one came, in real time.
             */
            readonly firstAt: string;
            /**
             * Format: date-time
             * @description When the newest one came.
             */
            readonly lastAt: string;
            /** @description The newest one. */
            readonly lastRequestId: string;
            /** @description Its method. */
            readonly lastMethod: string;
            /** @description Its path. */
            readonly lastPath: string;
            /** @description The keys that they came with, at most 10, the most frequent first. */
            readonly keys: readonly components["schemas"]["RequestErrorKey"][];
            /** @description How many keys there are. */
            readonly keyCount: number;
        };
        /** @description A key whose calls were refused. */
        readonly RequestErrorKey: {
            /** @description The id of the key. */
            readonly id: string;
            /** @description What you call it. Null when it is gone. */
            readonly name: string | null;
            /** @description How many calls of the group came with it. */
            readonly count: number;
        };
        /** @description What is wrong, and what to do about it, as RFC 9457 has it. */
        readonly Problem: {
            /**
             * Format: uri
             * @description A page about this code.
             */
            readonly type: string;
            /** @description The code in a few words. It is the same for every answer with this code. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description What is wrong in this very call. */
            readonly detail: string;
            /**
             * @description A stable code. Decide by it, never by the words.
             * @enum {string}
             */
            readonly code: "malformed_json" | "malformed_form" | "malformed_path" | "invalid_fault" | "fault_header_live_key" | "fault_unsupported" | "malformed_request" | "invalid_query" | "unknown_parameter" | "invalid_cursor" | "invalid_date" | "missing_credentials" | "malformed_key" | "invalid_key" | "revoked_key" | "expired_key" | "invalid_token" | "session_required" | "ip_not_allowed" | "insufficient_scope" | "role_required" | "origin_refused" | "workspace_frozen" | "https_required" | "claim_required" | "fresh_sign_in_required" | "email_unverified" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "idempotency_in_progress" | "duplicate_post" | "post_locked" | "matrix_not_active" | "not_waiting" | "run_finished" | "thread_closed_by_network" | "delete_unsupported" | "training_in_progress" | "voice_not_trained" | "nothing_to_retry" | "request_incomplete" | "request_holds_secret" | "request_not_replayable" | "clock_advancing" | "key_already_rotated" | "key_ended" | "too_many_secrets" | "secret_already_shown" | "too_many_webhooks" | "too_many_exports" | "too_many_snapshots" | "snapshot_too_large" | "too_many_shares" | "too_many_keys" | "too_many_apps" | "app_has_no_secret" | "too_many_members" | "too_many_workspaces" | "secret_is_primary" | "secret_is_current" | "not_ready" | "webhook_disabled" | "attempt_closed" | "last_owner" | "already_member" | "invitation_ended" | "media_storage_full" | "expired" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "unknown_channel" | "channel_not_connected" | "media_type_mismatch" | "media_unreadable" | "media_required" | "content_too_long" | "scheduled_in_past" | "range_inverted" | "range_too_old" | "not_enough_samples" | "too_large" | "test_field_live_key" | "unknown_event" | "invalid_secret" | "reserved_header" | "target_not_allowed" | "idempotency_key_reused" | "rate_limited" | "headers_too_large" | "internal_error" | "not_implemented" | "sandbox_fault" | "unavailable";
            /** @description The name of this call, as in X-Request-Id. */
            readonly requestId: string;
            /** @description Every problem with its place, at most 100. Empty when the input as such was fine. */
            readonly errors: readonly components["schemas"]["FieldProblem"][];
            /** @description With `rate_limited`, the policies whose limit was reached. */
            readonly violatedPolicies?: readonly string[];
            /** @description With `insufficient_scope`, the scope that is needed. */
            readonly scope?: string;
            /** @description With `duplicate_post`, the post that says the same. */
            readonly earlierPostId?: string;
            /** @description With `malformed_json`, the line, from 1. */
            readonly line?: number;
            /** @description With `malformed_json`, the column, from 1. */
            readonly column?: number;
            /** @description With `key_already_rotated`, the generation that the key has now. */
            readonly generation?: number;
            /** @description With `secret_already_shown`, the id of the thing whose secret was shown. */
            readonly subject?: string | null;
        };
        /** @description One thing that is wrong, and where. */
        readonly FieldProblem: {
            /** @description Where in the body, as a JSON Pointer. */
            readonly pointer?: string;
            /** @description The query parameter or header. */
            readonly parameter?: string;
            /**
             * @description A stable code.
             * @enum {string}
             */
            readonly code: "unknown_field" | "required" | "invalid_type" | "invalid_enum" | "invalid_format" | "invalid_date" | "invalid_text" | "too_short" | "too_long" | "too_few" | "too_many" | "duplicate_item" | "out_of_range" | "conflicting_fields" | "unsupported_field" | "unknown_channel" | "channel_not_connected" | "content_required" | "content_too_long" | "title_required" | "media_required" | "scheduled_in_past" | "range_inverted" | "range_too_old" | "not_enough_samples" | "too_large" | "unknown_reference" | "test_field_live_key" | "unknown_event" | "invalid_secret" | "reserved_header" | "invalid_header" | "target_not_allowed" | "unknown_media" | "media_not_taken" | "media_not_mixed" | "media_too_large" | "media_ratio" | "media_type_mismatch" | "media_unreachable" | "media_unreadable";
            /** @description What is wrong, in words. */
            readonly detail: string;
            /** @description What you may have meant. */
            readonly suggestion?: string;
            /** @description The channel that says so. */
            readonly channel?: string;
            /** @description What is allowed. */
            readonly limit?: number;
            /** @description What was sent. */
            readonly actual?: number;
            /** @description How it was counted. */
            readonly counter?: string;
        };
    };
    responses: {
        /** @description Nothing has changed since the answer with this ETag. */
        readonly NotModified: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Something could not be read. */
        readonly BadRequest: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address names a parameter that this operation does not have. */
        readonly BadParameter: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A filter could not be read. */
        readonly BadFilter: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A filter or a date could not be read. */
        readonly BadSpan: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A filter or the cursor could not be read. */
        readonly BadListRequest: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A filter or the cursor could not be read. */
        readonly BadPageRequest: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key, or none that works. */
        readonly Unauthorized: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or a key was sent. */
        readonly SignedOut: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body was read, but breaks the rules. */
        readonly UnprocessablePlain: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key works, but not for this. */
        readonly Forbidden: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The call may not come this way, or from this address. */
        readonly AddressForbidden: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The call came over plain HTTP. */
        readonly PlainHttpForbidden: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here in this workspace and mode. */
        readonly NotFound: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The clock is moving already, or the same call is still running. */
        readonly ClockConflict: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sandbox clock is moving. */
        readonly ClockMoving: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 256 KiB. */
        readonly BodyTooLarge: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not sent as JSON. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body was read, but breaks the rules. */
        readonly Unprocessable: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A body was sent where none is read. */
        readonly UnprocessableEmpty: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key stands for another call, or a body was sent. */
        readonly UnprocessableAction: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The body was read, but breaks the rules. One kind of problem gives the answer its own code; several kinds give
         *     `validation_failed`. Each problem stands in `errors`, with its place.
         */
        readonly UnprocessablePost: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The body was read, but breaks the rules. One kind of problem gives the answer its own code; several kinds give
         *     `validation_failed`. Each problem stands in `errors`, with its place.
         */
        readonly UnprocessableChange: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The text is empty or longer than the channel takes, or the Idempotency-Key stands for another call. */
        readonly UnprocessableReply: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body was read, but breaks the rules. Each problem stands in `errors`, with its place. */
        readonly UnprocessableThread: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The body was read, but breaks the rules. One kind of problem gives the answer its own code; several kinds give
         *     `validation_failed`. Each problem stands in `errors`, with its place.
         */
        readonly UnprocessableWebhook: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The body was read, but breaks the rules. One kind of problem gives the answer its own code; several kinds give
         *     `validation_failed`. Each problem stands in `errors`, with its place.
         */
        readonly UnprocessableWebhookChange: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls in the last 60 seconds. This one cost nothing. */
        readonly TooManyRequests: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Anything else that is wrong, such as 405, 500 and 503. */
        readonly Problem: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Any status from 200 to 299 says that you have it. Everything else, redirects included, is a failure and is tried
         *     again; 410 disables the webhook.
         */
        readonly Received: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
         * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
         */
        readonly PostId: string;
        /**
         * @description The id of a file, as createMedia gave it.
         * @example med_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
         */
        readonly MediaId: string;
        /**
         * @description The id of an export. An id of another workspace or of the other mode is 404, like one that never was.
         * @example exp_01JRSE5T7W9Y1A3C5E7G9J1M3P
         */
        readonly ExportId: string;
        /**
         * @description The id of a training. An id of another workspace or of the other mode is 404, like one that never was.
         * @example vtr_01JRSE5T7W9Y1A3C5E7G9J1M3P
         */
        readonly VoiceTrainingId: string;
        /**
         * @description The id of an event.
         * @example evt_01JRQ3M1A2B3C4D5E6F7G8H9JK
         */
        readonly EventId: string;
        /**
         * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
         * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
         */
        readonly InboxThreadId: string;
        /**
         * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
         * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
         */
        readonly MatrixId: string;
        /**
         * @description The id of a run of this matrix.
         * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
         */
        readonly MatrixRunId: string;
        /**
         * @description The id of a snapshot. An id of another workspace is 404, like one that never was.
         * @example snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5
         */
        readonly SnapshotId: string;
        /**
         * @description The id of a share. An id of another workspace is 404, like one that never was.
         * @example shr_01JRQ6D4F7G8H9J0K1M2N3P4Q5
         */
        readonly ShareId: string;
        /**
         * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
         * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
         */
        readonly WebhookId: string;
        /**
         * @description The id of a secret of this webhook.
         * @example whs_01JRQ6D4F7R6S7T8V9W0X1Y2Z3
         */
        readonly WebhookSecretId: string;
        /**
         * @description The id of a webhook delivery. A delivery of a post has another id, which is 404 here.
         * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
         */
        readonly WebhookDeliveryId: string;
        /**
         * @description The id of a listener.
         * @example whk_01JRQ6H8V2W4X6Y8Z0A2B4C6D8
         */
        readonly ListenerId: string;
        /**
         * @description The id of an attempt that the stream handed out.
         * @example att_01JRWGV6Q0Z9Y8X7W6V5T4S3R2
         */
        readonly AttemptId: string;
        /**
         * @description The id of a key. An id of another workspace is 404, like one that never was.
         * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
         */
        readonly KeyId: string;
        /**
         * @description Which secret of the key, 1 for the first.
         * @example 1
         */
        readonly Generation: string;
        /**
         * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
         * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
         */
        readonly AppId: string;
        /**
         * @description Which client secret of the app, 1 for the first.
         * @example 1
         */
        readonly AppSecretGeneration: string;
        /**
         * @description The id of a connection.
         * @example gra_01JRQ4C1B2C3D4E5F6G7H8J9K0
         */
        readonly ConnectionId: string;
        /**
         * @description What stands after `request=` in the address of the consent page.
         * @example con_4fJq2mZ8rT1vX5yB7nK3pL6s9dW0aHc
         */
        readonly ConsentId: string;
        /**
         * @description The id of a workspace. One that the person is not in is 404, like one that never was.
         * @example wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2
         */
        readonly WorkspaceId: string;
        /**
         * @description The id of a membership.
         * @example mem_01JRQ2A1B2C3D4E5F6G7H8J9K0
         */
        readonly MemberId: string;
        /**
         * @description The id of an invitation.
         * @example inv_01JRQ2A1B2C3D4E5F6G7H8J9K0
         */
        readonly InvitationId: string;
        /**
         * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
         * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
         */
        readonly RequestId: string;
        /**
         * @description The id of the call to compare it with.
         * @example req_01JRQ3N5D8Y1R6T9W2A4C7E0G3
         */
        readonly OtherRequestId: string;
        /**
         * @description The form to give it in.
         * @example curl
         */
        readonly CopyFormat: "curl" | "fetch" | "typescript" | "python" | "har" | "postman" | "fixture";
        /**
         * @description Calls of these operations. Repeat the name, or separate with commas.
         * @example [
         *       "createPost",
         *       "updatePost"
         *     ]
         */
        readonly LogOperation: readonly string[];
        /**
         * @description Calls with these statuses, such as 429, or of these classes, such as 4xx.
         * @example [
         *       "4xx",
         *       "503"
         *     ]
         */
        readonly LogStatus: readonly string[];
        /**
         * @description Calls with these methods.
         * @example [
         *       "POST",
         *       "PATCH"
         *     ]
         */
        readonly LogMethod: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS")[];
        /**
         * @description Calls whose path begins like this.
         * @example /v1/posts
         */
        readonly LogPath: string;
        /**
         * @description Calls with this key.
         * @example key_01JRQ3KZ8M2N4P6R8T0V2X4Z6B
         */
        readonly LogKey: string;
        /**
         * @description Calls with this secret of a key, 1 for the first. It finds who still uses an old one.
         * @example 1
         */
        readonly LogKeyGeneration: number;
        /**
         * @description Calls that were refused with these codes.
         * @example [
         *       "validation_failed"
         *     ]
         */
        readonly LogCode: readonly string[];
        /**
         * @description Calls of these kinds of program.
         * @example [
         *       "curl",
         *       "node"
         *     ]
         */
        readonly LogSource: readonly components["schemas"]["CallSource"][];
        /**
         * @description Calls in which this text stands: in the path, the headers or the bodies, whatever the case. The id of a call finds
         *     that call.
         * @example a monday note
         */
        readonly LogSearch: string;
        /**
         * @description Calls that came at this instant and later, in real time, as RFC 3339 with an offset.
         * @example 2026-04-13T00:00:00Z
         */
        readonly LogFrom: string;
        /**
         * @description Calls that came before this instant.
         * @example 2026-04-14T00:00:00Z
         */
        readonly LogTo: string;
        /**
         * @description Whether calls to `/v1/sandbox` are shown too.
         * @example false
         */
        readonly LogControls: boolean;
        /**
         * @description Whether the calls that the portal makes for people who are signed in are shown too.
         * @example false
         */
        readonly LogPortal: boolean;
        /**
         * @description How many to give at once.
         * @example 25
         */
        readonly Limit: number;
        /**
         * @description The nextCursor of the page before. Keep the filters and the order the same.
         * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
         */
        readonly Cursor: string;
        /**
         * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
         *     and you get the first answer once more; nothing happens twice.
         * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
         */
        readonly IdempotencyKey: string;
        /**
         * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
         * @example "5d41402abc4b2a76b9719d911017c592"
         */
        readonly IfNoneMatch: string;
        /**
         * @description The id of the last message that you saw.
         * @example cgt_01JRWGV7R1M2N3P4Q5R6S7T8V9
         */
        readonly LastEventId: string;
        /**
         * @description The id of the last call that you saw.
         * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
         */
        readonly LastRequestId: string;
        /**
         * @description HMAC-SHA256 of the raw body in hex, made with the primary secret. It is always exactly one value. The key is the
         *     whole secret as a string, `whsec_` included.
         * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
         */
        readonly XAlohaSignature: string;
        /**
         * @description The same for every valid secret, the primary one first, separated by commas.
         * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
         */
        readonly XAlohaSignatures: string;
        /**
         * @description The name of the event. It is not signed; the body says the same.
         * @example post.published
         */
        readonly XAlohaEvent: components["schemas"]["EventName"];
        /**
         * @description The id of the webhook delivery. It is the same on all attempts.
         * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
         */
        readonly XAlohaDelivery: string;
        /**
         * @description Which attempt this is, 1 for the first.
         * @example 1
         */
        readonly XAlohaAttempt: number;
        /**
         * @description The id of the event, as in the body.
         * @example evt_01JRWGV4N8K2M4P6R8T0V2X4Z6
         */
        readonly WebhookEventId: string;
        /**
         * @description When this attempt started, in real Unix seconds. Refuse what is more than five minutes away.
         * @example 1776245401
         */
        readonly WebhookTimestamp: number;
        /**
         * @description HMAC-SHA256 of `id.timestamp.body` in base64, one for every valid secret, separated by spaces. The key is the
         *     decoded bytes after `whsec_`, as Standard Webhooks has it.
         * @example v1,roNavluYUAPWKtE1lGVsSb4230+noGLiryVKRdDN1GQ=
         */
        readonly WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The name of this call. Tell it to us when something is wrong.
         * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
         */
        readonly "X-Request-Id": string;
        /**
         * @description How many calls a minute this policy admits.
         * @example 60
         */
        readonly "X-RateLimit-Limit": number;
        /**
         * @description How many calls are left after this one.
         * @example 59
         */
        readonly "X-RateLimit-Remaining": number;
        /**
         * @description When one more call is free than now, in Unix seconds, rounded up.
         * @example 1744538184
         */
        readonly "X-RateLimit-Reset": number;
        /**
         * @description The policy by name, with its quota and its window in seconds.
         * @example "free";q=60;w=60
         */
        readonly "RateLimit-Policy": string;
        /**
         * @description What is left of the policy, and the seconds until one more call is free.
         * @example "free";r=59;t=60
         */
        readonly RateLimit: string;
        /**
         * @description How many seconds to wait before the next try. Sent where waiting helps.
         * @example 12
         */
        readonly "Retry-After": number;
        /**
         * @description What is needed to be let in, as RFC 6750 has it.
         * @example Bearer realm="aloha"
         */
        readonly "WWW-Authenticate": string;
        /**
         * @description The methods of this path. Sent with 405.
         * @example GET, HEAD, OPTIONS, POST
         */
        readonly Allow: string;
        /**
         * @description A fingerprint of this answer, for If-None-Match.
         * @example "5d41402abc4b2a76b9719d911017c592"
         */
        readonly ETag: string;
        /**
         * @description The address of the next page, with rel="next". Absent on the last page.
         * @example <https://api.usealoha.app/v1/posts?cursor=eyJzIjoxNzQ0NTM4MTIzNDU2fQ>; rel="next"
         */
        readonly Link: string;
        /**
         * @description The path of what was made, or of what to read next.
         * @example /v1/posts/post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
         */
        readonly Location: string;
        /**
         * @description Saves the file under a name of its own.
         * @example attachment; filename="aloha-analytics-2026-03-16-2026-04-14.csv"
         */
        readonly "Content-Disposition": string;
        /**
         * @description The bytes of the file.
         * @example 48213
         */
        readonly "Content-Length": number;
        /**
         * @description The value true says that this is the first answer once more.
         * @example true
         */
        readonly "Idempotency-Replayed": "true";
        /**
         * @description When this key stops working. Sent when that is known.
         * @example 2026-04-14T10:15:23.456Z
         */
        readonly "Aloha-Key-Ends-At": string;
        /**
         * @description The time of the test workspace. Sent when it is not real time.
         * @example 2026-04-15T09:30:00.000Z
         */
        readonly "Aloha-Sandbox-Clock": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listPosts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Posts that go to one of these channels. Repeat the name, or separate with commas.
                 * @example [
                 *       "linkedin"
                 *     ]
                 */
                readonly channel?: readonly components["schemas"]["ChannelSlug"][];
                /**
                 * @description Posts with one of these statuses. Repeat the name, or separate with commas.
                 * @example [
                 *       "scheduled",
                 *       "published"
                 *     ]
                 */
                readonly status?: readonly components["schemas"]["PostStatus"][];
                /**
                 * @description Posts of this day, by scheduledAt, else publishedAt, else createdAt. Not together with from or to.
                 * @example 2026-04-15
                 */
                readonly date?: string;
                /**
                 * @description Posts of this day and later.
                 * @example 2026-04-01
                 */
                readonly from?: string;
                /**
                 * @description Posts of this day and earlier.
                 * @example 2026-04-30
                 */
                readonly to?: string;
                /**
                 * @description Posts of this campaign.
                 * @example spring-launch
                 */
                readonly campaignId?: string;
                /**
                 * @description What the list is sorted by. A minus turns it round. A post without a time sorts by when it was made.
                 * @example -scheduledAt
                 */
                readonly order?: "-createdAt" | "createdAt" | "-scheduledAt" | "scheduledAt";
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of posts. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadListRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostCreate"];
            };
        };
        readonly responses: {
            /** @description The post was stored. It is published when it is due. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Post"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The same post exists already, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessablePost"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly validatePost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostValidate"];
            };
        };
        readonly responses: {
            /** @description What each channel says. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostValidation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["ClockConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["PostId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The post. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Post"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deletePost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["PostId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The post is gone. A second call answers 404. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description A channel is at work on the post, or cannot delete it, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly updatePost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["PostId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostUpdate"];
            };
        };
        readonly responses: {
            /** @description The post as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Post"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The post is locked, another post says the same, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableChange"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly retryPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["PostId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The retry is queued. Read the post to see how it goes. */
            readonly 202: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Post"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description There is nothing to retry, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listMedia: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Files of this kind.
                 * @example image
                 */
                readonly kind?: components["schemas"]["MediaKind"];
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of media. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MediaList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createMedia: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["MediaUpload"];
            };
        };
        readonly responses: {
            /** @description The file is stored and ready. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Media"];
                };
            };
            /** @description The form could not be read. */
            readonly 400: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no room for the file, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is larger than one of its type may be. */
            readonly 413: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not sent as a form. */
            readonly 415: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form was read, but its file or a field cannot be used. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getMedia: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a file, as createMedia gave it.
                 * @example med_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly id: components["parameters"]["MediaId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record of the file. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Media"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listAnalyticsExports: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of exports. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnalyticsExportList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly exportAnalytics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnalyticsExportCreate"];
            };
        };
        readonly responses: {
            /** @description The export waits for its job. */
            readonly 202: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnalyticsExport"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The same call is still running, the sandbox clock is moving, or too many exports are not finished. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The body was read, but breaks the rules. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getAnalyticsExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of an export. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example exp_01JRSE5T7W9Y1A3C5E7G9J1M3P
                 */
                readonly id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The export. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnalyticsExport"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly downloadAnalyticsExport: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Until when the link works, in Unix seconds. It is part of `downloadUrl`.
                 * @example 1744539083
                 */
                readonly expires?: number;
                /**
                 * @description The proof that Aloha made the link. It is part of `downloadUrl`, and stands for a key.
                 * @example alo_dl_5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9
                 */
                readonly signature?: string;
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of an export. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example exp_01JRSE5T7W9Y1A3C5E7G9J1M3P
                 */
                readonly id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly "Content-Length": components["headers"]["Content-Length"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnalyticsFile"];
                    readonly "text/csv": components["schemas"]["AnalyticsCsv"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The Accept header has no place for the format of the file. */
            readonly 406: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no file yet, or there will be none. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file or the link has ended. */
            readonly 410: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listChannels: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All channels. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who is calling. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AddressForbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getUsage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The time that attempts and calls are counted for.
                 * @example 7d
                 */
                readonly period?: "24h" | "7d";
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The usage. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Usage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadFilter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Events with one of these names. Repeat the name, or separate with commas.
                 * @example [
                 *       "post.published",
                 *       "post.failed"
                 *     ]
                 */
                readonly event?: readonly components["schemas"]["EventName"][];
                /**
                 * @description Events of one object, such as a post.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly objectId?: string;
                /**
                 * @description Events of this instant and later, as RFC 3339 with an offset.
                 * @example 2026-04-13T00:00:00Z
                 */
                readonly from?: string;
                /**
                 * @description Events before this instant.
                 * @example 2026-04-16T00:00:00Z
                 */
                readonly to?: string;
                /**
                 * @description The oldest first, or the newest first.
                 * @example -createdAt
                 */
                readonly order?: "createdAt" | "-createdAt";
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of events. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadListRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of an event.
                 * @example evt_01JRQ3M1A2B3C4D5E6F7G8H9JK
                 */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Event"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listInboxThreads: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Threads on one of these channels. Repeat the name, or separate with commas.
                 * @example [
                 *       "instagram"
                 *     ]
                 */
                readonly channel?: readonly components["schemas"]["ChannelSlug"][];
                /**
                 * @description Threads of one of these kinds. Repeat the name, or separate with commas.
                 * @example [
                 *       "comment",
                 *       "mention"
                 *     ]
                 */
                readonly kind?: readonly components["schemas"]["InboxKind"][];
                /**
                 * @description Threads with one of these statuses. Repeat the name, or separate with commas.
                 * @example [
                 *       "open"
                 *     ]
                 */
                readonly status?: readonly components["schemas"]["InboxStatus"][];
                /**
                 * @description True for threads with unread messages, false for threads without.
                 * @example true
                 */
                readonly unread?: boolean;
                /**
                 * @description Threads about one post.
                 * @example post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1
                 */
                readonly postId?: string;
                /**
                 * @description Threads with a message at this instant or later, as RFC 3339 with an offset.
                 * @example 2026-04-15T00:00:00Z
                 */
                readonly since?: string;
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of threads. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxThreadList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadListRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getInboxThread: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
                 */
                readonly id: components["parameters"]["InboxThreadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The thread. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxThread"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly updateInboxThread: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
                 */
                readonly id: components["parameters"]["InboxThreadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InboxThreadUpdate"];
            };
        };
        readonly responses: {
            /** @description The thread as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxThread"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockMoving"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableThread"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listInboxMessages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The oldest first, or the newest first.
                 * @example -sentAt
                 */
                readonly order?: "sentAt" | "-sentAt";
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
                 */
                readonly id: components["parameters"]["InboxThreadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of messages. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxMessageList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly replyToInboxThread: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a thread. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W
                 */
                readonly id: components["parameters"]["InboxThreadId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InboxReply"];
            };
        };
        readonly responses: {
            /** @description The reply was sent. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The network takes no reply, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableReply"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listMatrices: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getMatrix: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The matrix */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Matrix"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly runMatrix: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["MatrixRunRequest"];
            };
        };
        readonly responses: {
            /** @description The run is queued. Read it to see how it goes. */
            readonly 202: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The matrix is not active, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The body or its `input` breaks the rules, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listMatrixRuns: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Runs with one of these statuses. Repeat the name, or separate with commas.
                 * @example [
                 *       "waiting"
                 *     ]
                 */
                readonly status?: readonly components["schemas"]["MatrixRunStatus"][];
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixRunList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getMatrixRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixRun"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly approveMatrixRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run goes on. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The run does not wait for approval, or has ended, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly rejectMatrixRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run has ended. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The run does not wait for approval, or has ended, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly cancelMatrixRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6
                 */
                readonly id: components["parameters"]["MatrixId"];
                /**
                 * @description The id of a run of this matrix.
                 * @example run_01JRWN4D6F8H0K2M4P6R8T0V2X
                 */
                readonly runId: components["parameters"]["MatrixRunId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run has ended. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatrixRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The run has ended before, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Webhooks with this status.
                 * @example enabled
                 */
                readonly status?: "enabled" | "disabled";
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of webhooks. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        readonly responses: {
            /** @description The webhook and its secret. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There are too many webhooks, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableWebhook"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook is gone. A second call answers 404. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockMoving"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly updateWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        readonly responses: {
            /** @description The webhook as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockMoving"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableWebhookChange"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly revealWebhookSecrets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The secrets. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookSecretList"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly addWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookSecretCreate"];
            };
        };
        readonly responses: {
            /** @description The secret, in full. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookSecretWithValue"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The webhook has five valid secrets, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The secret cannot be used, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly revokeWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a secret of this webhook.
                 * @example whs_01JRQ6D4F7R6S7T8V9W0X1Y2Z3
                 */
                readonly secretId: components["parameters"]["WebhookSecretId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The secret has ended. A second call answers 404. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description It is the primary secret, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly promoteWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a secret of this webhook.
                 * @example whs_01JRQ6D4F7R6S7T8V9W0X1Y2Z3
                 */
                readonly secretId: components["parameters"]["WebhookSecretId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookSecretPromote"];
            };
        };
        readonly responses: {
            /** @description The secret, now primary. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description It is the primary secret already, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The overlap is out of range, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly testWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookTest"];
            };
        };
        readonly responses: {
            /** @description The test is queued. Read the delivery to see what became of it. */
            readonly 202: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description There is no such event, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getWebhookActivity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The last day. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookActivity"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listWebhookDeliveries: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Deliveries in one of these states. Repeat the name, or separate with commas.
                 * @example [
                 *       "pending",
                 *       "exhausted"
                 *     ]
                 */
                readonly state?: readonly ("pending" | "leased" | "succeeded" | "exhausted" | "held" | "cancelled")[];
                /**
                 * @description Deliveries of these events. Repeat the name, or separate with commas.
                 * @example [
                 *       "post.published",
                 *       "post.failed"
                 *     ]
                 */
                readonly event?: readonly components["schemas"]["EventName"][];
                /**
                 * @description Deliveries of this event.
                 * @example evt_01JRWGV4N8K2M4P6R8T0V2X4Z6
                 */
                readonly eventId?: string;
                /**
                 * @description Deliveries whose newest attempt has this code.
                 * @example connect_refused
                 */
                readonly code?: components["schemas"]["WebhookCode"];
                /**
                 * @description Deliveries made at this instant and later, as RFC 3339 with an offset.
                 * @example 2026-04-13T00:00:00Z
                 */
                readonly from?: string;
                /**
                 * @description Deliveries made before this instant.
                 * @example 2026-04-16T00:00:00Z
                 */
                readonly to?: string;
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of webhook deliveries. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadListRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getWebhookDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a webhook delivery. A delivery of a post has another id, which is 404 here.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly deliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook delivery. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly redeliverWebhookDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a webhook delivery. A delivery of a post has another id, which is 404 here.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly deliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attempt is queued. Read the delivery to see what became of it. */
            readonly 202: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly replayWebhookDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a webhook. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookReplayRequest"];
            };
        };
        readonly responses: {
            /** @description What was found, and how much of it is queued. */
            readonly 202: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The webhook is disabled, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description A filter breaks the rules, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getVoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The voice. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Voice"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No voice has been trained yet. */
            readonly 404: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly trainVoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoiceTrain"];
            };
        };
        readonly responses: {
            /** @description The training waits for its job. */
            readonly 202: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VoiceTraining"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description Another training is not finished, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The body was read, but breaks the rules. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getVoiceTraining: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a training. An id of another workspace or of the other mode is 404, like one that never was.
                 * @example vtr_01JRSE5T7W9Y1A3C5E7G9J1M3P
                 */
                readonly id: components["parameters"]["VoiceTrainingId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The training. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VoiceTraining"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is no such training in this workspace and mode. */
            readonly 404: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly scoreVoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoiceScoreInput"];
            };
        };
        readonly responses: {
            /** @description The score. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VoiceScore"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No voice has been trained, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The body was read, but breaks the rules. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly adjustVoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoiceAdjust"];
            };
        };
        readonly responses: {
            /** @description The text with its edits. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VoiceAdjustment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No voice has been trained, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The body was read, but breaks the rules. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createSandboxWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SandboxWorkspaceCreate"];
            };
        };
        readonly responses: {
            /** @description The workspace and its key. Keep the key now. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxWorkspace"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["PlainHttpForbidden"];
            /** @description The secret was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockAdvanceRequest"];
            };
        };
        readonly responses: {
            /** @description What happened on the way. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockAdvance"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The body does not say where to go, or the goal lies behind or too far ahead. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly freezeClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock, frozen. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableEmpty"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly resumeClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock, running. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableEmpty"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getCatcher: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catcher. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Catcher"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly updateCatcher: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CatcherUpdate"];
            };
        };
        readonly responses: {
            /** @description The catcher as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Catcher"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockMoving"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The answers break the rules. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listCaught: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Requests of this webhook.
                 * @example whk_01JRQ6F1A3B5C7D9E1F3G5H7J9
                 */
                readonly webhookId?: string;
                /**
                 * @description Requests with these events. Repeat the name, or separate with commas.
                 * @example [
                 *       "post.published"
                 *     ]
                 */
                readonly event?: readonly components["schemas"]["EventName"][];
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of caught requests. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaughtList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly clearCaught: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catcher is empty. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockMoving"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly streamCaught: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The id of the last message that you saw.
                 * @example cgt_01JRWGV7R1M2N3P4Q5R6S7T8V9
                 */
                readonly "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream. It stays open. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["CaughtStream"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly triggerEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TriggerRequest"];
            };
        };
        readonly responses: {
            /** @description What happened. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventTrigger"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description A field does not belong to the event, the post would not be taken, or the Idempotency-Key stands for another
             *     call.
             */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createListener: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ListenerCreate"];
            };
        };
        readonly responses: {
            /** @description The listener and its secret. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Listener"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description There are too many listeners, the same call is still running, or the sandbox clock is moving. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The device is missing, there is no such event, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly streamListener: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The id of the last message that you saw.
                 * @example cgt_01JRWGV7R1M2N3P4Q5R6S7T8V9
                 */
                readonly "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            readonly path: {
                /**
                 * @description The id of a listener.
                 * @example whk_01JRQ6H8V2W4X6Y8Z0A2B4C6D8
                 */
                readonly id: components["parameters"]["ListenerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream. It stays open. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["ListenerStream"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly reportListenerAttempt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a listener.
                 * @example whk_01JRQ6H8V2W4X6Y8Z0A2B4C6D8
                 */
                readonly id: components["parameters"]["ListenerId"];
                /**
                 * @description The id of an attempt that the stream handed out.
                 * @example att_01JRWGV6Q0Z9Y8X7W6V5T4S3R2
                 */
                readonly attemptId: components["parameters"]["AttemptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ListenerReport"];
            };
        };
        readonly responses: {
            /** @description The attempt as it counts. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookAttempt"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The attempt is closed, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The report says nothing or too much, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who is signed in. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSession"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly startSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace of this browser, which was there already. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxStart"];
                };
            };
            /** @description The new workspace and its docs key. The cookie is set. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxStart"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The secret was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly issueDocsKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key. Keep it in this browser. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocsKey"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The secret was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pages of which somebody said something, those that were least clear first. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeedbackReport"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The operator does not name this person, or the call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createFeedback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FeedbackCreate"];
            };
        };
        readonly responses: {
            /** @description What was kept. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description A field breaks the rules, or the Idempotency-Key stands for another call. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listKeys: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Keys of this mode.
                 * @example live
                 */
                readonly mode: "test" | "live";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyList"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The role of the person does not allow this, or the call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyCreate"];
            };
        };
        readonly responses: {
            /** @description The key and its secret. Keep the secret now. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are too many keys, the secret was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly revokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key no longer works. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly updateKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyUpdate"];
            };
        };
        readonly responses: {
            /** @description The key as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Key"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The key has ended. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessablePlain"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly rotateKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyRotate"];
            };
        };
        readonly responses: {
            /** @description The key and its new secret. Keep the secret now. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The key has ended, was rotated meanwhile or has too many secrets, the secret was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly endKeySecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
                /**
                 * @description Which secret of the key, 1 for the first.
                 * @example 1
                 */
                readonly generation: components["parameters"]["Generation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key without that secret. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Key"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The key has ended, the secret is the current one, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listApps: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The apps. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppList"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The role of the person does not allow this, or the call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppCreate"];
            };
        };
        readonly responses: {
            /** @description The app, and the client secret of a server app. Keep the secret now. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are too many apps, the secret was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
                 * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The app is gone. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly updateApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
                 * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppUpdate"];
            };
        };
        readonly responses: {
            /** @description The app as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["App"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessablePlain"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly rotateAppSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
                 * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyRotate"];
            };
        };
        readonly responses: {
            /** @description The app and its new client secret. Keep the secret now. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The app has no secret, was rotated meanwhile or has too many, the secret was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly endAppSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of an app, which is its client_id. An id of another workspace is 404, like one that never was.
                 * @example app_01JRQ4A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["AppId"];
                /**
                 * @description Which client secret of the app, 1 for the first.
                 * @example 1
                 */
                readonly generation: components["parameters"]["AppSecretGeneration"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The app without that secret. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["App"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The secret is the current one, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listConnections: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connected apps. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionList"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The role of the person does not allow this, or the call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly disconnectApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a connection.
                 * @example gra_01JRQ4C1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The app is disconnected. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description What stands after `request=` in the address of the consent page.
                 * @example con_4fJq2mZ8rT1vX5yB7nK3pL6s9dW0aHc
                 */
                readonly id: components["parameters"]["ConsentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the app asks for, and what the person may give. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly decideConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description What stands after `request=` in the address of the consent page.
                 * @example con_4fJq2mZ8rT1vX5yB7nK3pL6s9dW0aHc
                 */
                readonly id: components["parameters"]["ConsentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentDecision"];
            };
        };
        readonly responses: {
            /** @description Where the browser goes next. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsentDecided"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The request was decided by this call already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly dismissKeyExposure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a key. An id of another workspace is 404, like one that never was.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly id: components["parameters"]["KeyId"];
                /**
                 * @description Which secret of the key, 1 for the first.
                 * @example 1
                 */
                readonly generation: components["parameters"]["Generation"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key, with the exposure dismissed. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Key"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listAuditEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Entries about one thing, such as a key.
                 * @example key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5
                 */
                readonly target?: string;
                /**
                 * @description Entries about what one person, key or app did.
                 * @example usr_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly actor?: string;
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of entries. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditEventList"];
                };
            };
            readonly 400: components["responses"]["BadPageRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The role of the person does not allow this, or the call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listWorkspaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspaces. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnWorkspaceList"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkspaceCreate"];
            };
        };
        readonly responses: {
            /** @description The workspace. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnWorkspace"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There are too many workspaces, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly claimWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkspaceClaim"];
            };
        };
        readonly responses: {
            /** @description The workspace, now the person's own. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnWorkspace"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description There are too many workspaces, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a workspace. One that the person is not in is 404, like one that never was.
                 * @example wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2
                 */
                readonly id: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace is gone. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly switchWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a workspace. One that the person is not in is 404, like one that never was.
                 * @example wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2
                 */
                readonly id: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace that the session works in now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnWorkspace"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly leaveWorkspace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a workspace. One that the person is not in is 404, like one that never was.
                 * @example wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2
                 */
                readonly id: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person is no longer a member. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The person is the last owner, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The members. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberList"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The role of the person does not allow this, or the call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly removeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a membership.
                 * @example mem_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["MemberId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person is no longer a member. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The member is the last owner. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly changeMemberRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a membership.
                 * @example mem_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["MemberId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberRoleChange"];
            };
        };
        readonly responses: {
            /** @description The member with the new role. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Member"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The member is the last owner. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessablePlain"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listInvitations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invitations. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationList"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The role of the person does not allow this, or the call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly inviteMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        readonly responses: {
            /** @description The invitation. The mail is on its way. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invitation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The person is a member already, there are too many members, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an invitation.
                 * @example inv_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["InvitationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invitation. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invitation"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The call came over plain HTTP. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly cancelInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of an invitation.
                 * @example inv_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["InvitationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invitation has ended. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly acceptInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of an invitation.
                 * @example inv_01JRQ2A1B2C3D4E5F6G7H8J9K0
                 */
                readonly id: components["parameters"]["InvitationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workspace that the person is in now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnWorkspace"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["SignedOut"];
            /** @description The person may not do this, or the call came another way than from the portal itself. */
            readonly 403: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description The invitation has ended, the person is a member already, there are too many members or workspaces, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listSeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The seeds. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxSeedList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly resetSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SandboxResetRequest"];
            };
        };
        readonly responses: {
            /** @description The sandbox as it begins. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxReset"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The clock is moving, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshots. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SnapshotCreate"];
            };
        };
        readonly responses: {
            /** @description The snapshot. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description There are too many snapshots, there is too much to keep, the clock is moving, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a snapshot. An id of another workspace is 404, like one that never was.
                 * @example snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot is gone. A second call answers 404. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockMoving"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a snapshot. An id of another workspace is 404, like one that never was.
                 * @example snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox as it was. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxRestore"];
                };
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The clock is moving, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnprocessableAction"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly shareSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a snapshot. An id of another workspace is 404, like one that never was.
                 * @example snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareCreate"];
            };
        };
        readonly responses: {
            /** @description The share, with its address. Keep the address now. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareWithUrl"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description There are too many shares, the address was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listShares: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The shares. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly revokeShare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a share. An id of another workspace is 404, like one that never was.
                 * @example shr_01JRQ6D4F7G8H9J0K1M2N3P4Q5
                 */
                readonly id: components["parameters"]["ShareId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The share has ended. A second call answers the same, and changes nothing. */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly setPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanChoice"];
            };
        };
        readonly responses: {
            /** @description The plan as it is now. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxPlan"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ClockMoving"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description There is no such plan. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Calls of these operations. Repeat the name, or separate with commas.
                 * @example [
                 *       "createPost",
                 *       "updatePost"
                 *     ]
                 */
                readonly operationId?: components["parameters"]["LogOperation"];
                /**
                 * @description Calls with these statuses, such as 429, or of these classes, such as 4xx.
                 * @example [
                 *       "4xx",
                 *       "503"
                 *     ]
                 */
                readonly status?: components["parameters"]["LogStatus"];
                /**
                 * @description Calls with these methods.
                 * @example [
                 *       "POST",
                 *       "PATCH"
                 *     ]
                 */
                readonly method?: components["parameters"]["LogMethod"];
                /**
                 * @description Calls whose path begins like this.
                 * @example /v1/posts
                 */
                readonly path?: components["parameters"]["LogPath"];
                /**
                 * @description Calls with this key.
                 * @example key_01JRQ3KZ8M2N4P6R8T0V2X4Z6B
                 */
                readonly keyId?: components["parameters"]["LogKey"];
                /**
                 * @description Calls with this secret of a key, 1 for the first. It finds who still uses an old one.
                 * @example 1
                 */
                readonly keyGeneration?: components["parameters"]["LogKeyGeneration"];
                /**
                 * @description Calls that were refused with these codes.
                 * @example [
                 *       "validation_failed"
                 *     ]
                 */
                readonly code?: components["parameters"]["LogCode"];
                /**
                 * @description Calls of these kinds of program.
                 * @example [
                 *       "curl",
                 *       "node"
                 *     ]
                 */
                readonly source?: components["parameters"]["LogSource"];
                /**
                 * @description Calls in which this text stands: in the path, the headers or the bodies, whatever the case. The id of a call finds
                 *     that call.
                 * @example a monday note
                 */
                readonly search?: components["parameters"]["LogSearch"];
                /**
                 * @description Calls that came at this instant and later, in real time, as RFC 3339 with an offset.
                 * @example 2026-04-13T00:00:00Z
                 */
                readonly from?: components["parameters"]["LogFrom"];
                /**
                 * @description Calls that came before this instant.
                 * @example 2026-04-14T00:00:00Z
                 */
                readonly to?: components["parameters"]["LogTo"];
                /**
                 * @description Whether calls to `/v1/sandbox` are shown too.
                 * @example false
                 */
                readonly controls?: components["parameters"]["LogControls"];
                /**
                 * @description Whether the calls that the portal makes for people who are signed in are shown too.
                 * @example false
                 */
                readonly portal?: components["parameters"]["LogPortal"];
                /**
                 * @description How many to give at once.
                 * @example 25
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The nextCursor of the page before. Keep the filters and the order the same.
                 * @example eyJzIjoxNzQ0NTM4MTIzNDU2fQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of calls. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoggedRequestList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadListRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listRequestErrors: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Calls that came at this instant and later, in real time, as RFC 3339 with an offset.
                 * @example 2026-04-13T00:00:00Z
                 */
                readonly from?: components["parameters"]["LogFrom"];
                /**
                 * @description Calls that came before this instant.
                 * @example 2026-04-14T00:00:00Z
                 */
                readonly to?: components["parameters"]["LogTo"];
                /**
                 * @description Whether calls to `/v1/sandbox` are shown too.
                 * @example false
                 */
                readonly controls?: components["parameters"]["LogControls"];
                /**
                 * @description Whether the calls that the portal makes for people who are signed in are shown too.
                 * @example false
                 */
                readonly portal?: components["parameters"]["LogPortal"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The groups. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestErrors"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadSpan"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly tailRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Calls of these operations. Repeat the name, or separate with commas.
                 * @example [
                 *       "createPost",
                 *       "updatePost"
                 *     ]
                 */
                readonly operationId?: components["parameters"]["LogOperation"];
                /**
                 * @description Calls with these statuses, such as 429, or of these classes, such as 4xx.
                 * @example [
                 *       "4xx",
                 *       "503"
                 *     ]
                 */
                readonly status?: components["parameters"]["LogStatus"];
                /**
                 * @description Calls with these methods.
                 * @example [
                 *       "POST",
                 *       "PATCH"
                 *     ]
                 */
                readonly method?: components["parameters"]["LogMethod"];
                /**
                 * @description Calls whose path begins like this.
                 * @example /v1/posts
                 */
                readonly path?: components["parameters"]["LogPath"];
                /**
                 * @description Calls with this key.
                 * @example key_01JRQ3KZ8M2N4P6R8T0V2X4Z6B
                 */
                readonly keyId?: components["parameters"]["LogKey"];
                /**
                 * @description Calls with this secret of a key, 1 for the first. It finds who still uses an old one.
                 * @example 1
                 */
                readonly keyGeneration?: components["parameters"]["LogKeyGeneration"];
                /**
                 * @description Calls that were refused with these codes.
                 * @example [
                 *       "validation_failed"
                 *     ]
                 */
                readonly code?: components["parameters"]["LogCode"];
                /**
                 * @description Calls of these kinds of program.
                 * @example [
                 *       "curl",
                 *       "node"
                 *     ]
                 */
                readonly source?: components["parameters"]["LogSource"];
                /**
                 * @description Calls in which this text stands: in the path, the headers or the bodies, whatever the case. The id of a call finds
                 *     that call.
                 * @example a monday note
                 */
                readonly search?: components["parameters"]["LogSearch"];
                /**
                 * @description Whether calls to `/v1/sandbox` are shown too.
                 * @example false
                 */
                readonly controls?: components["parameters"]["LogControls"];
                /**
                 * @description Whether the calls that the portal makes for people who are signed in are shown too.
                 * @example false
                 */
                readonly portal?: components["parameters"]["LogPortal"];
            };
            readonly header?: {
                /**
                 * @description The id of the last call that you saw.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly "Last-Event-ID"?: components["parameters"]["LastRequestId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream. It stays open. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["LoggedRequestStream"];
                };
            };
            readonly 400: components["responses"]["BadFilter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoggedRequestDetail"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly replayRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplayChoice"];
            };
        };
        readonly responses: {
            /** @description The call was sent. This is what the log has of it, whatever it was answered. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoggedRequestDetail"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The log cannot send this call again, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description There is no such choice, or the call bore no Idempotency-Key that could be the same. */
            readonly 422: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly shareRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A name that you give to this call, such as a UUID. Send the same call again under the same name within 24 hours,
                 *     and you get the first answer once more; nothing happens twice.
                 * @example 6f1b2c1e-0f5e-4c1b-9a7e-2d3c4b5a6978
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareCreate"];
            };
        };
        readonly responses: {
            /** @description The share, with its address. Keep the address now. */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareWithUrl"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description There are too many shares, the address was shown already, or the same call is still running. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly diffRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
                /**
                 * @description The id of the call to compare it with.
                 * @example req_01JRQ3N5D8Y1R6T9W2A4C7E0G3
                 */
                readonly otherId: components["parameters"]["OtherRequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Both calls, and what differs. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestDiff"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["BadParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly copyRequest: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The form to give it in.
                 * @example curl
                 */
                readonly format: components["parameters"]["CopyFormat"];
            };
            readonly header?: {
                /**
                 * @description The ETag of an earlier answer. If nothing has changed, the answer is 304 without a body.
                 * @example "5d41402abc4b2a76b9719d911017c592"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
                 * @example req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6
                 */
                readonly id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call, in the form that you asked for. */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestCopy"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            /** @description No format was named, or none of that name exists. */
            readonly 400: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The log does not hold enough of the call, or the call cannot be sent with a key. */
            readonly 409: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "Aloha-Key-Ends-At": components["headers"]["Aloha-Key-Ends-At"];
                    readonly "Aloha-Sandbox-Clock": components["headers"]["Aloha-Sandbox-Clock"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly receivePostScheduled: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description HMAC-SHA256 of the raw body in hex, made with the primary secret. It is always exactly one value. The key is the
                 *     whole secret as a string, `whsec_` included.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signature": components["parameters"]["XAlohaSignature"];
                /**
                 * @description The same for every valid secret, the primary one first, separated by commas.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signatures": components["parameters"]["XAlohaSignatures"];
                /**
                 * @description The name of the event. It is not signed; the body says the same.
                 * @example post.published
                 */
                readonly "X-Aloha-Event": components["parameters"]["XAlohaEvent"];
                /**
                 * @description The id of the webhook delivery. It is the same on all attempts.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly "X-Aloha-Delivery": components["parameters"]["XAlohaDelivery"];
                /**
                 * @description Which attempt this is, 1 for the first.
                 * @example 1
                 */
                readonly "X-Aloha-Attempt": components["parameters"]["XAlohaAttempt"];
                /**
                 * @description The id of the event, as in the body.
                 * @example evt_01JRWGV4N8K2M4P6R8T0V2X4Z6
                 */
                readonly "webhook-id": components["parameters"]["WebhookEventId"];
                /**
                 * @description When this attempt started, in real Unix seconds. Refuse what is more than five minutes away.
                 * @example 1776245401
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA256 of `id.timestamp.body` in base64, one for every valid secret, separated by spaces. The key is the
                 *     decoded bytes after `whsec_`, as Standard Webhooks has it.
                 * @example v1,roNavluYUAPWKtE1lGVsSb4230+noGLiryVKRdDN1GQ=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostScheduledPayload"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly receivePostPublished: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description HMAC-SHA256 of the raw body in hex, made with the primary secret. It is always exactly one value. The key is the
                 *     whole secret as a string, `whsec_` included.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signature": components["parameters"]["XAlohaSignature"];
                /**
                 * @description The same for every valid secret, the primary one first, separated by commas.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signatures": components["parameters"]["XAlohaSignatures"];
                /**
                 * @description The name of the event. It is not signed; the body says the same.
                 * @example post.published
                 */
                readonly "X-Aloha-Event": components["parameters"]["XAlohaEvent"];
                /**
                 * @description The id of the webhook delivery. It is the same on all attempts.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly "X-Aloha-Delivery": components["parameters"]["XAlohaDelivery"];
                /**
                 * @description Which attempt this is, 1 for the first.
                 * @example 1
                 */
                readonly "X-Aloha-Attempt": components["parameters"]["XAlohaAttempt"];
                /**
                 * @description The id of the event, as in the body.
                 * @example evt_01JRWGV4N8K2M4P6R8T0V2X4Z6
                 */
                readonly "webhook-id": components["parameters"]["WebhookEventId"];
                /**
                 * @description When this attempt started, in real Unix seconds. Refuse what is more than five minutes away.
                 * @example 1776245401
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA256 of `id.timestamp.body` in base64, one for every valid secret, separated by spaces. The key is the
                 *     decoded bytes after `whsec_`, as Standard Webhooks has it.
                 * @example v1,roNavluYUAPWKtE1lGVsSb4230+noGLiryVKRdDN1GQ=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostPublishedPayload"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly receivePostFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description HMAC-SHA256 of the raw body in hex, made with the primary secret. It is always exactly one value. The key is the
                 *     whole secret as a string, `whsec_` included.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signature": components["parameters"]["XAlohaSignature"];
                /**
                 * @description The same for every valid secret, the primary one first, separated by commas.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signatures": components["parameters"]["XAlohaSignatures"];
                /**
                 * @description The name of the event. It is not signed; the body says the same.
                 * @example post.published
                 */
                readonly "X-Aloha-Event": components["parameters"]["XAlohaEvent"];
                /**
                 * @description The id of the webhook delivery. It is the same on all attempts.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly "X-Aloha-Delivery": components["parameters"]["XAlohaDelivery"];
                /**
                 * @description Which attempt this is, 1 for the first.
                 * @example 1
                 */
                readonly "X-Aloha-Attempt": components["parameters"]["XAlohaAttempt"];
                /**
                 * @description The id of the event, as in the body.
                 * @example evt_01JRWGV4N8K2M4P6R8T0V2X4Z6
                 */
                readonly "webhook-id": components["parameters"]["WebhookEventId"];
                /**
                 * @description When this attempt started, in real Unix seconds. Refuse what is more than five minutes away.
                 * @example 1776245401
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA256 of `id.timestamp.body` in base64, one for every valid secret, separated by spaces. The key is the
                 *     decoded bytes after `whsec_`, as Standard Webhooks has it.
                 * @example v1,roNavluYUAPWKtE1lGVsSb4230+noGLiryVKRdDN1GQ=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostFailedPayload"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly receiveReplyReceived: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description HMAC-SHA256 of the raw body in hex, made with the primary secret. It is always exactly one value. The key is the
                 *     whole secret as a string, `whsec_` included.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signature": components["parameters"]["XAlohaSignature"];
                /**
                 * @description The same for every valid secret, the primary one first, separated by commas.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signatures": components["parameters"]["XAlohaSignatures"];
                /**
                 * @description The name of the event. It is not signed; the body says the same.
                 * @example post.published
                 */
                readonly "X-Aloha-Event": components["parameters"]["XAlohaEvent"];
                /**
                 * @description The id of the webhook delivery. It is the same on all attempts.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly "X-Aloha-Delivery": components["parameters"]["XAlohaDelivery"];
                /**
                 * @description Which attempt this is, 1 for the first.
                 * @example 1
                 */
                readonly "X-Aloha-Attempt": components["parameters"]["XAlohaAttempt"];
                /**
                 * @description The id of the event, as in the body.
                 * @example evt_01JRWGV4N8K2M4P6R8T0V2X4Z6
                 */
                readonly "webhook-id": components["parameters"]["WebhookEventId"];
                /**
                 * @description When this attempt started, in real Unix seconds. Refuse what is more than five minutes away.
                 * @example 1776245401
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA256 of `id.timestamp.body` in base64, one for every valid secret, separated by spaces. The key is the
                 *     decoded bytes after `whsec_`, as Standard Webhooks has it.
                 * @example v1,roNavluYUAPWKtE1lGVsSb4230+noGLiryVKRdDN1GQ=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplyReceivedPayload"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly receiveMatrixCompleted: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description HMAC-SHA256 of the raw body in hex, made with the primary secret. It is always exactly one value. The key is the
                 *     whole secret as a string, `whsec_` included.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signature": components["parameters"]["XAlohaSignature"];
                /**
                 * @description The same for every valid secret, the primary one first, separated by commas.
                 * @example sha256=3450e2d22558c55da99f6d75b97c3ae4913bcca969c940386eb020e97ac30111
                 */
                readonly "X-Aloha-Signatures": components["parameters"]["XAlohaSignatures"];
                /**
                 * @description The name of the event. It is not signed; the body says the same.
                 * @example post.published
                 */
                readonly "X-Aloha-Event": components["parameters"]["XAlohaEvent"];
                /**
                 * @description The id of the webhook delivery. It is the same on all attempts.
                 * @example dlv_01JRWGV4N8J2K3M4N5P6Q7R8S9
                 */
                readonly "X-Aloha-Delivery": components["parameters"]["XAlohaDelivery"];
                /**
                 * @description Which attempt this is, 1 for the first.
                 * @example 1
                 */
                readonly "X-Aloha-Attempt": components["parameters"]["XAlohaAttempt"];
                /**
                 * @description The id of the event, as in the body.
                 * @example evt_01JRWGV4N8K2M4P6R8T0V2X4Z6
                 */
                readonly "webhook-id": components["parameters"]["WebhookEventId"];
                /**
                 * @description When this attempt started, in real Unix seconds. Refuse what is more than five minutes away.
                 * @example 1776245401
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA256 of `id.timestamp.body` in base64, one for every valid secret, separated by spaces. The key is the
                 *     decoded bytes after `whsec_`, as Standard Webhooks has it.
                 * @example v1,roNavluYUAPWKtE1lGVsSb4230+noGLiryVKRdDN1GQ=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MatrixCompletedPayload"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
}
