"use client";

import { useEffect } from "react";
import { storyNow } from "../api/browser-time.ts";
import { keptAnswers, keptValue } from "../api/kept-values.ts";
import { useStore } from "../api/use-store.ts";
import { useVisitor } from "../api/use-visitor.ts";
import { workspaceNow } from "../api/visitor.ts";
import { relativeDate, writtenDate } from "./relative-date.ts";

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
    if (slot === "base") return location.origin;
    if (slot === "key") return visitor?.secret;
    if (slot.startsWith("date:")) return writtenDate(relativeDate(slot.slice(5), now));
    if (slot.startsWith("value:")) return keptValue(kept, slot.slice(6)) ?? undefined;
    return undefined;
  };
}
