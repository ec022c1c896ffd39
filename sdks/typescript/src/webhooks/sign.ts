import { keysOf, messageOf, type Secret, textOf } from "./macs.ts";
import { checkRaw } from "./verify.ts";

/**
 * Makes the headers with which Aloha would send a body, for your tests.
 *
 * @param options `id` of the event, else the one in the body; `timestamp` in Unix seconds, else now.
 */
export async function sign(
  body: string | Uint8Array,
  secret: Secret,
  options: { readonly id?: string; readonly timestamp?: number } = {},
): Promise<Record<string, string>> {
  checkRaw(body);
  const { id = JSON.parse(await textOf(body)).id, timestamp = Math.floor(Date.now() / 1000) } = options;
  const macs = async (decoded: boolean, before: string): Promise<Uint8Array[]> => {
    const keys = await keysOf(secret, decoded);
    const message = await messageOf(before, body);
    const made = keys.map((key) => crypto.subtle.sign("HMAC", key, message));
    return (await Promise.all(made)).map((mac) => new Uint8Array(mac));
  };
  const simple = (await macs(false, "")).map(
    (mac) => `sha256=${Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("")}`,
  );
  const timed = (await macs(true, `${id}.${timestamp}.`)).map((mac) => `v1,${btoa(String.fromCharCode(...mac))}`);
  return {
    "x-aloha-signature": simple[0] as string,
    "x-aloha-signatures": simple.join(),
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": timed.join(" "),
  };
}
