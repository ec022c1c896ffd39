import { voice } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { measureText } from "./measure-text.ts";
import { featuresOf, rounded } from "./profile.ts";
import type { Sample } from "./sample.ts";

type Channels = Schema<"VoiceChannels">;

/** How each channel differs from the whole, for those with enough samples to say so. */
export function channelDeltas(samples: readonly Sample[], whole: Schema<"VoiceProfile">["features"]): Channels {
  const names = [...new Set(samples.flatMap(({ channels }) => channels))].sort();
  const trained: Channels["trained"][number][] = [];
  const skipped: Channels["skipped"][number][] = [];
  for (const channel of names) {
    const own = samples.filter(({ channels }) => channels.includes(channel));
    if (own.length < voice.channelSamples) {
      skipped.push({ channel, sampleCount: own.length, reason: "below_threshold" });
      continue;
    }
    const differences = featuresOf(own.map(({ text }) => measureText(text))).map(({ name, mean }, index) => ({
      name,
      difference: rounded(mean - (whole[index]?.mean ?? 0)),
    }));
    trained.push({ channel, sampleCount: own.length, differences });
  }
  return { trained, skipped };
}
