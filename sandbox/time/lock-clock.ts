import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";

const touch = query<{ workspaceId: string }>()((db, param) =>
  db
    .updateTable("workspace")
    .set((row) => ({ draws: row("draws", "+", 1) }))
    .where("id", "=", param("workspaceId"))
    .returning([
      "clock_state",
      "clock_offset_ms",
      "clock_frozen_at",
      "clock_target_at",
      "clock_resume_state",
      "clock_lease_until",
      "epoch",
      "seed_number",
      "draws",
    ]),
);

export type LockedClock = NonNullable<typeof touch.row>;

/**
 * Reads a test workspace's clock at the start of a write and holds it until the end, so that nobody moves it meanwhile.
 * The same statement draws the number from which the call's ids are made.
 */
export async function lockClock(session: Session, workspaceId: string): Promise<LockedClock | undefined> {
  const rows = await session.all<LockedClock>(touch.bind(session.dialect, { workspaceId }));
  return rows[0];
}
