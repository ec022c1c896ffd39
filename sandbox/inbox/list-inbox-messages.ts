import type { Handler } from "../operation.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { findThread } from "./find-thread.ts";
import { viewMessage } from "./thread-view.ts";

/** Lists what was said in a thread. The ids of its messages lie in the order in which they were sent. */
export const listInboxMessages: Handler<"listInboxMessages"> = async ({ store, path, query }) => {
  const { id } = await findThread(store, path.id);
  const { cursor, limit = 25, order = "sentAt" } = query;
  const filters = { id, order };
  const after = placeAfter(cursor, filters);
  const descending = order.startsWith("-");
  const rows = await store.build((own) => {
    const all = own.selectFrom("inbox_message").selectAll("inbox_message").where("thread_id", "=", id);
    const rest = after ? all.where("id", descending ? "<" : ">", after.id) : all;
    return rest.orderBy("id", descending ? "desc" : "asc").limit(limit + 1);
  });
  const { page, ...ends } = pageOf(rows, limit, filters, (row) => row.sent_at);
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((message) => viewMessage(message, store.livemode)),
      ...ends,
    },
  };
};
