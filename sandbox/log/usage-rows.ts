import type { Session } from "../store/engine.ts";
import { insertMany } from "../store/many.ts";
import type { UsageHourTable, UsageMinuteTable } from "../store/schema-usage.ts";

export type MinuteRow = Pick<UsageMinuteTable, keyof UsageMinuteTable>;
export type HourRow = Pick<UsageHourTable, keyof UsageHourTable>;

/** Counts that wait to be added to those in the store. */
export interface UsageRows {
  readonly minutes: readonly MinuteRow[];
  readonly hours: readonly HourRow[];
}

const owner = { workspace_id: "text", livemode: "number" } as const;
const minuteColumns = {
  ...owner,
  at: "number",
  admitted: "number",
  refused: "number",
  call_limit: "number",
} as const;
const hourColumns = {
  ...owner,
  kind: "text",
  at: "number",
  name: "text",
  outcome: "text",
  count: "number",
} as const;

const addMinute = ` on conflict (workspace_id, livemode, at) do update set
  admitted = usage_minute.admitted + excluded.admitted, refused = usage_minute.refused + excluded.refused,
  call_limit = case when excluded.call_limit > usage_minute.call_limit
    then excluded.call_limit else usage_minute.call_limit end`;
const addHour = ` on conflict (workspace_id, livemode, kind, at, name, outcome) do update set
  count = usage_hour.count + excluded.count`;

/** Adds counts to those in the store. */
export async function addUsage(session: Session, { minutes, hours }: UsageRows): Promise<void> {
  await insertMany(session, "usage_minute", minuteColumns, inOrder(minutes), addMinute);
  await insertMany(session, "usage_hour", hourColumns, inOrder(hours), addHour);
}

/** Everybody takes the rows in one order, so that no two processes wait for each other. */
function inOrder<Row extends MinuteRow | HourRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What tells a row from all others. */
function keyOf(row: MinuteRow | HourRow): string {
  const place = `${row.workspace_id} ${row.livemode}`;
  return "kind" in row ? `${place} ${row.kind} ${row.at} ${row.name} ${row.outcome}` : `${place} ${row.at}`;
}
