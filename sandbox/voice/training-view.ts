import { voice } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import type { Calibration } from "./train-style.ts";
import type { ShownTraining } from "./voice-queries.ts";

/** What a finished training keeps beside its model. */
export interface TrainingResult {
  readonly profile: Schema<"VoiceProfile">;
  readonly channels: Schema<"VoiceChannels">;
  readonly evaluation: Schema<"VoiceEvaluation">;
  readonly calibration: Calibration;
}

export function viewTraining(row: ShownTraining, livemode: boolean): Schema<"VoiceTraining"> {
  const result = row.result === null ? null : resultOf(row);
  return {
    id: row.id,
    object: "voice_training",
    livemode,
    status: row.status,
    version: row.version,
    accepted: row.accepted,
    rejected: JSON.parse(row.rejected),
    channels: result?.channels ?? null,
    confidence: confidenceOf(row.accepted),
    evaluation: result?.evaluation ?? null,
    profile: result?.profile ?? null,
    sliders: JSON.parse(row.sliders),
    bannedPhrases: JSON.parse(row.banned_phrases),
    error: row.error === null ? null : JSON.parse(row.error),
    completedAt: instantOrNull(row.completed_at),
    createdAt: formatInstant(row.created_at),
    updatedAt: formatInstant(row.updated_at),
  };
}

export function resultOf({ id, result }: ShownTraining): TrainingResult {
  if (result === null) throw new Error(`The training ${id} has a version and no result.`);
  return JSON.parse(result) as TrainingResult;
}

function confidenceOf(accepted: number): Schema<"Voice">["confidence"] {
  if (accepted >= voice.confidence.high) return "high";
  return accepted >= voice.confidence.medium ? "medium" : "low";
}
