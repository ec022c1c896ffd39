import type { UsageTally } from "../log/usage-tally.ts";
import type { Transaction } from "../store/engine.ts";
import { updateMany, whereMany } from "../store/many.ts";
import type { WebhookDeliveryTable, WebhookTable } from "../store/schema-webhooks.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { ClaimHost } from "./claim.ts";
import { endOf, type FinishedAttempt, type LastAttempt, lastOf, placeOf, type Times } from "./finished-attempt.ts";
import { HeldRows, workspaceTime } from "./held-rows.ts";
import { type Judgement, judgeAttempt } from "./judge-attempt.ts";
import { planRetries } from "./plan-retries.ts";
import { addNotice, updateEndpoints } from "./update-endpoints.ts";
import { writeArrivals } from "./write-arrivals.ts";
import { writeAttempts } from "./write-attempts.ts";

export interface FinishHost extends ClaimHost {
  /** From 0 up to 1, for the jitter of live endpoints. */
  readonly random: () => number;
  readonly tally: Pick<UsageTally, "attempt">;
}

/** What became of a finished attempt; `refused` when its lease had passed to somebody else. */
export type Finished = { readonly refused: true } | { readonly refused: false; readonly judgement: Judgement };

/** Writes the ends of many attempts at once. Only who still holds a row's fence may write about it. */
export async function finishAttempts(
  host: FinishHost,
  session: Transaction,
  finished: readonly FinishedAttempt[],
  held = new HeldRows(),
): Promise<Finished[]> {
  const ended = await endJobs(session, finished);
  const ours = finished.filter(({ claimed }) => ended.has(String(claimed.job.id)));
  if (ours.length > 0) return write(host, session, { finished, ours, held });
  return finished.map(() => ({ refused: true }));
}

async function write(
  host: FinishHost,
  session: Transaction,
  { finished, ours, held }: { finished: readonly FinishedAttempt[]; ours: readonly FinishedAttempt[]; held: HeldRows },
): Promise<Finished[]> {
  const times = await timesOf(host, session, ours, held);
  const endpoints = await updateEndpoints(session, ours, times, held);
  // Only now: switching an endpoint off has just held what waited for it.
  const judgements = await writeArrivals(session, ours, times);
  const others = ours.filter((one) => !judgements.has(one));
  const rows = await currentDeliveries(session, others);
  for (const one of others) {
    const { claimed, result } = one;
    const row = rows.get(claimed.delivery.id);
    const time = times.get(placeOf(one));
    if (!row || !time) continue;
    const judgement = judgeAttempt(result, {
      state: row.state,
      retry: row.retry,
      enabled: endpoints.get(claimed.delivery.webhook_id)?.status === "enabled",
      trigger: claimed.trigger,
      endedAt: endOf(one, times),
      realNow: host.clock.now(),
      random: claimed.job.livemode === 1 ? host.random() : 0,
    });
    Object.assign(row, { state: judgement.state, retry: judgement.retry });
    const gaveUp = judgement.completed && judgement.state === "exhausted";
    if (gaveUp && claimed.trigger !== "test" && result.code !== "gone")
      await noticeExhausted(session, endpoints.get(claimed.delivery.webhook_id), endOf(one, times));
    judgements.set(one, judgement);
  }
  await writeAttempts(session, ours, judgements, times);
  await writeDeliveries(session, others, { judgements, times, rows });
  await planRetries(session, ours, judgements, times);
  return finished.map((one) => {
    const judgement = judgements.get(one);
    return judgement ? { refused: false, judgement } : { refused: true };
  });
}

async function noticeExhausted(session: Transaction, row: WebhookTable | undefined, at: number): Promise<void> {
  if (row) await addNotice(session, row, "exhausted", "A delivery was given up after seven attempts.", at);
}

async function timesOf(
  host: FinishHost,
  session: Transaction,
  ours: readonly FinishedAttempt[],
  held: HeldRows,
): Promise<Times> {
  const realNow = host.clock.now();
  const times = new Map<string, WorkspaceTime>();
  for (const one of ours) {
    if (times.has(placeOf(one))) continue;
    const time = await workspaceTime(session, one.claimed.job, held, realNow);
    if (time) times.set(placeOf(one), time);
  }
  return times;
}

async function endJobs(session: Transaction, finished: readonly FinishedAttempt[]): Promise<Set<string>> {
  const keys = finished.map(({ claimed }) => ({ id: Number(claimed.job.id), fence: claimed.job.fence }));
  const columns = { id: "number", fence: "number" } as const;
  const start = "delete from job where state = 'leased' and";
  const rows = await session.all<{ id: number }>(
    whereMany(session.dialect, start, columns, keys, { after: " returning id" }),
  );
  return new Set(rows.map(({ id }) => String(id)));
}

const place = { webhook_id: "text", id: "text" } as const;
/** A delivery as it stands now: another attempt of it may have ended while this one was under way. */
type Current = Pick<WebhookDeliveryTable, "id" | "state" | "retry" | "due_at" | "completed_at"> & LastAttempt;

async function currentDeliveries(
  session: Transaction,
  ours: readonly FinishedAttempt[],
): Promise<Map<string, Current>> {
  if (ours.length === 0) return new Map();
  const keys = ours.map(({ claimed }) => ({ webhook_id: claimed.delivery.webhook_id, id: claimed.delivery.id }));
  const start = `select id, state, retry, due_at, completed_at, last_attempt, last_outcome, last_code, last_status,
    last_ended_at from webhook_delivery where`;
  const rows = await session.all<Current>(whereMany(session.dialect, start, place, keys, { lock: true }));
  return new Map(rows.map((row) => [row.id, row]));
}

const changed = {
  ...place,
  state: "text",
  retry: "number",
  due_at: "number",
  last_attempt: "number",
  last_outcome: "text",
  last_code: "text",
  last_status: "number",
  last_ended_at: "number",
  completed_at: "number",
} as const;

interface Ends {
  readonly judgements: ReadonlyMap<FinishedAttempt, Judgement>;
  readonly times: Times;
  readonly rows: ReadonlyMap<string, Current>;
}

async function writeDeliveries(
  session: Transaction,
  ours: readonly FinishedAttempt[],
  { judgements, times, rows }: Ends,
): Promise<void> {
  if (ours.length === 0) return;
  const written = new Map<string, Record<keyof typeof changed, string | number | null>>();
  for (const one of ours) {
    const judgement = judgements.get(one);
    const { delivery, trigger } = one.claimed;
    const row = rows.get(delivery.id);
    if (!judgement || !row) continue;
    const at = endOf(one, times);
    const keepsPlan = trigger === "manual" && !judgement.cancelsPlans;
    // The newest attempt is the one with the highest number, whichever ends last.
    const newest = (row.last_attempt ?? 0) <= one.claimed.number;
    Object.assign(row, newest && lastOf(one, at), {
      due_at: keepsPlan ? row.due_at : judgement.dueAt,
      completed_at: judgement.completed ? at : row.completed_at,
    });
    const { id, state, retry, due_at, completed_at, last_attempt } = row;
    const { last_outcome, last_code, last_status, last_ended_at } = row;
    const last = { last_attempt, last_outcome, last_code, last_status, last_ended_at };
    written.set(id, { webhook_id: delivery.webhook_id, id, state, retry, due_at, completed_at, ...last });
  }
  await session.all(
    updateMany(session.dialect, "webhook_delivery", changed, ["webhook_id", "id"], [...written.values()]),
  );
}
