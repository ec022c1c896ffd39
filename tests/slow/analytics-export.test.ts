import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Schema } from "#sandbox/contract/types.ts";
import { openEngine } from "#sandbox/store/open.ts";
import { agencyKey } from "#tests/support/agency-key.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { publishMany } from "#tests/support/publish-many.ts";
import { withoutApostrophe } from "#tests/support/read-csv.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";

type Export = Schema<"AnalyticsExport">;
const dayMs = 86_400_000;
const mostBytes = 150_000_000;
/** V8 lets dead objects pile up as far as it is allowed to, however little an export needs. */
const lean = ["--max-old-space-size=32", "--max-semi-space-size=1"];
/** Seven rows for each. Postgres needs twice as long, and the memory does not follow the rows. */
const posts = { sqlite: 142_857, postgres: 28_571 };

/** A database with so many posts that every snapshot of them was taken, and the settings of a server on it. */
async function filled(dialect: "sqlite" | "postgres", count: number) {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-export-"));
  const database = dialect === "postgres" ? await makeDatabase() : null;
  const engine = await openEngine({ dataDir, databaseUrl: database?.url ?? null });
  const { key, workspaceId } = await agencyKey(engine);
  await publishMany(engine, workspaceId, { count, from: Date.now() - 200 * dayMs });
  await engine.close();
  // Links in files begin with it, and two servers have two ports.
  const PUBLIC_URL = "http://localhost:3000";
  const settings: Record<string, string> = {
    DATA_DIR: dataDir,
    PUBLIC_URL,
    ...(database ? { DATABASE_URL: database.url } : {}),
  };
  const leave = async () => {
    rmSync(dataDir, { recursive: true, force: true });
    await database?.drop();
  };
  return { key, settings, leave };
}

/** One workspace on one server. */
function caller(server: ServerProcess, key: string) {
  const path = "/v1/analytics/export";
  const ask = (method: string, at: string, body?: unknown) =>
    fetch(server.base + at, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    });
  const from = new Date(Date.now() - 201 * dayMs).toISOString().slice(0, 10);
  const read = async (id: string) => (await (await ask("GET", `${path}/${id}`)).json()) as Export;
  return {
    read,
    list: async () => ((await (await ask("GET", path)).json()) as { data: Export[] }).data,
    freeze: () => ask("POST", "/v1/sandbox/clock/freeze"),
    start: async (body: object) => (await (await ask("POST", path, { from, ...body })).json()) as Export,
    download: (id: string) => ask("GET", `${path}/${id}/download`),
    async ready(id: string): Promise<Export> {
      let found = await read(id);
      await until(async () => {
        await sleep(200);
        found = await read(id);
        return found.status !== "queued" && found.status !== "running";
      }, 120_000);
      return found;
    },
  };
}

async function jsonFile(mine: ReturnType<typeof caller>): Promise<string> {
  const { id } = await mine.start({ format: "json", granularity: "snapshot" });
  await mine.ready(id);
  return (await mine.download(id)).text();
}

/** The rows without the header, as Python's csv module has them. */
function readByPython(file: Uint8Array): string[][] {
  const program =
    "import csv,io,json,sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, 'utf-8', newline=''), strict=True))[1:]))";
  const { stdout, stderr, status } = spawnSync("python3", ["-c", program], { input: file, maxBuffer: 2 ** 30 });
  assert.equal(status, 0, String(stderr));
  const lines = JSON.parse(stdout.toString()) as string[][];
  return lines.map((line) => line.map(withoutApostrophe));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

for (const dialect of ["sqlite", "postgres"] as const) {
  describe(`exports on ${dialect}`, () => {
    test("kill -9 in the middle: no half file is offered, the next process goes on, and the file is what it would have been", async () => {
      const { key, settings, leave } = await filled(dialect, 5000);
      const first = await startServer(settings);
      const before = caller(first, key);
      await before.freeze();
      const { id } = await before.start({ format: "csv", granularity: "snapshot" });
      await until(async () => (await before.read(id)).progress >= 20, 60_000);
      await first.kill();

      const second = await startServer({ ...settings, WEBHOOK_WORKER: "off" });
      const after = caller(second, key);
      const found = await after.read(id);
      if (found.status === "running") assert.equal((await after.download(id)).status, 409);
      const ready = await after.ready(id);
      const file = Buffer.from(await (await after.download(id)).arrayBuffer());
      assert.deepEqual([ready.status, ready.rowCount, ready.bytes], ["ready", 35_000, file.length]);
      assert.equal(createHash("sha256").update(file).digest("hex"), ready.sha256);
      const { rows } = JSON.parse(await jsonFile(after)) as Schema<"AnalyticsFile">;
      const read = readByPython(file);
      assert.equal(read.length, rows.length);
      // Row by row: to tell the difference of two lists this long would take for ever.
      for (const [index, row] of rows.entries()) {
        const cells = Object.values(row).map((cell) => String(cell ?? ""));
        if (cells.join("\u0000") !== read[index]?.join("\u0000")) assert.deepEqual(read[index], cells);
      }
      const again = await after.ready((await after.start({ format: "csv", granularity: "snapshot" })).id);
      assert.equal(again.sha256, ready.sha256);
      assert.ok(found.rowCount > 0 && found.rowCount < 35_000, "the kill came in the middle");
      assert.equal(await second.stop(), 0);
      await leave();
    });

    test(`${posts[dialect] * 7} rows are written by a process that never holds 150 MB of memory in all`, async (context) => {
      const { key, settings, leave } = await filled(dialect, posts[dialect]);
      const asking = await startServer({ ...settings, PAGES: "off" });
      await caller(asking, key).start({ format: "json", granularity: "snapshot" });
      await asking.kill();
      const { stdout, stderr } = spawnSync(process.execPath, [...lean, "tests/support/export-alone.ts"], {
        env: { ...process.env, ...settings },
        encoding: "utf8",
      });
      const { before, peak, tookMs } = JSON.parse(stdout || assert.fail(stderr));
      context.diagnostic(`${tookMs} ms, ${megabytes(before)} MB before and at most ${megabytes(peak)} MB`);
      assert.ok(peak < mostBytes, `${peak} bytes`);

      const server = await startServer(settings);
      const mine = caller(server, key);
      const [ready] = await mine.list();
      assert.deepEqual([ready?.status, ready?.rowCount], ["ready", posts[dialect] * 7]);
      const response = await mine.download(ready?.id ?? "");
      const sum = createHash("sha256");
      let bytes = 0;
      for await (const piece of Readable.fromWeb(response.body as never) as AsyncIterable<Uint8Array>) {
        sum.update(piece);
        bytes += piece.length;
      }
      assert.deepEqual([sum.digest("hex"), bytes], [ready?.sha256, ready?.bytes]);
      assert.equal(await server.stop(), 0);
      await leave();
    });
  });
}
