import type { SharedSnapshot } from "../contract/shared-copy.ts";
import type { SnapshotRow } from "../controls/snapshot-queries.ts";
import { type KeptRows, unpackRows } from "../controls/snapshot-rows.ts";
import type { ThreadRow } from "../inbox/thread-queries.ts";
import { viewThread } from "../inbox/thread-view.ts";
import type { DeliveryRow, PostRow } from "../posts/post-queries.ts";
import { type ViewOf, viewPost } from "../posts/post-view.ts";
import type { EventTable } from "../store/schema.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { redactText, redactValue } from "./redact-copy.ts";

const most = 100;

/** What a snapshot holds as strangers may read it, the latest of each kind first. */
export async function copySnapshot(snapshot: SnapshotRow, view: ViewOf): Promise<SharedSnapshot> {
  const rows = await unpackRows(snapshot.data);
  const posts = rowsOf<PostRow>(rows, "post").filter(({ deleted_at }) => deleted_at === null);
  const deliveries = Map.groupBy(rowsOf<DeliveryRow>(rows, "delivery"), ({ post_id }) => post_id);
  const events = rowsOf<EventTable>(rows, "event");
  const threads = rowsOf<ThreadRow>(rows, "inbox_thread");
  const copy: SharedSnapshot = {
    kind: "snapshot",
    name: redactText(snapshot.name, null),
    takenAt: formatInstant(snapshot.created_at),
    clockAt: formatInstant(snapshot.clock_at),
    clockState: snapshot.clock_state,
    counts: { posts: posts.length, events: events.length, threads: threads.length },
    posts: latest(posts, ({ day_at }) => day_at).map((post) => viewPost(post, deliveries.get(post.id) ?? [], view)),
    events: latest(events, ({ id }) => id).map(({ body }) => JSON.parse(body)),
    threads: latest(threads, ({ last_activity_at }) => last_activity_at).map((thread) =>
      viewThread(thread, view.livemode),
    ),
  };
  return redactValue(copy, null);
}

/** Rows that a snapshot wrote are rows of their table. */
function rowsOf<Row>(rows: KeptRows, table: string): readonly Row[] {
  return (rows[table] ?? []) as unknown as readonly Row[];
}

/** An id begins with its instant. */
function latest<Row>(rows: readonly Row[], by: (row: Row) => string | number): Row[] {
  return [...rows].sort((a, b) => (by(a) < by(b) ? 1 : -1)).slice(0, most);
}
