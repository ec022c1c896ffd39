import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { isThere, sqliteFile } from "./open.ts";
import { programName } from "./postgres.ts";

interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
}

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

async function isPostgresInUse(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select 1 from pg_stat_activity where datname = current_database() and application_name = $1 limit 1",
      [programName],
    );
    return rows.length > 0;
  } finally {
    await client.end();
  }
}
