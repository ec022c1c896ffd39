import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens the database that the settings name and brings its tables up to date. */
export async function openEngine(settings: { dataDir: string; databaseUrl: string | null }): Promise<Engine> {
  const engine = settings.databaseUrl
    ? openPostgres(settings.databaseUrl)
    : openSqlite(join(settings.dataDir, "aloha.db"));
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}
