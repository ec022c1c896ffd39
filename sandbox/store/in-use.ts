import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { isThere, type Place, sqliteFile } from "./open.ts";
import { programName } from "./postgres.ts";

/** True when a process of this program has the database open right now. */
export async function isInUse(place: Place): Promise<boolean> {
  if (place.databaseUrl !== null) return isPostgresInUse(place.databaseUrl);
  return isThere(place) && isFileInUse(sqliteFile(place.dataDir));
}

/** Whoever has a WAL database open holds its file, so nobody else may have it for itself alone. */
function isFileInUse(file: string): boolean {
  const db = new DatabaseSync(file, { timeout: 0 });
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; ROLLBACK");
    return false;
  } catch (error) {
    if (/locked|busy/i.test(String(error))) return true;
    throw error;
  } finally {
    db.close();
  }
}

/** Ours are known by their name, which is that of this connection: DATABASE_URL may give all of us another one. */
async function isPostgresInUse(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: programName });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and application_name = current_setting('application_name') limit 1`,
    );
    return rows.length > 0;
  } finally {
    await client.end();
  }
}
