/** Work that nobody waits for until the end: what goes wrong in it is reported, and an end can wait for all of it. */
export class BackgroundWork {
  readonly #report: (error: unknown) => void;
  readonly #underWay = new Set<Promise<void>>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  do(work: () => Promise<void>): Promise<void> {
    const done = work()
      .catch(this.#report)
      .finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
    return done;
  }

  /** Does it again and again, never twice at once. */
  every(ms: number, work: () => Promise<void>): void {
    let busy = false;
    const timer = setInterval(() => {
      if (busy) return;
      busy = true;
      void this.do(work).finally(() => {
        busy = false;
      });
    }, ms);
    this.#timers.add(timer);
  }

  /** Begins nothing more by itself, and resolves when nothing is under way. */
  async end(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers.clear();
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
