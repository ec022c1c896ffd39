import type { Handler } from "../operation.ts";
import { decodeCursor, encodeCursor } from "../store/cursor.ts";
import { findThread } from "./find-thread.ts";
import { viewMessage } from "./thread-view.ts";

/** Lists what was said in a thread. The ids of its messages lie in the order in which they were sent. */
export const listInboxMessages: Handler<"listInboxMessages"> = async ({ store, path, query }) => {
  const { id } = await findThread(store, path.id);
  const { cursor, limit = 25, order = "sentAt" } = query;
  const filters = { id, order };
  const after = cursor === undefined ? null : decodeCursor(cursor, filters);
  const descending = order.startsWith("-");
  const rows = await store.build((own) => {
    const all = own.selectFrom("inbox_message").selectAll("inbox_message").where("thread_id", "=", id);
    const rest = after ? all.where("id", descending ? "<" : ">", after.id) : all;
    return rest.orderBy("id", descending ? "desc" : "asc").limit(limit + 1);
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hasMore = rows.length > limit;
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((message) => viewMessage(message, store.livemode)),
      hasMore,
      nextCursor: hasMore && last ? encodeCursor({ sort: last.sent_at, id: last.id }, filters) : null,
    },
  };
};
