import type { BodyOf, Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { Call, Handler } from "../operation.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { type Advance, beginAdvance, isAdvancing, walk } from "../time/advance.ts";
import { addDuration } from "../time/duration.ts";
import { lockClock } from "../time/lock-clock.ts";
import { rehearse } from "../time/rehearse.ts";
import { formatInstant, instantOrNull, parseInstant } from "../time/rfc3339.ts";
import { viewClock } from "../time/view-clock.ts";
import { testTime, type WorkspaceTime } from "../time/workspace-time.ts";
import { furthestFrom } from "./furthest-from.ts";

const mostShown = 1000;

/** Moves the clock forward and does, in order, everything that falls due on the way. */
export const advanceClock: Handler<"advanceClock"> = async (call) => {
  const { store, services, body } = call;
  const { workspaceId } = store;
  const host = services.jobs;
  const begun = await services.engine.transaction(async (session) => {
    const clock = await lockClock(session, workspaceId);
    const realNow = services.clock.now();
    if (!clock || isAdvancing(clock, realNow)) {
      throw new ApiError("clock_advancing", {
        detail: "This clock is being moved by another call. Wait until that one answered.",
      });
    }
    const to = goal(body, testTime(clock, realNow).now);
    return body.dryRun ? { to, move: null } : { to, move: await beginAdvance(host, session, workspaceId, clock, to) };
  });
  const advance = begun.move ? await walk(host, workspaceId, begun.move) : await rehearse(host, workspaceId, begun.to);
  // What a dry run tells of never was, and a delivery brings an event that is older.
  for (const { happening } of begun.move ? advance.happened : [])
    if (happening.eventId !== null && happening.webhookId === null) store.noteEvent(happening.eventId);
  return { status: 200, body: await view(call, advance, body.dryRun ?? false) };
};

function goal(body: BodyOf<"advanceClock">, now: number): number {
  if ((body.by === undefined) === (body.to === undefined)) {
    const detail = "Send exactly one of by (a duration such as PT6M) and to (an instant).";
    throw new ApiError("validation_failed", {
      detail,
      errors: [{ pointer: "/by", code: "conflicting_fields", detail }],
    });
  }
  const pointer = body.by === undefined ? "/to" : "/by";
  const wanted = body.by === undefined ? parseInstant(body.to ?? "") : addDuration(now, body.by);
  if ("problem" in wanted) {
    throw new ApiError("validation_failed", {
      detail: wanted.problem,
      errors: [{ pointer, code: "invalid_date", detail: wanted.problem }],
    });
  }
  const problem = outOfReach(wanted.at, now, furthestFrom(now));
  if (problem)
    throw new ApiError("validation_failed", {
      detail: problem,
      errors: [{ pointer, code: "out_of_range", detail: problem }],
    });
  return wanted.at;
}

function outOfReach(at: number, now: number, furthest: number): string | null {
  if (at < now) return `The clock stands at ${formatInstant(now)} and only goes forward. A reset is the way back.`;
  if (at > furthest) return `One call moves the clock by at most 5 years, to ${formatInstant(furthest)}.`;
  return null;
}

async function view(call: Call<"advanceClock">, advance: Advance, dryRun: boolean): Promise<Schema<"ClockAdvance">> {
  const { services, store } = call;
  const [row] = await services.engine.transaction(async (session) => [await lockClock(session, store.workspaceId)]);
  const time: WorkspaceTime = row ? testTime(row, services.clock.now()) : call.time;
  return {
    object: "clock_advance",
    dryRun,
    from: formatInstant(advance.from),
    to: formatInstant(advance.to),
    clock: await viewClock(services.engine, store.workspaceId, time),
    happened: advance.happened
      .slice(0, mostShown)
      .map(({ at, happening }) => ({ at: formatInstant(at), ...happening })),
    truncated: advance.happened.length > mostShown,
    stoppedAt: instantOrNull(advance.stoppedAt),
    waiting: await waitingListeners(store, advance.waiting),
  } as Schema<"ClockAdvance">;
}

const listeners = ownQuery<object>()((own) =>
  own.selectFrom("webhook").select(["id", "device"]).where("kind", "=", "listener").where("deleted_at", "is", null),
);
const waitingIn = ownQuery<{ lane: string }>()((own, param) =>
  own
    .selectFrom("job")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("lane", "is not", null)
    .where("lane", "=", param("lane"))
    .where("state", "=", "pending"),
);

/** Who would have had to listen: their deliveries were due, and wait. */
async function waitingListeners(store: Store, lanes: ReadonlySet<string>): Promise<Schema<"ClockAdvance">["waiting"]> {
  if (lanes.size === 0) return [];
  const waiting = [];
  for (const { id, device } of await store.all(listeners, {})) {
    if (!lanes.has(id)) continue;
    const count = await store.first(waitingIn, { lane: id });
    waiting.push({ webhookId: id, device: device ?? "", deliveries: Number(count?.count ?? 0) });
  }
  return waiting;
}
