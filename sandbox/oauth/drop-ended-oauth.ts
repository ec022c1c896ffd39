import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { dropEndedTokens } from "./drop-ended-tokens.ts";

const dayMs = 24 * 3600 * 1000;
/** For so long an ended app, grant, token or client secret is told apart from one that never was. */
const keptMs = 90 * dayMs;

type Before = { before: number };

const requests = query<Before>()((db, param) =>
  db.deleteFrom("oauth_request").where("expires_at", "<", param("before")),
);
const codes = query<Before>()((db, param) => db.deleteFrom("oauth_code").where("expires_at", "<", param("before")));

/** With a grant go its codes and tokens. */
const grants = query<Before>()((db, param) => db.deleteFrom("oauth_grant").where("revoked_at", "<", param("before")));
const apps = query<Before>()((db, param) => db.deleteFrom("oauth_client").where("deleted_at", "<", param("before")));
const secrets = query<Before>()((db, param) =>
  db.deleteFrom("oauth_client_secret").where("ends_at", "<", param("before")),
);

/** Drops what has ended long ago. */
export async function dropEndedOauth(engine: Engine, clock: Clock): Promise<void> {
  const now = clock.now();
  await engine.transaction(async (session) => {
    for (const statement of [requests, codes])
      await session.all(statement.bind(session.dialect, { before: now - dayMs }));
    for (const statement of [grants, secrets, apps])
      await session.all(statement.bind(session.dialect, { before: now - keptMs }));
    await dropEndedTokens(session, now, keptMs);
  });
}
