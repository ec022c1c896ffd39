import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";

const columns = [
  "clock_state",
  "clock_offset_ms",
  "clock_frozen_at",
  "clock_resume_state",
  "clock_lease_until",
  "epoch",
  "seed_number",
  "draws",
] as const;

const draw = query<{ workspaceId: string }>()((db, param) =>
  db
    .updateTable("workspace")
    .set((row) => ({ draws: row("draws", "+", 1) }))
    .where("id", "=", param("workspaceId"))
    .returning(columns),
);
const lock = query<{ workspaceId: string }>()((db, param) =>
  db.selectFrom("workspace").select(columns).where("id", "=", param("workspaceId")).forUpdate(),
);
const hold = query<{ workspaceId: string }>()((db, param) =>
  db.selectFrom("workspace").select(columns).where("id", "=", param("workspaceId")).forShare(),
);

export type LockedClock = NonNullable<typeof draw.row>;

/**
 * Reads a test workspace's clock at the start of a caller's write and holds it until the end, so that nobody moves it
 * meanwhile. The same statement draws the number from which the call's ids are made.
 */
export async function drawClock(session: Session, workspaceId: string): Promise<LockedClock | undefined> {
  return (await session.all<LockedClock>(draw.bind(session.dialect, { workspaceId })))[0];
}

/** The same for whoever moves the clock: it draws nothing, so that ids do not depend on what runs in the background. */
export async function lockClock(session: Session, workspaceId: string): Promise<LockedClock | undefined> {
  return (await session.all<LockedClock>(lock.bind(session.dialect, { workspaceId })))[0];
}

/** The same for work in the background: several may hold a clock still at once. */
export async function holdClock(session: Session, workspaceId: string): Promise<LockedClock | undefined> {
  return (await session.all<LockedClock>(hold.bind(session.dialect, { workspaceId })))[0];
}
