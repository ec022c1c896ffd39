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

/** What the headers of an attempt say, but for the signatures. */
export interface Facts {
  readonly eventId: string;
  readonly event: string;
  readonly deliveryId: string;
  readonly attempt: number;
  /** Real Unix seconds of this attempt, also under a virtual clock: receivers compare it with theirs. */
  readonly timestamp: number;
}

export interface Message extends Facts {
  /** The exact bytes that are sent. */
  readonly body: string;
  /** Primary first. */
  readonly secrets: readonly SigningSecret[];
}

/** One signature for each secret and family, as the headers carry them, primary first. */
export interface Signatures {
  /** Over the body alone, between commas. */
  readonly simple: string;
  /** After Standard Webhooks, between spaces. */
  readonly standard: string;
}

export type HeaderPair = readonly [name: string, value: string];

export function signMessage({ body, secrets, timestamp, eventId }: Message): Signatures {
  const simple = secrets.map(({ whole }) => `sha256=${hmacSha256(whole, body, "hex")}`);
  const signed = `${eventId}.${timestamp}.${body}`;
  const standard = secrets.map(({ decoded }) => `v1,${hmacSha256(decoded, signed, "base64")}`);
  return { simple: simple.join(","), standard: standard.join(" ") };
}

/** The headers of one attempt, in the order in which they are sent. */
export function signedHeaders(facts: Facts, { simple, standard }: Signatures): HeaderPair[] {
  return [
    ["Content-Type", "application/json"],
    ["User-Agent", "Aloha-Webhooks/1"],
    ["X-Aloha-Event", facts.event],
    ["X-Aloha-Delivery", facts.deliveryId],
    ["X-Aloha-Attempt", String(facts.attempt)],
    ["X-Aloha-Signature", simple.split(",", 1)[0] ?? ""],
    ["X-Aloha-Signatures", simple],
    ["webhook-id", facts.eventId],
    ["webhook-timestamp", String(facts.timestamp)],
    ["webhook-signature", standard],
  ];
}
