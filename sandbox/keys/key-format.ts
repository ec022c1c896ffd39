import { hasChecksum, makeCredential } from "../credential-text.ts";

const form = /^alo_(live|test)_[0-9A-Za-z]{38}$/;
const sample = /^alo_(live|test)_x{4,}$/i;

/** A new secret: prefix, 32 random base62 characters, 6 characters of checksum over both. */
export function makeSecret(livemode: boolean): string {
  return makeCredential(`alo_${livemode ? "live" : "test"}_`);
}

/** What can be said of a credential without asking the store. */
export type CredentialForm = "key" | "mistyped" | "sample" | "access_token" | "other_token";

export function credentialForm(text: string): CredentialForm {
  if (form.test(text)) return hasChecksum(text) ? "key" : "mistyped";
  if (sample.test(text)) return "sample";
  if (text.startsWith("alo_oat_")) return "access_token";
  if (/^alo_o(rt|ac|cs)_/.test(text)) return "other_token";
  return "mistyped";
}
