import { ApiError } from "../errors.ts";
import { nameProblem } from "../name-problem.ts";
import type { Call, Handler } from "../operation.ts";
import { refuseProblems } from "../refuse-problems.ts";
import { Store } from "../store/store.ts";
import { isAdvancing } from "../time/advance.ts";
import { type LockedClock, lockClock } from "../time/lock-clock.ts";
import { testTime } from "../time/workspace-time.ts";
import { insertSnapshot, snapshotHeads, viewSnapshot } from "./snapshot-queries.ts";
import { countRows, type KeptRows, packRows, readRows } from "./snapshot-rows.ts";

const most = 10;

/** Keeps all that test mode holds now. Only the reading holds the workspace still: packing takes longer. */
export const createSnapshot: Handler<"createSnapshot"> = async (call) => {
  const { store, services, body, newId } = call;
  const name = body.name.trim();
  const problem = nameProblem(name);
  if (problem) refuseProblems([problem]);
  const realNow = services.clock.now();
  const { clock, rows } = await read(call, realNow);
  const data = await packRows(rows);
  const row = {
    id: newId("snp"),
    name,
    created_at: realNow,
    clock_at: testTime(clock, realNow).now,
    clock_state: clock.clock_state === "frozen" ? ("frozen" as const) : ("running" as const),
    seed_number: clock.seed_number,
    draws: clock.draws,
    posts: rows.post?.length ?? 0,
    rows: countRows(rows),
    bytes: data.length,
    files: JSON.stringify((rows.media ?? []).flatMap(({ file }) => file ?? [])),
    data,
  };
  await services.engine.transaction(async (session) => {
    await lockClock(session, store.workspaceId);
    const own = new Store(session, store.workspaceId, false);
    if ((await own.all(snapshotHeads, {})).length >= most)
      throw new ApiError("too_many_snapshots", {
        detail: `A sandbox keeps up to ${most} snapshots. Delete one first.`,
      });
    await own.all(insertSnapshot, row);
  });
  return { status: 201, body: viewSnapshot(row) };
};

function read(
  { store, services }: Call<"createSnapshot">,
  realNow: number,
): Promise<{ clock: LockedClock; rows: KeptRows }> {
  return services.engine.transaction(async (session) => {
    const clock = await lockClock(session, store.workspaceId);
    if (!clock || isAdvancing(clock, realNow))
      throw new ApiError("clock_advancing", {
        detail: "This clock is being moved by another call. Wait until that one answered.",
      });
    return { clock, rows: await readRows(new Store(session, store.workspaceId, false)) };
  });
}
