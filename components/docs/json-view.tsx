import type { ReactNode } from "react";

const piece = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?|true|false|null)|([{}[\],])/g;

/** JSON with our colours, made in the page without a highlighter. */
export function JsonView({ value }: { value: unknown }) {
  return <>{paint(shorten(JSON.stringify(value, null, 2) ?? ""))}</>;
}

/** Lists of plain values stand on one line, as people write them. */
function shorten(text: string): string {
  return text.replace(
    /\[\s+((?:"[^"\n]*"|-?[\d.]+)(?:,\s+(?:"[^"\n]*"|-?[\d.]+))*)\s+\]/g,
    (_, items: string) => `[${items.replace(/,\s+/g, ", ")}]`,
  );
}

function paint(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(piece)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, words, colon, literal, sign] = match;
    if (words !== undefined && colon !== undefined) {
      parts.push(
        <span key={at} className="text-code-keyword">
          {words}
        </span>,
        <span key={`${at}:`} className="text-code-punctuation">
          {colon}
        </span>,
      );
    } else if (words !== undefined)
      parts.push(
        <span key={at} className="text-code-string">
          {words}
        </span>,
      );
    else if (literal !== undefined)
      parts.push(
        <span key={at} className="text-code-number">
          {literal}
        </span>,
      );
    else
      parts.push(
        <span key={at} className="text-code-punctuation">
          {sign}
        </span>,
      );
  }
  parts.push(text.slice(at));
  return parts;
}
