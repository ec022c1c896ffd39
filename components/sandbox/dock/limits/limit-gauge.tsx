"use client";

import { heardLimit } from "../../../api/heard-limit.ts";
import { useStore } from "../../../api/use-store.ts";
import { useRealNow } from "../../../settings/real-now.ts";
import { timeOfDay } from "../../../ui/time-words.ts";

/** How many calls are left in this minute, as the latest answer to the visitor's own key said it. */
export function LimitGauge({ limit }: { limit: number }) {
  const heard = useStore(heardLimit, null);
  const now = useRealNow();
  const known = heard?.limit === limit ? heard : null;
  const left = known ? `${known.remaining.toLocaleString("en")} of ${limit.toLocaleString("en")}` : null;
  return (
    <div className="mt-6">
      <p className="flex items-baseline justify-between gap-4 text-code text-muted-text">
        Left in this minute
        <span className="font-display text-h3 leading-none tracking-[-0.02em] text-ink lining-nums tabular-nums">
          {left ?? "not heard yet"}
        </span>
      </p>
      <svg aria-hidden="true" className="mt-2.5 block w-full" height="4">
        <rect width="100%" height="4" className="fill-border-strong" />
        {known ? <rect width={`${(known.remaining / limit) * 100}%`} height="4" className="fill-ink" /> : null}
      </svg>
      <p className="mt-2 text-code leading-normal text-muted-text tabular-nums">
        {known ? words(known, now) : "Every answer says it in its headers. Send a call, and it stands here."}
      </p>
    </div>
  );
}

function words({ heardAt, resetAt }: { heardAt: number; resetAt: number }, now: number): string {
  const said = `Said by an answer at ${timeOfDay(heardAt)} UTC.`;
  return resetAt > now
    ? `${said} One more is free at ${timeOfDay(resetAt)}.`
    : `${said} More are free by now; the next answer says how many.`;
}
