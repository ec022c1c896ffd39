// `npm run bench`: one table, every figure taken in this run on this machine. `--quick` for shorter rounds, and
// instead `--pages` for the presses of Settings in a slow browser, `--loads` for how soon pages can be read there,
// `--sandbox` for what the sandbox promises of time, `--soak MINUTES` for what changes under half of the load,
// `--voice` for how well voices are told apart, or `--sdks` for what the clients and the CLI cost (with `--python` for
// that client too).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratchFolder } from "../tests/support/scratch-folder.ts";
import { measureDeliveries } from "./deliveries.ts";
import { type Goal, goalTable } from "./goal-table.ts";
import { keyCheckMicros } from "./key-check.ts";
import { listLatencies } from "./lists.ts";
import { start } from "./servers.ts";
import { throughput } from "./throughput.ts";

const here = import.meta.dirname;
if (process.argv.includes("--pages")) {
  const { measurePages } = await import("./pages.ts");
  await measurePages(process.argv.includes("--quick") ? 1 : 5);
  process.exit(0);
}
if (process.argv.includes("--sandbox")) {
  pinToSecondCore();
  const { measureSandbox } = await import("./sandbox.ts");
  process.exit((await measureSandbox(process.argv.includes("--quick") ? 1 : 5)) ? 0 : 1);
}
if (process.argv.includes("--soak")) {
  pinToSecondCore();
  const { measureSoak } = await import("./soak.ts");
  const minutes = Number(process.argv[process.argv.indexOf("--soak") + 1]) || 30;
  process.exit((await measureSoak(minutes)) ? 0 : 1);
}
if (process.argv.includes("--loads")) {
  const { measureLoads } = await import("./loads.ts");
  process.exit((await measureLoads(process.argv.includes("--quick") ? 1 : 5)) ? 0 : 1);
}
if (!process.argv.includes("--voice")) pinToSecondCore();
if (!existsSync(join(here, "node_modules"))) {
  console.log("Installing the peers to compare with.");
  if (spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: "inherit" }).status !== 0) process.exit(1);
}
if (process.argv.includes("--voice")) {
  const { measureVoice } = await import("./voice.ts");
  process.exit(measureVoice() ? 0 : 1);
}
const quick = process.argv.includes("--quick");
if (process.argv.includes("--sdks")) {
  const { measureSdks } = await import("./sdks/sdks.ts");
  process.exit((await measureSdks(quick ? 5 : 15)) ? 0 : 1);
}
const rates = await throughput(quick ? 1 : 5, quick ? 2 : 3, quick ? 1000 : 2000);
const keyMicros = await keyCheckMicros();
// As `npm start` does it after a build. The very first start compiles, and keeps that for the next one.
await coldStart(2000);
const coldMs = (await coldStart()).toFixed(0);
const lists = await listLatencies();
const deliveries = await measureDeliveries(quick ? 3 : 5, quick ? 8000 : 20_000);

const rows: Goal[] = [];
row(
  "GET /v1/posts/:id, full pipeline",
  "bare node:http",
  ratio(rates.get.ours.perSecond / rates.get.bare.perSecond),
  "≥ 0.15 ×",
  rates.get.ours.perSecond >= 0.15 * rates.get.bare.perSecond,
);
row(
  "POST /v1/posts, durable, two channels",
  "bare node:http, JSON echo",
  ratio(rates.post.ours.perSecond / rates.post.bare.perSecond),
  "≥ 0.06 ×",
  rates.post.ours.perSecond >= 0.06 * rates.post.bare.perSecond,
);
row(
  "the same GET",
  "Prism 5.16.0, stateless",
  ratio(rates.get.ours.perSecond / rates.get.prism.perSecond),
  "≥ 5 ×",
  rates.get.ours.perSecond >= 5 * rates.get.prism.perSecond,
);
row(
  "the same POST",
  "Prism 5.16.0, stateless",
  ratio(rates.post.ours.perSecond / rates.post.prism.perSecond),
  "≥ 1.5 ×",
  rates.post.ours.perSecond >= 1.5 * rates.post.prism.perSecond,
);
row(
  "the same GET",
  "Scalar's mock 0.14.4",
  ratio(rates.get.ours.perSecond / rates.get.scalar.perSecond),
  "faster",
  rates.get.ours.perSecond > rates.get.scalar.perSecond,
);
row(
  "the same POST",
  "Scalar's mock 0.14.4",
  ratio(rates.post.ours.perSecond / rates.post.scalar.perSecond),
  "faster",
  rates.post.ours.perSecond > rates.post.scalar.perSecond,
);
row(
  "list, first page, p99 at 1,000,000 posts",
  "itself at 1,000",
  ratio(lists.firstLarge / lists.firstSmall),
  "≤ 1.5 ×",
  lists.firstLarge <= 1.5 * lists.firstSmall,
);
row(
  "list, deep page, p99 at 1,000,000 posts",
  "itself at 1,000",
  ratio(lists.deepLarge / lists.deepSmall),
  "≤ 1.5 ×",
  lists.deepLarge <= 1.5 * lists.deepSmall,
);
row("key check among 100,000 keys", "CPU", `${keyMicros.toFixed(1)} µs`, "≤ 20 µs", keyMicros <= 20);
row("cold start to the first answer, API", "wall time", `${coldMs} ms`, "< 1 s", Number(coldMs) < 1000);

const { bare, sqlite, postgres, lagMs, besideDeadMs } = deliveries;
for (const [engine, { cpuMicros }, most] of [["SQLite", sqlite, 3] as const, ["Postgres", postgres, 4] as const]) {
  const times = cpuMicros / bare.cpuMicros;
  const what = `webhook delivery on ${engine}, durable, CPU for each`;
  row(what, "signing loop with undici.request", ratio(times), `≤ ${most} ×`, times <= most);
}
const pace = sqlite.perSecond;
row("webhook deliveries, sustained on SQLite", "wall time", `${pace.toFixed(0)}/s`, "≥ 2,500/s", pace >= 2500);
row("queue lag p99, at half of that", "wall time", `${lagMs.toFixed(0)} ms`, "< 250 ms", lagMs < 250);
row("the same beside a dead endpoint", "wall time", `${besideDeadMs.toFixed(0)} ms`, "< 250 ms", besideDeadMs < 250);

const table = goalTable(rows);
const absolute = (["get", "post"] as const).map(
  (verb) =>
    `${verb.toUpperCase()}: ${Object.entries(rates[verb])
      .map(([peer, rate]) => `${peer} ${rate.perSecond.toFixed(0)}/s, ${rate.cpuMicros.toFixed(0)} µs CPU`)
      .join("; ")}`,
);
const facts = `Node ${process.version}, server and load on a core each, ${new Date().toISOString().slice(0, 10)}. ${absolute.join(". ")}.`;
mkdirSync(join(here, "results"), { recursive: true });
writeFileSync(join(here, "results", "latest.md"), `${table}\n\n${facts}\n`);
console.log(`${table}\n\n${facts}`);

function row(what: string, against: string, result: string, goal: string, reached: boolean): void {
  rows.push({ what, against, result, goal, reached });
}

async function coldStart(thenMs = 0): Promise<number> {
  const env = { DATA_DIR: scratchFolder("cold"), PAGES: "off" };
  const server = await start(() => ["scripts/start.ts"], env, "/healthz");
  await new Promise((resolve) => setTimeout(resolve, thenMs));
  await server.stop();
  return server.startMs;
}

function ratio(value: number): string {
  return `${value.toFixed(value < 1 ? 3 : 2)} ×`;
}

/** The servers have the first core, this process the second. */
function pinToSecondCore(): void {
  if (process.env.BENCH_PINNED || spawnSync("taskset", ["-c", "1", "true"]).status !== 0) return;
  const env = { ...process.env, BENCH_PINNED: "1" };
  const { status } = spawnSync("taskset", ["-c", "1", process.execPath, ...process.argv.slice(1)], {
    env,
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}
