// `npm run check`: everything that can be known in seconds. Two steps at a time, one line each.
import type { StepResult } from "./check/run-step.ts";
import { staticSteps } from "./check/static-steps.ts";
import { requireNode } from "./node-version.ts";
import { runTests } from "./test/run-tests.ts";

requireNode();
const steps: (() => Promise<StepResult>)[] = [...staticSteps, () => runTests("fast tests", { folders: ["fast"] })];

const results: StepResult[] = [];
const workers = [0, 1].map(async () => {
  for (let next = steps.shift(); next; next = steps.shift()) results.push(await next());
});
await Promise.all(workers);
const failed = results.filter((result) => !result.ok).map((result) => result.name);
console.log(failed.length === 0 ? "All checks pass." : `Failed: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
