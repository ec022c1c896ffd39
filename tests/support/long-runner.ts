import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Runs a program in a process that stays, and gives the line that it answers with. */
export type LongRunner = (errand: object) => Promise<unknown>;

const runners = new Map<string, LongRunner>();

/** The process of a command in a folder. It is started once, takes one errand at a time, and ends with this one. */
export function longRunner(folder: string, command: string, words: readonly string[]): LongRunner {
  const name = `${folder} ${command}`;
  const runner = runners.get(name) ?? start(folder, command, words);
  runners.set(name, runner);
  return runner;
}

function start(folder: string, command: string, words: readonly string[]): LongRunner {
  const env = { NODE_ENV: "test", PATH: process.env.PATH, HOME: folder } as const;
  const child = spawn(command, words, { cwd: folder, env, stdio: ["pipe", "pipe", "inherit"] });
  for (const handle of [child, child.stdin, child.stdout]) (handle as unknown as { unref(): void }).unref();
  process.once("exit", () => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async (errand) => {
    child.ref();
    child.stdin.write(`${JSON.stringify(errand)}\n`);
    const { value, done } = await lines.next();
    child.unref();
    if (done) throw new Error(`${command} ended in the middle of its programs.`);
    return JSON.parse(value);
  };
}
