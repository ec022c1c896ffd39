import { indented, type Written } from "./indented.ts";

type Language = "curl" | "typescript" | "python";

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
  const moved = (by: number) => spans.map(({ start, end, slot }) => ({ start: start + by, end: end + by, slot }));
  const inner = indented({ code: code.slice(cut), spans: moved(-cut) }, indent);
  const before = code.slice(0, cut) + head;
  return {
    code: before + inner.code + tail,
    spans: inner.spans.map(({ start, end, slot }) => ({
      start: start + before.length,
      end: end + before.length,
      slot,
    })),
  };
}
