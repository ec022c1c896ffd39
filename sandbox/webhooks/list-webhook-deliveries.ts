import type { QueryOf } from "../contract/types.ts";
import { attemptCount, type OfDelivery, runningAttempts, selectDeliveries } from "../events/deliveries.ts";
import { deliveryId } from "../events/fan-out.ts";
import { firstIdAt } from "../ids.ts";
import type { Handler } from "../operation.ts";
import type { Place } from "../store/cursor.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { ownQuery, type Store, type TenantBuilder } from "../store/store.ts";
import { parseInstant } from "../time/rfc3339.ts";
import { viewDelivery } from "./delivery-view.ts";
import { loadWebhook } from "./webhook-view.ts";

type Filters = QueryOf<"listWebhookDeliveries">;

const eventPlace = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("event").select(["id", "created_at as at", "sequence"]).where("id", "=", param("id")),
);

/** Lists the deliveries of an endpoint, newest first. */
export const listWebhookDeliveries: Handler<"listWebhookDeliveries"> = async ({ store, path, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const webhook = await loadWebhook(store, path.id);
  const place = { ...filters, webhook: webhook.id };
  const after = placeAfter(cursor, place);
  const onlyId = filters.eventId === undefined ? null : await idFor(store, webhook.id, filters.eventId);
  const rows = await store.build((own) => select(own, webhook.id, filters, onlyId, after, limit + 1));
  const { page, ...ends } = pageOf(rows, limit, place);
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((row) => viewDelivery(row, store.livemode)),
      ...ends,
    },
  };
};

/** An event and an endpoint name a delivery, so no search is needed. A test event has no row of its own. */
async function idFor(store: Store, webhookId: string, eventId: string): Promise<string | null> {
  const event = await store.first(eventPlace, { id: eventId });
  return event ? deliveryId(webhookId, event) : null;
}

function select(
  own: TenantBuilder,
  webhookId: string,
  filters: Filters,
  onlyId: string | null,
  after: Place | null,
  limit: number,
) {
  let rows = selectDeliveries(own).where("webhook_id", "=", webhookId);
  if (onlyId !== null) rows = rows.where("id", "=", onlyId);
  else if (filters.eventId !== undefined) rows = rows.where("event_id", "=", filters.eventId);
  const { state: states } = filters;
  if (states !== undefined && states.length > 0)
    rows = rows.where((row) => row.or(states.map((one) => inState(row, one))));
  if (filters.event !== undefined && filters.event.length > 0) rows = rows.where("event", "in", filters.event);
  // While a newer attempt runs, nobody knows its code.
  if (filters.code !== undefined)
    rows = rows.where("last_code", "=", filters.code).where((row) => row("last_attempt", "=", attemptCount(row)));
  const from = filters.from === undefined ? null : parseInstant(filters.from);
  const to = filters.to === undefined ? null : parseInstant(filters.to);
  if (from && "at" in from) rows = rows.where("id", ">=", firstIdAt("dlv", from.at));
  if (to && "at" in to) rows = rows.where("id", "<", firstIdAt("dlv", to.at));
  if (after) rows = rows.where("id", "<", after.id);
  return rows.orderBy("id", "desc").limit(limit);
}

/** The store knows a delivery that is under way as pending, with an attempt that runs. */
function inState(row: OfDelivery, state: NonNullable<Filters["state"]>[number]) {
  if (state !== "pending" && state !== "leased") return row("state", "=", state);
  return row.and([row("state", "=", "pending"), row(runningAttempts(row), state === "leased" ? ">" : "=", 0)]);
}
