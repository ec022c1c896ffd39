"use client";

import { useWorkspaceNow } from "../../settings/workspace-clock.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { relativeWords } from "../../ui/time-words.ts";
import { DueList } from "./due-list.tsx";
import type { DueThing } from "./due-things.ts";
import type { useDue } from "./use-due.ts";

interface DuePartProps {
  readonly read: ReturnType<typeof useDue>["read"];
  readonly things: readonly DueThing[];
  readonly nextDueAt: string | null;
  /** False for a member who is not told what it is that is due. */
  readonly named: boolean;
}

/** The next things by name, as soon as they are known; until then at least when. */
export function DuePart({ read, things, nextDueAt, named }: DuePartProps) {
  const now = useWorkspaceNow();
  if (nextDueAt === null) return <p className="text-code text-muted-text">Nothing is due.</p>;
  if (read.error)
    return (
      <FailureNote error={read.error} doing="What is due could not be read." onRetry={() => void read.refetch()} />
    );
  if (read.data && things.length > 0) return <DueList things={things} until={read.data.until} />;
  if (read.data || !named) {
    const at = Date.parse(nextDueAt);
    return (
      <p className="text-code text-muted-text tabular-nums">
        Something{named ? " without a name" : ""} is due {at <= now ? "now" : relativeWords(at, now)}.
      </p>
    );
  }
  return (
    <Loading words="Reading what is due">
      <Skeleton className="h-20 w-full" />
    </Loading>
  );
}
