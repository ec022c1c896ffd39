"use client";

import { HeaderLines } from "../../../settings/header-lines.tsx";
import { useRealNow } from "../../../settings/real-now.ts";
import { CodeScroller } from "../../../ui/code-scroller.tsx";
import { PanelHeading } from "../lesson.tsx";
import type { Progress } from "./reach-limit.ts";
import { type Refusal, secondsLeft } from "./refusal.ts";

/** The refusal as it came, and the wait that it asks for, counted down. */
export function RefusalPart({ refusal, progress }: { refusal: Refusal; progress: Progress }) {
  const left = secondsLeft(refusal, useRealNow());
  const { sent, admitted } = progress;
  return (
    <>
      <PanelHeading title="A 429 is a 429." italic={left > 0 ? `Wait ${left} s.` : "The wait is over."} />
      <p className="mt-3 max-w-xl text-small leading-[1.6] text-muted-text">
        {admitted === 0
          ? "The first call was refused: the minute was spent already."
          : `${admitted.toLocaleString("en")} ${admitted === 1 ? "call was" : "calls were"} admitted, and call ${sent.toLocaleString("en")} was refused.`}{" "}
        {left > 0
          ? "Retry-After says how long. Wait that long, then send the same call again; asking sooner frees nothing."
          : "The same call is admitted now, and others as the older ones leave the minute."}
      </p>
      <div className="code-surface mt-4 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
        <CodeScroller name="Headers of the refusal">
          HTTP/1.1 429 Too Many Requests{"\n"}
          <HeaderLines headers={refusal.headers} hiddenWords="hidden" />
        </CodeScroller>
      </div>
    </>
  );
}
