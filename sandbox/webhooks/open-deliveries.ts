import type { Session } from "../store/engine.ts";
import { whereMany } from "../store/many.ts";
import { query } from "../store/query.ts";

const takeWaiting = query<{ lane: string }>()((db, param) =>
  db
    .deleteFrom("job")
    .where("lane", "is not", null)
    .where("lane", "=", param("lane"))
    .where("state", "=", "pending")
    .where("priority", ">", 0)
    .returning("subject"),
);
const takePending = query<{ lane: string }>()((db, param) =>
  db
    .deleteFrom("job")
    .where("lane", "is not", null)
    .where("lane", "=", param("lane"))
    .where("state", "=", "pending")
    .returning("subject"),
);
const takeLeased = query<{ lane: string }>()((db, param) =>
  db
    .deleteFrom("job")
    .where("state", "=", "leased")
    .where("lease_until", ">=", 0)
    .where("lane", "=", param("lane"))
    .returning("subject"),
);
const cancelHeld = query<{ webhookId: string; now: number }>()((db, param) =>
  db
    .updateTable("webhook_delivery")
    .set({ state: "cancelled", completed_at: param("now") })
    .where("webhook_id", "=", param("webhookId"))
    .where("state", "=", "held"),
);

/** Keeps for later what waits for a switched-off endpoint. What somebody asked for by hand still goes out. */
export async function holdPending(session: Session, webhookId: string): Promise<void> {
  const waiting = await session.all<{ subject: string }>(takeWaiting.bind(session.dialect, { lane: webhookId }));
  await setStates(session, webhookId, waiting, "set state = 'held', due_at = null where state = 'pending' and");
}

/** Ends everything that waits or runs for an endpoint that is being deleted. */
export async function cancelOpen(session: Session, webhookId: string, now: number): Promise<void> {
  await session.all(cancelHeld.bind(session.dialect, { webhookId, now }));
  const values = { lane: webhookId };
  const open = [
    ...(await session.all<{ subject: string }>(takePending.bind(session.dialect, values))),
    ...(await session.all<{ subject: string }>(takeLeased.bind(session.dialect, values))),
  ];
  const change = `set state = 'cancelled', due_at = null, completed_at = ${Math.floor(now)} where completed_at is null and`;
  await setStates(session, webhookId, open, change);
}

async function setStates(
  session: Session,
  webhookId: string,
  jobs: readonly { subject: string }[],
  change: string,
): Promise<void> {
  const rows = [...new Set(jobs.map(({ subject }) => subject))].map((id) => ({ webhook_id: webhookId, id }));
  for (let from = 0; from < rows.length; from += 500) {
    const some = rows.slice(from, from + 500);
    const start = `update webhook_delivery ${change}`;
    await session.all(whereMany(session.dialect, start, { webhook_id: "text", id: "text" }, some));
  }
}
