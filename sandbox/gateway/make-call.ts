import { operations } from "../contract/operations.gen.ts";
import { derivedId, randomId } from "../ids.ts";
import type { Call, PortalCall, PublicCall } from "../operation.ts";
import type { Engine, Session, Transaction } from "../store/engine.ts";
import { Store } from "../store/store.ts";
import type { LockedClock } from "../time/lock-clock.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { accepts } from "./accepts.ts";
import type { Task } from "./task.ts";

/** Where a handler works: its transaction, and what time it is there. */
interface Place {
  readonly session: Session;
  readonly time: WorkspaceTime | null;
  readonly clock: LockedClock | null;
}

/** What was sent, read and judged. */
interface Input {
  readonly query: Record<string, unknown>;
  readonly body: unknown;
  readonly prepared: unknown;
}

/** Ids of what a reset leaves alone: the same draw must not name a second one. */
const outliving = new Set(["whk", "whs"]);

/** The call as its handler gets it. */
export function makeCall(task: Task, place: Place, input: Input): unknown {
  const { actor } = task;
  const { time } = place;
  if (actor && time) return forActor(task, { ...place, time }, input);
  return operations[task.id].audience === "public" ? forAnybody(task, place, input) : fromPortal(task, place, input);
}

function forActor(
  task: Task,
  { session, time, clock }: Place & { time: WorkspaceTime },
  input: Input,
): Omit<Call<never>, "actor"> & { actor: Task["actor"] } {
  const { actor, requestId, services } = task;
  if (!actor) throw new Error("A call without an actor has no store.");
  let drawn = 0;
  const newId = (prefix: string) => {
    const era = outliving.has(prefix) ? clock?.epoch : "";
    const words = `${actor.workspace.id}:${clock?.seed_number}:${era}:ids:${clock?.draws}:${drawn++}`;
    const id = clock ? derivedId(prefix, time.now, words) : randomId(prefix, time.now);
    task.effects?.made.push(id);
    return id;
  };
  return {
    requestId,
    actor,
    time,
    newId,
    services,
    store: new Store(session, actor.workspace.id, actor.livemode, task.effects?.events),
    path: task.parameters as never,
    query: input.query as never,
    body: input.body as never,
    prepared: input.prepared,
    sendAgain: task.sendAgain,
    lastEventId: task.incoming.header("last-event-id"),
    accept: (type) => accepts(task.incoming.header("accept"), type),
  };
}

function forAnybody({ requestId, incoming, services, realNow }: Task, { session }: Place, { body }: Input) {
  const { address } = incoming.peer;
  const transaction = "wake" in session ? (session as Transaction) : readOnly(session);
  return { requestId, address, session: transaction, now: realNow, body, services } as PublicCall<never>;
}

function fromPortal(task: Task, place: Place, input: Input) {
  const { incoming, parameters, person, membership } = task;
  const { address } = incoming.peer;
  const browser = { address, userAgent: incoming.header("user-agent"), cookie: incoming.header("cookie") };
  const call = forAnybody(task, place, input);
  return { ...call, browser, path: parameters, query: input.query, person, membership } as PortalCall<never>;
}

/** The database for a call that changes nothing, or makes its own transactions. */
function readOnly(session: Session): Transaction {
  const refuse = () => {
    throw new Error("This call has no transaction of its own.");
  };
  return {
    dialect: session.dialect,
    all: (statement) => session.all(statement),
    wake: refuse,
    tryHold: refuse,
    hold: refuse,
  } satisfies Transaction & Partial<Engine>;
}
