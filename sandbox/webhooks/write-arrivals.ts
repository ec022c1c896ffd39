import type { Transaction } from "../store/engine.ts";
import { updateMany } from "../store/many.ts";
import { endOf, type FinishedAttempt, type Times } from "./finished-attempt.ts";
import type { Judgement } from "./judge-attempt.ts";

const arrived = {
  webhook_id: "text",
  id: "text",
  last_attempt: "number",
  last_status: "number",
  last_ended_at: "number",
} as const;

const arrival = {
  also: [
    "state = 'succeeded'",
    "last_outcome = 'succeeded'",
    "last_code = null",
    "due_at = null",
    "completed_at = v.last_ended_at",
  ],
  /** Nothing else happened to the delivery since this attempt was claimed. */
  when: "webhook_delivery.state = 'pending' and coalesce(webhook_delivery.last_attempt, 0) < v.last_attempt",
  after: " returning webhook_delivery.id",
};

/**
 * Writes what most attempts come to without looking first: the waiting delivery has arrived. Only what was written is
 * answered; of the others something else has become known meanwhile, and it must be read.
 */
export async function writeArrivals(
  session: Transaction,
  ours: readonly FinishedAttempt[],
  times: Times,
): Promise<Map<FinishedAttempt, Judgement>> {
  const byDelivery = Map.groupBy(ours, ({ claimed }) => claimed.delivery.id);
  const single = ours.filter(
    ({ claimed, result }) => result.code === null && byDelivery.get(claimed.delivery.id)?.length === 1,
  );
  if (single.length === 0) return new Map();
  const rows = single.map((one) => {
    const { claimed, result } = one;
    const { webhook_id, id } = claimed.delivery;
    const last_ended_at = endOf(one, times);
    return { webhook_id, id, last_attempt: claimed.number, last_status: result.statusCode, last_ended_at };
  });
  const statement = updateMany(session.dialect, "webhook_delivery", arrived, ["webhook_id", "id"], rows, arrival);
  const written = new Set((await session.all<{ id: string }>(statement)).map(({ id }) => id));
  const through = single.filter(({ claimed }) => written.has(claimed.delivery.id));
  return new Map(through.map((one) => [one, judgementOf(one)]));
}

function judgementOf({ claimed }: FinishedAttempt): Judgement {
  const { retry } = claimed.delivery;
  return { state: "succeeded", retry, dueAt: null, completed: true, cancelsPlans: true, retryAfterMs: null };
}
