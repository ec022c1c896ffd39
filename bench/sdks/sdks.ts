// `npm run bench -- --sdks`: what the clients cost the programs that use them, beside their peers, and what the CLI costs. A goal that a busy
// machine cannot hold is reached when the ratio to a peer of the same run says so.
import { type Goal, goalTable } from "../goal-table.ts";
import { cliTable, measureCli } from "./cli.ts";
import { measurePython, pythonTable } from "./python.ts";
import { measureTypescript, type TypescriptCosts } from "./typescript.ts";

/** Prints the tables, and says whether every goal is reached. */
export async function measureSdks(rounds: number): Promise<boolean> {
  const costs = await measureTypescript(rounds);
  const rows = [...goals(costs)];
  console.log(goalTable(rows));
  console.log(`\n${typescriptTable(costs)}\n\nNode ${process.version}, ${new Date().toISOString().slice(0, 10)}.\n`);
  console.log(cliTable(await measureCli(rounds)));
  if (process.argv.includes("--python")) console.log(pythonTable(await measurePython(rounds)));
  return rows.every(({ reached }) => reached);
}

function* goals([ours, ...peers]: readonly TypescriptCosts[]): Iterable<Goal> {
  if (!ours) return;
  const { importMs, requireMs, overFetchUs, fullUs = Number.NaN } = ours;
  yield limit("import of @aloha/sdk", "an empty package", importMs, "ms", 5);
  yield limit("require of it", "an empty package", requireMs, "ms", 5);
  yield limit("a call", "raw fetch, stubbed transport", overFetchUs, "µs", 12);
  yield limit("a call with all three hooks and pace", "raw fetch, stubbed transport", fullUs, "µs", 12);
  for (const peer of peers.filter(({ subject }) => subject === "stripe" || subject === "openai")) {
    yield ratio("import", peer.subject, importMs / peer.importMs, 0.1);
    yield ratio("a call over raw fetch", peer.subject, overFetchUs / peer.overFetchUs, 0.6);
  }
}

const limit = (what: string, against: string, value: number, unit: string, most: number): Goal => ({
  what: `${what}, CPU`,
  against,
  result: `${value.toFixed(1)} ${unit}`,
  goal: `≤ ${most} ${unit}`,
  reached: value <= most,
});

const ratio = (what: string, against: string, value: number, most: number): Goal => ({
  what,
  against,
  result: `${value.toFixed(2)} ×`,
  goal: `≤ ${most} ×`,
  reached: value <= most,
});

function typescriptTable(costs: readonly TypescriptCosts[]): string {
  const lines = costs.map(
    (one) =>
      `| ${one.subject} | ${one.importMs.toFixed(1)} ms | ${one.requireMs.toFixed(1)} ms | ${one.overFetchUs.toFixed(1)} µs |`,
  );
  return ["| TypeScript | import | require | a call over fetch |", "|---|---|---|---|", ...lines].join("\n");
}
