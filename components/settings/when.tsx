"use client";

import { exactWords, relativeWords, shortWords } from "../ui/time-words.ts";
import { useWorkspaceNow } from "./workspace-clock.ts";

/** An instant as people say it, moving on by itself; the exact one stands in its title. */
export function When({ at, as = "relative" }: { at: string; as?: "relative" | "short" }) {
  const now = useWorkspaceNow();
  const ms = Date.parse(at);
  return (
    <time dateTime={at} title={exactWords(ms)} className="whitespace-nowrap tabular-nums">
      {as === "relative" ? relativeWords(ms, now) : shortWords(ms, now)}
    </time>
  );
}
