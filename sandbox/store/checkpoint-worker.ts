import { DatabaseSync } from "node:sqlite";
import { parentPort } from "node:worker_threads";
import type { ThreadAnswer } from "../worker-thread.ts";
import type { MoveJob } from "./checkpoints.ts";

/** How long to wait for another process that reads or writes. Commits of this one wait as long. */
const patienceMs = 50;

parentPort?.on("message", (job: MoveJob) => {
  try {
    move(job);
    answer({});
  } catch (error) {
    answer({ problem: error instanceof Error ? error.message : String(error) });
  }
});

/** PASSIVE waits for nobody, and nobody waits for it. RESTART keeps other writers away until it is done. */
function move({ file, anew }: MoveJob): void {
  const db = new DatabaseSync(file, { timeout: patienceMs });
  try {
    db.prepare(`PRAGMA wal_checkpoint(${anew ? "RESTART" : "PASSIVE"})`).get();
  } finally {
    db.close();
  }
}

function answer(message: ThreadAnswer<object>): void {
  parentPort?.postMessage(message);
}
