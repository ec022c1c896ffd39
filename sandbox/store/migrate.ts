import type { Dialect, Engine, Session } from "./engine.ts";
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
import { unreadColumns } from "./migrations/0018-unread-columns.ts";

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
  { name: "0018-unread-columns", statements: unreadColumns },
];

/** Brings the tables up to date. Several processes may start at once: one migrates, the others wait. */
export async function migrate(engine: Engine): Promise<void> {
  await engine.exclusively((session) => migrateIn(session));
}

/** The same in a transaction that is open already. `only` names the migrations that a backup had. */
export async function migrateIn(session: Session, only?: ReadonlySet<string>): Promise<void> {
  await run(session, "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)");
  const names = new Set(await readMigrations(session));
  for (const { name, statements } of migrations) {
    if (names.has(name) || only?.has(name) === false) continue;
    for (const statement of statements(session.dialect)) await run(session, statement);
    await run(session, `INSERT INTO migration (name) VALUES ('${name}')`);
  }
}

/** The migrations that a database has behind it. Refuses one that a newer program made. */
export async function readMigrations(session: Session): Promise<string[]> {
  const done = await session.all<{ name: string }>({ sql: "SELECT name FROM migration ORDER BY name", parameters: [] });
  const names = done.map(({ name }) => name);
  const unknown = unknownMigrations(names);
  if (unknown.length === 0) return names;
  throw new Error(
    `The database was made by another version of this program (it has ${unknown.join(", ")}). Use that version, or point DATA_DIR or DATABASE_URL at another database.`,
  );
}

export function unknownMigrations(names: readonly string[]): string[] {
  const known = new Set(migrations.map((migration) => migration.name));
  return names.filter((name) => !known.has(name));
}

/** Every table that a migration ever made. What else lies in the database belongs to somebody else. */
export function ownTables(dialect: Dialect): ReadonlySet<string> {
  const made = migrations.flatMap(({ statements }) => statements(dialect));
  const names = made.map((sql) => /^\s*CREATE TABLE "?(\w+)/.exec(sql)?.[1]);
  return new Set(["migration", ...names.filter((name) => name !== undefined)]);
}

async function run(session: Session, sql: string): Promise<void> {
  await session.all({ sql, parameters: [] });
}
