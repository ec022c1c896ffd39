import { query } from "../store/query.ts";
import type { WorkspaceTable } from "../store/schema.ts";

/** What a new workspace draws its ids from, until somebody resets it. */
export const firstDraw = { epoch: 1, seedNumber: 1 };

export const insertWorkspace = query<
  Pick<WorkspaceTable, "id" | "name" | "plan" | "time_zone" | "created_at" | "created_ip" | "claimed_at" | "claim_hash">
>()((db, param) =>
  db.insertInto("workspace").values({
    id: param("id"),
    name: param("name"),
    plan: param("plan"),
    time_zone: param("time_zone"),
    created_at: param("created_at"),
    frozen_at: null,
    created_ip: param("created_ip"),
    last_used_at: param("created_at"),
    claimed_at: param("claimed_at"),
    claim_hash: param("claim_hash"),
    clock_state: "running",
    clock_offset_ms: 0,
    clock_frozen_at: null,
    clock_resume_state: null,
    clock_lease_until: null,
    epoch: firstDraw.epoch,
    seed_number: firstDraw.seedNumber,
    draws: 0,
  }),
);
