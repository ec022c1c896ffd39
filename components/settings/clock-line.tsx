"use client";

import { dateWords, timeOfDay } from "../ui/time-words.ts";
import { useClock, useClockWatch, useWorkspaceNow } from "./workspace-clock.ts";

const dayMs = 86_400_000;

/** What time it is in the test workspace, and whether time passes there. */
export function ClockLine() {
  useClockWatch();
  const { data: clock } = useClock();
  const now = useWorkspaceNow();
  if (!clock) return null;
  const far = Math.abs(clock.offsetMs) >= dayMs;
  return (
    <p className="text-code text-muted-text tabular-nums">
      Workspace clock {far ? `${dateWords(now)}, ` : ""}
      {timeOfDay(now)} UTC, {clock.state}
    </p>
  );
}
