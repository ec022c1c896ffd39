import { lockWorkspace } from "../lock-workspace.ts";
import type { MemberHandler } from "../operation.ts";
import { auditMember, refuseAboveOwn, refuseLastOwner } from "./change-member.ts";
import { loadMember, setRole, viewMember } from "./member-queries.ts";

/** Gives a member another role. It counts with the next request. */
export const changeMemberRole: MemberHandler<"changeMemberRole"> = async (call) => {
  const { session, membership, person, path, body, services, now } = call;
  const workspaceId = membership.workspace.id;
  await lockWorkspace(session, workspaceId);
  const member = await loadMember(session, workspaceId, path.id);
  const { role } = body;
  if (role !== member.role) {
    refuseAboveOwn(membership.role, member.role, role);
    if (member.role === "owner") await refuseLastOwner(call, workspaceId, member.id);
    await session.all(setRole.bind(session.dialect, { id: member.id, role }));
    await services.endDocsSecrets(session, { workspaceId, userId: member.userId, now });
    await auditMember(call, workspaceId, "member.role_changed", member.userId, { from: member.role, to: role });
  }
  return { status: 200, body: viewMember({ ...member, role }, person.id) };
};
