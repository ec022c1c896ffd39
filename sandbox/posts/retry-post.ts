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
  const again = deliveries.filter(isRetryable).map((row) => reset(row, time.now));
  if (again.length === 0) {
    throw new ApiError("nothing_to_retry", { detail: `No channel of ${post.id} has failed or waits for a person.` });
  }
  for (const row of again) await store.all(saveDelivery, row);
  await importAgain(store, time, post);
  await enqueue(store, time, { kind: "publish", subject: post.id, dueAt: time.now });
  const rows = [...deliveries.filter((row) => !isRetryable(row)), ...again];
  const states = rows.map((row) => ({ status: row.status as DeliveryStatus, attempts: row.attempts }));
  const saved = { ...post, status: postStatus(null, states), updated_at: time.now };
  await store.all(savePost, saved);
  return {
    status: 202,
    body: viewPost(saved, rows, viewFor(store, services.settings.publicUrl)),
  };
};

function isRetryable({ status }: DeliveryRow): boolean {
  return status !== "publishing" && mayBecome(status as DeliveryStatus, "pending");
}

function reset(row: DeliveryRow, now: number): DeliveryRow {
  return { ...row, status: "pending", attempts: 0, next_attempt_at: now, error: null, outcome: "publish" };
}
