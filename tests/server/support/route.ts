import type { Incoming, Outgoing, RouteHandler } from "#sandbox/gateway/exchange.ts";

/** A route handler for tests of the server: it has only the direct road. */
export function handler(exchange: (incoming: Incoming) => Promise<Outgoing>): RouteHandler {
  const road = () => Promise.reject(new Error("These tests take the direct road."));
  return Object.assign(road, { exchange });
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Outgoing {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(value) };
}

/** Says which file answered and what it was given. */
export function tell(file: string, incoming: Incoming, more: Record<string, unknown> = {}): Outgoing {
  const { method, target, peer } = incoming;
  if (!peer.secure) return json(403, { code: "https_required" }, { Connection: "close" });
  return json(200, { file, method, target, address: peer.address, ...more });
}
