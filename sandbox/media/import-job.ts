import { publishRetrySeconds } from "../contract/facts.gen.ts";
import { importFile } from "../files/import-later.ts";
import { findMedia, type MediaRow, saveMedia } from "../files/media-rows.ts";
import { query } from "../store/query.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatDuration } from "../time/duration.ts";
import { enqueue } from "../time/enqueue.ts";
import type { Happening, JobCall, OutsideJob } from "../time/job.ts";
import { type Fetched, type Fetching, fetchFile, type Missed } from "./fetch-file.ts";
import { readyColumns } from "./ready-columns.ts";
import { noRoomFor } from "./room-left.ts";

/** Reads a file from its address, as often as a network is asked to publish, and tells the post that named it. */
export function importJob(fetching: Fetching): OutsideJob {
  return {
    beside: true,
    async outside({ store, subject }): Promise<Fetched | null> {
      const row = await store.first(findMedia, { id: subject });
      if (row?.status !== "processing" || row.source_url === null) return null;
      return fetchFile(row.source_url, store.livemode, fetching);
    },
    async finish(job, result) {
      const row = await job.store.first(findMedia, { id: job.subject });
      const fetched = result as Fetched | null;
      // Another post may have asked for the same file and been faster.
      const wanted = row?.status === "processing" ? row : null;
      const happened = wanted && fetched ? await takeIn(job, wanted, fetched, fetching) : [];
      if (!wanted && fetched && "file" in fetched) await fetching.files.remove(fetched.file.name);
      await wakePost(job);
      return happened;
    },
    async giveUp(job) {
      const row = await job.store.first(findMedia, { id: job.subject });
      if (row?.status !== "processing") return;
      const error = { code: "media_unreachable", message: "Something on our side failed at every try." };
      await miss(job, row, { error, passing: false });
      await wakePost(job);
    },
  };
}

async function takeIn(job: JobCall, row: MediaRow, fetched: Fetched, { files }: Fetching): Promise<Happening[]> {
  if (!("file" in fetched)) return miss(job, row, fetched);
  const { file, inspected } = fetched;
  const full = await noRoomFor(job.store, await claimedAt(job.store), file.bytes);
  if (full !== null) {
    await files.remove(file.name);
    return miss(job, row, { error: { code: "media_storage_full", message: full }, passing: false });
  }
  await job.store.all(saveMedia, { ...row, ...readyColumns(file, inspected), tries: row.tries + 1 });
  return [told(job, "media_imported", `${row.id} has come from its address`)];
}

async function miss(job: JobCall, row: MediaRow, { error, passing }: Missed): Promise<Happening[]> {
  const pauseSeconds = passing ? publishRetrySeconds[row.tries] : undefined;
  const status = pauseSeconds === undefined ? "failed" : "processing";
  await job.store.all(saveMedia, { ...row, status, tries: row.tries + 1, error: JSON.stringify(error) });
  if (pauseSeconds === undefined) return [told(job, "media_failed", `${row.id} did not come. ${error.message}`)];
  const againAt = job.time.now + pauseSeconds * 1000;
  await importFile(job.store, job.time, row.id, postOf(job), againAt);
  return [
    told(job, "media_retry_planned", `${row.id} did not come; next try in ${formatDuration(againAt - job.time.now)}`),
  ];
}

const claim = query<{ workspaceId: string }>()((db, param) =>
  db.selectFrom("workspace").select("claimed_at").where("id", "=", param("workspaceId")),
);

function claimedAt(store: Store): Promise<number | null> {
  const { workspaceId } = store;
  return store.inTransaction(async (session) => {
    const [row] = await session.all<{ claimed_at: number | null }>(claim.bind(session.dialect, { workspaceId }));
    return row?.claimed_at ?? null;
  });
}

const dueDelivery = ownQuery<{ postId: string; now: number }>()((own, param) =>
  own
    .selectFrom("delivery")
    .select("id")
    .where("post_id", "=", param("postId"))
    .where("status", "=", "pending")
    .where("next_attempt_at", "<=", param("now"))
    .limit(1),
);

/** A post that was due while its file was on its way goes on now. */
async function wakePost(job: JobCall): Promise<void> {
  const { store, time } = job;
  const postId = postOf(job);
  const waits = await store.first(dueDelivery, { postId, now: time.now });
  if (waits) await enqueue(store, time, { kind: "publish", subject: postId, dueAt: time.now });
}

function postOf({ payload }: JobCall): string {
  return String(payload.postId);
}

function told(job: JobCall, kind: string, summary: string): Happening {
  const none = { deliveryId: null, channel: null, eventId: null, event: null, webhookId: null };
  return { kind, summary, postId: postOf(job), ...none };
}
