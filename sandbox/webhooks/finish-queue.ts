import type { Finished } from "./finish.ts";
import type { FinishedAttempt } from "./finished-attempt.ts";

const largestBatch = 64;
const longestWaitMs = 2;
const patienceMs = [100, 500, 1000, 2000, 5000];

interface Waiting {
  readonly one: FinishedAttempt;
  resolve(finished: Finished): void;
  reject(error: unknown): void;
}

/** Writes the ends of a group, in one transaction; told how often it was tried before. */
type Write = (batch: readonly FinishedAttempt[], tries: number) => Promise<readonly Finished[]>;

/** Gathers the ends of attempts into groups. While the database is away it keeps them and tries again, as long as leases last. */
export class FinishQueue {
  readonly #write: Write;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(write: Write) {
    this.#write = write;
  }

  add(one: FinishedAttempt): Promise<Finished> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ one, resolve, reject });
      if (this.#waiting.length >= largestBatch) this.#flush();
      else this.#timer ??= setTimeout(() => this.#flush(), longestWaitMs);
    });
  }

  async idle(): Promise<void> {
    this.#flush();
    await this.#writing;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#waiting;
    if (batch.length === 0) return;
    this.#waiting = [];
    this.#writing = this.#writing.then(() => this.#writeAll(batch));
  }

  async #writeAll(batch: readonly Waiting[]): Promise<void> {
    const ends = batch.map(({ one }) => one);
    for (let tries = 0; ; tries++) {
      try {
        const finished = await this.#write(ends, tries);
        for (const [place, { resolve }] of batch.entries()) resolve(finished[place] ?? { refused: true });
        return;
      } catch (error) {
        const waitMs = patienceMs[tries];
        if (waitMs === undefined) {
          for (const { reject } of batch) reject(error);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }
}
