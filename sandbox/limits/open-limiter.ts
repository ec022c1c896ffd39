import type { Clock } from "../time/clock.ts";
import type { Limiter } from "./limiter.ts";
import { OwnLimiter } from "./own-limiter.ts";
import type { SharedLimiterParts } from "./shared-limiter.ts";

/** A house opens without Valkey too. */
const longestMs = 1000;

export interface LimiterParts extends Pick<SharedLimiterParts, "name" | "say" | "alone"> {
  readonly redisUrl: string | null;
  readonly clock: Clock;
  /** Calls of the last minute, by bucket, as real instants. */
  readonly before: ReadonlyMap<string, readonly number[]>;
}

/** One process counts for itself. With REDIS_URL several count together; nothing is loaded for that before it is asked for. */
export async function openLimiter({ redisUrl, before, ...parts }: LimiterParts): Promise<Limiter> {
  if (redisUrl === null) return filled(new OwnLimiter(parts.clock), before);
  const { SharedLimiter } = await import("./shared-limiter.ts");
  const limiter = filled(new SharedLimiter({ url: redisUrl, ...parts }), before);
  await limiter.opened(longestMs);
  return limiter;
}

function filled<L extends Limiter>(limiter: L, before: LimiterParts["before"]): L {
  for (const [bucket, instants] of before) limiter.refill(bucket, instants);
  return limiter;
}
