import type { Handler } from "../operation.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { definitionsOf } from "./definitions.ts";
import { viewMatrix } from "./matrix-view.ts";

/** Lists the matrices of the workspace, always in the same order. */
export const listMatrices: Handler<"listMatrices"> = async ({ store, query, actor }) => {
  const { cursor, limit = 25 } = query;
  const filters = {};
  const after = placeAfter(cursor, filters);
  const all = definitionsOf(store);
  const from = after === null ? 0 : after.sort + 1;
  const { page, ...ends } = pageOf(all.slice(from, from + limit + 1), limit, filters, (last) => all.indexOf(last));
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((definition) => viewMatrix(definition, store.livemode, actor.workspace.createdAt)),
      ...ends,
    },
  };
};
