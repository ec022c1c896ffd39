import type { Dialect } from "../engine.ts";

/** What test mode held at one moment, to be taken back to. */
export function snapshots(dialect: Dialect): string[] {
  const bytes = dialect === "sqlite" ? "BLOB" : "BYTEA";
  return [
    `CREATE TABLE snapshot (workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
      created_at BIGINT NOT NULL, clock_at BIGINT NOT NULL, clock_state TEXT NOT NULL, seed_number INTEGER NOT NULL,
      draws BIGINT NOT NULL, posts INTEGER NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, files TEXT NOT NULL,
      data ${bytes} NOT NULL, PRIMARY KEY (workspace_id, livemode, id))`,
  ];
}
