import { voice } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { wordsOf } from "./measure-text.ts";

type Channel = Schema<"ChannelSlug">;

/** A text of the author, and the channels where it stood. */
export interface Sample {
  readonly text: string;
  readonly channels: readonly Channel[];
}

/** Where a text came from: its place in the list that was sent. A post that is unknown has none. */
export interface Candidate extends Sample {
  readonly from: "samples" | "postIds";
  readonly index: number;
  readonly known: boolean;
}

type Rejected = Schema<"VoiceTraining">["rejected"];

/** Keeps what can be learned from. The same words teach once. */
export function usableSamples(candidates: readonly Candidate[]): { accepted: Sample[]; rejected: Rejected } {
  const accepted: Sample[] = [];
  const rejected: Rejected[number][] = [];
  const seen = new Set<string>();
  for (const { text, channels, from, index, known } of candidates) {
    const words = wordsOf(text);
    const key = words.join(" ");
    const reason = !known
      ? "post_not_found"
      : words.length < voice.sampleWordsMin
        ? "too_short"
        : seen.has(key)
          ? "duplicate"
          : null;
    if (reason === null) accepted.push({ text, channels });
    else rejected.push({ from, index, reason });
    seen.add(key);
  }
  return { accepted, rejected };
}
