import { webhookLimits } from "../contract/facts.gen.ts";
import type { WebhookTable } from "../store/schema-webhooks.ts";

export const failuresToOpen = 5;

type Columns = Pick<
  WebhookTable,
  "consecutive_failures" | "in_flight_limit" | "failing_since" | "last_success_at" | "max_in_flight"
>;

/** The circuit after one more attempt: one at a time after five failures in a row, then twice as many with each success. */
export function afterAttempt(row: Columns, succeeded: boolean, at: number): Omit<Columns, "max_in_flight"> {
  if (succeeded) {
    const limit = Math.min(row.max_in_flight, Math.max(1, row.in_flight_limit) * 2);
    return { consecutive_failures: 0, in_flight_limit: limit, failing_since: null, last_success_at: at };
  }
  const { last_success_at } = row;
  const failures = row.consecutive_failures + 1;
  const limit = failures >= failuresToOpen ? 1 : row.in_flight_limit;
  const failing_since = row.failing_since ?? at;
  return { consecutive_failures: failures, in_flight_limit: limit, failing_since, last_success_at };
}

/** True when an endpoint has failed without a single success for longer than one whole ladder. */
export function hasFailedTooLong(row: Columns, now: number): boolean {
  return row.failing_since !== null && now - row.failing_since >= webhookLimits.disableAfterSeconds * 1000;
}

/** The circuit in a word. */
export function circuitOf(row: Columns): "closed" | "open" | "recovering" {
  if (row.in_flight_limit >= row.max_in_flight) return "closed";
  return row.consecutive_failures >= failuresToOpen ? "open" : "recovering";
}
