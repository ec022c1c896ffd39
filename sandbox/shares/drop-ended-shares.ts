import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";

/** So long an address says that it has ended, and does not look as if it had never been. */
const endedLifeMs = 30 * 24 * 3600 * 1000;

const old = query<{ before: number }>()((db, param) =>
  db
    .deleteFrom("share")
    .where((row) => row.or([row("expires_at", "<=", param("before")), row("revoked_at", "<=", param("before"))])),
);
const emptied = query<{ now: number; nothing: Uint8Array }>()((db, param) =>
  db
    .updateTable("share")
    .set({ bytes: 0, data: param("nothing") })
    .where("expires_at", "<=", param("now"))
    .where("bytes", ">", 0),
);

/** Deletes the copies that nobody can read any more, and later every trace of them. */
export async function dropEndedShares(engine: Engine, clock: Clock): Promise<void> {
  const now = clock.now();
  await engine.transaction(async (session) => {
    await session.all(old.bind(session.dialect, { before: now - endedLifeMs }));
    await session.all(emptied.bind(session.dialect, { now, nothing: new Uint8Array() }));
  });
}
