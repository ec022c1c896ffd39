const most = 16;
/** A workspace whose servers dawdle leaves room for the others. */
const mostForOne = 4;

/** Work under way that nobody waits for: so much at once, and so much of it for one workspace. */
export class BesideQueue {
  readonly #running = new Map<Promise<unknown>, string>();

  hasRoomFor(workspaceId: string): boolean {
    const own = [...this.#running.values()].filter((running) => running === workspaceId).length;
    return this.#running.size < most && own < mostForOne;
  }

  add(workspaceId: string, work: Promise<unknown>): void {
    const ended = work.catch(() => undefined).finally(() => this.#running.delete(ended));
    this.#running.set(ended, workspaceId);
  }

  /** Waits until what is under way now has ended, and says whether there was any. */
  async settle(): Promise<boolean> {
    const running = [...this.#running.keys()];
    await Promise.all(running);
    return running.length > 0;
  }
}
