import { after } from "node:test";
import type { Resolve } from "#sandbox/egress/guarded-connector.ts";
import { targetRules } from "#sandbox/egress/reach.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import type { AttemptResult } from "#sandbox/webhooks/attempt-result.ts";
import { Sender } from "#sandbox/webhooks/send.ts";

export interface SenderOptions {
  /** Ranges that are opened; this machine unless said otherwise. */
  allow?: readonly string[];
  /** Plays the name server. */
  names?: Resolve;
  ownPorts?: readonly number[];
}

/** The real sender with its real guard. `send` makes one attempt and says what became of it. */
export function openSender({ allow = ["127.0.0.0/8", "::1"], names, ownPorts = [3000] }: SenderOptions = {}) {
  const rules = targetRules({
    publicUrl: "https://portal.example.com",
    apiUrl: "https://portal.example.com",
    webhookAllowCidrs: allow,
    ownPorts,
  });
  const sender = new Sender({ rules, clock: systemClock, ...(names ? { resolve: names } : {}) });
  after(() => sender.close());
  const send = (url: string, body = "{}"): Promise<AttemptResult> =>
    sender.send({ url, body, headers: [["Content-Type", "application/json"]], livemode: false });
  return { send };
}

/** A name server that knows these names, each with a list for every time that it is asked; the last one stays. */
export function nameServer(known: Record<string, string[][]>): Resolve & { asked: string[] } {
  const asked: string[] = [];
  const resolve: Resolve = (host, done) => {
    asked.push(host);
    const answers = known[host];
    const addresses = answers && (answers.length > 1 ? answers.shift() : answers[0]);
    const missing = Object.assign(new Error(`${host} is unknown`), { code: "ENOTFOUND" });
    const found = addresses?.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })) ?? [];
    setImmediate(() => done(addresses ? null : missing, found));
  };
  return Object.assign(resolve, { asked });
}
