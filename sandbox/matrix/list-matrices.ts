import type { Handler } from "../operation.ts";
import { decodeCursor, encodeCursor } from "../store/cursor.ts";
import { definitionsOf } from "./definitions.ts";
import { viewMatrix } from "./matrix-view.ts";

/** Lists the matrices of the workspace, always in the same order. */
export const listMatrices: Handler<"listMatrices"> = async ({ store, query, actor }) => {
  const { cursor, limit = 25 } = query;
  const filters = {};
  const from = cursor === undefined ? 0 : decodeCursor(cursor, filters).sort + 1;
  const all = definitionsOf(store);
  const page = all.slice(from, from + limit);
  const last = page.at(-1);
  const hasMore = from + limit < all.length;
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((definition) => viewMatrix(definition, store.livemode, actor.workspace.createdAt)),
      hasMore,
      nextCursor: hasMore && last ? encodeCursor({ sort: from + page.length - 1, id: last.id }, filters) : null,
    },
  };
};
