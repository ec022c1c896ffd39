import { blocks, fence, plain } from "../twins/markdown.ts";
import { readSample } from "./read-sample.ts";
import type { SampleWords } from "./sample.tsx";

/** A program in each of its languages, in Markdown. */
export function sampleText({ name, title, only }: SampleWords): string {
  return blocks(
    readSample(name, only).flatMap(({ name: language, grammar, text }) => [
      `${plain(title)}, in ${language}:`,
      fence(grammar, text),
    ]),
  );
}

/** The same in its first language alone, for the file of all pages. */
export function briefSampleText({ name, title, only }: SampleWords): string {
  const [first] = readSample(name, only);
  return sampleText({ name, title, ...(first ? { only: first.id } : {}) });
}
