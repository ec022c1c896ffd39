import type { Dialect } from "../engine.ts";

/** Counts of calls and delivery attempts, which outlive the log, and the plan that a test workspace practises. */
export function usage(dialect: Dialect): string[] {
  const clustered = dialect === "sqlite" ? " WITHOUT ROWID" : "";
  const keyed = "workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL";
  return [
    "ALTER TABLE workspace ADD COLUMN test_plan TEXT",
    `CREATE TABLE usage_minute (${keyed}, at BIGINT NOT NULL, admitted INTEGER NOT NULL, refused INTEGER NOT NULL,
      call_limit INTEGER NOT NULL, PRIMARY KEY (workspace_id, livemode, at))${clustered}`,
    "CREATE INDEX usage_minute_at ON usage_minute (at)",
    `CREATE TABLE usage_hour (${keyed}, kind TEXT NOT NULL, at BIGINT NOT NULL, name TEXT NOT NULL, outcome TEXT NOT NULL,
      count INTEGER NOT NULL, PRIMARY KEY (workspace_id, livemode, kind, at, name, outcome))${clustered}`,
    "CREATE INDEX usage_hour_at ON usage_hour (at)",
  ];
}
