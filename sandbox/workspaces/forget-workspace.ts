import type { Session, Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { AtomicJob } from "../time/job.ts";
import { liveTime } from "../time/workspace-time.ts";
import { dropWorkspace } from "./workspace-deletions.ts";

/** A call has 60 seconds, and what it leaves to a job has a lease of half a minute. */
const graceMs = 120_000;
const kind = "forgetWorkspace";

const webhooksOf = query<{ id: string }>()((db, param) =>
  db.selectFrom("webhook").select("id").where("workspace_id", "=", param("id")),
);
/** What lies under a webhook that is gone itself, and so no longer leads there. */
const underWebhook = [
  query<{ id: string }>()((db, param) =>
    db
      .deleteFrom("webhook_attempt")
      .where("delivery_id", "in", (inner) =>
        inner.selectFrom("webhook_delivery").select("id").where("webhook_id", "=", param("id")),
      ),
  ),
  query<{ id: string }>()((db, param) => db.deleteFrom("webhook_delivery").where("webhook_id", "=", param("id"))),
  query<{ id: string }>()((db, param) => db.deleteFrom("webhook_notice").where("webhook_id", "=", param("id"))),
  query<{ id: string }>()((db, param) => db.deleteFrom("webhook_secret").where("webhook_id", "=", param("id"))),
];

/**
 * Deletes a workspace now, and once more when every call has ended that knew its key before: on Postgres a live call
 * that was under way may commit after the deletion. Calls hold no row of the workspace for this, which would make each
 * of them slower.
 */
export async function dropForGood(session: Transaction, id: string, now: number): Promise<void> {
  const webhooks = (await session.all<{ id: string }>(webhooksOf.bind(session.dialect, { id }))).map((row) => row.id);
  await dropWorkspace(session, id);
  const job = { kind, subject: id, dueAt: now + graceMs, payload: { webhooks } };
  await enqueue(new Store(session, id, true), liveTime(now), job);
}

/** The second time. */
export const forgetJobs: Record<typeof kind, AtomicJob> = {
  forgetWorkspace: {
    async run({ store, subject, payload }) {
      await store.inTransaction(async (session) => {
        await dropWorkspace(session, subject);
        for (const id of payload.webhooks as string[]) await dropUnder(session, id);
      });
      return [];
    },
  },
};

async function dropUnder(session: Session, id: string): Promise<void> {
  for (const statement of underWebhook) await session.all(statement.bind(session.dialect, { id }));
}
