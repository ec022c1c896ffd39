import type { LoggedCall } from "./use-log.ts";

/** The keys that calls came with, each once. */
export function keysOf(calls: readonly LoggedCall[]) {
  const keys = calls.flatMap(({ key }) => (key ? [[key.id, key] as const] : []));
  return [...new Map(keys).values()];
}
