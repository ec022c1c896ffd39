// `npm run restore -- FOLDER`: fills a database, SQLite or Postgres, from a backup. It must be empty, or be given up.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { restoreBackup } from "../sandbox/backup/restore-backup.ts";
import { env } from "../sandbox/env.ts";
import { isInUse } from "../sandbox/store/in-use.ts";
import { openAsItIs } from "../sandbox/store/open.ts";
import { requireNode } from "./node-version.ts";

requireNode();
const words = process.argv.slice(2);
const replace = words.includes("--replace");
const [folder, ...others] = words.filter((word) => word !== "--replace");
if (!folder || others.length > 0 || folder.startsWith("-")) {
  console.error(
    "Usage: npm run restore -- FOLDER [--replace]   (what npm run backup wrote; --replace gives up what the database holds)",
  );
  process.exit(2);
}
try {
  const settings = env();
  if (await isInUse(settings))
    throw new Error("A server or a worker has this database open, so nothing was restored. Stop it first.");
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const engine = openAsItIs(settings);
  const restored = restoreBackup(engine, settings, resolve(folder), replace ? "replace" : "refuse");
  const { tables, files, takenAt } = await restored.finally(() => engine.close());
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored ${rows} rows and ${files.count} media files as they stood at ${takenAt}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
