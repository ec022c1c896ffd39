import type { Verdict } from "./ring.ts";

export type { Verdict };

/** Who says whether one more call fits. In one process the answer is there at once; several together ask Valkey. */
export interface Limiter {
  /** Counts a call if the minute has room for it. A refused call leaves no trace. */
  admit(bucket: string, limit: number): Verdict | Promise<Verdict>;
  /** What a call would find, without making it. */
  peek(bucket: string, limit: number): Verdict | Promise<Verdict>;
  /** The same as far as this process knows, at once: for answers that cannot wait. */
  glance(bucket: string, limit: number): Verdict;
  close(): Promise<void>;
}

/** Where a caller stands, in the words of the API. */
export interface Standing {
  readonly policy: string;
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: number;
}

/** Calls of the last minute as somebody wrote them down, by bucket, as real instants in order. */
export type Recall = () => Promise<ReadonlyMap<string, readonly number[]>>;

/** Whole seconds after which a refused caller may try again, as Retry-After says them. */
export function secondsToWait({ resetMs }: Verdict): number {
  return Math.max(1, Math.ceil(resetMs / 1000));
}

/** Goes on at once where the verdict is there: waiting for nothing still costs a turn. */
export function afterVerdict<T>(verdict: Verdict | Promise<Verdict>, goOn: (verdict: Verdict) => T): T | Promise<T> {
  return verdict instanceof Promise ? verdict.then(goOn) : goOn(verdict);
}
