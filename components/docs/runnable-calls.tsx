import { CallBlock } from "./call-block.tsx";
import type { GuideParts } from "./guide.tsx";
import { guideCalls } from "./guide-calls.ts";
import type { CallWords } from "./prepare-call.ts";

/** `<Call op example>` for the guides whose calls run. One set serves one page, since it counts its calls. */
export function runnableCalls(guide: string, now: number): GuideParts {
  const next = guideCalls(guide, now);
  return { Call: (words: CallWords) => <CallBlock {...next(words)} /> };
}
