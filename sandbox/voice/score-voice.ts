import type { Schema } from "../contract/types.ts";
import type { Ahead, Handler } from "../operation.ts";
import { measureText } from "./measure-text.ts";
import { rounded } from "./profile.ts";
import { readVoice } from "./read-voice.ts";
import type { TrainingResult } from "./training-view.ts";

type Score = Omit<Schema<"VoiceScore">, "livemode">;

/** Holds a text against the voice, and stores nothing. */
export const scoreVoice: Handler<"scoreVoice"> = Object.assign(
  async ({ store, prepared }: Parameters<Handler<"scoreVoice">>[0]) => {
    const { object, ...score } = prepared as Score;
    return { status: 200 as const, body: { object, livemode: store.livemode, ...score } };
  },
  { prepare },
);

async function prepare(ahead: Ahead<"scoreVoice">): Promise<Score> {
  const { text, channel } = ahead.body;
  const voice = await readVoice(ahead);
  const [scored] = await voice.score([text]);
  if (!scored) throw new Error("The worker scored nothing.");
  return {
    object: "voice_score",
    version: voice.version,
    score: scored.score,
    bitsPerChar: rounded(scored.bitsPerChar),
    features: compareFeatures(text, voice.result, channel ?? null),
  };
}

/** Each feature of a text beside the voice, what stands out most first. */
function compareFeatures(
  text: string,
  { profile, channels }: TrainingResult,
  channel: string | null,
): Score["features"] {
  const measured = measureText(text);
  const own = channels.trained.find((one) => one.channel === channel);
  return profile.features
    .map(({ name, mean, spread }, place) => {
      const voice = rounded(mean + (own?.differences[place]?.difference ?? 0));
      const here = rounded(measured[name]);
      const difference = rounded(here - voice);
      return { name, voice, text: here, difference, weight: Math.abs(difference) / (spread + leastSpread(mean)) };
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ weight: _, ...feature }) => feature);
}

/** Keeps a feature that never varied from standing out by a hair. */
function leastSpread(mean: number): number {
  return 0.1 + Math.abs(mean) / 10;
}
