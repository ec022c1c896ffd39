import { useEffect, useRef } from "react";

/** Whether there is room for a list and what is open of it, side by side. */
export function isWide(): boolean {
  return matchMedia("(min-width: 62rem)").matches;
}

/** Where a list and its open entry take turns, the focus follows: opening one makes the list go, and the focus with it. */
export function useTurns(open: string | null) {
  const pane = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    if (!open || isWide()) return;
    pane.current?.focus({ preventScroll: true });
    pane.current?.scrollIntoView({ block: "start" });
  }, [open]);
  return pane;
}
