import { firstUlidAt, instantOfId } from "../ids.ts";
import { decodeEntries } from "../log/log-chunk.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Place } from "../store/cursor.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { findEntry } from "./find-entry.ts";

/** Processes that write side by side may commit out of the order of their ids by this much. */
const overlapMs = 5000;
const chunksAtOnce = 20;

const newestId = ownQuery<object>()((own) => own.selectFrom("request_log").select("id").orderBy("id", "desc").limit(1));
const idsFrom = ownQuery<{ floor: string }>()((own, param) =>
  own.selectFrom("request_log").select("id").where("id", ">=", param("floor")).orderBy("id").limit(1000),
);

/** Reads a log as it grows: every entry once, in the order in which they were written. */
export class ForwardReader {
  readonly #store: Store;
  /** Chunks before this one are of the past. */
  readonly #start: string;
  /** How many entries of that chunk are of the past too. */
  readonly #skip: number;
  readonly #seen = new Set<string>();
  #newest: string;

  private constructor(store: Store, start: string, skip: number) {
    this.#store = store;
    this.#start = start;
    this.#skip = skip;
    this.#newest = start;
  }

  /** Goes on after the call with this id; from now on when the log knows none. */
  static async after(store: Store, requestId: string | null): Promise<ForwardReader> {
    const known = requestId === null ? null : await findEntry(store, requestId);
    const { id, sort }: Place = known?.place ?? {
      id: (await store.first(newestId, {}))?.id ?? "",
      sort: Number.POSITIVE_INFINITY,
    };
    return new ForwardReader(store, id, sort + 1);
  }

  /** The next entries; none when nothing new stands in the store. */
  async next(): Promise<LogEntry[]> {
    const rows = await this.#store.all(idsFrom, { floor: this.#floor() });
    const fresh = rows.map(({ id }) => id).filter((id) => !this.#seen.has(id));
    const ids = fresh.slice(0, chunksAtOnce);
    if (ids.length === 0) return [];
    const chunks = await this.#store.build((own) =>
      own.selectFrom("request_log").select(["id", "heads", "words"]).where("id", "in", ids).orderBy("id"),
    );
    const entries = chunks.flatMap((chunk) => decodeEntries(chunk).slice(chunk.id === this.#start ? this.#skip : 0));
    for (const id of ids) this.#seen.add(id);
    this.#newest = ids.reduce((newest, id) => (id > newest ? id : newest), this.#newest);
    const floor = this.#floor();
    for (const id of this.#seen) if (id < floor) this.#seen.delete(id);
    return entries.length > 0 ? entries : this.next();
  }

  #floor(): string {
    if (this.#newest === "") return "";
    const overlap = firstUlidAt(instantOfId(this.#newest) - overlapMs);
    return overlap > this.#start ? overlap : this.#start;
  }
}
