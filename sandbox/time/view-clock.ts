import type { Schema } from "../contract/types.ts";
import type { Session } from "../store/engine.ts";
import { nextDue } from "./clock-queries.ts";
import { formatInstant } from "./rfc3339.ts";
import type { WorkspaceTime } from "./workspace-time.ts";

/** The clock of a test workspace, with the next thing that is due on it. */
export async function viewClock(session: Session, workspaceId: string, time: WorkspaceTime): Promise<Schema<"Clock">> {
  const [next] = await session.all<{ due_at: number }>(nextDue.bind(session.dialect, { workspaceId }));
  return {
    object: "clock",
    now: formatInstant(time.now),
    state: time.state,
    offsetMs: time.offsetMs,
    nextDueAt: next ? formatInstant(next.due_at) : null,
  };
}
