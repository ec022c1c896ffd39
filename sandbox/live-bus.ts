/** Tells streams of this process that there is something new to read. What it is, they read from the store. */
export class LiveBus {
  readonly #listeners = new Map<string, Set<() => void>>();

  publish(topic: string): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }

  subscribe(topic: string, listener: () => void): () => void {
    const set = this.#listeners.get(topic) ?? new Set();
    set.add(listener);
    this.#listeners.set(topic, set);
    return () => {
      set.delete(listener);
      if (set.size === 0) this.#listeners.delete(topic);
    };
  }
}
