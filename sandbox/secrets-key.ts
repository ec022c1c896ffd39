import { ownSecret } from "./own-secret.ts";
import { type MasterKey, masterKey } from "./secrets.ts";

/** The keys that encrypt what must be shown again, such as webhook secrets. Without SECRETS_KEY one is kept in a file. */
export function masterKeys(settings: { secretsKeys: readonly string[] | null; dataDir: string }): MasterKey[] {
  return (settings.secretsKeys ?? [ownSecret(settings.dataDir, "secrets-key")]).map(masterKey);
}
