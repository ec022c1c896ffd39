import type { MemberHandler } from "../operation.ts";
import { auditMember } from "./change-member.ts";
import { cancelled, loadInvitation, noInvitation, setStatus, stateOf } from "./invitation-queries.ts";

/** Ends an invitation that waits for an answer. One that has ended already stays as it is. */
export const cancelInvitation: MemberHandler<"cancelInvitation"> = async (call) => {
  const { session, membership, path, now } = call;
  const workspaceId = membership.workspace.id;
  const invitation = await loadInvitation(session, path.id);
  if (invitation.organizationId !== workspaceId) throw noInvitation();
  if (stateOf(invitation, now) === "pending") {
    await session.all(setStatus.bind(session.dialect, { id: invitation.id, status: cancelled }));
    await auditMember(call, workspaceId, "invitation.cancelled", invitation.id, { email: invitation.email });
  }
  return { status: 204, body: null };
};
