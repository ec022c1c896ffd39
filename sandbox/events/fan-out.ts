import { orderedId } from "../ids.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

/** Who goes first in the lane of an endpoint. */
export const lanePriority = { asked: 0, fresh: 1, retry: 2, replay: 3 } as const;

/** An event as its deliveries need it. */
export interface RecordedEvent {
  readonly id: string;
  readonly event: string;
  readonly objectId: string;
  readonly sequence: number;
  readonly at: number;
  readonly requestId: string | null;
}

/** What the job of a first attempt tells of its delivery, so that it need not be looked up. */
export interface FirstAttempt {
  readonly eventId: string;
  readonly event: string;
  readonly objectId: string;
}

export interface NewDelivery {
  webhook_id: string;
  id: string;
  event_id: string;
  event: string;
  object_id: string;
  body: string | null;
  state: "pending" | "held";
  trigger: "auto" | "test" | "replay";
  due_at: number | null;
  created_at: number;
  request_id: string | null;
  epoch: number;
}

const subscribers = ownQuery<object>()((own) =>
  own.selectFrom("webhook").select(["id", "events", "status"]).where("deleted_at", "is", null).orderBy("id"),
);

export const insertDelivery = ownQuery<NewDelivery>()((own, param) =>
  own
    .insertInto("webhook_delivery", {
      webhook_id: param("webhook_id"),
      id: param("id"),
      event_id: param("event_id"),
      event: param("event"),
      object_id: param("object_id"),
      body: param("body"),
      state: param("state"),
      trigger: param("trigger"),
      retry: 0,
      due_at: param("due_at"),
      last_attempt: null,
      last_outcome: null,
      last_code: null,
      last_status: null,
      last_ended_at: null,
      created_at: param("created_at"),
      completed_at: null,
      request_id: param("request_id"),
      epoch: param("epoch"),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id"),
);

/** Gives every endpoint that wants an event a delivery, in the transaction of the event: nothing can fall between. */
export async function fanOut(store: Store, time: WorkspaceTime, event: RecordedEvent): Promise<void> {
  for (const { id, events, status } of await store.all(subscribers, {})) {
    if (!wants(JSON.parse(events) as string[], event.event)) continue;
    await addDelivery(store, time, id, event, status === "enabled");
  }
}

/** One delivery of an event to an endpoint, at once or held until somebody asks for it. */
export async function addDelivery(
  store: Store,
  time: WorkspaceTime,
  webhookId: string,
  event: RecordedEvent,
  enabled: boolean,
): Promise<void> {
  const id = deliveryId(webhookId, event);
  const row: NewDelivery = {
    webhook_id: webhookId,
    id,
    event_id: event.id,
    event: event.event,
    object_id: event.objectId,
    body: null,
    state: enabled ? "pending" : "held",
    trigger: "auto",
    due_at: enabled ? time.now : null,
    created_at: event.at,
    request_id: event.requestId,
    epoch: time.epoch,
  };
  const added = await store.all(insertDelivery, row);
  if (added.length === 0 || !enabled) return;
  const first: FirstAttempt = { eventId: event.id, event: event.event, objectId: event.objectId };
  await enqueue(store, time, {
    kind: "deliver",
    subject: id,
    dueAt: time.now,
    lane: webhookId,
    priority: lanePriority.fresh,
    payload: { first },
  });
}

/** An event has one delivery to an endpoint, and both together name it. It sorts by the instant of the event. */
export function deliveryId(webhookId: string, event: Pick<RecordedEvent, "id" | "at" | "sequence">): string {
  return orderedId("dlv", event.at, event.sequence, `${event.id}:${webhookId}`);
}

/** True when a list such as `post.*` names an event. */
export function wants(patterns: readonly string[], event: string): boolean {
  return patterns.some(
    (pattern) =>
      pattern === "*" || pattern === event || (pattern.endsWith(".*") && event.startsWith(pattern.slice(0, -1))),
  );
}
