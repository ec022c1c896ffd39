import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ownSecret } from "../own-secret.ts";
import { readRows } from "../store/copy-rows.ts";
import type { Engine, Session } from "../store/engine.ts";
import { findTables } from "../store/tables.ts";
import type { Clock } from "../time/clock.ts";
import { type CopiedFile, copyFiles } from "./copy-files.ts";
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
  const takenAt = new Date(clock.now()).toISOString();
  const { tables, migrations } = await engine.frozen((session) => copyTables(session, join(part, tablesFolder)));
  const files = await copyMedia(join(settings.dataDir, filesFolder), part);
  const keys = settings.secretsKeys ?? [ownSecret(settings.dataDir, keyFile)];
  const holdsKey = settings.secretsKeys === null;
  if (holdsKey) await writeFile(join(part, keyFile), `${keys[0]}`, { mode: 0o600 });
  const manifest: Manifest = {
    format: 1,
    takenAt,
    engine: engine.dialect,
    migrations,
    tables,
    files,
    keys: keys.map(fingerprintOf),
    holdsKey,
  };
  await writeManifest(part, manifest);
  await rename(part, folder);
  return manifest;
}

async function copyTables(session: Session, folder: string): Promise<Pick<Manifest, "tables" | "migrations">> {
  const tables: CopiedTable[] = [];
  for (const table of await findTables(session)) {
    if (table.name === "migration") continue;
    const { count, sha256 } = await writeLines(join(folder, `${table.name}.jsonl.gz`), readRows(session, table));
    tables.push({ name: table.name, columns: table.columns.map(({ name }) => name), rows: count, sha256 });
  }
  const done = await session.all<{ name: string }>({ sql: "select name from migration order by name", parameters: [] });
  return { tables, migrations: done.map(({ name }) => name) };
}

async function copyMedia(from: string, folder: string): Promise<Manifest["files"]> {
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<CopiedFile[]> {
    for await (const files of copyFiles(from, join(folder, filesFolder))) {
      for (const file of files) bytes += file.bytes;
      yield files;
    }
  };
  const { count, sha256 } = await writeLines(join(folder, filesList), counted());
  return { count, bytes, sha256 };
}
