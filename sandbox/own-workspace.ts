import { workspaceLimits } from "./contract/facts.gen.ts";
import type { Schema } from "./contract/types.ts";
import { ApiError, notFound } from "./errors.ts";
import { membershipIn, membershipsOf } from "./memberships.ts";
import type { Membership, Workspace } from "./operation.ts";
import type { Session, Transaction } from "./store/engine.ts";
import { query } from "./store/query.ts";
import { formatInstant } from "./time/rfc3339.ts";
import { unclaimedLifeMs } from "./workspace-life.ts";

/** A workspace as the portal shows it. */
export function viewPortalWorkspace(workspace: Workspace): Schema<"PortalWorkspace"> {
  const { id, name, plan, timeZone, claimedAt, createdAt, lastUsedAt } = workspace;
  return {
    id,
    object: "workspace",
    name,
    plan,
    timeZone,
    claimed: claimedAt !== null,
    createdAt: formatInstant(createdAt),
    expiresAt: claimedAt === null ? formatInstant(lastUsedAt + unclaimedLifeMs) : null,
  };
}

/** A workspace as one of its members sees it. `active`: the one that the session works in. */
export function viewOwn({ role, workspace }: Membership, active: boolean): Schema<"OwnWorkspace"> {
  return { ...viewPortalWorkspace(workspace), role, active };
}

/** A workspace that the person is in; the same answer for one of others and for one that never was. */
export async function loadOwn(session: Session, userId: string, workspaceId: string, now: number): Promise<Membership> {
  const membership = await membershipIn(session, userId, workspaceId, now);
  if (!membership) throw notFound("workspace");
  return membership;
}

const hold = query<{ id: string }>()((db, param) =>
  db.selectFrom("user").select("id").where("id", "=", param("id")).forUpdate(),
);

/** Holds a person until the transaction ends, so that what one person does twice at once happens one after the other. */
export async function holdPerson(session: Transaction, id: string): Promise<void> {
  await session.all(hold.bind(session.dialect, { id }));
}

/** Refuses one workspace more than a person may be in. */
export async function refuseTooMany(session: Transaction, userId: string, now: number): Promise<void> {
  await holdPerson(session, userId);
  const most = workspaceLimits.workspacesOfPerson;
  if ((await membershipsOf(session, userId, now)).length < most) return;
  throw new ApiError("too_many_workspaces", {
    detail: `A person is in at most ${most} workspaces. Leave or delete one first.`,
  });
}
