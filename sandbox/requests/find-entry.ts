import { firstUlidAt, hasIdShape, instantOfId } from "../ids.ts";
import { decodeEntries } from "../log/log-chunk.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Place } from "../store/cursor.ts";
import { ownQuery, type Store } from "../store/store.ts";

/** The clock may have been set between a call and the writing of its chunk. */
const clockSlackMs = 60_000;

/** A chunk is written after its calls have come, so the walk begins where the id does, and ends at the first that names it. */
const naming = ownQuery<{ first: string; pattern: string }>()((own, param) =>
  own
    .selectFrom("request_log")
    .select(["id", "heads", "words"])
    .where("id", ">=", param("first"))
    .where("heads", "like", param("pattern"))
    .orderBy("id")
    .limit(1),
);

export interface FoundEntry {
  readonly entry: LogEntry;
  readonly place: Place;
}

/** The entry of one call, or null when this workspace and mode have none under this id. */
export async function findEntry(store: Store, id: string): Promise<FoundEntry | null> {
  if (!hasIdShape(id, "req")) return null;
  const first = firstUlidAt(instantOfId(id) - clockSlackMs);
  const chunk = await store.first(naming, { first, pattern: `%"${id}"%` });
  if (!chunk) return null;
  const entries = decodeEntries(chunk);
  const sort = entries.findIndex(({ head }) => head.id === id);
  const entry = entries[sort];
  return entry ? { entry, place: { id: chunk.id, sort } } : null;
}
