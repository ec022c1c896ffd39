import { ApiError } from "../errors.ts";
import type { Ahead } from "../operation.ts";
import { Store } from "../store/store.ts";
import { notTrained } from "./not-trained.ts";
import { resultOf, type TrainingResult } from "./training-view.ts";
import { currentVoice, modelOf, type ShownTraining } from "./voice-queries.ts";
import { scoreOnThread, type TextScore } from "./voice-thread.ts";

/** The voice as it stands, ready to hold texts against it. */
export interface ReadyVoice {
  readonly row: ShownTraining;
  readonly version: number;
  readonly result: TrainingResult;
  score(texts: readonly string[]): Promise<readonly TextScore[]>;
}

/** Reads the voice before the transaction of a call: scoring asks a worker, and nobody may wait for one inside. */
export async function readVoice({
  actor,
  services,
}: Pick<Ahead<"scoreVoice">, "actor" | "services">): Promise<ReadyVoice> {
  const store = new Store(services.engine, actor.workspace.id, actor.livemode);
  const row = await store.first(currentVoice, {});
  const kept = row && (await store.first(modelOf, { id: row.id }));
  // A training that ends between the two reads takes the older model away: read again.
  if (row && kept?.model == null) return readVoice({ actor, services });
  if (row?.version == null || kept?.model == null) throw new ApiError("voice_not_trained", { detail: notTrained });
  const result = resultOf(row);
  const model = new Uint8Array(kept.model);
  return {
    row,
    version: row.version,
    result,
    score: (texts) => scoreOnThread({ id: row.id, model, calibration: result.calibration, texts }),
  };
}
