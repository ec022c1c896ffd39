import { lockWorkspace } from "../lock-workspace.ts";
import type { MemberHandler } from "../operation.ts";
import { endMembership, refuseAboveOwn, refuseLastOwner } from "./change-member.ts";
import { loadMember } from "./member-queries.ts";

/** Ends a membership with the next request. */
export const removeMember: MemberHandler<"removeMember"> = async (call) => {
  const { session, membership, path } = call;
  const workspaceId = membership.workspace.id;
  await lockWorkspace(session, workspaceId);
  const member = await loadMember(session, workspaceId, path.id);
  refuseAboveOwn(membership.role, member.role);
  await refuseLastOwner(call, workspaceId, member.id);
  await endMembership(call, workspaceId, member);
  return { status: 204, body: null };
};
