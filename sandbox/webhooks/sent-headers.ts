import type { WebhookDeliveryTable } from "../store/schema-webhooks.ts";
import { hiddenValue } from "./custom-headers.ts";
import { type Facts, type HeaderPair, type Signatures, signedHeaders } from "./sign.ts";

/** What an attempt alone knows of its headers, a line each: both families of signatures, then the names of custom headers. */
export function keepHeaders({ simple, standard }: Signatures, custom: readonly HeaderPair[]): string {
  return [simple, standard, ...custom.map(([name]) => name)].join("\n");
}

/** The headers as they were sent, made anew; the values of custom headers stay hidden. */
export function showHeaders(kept: string, facts: Facts): HeaderPair[] {
  const [simple = "", standard = "", ...custom] = kept.split("\n");
  return [...signedHeaders(facts, { simple, standard }), ...custom.map((name): HeaderPair => [name, hiddenValue])];
}

/** What the headers of an attempt say of it. Receivers compare whole seconds of real time. */
export function factsOf(
  { id, event, event_id }: Pick<WebhookDeliveryTable, "id" | "event" | "event_id">,
  attempt: number,
  realStartedAt: number,
): Facts {
  return { eventId: event_id, event, deliveryId: id, attempt, timestamp: Math.floor(realStartedAt / 1000) };
}
