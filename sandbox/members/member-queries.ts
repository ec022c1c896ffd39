import type { Role } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { instantOf, type StoredFlag, type StoredInstant } from "../store/schema-sign-in.ts";
import { formatInstant } from "../time/rfc3339.ts";

export interface MemberRow {
  readonly id: string;
  readonly userId: string;
  readonly role: string;
  readonly createdAt: StoredInstant;
  readonly name: string;
  readonly email: string;
  readonly isAnonymous: StoredFlag | null;
}

const columns = [
  "member.id",
  "member.userId",
  "member.role",
  "member.createdAt",
  "user.name",
  "user.email",
  "user.isAnonymous",
] as const;

export const membersOf = query<{ workspaceId: string }>()((db, param) =>
  db
    .selectFrom("member")
    .innerJoin("user", "user.id", "member.userId")
    .select([...columns])
    .where("member.organizationId", "=", param("workspaceId"))
    .orderBy("member.createdAt")
    .orderBy("member.id"),
);

const memberById = query<{ id: string; workspaceId: string }>()((db, param) =>
  db
    .selectFrom("member")
    .innerJoin("user", "user.id", "member.userId")
    .select([...columns])
    .where("member.id", "=", param("id"))
    .where("member.organizationId", "=", param("workspaceId")),
);

const owners = query<{ workspaceId: string }>()((db, param) =>
  db.selectFrom("member").select("id").where("organizationId", "=", param("workspaceId")).where("role", "=", "owner"),
);

export const setRole = query<{ id: string; role: string }>()((db, param) =>
  db
    .updateTable("member")
    .set({ role: param("role") })
    .where("id", "=", param("id")),
);

export const dropMember = query<{ id: string }>()((db, param) => db.deleteFrom("member").where("id", "=", param("id")));

export const forgetWorkspace = query<{ userId: string; workspaceId: string }>()((db, param) =>
  db
    .updateTable("session")
    .set({ activeOrganizationId: null })
    .where("userId", "=", param("userId"))
    .where("activeOrganizationId", "=", param("workspaceId")),
);

/** One membership of a workspace; the same answer for an unknown id and for one of another workspace. */
export async function loadMember(session: Session, workspaceId: string, id: string): Promise<MemberRow> {
  const values = { id, workspaceId };
  const [row] = hasIdShape(id, "mem") ? await session.all<MemberRow>(memberById.bind(session.dialect, values)) : [];
  if (!row) throw notFound("member");
  return row;
}

/** True when a workspace would have no owner without this one. */
export async function isLastOwner(session: Session, workspaceId: string, memberId: string): Promise<boolean> {
  const rows = await session.all<{ id: string }>(owners.bind(session.dialect, { workspaceId }));
  return rows.length === 1 && rows[0]?.id === memberId;
}

export function viewMember(row: MemberRow, me: string): Schema<"Member"> {
  return {
    id: row.id,
    object: "member",
    userId: row.userId,
    name: row.name,
    email: row.isAnonymous ? null : row.email,
    role: row.role as Role,
    you: row.userId === me,
    joinedAt: formatInstant(instantOf(row.createdAt)),
  };
}
