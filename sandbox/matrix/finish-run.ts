import { recordEvent } from "../events/record.ts";
import type { Keyed, MatrixRunTable } from "../store/schema.ts";
import { ownQuery, type Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

export type RunRow = Omit<MatrixRunTable, keyof Keyed>;

export const saveRun = ownQuery<RunRow>()((own, param) => {
  const values = {
    status: param("status"),
    steps: param("steps"),
    waiting_for: param("waiting_for"),
    resume_at: param("resume_at"),
    started_at: param("started_at"),
    finished_at: param("finished_at"),
    error: param("error"),
    sequence: param("sequence"),
  };
  return own
    .insertInto("matrix_run", {
      matrix_id: param("matrix_id"),
      id: param("id"),
      dry_run: param("dry_run"),
      trigger: param("trigger"),
      created_at: param("created_at"),
      ...values,
    })
    .onConflict((conflict) => conflict.columns(["matrix_id", "id"]).doUpdateSet(values));
});

/** Ends a run and tells of it, unless it was a rehearsal. */
export async function finishRun(
  store: Store,
  time: WorkspaceTime,
  run: RunRow,
  status: "success" | "failed" | "skipped",
  requestId: string | null,
): Promise<string | null> {
  const ended = {
    ...run,
    status,
    waiting_for: null,
    resume_at: null,
    finished_at: time.now,
    sequence: run.sequence + 1,
  };
  await store.all(saveRun, ended);
  if (run.dry_run === 1) return null;
  return recordEvent(store, time, {
    event: "matrix.completed",
    objectId: run.id,
    sequence: ended.sequence,
    data: { runId: run.id, matrixId: run.matrix_id, status },
    requestId,
  });
}
