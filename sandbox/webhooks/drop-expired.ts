import { webhookLimits } from "../contract/facts.gen.ts";
import { firstIdAt } from "../ids.ts";
import type { Engine, Statement } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";

const keptMs = webhookLimits.keptDays * 24 * 3600 * 1000;
const pageSize = 200;
const mostAttempts = 5000;

type After = { after: string; before: number };

const oldWorkspaces = query<After>()((db, param) =>
  db
    .selectFrom("workspace")
    .select("id")
    .where("id", ">", param("after"))
    .where("created_at", "<", param("before"))
    .orderBy("id")
    .limit(pageSize),
);
const oldWebhooks = query<After>()((db, param) =>
  db
    .selectFrom("webhook")
    .select(["id", "deleted_at"])
    .where("id", ">", param("after"))
    .where("created_at", "<", param("before"))
    .orderBy("id")
    .limit(pageSize),
);
const dropEvents = [0, 1].map((livemode) =>
  query<{ id: string; first: string }>()((db, param) =>
    db
      .deleteFrom("event")
      .where("workspace_id", "=", param("id"))
      .where("livemode", "=", livemode)
      .where("id", "<", param("first")),
  ),
);
const dropDeliveries = query<{ id: string; first: string }>()((db, param) =>
  db.deleteFrom("webhook_delivery").where("webhook_id", "=", param("id")).where("id", "<", param("first")),
);
const dropNotices = query<{ id: string; before: number }>()((db, param) =>
  db.deleteFrom("webhook_notice").where("webhook_id", "=", param("id")).where("at", "<", param("before")),
);
const dropSecrets = query<{ id: string }>()((db, param) =>
  db.deleteFrom("webhook_secret").where("webhook_id", "=", param("id")),
);
const dropWebhook = query<{ id: string }>()((db, param) => db.deleteFrom("webhook").where("id", "=", param("id")));

// The ids of deliveries begin with their time, so the oldest attempts of everybody lie together.
const endOfPage = query<{ first: string }>()((db, param) =>
  db
    .selectFrom("webhook_attempt")
    .select("delivery_id")
    .where("delivery_id", "<", param("first"))
    .orderBy("delivery_id")
    .offset(mostAttempts)
    .limit(1),
);
const dropAttempts = query<{ last: string }>()((db, param) =>
  db.deleteFrom("webhook_attempt").where("delivery_id", "<=", param("last")),
);
const dropLastAttempts = query<{ first: string }>()((db, param) =>
  db.deleteFrom("webhook_attempt").where("delivery_id", "<", param("first")),
);

/** Forgets events, deliveries, attempts and notices after 30 days, and webhooks 30 days after their deletion. */
export async function dropExpired(engine: Engine, clock: Clock): Promise<void> {
  const before = clock.now() - keptMs;
  await dropOldAttempts(engine, firstIdAt("dlv", before));
  await eachPage(
    engine,
    (after) => oldWorkspaces.bind(engine.dialect, { after, before }),
    (id) => {
      const values = { id, first: firstIdAt("evt", before) };
      return dropEvents.map((drop) => drop.bind(engine.dialect, values));
    },
  );
  await eachPage(
    engine,
    (after) => oldWebhooks.bind(engine.dialect, { after, before }),
    (id, deletedAt) => {
      const { dialect } = engine;
      const old = [
        dropDeliveries.bind(dialect, { id, first: firstIdAt("dlv", before) }),
        dropNotices.bind(dialect, { id, before }),
      ];
      if (deletedAt === null || deletedAt >= before) return old;
      return [...old, dropSecrets.bind(dialect, { id }), dropWebhook.bind(dialect, { id })];
    },
  );
}

/** A page ends with all attempts of a delivery, however many there are, so that each one gets further. */
async function dropOldAttempts(engine: Engine, first: string): Promise<void> {
  const { dialect } = engine;
  for (;;) {
    const [end] = await engine.all<{ delivery_id: string }>(endOfPage.bind(dialect, { first }));
    const drop = end
      ? dropAttempts.bind(dialect, { last: end.delivery_id })
      : dropLastAttempts.bind(dialect, { first });
    await engine.transaction((session) => session.all(drop));
    if (!end) return;
  }
}

/** Goes through a table page by page, in one short transaction each, so that nobody waits for long. */
async function eachPage(
  engine: Engine,
  page: (after: string) => Statement,
  work: (id: string, deletedAt: number | null) => Statement[],
): Promise<void> {
  for (let after = ""; ; ) {
    const rows = await engine.all<{ id: string; deleted_at?: number | null }>(page(after));
    if (rows.length === 0) return;
    await engine.transaction(async (session) => {
      for (const { id, deleted_at } of rows) {
        for (const statement of work(id, deleted_at ?? null)) await session.all(statement);
      }
    });
    after = rows.at(-1)?.id ?? after;
  }
}
