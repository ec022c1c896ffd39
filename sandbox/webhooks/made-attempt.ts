import type { AttemptResult } from "./attempt-result.ts";

/** What an attempt led to, and how long it took on the workspace's clock. */
export interface MadeAttempt {
  readonly result: AttemptResult;
  /** Time that passes on a clock that is moved by hand: only our own receiver can ask for some. */
  readonly virtualMs: number;
}
