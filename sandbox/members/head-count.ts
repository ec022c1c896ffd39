import { workspaceLimits } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { formatInstant } from "../time/rfc3339.ts";

const members = query<{ workspaceId: string }>()((db, param) =>
  db
    .selectFrom("member")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("organizationId", "=", param("workspaceId")),
);
const waiting = query<{ workspaceId: string; now: string }>()((db, param) =>
  db
    .selectFrom("invitation")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("organizationId", "=", param("workspaceId"))
    .where("status", "=", "pending")
    .where("expiresAt", ">", param("now")),
);

/** Refuses one more than a workspace may have, those who are invited included. */
export async function refuseFull(
  session: Session,
  workspaceId: string,
  now: number,
  alreadyCounted = 0,
): Promise<void> {
  const values = { workspaceId, now: formatInstant(now) };
  const [here] = await session.all<{ count: number }>(members.bind(session.dialect, values));
  const [asked] = await session.all<{ count: number }>(waiting.bind(session.dialect, values));
  const most = workspaceLimits.members;
  if ((here?.count ?? 0) + (asked?.count ?? 0) - alreadyCounted < most) return;
  throw new ApiError("too_many_members", {
    detail: `A workspace has at most ${most} members, open invitations included.`,
  });
}
