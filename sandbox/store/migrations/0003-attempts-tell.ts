import type { Dialect } from "../engine.ts";

const columns = `webhook_id, id, workspace_id, livemode, event_id, event, object_id, body, state, trigger, retry, due_at,
  last_attempt, last_outcome, last_code, last_status, last_ended_at, created_at, completed_at, request_id, epoch`;

/**
 * That a delivery is under way, and how often it was tried, is what its attempts tell: nothing repeats it.
 *
 * In SQLite deliveries now lie in the order in which they were made, not endpoint by endpoint. What is sent together
 * then lies together, and a commit writes a few pages instead of one for each delivery.
 */
export function attemptsTell(dialect: Dialect): string[] {
  const told = "UPDATE webhook_delivery SET state = 'pending' WHERE state = 'leased'";
  if (dialect === "postgres") return [told, "ALTER TABLE webhook_delivery DROP COLUMN attempt_count"];
  return [
    told,
    `CREATE TABLE webhook_delivery_next (webhook_id TEXT NOT NULL, id TEXT NOT NULL, workspace_id TEXT NOT NULL,
      livemode INTEGER NOT NULL, event_id TEXT NOT NULL, event TEXT NOT NULL, object_id TEXT NOT NULL, body TEXT,
      state TEXT NOT NULL, trigger TEXT NOT NULL, retry INTEGER NOT NULL, due_at BIGINT, last_attempt INTEGER,
      last_outcome TEXT, last_code TEXT, last_status INTEGER, last_ended_at BIGINT, created_at BIGINT NOT NULL,
      completed_at BIGINT, request_id TEXT, epoch INTEGER NOT NULL, PRIMARY KEY (webhook_id, id))`,
    `INSERT INTO webhook_delivery_next (${columns}) SELECT ${columns} FROM webhook_delivery ORDER BY id`,
    "DROP TABLE webhook_delivery",
    "ALTER TABLE webhook_delivery_next RENAME TO webhook_delivery",
    "CREATE INDEX webhook_delivery_held ON webhook_delivery (webhook_id, id) WHERE state = 'held'",
  ];
}
