import type { FirstAttempt } from "../events/fan-out.ts";
import type { Session } from "../store/engine.ts";
import { whereMany } from "../store/many.ts";
import type { WebhookDeliveryTable } from "../store/schema-webhooks.ts";
import type { LeasedJob } from "./lane-queries.ts";

/** Payload of a job: why an attempt is made, or what is known of a delivery that was never tried. */
export interface DeliverPayload {
  readonly trigger?: "manual" | "replay" | "test";
  readonly first?: FirstAttempt;
}

const deliveryColumns = [
  "webhook_id",
  "id",
  "event_id",
  "event",
  "object_id",
  "retry",
  "epoch",
] as const satisfies readonly (keyof WebhookDeliveryTable)[];

/** What an attempt needs to know of its delivery. */
export type ClaimedDelivery = Pick<WebhookDeliveryTable, (typeof deliveryColumns)[number]>;

interface FoundRow extends ClaimedDelivery {
  readonly sent_body: string | null;
  readonly last_number: number;
}

const place = { webhook_id: "text", id: "text" } as const;

const selectDeliveries = `select ${deliveryColumns.map((name) => `d.${name}`).join(", ")}, d.body as sent_body,
  (select coalesce(max(a.number), 0) from webhook_attempt a where a.delivery_id = d.id) as last_number
  from webhook_delivery d where`;

/** The deliveries that jobs are about. Those that were never tried need not be read. */
export async function deliveriesOf(
  session: Session,
  jobs: readonly LeasedJob[],
  payloads: ReadonlyMap<LeasedJob, DeliverPayload>,
): Promise<Map<string, FoundRow>> {
  const found = new Map<string, FoundRow>();
  const keys: { webhook_id: string | null; id: string }[] = [];
  for (const job of jobs) {
    const first = payloads.get(job)?.first;
    // A job that was leased before may have begun its attempt.
    if (first && job.fence === 1) found.set(job.subject, untried(job, first));
    else keys.push({ webhook_id: job.lane, id: job.subject });
  }
  if (keys.length === 0) return found;
  const read = whereMany(session.dialect, selectDeliveries, place, keys, { alias: "d" });
  for (const row of await session.all<FoundRow>(read)) found.set(row.id, row);
  return found;
}

function untried({ lane, subject, epoch }: LeasedJob, { eventId, event, objectId }: FirstAttempt): FoundRow {
  return {
    webhook_id: lane ?? "",
    id: subject,
    event_id: eventId,
    event,
    object_id: objectId,
    retry: 0,
    epoch,
    sent_body: null,
    last_number: 0,
  };
}

const eventKey = { workspace_id: "text", livemode: "number", id: "text" } as const;

/** The bodies of events, each read once: one event goes to many endpoints. */
export async function eventBodies(
  session: Session,
  jobs: readonly LeasedJob[],
  rows: ReadonlyMap<string, FoundRow>,
): Promise<Map<string, string>> {
  const keys = new Map<string, Record<keyof typeof eventKey, string | number>>();
  for (const { subject, workspace_id, livemode } of jobs) {
    const row = rows.get(subject);
    if (row?.sent_body === null) keys.set(row.event_id, { workspace_id, livemode, id: row.event_id });
  }
  if (keys.size === 0) return new Map();
  const statement = whereMany(session.dialect, "select id, body from event where", eventKey, [...keys.values()]);
  const events = await session.all<{ id: string; body: string }>(statement);
  return new Map(events.map(({ id, body }) => [id, body]));
}
