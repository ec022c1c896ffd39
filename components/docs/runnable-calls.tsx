import { CallBlock } from "./call-block.tsx";
import type { GuideParts } from "./guide.tsx";
import { type CallWish, prepareCall } from "./prepare-call.ts";
import type { Giver } from "./prepared-call.ts";

/** `<Call op example>` for the guides whose calls run. One set serves one page: it counts the calls from top to bottom. */
export function runnableCalls(now: number): GuideParts {
  let step = 0;
  const givers = new Map<string, Giver>();
  const shown = new Set<string>();
  const Call = (wish: Omit<CallWish, "now" | "givers" | "withSample">) => {
    const prepared = prepareCall({ ...wish, now, givers, withSample: !shown.has(wish.op) });
    shown.add(wish.op);
    step++;
    const words = `${prepared.method} ${prepared.path}`;
    if (wish.keep !== undefined && !givers.has(wish.keep))
      givers.set(wish.keep, { words, href: `#call-${step}`, lookUp: null });
    return <CallBlock prepared={prepared} step={step} />;
  };
  return { Call };
}
