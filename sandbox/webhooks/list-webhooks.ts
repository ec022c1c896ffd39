import type { Handler } from "../operation.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { loadWebhooks, viewWebhook } from "./webhook-view.ts";

/** Lists the webhooks of a workspace and mode, newest first: there are few, so they are read at once. */
export const listWebhooks: Handler<"listWebhooks"> = async ({ store, time, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = placeAfter(cursor, filters);
  const rows = (await loadWebhooks(store))
    .filter((row) => after === null || row.id < after.id)
    .filter((row) => filters.status === undefined || row.status === filters.status)
    .reverse();
  const { page, ...ends } = pageOf(rows, limit, filters);
  const data = [];
  for (const row of page) data.push(await viewWebhook(store, row, time.now));
  return { status: 200, body: { object: "list", data, ...ends } };
};
