import { checksum62, randomBase62 } from "./secrets.ts";

/** A new credential: its prefix, 32 random base62 characters, and 6 characters of checksum over both. */
export function makeCredential(prefix: string): string {
  const start = `${prefix}${randomBase62(32)}`;
  return start + checksum62(start);
}

/** True when the last 6 characters fit the others: a mistyped credential needs no look into the store. */
export function hasChecksum(text: string): boolean {
  return checksum62(text.slice(0, -6)) === text.slice(-6);
}

/** The last four characters: enough to recognise a credential, too little to use it. */
export function hintOf(text: string): string {
  return text.slice(-4);
}
