import { globSync } from "node:fs";
import { runStep } from "../check/run-step.ts";
import { ensureProgram } from "../debian.ts";
import { countUnittest } from "./count-unittest.ts";
import type { TestRun } from "./run-tests.ts";

const python = "python3";

/**
 * Runs the Python tests of a folder with the standard library's unittest, and counts them from its own summary. No
 * Python, on a machine where none may be installed, is a failure that says so.
 */
export async function runPython(name: string, folder: string): Promise<TestRun> {
  const nothing = { name, ms: 0, output: "", passed: 0 };
  const problem = globSync(`${folder}/test_*.py`).length === 0 ? `${folder} has no tests.` : missingPython();
  if (problem) {
    console.log(`FAIL ${name}: ${problem}`);
    return { ...nothing, ok: false, failed: 1 };
  }
  const words = ["-m", "unittest", "discover", "-s", folder, "-p", "test_*.py"];
  const env = { PYTHONDONTWRITEBYTECODE: "1", ALOHA_NODE: process.execPath };
  const result = await runStep(name, python, words, { env });
  const { passed, failed } = countUnittest(result.output) ?? { passed: 0, failed: 1 };
  const ok = result.ok && failed === 0;
  if (result.ok && !ok) console.log(result.output.split("\n").slice(-40).join("\n"));
  return { ...result, ok, passed, failed: ok ? 0 : Math.max(1, failed) };
}

function missingPython(): string | null {
  try {
    ensureProgram(python, "python3");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
