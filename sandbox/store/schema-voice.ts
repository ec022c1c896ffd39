import type { Keyed } from "./keyed.ts";

/** A training, and once it is done, the version of the voice that it made. */
export interface VoiceTrainingTable extends Keyed {
  id: string;
  status: "queued" | "running" | "done" | "failed";
  /** Set when it is done: rises by one in each workspace and mode. */
  version: number | null;
  accepted: number;
  rejected: string;
  sliders: string;
  banned_phrases: string;
  /** The texts to learn from, deflated; null as soon as the job has ended. */
  samples: Uint8Array | null;
  /** How often a worker gave it up. */
  tries: number;
  /** What was measured, JSON. */
  result: string | null;
  /** The counts of the model, packed. Only the newest version keeps them. */
  model: Uint8Array | null;
  error: string | null;
  created_at: number;
  updated_at: number;
  completed_at: number | null;
}

export interface VoiceTables {
  voice_training: VoiceTrainingTable;
}
