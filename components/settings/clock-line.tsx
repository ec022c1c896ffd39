"use client";

import { Icon } from "../ui/icon.tsx";
import { dateWords, timeOfDay } from "../ui/time-words.ts";
import { useClockFold } from "./use-clock-fold.ts";
import { useClock, useClockWatch, useWorkspaceNow } from "./workspace-clock.ts";

const dayMs = 86_400_000;

/** What time it is in the test workspace, and whether time passes there. Pressed, it unfolds the ways to move it. */
export function ClockLine() {
  useClockWatch();
  const { data: clock } = useClock();
  const now = useWorkspaceNow();
  const { open, toggle, panel } = useClockFold();
  if (!clock) return null;
  const far = Math.abs(clock.offsetMs) >= dayMs;
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? panel : undefined}
      onClick={toggle}
      className="-my-1.5 inline-flex min-h-11 items-center gap-1.5 text-code text-muted-text tabular-nums hover:text-ink md:min-h-9"
    >
      <span className="underline decoration-border-strong underline-offset-4">
        Workspace clock {far ? `${dateWords(now)}, ` : ""}
        {timeOfDay(now)} UTC, {clock.state}
      </span>
      <Icon name="chevron" className={`size-4 transition-transform ${open ? "-rotate-90" : "rotate-90"}`} />
    </button>
  );
}
