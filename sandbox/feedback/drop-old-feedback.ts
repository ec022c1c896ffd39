import { feedback as limits } from "../contract/facts.gen.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";

const dayMs = 24 * 3600 * 1000;

const old = query<{ before: number }>()((db, param) =>
  db.deleteFrom("feedback").where("created_at", "<", param("before")),
);
const beyond = query<Record<never, never>>()((db) =>
  db
    .deleteFrom("feedback")
    .where("id", "not in", (inner) =>
      inner.selectFrom("feedback").select("id").orderBy("created_at", "desc").orderBy("id", "desc").limit(limits.kept),
    ),
);

/** Keeps the store small: what is a year old goes, and what is more than the newest few thousand. */
export async function dropOldFeedback(engine: Engine, clock: Clock): Promise<void> {
  await engine.transaction(async (session) => {
    await session.all(old.bind(session.dialect, { before: clock.now() - limits.keptDays * dayMs }));
    await session.all(beyond.bind(session.dialect, {}));
  });
}
