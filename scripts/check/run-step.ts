import { spawn } from "node:child_process";

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
  readonly ms: number;
}

interface StepOptions {
  readonly env?: Record<string, string>;
  readonly report?: boolean;
}

/** Runs a script for Node as a step. */
export function runProgram(
  name: string,
  script: string,
  words: readonly string[] = [],
  options: StepOptions = {},
): Promise<StepResult> {
  return runStep(name, process.execPath, [script, ...words], options);
}

/** Runs one program to its end and prints one line about it; its output when it failed, or when it is a report. */
export function runStep(
  name: string,
  command: string,
  words: readonly string[],
  { env = {}, report = false }: StepOptions = {},
): Promise<StepResult> {
  const startedAt = performance.now();
  const child = spawn(command, words, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => {
    const end = (ok: boolean) => {
      const ms = performance.now() - startedAt;
      console.log(`${ok ? "ok  " : "FAIL"} ${name} (${(ms / 1000).toFixed(1)} s)`);
      if (!ok || report) console.log(output.split("\n").slice(-200).join("\n"));
      resolve({ name, ok, output, ms });
    };
    child.on("error", (error) => {
      output += String(error);
      end(false);
    });
    child.on("exit", (code) => end(code === 0));
  });
}
