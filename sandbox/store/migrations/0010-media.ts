/** What is known of uploaded files, which themselves lie in a folder, and which of them a post and its deliveries use. */
export function media(): string[] {
  return [
    `CREATE TABLE media (workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL, id TEXT NOT NULL,
      status TEXT NOT NULL, file TEXT, kind TEXT, mime_type TEXT, bytes BIGINT, width BIGINT, height BIGINT,
      duration_ms BIGINT, alt TEXT, sha256 TEXT, source_url TEXT, tries BIGINT NOT NULL, error TEXT,
      created_at BIGINT NOT NULL, PRIMARY KEY (workspace_id, livemode, id))`,
    "CREATE UNIQUE INDEX media_file ON media (file)",
    "CREATE UNIQUE INDEX media_id ON media (id)",
    "ALTER TABLE post ADD COLUMN media TEXT NOT NULL DEFAULT '[]'",
  ];
}
