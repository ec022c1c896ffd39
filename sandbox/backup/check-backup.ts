import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unknownMigrations } from "../store/migrate.ts";
import { type CopiedFile, isFilePath, lookAtFile } from "./copy-files.ts";
import { filesFolder, filesList, fingerprintOf, keyFile, type Manifest, tablesFolder } from "./manifest.ts";
import { checkLines, readLines } from "./packed-lines.ts";

export interface RestoreSettings {
  readonly dataDir: string;
  readonly secretsKeys: readonly string[] | null;
}

/** Everything that keeps a backup from being restored here, each as a sentence with what to do. It reads every byte. */
export async function problemsOf(
  folder: string,
  manifest: Manifest,
  settings: RestoreSettings,
  key: string | null,
): Promise<string[]> {
  return [
    ...newerThanThis(manifest),
    ...(await spoiltTables(folder, manifest)),
    ...(await spoiltFiles(folder, manifest)),
    ...(await keyProblems(settings, manifest, key)),
  ];
}

function newerThanThis({ migrations }: Manifest): string[] {
  const unknown = unknownMigrations(migrations);
  if (unknown.length === 0) return [];
  return [`This backup was made by a newer version of this program (it has ${unknown.join(", ")}). Use that version.`];
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
    for (const { path, sha256 } of group as CopiedFile[]) {
      if (!isFilePath(path)) problems.push(`${list} names ${path}, which is no place for a file.`);
      else if ((await lookAtFile(join(folder, filesFolder), path))?.sha256 !== sha256)
        problems.push(`${filesFolder}/${path} is missing or was changed.`);
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
  const needed = manifest.keys[0] ?? "";
  if (manifest.holdsKey && key === null)
    return [`${keyFile} is missing in the backup, and the webhook secrets need it.`];
  if (key !== null && fingerprintOf(key) !== needed) return [`${keyFile} in the backup was changed.`];
  if (secretsKeys !== null) {
    if (secretsKeys.map(fingerprintOf).includes(needed)) return [];
    return ["SECRETS_KEY lacks the key that this backup was made with. Add it to the list, behind a comma."];
  }
  if (!manifest.holdsKey)
    return ["This backup was made with a SECRETS_KEY. Set it to the same value: the webhook secrets need it."];
  const here = await readFile(join(dataDir, keyFile), "utf8").catch(() => null);
  if (here === null || here.trim() === key) return [];
  return [
    `${join(dataDir, keyFile)} is another key than that of the backup. Move it away, or restore into another DATA_DIR.`,
  ];
}
