import { highlight } from "../docs/highlight.ts";
import { SampleBlock } from "../docs/sample-block.tsx";
import { cutAtSpans } from "../docs/tokens.ts";
import { readReceivers, receiversTitle } from "./read-receivers.ts";

/** A receiver for each framework, one at a time, by hand or by the SDK. */
export function Receivers({ sdk = false }: { sdk?: boolean }) {
  const code = readReceivers(sdk).map(({ id, name, grammar, text }) => {
    return { id, name, tokens: cutAtSpans(highlight(text, grammar), []) };
  });
  return <SampleBlock title={receiversTitle(sdk)} of="framework" code={code} />;
}
