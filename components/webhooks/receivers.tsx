import { highlight } from "../docs/highlight.ts";
import { SampleBlock } from "../docs/sample-block.tsx";
import { cutAtSpans } from "../docs/tokens.ts";
import { readReceivers } from "./read-receivers.ts";

/** A receiver for each framework, one at a time. */
export function Receivers() {
  const code = readReceivers().map(({ id, name, grammar, text }) => {
    return { id, name, tokens: cutAtSpans(highlight(text, grammar), []) };
  });
  return <SampleBlock title="Receive a webhook" of="framework" code={code} />;
}
