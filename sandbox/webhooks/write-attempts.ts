import { webhookLimits } from "../contract/facts.gen.ts";
import type { Session } from "../store/engine.ts";
import { type Columns, updateMany } from "../store/many.ts";
import { keepTimings } from "./attempt-result.ts";
import { endOf, type FinishedAttempt, outcomeOf, type Times } from "./finished-attempt.ts";
import type { Judgement } from "./judge-attempt.ts";

const answered = {
  delivery_id: "text",
  number: "number",
  ended_at: "number",
  status_code: "number",
  timings: "text",
  reused: "number",
  remote_address: "text",
  response_headers: "text",
  response_body: "bytes",
  body_truncated: "number",
} as const satisfies Columns;

const failed = {
  ...answered,
  outcome: "text",
  code: "text",
  detail: "text",
  phase: "text",
  retry_after: "number",
} as const satisfies Columns;

const key = ["delivery_id", "number"];

/** Completes the rows of attempts. Those that arrived have no code and no detail, so less is written of them. */
export async function writeAttempts(
  session: Session,
  ours: readonly FinishedAttempt[],
  judgements: ReadonlyMap<FinishedAttempt, Judgement>,
  times: Times,
): Promise<void> {
  const { dialect } = session;
  const [well, badly] = [ours.filter(arrived), ours.filter((one) => !arrived(one))];
  if (well.length > 0) {
    const rows = well.map((one) => answerOf(one, times));
    const also = ["outcome = 'succeeded'"];
    await session.all(updateMany(dialect, "webhook_attempt", answered, key, rows, { also }));
  }
  if (badly.length > 0) {
    const rows = badly.map((one) => ({ ...answerOf(one, times), ...failureOf(one, judgements.get(one)) }));
    await session.all(updateMany(dialect, "webhook_attempt", failed, key, rows));
  }
}

function arrived({ result }: FinishedAttempt): boolean {
  return result.code === null;
}

function answerOf(
  one: FinishedAttempt,
  times: Times,
): Record<keyof typeof answered, string | number | Uint8Array | null> {
  const { claimed, result } = one;
  return {
    delivery_id: claimed.delivery.id,
    number: claimed.number,
    ended_at: endOf(one, times),
    status_code: result.statusCode,
    timings: keepTimings(result.timings),
    reused: result.reused ? 1 : 0,
    remote_address: result.remoteAddress,
    response_headers: result.responseHeaders === null ? null : JSON.stringify(result.responseHeaders),
    response_body: result.responseBody,
    body_truncated: result.bodyTruncated ? 1 : 0,
  };
}

function failureOf({ result }: FinishedAttempt, judgement: Judgement | undefined) {
  const { retryAfterMs = null } = judgement ?? {};
  return {
    outcome: outcomeOf(result),
    code: result.code,
    detail: result.detail,
    phase: result.phase,
    retry_after:
      retryAfterMs === null ? null : Math.min(Math.ceil(retryAfterMs / 1000), webhookLimits.retryAfterMaxSeconds),
  };
}
