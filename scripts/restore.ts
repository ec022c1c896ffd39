// `npm run restore -- FOLDER`: fills an empty database, SQLite or Postgres, from a backup.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { restoreBackup } from "../sandbox/backup/restore-backup.ts";
import { env } from "../sandbox/env.ts";
import { openPostgres } from "../sandbox/store/postgres.ts";
import { openSqlite } from "../sandbox/store/sqlite.ts";
import { requireNode } from "./node-version.ts";

requireNode();
const [folder, ...others] = process.argv.slice(2);
if (!folder || others.length > 0 || folder.startsWith("-")) {
  console.error("Usage: npm run restore -- FOLDER   (what npm run backup wrote)");
  process.exit(2);
}
try {
  const settings = env();
  mkdirSync(settings.dataDir, { recursive: true });
  const engine = settings.databaseUrl
    ? openPostgres(settings.databaseUrl)
    : openSqlite(join(settings.dataDir, "aloha.db"));
  const { tables, files, takenAt } = await restoreBackup(engine, settings, resolve(folder));
  await engine.close();
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored ${rows} rows and ${files.count} media files as they stood at ${takenAt}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
