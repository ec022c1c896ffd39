import { analytics } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import type { Store } from "../store/store.ts";
import { cancelJobs, enqueue } from "../time/enqueue.ts";
import type { Happening, JobCall } from "../time/job.ts";
import { deleteExport, deleteParts, type ExportRow, endedBeyond, findExport, saveExport } from "./export-queries.ts";

/** Offers the file whose SHA-256 is known. */
export async function makeReady({ store, time, subject }: JobCall, sha256: unknown): Promise<Happening[]> {
  const row = await store.first(findExport, { id: subject });
  if (row?.status !== "running" || typeof sha256 !== "string") return [];
  const expiresAt = time.now + analytics.keptSeconds * 1000;
  const ended = { completed_at: time.now, updated_at: time.now, expires_at: expiresAt };
  await store.all(saveExport, { ...row, ...ended, status: "ready", sha256 });
  await enqueue(store, time, { kind: "expireExport", subject, dueAt: expiresAt });
  await removeOldest(store);
  return [told("export_ready", `The export ${subject} is ready with ${row.row_count} rows`)];
}

/** Ends an export without a file. */
export async function failExport(
  { store, time }: JobCall,
  row: ExportRow,
  error: Schema<"AnalyticsExportError">,
): Promise<Happening[]> {
  await store.all(deleteParts, { exportId: row.id });
  await store.all(saveExport, {
    ...row,
    status: "failed",
    parts: 0,
    row_count: 0,
    bytes: 0,
    sha256: null,
    error: JSON.stringify(error),
    completed_at: time.now,
    updated_at: time.now,
  });
  await removeOldest(store);
  return [told("export_failed", error.message)];
}

/** What becomes of an export whose job was tried again and again and never worked. */
export async function giveUp(job: JobCall): Promise<void> {
  const row = await job.store.first(findExport, { id: job.subject });
  if (row?.status !== "queued" && row?.status !== "running") return;
  const message = "Something failed on our side, again and again. Start another export.";
  await failExport(job, row, { code: "internal_error", message });
}

/** Takes the file away when its time has come. */
export async function expire({ store, time, subject }: JobCall): Promise<Happening[]> {
  const row = await store.first(findExport, { id: subject });
  if (row?.status !== "ready") return [];
  await store.all(deleteParts, { exportId: subject });
  await store.all(saveExport, { ...row, status: "expired", updated_at: time.now });
  return [told("export_expired", `The file of the export ${subject} was deleted`)];
}

/** A workspace keeps its newest exports; one that is still being written is never taken away. */
async function removeOldest(store: Store): Promise<void> {
  for (const { id } of await store.all(endedBeyond, { kept: analytics.kept })) {
    await store.all(deleteParts, { exportId: id });
    await store.all(deleteExport, { id });
    await cancelJobs(store, id);
  }
}

function told(kind: string, summary: string): Happening {
  return {
    kind,
    summary,
    postId: null,
    deliveryId: null,
    channel: null,
    eventId: null,
    event: null,
    webhookId: null,
  };
}
