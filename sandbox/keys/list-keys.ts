import type { MemberHandler } from "../operation.ts";
import { liveTime, testTime } from "../time/workspace-time.ts";
import { isOpen, nowOf } from "./key-desk.ts";
import { KeyViews } from "./key-view.ts";
import { readKeys } from "./read-keys.ts";

const mostEnded = 50;

/** Lists the keys of one mode, the newest first: all that work, and those that ended last. */
export const listKeys: MemberHandler<"listKeys"> = async ({ session, membership, query, now }) => {
  const livemode = query.mode === "live";
  const time = livemode ? liveTime(now) : testTime(membership.clock, now);
  const desk = { session, workspaceId: membership.workspace.id, livemode, time, realNow: now };
  const views = new KeyViews(desk);
  let ended = 0;
  const shown = (await readKeys(desk)).filter(({ key }) => isOpen(key, nowOf(desk, key)) || ended++ < mostEnded);
  const data = [];
  for (const { key, secrets } of shown) data.push(await views.show(key, secrets));
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } };
};
