/** What readers say of the pages of the portal. It belongs to no workspace, and says nothing of who it was. */
export function feedback(): string[] {
  return [
    `CREATE TABLE feedback (id TEXT PRIMARY KEY, page TEXT NOT NULL, clear INTEGER NOT NULL, note TEXT,
      created_at BIGINT NOT NULL)`,
    "CREATE INDEX feedback_created ON feedback (created_at)",
  ];
}
