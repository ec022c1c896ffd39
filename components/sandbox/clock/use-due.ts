import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import type { Mode } from "../../api/credential.ts";
import { usePlace } from "../../api/place.ts";
import { useMay } from "../../api/use-may.ts";
import { useClock } from "../../settings/workspace-clock.ts";
import { type DueThing, dueThings } from "./due-things.ts";

const dayMs = 86_400_000;
const keptMs = 10_000;
const enough = 4;
/** Days past the next thing: the first look is enough for a busy workspace, the second finds what a quiet one plans. */
const looks = [1, 31];

/**
 * What falls due next, in words. It is a dry run, for those who may move the clock: made once for each reading of it,
 * because every change that matters has the clock read again.
 */
export function useDue() {
  const place = usePlace();
  const named = useMay("write");
  const { data: clock, dataUpdatedAt } = useClock();
  const next = clock?.nextDueAt ?? null;
  const from = clock && next !== null ? Math.max(Date.parse(clock.now), Date.parse(next)) : null;
  const read = useQuery({
    queryKey: ["advanceClock", place, "due", dataUpdatedAt] as const,
    queryFn: () => lookAhead(from ?? 0, place.mode),
    enabled: named && place.workspaceId !== null && from !== null && clock?.state !== "advancing",
    placeholderData: (before, query) => (query?.queryKey[1] === place ? before : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: keptMs,
  });
  return { read, named, dryRunTo: from === null ? null : from + dayMs };
}

/** As far as it takes to find something to show. */
async function lookAhead(from: number, mode: Mode): Promise<{ things: DueThing[]; until: number }> {
  let things: DueThing[] = [];
  let until = from;
  for (const days of looks) {
    until = from + days * dayMs;
    const body = { to: new Date(until).toISOString(), dryRun: true };
    things = dueThings((await ask("advanceClock", { body }, mode)).happened);
    if (things.length >= enough) break;
  }
  return { things, until };
}
