import { checkSignatures } from "../contract/check-signature.ts";
import { webhookLimits } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { instantOfId, orderedId } from "../ids.ts";
import type { LiveBus } from "../live-bus.ts";
import type { MasterKey } from "../secrets.ts";
import type { Engine } from "../store/engine.ts";
import { ownQuery, Store } from "../store/store.ts";
import type { Clock } from "../time/clock.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { type AttemptResult, codeOfStatus } from "./attempt-result.ts";
import { lockCatcher, saveCatcher } from "./catcher-queries.ts";
import type { ClaimedAttempt } from "./claim.ts";
import { maskHeaders } from "./custom-headers.ts";
import type { MadeAttempt } from "./made-attempt.ts";
import { noAnswer } from "./no-answer.ts";
import type { HeaderPair } from "./sign.ts";
import { type SecretRow, secretsOfWebhook } from "./webhook-queries.ts";
import { openSecret } from "./webhook-secret.ts";

export type Catch = (claimed: ClaimedAttempt, stepping: boolean) => Promise<MadeAttempt>;
type Answer = Schema<"CatcherAnswer">;

const deadlineMs = webhookLimits.requestSeconds * 1000;
const mostKept = 1000;
const pruneEvery = 50;

interface CaughtRow {
  id: string;
  webhook_id: string;
  delivery_id: string;
  event: string;
  attempt: number;
  received_at: number;
  headers: string;
  body: string;
  checks: string;
  answer: string;
}

const insertCaught = ownQuery<CaughtRow>()((own, param) =>
  own
    .insertInto("caught", {
      id: param("id"),
      webhook_id: param("webhook_id"),
      delivery_id: param("delivery_id"),
      event: param("event"),
      attempt: param("attempt"),
      received_at: param("received_at"),
      headers: param("headers"),
      body: param("body"),
      checks: param("checks"),
      answer: param("answer"),
    })
    .onConflict((conflict) => conflict.doNothing()),
);

const newestId = ownQuery<object>()((own) => own.selectFrom("caught").select("id").orderBy("id", "desc").limit(1));
const oldestKept = ownQuery<object>()((own) =>
  own.selectFrom("caught").select("id").orderBy("id", "desc").offset(mostKept).limit(1),
);
const dropOlder = ownQuery<{ id: string }>()((own, param) => own.deleteFrom("caught").where("id", "<=", param("id")));

interface CatcherHost {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly keys: readonly MasterKey[];
  readonly bus: LiveBus;
}

/** The built-in receiver: keeps what arrived, judges its signatures, and answers as it was told. */
export function catcher(host: CatcherHost): Catch {
  return async (claimed, stepping) => {
    const checks = await judgeSignatures(host, claimed);
    const answer = await host.engine.transaction(async (session) => {
      const store = new Store(session, claimed.job.workspace_id, false);
      const row = await lockCatcher(store);
      const answers = JSON.parse(row.answers) as Answer[];
      const next = answers[Math.min(row.position, answers.length - 1)] as Answer;
      const received = row.received + 1;
      await store.all(saveCatcher, { answers: row.answers, position: row.position + 1, received });
      // Attempts that run side by side come in any order; their ids follow the order in which they came.
      const last = await store.first(newestId, {});
      const at = Math.max(claimed.startedAt, last ? instantOfId(last.id) : 0);
      const id = orderedId("cgt", at, received, `${claimed.delivery.id}:${claimed.number}`);
      await store.all(insertCaught, { id, ...caughtRow(claimed, checks, next) });
      if (received % pruneEvery === 0) await prune(store);
      return next;
    });
    host.bus.publish(`caught:${claimed.job.workspace_id}`);
    return give(answer, stepping);
  };
}

function caughtRow(claimed: ClaimedAttempt, checks: unknown, answer: Answer): Omit<CaughtRow, "id"> {
  const { delivery, number, startedAt, headers, body, endpoint } = claimed;
  const { kind, status, delayMs } = answer;
  const answered = kind === "respond" && delayMs < deadlineMs;
  return {
    webhook_id: delivery.webhook_id,
    delivery_id: delivery.id,
    event: delivery.event,
    attempt: number,
    received_at: startedAt,
    headers: JSON.stringify(inLowerCase(maskHeaders(headers, endpoint.headers))),
    body,
    checks: JSON.stringify(checks),
    answer: JSON.stringify({ kind, status: answered ? status : null, delayMs }),
  };
}

function inLowerCase(headers: readonly HeaderPair[]): HeaderPair[] {
  return headers.map(([name, value]): HeaderPair => [name.toLowerCase(), value]);
}

async function prune(store: Store): Promise<void> {
  const last = await store.first(oldestKept, {});
  if (last) await store.all(dropOlder, { id: last.id });
}

async function judgeSignatures(host: CatcherHost, claimed: ClaimedAttempt) {
  const { engine, keys, clock } = host;
  const { delivery, headers, body, startedAt } = claimed;
  const values = { webhookId: delivery.webhook_id };
  const rows = await engine.all<SecretRow>(secretsOfWebhook.bind(engine.dialect, values));
  const secrets = rows.map((row) => ({
    value: openSecret(keys, row),
    endedAt: row.ends_at !== null && row.ends_at <= startedAt ? formatInstant(row.ends_at) : null,
  }));
  const named = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
  return checkSignatures({ body, headers: named, secrets, now: Math.floor(clock.now() / 1000) });
}

/** Turns an answer into what a sender would have seen. A delay passes on the workspace's clock. */
async function give(answer: Answer, stepping: boolean): Promise<MadeAttempt> {
  const waits = answer.kind === "hang" ? deadlineMs : Math.min(answer.delayMs, deadlineMs);
  if (!stepping && waits > 0) await new Promise((resolve) => setTimeout(resolve, waits));
  return { result: resultOf(answer, waits), virtualMs: stepping ? waits : 0 };
}

function resultOf(answer: Answer, waits: number): AttemptResult {
  const timings = { ...noAnswer.timings, totalMs: waits };
  const nothing = { ...noAnswer, timings };
  if (waits >= deadlineMs) return { ...nothing, code: "timeout", phase: "headers" };
  if (answer.kind === "reset") return { ...nothing, code: "connection_reset" };
  const { status, body, headers } = answer;
  const pairs = inLowerCase(Object.entries(headers));
  return {
    ...nothing,
    code: codeOfStatus(status),
    statusCode: status,
    timings: { ...timings, firstByteMs: waits },
    responseHeaders: pairs,
    responseBody: Buffer.from(body),
    retryAfter: pairs.find(([name]) => name === "retry-after")?.[1] ?? null,
  };
}
