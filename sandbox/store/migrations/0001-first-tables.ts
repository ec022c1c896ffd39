import type { Dialect } from "../engine.ts";

/** The first tables. The text is the common subset of both engines; `serial` and `bytes` differ. */
export function firstTables(dialect: Dialect): string[] {
  const serial =
    dialect === "sqlite" ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
  const bytes = dialect === "sqlite" ? "BLOB" : "BYTEA";
  // Rows that lie in the order of their key. Postgres has no such tables.
  const clustered = dialect === "sqlite" ? " WITHOUT ROWID" : "";
  const keyed = "workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL";
  return [
    `CREATE TABLE workspace (id TEXT PRIMARY KEY, name TEXT NOT NULL, plan TEXT NOT NULL, time_zone TEXT NOT NULL,
      created_at BIGINT NOT NULL, frozen_at BIGINT, created_ip TEXT, last_used_at BIGINT NOT NULL, claimed_at BIGINT,
      clock_state TEXT NOT NULL, clock_offset_ms BIGINT NOT NULL, clock_frozen_at BIGINT, clock_target_at BIGINT,
      clock_resume_state TEXT, clock_lease_until BIGINT, epoch INTEGER NOT NULL, seed_number INTEGER NOT NULL,
      draws BIGINT NOT NULL)`,
    "CREATE INDEX workspace_used ON workspace (last_used_at)",
    `CREATE TABLE api_key (id TEXT PRIMARY KEY, ${keyed}, kind TEXT NOT NULL, name TEXT NOT NULL, scopes TEXT NOT NULL,
      ip_allow TEXT NOT NULL, created_by TEXT, created_at BIGINT NOT NULL, expires_at BIGINT, revoked_at BIGINT,
      revoked_by TEXT, revoked_reason TEXT)`,
    "CREATE INDEX api_key_workspace ON api_key (workspace_id, livemode, created_at)",
    `CREATE TABLE api_key_secret (hash TEXT PRIMARY KEY, key_id TEXT NOT NULL REFERENCES api_key (id) ON DELETE CASCADE,
      generation INTEGER NOT NULL, hint TEXT NOT NULL, created_at BIGINT NOT NULL, ends_at BIGINT, revoked_at BIGINT,
      last_used_at BIGINT, last_used_ip TEXT, exposed_at BIGINT, exposed_how TEXT, UNIQUE (key_id, generation))`,
    `CREATE UNIQUE INDEX api_key_secret_current ON api_key_secret (key_id)
      WHERE ends_at IS NULL AND revoked_at IS NULL`,
    `CREATE TABLE audit_event (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL, actor_kind TEXT NOT NULL, actor_id TEXT,
      action TEXT NOT NULL, target TEXT NOT NULL, detail TEXT NOT NULL, ip TEXT, at BIGINT NOT NULL)`,
    "CREATE INDEX audit_event_workspace ON audit_event (workspace_id, at)",
    `CREATE TABLE channel_connection (${keyed}, channel TEXT NOT NULL, state TEXT NOT NULL, handle TEXT,
      PRIMARY KEY (workspace_id, livemode, channel))`,
    `CREATE TABLE post (${keyed}, id TEXT NOT NULL, stage TEXT, status TEXT NOT NULL, content TEXT NOT NULL,
      channels TEXT NOT NULL, overrides TEXT NOT NULL, scheduled_at BIGINT, published_at BIGINT, campaign_id TEXT,
      metadata TEXT NOT NULL, warnings TEXT NOT NULL, outcomes TEXT NOT NULL, day_at BIGINT NOT NULL,
      sequence INTEGER NOT NULL, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, deleted_at BIGINT,
      PRIMARY KEY (workspace_id, livemode, id))`,
    "CREATE INDEX post_day ON post (workspace_id, livemode, day_at, id)",
    `CREATE TABLE delivery (post_id TEXT NOT NULL, channel TEXT NOT NULL, ${keyed}, id TEXT NOT NULL, status TEXT NOT NULL, content TEXT NOT NULL, scheduled_at BIGINT, published_at BIGINT,
      remote_id TEXT, attempts INTEGER NOT NULL, next_attempt_at BIGINT, error TEXT,
      fingerprint BIGINT NOT NULL, outcome TEXT NOT NULL, card_hash TEXT, PRIMARY KEY (post_id, channel))${clustered}`,
    "CREATE INDEX delivery_fingerprint ON delivery (fingerprint)",
    `CREATE TABLE event (${keyed}, id TEXT NOT NULL, event TEXT NOT NULL, object_id TEXT NOT NULL,
      sequence INTEGER NOT NULL, created_at BIGINT NOT NULL, body TEXT NOT NULL, request_id TEXT,
      PRIMARY KEY (workspace_id, livemode, id), UNIQUE (object_id, sequence))`,
    `CREATE TABLE job (id ${serial}, ${keyed}, epoch INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
      payload TEXT NOT NULL, due_at BIGINT NOT NULL, wake_at BIGINT, state TEXT NOT NULL, lease_until BIGINT,
      owner TEXT, fence INTEGER NOT NULL, attempts INTEGER NOT NULL)`,
    "CREATE INDEX job_wake ON job (wake_at, id) WHERE wake_at IS NOT NULL AND state = 'pending'",
    "CREATE INDEX job_lease ON job (lease_until) WHERE state = 'leased'",
    "CREATE INDEX job_due ON job (workspace_id, livemode, due_at, id)",
    "CREATE INDEX job_subject ON job (subject)",
    `CREATE TABLE idempotency (id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, body TEXT,
      location TEXT, subject TEXT, created_at BIGINT NOT NULL)`,
    "CREATE INDEX idempotency_created ON idempotency (created_at)",
    `CREATE TABLE request_log (${keyed}, id TEXT NOT NULL, at BIGINT NOT NULL, count INTEGER NOT NULL,
      heads TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (workspace_id, livemode, id))`,
    "CREATE INDEX request_log_at ON request_log (at)",
    `CREATE TABLE card (${keyed}, hash TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, alt TEXT NOT NULL,
      png ${bytes} NOT NULL, created_at BIGINT NOT NULL, PRIMARY KEY (workspace_id, livemode, hash))`,
  ];
}
