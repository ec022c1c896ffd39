import { webhookLimits } from "../contract/facts.gen.ts";
import type { BodyOf } from "../contract/types.ts";
import { ApiError, notFound } from "../errors.ts";
import { type DeliveryRow, selectDeliveries } from "../events/deliveries.ts";
import type { Call, Handler } from "../operation.ts";
import { query } from "../store/query.ts";
import { ownQuery } from "../store/store.ts";
import { readAttemptId } from "./attempt-id.ts";
import { type AttemptResult, codeOfStatus } from "./attempt-result.ts";
import type { ClaimedAttempt } from "./claim.ts";
import { countAttempts } from "./count-attempts.ts";
import { type AttemptRow, attemptsOf, bodyOf, viewAttempt } from "./delivery-view.ts";
import { type Finished, finishAttempts } from "./finish.ts";
import type { FinishedAttempt } from "./finished-attempt.ts";
import { refuse } from "./judge-webhook.ts";
import type { LeasedJob } from "./lane-queries.ts";
import { noAnswer } from "./no-answer.ts";
import type { HeaderPair } from "./sign.ts";
import { webhookServices } from "./webhook-services.ts";
import { loadWebhook } from "./webhook-view.ts";

type Report = BodyOf<"reportListenerAttempt">;

const byStem = ownQuery<{ webhookId: string; from: string; to: string }>()((own, param) =>
  selectDeliveries(own)
    .where("webhook_id", "=", param("webhookId"))
    .where("id", ">=", param("from"))
    .where("id", "<=", param("to")),
);

const leasedJob = query<{ subject: string; fence: number }>()((db, param) =>
  db
    .selectFrom("job")
    .select([
      "id",
      "workspace_id",
      "livemode",
      "epoch",
      "subject",
      "payload",
      "due_at",
      "wake_at",
      "fence",
      "attempts",
      "lane",
    ])
    .where("subject", "=", param("subject"))
    .where("fence", "=", param("fence"))
    .where("state", "=", "leased"),
);

/** Takes what a developer's machine answered as the outcome of the attempt. */
export const reportListenerAttempt: Handler<"reportListenerAttempt"> = async (call) => {
  const { store, path, body, services } = call;
  const webhook = await loadWebhook(store, path.id);
  if (webhook.kind !== "listener") throw notFound("listener");
  const result = resultOf(body);
  const { delivery, attempt } = await findAttempt(call, webhook.id);
  if (attempt.outcome === "running") {
    const { streams } = services.own(webhookServices);
    await (streams.report(path.attemptId, result) ?? finishHere(call, delivery, attempt, result));
  }
  const ended = await findAttempt(call, webhook.id);
  // A report that comes twice gives the same answer; one that comes too late is told so.
  if (ended.attempt.code !== result.code || ended.attempt.status_code !== result.statusCode) {
    throw new ApiError("attempt_closed", {
      detail: `This attempt has ended as ${ended.attempt.code ?? ended.attempt.outcome}. The delivery goes on without this report.`,
    });
  }
  return { status: 200, body: viewAttempt(ended.attempt, ended.delivery, await bodyOf(store, ended.delivery)) };
};

async function findAttempt(
  { store, path }: Call<"reportListenerAttempt">,
  webhookId: string,
): Promise<{ delivery: DeliveryRow; attempt: AttemptRow }> {
  const place = readAttemptId(path.attemptId);
  const range = place && { webhookId, from: `${place.stem}00`, to: `${place.stem}ZZ` };
  const delivery = range ? await store.first(byStem, range) : undefined;
  const attempts = delivery ? await store.all(attemptsOf, { deliveryId: delivery.id }) : [];
  const attempt = attempts.find(({ number }) => number === place?.number);
  if (!delivery || !attempt) throw notFound("attempt of this listener");
  return { delivery, attempt };
}

/** The stream is open in another process: the outcome is written here, under the same fence. */
async function finishHere(
  { services }: Call<"reportListenerAttempt">,
  delivery: DeliveryRow,
  attempt: AttemptRow,
  result: AttemptResult,
): Promise<void> {
  const { host } = services.own(webhookServices);
  const ended: FinishedAttempt[] = [];
  const ends = await services.engine.transaction(async (session): Promise<Finished[]> => {
    const key = { subject: delivery.id, fence: attempt.fence };
    const [job] = await session.all<LeasedJob>(leasedJob.bind(session.dialect, key));
    const endpoint = (await host.endpoints.read(session, [delivery.webhook_id])).get(delivery.webhook_id);
    if (!job || !endpoint) return [];
    const claimed: ClaimedAttempt = {
      job,
      endpoint,
      delivery,
      body: "",
      number: attempt.number,
      trigger: attempt.trigger,
      startedAt: attempt.started_at,
      realStartedAt: attempt.real_started_at,
      headers: [],
      signatures: { simple: "", standard: "" },
      secretIds: [],
    };
    ended.push({ claimed, result, endedAt: null });
    session.wake(0, delivery.webhook_id);
    return finishAttempts(host, session, ended);
  });
  countAttempts(host.tally, ended, ends);
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function resultOf(report: Report): AttemptResult {
  const { statusCode, error, headers = {}, bodyBase64 = "", durationMs = 0 } = report;
  if ((statusCode === undefined) === (error === undefined)) {
    const detail = "Send exactly one of statusCode and error.";
    refuse([{ pointer: "/statusCode", code: "conflicting_fields", detail }]);
  }
  const own = ["headers", "bodyBase64", "durationMs"] as const;
  if (error !== undefined) {
    const extra = own.filter((name) => report[name] !== undefined);
    refuse(
      extra.map((name) => ({
        pointer: `/${name}`,
        code: "conflicting_fields",
        detail: `${name} goes with statusCode, not with error.`,
      })),
    );
    const phase = error.code === "timeout" ? ("headers" as const) : null;
    return { ...noAnswer, code: error.code, phase, timings: { ...noAnswer.timings, totalMs: error.durationMs } };
  }
  const status = statusCode ?? 0;
  const pairs = Object.entries(headers).map(([name, value]): HeaderPair => [name.toLowerCase(), value]);
  if (!base64.test(bodyBase64)) {
    refuse([{ pointer: "/bodyBase64", code: "invalid_format", detail: "Send the body in padded standard base64." }]);
  }
  const bytes = Buffer.from(bodyBase64, "base64");
  return {
    ...noAnswer,
    code: codeOfStatus(status),
    statusCode: status,
    timings: { ...noAnswer.timings, firstByteMs: durationMs, totalMs: durationMs },
    responseHeaders: pairs,
    responseBody: bytes.subarray(0, webhookLimits.responseBodyBytes),
    bodyTruncated: bytes.length > webhookLimits.responseBodyBytes,
    retryAfter: pairs.find(([name]) => name === "retry-after")?.[1] ?? null,
  };
}
