import type { Handler } from "../operation.ts";
import { decodeCursor, encodeCursor } from "../store/cursor.ts";
import { viewExport } from "./export-view.ts";

/** Lists exports, the newest first: an id begins with the instant at which it was made. */
export const listAnalyticsExports: Handler<"listAnalyticsExports"> = async ({ store, time, query, services }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = cursor === undefined ? null : decodeCursor(cursor, filters);
  const rows = await store.build((own) => {
    const all = own.selectFrom("analytics_export").selectAll();
    const further = after === null ? all : all.where("id", "<", after.id);
    return further.orderBy("id", "desc").limit(limit + 1);
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hasMore = rows.length > limit;
  const reader = { livemode: store.livemode, now: time.now, services };
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((row) => viewExport(row, reader)),
      hasMore,
      nextCursor: hasMore && last ? encodeCursor({ sort: 0, id: last.id }, filters) : null,
    },
  };
};
