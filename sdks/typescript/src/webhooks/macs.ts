import { refuse } from "../errors.ts";

/** The `whsec_…` of a webhook, or several during a rotation, the primary one first. */
export type Secret = string | readonly string[];

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
      const bytes = decoded ? fromBase64(one.slice(6)) : encode(one);
      return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
    }),
  );
}

/** What is signed: the body, with its id and its time before it or with nothing. */
export function messageOf(before: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encode(before);
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  return message;
}

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
