import type { Dialect } from "../engine.ts";

/** Trainings and the versions of voices that they make. The index allows one unfinished training at a time. */
export function voice(dialect: Dialect): string[] {
  const bytes = dialect === "sqlite" ? "BLOB" : "BYTEA";
  return [
    `CREATE TABLE voice_training (id TEXT PRIMARY KEY, workspace_id TEXT NOT NULL, livemode INTEGER NOT NULL,
      status TEXT NOT NULL, version INTEGER, accepted INTEGER NOT NULL, rejected TEXT NOT NULL, sliders TEXT NOT NULL,
      banned_phrases TEXT NOT NULL, samples ${bytes}, tries INTEGER NOT NULL, result TEXT, model ${bytes}, error TEXT,
      created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, completed_at BIGINT)`,
    `CREATE UNIQUE INDEX voice_training_unfinished ON voice_training (workspace_id, livemode)
      WHERE status IN ('queued', 'running')`,
    "CREATE UNIQUE INDEX voice_training_version ON voice_training (workspace_id, livemode, version)",
  ];
}
