import { makeKey } from "#sandbox/keys/make-key.ts";
import type { Engine } from "#sandbox/store/engine.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { createClaimedWorkspace } from "#sandbox/workspaces/create-claimed-workspace.ts";

/** A workspace with room for thousands of calls and its test key, made in the very database that a server will open. */
export async function agencyKey(
  engine: Engine,
  ...more: "webhook:admin"[]
): Promise<{ workspaceId: string; key: string }> {
  const now = Date.now();
  return engine.transaction(async (session) => {
    const workspaceId = await createClaimedWorkspace(session, { name: "agency", plan: "agency", now });
    const time = liveTime(now);
    const desk = { session, workspaceId, livemode: false, time, realNow: now, userId: null, address: null };
    const { secret } = await makeKey(desk, { name: "agency", scopes: ["read", "write", ...more] });
    return { workspaceId, key: secret };
  });
}
