import { type CallWords, prepareCall } from "./prepare-call.ts";
import type { Giver, PreparedCall } from "./prepared-call.ts";
import { readRecording } from "./recordings.ts";

/** From how many characters on an answer is shown once for each operation. */
const longAnswer = 3000;

/** A call of a guide, and which it is from the top. */
export interface GuideCall {
  readonly step: number;
  readonly prepared: PreparedCall;
}

/** Prepares the calls of one guide as they come, from top to bottom, each with the answer that was recorded. */
export function guideCalls(guide: string, now: number, plain = false): (words: CallWords) => GuideCall {
  let step = 0;
  const givers = new Map<string, Giver>();
  const shown = new Set<string>();
  return (words) => {
    step++;
    const recording = readRecording(`${guide}/${step}-${words.op}`);
    const prepared = prepareCall({ ...words, now, givers, recording, plain });
    if (words.keep !== undefined && !givers.has(words.keep))
      givers.set(words.keep, {
        words: `${prepared.method} ${prepared.path}`,
        href: `#call-${step}`,
        lookUp: null,
      });
    const long = JSON.stringify(prepared.sample.body).length > longAnswer;
    const again = long && shown.has(words.op);
    shown.add(words.op);
    return { step, prepared: again ? withoutAnswer(prepared) : prepared };
  };
}

/** A long answer that the page has shown in this form before would only make it heavy. Run still shows the real one. */
function withoutAnswer(prepared: PreparedCall): PreparedCall {
  return { ...prepared, sample: { ...prepared.sample, body: null, asAbove: true } };
}
