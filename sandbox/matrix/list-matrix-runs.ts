import type { Handler } from "../operation.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { findDefinition } from "./definitions.ts";
import { viewRun } from "./run.ts";
import { readRun } from "./run-queries.ts";

/** Lists the runs of a matrix, the newest first: an id begins with its instant. */
export const listMatrixRuns: Handler<"listMatrixRuns"> = async ({ store, path, query }) => {
  const { id } = findDefinition(store, path.id);
  const { cursor, limit = 25, status = [] } = query;
  const filters = { id, status };
  const after = placeAfter(cursor, filters);
  const rows = await store.build((own) => {
    let runs = own.selectFrom("matrix_run").selectAll("matrix_run").where("matrix_id", "=", id);
    if (status.length > 0) runs = runs.where("status", "in", status);
    if (after) runs = runs.where("id", "<", after.id);
    return runs.orderBy("id", "desc").limit(limit + 1);
  });
  const { page, ...ends } = pageOf(rows, limit, filters, (row) => row.created_at);
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((row) => viewRun(readRun(row), store.livemode)),
      ...ends,
    },
  };
};
