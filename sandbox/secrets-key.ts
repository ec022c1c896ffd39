import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MasterKey, masterKey, randomToken } from "./secrets.ts";

const file = "secrets-key";

/**
 * The keys that encrypt what must be shown again, such as webhook secrets. Without SECRETS_KEY one is made at first
 * start and kept beside the SQLite file, readable by its owner alone.
 */
export function masterKeys(settings: { secretsKeys: readonly string[] | null; dataDir: string }): MasterKey[] {
  return (settings.secretsKeys ?? [ownKey(settings.dataDir)]).map(masterKey);
}

function ownKey(dataDir: string): string {
  const path = join(dataDir, file);
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, `${randomToken(32)}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(path, "utf8").trim();
}
