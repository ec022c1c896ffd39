import { refuse } from "../aloha-error.ts";

/** The `whsec_…` of a webhook, or several during a rotation, the primary one first. */
export type Secret = string | readonly string[];

/** A body as it came. */
export type Body = string | Uint8Array | ArrayBuffer;

/**
 * Keys of the secrets. X-Aloha-Signature takes the bytes of the whole text, webhook-signature the bytes that its base64
 * stands for: mixing them up is a trap.
 */
export function keysOf(secret: Secret, decoded: boolean): Promise<CryptoKey[]> {
  const secrets = [secret].flat();
  // No secret, or an empty one, would let everybody in.
  if (!secrets.length || !secrets.every((one) => /^whsec_([\w+/]{4})+([\w+/]+={1,2})?$/.test(one))) {
    refuse("secret must be the whole whsec_… of the webhook. Copy it from Settings → Developer.");
  }
  return Promise.all(
    secrets.map((one) => {
      const bytes = decoded ? fromBase64(one.slice(6)) : new TextEncoder().encode(one);
      return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
    }),
  );
}

/** What is signed: the body, with its id and its time before it or with nothing. */
export const messageOf = (before: string, body: Body): Promise<ArrayBuffer> =>
  new Blob([before, body as ArrayBuffer]).arrayBuffer();

/** The bytes of a body as text. */
export const textOf = (body: Body): Promise<string> => new Response(body as ArrayBuffer).text();

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
