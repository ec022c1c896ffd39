const ratio = 1.25;

/** The step that a time falls into: each is a quarter longer than the one before, and the first ends at 1 ms. */
export function timeStep(ms: number): number {
  return ms <= 1 ? 0 : Math.ceil(Math.log(ms) / Math.log(ratio) - 1e-9);
}

/** The longest time of a step, in whole milliseconds. */
export function stepEndMs(step: number): number {
  return Math.round(ratio ** step);
}

/** The time that this share of all did not exceed, to the end of its step; null when there are none. */
export function quantileMs(counts: ReadonlyMap<number, number>, share: number): number | null {
  const steps = [...counts].sort(([a], [b]) => a - b);
  const all = steps.reduce((sum, [, count]) => sum + count, 0);
  let reached = 0;
  for (const [step, count] of steps) {
    reached += count;
    if (reached >= all * share) return stepEndMs(step);
  }
  return null;
}
