import type { Role } from "./contract/facts.gen.ts";
import { hasIdShape, randomId } from "./ids.ts";
import type { Membership, Person } from "./operation.ts";
import type { Session } from "./store/engine.ts";
import { query } from "./store/query.ts";
import { instantOf } from "./store/schema-sign-in.ts";
import { formatInstant } from "./time/rfc3339.ts";
import { unclaimedLifeMs } from "./workspace-life.ts";
import { planOf } from "./workspace-plan.ts";
import { type WorkspaceRow, workspaceColumns, workspaceOf } from "./workspace-row.ts";

type Row = WorkspaceRow & { readonly member_id: string; readonly role: string };

/** A workspace that nobody claimed is left out from the moment its week is over. */
const all = query<{ userId: string; usedAfter: number }>()((db, param) =>
  db
    .selectFrom("member")
    .innerJoin("workspace", "workspace.id", "member.organizationId")
    .select(["member.id as member_id", "member.role", ...workspaceColumns])
    .where("member.userId", "=", param("userId"))
    .where((row) => row.or([row("claimed_at", "is not", null), row("last_used_at", ">", param("usedAfter"))]))
    .orderBy("member.createdAt")
    .orderBy("member.id"),
);

const one = query<{ userId: string; workspaceId: string; usedAfter: number }>()((db, param) =>
  db
    .selectFrom("member")
    .innerJoin("workspace", "workspace.id", "member.organizationId")
    .select(["member.id as member_id", "member.role", ...workspaceColumns])
    .where("member.userId", "=", param("userId"))
    .where("member.organizationId", "=", param("workspaceId"))
    .where((row) => row.or([row("claimed_at", "is not", null), row("last_used_at", ">", param("usedAfter"))])),
);

const insert = query<{ id: string; organizationId: string; userId: string; role: string; createdAt: string }>()(
  (db, param) =>
    db.insertInto("member").values({
      id: param("id"),
      organizationId: param("organizationId"),
      userId: param("userId"),
      role: param("role"),
      createdAt: param("createdAt"),
    }),
);

const setActive = query<{ sessionId: string; workspaceId: string }>()((db, param) =>
  db
    .updateTable("session")
    .set({ activeOrganizationId: param("workspaceId") })
    .where("id", "=", param("sessionId")),
);

/** The workspaces that a person is in, the oldest membership first. */
export async function membershipsOf(session: Session, userId: string, now: number): Promise<Membership[]> {
  const values = { userId, usedAfter: now - unclaimedLifeMs };
  return (await session.all<Row>(all.bind(session.dialect, values))).map(membershipOf);
}

/** A person in one workspace; null for a workspace that is unknown, expired or somebody else's. */
export async function membershipIn(
  session: Session,
  userId: string,
  workspaceId: string,
  now: number,
): Promise<Membership | null> {
  if (!hasIdShape(workspaceId, "wsp")) return null;
  const values = { userId, workspaceId, usedAfter: now - unclaimedLifeMs };
  const [row] = await session.all<Row>(one.bind(session.dialect, values));
  return row ? membershipOf(row) : null;
}

const liveSession = query<{ sessionId: string }>()((db, param) =>
  db.selectFrom("session").select("expiresAt").where("id", "=", param("sessionId")),
);

/** True while nobody signed out of this session and its time is not over. */
export async function sessionLives(session: Session, sessionId: string, now: number): Promise<boolean> {
  const [row] = await session.all<{ expiresAt: string | Date }>(liveSession.bind(session.dialect, { sessionId }));
  return row !== undefined && instantOf(row.expiresAt) > now;
}

/** The membership that a session works in; the person's oldest one when that is gone. */
export async function activeMembership(session: Session, person: Person, now: number): Promise<Membership | null> {
  const { id, workspaceId } = person;
  const active = workspaceId === null ? null : await membershipIn(session, id, workspaceId, now);
  return active ?? (await membershipsOf(session, id, now))[0] ?? null;
}

export async function addMember(
  session: Session,
  { workspaceId, userId, role, now }: { workspaceId: string; userId: string; role: Role; now: number },
): Promise<void> {
  const row = { id: randomId("mem", now), organizationId: workspaceId, userId, role, createdAt: formatInstant(now) };
  await session.all(insert.bind(session.dialect, row));
}

/** From now on the session works in this workspace. */
export async function workIn(session: Session, sessionId: string, workspaceId: string): Promise<void> {
  await session.all(setActive.bind(session.dialect, { sessionId, workspaceId }));
}

function membershipOf(row: Row): Membership {
  return {
    id: row.member_id,
    role: row.role as Role,
    workspace: workspaceOf(row, true),
    testPlan: planOf(row, false),
    clock: row,
  };
}
