import type { QueryOf } from "../contract/types.ts";
import type { Handler } from "../operation.ts";
import { decodeCursor, encodeCursor, type Place } from "../store/cursor.ts";
import type { TenantBuilder } from "../store/store.ts";
import { parseInstant } from "../time/rfc3339.ts";

type Filters = QueryOf<"listEvents">;

/** Lists what happened, whether or not anybody was told. */
export const listEvents: Handler<"listEvents"> = async ({ store, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = cursor === undefined ? null : decodeCursor(cursor, filters);
  const rows = await store.build((own) => select(own, filters, after, limit + 1));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hasMore = rows.length > limit;
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((row) => JSON.parse(row.body)),
      hasMore,
      nextCursor: hasMore && last ? encodeCursor({ sort: last.created_at, id: last.id }, filters) : null,
    },
  };
};

function select(own: TenantBuilder, filters: Filters, after: Place | null, limit: number) {
  const descending = (filters.order ?? "createdAt").startsWith("-");
  let rows = own.selectFrom("event").select(["id", "body", "created_at"]);
  if (filters.event !== undefined && filters.event.length > 0) rows = rows.where("event", "in", [filters.event].flat());
  if (filters.objectId !== undefined) rows = rows.where("object_id", "=", filters.objectId);
  const from = filters.from === undefined ? null : parseInstant(filters.from);
  const to = filters.to === undefined ? null : parseInstant(filters.to);
  if (from && "at" in from) rows = rows.where("created_at", ">=", from.at);
  if (to && "at" in to) rows = rows.where("created_at", "<", to.at);
  if (after) {
    const beyond = descending ? "<" : ">";
    rows = rows
      .where("created_at", descending ? "<=" : ">=", after.sort)
      .where((row) => row.or([row("created_at", beyond, after.sort), row("id", beyond, after.id)]));
  }
  const direction = descending ? "desc" : "asc";
  return rows.orderBy("created_at", direction).orderBy("id", direction).limit(limit);
}
