import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";

const dayMs = 24 * 3600 * 1000;
/** For so long an ended app, grant or client secret is told apart from one that never was. */
const keptMs = 90 * dayMs;

type Before = { before: number };

const requests = query<Before>()((db, param) =>
  db.deleteFrom("oauth_request").where("expires_at", "<", param("before")),
);
const codes = query<Before>()((db, param) => db.deleteFrom("oauth_code").where("expires_at", "<", param("before")));

/** With a grant go its codes and tokens. A token of a living grant stays: reuse must be told from what never was. */
const grants = query<Before>()((db, param) => db.deleteFrom("oauth_grant").where("revoked_at", "<", param("before")));
const apps = query<Before>()((db, param) => db.deleteFrom("oauth_client").where("deleted_at", "<", param("before")));
const secrets = query<Before>()((db, param) =>
  db.deleteFrom("oauth_client_secret").where("ends_at", "<", param("before")),
);

/** Spent tokens of families in which nothing works any more, nor could by a clock that only moves forward. */
const tokens = query<Before>()((db, param) =>
  db.deleteFrom("oauth_token").where("family", "in", (all) =>
    all
      .selectFrom("oauth_token as of_family")
      .innerJoin("oauth_grant", "oauth_grant.id", "of_family.grant_id")
      .select("of_family.family")
      .where("oauth_grant.livemode", "=", 1)
      .groupBy("of_family.family")
      .having((row) => row.fn.max("of_family.expires_at"), "<", param("before")),
  ),
);

/** Drops what has ended long ago. Tokens of test mode go with their grant or workspace: their time is not ours. */
export async function dropEndedOauth(engine: Engine, clock: Clock): Promise<void> {
  const now = clock.now();
  await engine.transaction(async (session) => {
    for (const statement of [requests, codes])
      await session.all(statement.bind(session.dialect, { before: now - dayMs }));
    for (const statement of [tokens, grants, secrets, apps])
      await session.all(statement.bind(session.dialect, { before: now - keptMs }));
  });
}
