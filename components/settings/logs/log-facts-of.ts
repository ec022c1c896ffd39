import { codes, requestLog, sources } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import type { LogFacts } from "./log-facts.tsx";

/** What of the contract a log needs. Runs on the server only. */
export function logFactsOf(): LogFacts {
  return {
    operations: Object.entries(operations).flatMap(([id, { audience }]) => (audience === "key" ? [id] : [])),
    codes: Object.keys(codes),
    sources: Object.fromEntries(Object.entries(sources).map(([id, { name }]) => [id, name])),
    keptDays: requestLog.keptDays,
    keptCalls: requestLog.keptCalls,
  };
}
