// Run as a process of its own: does every job that is due in a database, and prints the most memory that it ever held.
// That is the kernel's own figure for all of it, the binary of Node and mapped files included.
import { readFileSync } from "node:fs";
import { exportJobs } from "#sandbox/analytics/export-jobs.ts";
import { openEngine } from "#sandbox/store/open.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { JobRunner } from "#sandbox/time/job-runner.ts";

const engine = await openEngine({ dataDir: process.env.DATA_DIR ?? "", databaseUrl: process.env.DATABASE_URL ?? null });
// A server lends SQLite up to 64 MB for its cache and maps 256 MB of the file. Both fill up, whatever is read.
if (engine.dialect === "sqlite") {
  await engine.exclusively(async (session) => {
    for (const sql of ["PRAGMA cache_size = -2048", "PRAGMA mmap_size = 0"]) await session.all({ sql, parameters: [] });
  });
}
const held = (name: "VmRSS" | "VmHWM") =>
  Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024;
const before = held("VmRSS");
const never = () => Promise.reject(new Error("Nothing is due in a lane."));
const lanes = {
  run: never,
  foretell: () => {
    throw new Error("Nothing is due in a lane.");
  },
};
const host = {
  engine,
  clock: systemClock,
  kinds: { ...exportJobs({ publicUrl: "http://localhost:3000" }) },
  lanes,
  owner: "alone",
};
const runner = new JobRunner(host, (error) => {
  throw error;
});
const startedAt = performance.now();
const ended = await runner.runDue();
await engine.close();
console.log(JSON.stringify({ before, peak: held("VmHWM"), ended, tookMs: Math.round(performance.now() - startedAt) }));
