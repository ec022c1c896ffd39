import type { Span } from "./print-value.ts";

type Language = "curl" | "typescript" | "python";
interface Written {
  readonly code: string;
  readonly spans: readonly Span[];
}

const loops: Readonly<Record<Language, (times: number) => { head: string; tail: string }>> = {
  curl: (times) => ({ head: `for call in {1..${times}}; do\n`, tail: "\ndone" }),
  typescript: (times) => ({ head: `for (let call = 1; call <= ${times}; call++) {\n`, tail: "\n}" }),
  python: (times) => ({ head: `for call in range(${times}):\n`, tail: "" }),
};

/** Puts a snippet into a loop. What Python imports stays above it. */
export function repeatSnippet({ code, spans }: Written, language: Language, times: number): Written {
  const { head, tail } = loops[language](times);
  const cut = language === "python" ? code.indexOf("\n\n") + 2 : 0;
  const indent = language === "python" ? "    " : "  ";
  const inner = code.slice(cut).replace(/^(?=.)/gm, indent);
  const shift = (at: number) => at + head.length + indent.length * (code.slice(cut, at).match(/^./gm)?.length ?? 0);
  return {
    code: code.slice(0, cut) + head + inner + tail,
    spans: spans.map(({ start, end, slot }) => ({ start: shift(start), end: shift(end), slot })),
  };
}
