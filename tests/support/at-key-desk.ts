import type { KeyDesk } from "#sandbox/keys/key-desk.ts";
import { lockClock } from "#sandbox/time/lock-clock.ts";
import { liveTime, testTime } from "#sandbox/time/workspace-time.ts";
import type { TestHouse } from "./test-sandbox.ts";

/** Manages keys as a member would, in the domain itself: nobody needs to be signed in. */
export async function atKeyDesk<T>(
  { sandbox }: Pick<TestHouse, "sandbox">,
  { workspaceId, livemode = false }: { readonly workspaceId: string; readonly livemode?: boolean },
  work: (desk: KeyDesk) => Promise<T>,
): Promise<T> {
  const realNow = sandbox.clock.now();
  return sandbox.engine.transaction(async (session) => {
    const clock = livemode ? null : await lockClock(session, workspaceId);
    const time = clock ? testTime(clock, realNow) : liveTime(realNow);
    return work({ session, workspaceId, livemode, time, realNow, userId: "usr_mara", address: "203.0.113.7" });
  });
}
