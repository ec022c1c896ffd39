import { query } from "../store/query.ts";
import { type Standing, standingColumns } from "./standing.ts";

/** A living grant of a workspace, and which app it is for. */
export interface ConnectionRow extends Standing {
  readonly homepage: string | null;
  readonly grant_created_at: number;
  readonly registered_by: string | null;
  /** How many families have a refresh token that would work: one for each device. */
  readonly devices: number;
}

const columns = [
  "oauth_client.homepage",
  "oauth_grant.created_at as grant_created_at",
  "registrar.name as registered_by",
  ...standingColumns,
] as const;

/** Those of members: whoever left took the connections along. */
export const connectionsOf = query<{ workspaceId: string; now: number; testNow: number }>()((db, param) =>
  db
    .selectFrom("oauth_grant")
    .innerJoin("oauth_client", "oauth_client.id", "oauth_grant.client_id")
    .innerJoin("workspace", "workspace.id", "oauth_grant.workspace_id")
    .innerJoin("member", (join) =>
      join
        .onRef("member.userId", "=", "oauth_grant.user_id")
        .onRef("member.organizationId", "=", "oauth_grant.workspace_id"),
    )
    .leftJoin("workspace as registrar", "registrar.id", "oauth_client.workspace_id")
    .select(columns)
    .select((row) =>
      row
        .selectFrom("oauth_token")
        .select((token) => token.fn.countAll<number>().as("count"))
        .whereRef("oauth_token.grant_id", "=", "oauth_grant.id")
        .where("oauth_token.kind", "=", "refresh")
        .where("oauth_token.used_at", "is", null)
        .where("oauth_token.revoked_at", "is", null)
        .where((token) =>
          token.or([
            token.and([token("oauth_grant.livemode", "=", 1), token("oauth_token.expires_at", ">", param("now"))]),
            token.and([token("oauth_grant.livemode", "=", 0), token("oauth_token.expires_at", ">", param("testNow"))]),
          ]),
        )
        .as("devices"),
    )
    .where("oauth_grant.workspace_id", "=", param("workspaceId"))
    .where("oauth_grant.revoked_at", "is", null)
    .where("oauth_client.deleted_at", "is", null)
    .orderBy("oauth_grant.created_at", "desc")
    .orderBy("oauth_grant.id", "desc"),
);
