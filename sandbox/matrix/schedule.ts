import type { Store } from "../store/store.ts";
import { addDuration } from "../time/duration.ts";
import { cancelJobs, enqueue } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { triggerOf } from "./definitions.ts";
import type { Run } from "./run.ts";

/**
 * A schedule counts from the run that somebody started, and goes on from each run that did something. One that had
 * nothing to do, failed, or was refused ends it, until somebody starts it again.
 */
export async function planNextWeek(store: Store, time: WorkspaceTime, run: Run): Promise<void> {
  const { kind, settings } = triggerOf({ steps: run.state.graph });
  if (kind !== "schedule") return;
  await cancelJobs(store, run.matrixId);
  const next = addDuration(run.startedAt ?? time.now, String(settings.every));
  if (run.status !== "success" || !("at" in next)) return;
  const dueAt = Math.max(next.at, time.now);
  await enqueue(store, time, { kind: "scheduledRun", subject: run.matrixId, dueAt });
}
