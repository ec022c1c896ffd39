import type { EventName } from "../contract/facts.gen.ts";
import { orderedId } from "../ids.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

/** Something that happened to one object, to be told to whoever listens. */
export interface NewEvent {
  readonly event: EventName;
  readonly objectId: string;
  /** Strictly rising for each object; the object's row counts it. */
  readonly sequence: number;
  readonly data: Record<string, unknown>;
  readonly requestId: string | null;
}

type Row = {
  id: string;
  event: string;
  objectId: string;
  sequence: number;
  at: number;
  body: string;
  requestId: string | null;
};

const insertEvent = ownQuery<Row>()((own, param) =>
  own.insertInto("event", {
    id: param("id"),
    event: param("event"),
    object_id: param("objectId"),
    sequence: param("sequence"),
    created_at: param("at"),
    body: param("body"),
    request_id: param("requestId"),
  }),
);

/** Writes an event in the caller's transaction. The bytes of its envelope are built here, once and for ever. */
export async function recordEvent(store: Store, time: WorkspaceTime, fact: NewEvent): Promise<string> {
  const id = orderedId("evt", time.now, fact.sequence, `${fact.objectId}:${fact.sequence}:${time.epoch}`);
  const body = JSON.stringify({
    id,
    event: fact.event,
    created: Math.floor(time.now / 1000),
    data: fact.data,
    createdAt: formatInstant(time.now),
    livemode: store.livemode,
    workspaceId: store.workspaceId,
    sequence: fact.sequence,
  });
  await store.all(insertEvent, {
    id,
    event: fact.event,
    objectId: fact.objectId,
    sequence: fact.sequence,
    at: time.now,
    body,
    requestId: fact.requestId,
  });
  return id;
}
