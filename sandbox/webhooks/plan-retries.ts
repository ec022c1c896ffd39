import { lanePriority } from "../events/fan-out.ts";
import type { Transaction } from "../store/engine.ts";
import { insertMany, whereMany } from "../store/many.ts";
import { type FinishedAttempt, placeOf, type Times } from "./finished-attempt.ts";
import type { Judgement } from "./judge-attempt.ts";

const columns = {
  workspace_id: "text",
  livemode: "number",
  epoch: "number",
  kind: "text",
  subject: "text",
  payload: "text",
  due_at: "number",
  wake_at: "number",
  state: "text",
  fence: "number",
  attempts: "number",
  lane: "text",
  priority: "number",
} as const;

/**
 * Queues the next attempt of every delivery that has one, and takes back the plans of those that have ended. What
 * somebody asked for by hand is no plan: it goes out in any case.
 */
export async function planRetries(
  session: Transaction,
  ours: readonly FinishedAttempt[],
  judgements: ReadonlyMap<FinishedAttempt, Judgement>,
  times: Times,
): Promise<void> {
  const ended = ours.filter((one) => judgements.get(one)?.cancelsPlans);
  // The first attempt of all has no plan beside it, unless somebody asked for it while the planned one still waited.
  const planned = ended.filter(({ claimed }) => claimed.number > 1 || claimed.trigger === "manual");
  if (planned.length > 0) {
    const keys = planned.map(({ claimed }) => ({ lane: claimed.delivery.webhook_id, subject: claimed.delivery.id }));
    const start = `delete from job where state = 'pending' and priority > ${lanePriority.asked} and`;
    await session.all(whereMany(session.dialect, start, { lane: "text", subject: "text" }, keys));
  }
  const over = new Set(ended.map(({ claimed }) => claimed.delivery.id));
  const rows = ours.flatMap((one) => {
    const dueAt = judgements.get(one)?.dueAt ?? null;
    const time = times.get(placeOf(one));
    // An attempt that failed may stand beside one of the same delivery that arrived.
    if (dueAt === null || !time || over.has(one.claimed.delivery.id)) return [];
    const { claimed } = one;
    const { job } = claimed;
    const wakeAt = time.wakeAt(dueAt);
    if (wakeAt !== null) session.wake(wakeAt, job.lane ?? "");
    return [
      {
        workspace_id: job.workspace_id,
        livemode: job.livemode,
        epoch: job.epoch,
        kind: "deliver",
        subject: job.subject,
        payload: claimed.trigger === "auto" ? "{}" : job.payload,
        due_at: dueAt,
        wake_at: wakeAt,
        state: "pending",
        fence: 0,
        attempts: job.attempts,
        lane: job.lane,
        priority: lanePriority.retry,
      },
    ];
  });
  await insertMany(session, "job", columns, rows);
}
