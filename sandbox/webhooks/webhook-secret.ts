import { decryptSecret, encryptSecret, type MasterKey, randomBuffer } from "../secrets.ts";
import type { SecretRow } from "./webhook-queries.ts";

const prefix = "whsec_";
const fewestBytes = 24;
const mostBytes = 64;

/** A new secret: 32 random bytes in standard base64. */
export function makeWebhookSecret(): string {
  return prefix + Buffer.from(randomBuffer(32)).toString("base64");
}

/**
 * Why a secret that somebody brought cannot be used; null when it can. It is never trimmed or written anew, because
 * the text itself is a key.
 */
export function secretProblem(text: string): string | null {
  if (!text.startsWith(prefix)) return "A secret starts with whsec_.";
  const encoded = text.slice(prefix.length);
  if (/\s/.test(text)) return "A secret has no spaces or line breaks.";
  if (/[-_]/.test(encoded)) return "Use standard base64 after whsec_, with + and /, not the URL alphabet.";
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) return "What follows whsec_ is not base64.";
  if (encoded.length % 4 !== 0) return "The base64 after whsec_ lacks its padding (=).";
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.toString("base64") !== encoded)
    return "The base64 after whsec_ does not end cleanly. Encode the bytes again.";
  if (bytes.length >= fewestBytes && bytes.length <= mostBytes) return null;
  return `A secret has ${fewestBytes} to ${mostBytes} bytes; this one has ${bytes.length}.`;
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
