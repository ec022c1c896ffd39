import { requestLog } from "../contract/facts.gen.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { capLog } from "./cap-log.ts";
import { dropWorkspace } from "./workspace-deletions.ts";

const logLifeMs = requestLog.keptDays * 24 * 3600 * 1000;
const auditLifeMs = 400 * 24 * 3600 * 1000;
const idempotencyLifeMs = 24 * 3600 * 1000;
/** A day in minutes and a week in hours are shown, each up to the end of the one that has begun. */
const minutesLifeMs = 25 * 3600 * 1000;
const hoursLifeMs = 8 * 24 * 3600 * 1000;

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
  const dropped = await dropUnused(engine, now - unclaimedLifeMs);
  await engine.transaction(async (session) => {
    await session.all(oldLog.bind(session.dialect, { before: now - logLifeMs }));
    await session.all(oldMinutes.bind(session.dialect, { before: now - minutesLifeMs }));
    await session.all(oldHours.bind(session.dialect, { before: now - hoursLifeMs }));
    await session.all(oldAudit.bind(session.dialect, { before: now - auditLifeMs }));
    await session.all(oldAnswers.bind(session.dialect, { before: now - idempotencyLifeMs }));
  });
  await capLog(engine);
  return dropped;
}

/** Some at a time, until none is left: more may end in an hour than one read gives. */
async function dropUnused(engine: Engine, before: number): Promise<number> {
  for (let dropped = 0; ; ) {
    const rows = await engine.all<{ id: string }>(expired.bind(engine.dialect, { before }));
    if (rows.length === 0) return dropped;
    for (const { id } of rows) await engine.transaction((session) => dropWorkspace(session, id));
    dropped += rows.length;
  }
}

const oldLog = query<{ before: number }>()((db, param) =>
  db.deleteFrom("request_log").where("at", "<", param("before")),
);
const oldAudit = query<{ before: number }>()((db, param) =>
  db.deleteFrom("audit_event").where("at", "<", param("before")),
);
const oldAnswers = query<{ before: number }>()((db, param) =>
  db.deleteFrom("idempotency").where("created_at", "<", param("before")),
);
const oldMinutes = query<{ before: number }>()((db, param) =>
  db.deleteFrom("usage_minute").where("at", "<", param("before")),
);
const oldHours = query<{ before: number }>()((db, param) =>
  db.deleteFrom("usage_hour").where("at", "<", param("before")),
);
