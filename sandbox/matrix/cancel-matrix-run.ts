import type { Handler } from "../operation.ts";
import { cancelJobs } from "../time/enqueue.ts";
import { endRun } from "./go-on.ts";
import { keepRun } from "./keep-run.ts";
import { openRun } from "./open-run.ts";
import { viewRun } from "./run.ts";

/** Ends a run wherever it is. */
export const cancelMatrixRun: Handler<"cancelMatrixRun"> = async ({ store, time, path }) => {
  const error = { code: "cancelled", message: "Somebody cancelled the run." };
  const run = endRun(await openRun(store, path), { status: "skipped", error, now: time.now });
  await cancelJobs(store, run.id);
  await keepRun(store, time, run);
  return { status: 200, body: viewRun(run, store.livemode) };
};
