import type { Dialect } from "../engine.ts";

/** Finds a conversation by who takes part in it, and the conversations about a post. */
export function inbox(dialect: Dialect): string[] {
  const handle =
    dialect === "sqlite" ? "json_extract(participant, '$.handle')" : "(CAST(participant AS json) ->> 'handle')";
  return [
    "ALTER TABLE inbox_thread ADD COLUMN handle TEXT NOT NULL DEFAULT ''",
    `UPDATE inbox_thread SET handle = ${handle}`,
    "CREATE INDEX inbox_thread_handle ON inbox_thread (workspace_id, livemode, handle)",
    "CREATE INDEX IF NOT EXISTS inbox_thread_post ON inbox_thread (post_id) WHERE post_id IS NOT NULL",
  ];
}
