import { functionWords } from "./function-words.ts";
import { endings, linkMark } from "./mask-content.ts";

/** An alphabet small enough that several symbols in a row fit into one integer. */
export interface Alphabet {
  readonly bits: number;
  /** How many symbols there are; 0 stands for the edge of a text. */
  readonly size: number;
  encode(masked: string): number[];
}

const letterNames = ["edge", "\n", " ", ..."abcdefghijklmnopqrstuvwxyz", "capital", "0"];
const marks = [...".,;:!?'\"()-–—…/&@#*+=%$_~", linkMark];
const others = ["emoji", "letter", "sign"];
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/** Letters, marks and a sign for a capital: 64 symbols at most. */
export const letters: Alphabet = alphabet(6, [...letterNames, ...marks, ...others], (masked, code) => {
  const sequence: number[] = [];
  for (const sign of masked) {
    const lower = sign.toLowerCase();
    if (lower !== sign) sequence.push(code("capital"));
    sequence.push(code(lower));
  }
  return sequence;
});

const shapes = ["x", "X", "XX"].flatMap((start) => [start, ...endings.map((end) => start + end)]);

/** Function words, the shapes of all others, and marks: 1,024 symbols at most. */
export const words: Alphabet = alphabet(
  10,
  ["edge", "\n", ...functionWords, ...shapes, "0", ...marks, ...others],
  (masked, code) =>
    (masked.match(/\p{L}[\p{L}\p{M}'-]*|0|\n|[^\s]/gu) ?? []).map((word) =>
      code(/^X/.test(word) ? word : word.toLowerCase()),
    ),
);

type Code = (name: string) => number;

function alphabet(bits: number, names: readonly string[], encode: (masked: string, code: Code) => number[]): Alphabet {
  const codes = new Map(names.map((name, index) => [name, index]));
  if (codes.size !== names.length || codes.size > 2 ** bits) throw new Error("An alphabet names a symbol twice.");
  const spare = (name: string) => (emoji.test(name) ? "emoji" : /^\p{L}/u.test(name) ? "letter" : "sign");
  const code = (name: string) => codes.get(name) ?? codes.get(spare(name)) ?? 0;
  return { bits, size: codes.size, encode: (masked) => encode(masked, code) };
}
