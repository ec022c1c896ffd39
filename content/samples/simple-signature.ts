import { createHmac, timingSafeEqual } from "node:crypto";

/** True when Aloha sent these bytes. `body` is what arrived, unparsed. */
export function isFromAloha(body: Buffer, signature: string, secret: string) {
  // The key is the whole secret as it is shown, whsec_ included.
  const mac = createHmac("sha256", secret).update(body).digest("hex");
  const expected = Buffer.from(`sha256=${mac}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
