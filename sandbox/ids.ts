import { randomBuffer, sha256Bytes } from "./secrets.ts";

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** An id that nobody can guess: prefix + ULID. */
export function randomId(prefix: string, at: number): string {
  return `${prefix}_${ulid(at, randomBuffer(10))}`;
}

/** An id that the same words always give, for test mode and for things that belong to one parent. */
export function derivedId(prefix: string, at: number, words: string): string {
  return `${prefix}_${ulid(at, sha256Bytes(words))}`;
}

/** A derived id that sorts by a number among those of the same millisecond. */
export function orderedId(prefix: string, at: number, order: number, words: string): string {
  const bytes = sha256Bytes(words);
  bytes.writeUInt16BE(order % 65_536);
  return `${prefix}_${ulid(at, bytes)}`;
}

/** True when a text has the shape of an id with this prefix. Anything else needs no look into the store. */
export function hasIdShape(text: string, prefix: string): boolean {
  return (
    text.length === prefix.length + 27 &&
    text.startsWith(`${prefix}_`) &&
    /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text.slice(-26))
  );
}

/** The least id that a thing made at this instant could have. */
export function firstIdAt(prefix: string, at: number): string {
  return `${prefix}_${firstUlidAt(at)}`;
}

/** The same for what is named by its ULID alone. */
export function firstUlidAt(at: number): string {
  return ulid(Math.max(0, at), new Uint8Array(10));
}

/** The instant that an id begins with. */
export function instantOfId(id: string): number {
  const start = id.length - 26;
  return Array.from(id.slice(start, start + 10)).reduce((time, letter) => time * 32 + crockford.indexOf(letter), 0);
}

/** 26 characters that sort by time, then by the given bytes. */
export function ulid(at: number, bytes: Uint8Array): string {
  let text = "";
  let time = at;
  for (let place = 0; place < 10; place++) {
    text = crockford[time % 32] + text;
    time = Math.floor(time / 32);
  }
  let bits = 0;
  let held = 0;
  for (let index = 0; index < 10; index++) {
    held = (held << 8) | (bytes[index] ?? 0);
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += crockford[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return text;
}
