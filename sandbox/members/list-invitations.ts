import type { MemberHandler } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { type InvitationRow, viewInvitation, waitingOf } from "./invitation-queries.ts";

/** Lists the invitations that wait for an answer. */
export const listInvitations: MemberHandler<"listInvitations"> = async ({ session, membership, now }) => {
  const values = { workspaceId: membership.workspace.id, now: formatInstant(now) };
  const data = [];
  for (const row of await session.all<InvitationRow>(waitingOf.bind(session.dialect, values)))
    data.push(await viewInvitation(session, row, now));
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } };
};
