import type { Schema } from "../contract/types.ts";
import { PeopleOf } from "../name-people.ts";
import type { MemberHandler, Membership } from "../operation.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import { testTime } from "../time/workspace-time.ts";
import { type ConnectionRow, connectionsOf } from "./connection-rows.ts";
import { scopesInAll } from "./scopes.ts";
import { effectiveScopes } from "./standing.ts";

/** Lists the apps that may reach this workspace: all of them for who manages it, otherwise one's own. */
export const listConnections: MemberHandler<"listConnections"> = async ({ session, membership, person, now }) => {
  const workspaceId = membership.workspace.id;
  const people = new PeopleOf(session, workspaceId);
  const at = { workspaceId, now, testNow: testTime(membership.clock, now).now };
  const rows = await session.all<ConnectionRow>(connectionsOf.bind(session.dialect, at));
  const data: Schema<"Connection">[] = [];
  for (const row of rows.filter(({ user_id }) => user_id === person.id || managesApps(membership))) {
    const user = await people.named(row.user_id);
    data.push({
      id: row.grant_id,
      object: "connection",
      app: {
        id: row.client_id,
        name: row.app_name,
        kind: row.app_kind,
        homepage: row.homepage,
        registeredBy: row.registered_by,
      },
      user,
      livemode: row.livemode === 1,
      scopes: effectiveScopes(row, row.grant_scopes),
      grantedScopes: scopesInAll(row.grant_scopes.split(" ")),
      devices: row.devices,
      createdAt: formatInstant(row.grant_created_at),
      lastUsedAt: instantOrNull(row.grant_last_used_at),
    });
  }
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } };
};

/** True for the roles that see and end every connection. */
export function managesApps({ role }: Membership): boolean {
  return role === "owner" || role === "admin";
}
