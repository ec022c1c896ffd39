import { normaliseText } from "../channels/normalise-text.ts";
import { ApiError } from "../errors.ts";
import { sha256Number } from "../secrets.ts";
import type { Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { sameWords } from "./post-queries.ts";

const dayMs = 24 * 3600 * 1000;

/**
 * What makes two texts the same to a reader: workspace, mode, files and normalised words. The channel is compared beside it,
 * so that the deliveries of one post lie together in the index.
 */
export function fingerprint(store: Store, content: string, files: readonly string[]): number {
  const shown = files.map((sha256) => `${sha256}:`).join("");
  return sha256Number(`${store.workspaceId}:${store.livemode}:${shown}${normaliseText(content)}`);
}

/** Refuses a post that says on one channel what another already says within a day of it. */
export async function refuseDuplicate(
  store: Store,
  deliveries: readonly { channel: string; fingerprint: number; scheduledAt: number | null }[],
  butPostId: string,
): Promise<void> {
  const due = deliveries.flatMap(({ channel, fingerprint: words, scheduledAt: at }) =>
    at === null ? [] : [{ channel, words, at }],
  );
  // Two calls with the same words would each look before the other has written. Test mode has one writer anyway.
  const said = store.livemode ? [...new Set(due.map(({ words }) => words))].sort((a, b) => a - b) : [];
  for (const words of said) await store.hold(`words ${words}`);
  for (const { channel, words, at } of due) {
    const near = { from: at - dayMs, until: at + dayMs };
    const earlier = await store.first(sameWords, { fingerprint: words, channel, ...near, butPostId });
    if (!earlier) continue;
    const when = earlier.scheduledAt === null ? "" : `, due ${formatInstant(earlier.scheduledAt)}`;
    throw new ApiError("duplicate_post", {
      detail: `${earlier.postId} says the same on ${channel}${when}. Send allowDuplicate: true to post it again.`,
      extra: { earlierPostId: earlier.postId },
    });
  }
}

/** What the guard compares of a delivery. */
export function dueWords(row: { channel: string; fingerprint: number; scheduled_at: number | null }) {
  return { channel: row.channel, fingerprint: row.fingerprint, scheduledAt: row.scheduled_at };
}
