import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CodeLanguage, highlight } from "./highlight.ts";
import { SampleBlock } from "./sample-block.tsx";
import { cutAtSpans } from "./tokens.ts";

const tongues = [
  { id: "ts", name: "TypeScript", highlight: "typescript" },
  { id: "py", name: "Python", highlight: "python" },
  { id: "sh", name: "Shell", highlight: "bash" },
] as const satisfies readonly { id: string; name: string; highlight: CodeLanguage }[];

/** A program of `content/samples/` in three languages. The tests run each file against real deliveries. */
export function Sample({ name, title }: { name: string; title: string }) {
  const code = tongues.map(({ id, name: language, highlight: grammar }) => {
    const text = readFileSync(join(process.cwd(), "content", "samples", `${name}.${id}`), "utf8").trimEnd();
    return { id, name: language, tokens: cutAtSpans(highlight(text, grammar), []) };
  });
  return <SampleBlock title={title} code={code} />;
}
