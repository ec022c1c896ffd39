import { hmacSha256, type SigningKey, signingKey } from "../secrets.ts";

const prefix = "whsec_";

/** A secret made ready to sign: the two families of signatures use two different keys from one text. */
export interface SigningSecret {
  readonly id: string;
  /** The UTF-8 bytes of the whole text, as a simple receiver uses it. */
  readonly whole: SigningKey;
  /** The bytes that the base64 after `whsec_` stands for, as Standard Webhooks wants it. */
  readonly decoded: SigningKey;
}

export function signingSecret(id: string, value: string): SigningSecret {
  const decoded = Buffer.from(value.slice(prefix.length), "base64");
  return { id, whole: signingKey(Buffer.from(value)), decoded: signingKey(decoded) };
}

export interface Message {
  readonly eventId: string;
  readonly event: string;
  readonly deliveryId: string;
  readonly attempt: number;
  /** The exact bytes that are sent. */
  readonly body: string;
  /** Real Unix seconds of this attempt, also under a virtual clock: receivers compare it with theirs. */
  readonly timestamp: number;
  /** Primary first. */
  readonly secrets: readonly SigningSecret[];
}

export type HeaderPair = readonly [name: string, value: string];

/** The headers of one attempt, in the order in which they are sent. */
export function signedHeaders(message: Message): HeaderPair[] {
  const { body, secrets, timestamp, eventId } = message;
  const simple = secrets.map(({ whole }) => `sha256=${hmacSha256(whole, body, "hex")}`);
  const signed = `${eventId}.${timestamp}.${body}`;
  const standard = secrets.map(({ decoded }) => `v1,${hmacSha256(decoded, signed, "base64")}`);
  return [
    ["Content-Type", "application/json"],
    ["User-Agent", "Aloha-Webhooks/1"],
    ["X-Aloha-Event", message.event],
    ["X-Aloha-Delivery", message.deliveryId],
    ["X-Aloha-Attempt", String(message.attempt)],
    ["X-Aloha-Signature", simple[0] ?? ""],
    ["X-Aloha-Signatures", simple.join(",")],
    ["webhook-id", eventId],
    ["webhook-timestamp", String(timestamp)],
    ["webhook-signature", standard.join(" ")],
  ];
}
