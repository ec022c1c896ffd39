import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";

const endedSessions = query<{ before: string }>()((db, param) =>
  db.deleteFrom("session").where("expiresAt", "<", param("before")),
);
const endedTokens = query<{ before: string }>()((db, param) =>
  db.deleteFrom("verification").where("expiresAt", "<", param("before")),
);
/** A visitor whose workspace is gone, or who never got one. Sessions fall with the visitor. */
const goneVisitors = query<{ yes: number; before: string }>()((db, param) =>
  db
    .deleteFrom("user")
    .where("isAnonymous", "=", param("yes"))
    .where("createdAt", "<", param("before"))
    .where("id", "not in", (inner) => inner.selectFrom("member").select("userId")),
);

const monthMs = 30 * 24 * 3600 * 1000;
/** An invitation tells for a while why it no longer works. */
const oldInvitations = query<{ before: string }>()((db, param) =>
  db.deleteFrom("invitation").where("expiresAt", "<", param("before")),
);

/** Takes away what of signing in has ended: sessions, tokens of mails, and visitors whose workspace is gone. */
export async function dropEnded(engine: Engine, clock: Clock): Promise<void> {
  const now = clock.now();
  const before = formatInstant(now);
  const weekAgo = formatInstant(now - unclaimedLifeMs);
  await engine.transaction(async (session) => {
    await session.all(endedSessions.bind(session.dialect, { before }));
    await session.all(endedTokens.bind(session.dialect, { before }));
    await session.all(oldInvitations.bind(session.dialect, { before: formatInstant(now - monthMs) }));
    await session.all(goneVisitors.bind(session.dialect, { yes: 1, before: weekAgo }));
  });
}
