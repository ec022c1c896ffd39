import type { Span } from "#sandbox/contract/snippets/print-value.ts";

/** keyword, string, number, function, punctuation, comment; the empty one is plain. */
export type TokenKind = "" | "k" | "s" | "n" | "f" | "p" | "c";

/** A piece of code: how it looks, what it says, and the slot it fills when a page may swap it. */
export type Token = readonly [kind: TokenKind, text: string, slot?: string];

/** Cuts tokens at the borders of spans, so that every slot is made of whole tokens, and joins what looks alike. */
export function cutAtSpans(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const cut: Token[] = [];
  let at = 0;
  for (const [kind, text] of tokens) {
    let from = 0;
    while (from < text.length) {
      const here = spans.find((span) => span.start <= at + from && at + from < span.end);
      const next = spans.reduce(
        (near, span) => (span.start > at + from ? Math.min(near, span.start) : near),
        at + text.length,
      );
      const to = Math.min(text.length, (here ? Math.min(here.end, next) : next) - at);
      append(cut, here ? [kind, text.slice(from, to), here.slot] : [kind, text.slice(from, to)]);
      from = to;
    }
    at += text.length;
  }
  return cut;
}

function append(tokens: Token[], [kind, text, slot]: Token): void {
  const last = tokens.at(-1);
  // A place that is swapped as one must be one token; blank space looks the same in every colour.
  const swapped = slot !== undefined && !slot.startsWith("option:");
  if (last && last[2] === slot && (swapped || last[0] === kind || text.trim() === "")) {
    tokens[tokens.length - 1] = token(last[0], last[1] + text, slot);
  } else tokens.push(token(swapped && !/^(?:date|base)\b/.test(slot) ? "n" : kind, text, slot));
}

function token(kind: TokenKind, text: string, slot: string | undefined): Token {
  return slot === undefined ? [kind, text] : [kind, text, slot];
}
