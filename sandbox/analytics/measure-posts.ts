import type { Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { publishedOf } from "./analytics-row.ts";
import { engagementOf, type MetricName, snapshotTimes } from "./engagement.ts";
import { commentsOn, nextPublished, type PublishedRow } from "./export-queries.ts";

const mostPublications = 1000;

/** One metric of each post over all its channels, as the last snapshots say, the best first. */
export async function measurePosts(
  store: Store,
  time: WorkspaceTime,
  range: { readonly since: number; readonly postIds?: readonly string[] },
  metric: MetricName,
): Promise<{ postId: string; value: number | null }[]> {
  const days = { from_at: range.since, until_at: time.now + 1, channels: null, last_row: null };
  const all = await nextPublished(store, days, mostPublications);
  const rows = range.postIds ? all.filter((row) => range.postIds?.includes(row.post_id)) : all;
  const comments = rows.length === 0 ? [] : await commentsOn(store, [...new Set(rows.map(postOf))], time.now);
  const values = new Map<string, number | null>();
  for (const row of rows) {
    const own = comments.filter((each) => each.post_id === row.post_id && each.channel === row.channel);
    const value = measured(store, time, row, own, metric);
    const before = values.get(row.post_id) ?? null;
    values.set(row.post_id, value === null ? before : (before ?? 0) + value);
  }
  return [...values]
    .map(([postId, value]) => ({ postId, value }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.postId < b.postId ? -1 : 1));
}

function postOf({ post_id }: PublishedRow): string {
  return post_id;
}

function measured(
  { workspaceId }: Store,
  { now, seedNumber }: WorkspaceTime,
  row: PublishedRow,
  comments: readonly { sent_at: number }[],
  metric: MetricName,
): number | null {
  const at = snapshotTimes(row.published_at, now).at(-1) ?? row.published_at;
  const heard = comments.filter(({ sent_at }) => sent_at <= at).length;
  return engagementOf(publishedOf(row, { workspaceId, seedNumber }))(at - row.published_at, heard)[metric];
}
