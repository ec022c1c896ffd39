import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomToken } from "./secrets.ts";

/** Fewer characters are no secret of ours: an empty one would make a key that everybody knows. */
const fewest = 32;

/** A secret of this installation: made at first use and kept beside the SQLite file, readable by its owner alone. */
export function ownSecret(dataDir: string, file: "secrets-key" | "auth-secret"): string {
  const path = join(dataDir, file);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${randomToken(32)}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const secret = readFileSync(path, "utf8").trim();
  if (secret.length >= fewest) return secret;
  // Of two processes that start at once, one may find the file of the other before a word stands in it.
  throw new Error(`${path} holds no whole secret. Start again; if it stays so, put back the one of a backup.`);
}
