// `npm run check`: everything that can be known in seconds. Two steps at a time, one line each.
import type { StepResult } from "./check/run-step.ts";
import { staticSteps } from "./check/static-steps.ts";
import { twoAtATime } from "./check/two-at-a-time.ts";
import { requireNode } from "./node-version.ts";
import { runPython } from "./test/run-python.ts";
import { runTests } from "./test/run-tests.ts";

requireNode();
const results = await twoAtATime<StepResult>([
  ...staticSteps,
  () => runTests("fast tests", { folders: ["fast"] }),
  () => runPython("Python tests", "sdks/python/tests"),
]);
const failed = results.filter((result) => !result.ok).map((result) => result.name);
console.log(failed.length === 0 ? "All checks pass." : `Failed: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
