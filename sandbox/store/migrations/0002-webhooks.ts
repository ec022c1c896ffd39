import type { Dialect } from "../engine.ts";

/** Endpoints, their secrets, deliveries and attempts; lanes for jobs; what inbox and matrix events are about. */
export function webhooks(dialect: Dialect): string[] {
  const bytes = dialect === "sqlite" ? "BLOB" : "BYTEA";
  const clustered = dialect === "sqlite" ? " WITHOUT ROWID" : "";
  const keyed = "workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL";
  return [
    "ALTER TABLE job ADD COLUMN lane TEXT",
    "ALTER TABLE job ADD COLUMN priority INTEGER NOT NULL DEFAULT 0",
    "DROP INDEX job_wake",
    "CREATE INDEX job_wake ON job (wake_at, id) WHERE wake_at IS NOT NULL AND state = 'pending' AND lane IS NULL",
    "CREATE INDEX job_lane ON job (lane, priority, wake_at, id) WHERE lane IS NOT NULL AND state = 'pending'",
    `CREATE TABLE lane (id TEXT PRIMARY KEY, owner TEXT NOT NULL, lease_until BIGINT NOT NULL, fence INTEGER NOT NULL)`,
    `CREATE TABLE worker_seat (name TEXT PRIMARY KEY, owner TEXT NOT NULL, lease_until BIGINT NOT NULL)`,
    `CREATE TABLE webhook (${keyed}, id TEXT NOT NULL, kind TEXT NOT NULL, url TEXT, device TEXT, description TEXT,
      events TEXT NOT NULL, headers TEXT, status TEXT NOT NULL, disabled_reason TEXT, max_in_flight INTEGER NOT NULL,
      rate_per_second INTEGER, in_flight_limit INTEGER NOT NULL, consecutive_failures INTEGER NOT NULL,
      failing_since BIGINT, last_success_at BIGINT, stream TEXT, away_since BIGINT, version INTEGER NOT NULL,
      created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, deleted_at BIGINT, PRIMARY KEY (workspace_id, livemode, id))`,
    "CREATE UNIQUE INDEX webhook_id ON webhook (id)",
    `CREATE TABLE webhook_secret (${keyed}, id TEXT PRIMARY KEY, webhook_id TEXT NOT NULL, value TEXT NOT NULL,
      hint TEXT NOT NULL, is_primary INTEGER NOT NULL, created_at BIGINT NOT NULL, ends_at BIGINT, revoked_at BIGINT)`,
    "CREATE INDEX webhook_secret_webhook ON webhook_secret (webhook_id, created_at, id)",
    `CREATE TABLE webhook_delivery (webhook_id TEXT NOT NULL, id TEXT NOT NULL, ${keyed}, event_id TEXT NOT NULL,
      event TEXT NOT NULL, object_id TEXT NOT NULL, body TEXT, state TEXT NOT NULL, trigger TEXT NOT NULL,
      attempt_count INTEGER NOT NULL, retry INTEGER NOT NULL, due_at BIGINT, last_attempt INTEGER, last_outcome TEXT,
      last_code TEXT, last_status INTEGER, last_ended_at BIGINT, created_at BIGINT NOT NULL, completed_at BIGINT,
      request_id TEXT, epoch INTEGER NOT NULL, PRIMARY KEY (webhook_id, id))${clustered}`,
    "CREATE INDEX webhook_delivery_held ON webhook_delivery (webhook_id, id) WHERE state = 'held'",
    `CREATE TABLE webhook_attempt (delivery_id TEXT NOT NULL, number INTEGER NOT NULL, ${keyed}, retry INTEGER,
      trigger TEXT NOT NULL, fence INTEGER NOT NULL, started_at BIGINT NOT NULL, real_started_at BIGINT NOT NULL,
      ended_at BIGINT, waited_ms BIGINT NOT NULL, outcome TEXT NOT NULL, code TEXT, detail TEXT, phase TEXT,
      status_code INTEGER, timings TEXT, reused INTEGER, remote_address TEXT, request_headers TEXT, secret_ids TEXT,
      response_headers TEXT, response_body ${bytes}, body_truncated INTEGER, retry_after INTEGER,
      PRIMARY KEY (delivery_id, number))`,
    `CREATE TABLE webhook_notice (${keyed}, webhook_id TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
      detail TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (webhook_id, id))`,
    `CREATE TABLE catcher (${keyed}, answers TEXT NOT NULL, position INTEGER NOT NULL, received INTEGER NOT NULL,
      PRIMARY KEY (workspace_id, livemode))`,
    `CREATE TABLE caught (${keyed}, id TEXT NOT NULL, webhook_id TEXT NOT NULL, delivery_id TEXT NOT NULL,
      event TEXT NOT NULL, attempt INTEGER NOT NULL, received_at BIGINT NOT NULL, headers TEXT NOT NULL,
      body TEXT NOT NULL, checks TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (workspace_id, livemode, id))`,
  ];
}
