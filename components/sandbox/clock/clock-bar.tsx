"use client";

import { useClockWatch } from "../../settings/workspace-clock.ts";
import { ClockDesk } from "./clock-desk.tsx";

/** What time it is in the test workspace, what is due next, and the ways to make time pass. */
export function ClockBar() {
  useClockWatch();
  return <ClockDesk />;
}
