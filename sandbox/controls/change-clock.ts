import type { Schema } from "../contract/types.ts";
import type { Call } from "../operation.ts";
import type { Transaction } from "../store/engine.ts";
import { lockClock } from "../time/lock-clock.ts";
import { viewClock } from "../time/view-clock.ts";
import { testTime } from "../time/workspace-time.ts";

type Change = (session: Transaction, now: number, realNow: number) => Promise<void>;

/** Moves a clock inside the call's own transaction and answers with how it stands now. */
export async function changeClock(
  call: Pick<Call<never>, "store" | "time" | "services">,
  change: Change,
): Promise<{ status: 200; body: Schema<"Clock"> }> {
  const { store, time, services } = call;
  const realNow = services.clock.now();
  return store.inTransaction(async (session) => {
    await change(session, time.now, realNow);
    const clock = await lockClock(session, store.workspaceId);
    const after = clock ? testTime(clock, realNow) : time;
    return { status: 200 as const, body: await viewClock(session, store.workspaceId, after) };
  });
}
