import type { ReactNode } from "react";
import { jsonText } from "./json-text.ts";

const piece = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?|true|false|null)/g;

/** JSON with our colours, made in the page without a highlighter. */
export function JsonView({ value }: { value: unknown }) {
  return <span className="text-code-punctuation">{paint(jsonText(value))}</span>;
}

/** JSON as it came, byte for byte, in the same colours. */
export function JsonAsIs({ text }: { text: string }) {
  return <span className="text-code-punctuation">{paint(text)}</span>;
}

/** Signs and blanks have the colour of the whole, so that they need no element of their own. */
function paint(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let plainFrom = 0;
  for (const match of text.matchAll(piece)) {
    const [, words, colon, literal] = match;
    const shown = words ?? literal;
    if (shown === undefined) continue;
    const look =
      literal !== undefined ? "text-code-number" : colon === undefined ? "text-code-string" : "text-code-keyword";
    parts.push(
      text.slice(plainFrom, match.index),
      <span key={match.index} className={look}>
        {shown}
      </span>,
    );
    plainFrom = match.index + shown.length;
  }
  parts.push(text.slice(plainFrom));
  return parts;
}
