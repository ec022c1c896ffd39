import type { Transaction } from "../store/engine.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

/** Where and when a seed is planted. */
export interface SeedPlace {
  readonly session: Transaction;
  readonly workspaceId: string;
  readonly now: number;
  readonly requestId: string;
  readonly seedNumber: number;
  readonly epoch: number;
}

/** A workspace's time at one instant of its past. */
export function momentOf({ seedNumber, epoch }: SeedPlace, at: number): WorkspaceTime {
  return { now: at, state: "running", offsetMs: 0, epoch, seedNumber, wakeAt: () => null };
}
