import type { Role } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import { PeopleOf } from "../name-people.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { type InvitationTable, instantOf } from "../store/schema-sign-in.ts";
import { formatInstant } from "../time/rfc3339.ts";

/** An invitation and the name of its workspace. */
export type InvitationRow = InvitationTable & { readonly workspaceName: string };

const columns = [
  "invitation.id",
  "invitation.organizationId",
  "invitation.email",
  "invitation.role",
  "invitation.status",
  "invitation.expiresAt",
  "invitation.createdAt",
  "invitation.inviterId",
  "workspace.name as workspaceName",
] as const;

const byId = query<{ id: string }>()((db, param) =>
  db
    .selectFrom("invitation")
    .innerJoin("workspace", "workspace.id", "invitation.organizationId")
    .select([...columns])
    .where("invitation.id", "=", param("id")),
);

export const waitingOf = query<{ workspaceId: string; now: string }>()((db, param) =>
  db
    .selectFrom("invitation")
    .innerJoin("workspace", "workspace.id", "invitation.organizationId")
    .select([...columns])
    .where("invitation.organizationId", "=", param("workspaceId"))
    .where("invitation.status", "=", "pending")
    .where("invitation.expiresAt", ">", param("now"))
    .orderBy("invitation.createdAt", "desc")
    .orderBy("invitation.id", "desc"),
);

export const sentSince = query<{ workspaceId: string; since: string }>()((db, param) =>
  db
    .selectFrom("invitation")
    .select("createdAt")
    .where("organizationId", "=", param("workspaceId"))
    .where("createdAt", ">", param("since"))
    .orderBy("createdAt"),
);

export const insertInvitation = query<{
  id: string;
  organizationId: string;
  email: string;
  role: string;
  expiresAt: string;
  createdAt: string;
  inviterId: string;
}>()((db, param) =>
  db.insertInto("invitation").values({
    id: param("id"),
    organizationId: param("organizationId"),
    email: param("email"),
    role: param("role"),
    status: "pending",
    expiresAt: param("expiresAt"),
    createdAt: param("createdAt"),
    inviterId: param("inviterId"),
  }),
);

export const setStatus = query<{ id: string; status: string }>()((db, param) =>
  db
    .updateTable("invitation")
    .set({ status: param("status") })
    .where("id", "=", param("id"))
    .where("status", "=", "pending"),
);

export const cancelFor = query<{ workspaceId: string; email: string; status: string }>()((db, param) =>
  db
    .updateTable("invitation")
    .set({ status: param("status") })
    .where("organizationId", "=", param("workspaceId"))
    .where("email", "=", param("email"))
    .where("status", "=", "pending"),
);

export const cancelled = "canceled";

/** An invitation, or the one answer for all that nobody may see. */
export async function loadInvitation(session: Session, id: string): Promise<InvitationRow> {
  const [row] = hasIdShape(id, "inv") ? await session.all<InvitationRow>(byId.bind(session.dialect, { id })) : [];
  if (!row) throw noInvitation();
  return row;
}

export function noInvitation() {
  return notFound("invitation");
}

type State = Schema<"Invitation">["state"];

export function stateOf(row: Pick<InvitationRow, "status" | "expiresAt">, now: number): State {
  if (row.status === cancelled) return "cancelled";
  if (row.status !== "pending") return "accepted";
  return instantOf(row.expiresAt) > now ? "pending" : "expired";
}

export async function viewInvitation(session: Session, row: InvitationRow, now: number): Promise<Schema<"Invitation">> {
  const people = new PeopleOf(session, row.organizationId);
  return {
    id: row.id,
    object: "invitation",
    workspace: { id: row.organizationId, name: row.workspaceName },
    email: row.email,
    role: row.role as Role,
    state: stateOf(row, now),
    invitedBy: await people.named(row.inviterId),
    createdAt: formatInstant(instantOf(row.createdAt)),
    expiresAt: formatInstant(instantOf(row.expiresAt)),
  };
}
