"use client";

import { useEffect } from "react";
import { storyNow } from "../api/browser-time.ts";
import { keptAnswers, keptValue } from "../api/kept-values.ts";
import { useStore } from "../api/use-store.ts";
import { useVisitor } from "../api/use-visitor.ts";
import { workspaceNow } from "../api/visitor.ts";
import { relativeDate, writtenDate } from "./relative-date.ts";
import { slotText } from "./slot-text.ts";

const noAnswers = {};

/** What this browser puts into the places that a snippet marks: its address, its key, dates, ids of earlier answers. */
export function useFill(): (slot: string) => string | undefined {
  const visitor = useVisitor();
  const now = useStore(storyNow, null);
  const kept = useStore(keptAnswers, noAnswers);
  useEffect(() => {
    if (storyNow.get() === null) storyNow.set(workspaceNow());
  }, []);
  return (slot) => {
    if (now === null) return undefined;
    return slotText(slot, {
      base: location.origin,
      key: visitor?.secret,
      date: (rule) => writtenDate(relativeDate(rule, now)),
      value: (address) => keptValue(kept, address) ?? undefined,
    });
  };
}
