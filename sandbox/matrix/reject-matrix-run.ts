import type { Handler } from "../operation.ts";
import { endRun } from "./go-on.ts";
import { keepRun } from "./keep-run.ts";
import { askingRun } from "./open-run.ts";
import { viewRun } from "./run.ts";

/** Says no to what a run asked for, which ends it. */
export const rejectMatrixRun: Handler<"rejectMatrixRun"> = async ({ store, time, path }) => {
  const asking = await askingRun(store, path);
  const title = asking.steps.find(({ stepId }) => stepId === asking.state.cursor)?.title ?? "";
  const error = { code: "rejected", message: `Somebody said no to this step: ${title}.` };
  const run = endRun(asking, { status: "skipped", error, now: time.now });
  await keepRun(store, time, run);
  return { status: 200, body: viewRun(run, store.livemode) };
};
