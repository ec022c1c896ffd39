import { decryptSecret, encryptSecret, type MasterKey, randomBuffer } from "../secrets.ts";
import type { SecretRow } from "./webhook-queries.ts";

const prefix = "whsec_";

/** A new secret: 32 random bytes in standard base64. */
export function makeWebhookSecret(): string {
  return prefix + Buffer.from(randomBuffer(32)).toString("base64");
}

export function hintOfSecret(secret: string): string {
  return secret.slice(-4);
}

export function sealSecret(keys: readonly MasterKey[], id: string, secret: string): string {
  return encryptSecret(keys, id, secret);
}

export function openSecret(keys: readonly MasterKey[], row: Pick<SecretRow, "id" | "value">): string {
  return decryptSecret(keys, row.id, row.value);
}

/** True while a secret signs: the last instant before its end counts, the end itself does not. */
export function signsAt(row: Pick<SecretRow, "ends_at" | "revoked_at">, now: number): boolean {
  return row.revoked_at === null && (row.ends_at === null || now < row.ends_at);
}

/** What a secret is to its endpoint now. */
export function roleOf(row: Pick<SecretRow, "is_primary" | "ends_at">): "primary" | "next" | "old" {
  if (row.is_primary === 1) return "primary";
  return row.ends_at === null ? "next" : "old";
}
