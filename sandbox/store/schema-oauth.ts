import type { Keyed } from "./keyed.ts";

export interface OauthClientTable {
  id: string;
  /** Who registered it. Null for the apps that come with Aloha. */
  workspace_id: string | null;
  name: string;
  homepage: string | null;
  kind: "server" | "browser" | "native";
  auth_method: "client_secret_basic" | "client_secret_post" | "none";
  /** JSON list of texts, compared letter by letter. */
  redirect_uris: string;
  /** The most that it may ask for, between spaces. */
  scopes: string;
  created_by: string | null;
  created_at: number;
  deleted_at: number | null;
}

export interface OauthClientSecretTable {
  hash: string;
  client_id: string;
  generation: number;
  hint: string;
  created_at: number;
  ends_at: number | null;
  last_used_at: number | null;
}

/** A request for consent, from the moment it was found valid until it is decided. */
export interface OauthRequestTable {
  id_hash: string;
  session_id: string;
  client_id: string;
  params: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

/** What a person allowed an app, in one workspace and mode. A revoked one is never revived. */
export interface OauthGrantTable extends Keyed {
  id: string;
  client_id: string;
  user_id: string;
  scopes: string;
  resource: string | null;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
  revoked_reason: string | null;
}

export interface OauthCodeTable {
  hash: string;
  grant_id: string;
  /** The tokens that come from one code, on one device. */
  family: string;
  redirect_uri: string;
  challenge: string;
  scopes: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

export interface OauthTokenTable {
  hash: string;
  kind: "access" | "refresh";
  grant_id: string;
  family: string;
  /** Of an access token: what this one may do. Of a refresh token: what its family may do. */
  scopes: string;
  created_at: number;
  expires_at: number;
  /** When a refresh token was spent. */
  used_at: number | null;
  revoked_at: number | null;
}

export interface OauthTables {
  oauth_client: OauthClientTable;
  oauth_client_secret: OauthClientSecretTable;
  oauth_request: OauthRequestTable;
  oauth_grant: OauthGrantTable;
  oauth_code: OauthCodeTable;
  oauth_token: OauthTokenTable;
}
