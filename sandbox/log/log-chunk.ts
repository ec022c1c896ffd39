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
  "source",
  "personId",
] as const satisfies readonly (keyof LogHead)[];
const parts = [
  "requestHeaders",
  "requestBody",
  "responseHeaders",
  "responseBody",
  "extras",
] as const satisfies readonly (keyof LogWords)[];
const absent = -1;
const width = names.length + parts.length;

type Row = readonly (string | number | boolean | null)[];

/** One entry as two flat texts. They wait for their batch, so they must hold nothing of the call that made them. */
export interface EncodedEntry {
  readonly head: string;
  readonly words: string;
}

/** Written out, in the order of `names` and `parts`: to go through the names costs twice as much. */
export function encodeEntry({ head: h, words: w }: LogEntry): EncodedEntry {
  const said = [w.requestHeaders, w.requestBody, w.responseHeaders, w.responseBody, w.extras];
  const asked = [h.id, h.at, h.method, h.path, h.query, h.operationId, h.status, h.code, h.durationUs];
  const who = [h.keyId, h.keyGeneration, h.address, h.idempotencyKey, h.replayed, h.admitted, h.policy];
  return {
    head: JSON.stringify([...asked, ...who, h.source, h.personId, ...said.map(lengthOf)]),
    words: said.join(""),
  };
}

function lengthOf(text: string | null): number {
  return text === null ? absent : text.length;
}

export function joinEntries(entries: readonly EncodedEntry[]): Chunk {
  return {
    heads: `[${entries.map((entry) => entry.head).join(",")}]`,
    words: entries.map((entry) => entry.words).join(""),
  };
}

/** The heads of a chunk, in the order in which their calls ended. */
export function decodeHeads(heads: string): LogHead[] {
  return rowsOf(heads).map(headOf);
}

/** The whole entries of a chunk, in the same order. */
export function decodeEntries(chunk: Chunk): LogEntry[] {
  let from = 0;
  const next = (length: number) => {
    if (length === absent) return null;
    from += length;
    return chunk.words.slice(from - length, from);
  };
  return rowsOf(chunk.heads).map((row) => {
    const [requestHeaders, requestBody = null, responseHeaders, responseBody = null, extras = null] =
      lengthsOf(row).map(next);
    const said = { requestHeaders: requestHeaders ?? "", responseHeaders: responseHeaders ?? "" };
    return { head: headOf(row), words: { ...said, requestBody, responseBody, extras } };
  });
}

/** Another version of this program wrote rows of another form: it passes for an empty chunk. */
function rowsOf(heads: string): Row[] {
  const rows = JSON.parse(heads) as Row[];
  return rows.every((row) => row.length === width) ? rows : [];
}

/** A row begins with its head, in the order of `names`, and ends with the lengths of its words. */
function headOf(row: Row): LogHead {
  const head: Record<string, Row[number] | undefined> = {};
  for (let place = 0; place < names.length; place++) head[names[place] ?? ""] = row[place];
  return head as unknown as LogHead;
}

function lengthsOf(row: Row): number[] {
  return row.slice(-parts.length) as number[];
}
