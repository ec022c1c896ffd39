import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Keyed } from "../store/keyed.ts";
import type { MatrixRunTable } from "../store/schema-matrix.ts";
import { ownQuery, type Store } from "../store/store.ts";
import type { Run } from "./run.ts";

export type RunRow = Omit<MatrixRunTable, keyof Keyed>;

const saveRow = ownQuery<RunRow>()((own, param) => {
  const values = {
    status: param("status"),
    trigger: param("trigger"),
    steps: param("steps"),
    waiting_for: param("waiting_for"),
    resume_at: param("resume_at"),
    started_at: param("started_at"),
    finished_at: param("finished_at"),
    error: param("error"),
    sequence: param("sequence"),
    updated_at: param("updated_at"),
    state: param("state"),
  };
  return own
    .insertInto("matrix_run", {
      matrix_id: param("matrix_id"),
      id: param("id"),
      dry_run: param("dry_run"),
      created_at: param("created_at"),
      ...values,
    })
    .onConflict((conflict) => conflict.columns(["matrix_id", "id"]).doUpdateSet(values));
});

type Place = { readonly matrixId: string; readonly id: string };

const findRow = ownQuery<Place>()((own, param) =>
  own.selectFrom("matrix_run").selectAll().where("matrix_id", "=", param("matrixId")).where("id", "=", param("id")),
);

const lockRow = ownQuery<Place>()((own, param) =>
  own
    .selectFrom("matrix_run")
    .selectAll()
    .where("matrix_id", "=", param("matrixId"))
    .where("id", "=", param("id"))
    .forUpdate(),
);

/** A run, or the one 404 that every absent id gets. */
export async function findRun(store: Store, place: Place): Promise<Run> {
  const row = hasIdShape(place.id, "run") ? await store.first(findRow, place) : undefined;
  if (!row) throw notFound("run");
  return readRun(row);
}

/** The same for whoever is about to change it: nobody else does before the transaction ends. */
export async function holdRun(store: Store, place: Place): Promise<Run | null> {
  const row = hasIdShape(place.id, "run") ? await store.first(lockRow, place) : undefined;
  return row ? readRun(row) : null;
}

export function readRun(row: RunRow): Run {
  return {
    id: row.id,
    matrixId: row.matrix_id,
    status: row.status,
    dryRun: row.dry_run === 1,
    trigger: JSON.parse(row.trigger),
    steps: JSON.parse(row.steps),
    waitingFor: row.waiting_for,
    resumeAt: row.resume_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    error: row.error === null ? null : JSON.parse(row.error),
    sequence: row.sequence,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    state: JSON.parse(row.state),
  };
}

/** Writes a new run, or all that changes in one that exists. */
export async function saveRun(store: Store, run: Run): Promise<void> {
  await store.all(saveRow, {
    matrix_id: run.matrixId,
    id: run.id,
    status: run.status,
    dry_run: run.dryRun ? 1 : 0,
    trigger: JSON.stringify(run.trigger),
    steps: JSON.stringify(run.steps),
    waiting_for: run.waitingFor,
    resume_at: run.resumeAt,
    started_at: run.startedAt,
    finished_at: run.finishedAt,
    error: run.error === null ? null : JSON.stringify(run.error),
    sequence: run.sequence,
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    state: JSON.stringify(run.state),
  });
}
