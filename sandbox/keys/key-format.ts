import { checksum62, randomBase62 } from "../secrets.ts";

const form = /^alo_(live|test)_[0-9A-Za-z]{38}$/;
const sample = /^alo_(live|test)_x{4,}$/i;

/** A new secret: prefix, 32 random base62 characters, 6 characters of checksum over both. */
export function makeSecret(livemode: boolean): string {
  const start = `alo_${livemode ? "live" : "test"}_${randomBase62(32)}`;
  return start + checksum62(start);
}

/** What can be said of a credential without asking the store. */
export type CredentialForm = "key" | "mistyped" | "sample" | "access_token" | "other_token";

export function credentialForm(text: string): CredentialForm {
  if (form.test(text)) return checksum62(text.slice(0, -6)) === text.slice(-6) ? "key" : "mistyped";
  if (sample.test(text)) return "sample";
  if (text.startsWith("alo_oat_")) return "access_token";
  if (/^alo_o(rt|ac|cs)_/.test(text)) return "other_token";
  return "mistyped";
}

/** The last four characters: enough to recognise a key, too little to use it. */
export function hintOf(secret: string): string {
  return secret.slice(-4);
}
