import type { LogEntry, LogHead, LogWords } from "./log-entry.ts";

/**
 * Entries of one workspace that were written together. Heads are a small JSON text that a filter can scan; words are
 * one plain text, cut by the lengths that the heads carry, so that no body is escaped or parsed to be kept.
 */
export interface Chunk {
  readonly heads: string;
  readonly words: string;
}

const names = [
  "id",
  "at",
  "method",
  "path",
  "query",
  "operationId",
  "status",
  "code",
  "durationUs",
  "keyId",
  "keyGeneration",
  "address",
  "idempotencyKey",
  "replayed",
  "admitted",
  "policy",
] as const satisfies readonly (keyof LogHead)[];
const parts = [
  "requestHeaders",
  "requestBody",
  "responseHeaders",
  "responseBody",
] as const satisfies readonly (keyof LogWords)[];
const absent = -1;

type Row = readonly (string | number | boolean | null)[];

/** One entry as two flat texts. They wait for their batch, so they must hold nothing of the call that made them. */
export interface EncodedEntry {
  readonly head: string;
  readonly words: string;
}

export function encodeEntry({ head, words }: LogEntry): EncodedEntry {
  const row: (string | number | boolean | null)[] = names.map((name) => head[name]);
  const said: string[] = [];
  for (const part of parts) {
    const text = words[part];
    row.push(text === null ? absent : text.length);
    if (text !== null) said.push(text);
  }
  return { head: JSON.stringify(row), words: said.join("") };
}

export function joinEntries(entries: readonly EncodedEntry[]): Chunk {
  return {
    heads: `[${entries.map((entry) => entry.head).join(",")}]`,
    words: entries.map((entry) => entry.words).join(""),
  };
}

/** The heads of a chunk, in the order in which their calls ended. */
export function decodeHeads(heads: string): LogHead[] {
  return (JSON.parse(heads) as Row[]).map(headOf);
}

/** One whole entry of a chunk. */
export function decodeEntry(chunk: Chunk, place: number): LogEntry | null {
  const rows = JSON.parse(chunk.heads) as Row[];
  const row = rows[place];
  if (!row) return null;
  let from = 0;
  for (const earlier of rows.slice(0, place)) for (const length of lengthsOf(earlier)) from += Math.max(0, length);
  const said = lengthsOf(row).map((length) => {
    if (length === absent) return null;
    from += length;
    return chunk.words.slice(from - length, from);
  });
  const [requestHeaders = "", requestBody = null, responseHeaders = "", responseBody = null] = said;
  const words = {
    requestHeaders: requestHeaders ?? "",
    requestBody,
    responseHeaders: responseHeaders ?? "",
    responseBody,
  };
  return { head: headOf(row), words };
}

function headOf(row: Row): LogHead {
  return Object.fromEntries(names.map((name, place) => [name, row[place]])) as unknown as LogHead;
}

function lengthsOf(row: Row): number[] {
  return row.slice(names.length) as number[];
}
