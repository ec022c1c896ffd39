import type { Finished } from "./finish.ts";
import type { FinishedAttempt } from "./finished-attempt.ts";

const largestBatch = 64;
const longestWaitMs = 5;
const patienceMs = [100, 500, 1000, 2000, 5000];

interface Waiting {
  readonly one: FinishedAttempt;
  resolve(finished: Finished): void;
  reject(error: unknown): void;
}

/** Writes the ends of a group, in one transaction; told how often it was tried before. */
type Write = (batch: readonly FinishedAttempt[], tries: number) => Promise<readonly Finished[]>;

/**
 * Gathers the ends of attempts into groups, because a commit costs more than a row: until all that are under way have
 * ended, or a few milliseconds are over. While the database is away it keeps them and tries again, as long as leases last.
 */
export class FinishQueue {
  readonly #write: Write;
  readonly #underWay: () => number;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | null = null;

  constructor(write: Write, underWay: () => number) {
    this.#write = write;
    this.#underWay = underWay;
  }

  add(one: FinishedAttempt): Promise<Finished> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ one, resolve, reject });
      this.#look();
    });
  }

  async idle(): Promise<void> {
    while (this.#writing || this.#waiting.length > 0) {
      if (!this.#writing) this.#flush();
      await this.#writing;
    }
  }

  /** What ends while a group is written goes with the next one. */
  #look(): void {
    if (this.#writing || this.#waiting.length === 0) return;
    if (this.#waiting.length >= Math.min(largestBatch, this.#underWay())) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), longestWaitMs);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writeAll(this.#waiting.splice(0, largestBatch)).finally(() => {
      this.#writing = null;
      this.#look();
    });
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
