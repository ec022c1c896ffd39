import { CallBlock } from "./call-block.tsx";
import type { GuideParts } from "./guide.tsx";
import { type CallWish, prepareCall } from "./prepare-call.ts";
import type { Giver, PreparedCall } from "./prepared-call.ts";
import { readRecording } from "./recordings.ts";

/** From how many characters on an answer is shown once for each operation. */
const longAnswer = 3000;

/**
 * `<Call op example>` for the guides whose calls run. One set serves one page: it counts the calls from top to bottom,
 * and shows with each the answer that was recorded.
 */
export function runnableCalls(guide: string, now: number): GuideParts {
  let step = 0;
  const givers = new Map<string, Giver>();
  const shown = new Set<string>();
  const Call = (wish: Omit<CallWish, "now" | "givers" | "recording">) => {
    step++;
    const prepared = prepareCall({ ...wish, now, givers, recording: readRecording(guide, step, wish.op) });
    const words = `${prepared.method} ${prepared.path}`;
    if (wish.keep !== undefined && !givers.has(wish.keep))
      givers.set(wish.keep, { words, href: `#call-${step}`, lookUp: null });
    const long = JSON.stringify(prepared.sample.body).length > longAnswer;
    const again = long && shown.has(wish.op);
    shown.add(wish.op);
    return <CallBlock prepared={again ? withoutAnswer(prepared) : prepared} step={step} />;
  };
  return { Call };
}

/** A long answer that the page has shown in this form before would only make it heavy. Run still shows the real one. */
function withoutAnswer(prepared: PreparedCall): PreparedCall {
  return { ...prepared, sample: { ...prepared.sample, body: null, asAbove: true } };
}
