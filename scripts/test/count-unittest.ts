export interface UnittestCount {
  readonly passed: number;
  /** Failures, errors, successes that were not expected, and skips: what did not run has not passed. */
  readonly failed: number;
}

/** Counts a run of Python's unittest from its own summary. Null when there is none: it ended before it was done. */
export function countUnittest(output: string): UnittestCount | null {
  const [, ran, verdict, list = ""] =
    /^Ran (\d+) tests? in [\d.]+s\n\n(OK|FAILED|NO TESTS RAN)(?: \((.+)\))?$/m.exec(output) ?? [];
  if (ran === undefined || verdict === "NO TESTS RAN") return null;
  const count = (word: string) => Number(new RegExp(`(?:^|, )${word}=(\\d+)`).exec(list)?.[1] ?? 0);
  const failed = ["failures", "errors", "skipped", "expected failures", "unexpected successes"]
    .map(count)
    .reduce((sum, one) => sum + one, 0);
  // A test with several subtests may fail several times.
  return { passed: Math.max(0, Number(ran) - failed), failed };
}
