import { globSync } from "node:fs";
import { runStep } from "../check/run-step.ts";
import { ensurePython } from "../debian.ts";
import { countUnittest } from "./count-unittest.ts";
import type { TestRun } from "./run-tests.ts";

/**
 * Runs the Python tests of a folder with the standard library's unittest, and counts them from its own summary. No
 * Python with these modules, on a machine where none may be installed, is a failure that says so.
 */
export async function runPython(name: string, folder: string, modules: readonly string[] = []): Promise<TestRun> {
  let python: string;
  try {
    if (globSync(`${folder}/test_*.py`).length === 0) throw new Error(`${folder} has no tests.`);
    python = ensurePython(["unittest", ...modules]);
  } catch (error) {
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : error}`);
    return { name, ms: 0, output: "", passed: 0, ok: false, failed: 1 };
  }
  const words = ["-m", "unittest", "discover", "-s", folder, "-p", "test_*.py"];
  const env = { PYTHONDONTWRITEBYTECODE: "1", ALOHA_NODE: process.execPath };
  const result = await runStep(name, python, words, { env });
  const { passed, failed } = countUnittest(result.output) ?? { passed: 0, failed: 1 };
  const ok = result.ok && failed === 0;
  if (result.ok && !ok) console.log(result.output.split("\n").slice(-40).join("\n"));
  return { ...result, ok, passed, failed: ok ? 0 : Math.max(1, failed) };
}
