import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Happening } from "../time/job.ts";
import type { JobRow } from "../time/job-queries.ts";
import type { DeliverPayload } from "./claimed-deliveries.ts";

const toldOf = query<{ webhookId: string; id: string }>()((db, param) =>
  db
    .selectFrom("webhook_delivery")
    .select(["event", "event_id", "object_id", "retry"])
    .where("webhook_id", "=", param("webhookId"))
    .where("id", "=", param("id")),
);

/** Which attempt a job would make. What follows from it nobody can know: the receiver decides. */
export async function foretell(session: Transaction, { subject, lane, payload }: JobRow): Promise<Happening> {
  const { trigger } = JSON.parse(payload) as DeliverPayload;
  const [row] = await session.all<NonNullable<typeof toldOf.row>>(
    toldOf.bind(session.dialect, { webhookId: lane ?? "", id: subject }),
  );
  const retry = trigger === "manual" ? 0 : (row?.retry ?? 0);
  const event = row?.event ?? "an event";
  return {
    kind: "webhook_attempt",
    summary: retry > 0 ? `Retry ${retry} of ${event}` : `${event} is sent${trigger ? " again" : ""}`,
    postId: row?.object_id.startsWith("post_") ? row.object_id : null,
    deliveryId: subject,
    channel: null,
    eventId: row?.event_id ?? null,
    event: (row?.event ?? null) as Happening["event"],
    webhookId: lane,
  };
}
