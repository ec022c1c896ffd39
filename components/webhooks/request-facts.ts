import type { HeaderBlock } from "./header-block.ts";
import { utcTime } from "./utc-time.ts";

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface RequestFacts {
  readonly facts: readonly Fact[];
  /** Where headers and body do not say the same. */
  readonly quarrels: readonly string[];
}

/** What a request says about itself. The body is signed; of the headers only those of Standard Webhooks are. */
export function requestFacts(text: string, headers: HeaderBlock["headers"]): RequestFacts {
  const body = readObject(text);
  const facts = [
    fact("Event", body.event ?? headers["x-aloha-event"]),
    fact("Event id", body.id ?? headers["webhook-id"]),
    fact("Created", instant(body.created)),
    fact("Sequence", body.sequence),
    fact("Mode", typeof body.livemode === "boolean" ? (body.livemode ? "live" : "test") : undefined),
    fact("Test", body.test === true ? "yes, its ids lead nowhere" : undefined),
    fact("Delivery", headers["x-aloha-delivery"]),
    fact("Attempt", headers["x-aloha-attempt"]),
    fact("Sent", instant(Number(headers["webhook-timestamp"] ?? Number.NaN))),
  ].filter((one) => one !== null);
  const quarrels = [
    quarrel("X-Aloha-Event", headers["x-aloha-event"], "event", body.event),
    quarrel("webhook-id", headers["webhook-id"], "id", body.id),
  ].filter((one) => one !== null);
  return { facts, quarrels };
}

function fact(name: string, value: unknown): Fact | null {
  return value === undefined || value === null || value === "" ? null : { name, value: String(value) };
}

function quarrel(header: string, says: string | undefined, field: string, value: unknown): string | null {
  if (says === undefined || typeof value !== "string" || says === value) return null;
  return `${header} says ${says}, and ${field} in the body says ${value}. Trust the body.`;
}

function instant(seconds: unknown): string | undefined {
  if (typeof seconds !== "number" || !(Math.abs(seconds) < 8.64e12)) return undefined;
  return utcTime(seconds * 1000);
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
