import type { QueryOf } from "../contract/types.ts";
import type { Handler } from "../operation.ts";
import type { Place } from "../store/cursor.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import type { TenantBuilder } from "../store/store.ts";
import { viewMedia } from "./media-view.ts";

type Filters = QueryOf<"listMedia">;

/** Lists files by keyset, the newest first: an id begins with the instant at which it was made. */
export const listMedia: Handler<"listMedia"> = async (call) => {
  const { cursor, limit = 25, ...filters } = call.query;
  const after = placeAfter(cursor, filters);
  const rows = await call.store.build((own) => select(own, filters, after, limit + 1));
  const { page, ...ends } = pageOf(rows, limit, filters, (row) => row.created_at);
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((row) => viewMedia(row, call)),
      ...ends,
    },
  };
};

function select(own: TenantBuilder, filters: Filters, after: Place | null, limit: number) {
  let rows = own.selectFrom("media").selectAll();
  if (filters.kind !== undefined) rows = rows.where("kind", "=", filters.kind);
  if (after) rows = rows.where("id", "<", after.id);
  return rows.orderBy("id", "desc").limit(limit);
}
