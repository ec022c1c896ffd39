import { isFunctionWord } from "./function-words.ts";

/** Endings that stay on a masked word: how words are built is a habit, which words are built is the subject. */
export const endings = ["ing", "ed", "ly", "s", "er", "ion", "ment", "able", "ness", "ive", "al"] as const;
const ending = new RegExp(`(${endings.join("|")})$`);

/** What a link becomes. Plain text has no such character. */
export const linkMark = "\u2192";

/**
 * Takes the subject out of a text. Every word but a function word becomes `x` with its ending, `X` if it began with a
 * capital, `XX` if it had nothing else. Numbers become 0. What is left is how somebody writes, not what about.
 */
export function maskContent(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/https?:\/\/\S+|www\.\S+/g, linkMark)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Nd}+/gu, "0")
    .replace(/\p{L}[\p{L}\p{M}'-]*/gu, maskWord);
}

function maskWord(word: string): string {
  const lower = word.toLowerCase();
  if (isFunctionWord.has(lower)) return word;
  if (word.length > 1 && word === word.toUpperCase() && word !== lower) return "XX";
  return (/^\p{Lu}/u.test(word) ? "X" : "x") + (ending.exec(lower)?.[0] ?? "");
}
