import { requestLog } from "../contract/facts.gen.ts";
import { firstUlidAt } from "../ids.ts";
import { decodeEntries, decodeHeads } from "../log/log-chunk.ts";
import type { LogEntry, LogHead } from "../log/log-entry.ts";
import type { Place } from "../store/cursor.ts";
import { ownQuery, type Store } from "../store/store.ts";
import type { HeadTest } from "./log-filter.ts";

const chunksAtOnce = 50;
/** What one call looks at: as much as the log keeps. */
const mostHeads = requestLog.keptCalls;
/** How many characters of headers and bodies one call reads. */
const mostWords = 4 * 1024 * 1024;
/** A call may stand in a chunk that was written this much later than it came, or on a clock that was set since. */
const longestCallMs = 5 * 60_000;
const clockSlackMs = 60_000;

const wordsOf = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("request_log").select("words").where("id", "=", param("id")),
);

export interface Search {
  readonly test: HeadTest;
  /** A text that must stand in the call; null for any. */
  readonly text: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Goes on before this place: the chunk of an entry, and where it stands in there. */
  readonly after: Place | null;
  readonly want: number;
}

export interface Found {
  readonly heads: readonly LogHead[];
  /** Where the next page begins; null at the end of the log. */
  readonly next: Place | null;
}

interface HeadChunk {
  readonly id: string;
  readonly heads: string;
}

/** Walks back through the log of one workspace until it has enough, or has looked at as much as one call may. */
export async function searchLog(store: Store, search: Search): Promise<Found> {
  const heads: LogHead[] = [];
  const left = { heads: mostHeads, words: mostWords };
  let last: Place | null = null;
  for await (const chunk of chunksBack(store, search)) {
    for (const { head, sort } of await fitting(store, chunk, search, left)) {
      if (heads.length === search.want) return { heads, next: last };
      heads.push(head);
      last = { id: chunk.id, sort };
    }
    if (left.heads <= 0 || left.words <= 0) return { heads, next: { id: chunk.id, sort: 0 } };
  }
  return { heads, next: null };
}

/** The chunks that may hold such calls, the newest first. */
async function* chunksBack(store: Store, { from, to, after }: Search): AsyncGenerator<HeadChunk> {
  const floor = from === null ? null : firstUlidAt(from - clockSlackMs);
  const start = to === null ? null : firstUlidAt(to + longestCallMs);
  for (let last = after?.id ?? null, fresh = true; ; fresh = false) {
    const chunks = await store.build((own) => {
      let rows = own.selectFrom("request_log").select(["id", "heads"]);
      if (floor !== null) rows = rows.where("id", ">=", floor);
      if (start !== null) rows = rows.where("id", "<", start);
      if (last !== null) rows = rows.where("id", fresh ? "<=" : "<", last);
      return rows.orderBy("id", "desc").limit(chunksAtOnce);
    });
    yield* chunks;
    if (chunks.length < chunksAtOnce) return;
    last = chunks.at(-1)?.id ?? last;
  }
}

/** The calls of a chunk that fit, the newest first, each with its place. */
async function fitting(store: Store, chunk: HeadChunk, search: Search, left: { heads: number; words: number }) {
  const { after, test, text } = search;
  const heads = decodeHeads(chunk.heads).slice(0, after?.id === chunk.id ? after.sort : undefined);
  left.heads -= heads.length;
  const fits = heads.flatMap((head, sort) => (test(head) ? [{ head, sort }] : [])).reverse();
  if (text === null || fits.length === 0) return fits;
  const words = (await store.first(wordsOf, { id: chunk.id }))?.words ?? "";
  left.words -= words.length;
  const entries = decodeEntries({ heads: chunk.heads, words });
  return fits.filter(({ sort }) => says(entries[sort], text.toLowerCase()));
}

/** True when a text, given in small letters, stands in the path, the headers or the bodies of a call. */
export function says(entry: LogEntry | undefined, text: string): boolean {
  if (!entry) return false;
  const { head, words } = entry;
  const { requestHeaders, requestBody, responseHeaders, responseBody } = words;
  return [`${head.path}?${head.query}`, requestHeaders, requestBody, responseHeaders, responseBody].some((part) =>
    part?.toLowerCase().includes(text),
  );
}
