import { blocks, fence, plain } from "../twins/markdown.ts";
import { readSample } from "./read-sample.ts";

/** A program in three languages, in Markdown. */
export function sampleText({ name, title }: { name: string; title: string }): string {
  return blocks(
    readSample(name).flatMap(({ name: language, grammar, text }) => [
      `${plain(title)}, in ${language}:`,
      fence(grammar, text),
    ]),
  );
}
