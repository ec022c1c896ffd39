import { type AuditAction, writeAudit } from "../audit.ts";
import type { Role } from "../contract/facts.gen.ts";
import type { MemberOperationId, PersonOperationId } from "../contract/operations.gen.ts";
import { ApiError } from "../errors.ts";
import type { PersonCall } from "../operation.ts";
import { dropMember, forgetWorkspace, isLastOwner, type MemberRow } from "./member-queries.ts";

type AnyCall = PersonCall<MemberOperationId | PersonOperationId>;

/** Owners are the business of owners alone. */
export function refuseAboveOwn(mine: Role, ...touched: readonly string[]): void {
  if (mine === "owner" || !touched.includes("owner")) return;
  throw new ApiError("role_required", {
    detail: `Only an owner may make, change or remove an owner. You are ${mine}.`,
  });
}

export async function refuseLastOwner(call: AnyCall, workspaceId: string, memberId: string): Promise<void> {
  if (!(await isLastOwner(call.session, workspaceId, memberId))) return;
  throw new ApiError("last_owner", {
    detail: "The workspace has no other owner. Make somebody else an owner first, or delete the workspace.",
  });
}

/** Ends a membership with everything that hangs on it. Keys that the member made stay: they belong to the workspace. */
export async function endMembership(
  call: AnyCall,
  workspaceId: string,
  member: Pick<MemberRow, "id" | "userId" | "role">,
): Promise<void> {
  const { session, services, now } = call;
  const { userId } = member;
  await session.all(dropMember.bind(session.dialect, { id: member.id }));
  await session.all(forgetWorkspace.bind(session.dialect, { userId, workspaceId }));
  await services.endDocsSecrets(session, { workspaceId, userId, now });
  await services.endConnections(session, { workspaceId, userId, now });
  await auditMember(call, workspaceId, "member.removed", member.userId, { role: member.role });
}

export function auditMember(
  { session, person, browser, now }: AnyCall,
  workspaceId: string,
  action: AuditAction,
  target: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const actor = { actorKind: "user" as const, actorId: person.id, address: browser.address };
  return writeAudit(session, { workspaceId, ...actor, action, target, detail, at: now });
}
