import { randomId } from "../ids.ts";
import type { Session } from "../store/engine.ts";
import { insertWorkspace } from "./insert-workspace.ts";

/** Makes a workspace that belongs to somebody and never expires. Only such a one may have live keys. */
export async function createClaimedWorkspace(
  session: Session,
  wish: { name: string; plan: "free" | "working_team" | "agency"; now: number },
): Promise<string> {
  const id = randomId("wsp", wish.now);
  const row = {
    id,
    name: wish.name,
    plan: wish.plan,
    time_zone: "UTC",
    created_at: wish.now,
    created_ip: null,
    claimed_at: wish.now,
    claim_hash: null,
  };
  await session.all(insertWorkspace.bind(session.dialect, row));
  return id;
}
