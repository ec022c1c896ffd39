"use client";

import { browserNow } from "../../api/browser-time.ts";
import { exactWords, relativeWords } from "../../ui/time-words.ts";
import { useSecond } from "../../ui/use-second.ts";

/** An instant of real time, whatever the clock of the workspace says: a call came, somebody changed something. */
export function Moment({ at }: { at: string }) {
  useSecond();
  const ms = Date.parse(at);
  const now = browserNow();
  // What was noted within the last minute is known to the minute only.
  const words = Math.abs(now - ms) < 60_000 ? "under a minute ago" : relativeWords(ms, now);
  return (
    <time dateTime={at} title={exactWords(ms)} className="whitespace-nowrap tabular-nums">
      {words}
    </time>
  );
}
