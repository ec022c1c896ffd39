import { recordEvent } from "../events/record.ts";
import type { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { hasEnded, type Run } from "./run.ts";
import { saveRun } from "./run-queries.ts";
import { planNextWeek } from "./schedule.ts";

/**
 * Writes where a run is, with what follows from it: the job of its next step, or the event of its end. It stands in the
 * transaction of the step itself, so a step is done and counted, or neither. Gives the event's id.
 */
export async function keepRun(store: Store, time: WorkspaceTime, run: Run): Promise<string | null> {
  await saveRun(store, run);
  if (hasEnded(run)) return tellEnd(store, time, run);
  if (run.waitingFor === "approval") return null;
  const payload = { matrixId: run.matrixId, turn: run.state.turn };
  await enqueue(store, time, { kind: "matrixTurn", subject: run.id, dueAt: run.resumeAt ?? time.now, payload });
  return null;
}

/** Tells of an end, unless it was a rehearsal. */
async function tellEnd(store: Store, time: WorkspaceTime, run: Run): Promise<string | null> {
  if (run.dryRun) return null;
  await planNextWeek(store, time, run);
  return recordEvent(store, time, {
    event: "matrix.completed",
    objectId: run.id,
    sequence: run.sequence,
    data: { runId: run.id, matrixId: run.matrixId, status: run.status },
    requestId: run.state.requestId,
  });
}
