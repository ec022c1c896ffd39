import { handlers } from "../assembly/handlers.gen.ts";
import type { CallAgain } from "../call-again.ts";
import { pass } from "./endpoints.ts";
import type { Incoming } from "./exchange.ts";

/** Who calls, and for which workspace and mode. */
const credentials = ["authorization", "cookie", "origin", "aloha-mode", "aloha-workspace"];

/** Sends a call through the whole boundary, as the caller of another one. It is counted, judged and logged like any other. */
export async function sendAgain(first: Incoming, again: CallAgain): Promise<string> {
  const { method, target, replayOf } = again;
  const headers = new Map(Object.entries(again.headers));
  for (const name of credentials) {
    const value = first.header(name);
    if (value !== null) headers.set(name, value);
  }
  const bytes = Buffer.from(again.body ?? "");
  const incoming: Incoming = {
    method,
    target,
    peer: first.peer,
    replayOf,
    header: (name) => headers.get(name) ?? null,
    headers: () => headers.entries(),
    body: async (maxBytes) => (bytes.length > maxBytes ? null : bytes),
    // A form is never sent again: the log has no files.
    pieces: () => null,
  };
  const { headers: answered } = await pass(incoming, handlers);
  return answered["X-Request-Id"] ?? "";
}
