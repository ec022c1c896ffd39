import { signIn as terms } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import { randomId } from "../ids.ts";
import { lockWorkspace } from "../lock-workspace.ts";
import { postMail } from "../mail/post-mail.ts";
import type { MemberCall, MemberHandler } from "../operation.ts";
import { instantOf, type StoredInstant } from "../store/schema-sign-in.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { auditMember, refuseAboveOwn } from "./change-member.ts";
import { refuseFull } from "./head-count.ts";
import {
  cancelFor,
  cancelled,
  insertInvitation,
  loadInvitation,
  sentSince,
  viewInvitation,
} from "./invitation-queries.ts";
import { type MemberRow, membersOf } from "./member-queries.ts";

type Inviting = MemberCall<"inviteMember">;

const dayMs = 24 * 3600 * 1000;
/** Mails that one workspace may send in a day: people behind the addresses have not asked for them. */
const mostMailsADay = 100;

/** Mails an invitation. To invite an address again ends the earlier one. */
export const inviteMember: MemberHandler<"inviteMember"> = async (call) => {
  const { session, membership, person, body, now, services } = call;
  const { id: workspaceId, name } = membership.workspace;
  const email = body.email.toLowerCase();
  refuseInviter(call);
  refuseAboveOwn(membership.role, body.role);
  await lockWorkspace(session, workspaceId);
  await refuseMember(call, email);
  await session.all(cancelFor.bind(session.dialect, { workspaceId, email, status: cancelled }));
  await refuseFull(session, workspaceId, now);
  await refuseFlood(call);
  const id = randomId("inv", now);
  const expiresAt = formatInstant(now + terms.invitationSeconds * 1000);
  const row = { id, organizationId: workspaceId, email, role: body.role, expiresAt, createdAt: formatInstant(now) };
  await session.all(insertInvitation.bind(session.dialect, { ...row, inviterId: person.id }));
  await auditMember(call, workspaceId, "invitation.created", id, { email, role: body.role });
  await postMail(session, workspaceId, now, {
    to: email,
    subject: `${oneLine(person.name)} invites you to ${oneLine(name)} on Aloha`,
    text: [
      `${oneLine(person.name)} (${person.email}) invites you to the workspace ${oneLine(name)}, as ${body.role}.`,
      "",
      `${services.settings.publicUrl}/invitations/${id}`,
      "",
      `Sign in there with ${email}. The invitation works for 7 days. If you do not know the sender, do nothing.`,
    ].join("\n"),
  });
  return { status: 201, body: await viewInvitation(session, await loadInvitation(session, id), now) };
};

function refuseInviter({ membership, person }: Inviting): void {
  if (membership.workspace.claimedAt === null) {
    throw new ApiError("claim_required", {
      detail: "A workspace of a visitor has one member. Sign in to keep it, then invite others.",
    });
  }
  if (!person.emailVerified) {
    throw new ApiError("email_unverified", {
      detail: `Open the link in the mail that went to ${person.email}, then invite others.`,
    });
  }
}

async function refuseMember({ session, membership }: Inviting, email: string): Promise<void> {
  const values = { workspaceId: membership.workspace.id };
  const members = await session.all<MemberRow>(membersOf.bind(session.dialect, values));
  if (!members.some((member) => member.email === email)) return;
  throw new ApiError("already_member", { detail: `${email} is a member of this workspace already.` });
}

async function refuseFlood({ session, membership, now }: Inviting): Promise<void> {
  const values = { workspaceId: membership.workspace.id, since: formatInstant(now - dayMs) };
  const sent = await session.all<{ createdAt: StoredInstant }>(sentSince.bind(session.dialect, values));
  const oldest = sent.at(-mostMailsADay);
  if (!oldest) return;
  const waitSeconds = Math.max(1, Math.ceil((instantOf(oldest.createdAt) + dayMs - now) / 1000));
  throw new ApiError("rate_limited", {
    detail: `A workspace sends at most ${mostMailsADay} invitations a day. Wait ${waitSeconds} s.`,
    extra: { violatedPolicies: ["invitations"] },
    headers: { "Retry-After": String(waitSeconds) },
  });
}

/** What people write must not become a header or a line of our own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 80);
}
