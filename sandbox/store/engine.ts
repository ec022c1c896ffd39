/** SQL text with its values in order, ready for either engine. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type Dialect = "sqlite" | "postgres";

/** Runs statements: on its own for reads, or inside one transaction. */
export interface Session {
  readonly dialect: Dialect;
  all<Row>(statement: Statement): Promise<Row[]>;
}

/** A session whose writes stand or fall together. */
export interface Transaction extends Session {
  /** Says that a job becomes due at this real instant; who runs it hears of it after the commit. */
  wake(at: number, lane?: string): void;
  /** Holds a name until this transaction ends; false when another transaction holds it right now. */
  tryHold(name: string): Promise<boolean>;
  /** Holds a name until this transaction ends, once nobody else holds it. Who holds several takes them in one order. */
  hold(name: string): Promise<void>;
}

/** `lane` is null for the common queue. An instant in the past means now. */
export type WakeListener = (at: number, lane: string | null) => void;

/** One open database. Only `sqlite.ts` and `postgres.ts` know more. */
export interface Engine extends Session {
  transaction<T>(work: (session: Transaction) => Promise<T>): Promise<T>;
  /** The earliest instant of every commit that made work due, for the common queue or for one lane. */
  onWake(listener: WakeListener): void;
  /** True when another process has written since this was last asked. Engines that tell of it by themselves say false. */
  changedElsewhere(): Promise<boolean>;
  /** Runs statements that no other process may run at the same time, such as migrations. */
  exclusively<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Reads the whole database as it stood at one instant, while others go on writing. */
  frozen<T>(work: (session: Session) => Promise<T>): Promise<T>;
  size(): Promise<StoreSize>;
  close(): Promise<void>;
}

/** Bytes on the disk. `log` is what SQLite has written and not yet moved into the database; Postgres keeps that to itself. */
export interface StoreSize {
  readonly database: number;
  readonly log?: number;
}

/** What the commits of one transaction or group made due: the earliest instant for each lane. */
export class Wakes {
  readonly #earliest = new Map<string | null, number>();

  note(at: number, lane: string | null): void {
    this.#earliest.set(lane, Math.min(at, this.#earliest.get(lane) ?? at));
  }

  take(other: Wakes): void {
    for (const [lane, at] of other.#earliest) this.note(at, lane);
  }

  lanes(): string[] {
    return [...this.#earliest.keys()].filter((lane) => lane !== null);
  }

  tell(listeners: readonly WakeListener[]): void {
    for (const [lane, at] of this.#earliest) for (const listener of listeners) listener(at, lane);
  }
}
