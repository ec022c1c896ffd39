import type { Dialect } from "../engine.ts";

/** Analytics exports with the parts of their files, and the ways to what they are made from. */
export function analytics(dialect: Dialect): string[] {
  const bytes = dialect === "sqlite" ? "BLOB" : "BYTEA";
  return [
    `CREATE TABLE analytics_export (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL,
      status TEXT NOT NULL, format TEXT NOT NULL, granularity TEXT NOT NULL, from_day TEXT NOT NULL,
      to_day TEXT NOT NULL, from_at BIGINT NOT NULL, until_at BIGINT NOT NULL, as_of BIGINT NOT NULL, channels TEXT,
      metrics TEXT, total BIGINT, done BIGINT NOT NULL, row_count BIGINT NOT NULL, bytes BIGINT NOT NULL,
      parts INTEGER NOT NULL, last_row TEXT, sha256 TEXT, error TEXT, created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL, completed_at BIGINT, expires_at BIGINT)`,
    "CREATE INDEX analytics_export_workspace ON analytics_export (workspace_id, livemode, id)",
    `CREATE TABLE analytics_export_part (export_id TEXT NOT NULL, number INTEGER NOT NULL, workspace_id TEXT NOT NULL,
      livemode INTEGER NOT NULL, data ${bytes} NOT NULL, PRIMARY KEY (export_id, number))`,
    `CREATE INDEX delivery_published ON delivery (workspace_id, livemode, published_at, post_id, channel)
      WHERE published_at IS NOT NULL`,
    "CREATE INDEX inbox_thread_post ON inbox_thread (post_id) WHERE post_id IS NOT NULL",
  ];
}
