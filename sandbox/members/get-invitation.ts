import { membershipIn } from "../memberships.ts";
import type { PersonHandler } from "../operation.ts";
import { loadInvitation, noInvitation, viewInvitation } from "./invitation-queries.ts";

/** Gives an invitation to the person it is for, and to those who may cancel it. */
export const getInvitation: PersonHandler<"getInvitation"> = async ({ session, person, path, now }) => {
  const invitation = await loadInvitation(session, path.id);
  if (invitation.email !== person.email) {
    const membership = await membershipIn(session, person.id, invitation.organizationId, now);
    if (membership?.role !== "owner" && membership?.role !== "admin") throw noInvitation();
  }
  return { status: 200, body: await viewInvitation(session, invitation, now) };
};
