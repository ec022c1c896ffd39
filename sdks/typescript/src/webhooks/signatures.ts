import { InvalidArgumentError } from "../aloha-error.ts";
import { fail } from "./signature-error.ts";

/** The `whsec_…` of a webhook, or several during a rotation, the primary one first. */
export type Secret = string | readonly string[];

/** A body as it came. */
export type Body = string | Uint8Array | ArrayBuffer;

/**
 * What each secret makes of a body, as it stands in a header: `sha256=` and hex over the body alone, or `v1,` and base64
 * where something is signed before it.
 */
export async function signaturesOf(body: unknown, secret: Secret, before = ""): Promise<string[]> {
  if (typeof body === "string" ? /^\[object /.test(body) : !((body as Uint8Array)?.byteLength >= 0))
    fail("body_parsed", "The body was parsed. Pass the raw body, as express.raw() gives it.");
  const secrets = [secret].flat();
  // No secret, or an empty one, would let everybody in.
  if (!secrets[0] || !secrets.every((one) => /^whsec_([\w+/]{4})+([\w+/]+={1,2})?$/.test(one)))
    throw new InvalidArgumentError("secret must be a whole whsec_…. Copy it from Settings → Developer.");
  const message = await new Blob([before, body as string]).arrayBuffer();
  return Promise.all(
    secrets.map(async (one) => {
      // The key is the whole text for the one, and the bytes that its base64 stands for for the other: a trap.
      const bytes = Uint8Array.from(before ? atob(one.slice(6)) : one, (letter) => letter.charCodeAt(0));
      const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
      const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
      return before
        ? `v1,${btoa(String.fromCharCode(...mac))}`
        : `sha256=${Array.from(mac, (byte) => (byte + 256).toString(16).slice(1)).join("")}`;
    }),
  );
}
