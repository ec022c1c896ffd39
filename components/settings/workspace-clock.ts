import { useEffect } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { browserNow } from "../api/browser-time.ts";
import { type HeardClock, heardClock } from "../api/heard-clock.ts";
import { usePlace } from "../api/place.ts";
import { useRead } from "../api/use-api.ts";
import { useStore } from "../api/use-store.ts";
import { useSecond } from "../ui/use-second.ts";

const freshMs = 30_000;
/** How long an answer may be under way. */
const slackMs = 3000;

/** The clock of the test workspace; live mode has none, because it is real time. */
export function useClock() {
  return useRead("getClock", {}, { enabled: usePlace().mode === "test", staleTime: freshMs });
}

/** Reads the clock again when an answer shows that somebody else has moved it. Once for each page. */
export function useClockWatch(): void {
  const { data, dataUpdatedAt, refetch } = useClock();
  const heard = useStore(heardClock, null);
  useEffect(() => {
    if (data && heard && heard.heardAt > dataUpdatedAt && isMoved(data, dataUpdatedAt, heard))
      void refetch({ cancelRefetch: false });
  }, [data, dataUpdatedAt, heard, refetch]);
}

/** Whether what an answer said does not fit what was read before. Only clocks of the server are compared. */
export function isMoved(clock: Schema<"Clock">, readAt: number, { at, heardAt }: HeardClock): boolean {
  if (at === null) return clock.offsetMs !== 0;
  const expected = Date.parse(clock.now) + (clock.state === "frozen" ? 0 : heardAt - readAt);
  return Math.abs(at - expected) > slackMs;
}

/** What the clock of the workspace says now. It asks again each second, unless the clock stands still. */
export function useWorkspaceNow(): number {
  useSecond();
  const { data, dataUpdatedAt } = useClock();
  return nowOf(data, dataUpdatedAt);
}

/** What a clock that was read a moment ago says now. */
export function nowOf(clock: Schema<"Clock"> | undefined, readAt: number): number {
  if (!clock) return browserNow();
  const since = clock.state === "frozen" ? 0 : browserNow() - readAt;
  return Date.parse(clock.now) + since;
}
