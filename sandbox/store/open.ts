import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** Where a database lies. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
}

/** Opens the database that the settings name and brings its tables up to date. */
export async function openEngine(settings: Place): Promise<Engine> {
  const engine = openAsItIs(settings);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** Opens it and leaves its tables alone: a backup before an upgrade must not be the upgrade. */
export function openAsItIs({ dataDir, databaseUrl }: Place): Engine {
  return databaseUrl ? openPostgres(databaseUrl) : openSqlite(sqliteFile(dataDir));
}

export function sqliteFile(dataDir: string): string {
  return join(dataDir, "aloha.db");
}

/** True when there is a database to open. A Postgres that is away says so itself. */
export function isThere({ dataDir, databaseUrl }: Place): boolean {
  return databaseUrl !== null || existsSync(sqliteFile(dataDir));
}
