import { wholeSentence } from "../docs/words.ts";

const longest = 110;

/** The first sentence of a text, cut between words where it is long. */
export function firstSentence(text: string): string {
  const sentence = wholeSentence(text.trim().replace(/`/g, "").replace(/\s+/g, " "));
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(" ", longest)).replace(/[,;:]$/, "")} …`;
}
