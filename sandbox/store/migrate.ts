import type { Engine, Session } from "./engine.ts";
import { firstTables } from "./migrations/0001-first-tables.ts";
import { webhooks } from "./migrations/0002-webhooks.ts";
import { attemptsTell } from "./migrations/0003-attempts-tell.ts";
import { usage } from "./migrations/0004-usage.ts";
import { signIn } from "./migrations/0005-sign-in.ts";
import { shortTimings } from "./migrations/0006-short-timings.ts";
import { dismissedExposures } from "./migrations/0007-dismissed-exposures.ts";
import { oauth } from "./migrations/0008-oauth.ts";
import { requestsOfSession } from "./migrations/0009-requests-of-session.ts";
import { media } from "./migrations/0010-media.ts";
import { analytics } from "./migrations/0011-analytics.ts";
import { inbox } from "./migrations/0012-inbox.ts";
import { matrix } from "./migrations/0013-matrix.ts";
import { voice } from "./migrations/0014-voice.ts";
import { feedback } from "./migrations/0015-feedback.ts";
import { snapshots } from "./migrations/0016-snapshots.ts";
import { shares } from "./migrations/0017-shares.ts";

const migrations = [
  { name: "0001-first-tables", statements: firstTables },
  { name: "0002-webhooks", statements: webhooks },
  { name: "0003-attempts-tell", statements: attemptsTell },
  { name: "0004-usage", statements: usage },
  { name: "0005-sign-in", statements: signIn },
  { name: "0006-short-timings", statements: shortTimings },
  { name: "0007-dismissed-exposures", statements: dismissedExposures },
  { name: "0008-oauth", statements: oauth },
  { name: "0009-requests-of-session", statements: requestsOfSession },
  { name: "0010-media", statements: media },
  { name: "0011-analytics", statements: analytics },
  { name: "0012-inbox", statements: inbox },
  { name: "0013-matrix", statements: matrix },
  { name: "0014-voice", statements: voice },
  { name: "0015-feedback", statements: feedback },
  { name: "0016-snapshots", statements: snapshots },
  { name: "0017-shares", statements: shares },
];

/**
 * Brings the tables up to date, or to where a backup was taken: `only` names the migrations that it had. Several
 * processes may start at once: one migrates, the others wait.
 */
export async function migrate(engine: Engine, only?: ReadonlySet<string>): Promise<void> {
  if (only) refuseUnknown(only);
  await engine.exclusively(async (session) => {
    await run(session, "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)");
    const done = await session.all<{ name: string }>({ sql: "SELECT name FROM migration", parameters: [] });
    const names = new Set(done.map((row) => row.name));
    refuseUnknown(names);
    for (const { name, statements } of migrations) {
      if (names.has(name) || only?.has(name) === false) continue;
      for (const statement of statements(session.dialect)) await run(session, statement);
      await run(session, `INSERT INTO migration (name) VALUES ('${name}')`);
    }
  });
}

function refuseUnknown(names: ReadonlySet<string>): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...names].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new Error(
    `The database was made by another version of this program (it has ${unknown.join(", ")}). Use that version, or point DATA_DIR or DATABASE_URL at another database.`,
  );
}

async function run(session: Session, sql: string): Promise<void> {
  await session.all({ sql, parameters: [] });
}
