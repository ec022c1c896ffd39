import { mkdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { BackgroundSync } from "./background-sync.ts";
import { Checkpoints } from "./checkpoints.ts";
import { type Engine, type Session, type Statement, type Transaction, type WakeListener, Wakes } from "./engine.ts";

interface Waiting {
  work(session: Transaction): Promise<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

interface Outcome {
  readonly ok: boolean;
  readonly value: unknown;
}

/** Requests that wait together share one commit; more than this would make the first wait for the last. */
const largestGroup = 64;

/**
 * One SQLite file behind two connections. The writer serves transactions one group at a time, and reads between them;
 * while a group is open, the other connection reads, so a read can never see half of somebody's write.
 */
export function openSqlite(file: string, { checkpointPages }: { checkpointPages?: number } = {}): Engine {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const writer = new Connection(file);
  const reader = new Connection(file);
  const wakeListeners: WakeListener[] = [];
  const sync = new BackgroundSync(`${file}-wal`);
  const group = new GroupCommit(
    writer,
    () => {
      sync.note();
      checkpoints.note();
    },
    (wakes) => wakes.tell(wakeListeners),
  );
  const checkpoints = new Checkpoints(
    { file, unmoved: () => reader.unmoved(), betweenCommits: (work) => group.between(work) },
    checkpointPages,
  );

  return {
    dialect: "sqlite",
    // A second connection drops its cache after every commit of the first, so it reads only while a group is open.
    all: (statement) => (group.open ? reader : writer.inTurn()).all(statement),
    transaction: (work) => group.run(work),
    onWake: (listener) => {
      wakeListeners.push(listener);
    },
    exclusively: (work) => group.run(work),
    changedElsewhere: () => writer.changedElsewhere(),
    async frozen(work) {
      const own = new Connection(file);
      try {
        own.control("BEGIN");
        return await work(own);
      } finally {
        own.control("ROLLBACK");
        own.close();
      }
    },
    async size() {
      const [database, log] = await Promise.all([file, `${file}-wal`].map((path) => stat(path).catch(() => null)));
      return { database: database?.size ?? 0, log: log?.size ?? 0 };
    },
    async close() {
      await group.idle();
      await checkpoints.close();
      sync.close();
      writer.close();
      reader.close();
    },
  };
}

const pragmas = {
  journal_mode: "WAL",
  synchronous: "NORMAL",
  foreign_keys: "ON",
  // In KiB. More is slower: a commit that moved pages in a tree looks at every page of the cache. What it lacks is mapped.
  cache_size: -8192,
  temp_store: "MEMORY",
  mmap_size: 268_435_456,
  // Where checkpoints.ts should have moved the log long ago.
  wal_autocheckpoint: 131_072,
};

class Connection implements Session {
  readonly dialect = "sqlite" as const;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, Prepared>();
  #turnOpen = false;
  #version: number | null = null;

  constructor(file: string) {
    this.#db = new DatabaseSync(file, { timeout: 5000 });
    for (const [name, value] of Object.entries(pragmas)) this.#db.exec(`PRAGMA ${name} = ${value}`);
  }

  async all<Row>(statement: Statement): Promise<Row[]> {
    const { run, columns } = this.#prepare(statement.sql);
    const rows = run.all(...(statement.parameters as SQLInputValue[])) as unknown as unknown[][];
    return rows.map((row) => named(row, columns) as Row);
  }

  /**
   * Reads of one turn of the event loop share one snapshot, because taking and leaving the file's lock
   * costs more than a read. A commit ends the turn, so a caller always sees its own writes.
   */
  inTurn(): this {
    if (!this.#turnOpen) {
      this.control("BEGIN");
      this.#turnOpen = true;
      setImmediate(() => this.endTurn());
    }
    return this;
  }

  endTurn(): void {
    if (!this.#turnOpen) return;
    this.#turnOpen = false;
    this.control("COMMIT");
  }

  /** SQLite counts the commits of others, and only of others. */
  async changedElsewhere(): Promise<boolean> {
    const [row] = await this.all<{ data_version: number }>({ sql: "PRAGMA data_version", parameters: [] });
    const before = this.#version;
    this.#version = row?.data_version ?? 0;
    return before !== null && before !== this.#version;
  }

  /** How many pages of the log are not in the database yet. SQLite does not tell inside a transaction. */
  unmoved(): number {
    this.endTurn();
    const [, log = 0, moved = 0] = this.#prepare("PRAGMA wal_checkpoint(NOOP)").run.get() as unknown as number[];
    return log - moved;
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  /** One word of transaction control. Prepared, because it runs for every request. */
  control(sql: string): void {
    this.#prepare(sql).run.run();
  }

  close(): void {
    this.endTurn();
    this.#statements.clear();
    this.#db.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= 500) this.#statements.clear();
    const run = this.#db.prepare(sql);
    run.setReturnArrays(true);
    const prepared = { run, columns: run.columns().map(({ name }) => name) };
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

interface Prepared {
  readonly run: StatementSync;
  readonly columns: readonly string[];
}

/** Rows come as arrays and get their names here: the objects that SQLite's binding makes are slow to read. */
function named(values: readonly unknown[], columns: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let place = 0; place < columns.length; place++) row[columns[place] ?? ""] = values[place];
  return row;
}

/** Runs waiting transactions in groups: each in its own savepoint, all answered after one commit. */
class GroupCommit {
  readonly #connection: Connection;
  readonly #onCommit: () => void;
  readonly #onWake: (wakes: Wakes) => void;
  #waiting: Waiting[] = [];
  #between: (() => Promise<void>)[] = [];
  #running: Promise<void> | null = null;
  /** True from BEGIN to COMMIT. */
  open = false;

  constructor(connection: Connection, onCommit: () => void, onWake: (wakes: Wakes) => void) {
    this.#connection = connection;
    this.#onCommit = onCommit;
    this.#onWake = onWake;
  }

  run<T>(work: (session: Transaction) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Runs `work` while no transaction is open; those that come meanwhile wait for it. */
  between(work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#between.push(() => work().then(resolve, reject));
      this.#running ??= this.#drain();
    });
  }

  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0 || this.#between.length > 0) {
      // Everything that this turn of the event loop read from its sockets joins the group.
      await new Promise((resolve) => setImmediate(resolve));
      for (const work of this.#between.splice(0)) await work();
      if (this.#waiting.length === 0) continue;
      const group = this.#waiting.splice(0, largestGroup);
      await this.#commit(group).catch((error) => {
        for (const task of group) task.reject(error);
      });
    }
    this.#running = null;
  }

  async #commit(group: Waiting[]): Promise<void> {
    const connection = this.#connection;
    const outcomes: Outcome[] = [];
    const wakes = new Wakes();
    connection.endTurn();
    connection.control("BEGIN IMMEDIATE");
    this.open = true;
    try {
      // One that is alone needs no savepoint, which would keep a copy of every page that changes.
      const alone = group.length === 1;
      for (const task of group) outcomes.push(await (alone ? this.#do(task, wakes) : this.#doApart(task, wakes)));
      connection.control(alone && !outcomes[0]?.ok ? "ROLLBACK" : "COMMIT");
    } catch (error) {
      connection.exec("ROLLBACK");
      throw error;
    } finally {
      this.open = false;
    }
    this.#onCommit();
    group.forEach((task, index) => {
      const outcome = outcomes[index];
      if (outcome?.ok) task.resolve(outcome.value);
      else task.reject(outcome?.value);
    });
    this.#onWake(wakes);
  }

  async #doApart(task: Waiting, wakes: Wakes): Promise<Outcome> {
    const connection = this.#connection;
    connection.control("SAVEPOINT task");
    const outcome = await this.#do(task, wakes);
    if (!outcome.ok) connection.control("ROLLBACK TO task");
    connection.control("RELEASE task");
    return outcome;
  }

  async #do(task: Waiting, wakes: Wakes): Promise<Outcome> {
    const connection = this.#connection;
    const own = new Wakes();
    const session: Transaction = {
      dialect: "sqlite",
      all: (statement) => connection.all(statement),
      wake: (at, lane) => own.note(at, lane ?? null),
      // One writer at a time: whoever asks is alone.
      tryHold: async () => true,
      hold: async () => undefined,
    };
    try {
      const value = await task.work(session);
      wakes.take(own);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, value: error };
    }
  }
}
