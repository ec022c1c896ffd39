import { ulid } from "../ids.ts";
import { randomBuffer } from "../secrets.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { RequestLogTable } from "../store/schema.ts";
import type { Clock } from "../time/clock.ts";
import { type EncodedEntry, encodeEntry, joinEntries } from "./log-chunk.ts";
import type { LogEntry } from "./log-entry.ts";

const flushEveryMs = 200;
const largestBatch = 2000;

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

/** Collects what calls said, and writes it in batches: one row for each workspace and batch, off the path of any request. */
export class RequestLog {
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #report: (error: unknown) => void;
  #waiting = new Map<string, EncodedEntry[]>();
  #count = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(engine: Engine, clock: Clock, report: (error: unknown) => void) {
    this.#engine = engine;
    this.#clock = clock;
    this.#report = report;
  }

  add(workspaceId: string, livemode: number, entry: LogEntry): void {
    const place = livemode === 1 ? `1${workspaceId}` : `0${workspaceId}`;
    const list = this.#waiting.get(place);
    if (list) list.push(encodeEntry(entry));
    else this.#waiting.set(place, [encodeEntry(entry)]);
    if (++this.#count >= largestBatch) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), flushEveryMs);
  }

  /** Writes what waits. Resolves when it stands in the store. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    if (this.#count === 0) return this.#writing;
    this.#waiting = new Map();
    this.#count = 0;
    this.#writing = this.#writing.then(() => this.#write(waiting)).catch(this.#report);
    return this.#writing;
  }

  async #write(waiting: ReadonlyMap<string, readonly EncodedEntry[]>): Promise<void> {
    const at = this.#clock.now();
    const rows = Array.from(waiting, ([place, list]) => ({
      workspace_id: place.slice(1),
      livemode: Number(place[0]),
      id: ulid(at, randomBuffer(10)),
      at,
      count: list.length,
      ...joinEntries(list),
    }));
    await this.#engine.transaction(async (session) => {
      for (const row of rows) await session.all(insertChunk.bind(session.dialect, row));
    });
  }
}
