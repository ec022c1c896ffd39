import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256Hex } from "../secrets.ts";
import type { Dialect } from "../store/engine.ts";

/** What a backup says of itself. It is written last, so a folder without it is no whole backup. */
export interface Manifest {
  readonly format: 1;
  readonly takenAt: string;
  readonly engine: Dialect;
  readonly migrations: readonly string[];
  readonly tables: readonly CopiedTable[];
  readonly files: { readonly count: number; readonly bytes: number; readonly sha256: string };
  /** Which keys can read the webhook secrets in it: a fingerprint of each, the one that encrypts first. */
  readonly keys: readonly string[];
  /** True when the key itself lies in the folder, because it was no setting of the operator's. */
  readonly holdsKey: boolean;
}

export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** The highest id that the table ever gave, for one that counts. */
  readonly lastId: number | null;
  /** Of the lines before they were packed. */
  readonly sha256: string;
}

export const tablesFolder = "tables";
export const filesFolder = "media";
export const filesList = "media.jsonl.gz";
export const keyFile = "secrets-key";

const manifestFile = "manifest.json";

export function fingerprintOf(key: string): string {
  return sha256Hex(`backup:${key}`).slice(0, 16);
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Throws with what to do when the folder holds no backup that this program can read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), "utf8").catch(() => null);
  if (text === null)
    throw new Error(
      `${folder} holds no ${manifestFile}, so it is no whole backup. Name the folder that npm run backup wrote.`,
    );
  const manifest = parsed(text);
  if (manifest === null) throw new Error(`${join(folder, manifestFile)} is no whole JSON. Nothing was restored.`);
  if (manifest.format !== 1)
    throw new Error(
      `${folder} has the format ${manifest.format}, and this program reads format 1. Use a newer version.`,
    );
  const names = manifest.tables.flatMap(({ name, columns }) => [name, ...columns]);
  const odd = names.find((name) => !/^\w+$/.test(name));
  if (odd !== undefined) throw new Error(`${join(folder, manifestFile)} names ${odd}, which is no table or column.`);
  return manifest;
}

function parsed(text: string): Manifest | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
