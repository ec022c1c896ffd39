import { highlight } from "./highlight.ts";
import { readSample, type SampleLanguage } from "./read-sample.ts";
import { SampleBlock } from "./sample-block.tsx";
import { cutAtSpans } from "./tokens.ts";

export interface SampleWords {
  readonly name: string;
  readonly title: string;
  /** The one language that is shown; all that there are without it. */
  readonly only?: SampleLanguage;
}

/** A program in each of its languages, on a page. */
export function Sample({ name, title, only }: SampleWords) {
  const code = readSample(name, only).map(({ id, name: language, grammar, text }) => {
    return { id, name: language, tokens: cutAtSpans(highlight(text, grammar), []) };
  });
  return <SampleBlock title={title} code={code} />;
}
