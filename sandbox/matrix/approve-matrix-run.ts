import type { Handler } from "../operation.ts";
import { approve } from "./go-on.ts";
import { keepRun } from "./keep-run.ts";
import { askingRun } from "./open-run.ts";
import { viewRun } from "./run.ts";

/** Lets a run do what it asked for, in a job of its own. */
export const approveMatrixRun: Handler<"approveMatrixRun"> = async ({ store, time, path }) => {
  const run = approve(await askingRun(store, path), time.now);
  await keepRun(store, time, run);
  return { status: 200, body: viewRun(run, store.livemode) };
};
