import { ulid } from "../ids.ts";
import type { LiveBus } from "../live-bus.ts";
import { randomBuffer } from "../secrets.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { RequestLogTable } from "../store/schema.ts";
import type { Clock } from "../time/clock.ts";
import { type EncodedEntry, encodeEntry, joinEntries } from "./log-chunk.ts";
import type { LogEntry } from "./log-entry.ts";
import { ownerOf, placeName } from "./place-name.ts";

const flushEveryMs = 200;
/** Somebody looks on: what they see is written sooner, and only that. */
const watchedEveryMs = 40;
const largestBatch = 2000;
const mostInOneMs = 65_535;

const insertChunk = query<RequestLogTable>()((db, param) =>
  db.insertInto("request_log").values({
    workspace_id: param("workspace_id"),
    livemode: param("livemode"),
    id: param("id"),
    at: param("at"),
    count: param("count"),
    heads: param("heads"),
    words: param("words"),
  }),
);

export interface LogHost {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly bus: LiveBus;
  readonly report: (error: unknown) => void;
}

type Batch = ReadonlyMap<string, readonly EncodedEntry[]>;

interface Watched {
  watchers: number;
  timer: NodeJS.Timeout | undefined;
}

/** Collects what calls said, and writes it in batches: one row for each workspace and batch, off the path of any request. */
export class RequestLog {
  readonly #host: LogHost;
  readonly #watched = new Map<string, Watched>();
  #waiting = new Map<string, EncodedEntry[]>();
  #count = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #lastAt = 0;
  #order = 0;

  constructor(host: LogHost) {
    this.#host = host;
  }

  add(workspaceId: string, livemode: number, entry: LogEntry): void {
    const place = placeName(workspaceId, livemode === 1);
    const list = this.#waiting.get(place);
    if (list) list.push(encodeEntry(entry));
    else this.#waiting.set(place, [encodeEntry(entry)]);
    if (++this.#count >= largestBatch) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), flushEveryMs);
    if (this.#watched.size > 0) this.#hurry(place);
  }

  /** Writes the calls of one workspace and mode sooner, until the returned function is called. */
  watch(workspaceId: string, livemode: boolean): () => void {
    const place = placeName(workspaceId, livemode);
    const watched = this.#watched.get(place) ?? { watchers: 0, timer: undefined };
    watched.watchers++;
    this.#watched.set(place, watched);
    return () => {
      if (--watched.watchers > 0) return;
      clearTimeout(watched.timer);
      this.#watched.delete(place);
    };
  }

  /** Writes what waits. Resolves when it stands in the store. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    if (this.#count === 0) return this.#writing;
    this.#waiting = new Map();
    this.#count = 0;
    return this.#writeNext(waiting);
  }

  /** Writes what waits of one workspace and mode, so that whoever reads now finds every call that was answered. */
  settle(workspaceId: string, livemode: boolean): Promise<void> {
    return this.#settle(placeName(workspaceId, livemode));
  }

  #hurry(place: string): void {
    const watched = this.#watched.get(place);
    if (!watched) return;
    watched.timer ??= setTimeout(() => {
      watched.timer = undefined;
      void this.#settle(place);
    }, watchedEveryMs);
  }

  #settle(place: string): Promise<void> {
    const list = this.#waiting.get(place);
    if (!list) return this.#writing;
    this.#waiting.delete(place);
    this.#count -= list.length;
    return this.#writeNext(new Map([[place, list]]));
  }

  #writeNext(batch: Batch): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(batch)).catch(this.#host.report);
    return this.#writing;
  }

  async #write(batch: Batch): Promise<void> {
    const { engine, bus } = this.#host;
    const rows = Array.from(batch, ([place, list]) => {
      const { id, at } = this.#nextChunk();
      return { ...ownerOf(place), id, at, count: list.length, ...joinEntries(list) };
    });
    await engine.transaction(async (session) => {
      for (const row of rows) await session.all(insertChunk.bind(session.dialect, row));
    });
    for (const place of batch.keys()) bus.publish(topicOf(place));
  }

  /** Ids of chunks rise, also within a millisecond: their order is the order of the log. */
  #nextChunk(): { id: string; at: number } {
    const now = this.#host.clock.now();
    if (now > this.#lastAt || this.#order === mostInOneMs) {
      this.#lastAt = Math.max(now, this.#lastAt + 1);
      this.#order = 0;
    } else this.#order++;
    const bytes = randomBuffer(10);
    bytes.writeUInt16BE(this.#order);
    return { id: ulid(this.#lastAt, bytes), at: now };
  }
}

/** The bus says this when more of a log stands in the store. */
export function logTopic(workspaceId: string, livemode: boolean): string {
  return topicOf(placeName(workspaceId, livemode));
}

function topicOf(place: string): string {
  return `log:${place}`;
}
