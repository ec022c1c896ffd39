import assert from "node:assert/strict";
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

export type Started = ChildProcessByStdio<Writable, Readable, null>;

/** Starts one of the two scripts that print a line and end with their input. */
export function start(script: string, settings: Record<string, string> = {}): Started {
  const path = join(import.meta.dirname, "../..", script);
  const env = { ...process.env, ...settings };
  return spawn(process.execPath, [path], { env, stdio: ["pipe", "pipe", "inherit"] });
}

export async function firstLine<Line>({ stdout }: Started): Promise<Line> {
  for await (const line of createInterface(stdout)) return JSON.parse(line) as Line;
  return assert.fail("It ended without a line.");
}

/** Ends its input, and gives the code with which it ended. */
export function end(child: Started): Promise<number | null> {
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.stdin.end();
  return gone;
}
