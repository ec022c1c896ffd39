import type { Schema } from "#sandbox/contract/types.ts";

type Delivery = Pick<Schema<"WebhookDelivery">, "state" | "nextAttemptAt">;

const soonMs = 1500;
const calmMs = 15_000;
/** After that much, whatever makes it wait will not end within a second. */
const patienceMs = 20_000;

/**
 * When to ask again for what is on its way. A plan has few calls a minute, and a page that is only looked at must not
 * use them up: fast while an attempt is under way, at the very instant when one falls due, and otherwise now and then.
 */
export function pollAfter(deliveries: readonly Delivery[], now: number): number {
  const waits = deliveries.map(({ state, nextAttemptAt }) => {
    if (state === "leased") return soonMs;
    if (state !== "pending" || nextAttemptAt === null) return calmMs;
    const due = Date.parse(nextAttemptAt) - now;
    if (due < -patienceMs) return calmMs;
    return Math.max(soonMs, due + 500);
  });
  return Math.min(calmMs, ...waits);
}
