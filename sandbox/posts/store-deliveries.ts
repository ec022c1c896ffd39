import { orderedId } from "../ids.ts";
import { sha256Short } from "../secrets.ts";
import type { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { PlannedDelivery } from "./draft.ts";
import { fingerprint } from "./fingerprint.ts";
import { type DeliveryRow, insertDelivery, placeOf } from "./post-queries.ts";

/** The rows that a plan becomes. Ids come from the post, so one seed always gives the same ones. */
export function deliveryRows(
  store: Store,
  time: WorkspaceTime,
  postId: string,
  planned: readonly PlannedDelivery[],
): DeliveryRow[] {
  // Most channels say the same words, and a fingerprint costs a hash.
  const fingerprints = new Map<string, number>();
  return planned.map(({ channel, content, scheduledAt, outcome, cardSize, files }, place) => {
    const said = [content, ...files].join("\n");
    const words = fingerprints.get(said) ?? fingerprint(store, content, files);
    fingerprints.set(said, words);
    return {
      id: orderedId("del", time.now, place, `${postId}:${channel}:${time.now}`),
      post_id: postId,
      channel,
      status: "pending",
      content,
      scheduled_at: scheduledAt,
      published_at: null,
      remote_id: null,
      attempts: 0,
      next_attempt_at: scheduledAt,
      error: null,
      fingerprint: words,
      outcome,
      card_hash: cardSize ? cardHash(content, cardSize) : null,
    };
  });
}

/** Stores deliveries with the work that they mean: their pictures right away, and publishing when they are due. */
export async function storeDeliveries(
  store: Store,
  time: WorkspaceTime,
  postId: string,
  rows: readonly DeliveryRow[],
): Promise<void> {
  const due = new Set<number>();
  for (const row of rows) {
    await store.all(insertDelivery, row);
    if (row.card_hash !== null)
      await enqueue(store, time, { kind: "renderCard", subject: row.id, dueAt: time.now, payload: placeOf(row) });
    if (row.scheduled_at !== null && row.status === "pending") due.add(row.scheduled_at);
  }
  for (const dueAt of due) await enqueue(store, time, { kind: "publish", subject: postId, dueAt });
}

function cardHash(content: string, size: { width: number; height: number }): string {
  return sha256Short(`${size.width}x${size.height}:${content}`);
}
