// What the CLI costs: CPU of a start over bare node, the size of its file, and how long an event takes to be an outcome
// of `aloha listen` over loopback. It uses the built file, and the real server.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildCli } from "../../scripts/sdks/pack-cli.ts";
import { Aloha } from "../../sdks/typescript/src/index.ts";
import { startPortal } from "../../sdks/typescript/tests/support/started.ts";

export interface CliCosts {
  readonly bytes: number;
  /** CPU milliseconds, the least of many rounds that take turns. */
  readonly nodeMs: number;
  readonly versionMs: number;
  readonly helpMs: number;
  /** Milliseconds from the call that makes an event to the stored outcome. */
  readonly listen: { readonly p50: number; readonly p95: number; readonly events: number };
}

export async function measureCli(rounds = 20, events = 200): Promise<CliCosts> {
  const folder = mkdtempSync(join(tmpdir(), "aloha-bench-cli-"));
  try {
    const file = await buildCli(folder);
    const subjects = [
      ["-e", "0"],
      [file, "--version"],
      [file, "posts", "create", "--help"],
    ];
    const best = subjects.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < rounds; round++)
      for (const [index, line] of subjects.entries()) best[index] = Math.min(best[index] ?? 0, cpuOf(line));
    const [nodeMs = 0, versionMs = 0, helpMs = 0] = best;
    return { bytes: statSync(file).size, nodeMs, versionMs, helpMs, listen: await measureListen(file, events) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU of one child, user and system. */
function cpuOf(line: readonly string[]): number {
  const told = spawnSync(
    "bash",
    ["-c", `TIMEFORMAT='%U %S'; time ${[process.execPath, ...line].map((word) => `'${word}'`).join(" ")} >/dev/null`],
    { encoding: "utf8" },
  );
  const [user = 0, system = 0] = told.stderr.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return (user + system) * 1000;
}

async function measureListen(file: string, events: number): Promise<CliCosts["listen"]> {
  const portal = await startPortal();
  const server = createServer((request, response) => void request.resume().on("end", () => response.end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { key } = await new Aloha({ baseURL: portal.baseUrl }).sandbox.workspaces.create();
  const client = new Aloha({ baseURL: portal.baseUrl, apiKey: key.secret });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const cli = spawn(process.execPath, [file, "listen", "--forward-to", address, "--events", "post.scheduled"], {
    env: { ...process.env, ALOHA_KEY: key.secret, ALOHA_BASE_URL: portal.baseUrl },
  });
  try {
    return await outcomesOf(cli, client, events);
  } finally {
    cli.kill("SIGKILL");
    server.close();
    await portal.stop();
  }
}

/** How long each event takes, one after the other. */
async function outcomesOf(
  cli: ChildProcessWithoutNullStreams,
  client: Aloha,
  events: number,
): Promise<CliCosts["listen"]> {
  const ends: number[] = [];
  let ready = false;
  const untilTrue = async (holds: () => boolean, everyMs: number) => {
    while (!holds()) {
      if (cli.exitCode !== null) throw new Error(`aloha listen ended with ${cli.exitCode}.`);
      await wait(everyMs);
    }
  };
  cli.stdout.on("data", (part: Buffer) => {
    for (const line of part.toString().split("\n")) {
      ready ||= line.includes('"ready"');
      if (line.includes('"stored"')) ends.push(performance.now());
    }
  });
  await untilTrue(() => ready, 20);
  await client.sandbox.plan.set({ plan: "agency" });
  const took: number[] = [];
  for (let made = 0; made < events; made++) {
    const started = performance.now();
    await client.posts.create({
      content: `note ${made}`,
      channels: ["x"],
      scheduledAt: new Date(Date.now() + 86_400_000),
    });
    await untilTrue(() => ends.length > made, 1);
    took.push((ends[made] ?? 0) - started);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor(took.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), events };
}

/** The figures as a table in Markdown. */
export function cliTable({ bytes, nodeMs, versionMs, helpMs, listen }: CliCosts): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    "| the CLI | figure | goal |",
    "|---|---|---|",
    `| its one file | ${(bytes / 1024).toFixed(1)} KB | 85 KB at most |`,
    `| start over bare node, CPU: --version | ${ms(versionMs - nodeMs)} | 15 ms |`,
    `| the same: help of a command | ${ms(helpMs - nodeMs)} | 15 ms |`,
    `| listen: event made to outcome stored, p50 of ${listen.events} | ${ms(listen.p50)} | – |`,
    `| the same, p95 | ${ms(listen.p95)} | 50 ms |`,
  ].join("\n");
}

if (import.meta.main) console.log(cliTable(await measureCli()));
