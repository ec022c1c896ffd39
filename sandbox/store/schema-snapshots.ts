import type { Keyed } from "./keyed.ts";

/** What test mode held at one moment. */
export interface SnapshotTable extends Keyed {
  id: string;
  name: string;
  /** In real time. */
  created_at: number;
  /** Where the clock stood, and whether it ran. */
  clock_at: number;
  clock_state: "running" | "frozen";
  seed_number: number;
  draws: number;
  posts: number;
  rows: number;
  bytes: number;
  /** Names in the file room that it needs, JSON: the sweep leaves them alone. */
  files: string;
  /** The rows by their tables, JSON, deflated. */
  data: Uint8Array;
}

export interface SnapshotTables {
  snapshot: SnapshotTable;
}
