import { type Secret, signaturesOf } from "./signatures.ts";

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
  const simple = await signaturesOf(body, secret);
  const { id = JSON.parse(await new Response(body as string).text()).id, timestamp = Math.floor(Date.now() / 1000) } =
    options;
  return {
    "x-aloha-signature": simple[0] as string,
    "x-aloha-signatures": simple.join(),
    "webhook-id": id,
    "webhook-timestamp": `${timestamp}`,
    "webhook-signature": (await signaturesOf(body, secret, `${id}.${timestamp}.`)).join(" "),
  };
}
