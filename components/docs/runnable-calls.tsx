import { CallBlock } from "./call-block.tsx";
import type { GuideParts } from "./guide.tsx";
import { type CallWish, prepareCall } from "./prepare-call.ts";
import type { Giver } from "./prepared-call.ts";
import { readRecording } from "./recordings.ts";

/**
 * `<Call op example>` for the guides whose calls run. One set serves one page: it counts the calls from top to bottom,
 * and shows with each the answer that was recorded.
 */
export function runnableCalls(guide: string, now: number): GuideParts {
  let step = 0;
  const givers = new Map<string, Giver>();
  const Call = (wish: Omit<CallWish, "now" | "givers" | "recording">) => {
    step++;
    const prepared = prepareCall({ ...wish, now, givers, recording: readRecording(guide, step, wish.op) });
    const words = `${prepared.method} ${prepared.path}`;
    if (wish.keep !== undefined && !givers.has(wish.keep))
      givers.set(wish.keep, { words, href: `#call-${step}`, lookUp: null });
    return <CallBlock prepared={prepared} step={step} />;
  };
  return { Call };
}
