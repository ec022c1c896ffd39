import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const conformance = join(import.meta.dirname, "../../../conformance");

/** Starts one of the two scripts of the conformance folder. It ends with its input, so with this process too. */
async function started<Line>(script: string): Promise<Line & { stop(): Promise<void> }> {
  const child = spawn(process.execPath, [join(conformance, script)], { stdio: ["pipe", "pipe", "inherit"] });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = () => {
    child.stdin.end();
    return gone;
  };
  for await (const line of createInterface(child.stdout)) return { ...(JSON.parse(line) as Line), stop };
  throw new Error(`${script} ended without a line.`);
}

/** The real server on a free port, with a database of its own. */
export const startPortal = () => started<{ baseUrl: string; testKey: string; liveKey: string }>("start-portal.ts");

/** The server that misbehaves as it is told. */
export const startFaults = () => started<{ url: string }>("start-faults.ts");
