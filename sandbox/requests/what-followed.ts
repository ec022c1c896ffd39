import type { EventName } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { attemptCount, runningAttempts, stateOf } from "../events/deliveries.ts";
import { deliveryId } from "../events/fan-out.ts";
import type { LogExtras } from "../log/log-extras.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";

const mostEvents = 100;

const ofObject = ownQuery<{ objectId: string }>()((own, param) =>
  own
    .selectFrom("event")
    .select(["id", "event", "object_id", "sequence", "created_at", "request_id"])
    .where("object_id", "=", param("objectId"))
    .orderBy("sequence")
    .limit(1000),
);
type EventRow = NonNullable<typeof ofObject.row>;

const webhooks = ownQuery<object>()((own) => own.selectFrom("webhook").select("id").where("deleted_at", "is", null));

/** The events that came of a call, each with how far its deliveries are. */
export async function whatFollowed(
  store: Store,
  requestId: string,
  { events, objects }: LogExtras,
): Promise<Schema<"LoggedEvent">[]> {
  const direct = await eventsNamed(store, events);
  const later: EventRow[] = [];
  for (const objectId of objects) later.push(...afterwards(await store.all(ofObject, { objectId }), requestId, events));
  const rows = [...direct, ...later].slice(0, mostEvents);
  const deliveries = await deliveriesOf(store, rows);
  return rows.map((row, place) => ({
    id: row.id,
    event: row.event as EventName,
    objectId: row.object_id,
    createdAt: formatInstant(row.created_at),
    cause: place < direct.length ? "call" : "afterwards",
    deliveries: deliveries.get(row.id) ?? [],
  }));
}

async function eventsNamed(store: Store, ids: readonly string[]): Promise<EventRow[]> {
  if (ids.length === 0) return [];
  return store.build((own) =>
    own
      .selectFrom("event")
      .select(["id", "event", "object_id", "sequence", "created_at", "request_id"])
      .where("id", "in", ids)
      .orderBy("id"),
  );
}

/** What happened to an object between what this call told of it and what the next call did: nobody else asked for that. */
function afterwards(rows: readonly EventRow[], requestId: string, direct: readonly string[]): EventRow[] {
  const last = rows.findLastIndex((row) => row.request_id === requestId);
  if (last === -1) return [];
  const next = rows.findIndex((row, place) => place > last && row.request_id !== null);
  return rows.slice(last + 1, next === -1 ? undefined : next).filter(({ id }) => !direct.includes(id));
}

/** An event and a webhook name a delivery, so no search is needed. */
async function deliveriesOf(
  store: Store,
  events: readonly EventRow[],
): Promise<Map<string, Schema<"LoggedDelivery">[]>> {
  const found = new Map<string, Schema<"LoggedDelivery">[]>();
  if (events.length === 0) return found;
  for (const { id: webhookId } of await store.all(webhooks, {})) {
    const ids = events.map((row) => deliveryId(webhookId, { id: row.id, at: row.created_at, sequence: row.sequence }));
    for (const { event_id, ...row } of await deliveriesNamed(store, webhookId, ids))
      found.set(event_id, [...(found.get(event_id) ?? []), viewDelivery(row, webhookId)]);
  }
  return found;
}

type DeliveryRow = Omit<Awaited<ReturnType<typeof deliveriesNamed>>[number], "event_id">;

function deliveriesNamed(store: Store, webhookId: string, ids: readonly string[]) {
  return store.build((own) =>
    own
      .selectFrom("webhook_delivery")
      .select(["id", "event_id", "state", "last_code", "last_status", "due_at"])
      .select((row) => [attemptCount(row).as("attempt_count"), runningAttempts(row).as("running")])
      .where("webhook_id", "=", webhookId)
      .where("id", "in", ids)
      .orderBy("id"),
  );
}

function viewDelivery(row: DeliveryRow, webhookId: string): Schema<"LoggedDelivery"> {
  return {
    id: row.id,
    webhookId,
    state: stateOf(row),
    attemptCount: Number(row.attempt_count),
    code: row.last_code as Schema<"WebhookCode"> | null,
    statusCode: row.last_status,
    nextAttemptAt: instantOrNull(row.due_at),
  };
}
