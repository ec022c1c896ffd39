import type { Dialect } from "../engine.ts";

/**
 * Apps, what people allow them, and the credentials that follow. Credentials are kept as SHA-256. A credential that is
 * used once is marked, never deleted at its use: a second use must be told from one that never was.
 */
export function oauth(_dialect: Dialect): string[] {
  return [
    `CREATE TABLE oauth_client (id TEXT PRIMARY KEY, workspace_id TEXT, name TEXT NOT NULL, homepage TEXT,
      kind TEXT NOT NULL, auth_method TEXT NOT NULL, redirect_uris TEXT NOT NULL, scopes TEXT NOT NULL,
      created_by TEXT, created_at BIGINT NOT NULL, deleted_at BIGINT)`,
    "CREATE INDEX oauth_client_workspace ON oauth_client (workspace_id, created_at)",
    `CREATE TABLE oauth_client_secret (hash TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES oauth_client (id) ON DELETE CASCADE, generation INTEGER NOT NULL,
      hint TEXT NOT NULL, created_at BIGINT NOT NULL, ends_at BIGINT, last_used_at BIGINT,
      UNIQUE (client_id, generation))`,
    "CREATE UNIQUE INDEX oauth_client_secret_current ON oauth_client_secret (client_id) WHERE ends_at IS NULL",
    `CREATE TABLE oauth_request (id_hash TEXT PRIMARY KEY, session_id TEXT NOT NULL, client_id TEXT NOT NULL,
      params TEXT NOT NULL, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT)`,
    "CREATE INDEX oauth_request_expires ON oauth_request (expires_at)",
    `CREATE TABLE oauth_grant (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL,
      client_id TEXT NOT NULL REFERENCES oauth_client (id) ON DELETE CASCADE, user_id TEXT NOT NULL, scopes TEXT NOT NULL,
      resource TEXT, created_at BIGINT NOT NULL, last_used_at BIGINT, revoked_at BIGINT, revoked_reason TEXT)`,
    `CREATE UNIQUE INDEX oauth_grant_live ON oauth_grant (client_id, user_id, workspace_id, livemode)
      WHERE revoked_at IS NULL`,
    "CREATE INDEX oauth_grant_workspace ON oauth_grant (workspace_id, livemode, created_at)",
    `CREATE TABLE oauth_code (hash TEXT PRIMARY KEY, grant_id TEXT NOT NULL REFERENCES oauth_grant (id) ON DELETE CASCADE,
      family TEXT NOT NULL, redirect_uri TEXT NOT NULL, challenge TEXT NOT NULL, scopes TEXT NOT NULL,
      created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT)`,
    "CREATE INDEX oauth_code_grant ON oauth_code (grant_id)",
    "CREATE INDEX oauth_code_expires ON oauth_code (expires_at)",
    `CREATE TABLE oauth_token (hash TEXT PRIMARY KEY, kind TEXT NOT NULL,
      grant_id TEXT NOT NULL REFERENCES oauth_grant (id) ON DELETE CASCADE, family TEXT NOT NULL, scopes TEXT NOT NULL,
      created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, used_at BIGINT, revoked_at BIGINT)`,
    "CREATE INDEX oauth_token_family ON oauth_token (family)",
    "CREATE INDEX oauth_token_grant ON oauth_token (grant_id, created_at)",
  ];
}
