import { Client } from "undici";
import type { Clock } from "../time/clock.ts";
import { type ConnectionStory, guardedConnector, type Resolve, systemResolve } from "./guarded-connector.ts";
import type { TargetRules } from "./target.ts";
import { tunnelConnector } from "./tunnel-connector.ts";

const idleMs = 15_000;

/** By which way requests leave the house. */
export interface WayOut {
  readonly rules: TargetRules;
  readonly clock: Clock;
  readonly egressProxy?: string | null;
  readonly resolve?: Resolve;
}

/** A line to somebody else that carries one request at a time, and what its connection went through. */
export interface OpenLine {
  readonly client: Client;
  readonly story: ConnectionStory;
}

/** Opens a line behind the guard, or through the operator's proxy. Nothing else in the house leads outside. */
export function openLine(origin: string, way: WayOut): OpenLine {
  const { rules, clock, egressProxy, resolve = systemResolve } = way;
  const story = freshStory();
  const connect = egressProxy
    ? tunnelConnector(story, egressProxy, clock)
    : guardedConnector(story, rules, clock, resolve);
  const client = new Client(origin, {
    connect,
    pipelining: 1,
    maxHeaderSize: 16 * 1024,
    // Both count idle time only; whoever sends has a deadline that covers everything.
    bodyTimeout: 0,
    headersTimeout: 0,
    keepAliveTimeout: idleMs,
  });
  return { client, story };
}

export function freshStory(): ConnectionStory {
  return { phase: "dns", startedAt: 0, dnsMs: null, connectMs: null, tlsMs: null, remoteAddress: null, socket: null };
}
