import type { Engine, Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { WebhookTable } from "../store/schema-webhooks.ts";
import { isDeadNeighbour } from "../time/worker-name.ts";
import { type ClaimedAttempt, claimJobs } from "./claim.ts";
import { type FinishHost, finishAttempts } from "./finish.ts";
import { freeExpiredLaneJobs, type LeasedJob, releaseLanes } from "./lane-queries.ts";
import { noAnswer } from "./no-answer.ts";
import { webhookById } from "./webhook-queries.ts";

/** From this many interruptions of one delivery on, each counts as a failure: it may be what kills us. */
const interruptionsToFail = 4;

const anyExpired = query<{ now: number }>()((db, param) =>
  db
    .selectFrom("job")
    .select("id")
    .where("state", "=", "leased")
    .where("lane", "is not", null)
    .where("lease_until", "<=", param("now"))
    .limit(1),
);

const markInterrupted = query<{ deliveryId: string; fence: number; endedAt: number }>()((db, param) =>
  db
    .updateTable("webhook_attempt")
    .set({ outcome: "interrupted", code: "interrupted", ended_at: param("endedAt") })
    .where("delivery_id", "=", param("deliveryId"))
    .where("fence", "=", param("fence"))
    .where("outcome", "=", "running")
    .returning(["number", "started_at"]),
);

const tellInterrupted = query<{ webhookId: string; id: string; number: number; endedAt: number }>()((db, param) =>
  db
    .updateTable("webhook_delivery")
    .set({
      last_attempt: param("number"),
      last_outcome: "interrupted",
      last_code: "interrupted",
      last_status: null,
      last_ended_at: param("endedAt"),
    })
    .where("webhook_id", "=", param("webhookId"))
    .where("id", "=", param("id")),
);

const attemptStart = query<{ deliveryId: string; fence: number }>()((db, param) =>
  db
    .selectFrom("webhook_attempt")
    .select("started_at")
    .where("delivery_id", "=", param("deliveryId"))
    .where("fence", "=", param("fence"))
    .where("outcome", "=", "running"),
);

const owners = query<object>()((db) =>
  db.selectFrom("job").select("owner").distinct().where("state", "=", "leased").where("lane", "is not", null),
);
const laneOwners = query<object>()((db) => db.selectFrom("lane").select("owner").distinct());
const endJobLeases = query<{ owner: string }>()((db, param) =>
  db
    .updateTable("job")
    .set({ lease_until: 0 })
    .where("state", "=", "leased")
    .where("lane", "is not", null)
    .where("owner", "=", param("owner")),
);

type Host = FinishHost & {
  readonly engine: Engine;
  readonly metrics: { interrupted(count: number): void };
};

/** Takes up what workers left behind that died or slept beyond their lease. Such an attempt costs no retry. */
export async function recoverExpired(host: Host): Promise<number> {
  const { engine, clock } = host;
  const now = clock.now();
  const found = await engine.all(anyExpired.bind(engine.dialect, { now }));
  if (found.length === 0) return 0;
  const count = await engine.transaction(async (session) => {
    const jobs = await session.all<LeasedJob>(freeExpiredLaneJobs.bind(session.dialect, { now }));
    for (const job of jobs) await recover(host, session, job);
    return jobs.length;
  });
  host.metrics.interrupted(count);
  return count;
}

/** Ends the leases of workers beside this one whose process is dead: nobody needs to wait until they run out. */
export async function bury(host: Host): Promise<void> {
  const { engine, owner } = host;
  const named = await Promise.all(
    [owners, laneOwners].map((names) => engine.all<{ owner: string | null }>(names.bind(engine.dialect, {}))),
  );
  const dead = new Set(
    named.flat().flatMap((row) => (row.owner !== null && isDeadNeighbour(row.owner, owner) ? [row.owner] : [])),
  );
  for (const name of dead) {
    await engine.transaction(async (session) => {
      await session.all(endJobLeases.bind(session.dialect, { owner: name }));
      await session.all(releaseLanes.bind(session.dialect, { owner: name }));
    });
  }
}

async function recover(host: Host, session: Transaction, job: LeasedJob): Promise<void> {
  const key = { deliveryId: job.subject, fence: job.fence };
  const [start] = await session.all<{ started_at: number }>(attemptStart.bind(session.dialect, key));
  const endedAt = start?.started_at ?? job.due_at;
  const [attempt] = await session.all<{ number: number }>(markInterrupted.bind(session.dialect, { ...key, endedAt }));
  if (attempt) {
    const values = { webhookId: job.lane ?? "", id: job.subject, number: attempt.number, endedAt };
    await session.all(tellInterrupted.bind(session.dialect, values));
  }
  const lane = job.lane ?? "";
  const [webhook] = await session.all<WebhookTable>(webhookById.bind(session.dialect, { id: lane }));
  // A listener's stream may break as often as it likes.
  if (job.attempts >= interruptionsToFail && webhook?.kind !== "listener") await giveUpOnce(host, session, job);
  else session.wake(host.clock.now(), lane);
}

/** Counts an interruption as a failed attempt, so that the delivery goes up its ladder. */
async function giveUpOnce(host: Host, session: Transaction, job: LeasedJob): Promise<void> {
  const claimed: ClaimedAttempt[] = await claimJobs(host, session, [Number(job.id)], job.due_at);
  const detail = "Our process ended during this delivery more than three times.";
  const result = { ...noAnswer, code: "interrupted" as const, detail };
  await finishAttempts(
    host,
    session,
    claimed.map((one) => ({ claimed: one, result, endedAt: null })),
  );
}
