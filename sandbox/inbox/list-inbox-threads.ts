import type { QueryOf } from "../contract/types.ts";
import type { Handler } from "../operation.ts";
import type { Place } from "../store/cursor.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import type { TenantBuilder } from "../store/store.ts";
import { parseInstant } from "../time/rfc3339.ts";
import { viewThread } from "./thread-view.ts";

type Filters = QueryOf<"listInboxThreads">;

/** Lists threads by keyset, the newest message first. */
export const listInboxThreads: Handler<"listInboxThreads"> = async ({ store, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = placeAfter(cursor, filters);
  const rows = await store.build((own) => select(own, filters, after, limit + 1));
  const { page, ...ends } = pageOf(rows, limit, filters, (row) => row.last_activity_at);
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((thread) => viewThread(thread, store.livemode)),
      ...ends,
    },
  };
};

function select(own: TenantBuilder, filters: Filters, after: Place | null, limit: number) {
  let rows = own.selectFrom("inbox_thread").selectAll("inbox_thread");
  const { channel = [], kind = [], status = [], unread, postId } = filters;
  if (channel.length > 0) rows = rows.where("channel", "in", channel);
  if (kind.length > 0) rows = rows.where("kind", "in", kind);
  if (status.length > 0) rows = rows.where("status", "in", status);
  if (unread !== undefined) rows = rows.where("unread_count", unread ? ">" : "=", 0);
  if (postId !== undefined) rows = rows.where("post_id", "=", postId);
  const since = filters.since === undefined ? null : parseInstant(filters.since);
  if (since && "at" in since) rows = rows.where("last_activity_at", ">=", since.at);
  if (after) {
    rows = rows.where((row) => {
      const sameInstant = row.and([row("last_activity_at", "=", after.sort), row("id", "<", after.id)]);
      return row.or([row("last_activity_at", "<", after.sort), sameInstant]);
    });
    // Says the same once more in a form that an index can seek to.
    rows = rows.where("last_activity_at", "<=", after.sort);
  }
  return rows.orderBy("last_activity_at", "desc").orderBy("id", "desc").limit(limit);
}
