import { sampleText } from "../docs/sample.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { blocks, fence, plain } from "../twins/markdown.ts";
import { stepperText } from "./figures.md.ts";
import { readReceivers, receiversTitle } from "./read-receivers.ts";

/** A receiver for each framework, one under another. */
function receiversText({ sdk = false }: { sdk?: boolean }): string {
  return blocks(
    readReceivers(sdk).flatMap(({ name, grammar, text }) => [
      `${plain(receiversTitle(sdk))}, with ${plain(name)}:`,
      fence(grammar, text),
    ]),
  );
}

/** What the guide to signatures adds, in Markdown. */
export const verifyFaces: Readonly<Record<string, Face>> = {
  Receivers: receiversText,
  Sample: sampleText,
  StepperFigure: stepperText,
};
