import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { MemberHandler } from "../operation.ts";
import { auditByPerson } from "./app-desk.ts";
import { detailOf } from "./audit-connection.ts";
import { endGrant, readStanding } from "./grants.ts";
import { managesApps } from "./list-connections.ts";

/** Ends the connection of an app. Its tokens stop on their next call. */
export const disconnectApp: MemberHandler<"disconnectApp"> = async (call) => {
  const { session, membership, person, path, now } = call;
  const row = hasIdShape(path.id, "gra") ? await readStanding(session, path.id) : null;
  const here = row?.workspace_id === membership.workspace.id && row.grant_revoked_at === null;
  if (!row || !here || (row.user_id !== person.id && !managesApps(membership))) throw notFound("connection");
  if (await endGrant(session, row.grant_id, "disconnected", now)) {
    await auditByPerson(call, "connection.revoked", row.grant_id, detailOf(row));
  }
  return { status: 204, body: null };
};
