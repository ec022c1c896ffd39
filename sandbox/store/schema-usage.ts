import type { Keyed } from "./keyed.ts";

/** How many calls of a minute counted against the plan. */
export interface UsageMinuteTable extends Keyed {
  /** Start of the minute, in real time. */
  at: number;
  admitted: number;
  refused: number;
  /** The highest limit that applied in it. */
  call_limit: number;
}

/** What is counted by the hour: calls by operation, key and source; attempts by webhook and by the time they took. */
export interface UsageHourTable extends Keyed {
  kind: "operation" | "key" | "source" | "attempt" | "attempt_time";
  /** Start of the hour, in real time. */
  at: number;
  /** Empty where there is no name: a call to no operation, or with no key. */
  name: string;
  outcome: string;
  count: number;
}

export interface UsageTables {
  usage_minute: UsageMinuteTable;
  usage_hour: UsageHourTable;
}
