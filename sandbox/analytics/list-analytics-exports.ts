import type { Handler } from "../operation.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { viewExport } from "./export-view.ts";

/** Lists exports, the newest first: an id begins with the instant at which it was made. */
export const listAnalyticsExports: Handler<"listAnalyticsExports"> = async ({ store, time, query, services }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = placeAfter(cursor, filters);
  const rows = await store.build((own) => {
    const all = own.selectFrom("analytics_export").selectAll();
    const further = after === null ? all : all.where("id", "<", after.id);
    return further.orderBy("id", "desc").limit(limit + 1);
  });
  const { page, ...ends } = pageOf(rows, limit, filters);
  const reader = { livemode: store.livemode, now: time.now, services };
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((row) => viewExport(row, reader)),
      ...ends,
    },
  };
};
