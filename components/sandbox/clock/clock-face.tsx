"use client";

import { browserNow } from "../../api/browser-time.ts";
import { nowOf, useClock } from "../../settings/workspace-clock.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useSecond } from "../../ui/use-second.ts";
import { momentWords, stateWords } from "./clock-words.ts";

/** What time it is there, and whether it passes. Without a workspace it is real time. */
export function ClockFace({ known }: { known: boolean }) {
  useSecond();
  const { data: clock, dataUpdatedAt } = useClock();
  if (!known) return <Skeleton className="mt-2 h-[3.625rem] w-72 max-w-full @min-[44rem]:h-20" />;
  const now = nowOf(clock, dataUpdatedAt);
  const standing = clock?.state === "frozen" ? browserNow() - dataUpdatedAt : 0;
  return (
    <p className="mt-2 font-display text-[1.625rem] leading-[1.1] tracking-[-0.03em] whitespace-nowrap lining-nums tabular-nums @min-[44rem]:text-[2.25rem]">
      <time dateTime={new Date(now).toISOString()}>{momentWords(now, browserNow())}</time>{" "}
      <i className="block font-display-italic font-light text-primary italic">
        {stateWords(clock?.state ?? "running", (clock?.offsetMs ?? 0) - standing)}
      </i>
    </p>
  );
}
