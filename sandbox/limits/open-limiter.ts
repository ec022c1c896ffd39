import type { Limiter } from "./limiter.ts";
import { OwnLimiter } from "./own-limiter.ts";
import type { SharedLimiterParts } from "./shared-limiter.ts";

/** A house opens without Valkey too. */
const longestMs = 1000;

export interface LimiterParts extends Pick<SharedLimiterParts, "clock" | "name" | "recall" | "say" | "alone"> {
  readonly redisUrl: string | null;
}

/** One process counts for itself. With REDIS_URL several count together; nothing is loaded for that before it is asked for. */
export async function openLimiter({ redisUrl, ...parts }: LimiterParts): Promise<Limiter> {
  if (redisUrl === null) {
    const limiter = new OwnLimiter(parts.clock);
    for (const [bucket, instants] of await parts.recall()) limiter.refill(bucket, instants);
    return limiter;
  }
  const { SharedLimiter } = await import("./shared-limiter.ts");
  const limiter = new SharedLimiter({ url: redisUrl, ...parts });
  await limiter.opened(longestMs);
  return limiter;
}
