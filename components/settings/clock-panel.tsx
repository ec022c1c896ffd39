"use client";

import { lazy, Suspense } from "react";
import { usePlace } from "../api/place.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { useClockFold } from "./use-clock-fold.ts";

const ClockDesk = lazy(async () => ({ default: (await import("../sandbox/clock/clock-desk.tsx")).ClockDesk }));

/** The clock of the console, unfolded on a page of Settings. Its code comes when it is asked for. */
export function ClockPanel() {
  const { open, panel } = useClockFold();
  const { workspaceId } = usePlace();
  if (!open || workspaceId === null) return null;
  return (
    <div id={panel} className="mb-6 border-y border-border-strong">
      <Suspense fallback={<Skeleton className="my-6 h-32 w-full" />}>
        <ClockDesk />
      </Suspense>
    </div>
  );
}
