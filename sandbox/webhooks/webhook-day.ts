import type { Schema } from "../contract/types.ts";
import { firstIdAt } from "../ids.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";

type Hour = Schema<"WebhookHour">;

const hourMs = 3_600_000;
const hoursShown = 24;
/** A busy endpoint has more than anybody wants to wait for; what is older is left out, and the answer says so. */
const mostCounted = 2000;

type Bounds = { webhookId: string; after: string };

const firstTooMany = ownQuery<Bounds>()((own, param) =>
  own
    .selectFrom("webhook_delivery")
    .select("id")
    .where("webhook_id", "=", param("webhookId"))
    .where("id", ">", param("after"))
    .orderBy("id", "desc")
    .offset(mostCounted)
    .limit(1),
);

const countsByHour = ownQuery<Bounds>()((own, param) =>
  own
    .selectFrom("webhook_delivery")
    .select((row) => [
      row("created_at", "/", hourMs).as("hour"),
      "state",
      "last_outcome",
      row.fn.countAll<number>().as("count"),
    ])
    .where("webhook_id", "=", param("webhookId"))
    .where("id", ">", param("after"))
    .groupBy((row) => [row("created_at", "/", hourMs), "state", "last_outcome"]),
);

/** What became of the deliveries of the last 24 hours, hour by hour; the present one is the last. */
export async function readDay(
  store: Store,
  webhookId: string,
  now: number,
): Promise<{ hours: Hour[]; truncated: boolean }> {
  const first = Math.floor(now / hourMs) - hoursShown + 1;
  const after = firstIdAt("dlv", first * hourMs);
  const cut = await store.first(firstTooMany, { webhookId, after });
  const rows = await store.all(countsByHour, { webhookId, after: cut?.id ?? after });
  const hours = Array.from({ length: hoursShown }, (_, place) => ({
    from: formatInstant((first + place) * hourMs),
    succeeded: 0,
    failed: 0,
    waiting: 0,
  }));
  for (const { hour, state, last_outcome, count } of rows) {
    const at = hours[Number(hour) - first];
    if (at) at[fateOf(state, last_outcome)] += Number(count);
  }
  return { hours, truncated: cut !== undefined };
}

/** The day in four numbers. */
export async function summarizeDay(store: Store, webhookId: string, now: number): Promise<Schema<"WebhookDay">> {
  const { hours, truncated } = await readDay(store, webhookId, now);
  const sum = (fate: Fate) => hours.reduce((total, hour) => total + hour[fate], 0);
  const from = hours[0]?.from ?? formatInstant(now);
  return { from, succeeded: sum("succeeded"), failed: sum("failed"), waiting: sum("waiting"), truncated };
}

type Fate = "succeeded" | "failed" | "waiting";

/** Interrupted is not failed: nobody knows what the receiver saw, and it is sent again. */
function fateOf(state: string, lastOutcome: string | null): Fate {
  if (state === "succeeded") return "succeeded";
  return state === "exhausted" || lastOutcome === "failed" ? "failed" : "waiting";
}
