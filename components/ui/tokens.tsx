import type { ReactNode } from "react";
import type { Token, TokenKind } from "../docs/tokens.ts";

const looks: Record<TokenKind, string> = {
  "": "",
  k: "text-code-keyword",
  s: "text-code-string",
  n: "text-code-number",
  f: "",
  p: "text-code-punctuation",
  c: "text-code-comment",
};

/** Coloured code. `fill` may put the visitor's own value into a place that the snippet marks. What is plain is text. */
export function Tokens({ tokens, fill }: { tokens: readonly Token[]; fill?: (slot: string) => string | undefined }) {
  const parts: ReactNode[] = [];
  for (const [place, [kind, text, slot]] of tokens.entries()) {
    const shown = slot === undefined ? text : (fill?.(slot) ?? text);
    const last = parts.at(-1);
    if (looks[kind] !== "")
      parts.push(
        <span key={place} className={looks[kind]}>
          {shown}
        </span>,
      );
    else if (typeof last === "string") parts[parts.length - 1] = last + shown;
    else parts.push(shown);
  }
  return parts;
}

/** The words of a snippet as they are shown, for Copy. */
export function plainText(tokens: readonly Token[], fill?: (slot: string) => string | undefined): string {
  return tokens.map(([, text, slot]) => (slot === undefined ? text : (fill?.(slot) ?? text))).join("");
}
