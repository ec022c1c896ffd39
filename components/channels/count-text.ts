import type { ChannelFacts, Counter } from "#sandbox/contract/facts.gen.ts";
import { textLength } from "#sandbox/contract/text/text-length.ts";
import { unixLines } from "#sandbox/contract/text/unix-lines.ts";

/** What a text is counted against on one channel. */
export interface CountedChannel extends Pick<ChannelFacts, "name" | "urlWeight"> {
  readonly slug: string;
  readonly text: readonly Pick<ChannelFacts["text"][number], "counter" | "max">[];
}

export interface TextCounts {
  /** The text by each counter, with every link as it is written but for the weighted count. */
  readonly counters: Readonly<Record<Counter, number>>;
  /** By channel, what each of its limits counts. */
  readonly channels: readonly (readonly number[])[];
}

/** Counts a text as the API does, by the very functions of its validator. */
export function countText(text: string, channels: readonly CountedChannel[]): TextCounts {
  const sent = unixLines(text);
  const by = (counter: Counter) => textLength(sent, counter, null);
  return {
    counters: {
      weighted: by("weighted"),
      graphemes: by("graphemes"),
      utf8_bytes: by("utf8_bytes"),
      utf16: by("utf16"),
    },
    channels: channels.map(({ text: limits, urlWeight }) =>
      limits.map(({ counter }) => textLength(sent, counter, urlWeight)),
    ),
  };
}
