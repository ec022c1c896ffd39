// `npm test`: everything. The last line says how much passed; a step that could not run counts as failed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "./build-pages.ts";
import { staticSteps } from "./check/static-steps.ts";
import { twoAtATime } from "./check/two-at-a-time.ts";
import { ensureChromium } from "./chromium.ts";
import { requireNode } from "./node-version.ts";
import { runBrowserTests } from "./test/run-browser.ts";
import { runPython } from "./test/run-python.ts";
import { runTests } from "./test/run-tests.ts";

requireNode();
let passed = 0;
let failed = 0;

/** Counts a step; one that throws has failed, with its reason printed. */
async function count(step: () => Promise<{ passed?: number; failed?: number; ok: boolean }>): Promise<void> {
  try {
    const result = await step();
    passed += result.passed ?? (result.ok ? 1 : 0);
    failed += result.failed ?? (result.ok ? 0 : 1);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    failed += 1;
  }
}

const scratch = mkdtempSync(join(tmpdir(), "aloha-statuses-"));
const env = { STATUS_LOG: join(scratch, "statuses") };
await twoAtATime(staticSteps.map((step) => () => count(step)));
await count(() => runTests("fast tests", { folders: ["fast"], env }));
await count(() => runPython("Python tests", "sdks/python/tests"));
await count(() =>
  runTests("store tests on both engines", {
    folders: ["store"],
    env,
    words: ["--test-global-setup=tests/support/postgres.ts"],
  }),
);
await count(() => runTests("every documented status was seen", { folders: ["last"], env }));
await count(async () => {
  await buildPages();
  return { ok: true };
});
await count(() =>
  runTests("slow tests", {
    folders: ["slow"],
    env: { ...env, NEXT_BUILD_READY: "1" },
    words: ["--test-global-setup=tests/support/postgres.ts"],
  }),
);
await count(() => runPython("slow Python tests", "sdks/python/tests/slow", ["ensurepip"]));
// They hold the house to moments, so nothing else is at work beside them.
await count(() => runTests("timed tests", { folders: ["timed"], env, words: ["--test-concurrency=1"] }));
await count(() => runBrowserTests(ensureChromium()));
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
