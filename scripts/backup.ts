// `npm run backup -- FOLDER`: writes everything into a new folder, while the server runs.
import { resolve } from "node:path";
import { takeBackup } from "../sandbox/backup/take-backup.ts";
import { env } from "../sandbox/env.ts";
import { isThere, openAsItIs } from "../sandbox/store/open.ts";
import { systemClock } from "../sandbox/time/clock.ts";
import { requireNode } from "./node-version.ts";

requireNode();
const [folder, ...others] = process.argv.slice(2);
if (!folder || others.length > 0 || folder.startsWith("-")) {
  console.error("Usage: npm run backup -- FOLDER   (a folder that does not exist yet)");
  process.exit(2);
}
try {
  const settings = env();
  if (!isThere(settings)) throw new Error(`There is no database in ${settings.dataDir}. Set DATA_DIR to where it is.`);
  const engine = openAsItIs(settings);
  const { tables, files } = await takeBackup(engine, systemClock, settings, resolve(folder)).finally(() =>
    engine.close(),
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Wrote ${rows} rows of ${tables.length} tables and ${files.count} media files to ${folder}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
