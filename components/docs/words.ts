/** A piece of a line: words, code, a link, or the end of a line. */
export type WordPiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "break" };

const piece = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|\n/g;

/** Reads a line in which `code` stands in backticks and [links](/docs) as Markdown has them. */
export function wordPieces(line: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  let at = 0;
  for (const match of line.matchAll(piece)) {
    if (match.index > at) pieces.push({ kind: "words", text: line.slice(at, match.index) });
    at = match.index + match[0].length;
    const [, code, text, href] = match;
    if (code !== undefined) pieces.push({ kind: "code", text: code });
    else if (text !== undefined && href !== undefined) pieces.push({ kind: "link", text, href });
    else pieces.push({ kind: "break" });
  }
  if (at < line.length) pieces.push({ kind: "words", text: line.slice(at) });
  return pieces;
}

/** The first sentence of a text that stands on one line. */
export function wholeSentence(text: string): string {
  return /^.+?[.](?= |$)/.exec(text)?.[0] ?? text;
}
