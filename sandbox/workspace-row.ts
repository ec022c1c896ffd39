import type { Workspace } from "./operation.ts";
import type { ClockColumns } from "./time/workspace-time.ts";
import { planOf } from "./workspace-plan.ts";

/** What a caller's row says of its workspace. */
export const workspaceColumns = [
  "workspace.id as workspace_id",
  "workspace.name as workspace_name",
  "workspace.plan",
  "workspace.test_plan",
  "workspace.time_zone",
  "workspace.created_at as workspace_created_at",
  "workspace.frozen_at",
  "workspace.claimed_at",
  "workspace.last_used_at",
  "workspace.clock_state",
  "workspace.clock_offset_ms",
  "workspace.clock_frozen_at",
  "workspace.epoch",
  "workspace.seed_number",
] as const;

export interface WorkspaceRow extends ClockColumns {
  readonly workspace_id: string;
  readonly workspace_name: string;
  readonly plan: string;
  readonly test_plan: string | null;
  readonly time_zone: string;
  readonly workspace_created_at: number;
  readonly frozen_at: number | null;
  readonly claimed_at: number | null;
  readonly last_used_at: number;
}

export function workspaceOf(row: WorkspaceRow, livemode: boolean): Workspace {
  return {
    id: row.workspace_id,
    name: row.workspace_name,
    plan: planOf(row, livemode),
    timeZone: row.time_zone,
    createdAt: row.workspace_created_at,
    seedNumber: row.seed_number,
    frozenAt: row.frozen_at,
    claimedAt: row.claimed_at,
    lastUsedAt: row.last_used_at,
  };
}
