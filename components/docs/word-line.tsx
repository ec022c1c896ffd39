import type { ReactNode } from "react";
import { type WordPiece, wordPieces } from "./words.ts";

/** A line with code and links in it, as a page shows it. */
export function WordLine({ line }: { line: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never change their order.
  return wordPieces(line).map((piece, place) => <Piece key={place} piece={piece} />);
}

function Piece({ piece }: { piece: WordPiece }): ReactNode {
  if (piece.kind === "break") return <br />;
  if (piece.kind === "words") return piece.text;
  if (piece.kind === "code") return <code>{piece.text}</code>;
  return (
    <a href={piece.href} className="text-primary underline underline-offset-4 in-[tr:target]:text-primary-deep">
      <WordLine line={piece.text} />
    </a>
  );
}
