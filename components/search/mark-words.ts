import { splitWords } from "./split-words.ts";

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, those marked by which it was found. */
export function markWords(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces.splice(-1, 1, { text: last.text + piece, marked });
    else if (piece !== "") pieces.push({ text: piece, marked });
  };
  for (const piece of text.split(/([^\p{L}\p{N}_]+)/u)) {
    const words = splitWords(piece);
    add(
      piece,
      words.some(({ whole, parts }) => terms.includes(whole) || parts.some((part) => terms.includes(part))),
    );
  }
  return pieces;
}
