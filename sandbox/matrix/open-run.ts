import { ApiError, notFound } from "../errors.ts";
import type { Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { findDefinition } from "./definitions.ts";
import { hasEnded, type Run } from "./run.ts";
import { holdRun } from "./run-queries.ts";

/** A run that somebody decides about, held until the transaction ends. An ended one never changes. */
export async function openRun(store: Store, path: { readonly id: string; readonly runId: string }): Promise<Run> {
  const { id: matrixId } = findDefinition(store, path.id);
  const run = await holdRun(store, { matrixId, id: path.runId });
  if (!run) throw notFound("run");
  if (hasEnded(run)) throw new ApiError("run_finished", { detail: `${run.id} ended as ${run.status}.` });
  return run;
}

/** The same for a run that must wait for approval. */
export async function askingRun(store: Store, path: { readonly id: string; readonly runId: string }): Promise<Run> {
  const run = await openRun(store, path);
  if (run.waitingFor === "approval") return run;
  const what =
    run.resumeAt === null ? `is ${run.status}` : `waits for ${formatInstant(run.resumeAt)}, not for approval`;
  throw new ApiError("not_waiting", { detail: `${run.id} ${what}.` });
}
