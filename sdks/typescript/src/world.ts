/** Chance and time, which tests replace. */
export interface World {
  random(): number;
  now(): number;
  /** Ends early when the signal does. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The option under which tests hand in a world. It is a symbol of this module, so no caller meets it by accident. */
export const world: unique symbol = Symbol();

export const realWorld: World = {
  random: Math.random,
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end);
      // A hook may have ended the call just before.
      if (signal?.aborted) end();
    }),
};
