import type { Handler } from "../operation.ts";
import { decodeCursor, encodeCursor } from "../store/cursor.ts";
import { loadWebhooks, viewWebhook } from "./webhook-view.ts";

/** Lists the webhooks of a workspace and mode, newest first: there are few, so they are read at once. */
export const listWebhooks: Handler<"listWebhooks"> = async ({ store, time, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = cursor === undefined ? null : decodeCursor(cursor, filters).id;
  const rows = (await loadWebhooks(store))
    .filter((row) => after === null || row.id < after)
    .filter((row) => filters.status === undefined || row.status === filters.status)
    .reverse();
  const page = rows.slice(0, limit);
  const data = [];
  for (const row of page) data.push(await viewWebhook(store, row, time.now));
  const last = page.at(-1);
  const hasMore = rows.length > limit;
  const nextCursor = hasMore && last ? encodeCursor({ sort: 0, id: last.id }, filters) : null;
  return { status: 200, body: { object: "list", data, hasMore, nextCursor } };
};
