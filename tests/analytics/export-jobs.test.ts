import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exportJobs } from "#sandbox/analytics/export-jobs.ts";
import { sha256Hex } from "#sandbox/secrets.ts";
import type { AtomicJob } from "#sandbox/time/job.ts";
import { JobRunner } from "#sandbox/time/job-runner.ts";
import { download, publish, readExport, readyExport, startExport } from "#tests/support/analytics-words.ts";
import { advance, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/analytics/export";
const failed = (error: unknown) => assert.fail(String(error));

describe("an export", () => {
  test("given up after ten tries ends as failed with an error, and leaves nothing behind", async () => {
    const key = await newKey();
    for (const kind of ["writeExport", "sealExport"] as const) {
      await publish(key, { channels: ["x"] });
      const { id } = await startExport(key);
      const { jobs } = house.sandbox.services;
      const fails = () => Promise.reject(new Error("the disk is full"));
      const { giveUp } = exportJobs({ publicUrl: "" })[kind];
      const broken = kind === "writeExport" ? { run: fails } : { outside: fails, finish: fails };
      let reports = 0;
      const kinds = { ...jobs.kinds, [kind]: { ...broken, ...(giveUp ? { giveUp } : {}) } };
      const runner = new JobRunner({ ...jobs, kinds }, () => void reports++);
      for (let turn = 0; turn < 12; turn++) {
        assert.equal((await readExport(key, id)).status === "failed", reports >= 10);
        await runner.runDue();
        house.clock.advance(600_000);
      }
      const { status, error, rowCount, bytes, sha256, downloadUrl } = await readExport(key, id);
      assert.deepEqual([status, error?.code, reports], ["failed", "internal_error", 10]);
      assert.deepEqual([rowCount, bytes, sha256, downloadUrl], [0, 0, null, null]);
      const sql = `SELECT number FROM analytics_export_part WHERE export_id = '${id}'`;
      assert.deepEqual(await house.sandbox.engine.all({ sql, parameters: [] }), []);
    }
  });

  test("makes the oldest of more than fifty go with its file, and never one that is still being written", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const first = await readyExport(house, key);
    house.clock.advance(1000);
    const waiting = await startExport(key);
    const hold = (wake: string) =>
      house.sandbox.engine.transaction((session) =>
        session.all({ sql: `UPDATE job SET wake_at = ${wake} WHERE subject = '${waiting.id}'`, parameters: [] }),
      );
    await hold("NULL");
    for (let count = 0; count < 49; count++) await readyExport(house, key);
    assert.equal((await readExport(key, first.id)).status, "ready");
    await readyExport(house, key);
    assert.equal((await call("GET", `${path}/${first.id}`, { key })).status, 404);
    const sql = `SELECT subject FROM job WHERE subject = '${first.id}' UNION ALL SELECT export_id FROM analytics_export_part WHERE export_id = '${first.id}'`;
    assert.deepEqual(await house.sandbox.engine.all({ sql, parameters: [] }), []);
    assert.equal((await readExport(key, waiting.id)).status, "queued");
    await hold("1");
    await house.sandbox.jobs.runDue();
    assert.equal((await readExport(key, waiting.id)).status, "ready");
  });

  test("is the same file with the same sum when another process takes over in the middle", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    for (let count = 0; count < 45; count++)
      await call("POST", "/v1/posts", { key, body: { content: `note ${count}`, channels: ["x"], publishNow: true } });
    await advance(key, "P2D");
    await call("POST", "/v1/sandbox/clock/freeze", { key });
    const whole = await readyExport(house, key, { granularity: "snapshot", format: "csv" });
    const taken = await startExport(key, { granularity: "snapshot", format: "csv" });
    const { jobs } = house.sandbox.services;
    const first = house.sandbox.services.jobs.kinds.writeExport as AtomicJob;
    const other = exportJobs({ publicUrl: house.sandbox.settings.publicUrl });
    let parts = 0;
    const run: AtomicJob["run"] = (job) => (parts++ === 0 ? first.run(job) : other.writeExport.run(job));
    await new JobRunner({ ...jobs, kinds: { ...jobs.kinds, ...other, writeExport: { run } } }, failed).runDue();
    const { status, sha256 } = await readExport(key, taken.id);
    assert.deepEqual([parts, status, sha256], [3, "ready", whole.sha256]);
    assert.equal(sha256Hex(await download(key, taken.id)), sha256);
  });
});
