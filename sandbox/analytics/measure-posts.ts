import type { Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { publishedOf } from "./analytics-row.ts";
import { commentsByPlace, placeOf } from "./comments-by-place.ts";
import { engagementOf, type MetricName, snapshotTimes } from "./engagement.ts";
import { lastRowOf, nextPublished, type PublishedRow } from "./export-queries.ts";

const rowsAtOnce = 1000;

/** The posts of a run, or those that went live since an instant. */
export type MeasuredPosts = { readonly postIds: readonly string[] } | { readonly since: number };

/** One metric of each post over all its channels, as the last snapshots say, the best first. */
export async function measurePosts(
  store: Store,
  time: WorkspaceTime,
  posts: MeasuredPosts,
  metric: MetricName,
  atOnce = rowsAtOnce,
): Promise<{ postId: string; value: number | null }[]> {
  const values = new Map<string, number | null>();
  for await (const rows of publications(store, time, posts, atOnce)) {
    const comments = await commentsByPlace(store, rows, time.now);
    for (const row of rows) {
      const value = measured(store, time, row, comments.get(placeOf(row)) ?? [], metric);
      const before = values.get(row.post_id) ?? null;
      values.set(row.post_id, value === null ? before : (before ?? 0) + value);
    }
  }
  return [...values]
    .map(([postId, value]) => ({ postId, value }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.postId < b.postId ? -1 : 1));
}

/** All publications of the posts, some at a time. */
async function* publications(store: Store, time: WorkspaceTime, posts: MeasuredPosts, atOnce: number) {
  const range = "since" in posts ? { from_at: posts.since } : { from_at: 0, postIds: posts.postIds };
  if ("postIds" in posts && posts.postIds.length === 0) return;
  for (let last_row: string | null = null; ; ) {
    const next = { ...range, until_at: time.now + 1, channels: null, last_row };
    const rows: PublishedRow[] = await nextPublished(store, next, atOnce);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    last_row = lastRowOf(last);
  }
}

function measured(
  { workspaceId }: Store,
  { now, seedNumber }: WorkspaceTime,
  row: PublishedRow,
  commentsAt: readonly number[],
  metric: MetricName,
): number | null {
  const at = snapshotTimes(row.published_at, now).at(-1) ?? row.published_at;
  const heard = commentsAt.filter((sentAt) => sentAt <= at).length;
  return engagementOf(publishedOf(row, { workspaceId, seedNumber }))(at - row.published_at, heard)[metric];
}
