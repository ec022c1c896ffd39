import type { Keyed } from "./keyed.ts";

export interface MatrixRunTable extends Keyed {
  matrix_id: string;
  id: string;
  status: "queued" | "running" | "waiting" | "success" | "failed" | "skipped";
  dry_run: number;
  trigger: string;
  steps: string;
  waiting_for: "delay" | "approval" | null;
  resume_at: number | null;
  started_at: number | null;
  finished_at: number | null;
  error: string | null;
  sequence: number;
  created_at: number;
  updated_at: number;
  /** The graph, and where in it the run is. */
  state: string;
}

export interface MatrixTables {
  matrix_run: MatrixRunTable;
}
