import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomToken } from "./secrets.ts";

/** Fewer characters are no secret of ours: an empty one would make a key that everybody knows. */
const fewest = 32;

/** A secret of this installation: made at first use and kept beside the SQLite file, readable by its owner alone. */
export function ownSecret(dataDir: string, file: "secrets-key" | "auth-secret"): string {
  const path = join(dataDir, file);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const secret = read(path) ?? make(path);
  if (secret.length >= fewest) return secret;
  throw new Error(`${path} holds no whole secret. Put back the one of a backup.`);
}

function read(path: string): string | null {
  return unless("ENOENT", () => readFileSync(path, "utf8").trim());
}

/** Of several processes that start at once one makes it. It gets its name when it is whole, so nobody reads half of it. */
function make(path: string): string {
  const draft = `${path}.${randomToken(8)}`;
  writeFileSync(draft, `${randomToken(32)}\n`, { mode: 0o600, flush: true });
  try {
    unless("EEXIST", () => linkSync(draft, path));
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(path, "utf8").trim();
}

function unless<T>(code: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return null;
    throw error;
  }
}
