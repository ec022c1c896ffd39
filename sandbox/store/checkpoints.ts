import { openThread } from "../worker-thread.ts";

const lookEveryMs = 500;
/** When to move what the log holds into the database: 128 MB of it. Rarely is cheap: a page of many commits moves once. */
const worthMoving = 32_768;
/** A rest that is moved in the blink of an eye. */
const shortRest = 1000;
const mostPasses = 4;

/** Moves what is committed from the log into the database; `anew` has the next commit begin the log at its start. */
export interface MoveJob {
  readonly file: string;
  readonly anew: boolean;
}

export interface LoggedDatabase {
  readonly file: string;
  /** How many pages of the log are not in the database yet. */
  unmoved(): number;
  /** Runs `work` while no transaction is open; those that come meanwhile wait for it. */
  betweenCommits(work: () => Promise<void>): Promise<void>;
}

/**
 * Empties SQLite's log on a thread of its own. SQLite itself does so in the commit that made the log long, and everybody
 * waits: longer, the larger the database is, for its pages lie further apart. A thread alone never comes to the end of a
 * log that others write. So it moves nearly all of it beside them, and the short rest between two commits.
 */
export class Checkpoints {
  readonly #database: LoggedDatabase;
  readonly #worthMoving: number;
  readonly #thread = openThread<MoveJob, object>(
    new URL(/* turbopackIgnore: true */ "checkpoint-worker.ts", import.meta.url),
    // Nothing is gained by giving up on a slow disk.
    { failure: "The log could not be moved into the database", limitMs: 3_600_000 },
  );
  #timer: NodeJS.Timeout | null = null;
  #moving: Promise<void> | null = null;
  #closed = false;

  constructor(database: LoggedDatabase, pages = worthMoving) {
    this.#database = database;
    this.#worthMoving = pages;
  }

  /** Something was committed. */
  note(): void {
    if (this.#timer || this.#moving || this.#closed) return;
    this.#timer = setTimeout(() => this.#look(), lookEveryMs).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#moving;
    await this.#thread.close();
  }

  #look(): void {
    this.#timer = null;
    if (this.#database.unmoved() < this.#worthMoving) return;
    this.#moving = this.#move()
      // SQLite moves a log four times as long by itself, so a thread that fails costs speed and nothing else.
      .catch(() => undefined)
      .finally(() => {
        this.#moving = null;
      });
  }

  async #move(): Promise<void> {
    const { file } = this.#database;
    for (let passes = 0; passes < mostPasses; passes++) {
      if (this.#closed) return;
      await this.#thread.ask({ file, anew: false });
      // Another process that writes or moves may have left more than a commit should wait for.
      if (this.#database.unmoved() > shortRest) continue;
      return this.#database.betweenCommits(async () => void (await this.#thread.ask({ file, anew: true })));
    }
  }
}
