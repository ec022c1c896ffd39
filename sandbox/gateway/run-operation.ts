import { type OperationId, operations } from "../contract/operations.gen.ts";
import { checkBody } from "../contract/parse-body.ts";
import { parseQuery } from "../contract/parse-query.ts";
import { ApiError } from "../errors.ts";
import { derivedId, randomId } from "../ids.ts";
import type { Actor, Call, EventStream, Handler, PublicCall, PublicHandler, Services } from "../operation.ts";
import type { Session, Transaction } from "../store/engine.ts";
import { Store } from "../store/store.ts";
import { isAdvancing } from "../time/advance.ts";
import { drawClock, type LockedClock } from "../time/lock-clock.ts";
import { settleAbandoned } from "../time/move-clock.ts";
import { testTime, type WorkspaceTime } from "../time/workspace-time.ts";
import type { Incoming } from "./exchange.ts";
import {
  type Claim,
  claimOf,
  findReplay,
  keepAnswer,
  markRunning,
  type Replay,
  readIdempotencyKey,
  release,
} from "./idempotency.ts";
import { readBody } from "./read-body.ts";

export interface Answer {
  readonly status: number;
  readonly body: string | null;
  readonly location: string | null;
  readonly nextCursor: string | null;
  readonly replayed: boolean;
  readonly stream: EventStream | null;
}

/** One call on its way to its handler. */
export interface Task {
  readonly id: OperationId;
  readonly requestId: string;
  readonly incoming: Incoming;
  readonly parameters: Record<string, string>;
  readonly path: string;
  readonly rawQuery: string;
  readonly actor: Actor | null;
  readonly time: WorkspaceTime | null;
  readonly realNow: number;
  readonly services: Services;
  /** Filled in on the way, for the request log. */
  requestBody: string | null;
  idempotencyKey: string | null;
}

type AnyHandler = Handler<OperationId> & PublicHandler<OperationId>;

/** Reads and judges the input, then runs the handler: alone for a read, inside one transaction for a write. */
export async function runOperation(task: Task, handler: unknown): Promise<Answer> {
  const operation = operations[task.id];
  const query = parseQuery(task.id, task.rawQuery);
  const sent = operation.idempotent ? readIdempotencyKey(task.incoming.header("idempotency-key")) : null;
  task.idempotencyKey = sent;
  const body = await takeBody(task);
  const prepared = await prepare(task, handler as AnyHandler, query, body);
  const run = (session: Session, time: WorkspaceTime | null, draws: LockedClock | null) =>
    (handler as AnyHandler)(callFor(task, session, time, draws, { query, body, prepared }) as never);

  if (operation.transaction === "none") return toAnswer(task, await run(task.services.engine, task.time, null));
  const owner = task.actor
    ? `${task.actor.workspace.id}:${task.actor.livemode}`
    : `address:${task.incoming.peer.address}`;
  const claim = sent ? claimOf(owner, task.id, sent, task.incoming.method, task.path, body) : null;
  return operation.transaction === "own" ? runOwn(task, claim, run) : runInOne(task, claim, run);
}

type Run = (session: Session, time: WorkspaceTime | null, draws: LockedClock | null) => Promise<Result>;

interface Result {
  readonly status: number;
  readonly body: unknown;
  readonly stream?: EventStream;
}

function prepare(task: Task, handler: AnyHandler, query: unknown, body: unknown): Promise<unknown> {
  const { actor, parameters, services } = task;
  if (!handler.prepare || !actor) return Promise.resolve(undefined);
  return handler.prepare({ actor, path: parameters, query, body, services } as never);
}

/** The key, the effect and the kept answer stand or fall together. */
function runInOne(task: Task, claim: Claim | null, run: Run): Promise<Answer> {
  const { engine } = task.services;
  return engine.transaction(async (session) => {
    if (claim) {
      const replay = await findReplay(session, claim, task.realNow);
      if (replay) return replayed(task, session, replay);
    }
    const clock = await takeClock(task, session);
    const time = clock ? testTime(clock, task.realNow) : task.time;
    const answer = toAnswer(task, await run(session, time, clock));
    if (claim) await keepAnswer(session, claim, kept(task, answer), task.realNow);
    return answer;
  });
}

async function replayed(task: Task, session: Transaction, replay: Replay): Promise<Answer> {
  const again = operations[task.id].showsSecret === "again" && task.actor !== null;
  const body = again ? await task.services.refillSecrets(session, task.actor.workspace.id, replay.body) : replay.body;
  return { ...replay, body, nextCursor: null, replayed: true, stream: null };
}

/** For an operation of many transactions: the key is marked as running first, and freed if the call is refused. */
async function runOwn(task: Task, claim: Claim | null, run: Run): Promise<Answer> {
  const { engine } = task.services;
  if (!claim) return toAnswer(task, await run(engine, task.time, null));
  const replay = await engine.transaction(async (session) => {
    const earlier = await findReplay(session, claim, task.realNow);
    if (!earlier) await markRunning(session, claim, task.realNow);
    return earlier;
  });
  if (replay) return engine.transaction((session) => replayed(task, session, replay));
  try {
    const answer = toAnswer(task, await run(engine, task.time, null));
    await engine.transaction((session) => keepAnswer(session, claim, kept(task, answer), task.realNow));
    return answer;
  } catch (error) {
    await engine.transaction((session) => release(session, claim));
    throw error;
  }
}

/** In test mode every write first holds the workspace's clock, so that nobody moves time under it. */
async function takeClock(task: Task, session: Transaction): Promise<LockedClock | null> {
  const { actor } = task;
  if (!actor || actor.livemode) return null;
  const clock = await drawClock(session, actor.workspace.id);
  if (!clock) throw new ApiError("invalid_key", { detail: "The workspace of this key is gone." });
  if (isAdvancing(clock, task.realNow)) {
    throw new ApiError("clock_advancing", {
      detail: "The clock of this workspace is being moved. Write again when that call has answered.",
      headers: { "Retry-After": "1" },
    });
  }
  if (clock.clock_state !== "advancing") return clock;
  await settleAbandoned(session, actor.workspace.id, clock, task.realNow);
  return (await drawClock(session, actor.workspace.id)) ?? clock;
}

async function takeBody(task: Task): Promise<unknown> {
  const operation = operations[task.id];
  const { incoming } = task;
  if (incoming.method === "GET" || incoming.method === "HEAD" || incoming.method === "DELETE") return null;
  const read = await readBody(incoming, operation.body?.required ?? false);
  task.requestBody = read?.text ?? null;
  if (operation.body === null) {
    if (read === null || isEmptyObject(read.value)) return null;
    throw new ApiError("validation_failed", {
      detail: "This operation takes no body.",
      errors: Object.keys(Object(read.value)).map((name) => ({
        pointer: `/${name}`,
        code: "unknown_field",
        detail: "No field is known here.",
      })),
    });
  }
  if (read !== null) checkBody(operation.body.schema, read.value, read.text);
  return read?.value ?? null;
}

function isEmptyObject(value: unknown): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0;
}

function callFor(
  task: Task,
  session: Session,
  time: WorkspaceTime | null,
  clock: LockedClock | null,
  { query, body, prepared }: { query: Record<string, unknown>; body: unknown; prepared: unknown },
): Call<OperationId> | PublicCall<OperationId> {
  const { actor, requestId, services, realNow } = task;
  if (!actor || !time) {
    const address = task.incoming.peer.address;
    return { requestId, address, session: session as Transaction, now: realNow, body: body as never, services };
  }
  let drawn = 0;
  const newId = (prefix: string) =>
    clock
      ? derivedId(
          prefix,
          time.now,
          `${actor.workspace.id}:${clock.seed_number}:${clock.epoch}:ids:${clock.draws}:${drawn++}`,
        )
      : randomId(prefix, time.now);
  return {
    requestId,
    actor,
    time,
    newId,
    services,
    store: new Store(session, actor.workspace.id, actor.livemode),
    path: task.parameters as never,
    query: query as never,
    body: body as never,
    prepared,
    lastEventId: task.incoming.header("last-event-id"),
  };
}

function toAnswer(task: Task, result: Result): Answer {
  const { location } = operations[task.id];
  const body = (result.body ?? {}) as Record<string, unknown>;
  return {
    status: result.status,
    body: result.body === null ? null : JSON.stringify(result.body),
    location: location === null ? null : location.replace(/\{(\w+)\}/g, (_, name: string) => String(body[name])),
    nextCursor: (body.nextCursor as string | null | undefined) ?? null,
    replayed: false,
    stream: result.stream ?? null,
  };
}

const webhookSecret = /"secret":"whsec_[^"]*([^"]{4})"/g;

/** What the idempotency store keeps of an answer: a secret never, its last characters where it can be read again. */
function kept(task: Task, answer: Answer) {
  const { showsSecret } = operations[task.id];
  const text = answer.body ?? "";
  const body =
    showsSecret === "once" ? null : showsSecret === "again" ? text.replace(webhookSecret, '"secret":"$1"') : text;
  return { status: answer.status, body, location: answer.location, subject: null };
}
