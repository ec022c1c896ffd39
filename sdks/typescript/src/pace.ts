import { ahead, retryAfter } from "./timing.ts";
import { type World, world } from "./world.ts";

/** Says that a call waits for so many milliseconds, or throws when that is too long. */
type Announce = (ms: number) => unknown;

/** Keeps below the rate limit, with a lane for each quota: the paths of the sandbox have one of their own. */
export interface Pace {
  readonly maxWait: number;
  lane(path: string): Lane;
}

export function paceOf(around: World, options: true | { readonly maxWait?: number }): Pace {
  const lanes = [laneOf(around), laneOf(around)];
  const { maxWait = 300_000 } = Object(options);
  return { maxWait, lane: (path) => lanes[+path.startsWith("/sandbox")] as Lane };
}

/** One quota. */
export interface Lane {
  /** Resolves when the call may be sent, or its signal has ended it. One that came back goes first. */
  enter(announce: Announce, signal: AbortSignal | undefined, tries: number): Promise<void>;
  /** Takes note that a call ended, and of what its answer told. */
  leave(response: Response | undefined): void;
}

interface Queued {
  readonly announce: Announce;
  pass(): void;
  fail(error: unknown): void;
}

/** Calls pass in their order, as long as the quota has room for them and those in flight. */
function laneOf(around: World): Lane {
  const { now, sleep } = around;
  const timed = { [world]: around };
  let queue = new Set<Queued>();
  let inFlight = 0;
  // Until the first answer one call finds out.
  let remaining = 1;
  let freeAt = 0;
  let draining = false;

  const pass = (one: Queued): void => {
    if (queue.delete(one)) {
      inFlight++;
      one.pass();
    }
  };

  async function drain(): Promise<void> {
    if (draining) return;
    draining = true;
    while (queue.size) {
      const [first] = queue;
      const ms = freeAt - now();
      // What was known is old at that time: one call finds out anew.
      if (Math.max(remaining, +(ms <= 0)) > inFlight) pass(first as Queued);
      else if (inFlight) break;
      else {
        for (const one of queue) {
          try {
            await one.announce(ms);
          } catch (error) {
            queue.delete(one);
            one.fail(error);
          }
        }
        if (queue.size) await sleep(ms);
      }
    }
    draining = false;
  }

  return {
    enter: (announce, signal, tries) =>
      new Promise((resolve, fail) => {
        const one = { announce, pass: resolve, fail };
        queue = new Set(tries ? [one, ...queue] : [...queue, one]);
        signal?.addEventListener("abort", () => pass(one));
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
    const told = [...(headers.get("ratelimit") ?? "").matchAll(/r=(\d+);\s*t=(\d+)/g)].sort(
      ([, one = ""], [, other = ""]) => +one - +other,
    );
    const [, left = headers.get("x-ratelimit-remaining"), seconds] = told[0] ?? [];
    if (left) {
      remaining = +left;
      freeAt =
        now() + (seconds ? +seconds * 1000 : ahead(Number(headers.get("x-ratelimit-reset")) * 1000, headers, timed));
    }
    if (status === 429) {
      remaining = 0;
      freeAt = Math.max(freeAt, now() + (retryAfter(headers, timed) || 1000));
    }
  }
}
