import type { DeliveryStatus } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { enqueue } from "../time/enqueue.ts";
import { importAgain } from "./arrival.ts";
import { holdPost } from "./get-post.ts";
import { type DeliveryRow, saveDelivery, savePost } from "./post-queries.ts";
import { mayBecome, postStatus } from "./post-status.ts";
import { viewFor, viewPost } from "./post-view.ts";

/** Tries the channels again that are finished but not published. A forced outcome held for the first run only. */
export const retryPost: Handler<"retryPost"> = async ({ store, time, path, services }) => {
  const { post, deliveries } = await holdPost(store, path.id);
  const isRetryable = (row: DeliveryRow) =>
    row.status !== "pending" && mayBecome(row.status as DeliveryStatus, "pending");
  const again = deliveries.filter((row) => isRetryable(row) && row.status !== "publishing");
  if (again.length === 0) {
    throw new ApiError("nothing_to_retry", { detail: `No channel of ${post.id} has failed or waits for a person.` });
  }
  const rows = deliveries.map((row) => (again.includes(row) ? reset(row, time.now) : row));
  for (const row of rows.filter((candidate) => !deliveries.includes(candidate))) await store.all(saveDelivery, row);
  await importAgain(store, time, post);
  await enqueue(store, time, { kind: "publish", subject: post.id, dueAt: time.now });
  const states = rows.map((row) => ({ status: row.status as DeliveryStatus, attempts: row.attempts }));
  const saved = { ...post, status: postStatus(null, states), updated_at: time.now };
  await store.all(savePost, saved);
  return {
    status: 202,
    body: viewPost(saved, rows, viewFor(store, services.settings.publicUrl)),
  };
};

function reset(row: DeliveryRow, now: number): DeliveryRow {
  return { ...row, status: "pending", attempts: 0, next_attempt_at: now, error: null, outcome: "publish" };
}
