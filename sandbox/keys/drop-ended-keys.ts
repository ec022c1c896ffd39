import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";

/** For so long an ended key is told apart from one that never was. */
const keptMs = 90 * 24 * 3600 * 1000;

const liveKeys = query<{ before: number }>()((db, param) =>
  db
    .deleteFrom("api_key")
    .where("livemode", "=", 1)
    .where((row) => row.or([row("revoked_at", "<", param("before")), row("expires_at", "<", param("before"))])),
);

/** Secrets on real time: those of live keys, and those that the docs pages had. */
const secrets = query<{ before: number }>()((db, param) =>
  db
    .deleteFrom("api_key_secret")
    .where("ends_at", "<", param("before"))
    .where("key_id", "in", (inner) =>
      inner
        .selectFrom("api_key")
        .select("id")
        .where((row) => row.or([row("livemode", "=", 1), row("kind", "=", "docs")])),
    ),
);

/** Drops keys and secrets that ended long ago. Those of test mode go with their workspace: their time is not ours. */
export async function dropEndedKeys(engine: Engine, clock: Clock): Promise<void> {
  const before = clock.now() - keptMs;
  await engine.transaction(async (session) => {
    for (const statement of [liveKeys, secrets]) await session.all(statement.bind(session.dialect, { before }));
  });
}
