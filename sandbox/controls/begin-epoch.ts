import { ApiError } from "../errors.ts";
import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Store } from "../store/store.ts";
import { clearTestMode, takeWorkAlong } from "./clear-test-mode.ts";
import { shiftEnds } from "./shift-ends.ts";

interface Beginning {
  readonly seedNumber: number;
  readonly draws: number;
  /** How far the clock jumps. */
  readonly by: number;
}

/** What was queued in the old epoch is not done any more, and the same seed draws the same ids again. */
const raise = query<{ id: string; seedNumber: number; draws: number }>()((db, param) =>
  db
    .updateTable("workspace")
    .set((row) => ({ epoch: row("epoch", "+", 1), seed_number: param("seedNumber"), draws: param("draws") }))
    .where("id", "=", param("id"))
    .returning("epoch"),
);

/** Empties test mode and begins a new epoch, whose number it gives. */
export async function beginEpoch(
  session: Transaction,
  store: Store,
  { seedNumber, draws, by }: Beginning,
): Promise<number> {
  await clearTestMode(store);
  await shiftEnds(session, store.workspaceId, by);
  const [row] = await session.all<{ epoch: number }>(
    raise.bind(session.dialect, { id: store.workspaceId, seedNumber, draws }),
  );
  if (!row) throw new ApiError("invalid_key", { detail: "The workspace of this key is gone." });
  const epoch = Number(row.epoch);
  await takeWorkAlong(store, epoch, by);
  return epoch;
}
