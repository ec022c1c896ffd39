import type { Session } from "./store/engine.ts";
import { lockClock } from "./time/lock-clock.ts";

/** Holds a workspace until the transaction ends, so that two who count its keys or members count one after the other. */
export async function lockWorkspace(session: Session, workspaceId: string): Promise<void> {
  await lockClock(session, workspaceId);
}
