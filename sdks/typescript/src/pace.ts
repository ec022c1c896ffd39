import { ahead, retryAfter } from "./timing.ts";
import type { World } from "./world.ts";

/** Says that a call waits for so many milliseconds, or throws when that is too long. */
type Announce = (ms: number) => unknown;

/** Keeps below the rate limit, with a lane for each quota: the paths of the sandbox have one of their own. */
export interface Pace {
  readonly maxWait: number;
  lane(path: string): Lane;
}

/** Settings that have lanes already keep them: clients made of one another share their quota. */
export function paceOf(around: World, options: true | { readonly maxWait?: number }): Pace {
  const sandbox = laneOf(around);
  const rest = laneOf(around);
  return { maxWait: 300_000, lane: (path: string) => (/^.sandbox/.test(path) ? sandbox : rest), ...Object(options) };
}

/** One quota. */
export interface Lane {
  /** Resolves when the call may be sent, or its signal has ended it. One that came back goes first. */
  enter(announce: Announce, signal: AbortSignal | undefined, tries: number): Promise<void>;
  /** Takes note that a call ended, and of what its answer told. */
  leave(response: Response | undefined): void;
}

/** Ends the wait of a call: with what it was refused for, or else it may be sent. */
type Settle = (...refused: unknown[]) => void;

/** Calls pass in their order, as long as the quota has room for them and those in flight. */
function laneOf({ now, sleep }: World): Lane {
  let queue = new Map<Settle, Announce>();
  let inFlight = 0;
  // Until the first answer one call finds out.
  let remaining = 1;
  let freeAt = 0;
  let draining: boolean | undefined;

  async function drain(): Promise<void> {
    if (draining) return;
    draining = true;
    while (queue.size) {
      const [pass] = queue.keys();
      const ms = freeAt - now();
      // What was known is old at that time: one call finds out anew.
      if (Math.max(remaining, +(ms <= 0)) > inFlight) pass?.();
      else if (inFlight) break;
      else {
        for (const [settle, announce] of queue) await Promise.resolve(ms).then(announce).catch(settle);
        if (queue.size) await sleep(ms);
      }
    }
    draining = false;
  }

  return {
    enter: (announce, signal, tries) =>
      new Promise((resolve, reject) => {
        const settle: Settle = (...refused) => {
          if (!queue.delete(settle)) return;
          signal?.removeEventListener("abort", pass);
          if (refused.length) return reject(refused[0]);
          inFlight++;
          resolve();
        };
        const pass = (): void => settle();
        queue = new Map(tries ? [[settle, announce], ...queue] : [...queue, [settle, announce]]);
        signal?.addEventListener("abort", pass);
        if (signal?.aborted) pass();
        drain();
      }),
    leave(response) {
      inFlight--;
      if (response) learn(response);
      drain();
    },
  };

  function learn({ headers, status }: Response): void {
    // Of several policies the tightest counts.
    const [told] = [...(headers.get("ratelimit") || "").matchAll(/r=(\d+);\s*t=(\d+)/g)].sort(
      (one, other) => Number(one[1]) - Number(other[1]),
    );
    const [, left, seconds] = told ?? [
      "",
      headers.get("x-ratelimit-remaining"),
      ahead(+(headers.get("x-ratelimit-reset") as string) * 1000, headers, now()) / 1000,
    ];
    if (left) {
      remaining = +left;
      freeAt = now() + (seconds as number) * 1000;
    }
    if (status === 429) {
      remaining = 0;
      freeAt = Math.max(freeAt, now() + (retryAfter(headers, now()) || 1000));
    }
  }
}
