import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hash,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { crc32 } from "node:zlib";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** SHA-256 of a text as 64 hex characters. */
export function sha256Hex(text: string | Uint8Array): string {
  return hash("sha256", text, "hex");
}

/** SHA-256 of a text in standard base64, as a Content-Security-Policy wants it. */
export function sha256Base64(text: string): string {
  return hash("sha256", text, "base64");
}

/** SHA-256 of a text in base64url without padding, as PKCE wants it: 43 characters. */
export function sha256Base64Url(text: string): string {
  return hash("sha256", text, "base64url");
}

/** SHA-256 of what comes piece by piece. */
export interface GrowingHash {
  add(piece: Uint8Array): void;
  /** 64 hex characters of all pieces so far. */
  hex(): string;
}

export function growingSha256(): GrowingHash {
  const sum = createHash("sha256");
  return { add: (piece) => void sum.update(piece), hex: () => sum.copy().digest("hex") };
}

/** First bytes of SHA-256, for seeded generators: the same words give the same bytes for ever. */
export function sha256Bytes(text: string): Buffer {
  return hash("sha256", text, "buffer");
}

/** 48 bits of SHA-256 as a number: a key for an index, never a proof. */
export function sha256Number(text: string): number {
  return sha256Bytes(text).readUIntBE(0, 6);
}

/** 132 bits of SHA-256 in 22 characters. */
export function sha256Short(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 22);
}

let pool = Buffer.alloc(0);
let used = 0;

/** Random bytes, asked of the system a few kilobytes at a time: every call needs some for its request id. */
export function randomBuffer(length: number): Buffer {
  if (used + length > pool.length) {
    pool = randomBytes(Math.max(8192, length));
    used = 0;
  }
  used += length;
  return pool.subarray(used - length, used);
}

/** Random URL-safe text. 16 bytes give 128 bits in 22 characters. */
export function randomToken(bytes = 16): string {
  return randomBytes(bytes).toString("base64url");
}

/** Random base62 characters without modulo bias: bytes of 248 and more are dropped. */
export function randomBase62(length: number): string {
  let text = "";
  while (text.length < length) {
    for (const byte of randomBytes(length + 8)) {
      if (byte < 248 && text.length < length) text += base62[byte % 62];
    }
  }
  return text;
}

/** CRC-32 of a text as 6 base62 characters, most significant first. */
export function checksum62(text: string): string {
  let value = crc32(text);
  let digits = "";
  for (let place = 0; place < 6; place++) {
    digits = base62[value % 62] + digits;
    value = Math.floor(value / 62);
  }
  return digits;
}

export function equalInConstantTime(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A key for HMAC-SHA256, made ready once for many messages. */
export type SigningKey = KeyObject;

export function signingKey(bytes: Uint8Array): SigningKey {
  return createSecretKey(bytes);
}

export function hmacSha256(key: SigningKey, message: string | Uint8Array, encoding: "hex" | "base64"): string {
  return createHmac("sha256", key).update(message).digest(encoding);
}

/** A key that encrypts at rest, and the short name under which a stored value refers to it. */
export interface MasterKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** Any text of 32 characters or more makes a key: its SHA-256. */
export function masterKey(text: string): MasterKey {
  return { id: sha256Hex(`id:${text}`).slice(0, 8), key: createSecretKey(hash("sha256", text, "buffer")) };
}

const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts with AES-256-GCM under the first key. `about` must be the same to decrypt: a value cannot be moved elsewhere. */
export function encryptSecret(keys: readonly MasterKey[], about: string, text: string): string {
  const [master] = keys;
  if (!master) throw new Error("There is no key to encrypt with.");
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", master.key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `${master.id}.${sealed.toString("base64url")}`;
}

export function decryptSecret(keys: readonly MasterKey[], about: string, sealed: string): string {
  const [id = "", body = ""] = sealed.split(".");
  const master = keys.find((candidate) => candidate.id === id);
  if (!master) throw new Error("No key of SECRETS_KEY opens this value. Was a key taken out too early?");
  const bytes = Buffer.from(body, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", master.key, bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString("utf8");
}

/** A random number from 0 up to 1. */
export function randomFraction(): number {
  return randomBuffer(6).readUIntBE(0, 6) / 2 ** 48;
}
