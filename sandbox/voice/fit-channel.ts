import { graphemesOf } from "../cards/plain-words.ts";
import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { textLength } from "../contract/text/text-length.ts";
import { unixLines } from "../contract/text/unix-lines.ts";
import { splitSentences } from "./split-sentences.ts";
import { applyEdits, type EditList } from "./text-edit.ts";

const dots = "…";

/**
 * Ends a text that is too long for a channel after the last whole sentence that fits, or after the last word. Some
 * languages set no spaces: there it ends after the last character.
 */
export function fitChannel(text: string, channel: ChannelSlug, edits: EditList): void {
  const { text: limits, urlWeight } = channels[channel];
  const fits = (candidate: string) =>
    limits.every(({ counter, max }) => textLength(unixLines(candidate), counter, urlWeight) <= max);
  if (fits(applyEdits(text, edits.all))) return;
  const upTo = (place: number, after = "") => {
    const kept = edits.all.filter(({ end }) => end <= place);
    return applyEdits(text.slice(0, place), kept) + after;
  };
  const whole = (place: number) => edits.all.every(({ start, end }) => place <= start || end <= place);
  const sentences = splitSentences(text).map(({ end }) => end);
  const sentence = lastThat(sentences.filter(whole), (place) => fits(upTo(place)));
  if (sentence !== null) {
    edits.cutAt(sentence);
    return;
  }
  const words = [...text.matchAll(/(?<=\S)(?=\s)/g)].map(({ index }) => index);
  const last = (places: readonly number[]) => lastThat(places.filter(whole), (place) => fits(upTo(place, dots)));
  const end = last(words) ?? last(characterEnds(text));
  edits.cutAt(end ?? 0, end === null ? "" : dots);
}

function characterEnds(text: string): number[] {
  let end = 0;
  return graphemesOf(text).map((grapheme) => (end += grapheme.length));
}

/** The last of some rising places that holds, when every place before it holds too. */
function lastThat(places: readonly number[], holds: (place: number) => boolean): number | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (places[low - 1] ?? null);
}
