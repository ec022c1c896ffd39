import { inflateRawSync } from "node:zlib";
import { channelDeltas } from "./channel-deltas.ts";
import { packGrams } from "./pack-grams.ts";
import { profileOf, rounded } from "./profile.ts";
import type { Sample } from "./sample.ts";
import { type Background, trainStyle } from "./train-style.ts";
import type { TrainedVoice } from "./voice-thread.ts";

/** Everything that a training finds out. The same samples always give the same bytes. */
export function learnVoice(deflated: Uint8Array, background: Background): TrainedVoice {
  const samples = JSON.parse(inflateRawSync(deflated).toString("utf8")) as Sample[];
  const texts = samples.map(({ text }) => text);
  const { counts, calibration, evaluation } = trainStyle(texts, background);
  const profile = profileOf(texts);
  return {
    model: packGrams(counts),
    result: {
      profile,
      channels: channelDeltas(samples, profile.features),
      evaluation: { ...evaluation, separation: rounded(evaluation.separation) },
      calibration,
    },
  };
}
