import type { Dialect } from "../engine.ts";

/** Columns that nothing ever read go. SQLite copies a table for each column that goes: pictures are copied once. */
export function unreadColumns(dialect: Dialect): string[] {
  const drop = (table: string, ...columns: string[]) =>
    columns.map((column) => `ALTER TABLE ${table} DROP COLUMN ${column}`);
  return [
    ...(dialect === "sqlite" ? smallerCards : drop("card", "width", "height", "alt", "created_at")),
    ...drop("channel_connection", "handle"),
    ...drop("workspace", "clock_target_at"),
    ...drop("api_key", "revoked_reason"),
  ];
}

const smallerCards = [
  `CREATE TABLE card_next (workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL, hash TEXT NOT NULL,
    png BLOB NOT NULL, PRIMARY KEY (workspace_id, livemode, hash))`,
  `INSERT INTO card_next (workspace_id, livemode, hash, png)
    SELECT workspace_id, livemode, hash, png FROM card ORDER BY workspace_id, livemode, hash`,
  "DROP TABLE card",
  "ALTER TABLE card_next RENAME TO card",
];
