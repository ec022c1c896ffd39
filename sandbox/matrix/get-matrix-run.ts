import type { Handler } from "../operation.ts";
import { findDefinition } from "./definitions.ts";
import { viewRun } from "./run.ts";
import { findRun } from "./run-queries.ts";

export const getMatrixRun: Handler<"getMatrixRun"> = async ({ store, path }) => {
  const { id } = findDefinition(store, path.id);
  const run = await findRun(store, { matrixId: id, id: path.runId });
  return { status: 200, body: viewRun(run, store.livemode) };
};
