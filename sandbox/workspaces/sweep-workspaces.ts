import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { capLog } from "./cap-log.ts";
import { workspaceDeletions } from "./workspace-deletions.ts";

const logLifeMs = 7 * 24 * 3600 * 1000;
const idempotencyLifeMs = 24 * 3600 * 1000;

const expired = query<{ before: number }>()((db, param) =>
  db
    .selectFrom("workspace")
    .select("id")
    .where("claimed_at", "is", null)
    .where("last_used_at", "<=", param("before"))
    .limit(100),
);

/** Deletes unclaimed test workspaces a week after their last use, with everything in them, and prunes what has a term. */
export async function sweepWorkspaces(engine: Engine, clock: Clock): Promise<number> {
  const now = clock.now();
  const rows = await engine.all<{ id: string }>(expired.bind(engine.dialect, { before: now - unclaimedLifeMs }));
  for (const { id } of rows) await deleteWorkspace(engine, id);
  await engine.transaction(async (session) => {
    await session.all(oldLog.bind(session.dialect, { before: now - logLifeMs }));
    await session.all(oldAnswers.bind(session.dialect, { before: now - idempotencyLifeMs }));
  });
  await capLog(engine);
  return rows.length;
}

const oldLog = query<{ before: number }>()((db, param) =>
  db.deleteFrom("request_log").where("at", "<", param("before")),
);
const oldAnswers = query<{ before: number }>()((db, param) =>
  db.deleteFrom("idempotency").where("created_at", "<", param("before")),
);
const deleteRow = query<{ id: string }>()((db, param) => db.deleteFrom("workspace").where("id", "=", param("id")));

async function deleteWorkspace(engine: Engine, id: string): Promise<void> {
  await engine.transaction(async (session) => {
    for (const statement of [...workspaceDeletions, deleteRow]) {
      await session.all(statement.bind(session.dialect, { id }));
    }
  });
}
