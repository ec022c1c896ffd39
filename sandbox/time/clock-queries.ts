import { query } from "../store/query.ts";

type ClockChange = {
  workspaceId: string;
  state: "running" | "frozen" | "advancing";
  offsetMs: number;
  frozenAt: number | null;
  resumeState: "running" | "frozen" | null;
  leaseUntil: number | null;
};

export const setClock = query<ClockChange>()((db, param) =>
  db
    .updateTable("workspace")
    .set({
      clock_state: param("state"),
      clock_offset_ms: param("offsetMs"),
      clock_frozen_at: param("frozenAt"),
      clock_resume_state: param("resumeState"),
      clock_lease_until: param("leaseUntil"),
    })
    .where("id", "=", param("workspaceId")),
);

/** While time stands still, or is moved by hand, no timer may start a job of this workspace. */
export const holdJobs = query<{ workspaceId: string }>()((db, param) =>
  db
    .updateTable("job")
    .set({ wake_at: null })
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", 0)
    .where("state", "=", "pending"),
);

/** Gives every waiting job its real instant again: `real = due - offset`. */
export const releaseJobs = query<{ workspaceId: string; offsetMs: number; until: number }>()((db, param) =>
  db
    .updateTable("job")
    .set((row) => ({ wake_at: row("due_at", "-", param("offsetMs")) }))
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", 0)
    .where("state", "=", "pending")
    .where("due_at", "<=", param("until"))
    .returning("wake_at"),
);

export const nextDue = query<{ workspaceId: string }>()((db, param) =>
  db
    .selectFrom("job")
    .select("due_at")
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", 0)
    .where("state", "=", "pending")
    .orderBy("due_at")
    .orderBy("id")
    .limit(1),
);
