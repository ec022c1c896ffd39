import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ownSecret } from "../own-secret.ts";
import { lastCounted, readRows } from "../store/copy-rows.ts";
import type { Engine, Session } from "../store/engine.ts";
import { ownTables, readMigrations } from "../store/migrate.ts";
import { findTables } from "../store/tables.ts";
import type { Clock } from "../time/clock.ts";
import { type CopiedFile, copyNewFiles } from "./copy-files.ts";
import {
  type CopiedTable,
  filesFolder,
  filesList,
  fingerprintOf,
  keyFile,
  type Manifest,
  tablesFolder,
  writeManifest,
} from "./manifest.ts";
import { writeLines } from "./packed-lines.ts";

interface BackupSettings {
  readonly dataDir: string;
  readonly secretsKeys: readonly string[] | null;
}

/**
 * Writes everything that cannot be made again into a new folder, while the server goes on: each table as it stood at one
 * instant, the media files, and the key of the webhook secrets where it is no setting.
 */
export async function takeBackup(
  engine: Engine,
  clock: Clock,
  settings: BackupSettings,
  folder: string,
): Promise<Manifest> {
  if (await stat(folder).catch(() => null))
    throw new Error(`${folder} is there already. Name a folder that does not exist; a backup never writes over one.`);
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(join(part, tablesFolder), { recursive: true, mode: 0o700 });
  try {
    const manifest = await fill(part, engine, clock, settings);
    await rename(part, folder);
    return manifest;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function fill(part: string, engine: Engine, clock: Clock, settings: BackupSettings): Promise<Manifest> {
  const media = join(settings.dataDir, filesFolder);
  const files = new Map<string, CopiedFile>();
  // Before the rows and after them: whichever way a file and its row come and go meanwhile, a row has its file.
  await copyNewFiles(media, join(part, filesFolder), files);
  const takenAt = new Date(clock.now()).toISOString();
  const { tables, migrations } = await engine.frozen((session) => copyTables(session, join(part, tablesFolder)));
  await copyNewFiles(media, join(part, filesFolder), files);
  const keys = settings.secretsKeys ?? [ownSecret(settings.dataDir, keyFile)];
  const holdsKey = settings.secretsKeys === null;
  if (holdsKey) await writeFile(join(part, keyFile), `${keys[0]}`, { mode: 0o600 });
  const manifest: Manifest = {
    format: 1,
    takenAt,
    engine: engine.dialect,
    migrations,
    tables,
    files: await listFiles([...files.values()], part),
    keys: keys.map(fingerprintOf),
    holdsKey,
  };
  await writeManifest(part, manifest);
  return manifest;
}

async function copyTables(session: Session, folder: string): Promise<Pick<Manifest, "tables" | "migrations">> {
  const found = await findTables(session, ownTables(session.dialect));
  if (found.length === 0)
    throw new Error("This database holds none of this program's tables. Look at DATA_DIR and DATABASE_URL.");
  const migrations = await readMigrations(session);
  const tables: CopiedTable[] = [];
  for (const table of found) {
    if (table.name === "migration") continue;
    const { count, sha256 } = await writeLines(join(folder, `${table.name}.jsonl.gz`), readRows(session, table));
    const columns = table.columns.map(({ name }) => name);
    tables.push({ name: table.name, columns, rows: count, lastId: await lastCounted(session, table), sha256 });
  }
  return { tables, migrations };
}

async function listFiles(files: readonly CopiedFile[], folder: string): Promise<Manifest["files"]> {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const groups = async function* () {
    yield files;
  };
  const { count, sha256 } = await writeLines(join(folder, filesList), groups());
  return { count, bytes, sha256 };
}
