import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CodeLanguage, highlight } from "./highlight.ts";
import { SampleBlock } from "./sample-block.tsx";
import { cutAtSpans } from "./tokens.ts";

const tongues = [
  { id: "typescript", name: "TypeScript", ending: "ts", grammar: "typescript" },
  { id: "python", name: "Python", ending: "py", grammar: "python" },
  { id: "curl", name: "Shell", ending: "sh", grammar: "bash" },
] as const satisfies readonly { id: string; name: string; ending: string; grammar: CodeLanguage }[];

/** A program of `content/samples/` in three languages. The tests run each file against real deliveries. */
export function Sample({ name, title }: { name: string; title: string }) {
  const code = tongues.map(({ id, name: language, ending, grammar }) => {
    const text = readFileSync(join(process.cwd(), "content", "samples", `${name}.${ending}`), "utf8").trimEnd();
    return { id, name: language, tokens: cutAtSpans(highlight(text, grammar), []) };
  });
  return <SampleBlock title={title} code={code} />;
}
