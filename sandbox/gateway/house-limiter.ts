import type { Limiter } from "../limits/limiter.ts";
import { openLimiter } from "../limits/open-limiter.ts";
import type { Metrics } from "../metrics.ts";
import type { Journal } from "../observe/journal.ts";
import type { Engine } from "../store/engine.ts";
import type { Clock } from "../time/clock.ts";
import { recentCalls } from "./recent-calls.ts";

interface Ground {
  readonly engine: Engine;
  readonly clock: Clock;
  /** Names this process. */
  readonly owner: string;
  readonly metrics: Metrics;
  readonly journal: Journal;
}

/** The limiter of a house, filled with what was called before a restart. */
export function houseLimiter(
  redisUrl: string | null,
  { engine, clock, owner, metrics, journal }: Ground,
): Promise<Limiter> {
  return openLimiter({
    redisUrl,
    clock,
    name: owner,
    recall: () => recentCalls(engine, clock),
    say: (words) => journal.say("rate limit", { words }, words),
    alone: () => metrics.limitedAlone(),
  });
}
