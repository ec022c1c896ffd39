import { makeKey, type NewKey } from "#sandbox/keys/make-key.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { createClaimedWorkspace } from "#sandbox/workspaces/create-claimed-workspace.ts";
import type { TestHouse } from "./test-sandbox.ts";

export interface LiveWorkspace {
  workspaceId: string;
  live: string;
  test: string;
  liveKeyId: string;
  testKeyId: string;
}

/** A claimed workspace with a live and a test key, made by the domain itself: sign-in comes later. */
export async function newLiveWorkspace(
  house: Pick<TestHouse, "sandbox">,
  plan: "free" | "working_team" | "agency" = "free",
  wish: Partial<NewKey> = {},
): Promise<LiveWorkspace> {
  const now = house.sandbox.clock.now();
  return house.sandbox.engine.transaction(async (session) => {
    const workspaceId = await createClaimedWorkspace(session, { name: "a claimed one", plan, now });
    const desk = { session, workspaceId, time: liveTime(now), realNow: now, userId: "usr_test", address: null };
    const full: NewKey = { name: "a key", scopes: ["read", "write", "webhook:admin"], ...wish };
    const live = await makeKey({ ...desk, livemode: true }, full);
    const test = await makeKey({ ...desk, livemode: false }, full);
    return { workspaceId, live: live.secret, test: test.secret, liveKeyId: live.key.id, testKeyId: test.key.id };
  });
}
