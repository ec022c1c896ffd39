import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CopiedValue, countOn, writeRows } from "../store/copy-rows.ts";
import type { Engine, Session } from "../store/engine.ts";
import { migrateIn, ownTables } from "../store/migrate.ts";
import { findTables } from "../store/tables.ts";
import { problemsOf, type RestoreSettings } from "./check-backup.ts";
import { type CopiedFile, copyFile } from "./copy-files.ts";
import {
  type CopiedTable,
  filesFolder,
  filesList,
  keyFile,
  type Manifest,
  readManifest,
  tablesFolder,
} from "./manifest.ts";
import { readLines } from "./packed-lines.ts";

/** Whether a database that holds rows is left alone, or loses them to the backup. */
export type OldRows = "refuse" | "replace";

/**
 * Fills a database, of either engine, from a backup. Everything is checked before anything is written. Then the old
 * tables go and the new rows come in one transaction: whatever ends in the middle leaves the database as it was.
 */
export async function restoreBackup(
  engine: Engine,
  settings: RestoreSettings,
  folder: string,
  oldRows: OldRows = "refuse",
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const key = manifest.holdsKey ? await readFile(join(folder, keyFile), "utf8").catch(() => null) : null;
  const problems = await problemsOf(folder, manifest, settings, key);
  if (problems.length > 0) throw new Error(`Nothing was restored:\n- ${problems.join("\n- ")}`);
  if (oldRows === "refuse") await refuseRows(engine);
  // A file without a row is swept away within two hours, and a row without its file is a loss: files come first.
  await copyMediaBack(folder, settings.dataDir);
  if (key !== null && settings.secretsKeys === null)
    await writeFile(join(settings.dataDir, keyFile), `${key}\n`, { mode: 0o600 });
  await engine.exclusively(async (session) => {
    if (oldRows === "refuse") await refuseRows(session);
    await dropTables(session);
    await migrateIn(session, new Set(manifest.migrations));
    await fillTables(session, folder, manifest.tables);
    await migrateIn(session);
  });
  return manifest;
}

async function copyMediaBack(folder: string, dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  for await (const group of readLines(join(folder, filesList))) {
    for (const { path, sha256 } of group as CopiedFile[]) {
      const copied = await copyFile(join(folder, filesFolder), join(dataDir, filesFolder), path);
      if (copied?.sha256 !== sha256)
        throw new Error(`${filesFolder}/${path} changed while it was read. No row was restored.`);
    }
  }
}

async function refuseRows(session: Session): Promise<void> {
  for (const { name } of await findTables(session, ownTables(session.dialect))) {
    if (name === "migration") continue;
    const rows = await session.all({ sql: `select 1 as one from "${name}" limit 1`, parameters: [] });
    if (rows.length > 0)
      throw new Error(
        `The database has rows in ${name}, so nothing was restored. Name another DATA_DIR or DATABASE_URL, or add --replace: then everything in it goes.`,
      );
  }
}

/** The tables were perhaps made by a newer version than the backup: they are made anew as the backup had them. */
async function dropTables(session: Session): Promise<void> {
  const tables = await findTables(session, ownTables(session.dialect));
  for (const { name } of tables.reverse()) await session.all({ sql: `drop table "${name}"`, parameters: [] });
}

async function fillTables(session: Session, folder: string, copied: readonly CopiedTable[]): Promise<void> {
  const own = ownTables(session.dialect);
  const rest = new Map(copied.map((table) => [table.name, table]));
  for (const table of await findTables(session, own)) {
    const from = rest.get(table.name);
    if (!from) continue;
    for await (const rows of readLines(join(folder, tablesFolder, `${table.name}.jsonl.gz`)))
      await writeRows(session, table, from.columns, rows as CopiedValue[][]);
    await countOn(session, table, from.lastId);
    rest.delete(table.name);
  }
  if (rest.size > 0)
    throw new Error(`The backup has tables that this version never made: ${[...rest.keys()].join(", ")}.`);
}
