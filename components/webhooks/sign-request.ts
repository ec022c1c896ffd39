import { decodedKey, hmac, toBase64, toBytes, toHex, wholeKey } from "#sandbox/contract/hmac.ts";

export type HeaderPair = readonly [name: string, value: string];

export interface ExampleRequest {
  readonly body: string;
  readonly event: string;
  readonly eventId: string;
  readonly deliveryId: string;
  readonly timestamp: number;
  readonly secret: string;
}

/** The headers that Aloha would send with a body, made in the page: for examples, and to break them. */
export async function signRequest(request: ExampleRequest): Promise<HeaderPair[]> {
  const { body, event, eventId, deliveryId, timestamp, secret } = request;
  const simple = `sha256=${toHex(await hmac(wholeKey(secret), toBytes(body)))}`;
  const standard = toBase64(await hmac(decodedKey(secret), toBytes(`${eventId}.${timestamp}.${body}`)));
  return [
    ["Content-Type", "application/json"],
    ["User-Agent", "Aloha-Webhooks/1"],
    ["X-Aloha-Event", event],
    ["X-Aloha-Delivery", deliveryId],
    ["X-Aloha-Attempt", "1"],
    ["X-Aloha-Signature", simple],
    ["X-Aloha-Signatures", simple],
    ["webhook-id", eventId],
    ["webhook-timestamp", String(timestamp)],
    ["webhook-signature", `v1,${standard}`],
  ];
}

export function inLowerCase(headers: readonly HeaderPair[]): Record<string, string> {
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}
