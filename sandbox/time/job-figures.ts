import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";

/** What waits in the common queue, by kind of job. */
export interface JobFigures {
  readonly due: ReadonlyMap<string, number>;
  readonly failed: ReadonlyMap<string, number>;
  readonly oldestDueMs: number;
}

const dueByKind = query<{ now: number }>()((db, param) =>
  db
    .selectFrom("job")
    .select((row) => ["kind", row.fn.countAll<number>().as("count"), row.fn.min("wake_at").as("oldest")])
    .where("state", "=", "pending")
    .where("lane", "is", null)
    .where("wake_at", "is not", null)
    .where("wake_at", "<=", param("now"))
    .groupBy("kind"),
);
const failedByKind = query<object>()((db) =>
  db
    .selectFrom("job")
    .select((row) => ["kind", row.fn.countAll<number>().as("count")])
    .where("state", "=", "failed")
    .where("lane", "is", null)
    .groupBy("kind"),
);

/** Looks at the queue as it is now. */
export async function jobFigures(engine: Engine, now: number): Promise<JobFigures> {
  type Group = { kind: string; count: number; oldest: number | null };
  const due = await engine.all<Group>(dueByKind.bind(engine.dialect, { now }));
  const failed = await engine.all<Group>(failedByKind.bind(engine.dialect, {}));
  const counts = (groups: readonly Group[]) => new Map(groups.map(({ kind, count }) => [kind, Number(count)]));
  const oldest = Math.min(now, ...due.map((group) => Number(group.oldest ?? now)));
  return { due: counts(due), failed: counts(failed), oldestDueMs: now - oldest };
}
