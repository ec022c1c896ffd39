import type { Ahead, Call, Handler } from "../operation.ts";
import { Store } from "../store/store.ts";
import { freezeAt, runFrom } from "../time/move-clock.ts";
import { beginEpoch } from "./begin-epoch.ts";
import { changeClock } from "./change-clock.ts";
import { findSnapshot, type SnapshotRow, viewSnapshot } from "./snapshot-queries.ts";
import { type KeptRows, unpackRows, writeRows } from "./snapshot-rows.ts";

interface Found {
  readonly row: SnapshotRow;
  readonly rows: KeptRows;
}

/** Takes test mode back to a snapshot: what it held, its clock, and what was queued. */
export const restoreSnapshot: Handler<"restoreSnapshot"> = Object.assign(
  async (call: Call<"restoreSnapshot">) => {
    const { row, rows } = call.prepared as Found;
    const { workspaceId } = call.store;
    const at = Number(row.clock_at);
    const { body: clock } = await changeClock(call, async (session, before, realNow) => {
      const draw = { seedNumber: row.seed_number, draws: Number(row.draws), by: at - before };
      const epoch = await beginEpoch(session, call.store, draw);
      await writeRows(session, call.store, rows, epoch);
      await (row.clock_state === "frozen" ? freezeAt : runFrom)(session, workspaceId, at, realNow);
    });
    const body = { object: "sandbox_restore" as const, livemode: false as const, snapshot: viewSnapshot(row), clock };
    return { status: 200 as const, body };
  },
  {
    /** Unpacking takes longer than a workspace should stand still. */
    prepare: async ({ actor, path, services }: Ahead<"restoreSnapshot">): Promise<Found> => {
      const row = await findSnapshot(new Store(services.engine, actor.workspace.id, actor.livemode), path.id);
      return { row, rows: await unpackRows(row.data) };
    },
  },
);
