import { highlight } from "./highlight.ts";
import { readSample } from "./read-sample.ts";
import { SampleBlock } from "./sample-block.tsx";
import { cutAtSpans } from "./tokens.ts";

/** A program in three languages, on a page. */
export function Sample({ name, title }: { name: string; title: string }) {
  const code = readSample(name).map(({ id, name: language, grammar, text }) => {
    return { id, name: language, tokens: cutAtSpans(highlight(text, grammar), []) };
  });
  return <SampleBlock title={title} code={code} />;
}
