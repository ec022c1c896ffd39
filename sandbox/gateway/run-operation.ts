import { operations } from "../contract/operations.gen.ts";
import { parseQuery } from "../contract/parse-query.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import type { AdmitFile } from "../files/receive-form.ts";
import { within } from "../observe/tracer.ts";
import type { EventStream, FileAnswer } from "../operation.ts";
import type { Session, Transaction } from "../store/engine.ts";
import { isAdvancing } from "../time/advance.ts";
import { drawClock, type LockedClock } from "../time/lock-clock.ts";
import { settleAbandoned } from "../time/move-clock.ts";
import { testTime, type WorkspaceTime } from "../time/workspace-time.ts";
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
import { makeCall } from "./make-call.ts";
import { takeBody } from "./take-body.ts";
import type { Task } from "./task.ts";

export interface Answer {
  readonly status: number;
  readonly body: string | null;
  readonly location: string | null;
  readonly nextCursor: string | null;
  readonly replayed: boolean;
  readonly stream: EventStream | null;
  readonly file: FileAnswer | null;
  readonly cookies: readonly string[];
}

/** Every kind of handler, as the boundary calls it: the contract says which kind of call it gets. */
interface AnyHandler {
  (call: unknown): Promise<Result>;
  readonly prepare?: (ahead: unknown) => Promise<unknown>;
  readonly alsoWrong?: (ahead: unknown) => Promise<FieldProblem[]>;
  readonly admitFile?: AdmitFile;
}

/** Reads and judges the input, then runs the handler: alone for a read, inside one transaction for a write. */
export async function runOperation(task: Task, handler: unknown): Promise<Answer> {
  const operation = operations[task.id];
  const query = parseQuery(task.id, task.rawQuery);
  const sent = operation.idempotent ? readIdempotencyKey(task.incoming.header("idempotency-key")) : null;
  task.idempotencyKey = sent;
  const { prepare, alsoWrong, admitFile } = handler as AnyHandler;
  const body = await takeBody(task, async (sound) => (await ahead(task, alsoWrong, query, sound)) ?? [], admitFile);
  const prepared = await ahead(task, prepare, query, body);
  const run = (session: Session, time: WorkspaceTime | null, draws: LockedClock | null) =>
    (handler as AnyHandler)(makeCall(task, { session, time, clock: draws }, { query, body, prepared }));

  if (operation.transaction === "none") return toAnswer(task, await run(task.services.engine, task.time, null));
  task.effects = { events: [], made: [] };
  const claim = sent ? claimOf(ownerOf(task), task.id, sent, task.incoming.method, task.path, body) : null;
  return operation.transaction === "own" ? runOwn(task, claim, run) : runInOne(task, claim, run);
}

const beginning: ReadonlySet<string> = new Set(["resetSandbox", "restoreSnapshot"]);

/** Whose Idempotency-Keys these are. */
function ownerOf({ id, actor, person, membership, incoming, time }: Task): string {
  // What an earlier epoch made is gone, and so are its answers: all but those of the calls that begin one.
  const era = time && time.epoch > 1 && !beginning.has(id) ? `:${time.epoch}` : "";
  if (actor) return `${actor.workspace.id}:${actor.livemode}${era}`;
  if (!person) return `address:${incoming.peer.address}`;
  // What is not about a workspace may itself change the one that a session works in.
  return operations[id].roles === null ? person.id : `${person.id}:${membership?.workspace.id}`;
}

type Run = (session: Session, time: WorkspaceTime | null, draws: LockedClock | null) => Promise<Result>;

interface Result {
  readonly status: number;
  readonly body: unknown;
  readonly stream?: EventStream;
  readonly file?: FileAnswer;
  readonly cookies?: readonly string[];
}

/** What a handler says before its transaction begins, where it has something to say. */
function ahead<Said>(
  { actor, membership, parameters, services }: Task,
  say: ((ahead: unknown) => Promise<Said>) | undefined,
  query: unknown,
  body: unknown,
): Promise<Said | undefined> {
  if (!say || !(actor || membership)) return Promise.resolve(undefined);
  return say({ actor, membership, path: parameters, query, body, services });
}

/** The key, the effect and the kept answer stand or fall together. */
function runInOne(task: Task, claim: Claim | null, run: Run): Promise<Answer> {
  return transact(task, async (session) => {
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

/** A transaction of the store, in the trace of its call where there is one. */
function transact<T>({ span, services }: Task, work: (session: Transaction) => Promise<T>): Promise<T> {
  const { engine } = services;
  return span === null ? engine.transaction(work) : within(span, "store transaction", () => engine.transaction(work));
}

async function replayed(task: Task, session: Transaction, replay: Replay): Promise<Answer> {
  const again = operations[task.id].showsSecret === "again" && task.actor !== null;
  const body = again ? await task.services.refillSecrets(session, task.actor.workspace.id, replay.body) : replay.body;
  return { ...replay, body, nextCursor: null, replayed: true, stream: null, file: null, cookies: [] };
}

/** For an operation of many transactions: the key is marked as running first, and freed if the call is refused. */
async function runOwn(task: Task, claim: Claim | null, run: Run): Promise<Answer> {
  const { engine } = task.services;
  if (!claim) return toAnswer(task, await run(engine, task.time, null));
  const replay = await transact(task, async (session) => {
    const earlier = await findReplay(session, claim, task.realNow);
    if (!earlier) await markRunning(session, claim, task.realNow);
    return earlier;
  });
  if (replay) return transact(task, (session) => replayed(task, session, replay));
  try {
    const answer = toAnswer(task, await run(engine, task.time, null));
    await transact(task, (session) => keepAnswer(session, claim, kept(task, answer), task.realNow));
    return answer;
  } catch (error) {
    await transact(task, (session) => release(session, claim));
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
    file: result.file ?? null,
    cookies: result.cookies ?? [],
  };
}

const webhookSecret = /"secret":"whsec_[^"]*([^"]{4})"/g;

/** What the idempotency store keeps of an answer: a secret never, its last characters where it can be read again. */
function kept(task: Task, answer: Answer) {
  const { showsSecret } = operations[task.id];
  const text = answer.body ?? "";
  const body =
    showsSecret === "once" ? null : showsSecret === "again" ? text.replace(webhookSecret, '"secret":"$1"') : text;
  return {
    status: answer.status,
    body,
    location: answer.location,
    subject: showsSecret === "once" ? keyIn(text) : null,
  };
}

/** The key whose secret an answer shows, for whoever asks again. */
function keyIn(text: string): string | null {
  const body = JSON.parse(text) as { id?: string; key?: { id: string } | null };
  return body.key?.id ?? body.id ?? null;
}
