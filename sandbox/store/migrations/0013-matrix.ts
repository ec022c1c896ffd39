/** Where a run stands, with the graph that it began with, so that it goes on after any restart and any release. */
export function matrix(): string[] {
  return [
    "ALTER TABLE matrix_run ADD COLUMN state TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE matrix_run ADD COLUMN updated_at BIGINT NOT NULL DEFAULT 0",
    "UPDATE matrix_run SET updated_at = COALESCE(finished_at, created_at)",
    `UPDATE matrix_run SET trigger = '{"kind":"manual","input":{},"eventId":null,"threadId":null,"postId":null}'`,
  ];
}
