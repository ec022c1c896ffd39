import { sha256Hex } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { OauthTokenTable } from "../store/schema-oauth.ts";
import { type Standing, standingColumns } from "./standing.ts";

const byHash = query<{ hash: string }>()((db, param) =>
  db
    .selectFrom("oauth_token")
    .innerJoin("oauth_grant", "oauth_grant.id", "oauth_token.grant_id")
    .innerJoin("oauth_client", "oauth_client.id", "oauth_grant.client_id")
    .innerJoin("workspace", "workspace.id", "oauth_grant.workspace_id")
    .leftJoin("member", (join) =>
      join
        .onRef("member.userId", "=", "oauth_grant.user_id")
        .onRef("member.organizationId", "=", "oauth_grant.workspace_id"),
    )
    .select([
      "oauth_token.hash",
      "oauth_token.kind",
      "oauth_token.family",
      "oauth_token.scopes as token_scopes",
      "oauth_token.created_at as token_created_at",
      "oauth_token.expires_at as token_expires_at",
      "oauth_token.used_at as token_used_at",
      "oauth_token.revoked_at as token_revoked_at",
      ...standingColumns,
    ])
    .where("oauth_token.hash", "=", param("hash")),
);

export interface FoundToken extends Standing {
  readonly hash: string;
  readonly kind: OauthTokenTable["kind"];
  readonly family: string;
  readonly token_scopes: string;
  readonly token_created_at: number;
  readonly token_expires_at: number;
  readonly token_used_at: number | null;
  readonly token_revoked_at: number | null;
}

/** Looks a token up by its hash: one read by primary key, joined with all that decides what it allows. No cache. */
export function findToken(session: Session, text: string): Promise<FoundToken | null> {
  return findAgain(session, sha256Hex(text));
}

/** The same for a token that was found before. */
export async function findAgain(session: Session, hash: string): Promise<FoundToken | null> {
  const [row] = await session.all<FoundToken>(byHash.bind(session.dialect, { hash }));
  return row ?? null;
}
