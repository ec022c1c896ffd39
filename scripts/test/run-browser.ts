import { readFileSync } from "node:fs";
import { bin, runStep } from "../check/run-step.ts";
import type { TestRun } from "./run-tests.ts";

interface Report {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Runs the browser tests against a production server and counts them from Playwright's own report. */
export async function runBrowserTests(chromium: string): Promise<TestRun> {
  const report = "test-results/browser.json";
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report, FORCE_COLOR: "0" };
  const result = await runStep("browser", bin("playwright"), ["test", "--reporter=line,json"], { env });
  try {
    const { stats } = JSON.parse(readFileSync(report, "utf8")) as Report;
    const failed = stats.unexpected + stats.flaky + stats.skipped;
    return {
      ...result,
      ok: result.ok && failed === 0 && stats.expected > 0,
      passed: stats.expected,
      failed: failed || (result.ok ? 0 : 1),
    };
  } catch {
    return { ...result, ok: false, passed: 0, failed: 1 };
  }
}
