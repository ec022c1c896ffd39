import { readFileSync } from "node:fs";
import { runProgram } from "../check/run-step.ts";
import { programOf } from "../installed-program.mjs";
import type { TestRun } from "./run-tests.ts";

/** How many browser tests of one run may need a second try before the run fails. */
const secondTriesAllowed = 2;

interface Suite {
  readonly specs?: readonly { readonly title: string; readonly file: string; readonly tests: readonly Outcome[] }[];
  readonly suites?: readonly Suite[];
}

interface Outcome {
  readonly status: "expected" | "unexpected" | "flaky" | "skipped";
}

interface Report {
  readonly suites: readonly Suite[];
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
  const playwright = programOf("@playwright/test", "playwright");
  const result = await runProgram("browser", playwright, ["test", "--reporter=line,json"], { env });
  try {
    const { stats, suites } = JSON.parse(readFileSync(report, "utf8")) as Report;
    const again = suites.flatMap(neededASecondTry);
    for (const name of again) console.log(`needed a second try: ${name}`);
    const forgiven = again.length <= secondTriesAllowed ? stats.flaky : 0;
    const failed = stats.unexpected + stats.skipped + stats.flaky - forgiven;
    return {
      ...result,
      ok: result.ok && failed === 0 && stats.expected > 0,
      passed: stats.expected + forgiven,
      failed: failed || (result.ok ? 0 : 1),
    };
  } catch (error) {
    console.log(`${report} cannot be read: ${error instanceof Error ? error.message : error}`);
    return { ...result, ok: false, passed: 0, failed: 1 };
  }
}

/** Names of the tests that passed only when they were run again. */
function neededASecondTry({ specs = [], suites = [] }: Suite): string[] {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return [...here.map(({ file, title }) => `${file} › ${title}`), ...suites.flatMap(neededASecondTry)];
}
