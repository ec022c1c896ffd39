import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CopiedValue, countOn, writeRows } from "../store/copy-rows.ts";
import type { Engine, Session } from "../store/engine.ts";
import { migrate } from "../store/migrate.ts";
import { type FoundTable, findTables } from "../store/tables.ts";
import { type CopiedFile, copyFile } from "./copy-files.ts";
import {
  type CopiedTable,
  filesFolder,
  filesList,
  fingerprintOf,
  keyFile,
  type Manifest,
  readManifest,
  tablesFolder,
} from "./manifest.ts";
import { checkLines, readLines } from "./packed-lines.ts";

interface RestoreSettings {
  readonly dataDir: string;
  readonly secretsKeys: readonly string[] | null;
}

/**
 * Fills an empty database, of either engine, from a backup. Everything is checked before anything is written, and all
 * rows come in one transaction: whatever ends in the middle leaves the database empty, and the same command again works.
 */
export async function restoreBackup(engine: Engine, settings: RestoreSettings, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const key = manifest.holdsKey ? await readFile(join(folder, keyFile), "utf8").catch(() => null) : null;
  const problems = [
    ...(await spoiltTables(folder, manifest)),
    ...(await spoiltFiles(folder, manifest)),
    ...(await keyProblems(settings, manifest, key)),
  ];
  if (problems.length > 0) throw new Error(`Nothing was restored:\n- ${problems.join("\n- ")}`);
  await migrate(engine, new Set(manifest.migrations));
  await copyMediaBack(folder, settings.dataDir);
  if (key !== null && settings.secretsKeys === null)
    await writeFile(join(settings.dataDir, keyFile), key, { mode: 0o600 });
  await engine.exclusively((session) => fillTables(session, folder, manifest.tables));
  await migrate(engine);
  return manifest;
}

async function spoiltTables(folder: string, { tables }: Manifest): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, rows, sha256 } of tables) {
    const file = join(folder, tablesFolder, `${name}.jsonl.gz`);
    const found = await checkLines(file).catch((error: Error) => error.message);
    if (typeof found === "string") problems.push(`${file} cannot be read: ${found}.`);
    else if (found.count !== rows || found.sha256 !== sha256)
      problems.push(`${file} was changed: it holds ${found.count} rows, and ${rows} other ones were written.`);
  }
  return problems;
}

async function spoiltFiles(folder: string, { files }: Manifest): Promise<string[]> {
  const list = join(folder, filesList);
  const found = await checkLines(list).catch((error: Error) => error.message);
  if (typeof found === "string") return [`${list} cannot be read: ${found}.`];
  if (found.sha256 !== files.sha256) return [`${list} was changed.`];
  const problems: string[] = [];
  for await (const group of readLines(list)) {
    for (const { path, bytes } of group as CopiedFile[]) {
      const size = (await stat(join(folder, filesFolder, path)).catch(() => null))?.size;
      if (size !== bytes) problems.push(`${filesFolder}/${path} has ${size ?? "no"} bytes, and ${bytes} were written.`);
    }
  }
  return problems;
}

/** Without the right key no stored webhook secret could be read, so that is said before and not by the first delivery. */
async function keyProblems(
  { secretsKeys, dataDir }: RestoreSettings,
  manifest: Manifest,
  key: string | null,
): Promise<string[]> {
  if (manifest.holdsKey && key === null)
    return [`${keyFile} is missing in the backup, and the webhook secrets need it.`];
  const needed = manifest.keys[0] ?? "";
  if (secretsKeys !== null) {
    if (secretsKeys.map(fingerprintOf).includes(needed)) return [];
    return ["SECRETS_KEY lacks the key that this backup was made with. Add it to the list, behind a comma."];
  }
  if (!manifest.holdsKey)
    return ["This backup was made with a SECRETS_KEY. Set it to the same value: the webhook secrets need it."];
  const here = await readFile(join(dataDir, keyFile), "utf8").catch(() => null);
  if (here === null || here === key) return [];
  return [
    `${join(dataDir, keyFile)} is another key than that of the backup. Move it away, or restore into another DATA_DIR.`,
  ];
}

async function copyMediaBack(folder: string, dataDir: string): Promise<void> {
  for await (const group of readLines(join(folder, filesList))) {
    for (const { path, sha256 } of group as CopiedFile[]) {
      const copied = await copyFile(join(folder, filesFolder), join(dataDir, filesFolder), path);
      if (copied?.sha256 !== sha256)
        throw new Error(`${filesFolder}/${path} was changed since the backup. Nothing was restored.`);
    }
  }
}

async function fillTables(session: Session, folder: string, copied: readonly CopiedTable[]): Promise<void> {
  const tables = await findTables(session);
  for (const table of tables) await refuseFull(session, table);
  for (const table of tables) {
    const from = copied.find(({ name }) => name === table.name);
    if (!from) continue;
    for await (const rows of readLines(join(folder, tablesFolder, `${table.name}.jsonl.gz`)))
      await writeRows(session, table, from.columns, rows as CopiedValue[][]);
    const [only, ...others] = table.key;
    if (only && others.length === 0) await countOn(session, table, only);
  }
}

async function refuseFull(session: Session, { name }: FoundTable): Promise<void> {
  if (name === "migration") return;
  const rows = await session.all({ sql: `select 1 as one from "${name}" limit 1`, parameters: [] });
  if (rows.length > 0)
    throw new Error(
      `The database has rows in ${name}. A restore fills an empty one: name another DATA_DIR or DATABASE_URL, or move this one away.`,
    );
}
