import type { MemberOperationId } from "../contract/operations.gen.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { MemberCall } from "../operation.ts";
import { lockClock } from "../time/lock-clock.ts";
import { liveTime, testTime } from "../time/workspace-time.ts";
import type { KeyDesk } from "./key-desk.ts";
import { modeOfKey } from "./key-queries.ts";

type AnyCall = MemberCall<MemberOperationId>;

/** The desk at which a member works on keys of one mode. It holds the workspace, so that nobody counts past a limit. */
export async function deskOf(call: AnyCall, livemode: boolean): Promise<KeyDesk> {
  const { session, membership, person, now, browser } = call;
  const workspaceId = membership.workspace.id;
  const clock = await lockClock(session, workspaceId);
  const time = livemode || !clock ? liveTime(now) : testTime(clock, now);
  return { session, workspaceId, livemode, time, realNow: now, userId: person.id, address: browser.address };
}

/** The desk for one key, in whichever mode it is. */
export async function deskAt(call: AnyCall, keyId: string): Promise<KeyDesk> {
  const { session, membership } = call;
  const scope = { id: keyId, workspaceId: membership.workspace.id };
  const [key] = hasIdShape(keyId, "key")
    ? await session.all<{ livemode: number }>(modeOfKey.bind(session.dialect, scope))
    : [];
  if (!key) throw notFound("API key");
  return deskOf(call, key.livemode === 1);
}
