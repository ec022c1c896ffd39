type Works = Readonly<Record<string, () => Promise<unknown>>>;

/** What is done again and again while a process lives. A work that fails is told, and keeps no other from its turn. */
export class Rounds {
  readonly #report: (error: unknown, work: string) => void;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #running = new Set<Promise<void>>();
  #ended = false;

  constructor(report: (error: unknown, work: string) => void) {
    this.#report = report;
  }

  /** Does these works one after the other, now and each time that so much time has passed. */
  every(ms: number, works: Works): void {
    const begin = () => {
      const round = this.#go(works).finally(() => this.#running.delete(round));
      this.#running.add(round);
    };
    begin();
    this.#timers.push(setInterval(begin, ms));
  }

  /** Lets the work in hand end and begins no other: what it needs may be closed then. */
  async end(): Promise<void> {
    this.#ended = true;
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#running);
  }

  async #go(works: Works): Promise<void> {
    for (const [name, work] of Object.entries(works)) {
      if (this.#ended) return;
      try {
        await work();
      } catch (error) {
        this.#report(error, name);
      }
    }
  }
}
