import { type Role, roles, type Scope } from "../contract/facts.gen.ts";
import type { OauthGrantTable } from "../store/schema-oauth.ts";
import { liveTime, testTime, type WorkspaceTime } from "../time/workspace-time.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { type WorkspaceRow, workspaceColumns } from "../workspace-row.ts";
import { scopesInAll } from "./scopes.ts";

/** What must be read of a grant to say what it allows now: itself, its app, its person and its workspace. */
export const standingColumns = [
  "oauth_grant.id as grant_id",
  "oauth_grant.client_id",
  "oauth_grant.user_id",
  "oauth_grant.livemode",
  "oauth_grant.scopes as grant_scopes",
  "oauth_grant.revoked_at as grant_revoked_at",
  "oauth_grant.last_used_at as grant_last_used_at",
  "oauth_client.name as app_name",
  "oauth_client.kind as app_kind",
  "oauth_client.scopes as app_scopes",
  "oauth_client.deleted_at as app_deleted_at",
  "member.role",
  ...workspaceColumns,
] as const;

export interface Standing extends WorkspaceRow {
  readonly grant_id: string;
  readonly client_id: string;
  readonly user_id: string;
  readonly livemode: OauthGrantTable["livemode"];
  readonly grant_scopes: string;
  readonly grant_revoked_at: number | null;
  readonly grant_last_used_at: number | null;
  readonly app_name: string;
  readonly app_kind: "server" | "browser" | "native";
  readonly app_scopes: string;
  readonly app_deleted_at: number | null;
  /** Null when the person is in the workspace no more. */
  readonly role: string | null;
}

/** Why a grant allows nothing; null while it stands. */
export function fallenReason(row: Standing, realNow: number): string | null {
  if (row.grant_revoked_at !== null) return "The connection of this app was ended.";
  if (row.app_deleted_at !== null) return "The app was deleted.";
  if (row.role === null) return "The person who connected this app is in the workspace no more.";
  if (row.claimed_at === null && realNow - row.last_used_at >= unclaimedLifeMs)
    return "This test workspace was not used for 7 days and is gone.";
  return null;
}

/** What the app may do now: what token, person, app and consent all allow. */
export function effectiveScopes(row: Standing, tokenScopes: string): Scope[] {
  const held = row.role === null ? [] : roles[row.role as Role].scopes;
  return scopesInAll(held, row.app_scopes.split(" "), row.grant_scopes.split(" "), tokenScopes.split(" "));
}

/** Tokens of test mode live on the clock of their workspace, those of live mode on real time. */
export function timeOfGrant(row: Standing, realNow: number): WorkspaceTime {
  return row.livemode === 1 ? liveTime(realNow) : testTime(row, realNow);
}
