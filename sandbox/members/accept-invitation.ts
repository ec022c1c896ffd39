import type { Role } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import { lockWorkspace } from "../lock-workspace.ts";
import { addMember, membershipIn, workIn } from "../memberships.ts";
import type { PersonCall, PersonHandler } from "../operation.ts";
import { loadOwn, refuseTooMany, viewOwn } from "../own-workspace.ts";
import { instantOf } from "../store/schema-sign-in.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { auditMember } from "./change-member.ts";
import { refuseFull } from "./head-count.ts";
import { type InvitationRow, loadInvitation, noInvitation, setStatus, stateOf } from "./invitation-queries.ts";

/** Makes the person whom an invitation names a member. */
export const acceptInvitation: PersonHandler<"acceptInvitation"> = async (call) => {
  const { session, person, path, now } = call;
  const { organizationId: workspaceId } = await loadFor(call);
  await lockWorkspace(session, workspaceId);
  const invitation = await loadInvitation(session, path.id);
  if (await membershipIn(session, person.id, workspaceId, now))
    throw new ApiError("already_member", { detail: "You are a member of this workspace already." });
  refuseEnded(invitation, now);
  await refuseTooMany(session, person.id, now);
  await refuseFull(session, workspaceId, now, 1);
  const role = invitation.role as Role;
  await addMember(session, { workspaceId, userId: person.id, role, now });
  await session.all(setStatus.bind(session.dialect, { id: invitation.id, status: "accepted" }));
  await workIn(session, person.sessionId, workspaceId);
  await auditMember(call, workspaceId, "member.added", person.id, { role, invitation: invitation.id });
  return { status: 200, body: viewOwn(await loadOwn(session, person.id, workspaceId, now), true) };
};

/** The invitation, if it is for this person. Somebody who has not shown that the address is theirs may not be. */
async function loadFor({ session, person, path }: PersonCall<"acceptInvitation">): Promise<InvitationRow> {
  const invitation = await loadInvitation(session, path.id);
  if (invitation.email !== person.email) throw noInvitation();
  if (person.emailVerified) return invitation;
  throw new ApiError("email_unverified", {
    detail: `Open the link in the mail that went to ${person.email}, then try again.`,
  });
}

function refuseEnded(invitation: InvitationRow, now: number): void {
  const state = stateOf(invitation, now);
  if (state === "pending") return;
  const how = state === "expired" ? `ended at ${formatInstant(instantOf(invitation.expiresAt))}` : `was ${state}`;
  throw new ApiError("invitation_ended", { detail: `This invitation ${how}. Ask for another.` });
}
