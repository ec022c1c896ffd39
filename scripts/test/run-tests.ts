import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runStep, type StepResult } from "../check/run-step.ts";
import { testFiles } from "./test-files.ts";

export interface TestRun extends StepResult {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the test files of these folders with Node's own runner and counts what passed. */
export async function runTests(
  name: string,
  choice: { folders: readonly string[]; env?: Record<string, string>; words?: readonly string[] },
): Promise<TestRun> {
  const files = testFiles(choice.folders);
  const statusLog = choice.env?.STATUS_LOG;
  const scratch = statusLog ? null : mkdtempSync(join(tmpdir(), "aloha-statuses-"));
  // Every file is a process of its own, and all of them load the same house.
  const NODE_COMPILE_CACHE = resolve("node_modules/.cache/compile");
  const env = {
    NODE_ENV: "test",
    NODE_COMPILE_CACHE,
    ...(scratch ? { STATUS_LOG: join(scratch, "statuses") } : {}),
    ...choice.env,
  };
  const words = ["--test", "--test-reporter=spec", "--test-concurrency=2", ...(choice.words ?? []), ...files];
  const result = await runStep(name, process.execPath, words, { env });
  if (scratch) rmSync(scratch, { recursive: true, force: true });
  const count = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, "m").exec(result.output)?.[1] ?? 0);
  const passed = count("pass");
  const failed =
    count("fail") + count("cancelled") + count("skipped") + count("todo") + (result.ok || count("fail") > 0 ? 0 : 1);
  if (files.length === 0) return { ...result, ok: false, passed: 0, failed: 1 };
  return { ...result, ok: result.ok && failed === 0, passed, failed };
}
