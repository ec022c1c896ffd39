import type { QueryOf } from "../contract/types.ts";
import { firstIdAt } from "../ids.ts";
import type { Handler } from "../operation.ts";
import type { Place } from "../store/cursor.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import type { TenantBuilder } from "../store/store.ts";
import { parseInstant } from "../time/rfc3339.ts";

type Filters = QueryOf<"listEvents">;

/** Lists what happened, whether or not anybody was told. */
export const listEvents: Handler<"listEvents"> = async ({ store, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = placeAfter(cursor, filters);
  const rows = await store.build((own) => select(own, filters, after, limit + 1));
  const { page, ...ends } = pageOf(rows, limit, filters, (row) => row.created_at);
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((row) => JSON.parse(row.body)),
      ...ends,
    },
  };
};

/** An id begins with its instant, so the ids of a workspace lie in the order of time, and an instant cuts them. */
function select(own: TenantBuilder, filters: Filters, after: Place | null, limit: number) {
  const descending = (filters.order ?? "createdAt").startsWith("-");
  let rows = own.selectFrom("event").select(["id", "body", "created_at"]);
  if (filters.event !== undefined && filters.event.length > 0) rows = rows.where("event", "in", [filters.event].flat());
  if (filters.objectId !== undefined) rows = rows.where("object_id", "=", filters.objectId);
  const from = filters.from === undefined ? null : parseInstant(filters.from);
  const to = filters.to === undefined ? null : parseInstant(filters.to);
  if (from && "at" in from) rows = rows.where("id", ">=", firstIdAt("evt", from.at));
  if (to && "at" in to) rows = rows.where("id", "<", firstIdAt("evt", to.at));
  if (after) rows = rows.where("id", descending ? "<" : ">", after.id);
  return rows.orderBy("id", descending ? "desc" : "asc").limit(limit);
}
