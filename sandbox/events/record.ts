import type { EventName } from "../contract/facts.gen.ts";
import { orderedId } from "../ids.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { fanOut } from "./fan-out.ts";
import { offerToMatrices } from "./set-off.ts";

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

const longestBody = 256 * 1024;

/** Writes an event in the caller's transaction, with a delivery for everybody who wants it. The bytes of its envelope are built here, once and for ever. */
export async function recordEvent(store: Store, time: WorkspaceTime, fact: NewEvent): Promise<string> {
  const id = orderedId("evt", time.now, fact.sequence, `${fact.objectId}:${fact.sequence}`);
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
  if (body.length > longestBody) throw new Error(`An event of ${body.length} characters cannot be told.`);
  const { event, objectId, sequence, requestId } = fact;
  const recorded = { id, event, objectId, sequence, at: time.now, requestId };
  await store.all(insertEvent, { ...recorded, body });
  await fanOut(store, time, recorded);
  await offerToMatrices(store, time, { id, event, data: fact.data });
  store.noteEvent(id);
  return id;
}
