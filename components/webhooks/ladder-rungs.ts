import { retrySteps } from "#sandbox/contract/facts.gen.ts";

/** One attempt of the ladder. */
export interface Rung {
  readonly attempt: number;
  /** What is waited after the attempt before; null for the first one. */
  readonly wait: string | null;
  /** Seconds after the first attempt, when no attempt takes any time. */
  readonly at: number;
}

/** The attempts that the contract's steps make: one more than there are steps. */
export const rungs: readonly Rung[] = [
  { attempt: 1, wait: null, at: 0 },
  ...retrySteps.map(({ label }, place) => ({
    attempt: place + 2,
    wait: label,
    at: retrySteps.slice(0, place + 1).reduce((sum, { seconds }) => sum + seconds, 0),
  })),
];
