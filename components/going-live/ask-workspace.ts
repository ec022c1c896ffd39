import { ask } from "../api/ask.ts";
import { type PortalSession, readSession } from "../api/session.ts";
import { judgeWorkspace } from "./judge-workspace.ts";
import type { Verdicts } from "./verdicts.ts";

/** Asks the API about the workspace of this person. Loaded only for somebody who is signed in. */
export async function askWorkspace(): Promise<{ session: PortalSession; verdicts: Verdicts } | null> {
  const session = await readSession();
  if (!session?.workspace) return null;
  const mayLive = session.modes.includes("live");
  const live = { query: { mode: "live" } } as const;
  const [keys, webhooks, members, usage] = await Promise.all([
    orNull(() => ask("listKeys", live, "test").then(({ data }) => data)),
    mayLive ? orNull(() => ask("listWebhooks", { query: { limit: 100 } }, "live").then(({ data }) => data)) : [],
    orNull(() => ask("listMembers", {}, "test").then(({ data }) => data)),
    orNull(() => ask("getUsage", { query: { period: "24h" } }, "test")),
  ]);
  const refused = usage?.requests.refused ?? null;
  return { session, verdicts: judgeWorkspace({ session, keys, webhooks, members, refused }) };
}

/** What this person may not read stays unknown; the rest of the list is worth showing all the same. */
function orNull<Value>(read: () => Promise<Value>): Promise<Value | null> {
  return read().catch(() => null);
}
