import type { Token, TokenKind } from "../docs/tokens.ts";

const looks: Record<TokenKind, string> = {
  "": "",
  k: "text-code-keyword",
  s: "text-code-string",
  n: "text-code-number",
  f: "text-code-plain",
  p: "text-code-punctuation",
  c: "text-code-comment",
};

/** Coloured code. `fill` may put the visitor's own value into a place that the snippet marks. */
export function Tokens({ tokens, fill }: { tokens: readonly Token[]; fill?: (slot: string) => string | undefined }) {
  return tokens.map(([kind, text, slot], place) => {
    const shown = slot === undefined ? text : (fill?.(slot) ?? text);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a snippet never change their order.
      <span key={`${place}:${kind}`} className={looks[kind]}>
        {shown}
      </span>
    );
  });
}

/** The words of a snippet as they are shown, for Copy. */
export function plainText(tokens: readonly Token[], fill?: (slot: string) => string | undefined): string {
  return tokens.map(([, text, slot]) => (slot === undefined ? text : (fill?.(slot) ?? text))).join("");
}
