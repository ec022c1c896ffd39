import type { Keyed } from "./keyed.ts";

export interface AnalyticsExportTable extends Keyed {
  id: string;
  status: "queued" | "running" | "ready" | "failed" | "expired";
  format: "csv" | "json";
  granularity: "post" | "snapshot";
  from_day: string;
  to_day: string;
  /** The instants of those days, cut at `as_of`. */
  from_at: number;
  until_at: number;
  as_of: number;
  /** JSON lists; null for all. */
  channels: string | null;
  metrics: string | null;
  /** How many publications there are to look at, once they were counted, and how many were. */
  total: number | null;
  done: number;
  row_count: number;
  bytes: number;
  parts: number;
  /** The publication where the next part goes on: JSON. */
  last_row: string | null;
  /** Of all parts so far, as long as the process that wrote them knows it. */
  sha256: string | null;
  error: string | null;
  created_at: number;
  updated_at: number;
  completed_at: number | null;
  expires_at: number | null;
}

/** A piece of a file, deflated. Only an export that is ready is read from. */
export interface AnalyticsExportPartTable extends Keyed {
  export_id: string;
  number: number;
  data: Uint8Array;
}

export interface AnalyticsTables {
  analytics_export: AnalyticsExportTable;
  analytics_export_part: AnalyticsExportPartTable;
}
