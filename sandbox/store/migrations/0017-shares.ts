import type { Dialect } from "../engine.ts";

/** Copies that anybody may read who has their address, until they end. */
export function shares(dialect: Dialect): string[] {
  const bytes = dialect === "sqlite" ? "BLOB" : "BYTEA";
  return [
    `CREATE TABLE share (workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
      subject TEXT NOT NULL, title TEXT NOT NULL, token_hash TEXT NOT NULL, hint TEXT NOT NULL, reads INTEGER NOT NULL,
      created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, revoked_at BIGINT, bytes INTEGER NOT NULL,
      data ${bytes} NOT NULL, PRIMARY KEY (workspace_id, livemode, id))`,
    "CREATE UNIQUE INDEX share_token ON share (token_hash)",
  ];
}
