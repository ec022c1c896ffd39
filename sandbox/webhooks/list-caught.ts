import type { Handler } from "../operation.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { viewCaught } from "./catcher-view.ts";

/** Lists what the catcher received, newest first. */
export const listCaught: Handler<"listCaught"> = async ({ store, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = placeAfter(cursor, filters);
  const rows = await store.build((own) => {
    let found = own.selectFrom("caught").selectAll();
    if (filters.webhookId !== undefined) found = found.where("webhook_id", "=", filters.webhookId);
    if (filters.event !== undefined && filters.event.length > 0)
      found = found.where("event", "in", [filters.event].flat());
    if (after) found = found.where("id", "<", after.id);
    return found.orderBy("id", "desc").limit(limit + 1);
  });
  const { page, ...ends } = pageOf(rows, limit, filters);
  return { status: 200, body: { object: "list", data: page.map(viewCaught), ...ends } };
};
