import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exportJobs } from "#sandbox/analytics/export-jobs.ts";
import { JobRunner } from "#sandbox/time/job-runner.ts";
import {
  download,
  exportedRows,
  publish,
  readExport,
  readyExport,
  startExport,
} from "#tests/support/analytics-words.ts";
import { advance, newKey, refusal } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { readCsv, withoutApostrophe } from "#tests/support/read-csv.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/analytics/export";

describe("202", () => {
  test("says where to read it, covers the last 30 days, and is written by a job alone", async () => {
    const key = await newKey();
    const answer = await call("POST", path, { key, body: { format: "csv" } });
    const { id, status, from, to, granularity, channels, downloadUrl } = answer.body as unknown as Record<
      string,
      string
    >;
    assert.deepEqual([answer.status, answer.headers.get("location")], [202, `${path}/${id}`]);
    assert.deepEqual(
      [status, from, to, granularity, channels, downloadUrl],
      ["queued", "2026-10-26", "2026-11-24", "post", null, null],
    );
    await house.sandbox.jobs.runDue();
    const ready = await readExport(key, id ?? "");
    assert.deepEqual([ready.status, ready.progress, ready.rowCount], ["ready", 100, 0]);
    assert.equal(ready.expiresAt, new Date(startAt + 7 * 86_400_000).toISOString());
  });

  test("gives one row for each channel that has it, with the numbers of the last snapshot, marked as simulated", async () => {
    const key = await newKey();
    const id = await publish(key, { channels: ["linkedin", "bluesky"], campaignId: "-spring" }, "P2D");
    await publish(key, { channels: ["linkedin"], test: { linkedin: "forbidden" } });
    const rows = await exportedRows(house, key);
    assert.deepEqual(rows.map(({ postId, channel }) => [postId, channel]).sort(), [
      [id, "bluesky"],
      [id, "linkedin"],
    ]);
    for (const row of rows) {
      const age = Date.parse(row.capturedAt) - Date.parse(row.publishedAt);
      assert.deepEqual([age, row.source, row.campaignId], [86_400_000, "simulated", "-spring"]);
      assert.match(row.remoteUrl, /^http:\/\/localhost:3000\/sandbox\/preview\//);
    }
    const bluesky = rows.find(({ channel }) => channel === "bluesky");
    assert.deepEqual([bluesky?.impressions, bluesky?.views, bluesky?.engagementRate], [null, null, null]);
    assert.ok((bluesky?.likes ?? 0) > 0);
  });

  test("gives every snapshot when asked, and none of them counts back", async () => {
    const key = await newKey();
    await publish(key, { channels: ["x"] }, "P8D");
    const rows = await exportedRows(house, key, { granularity: "snapshot" });
    const hours = rows.map((row) => (Date.parse(row.capturedAt) - Date.parse(row.publishedAt)) / 3_600_000);
    assert.deepEqual(hours, [0, 1, 6, 24, 72, 168]);
    const shown = rows.map(({ impressions }) => impressions ?? -1);
    assert.deepEqual(
      shown,
      [...shown].sort((a, b) => a - b),
    );
    const { likes } = rows.at(-1) ?? {};
    await advance(key, "P30D");
    const later = await exportedRows(house, key, { granularity: "snapshot", from: "2026-11-01" });
    assert.deepEqual([later.length, later.at(5)?.likes], [7, likes]);
  });

  test("keeps to the days of publication, the channels and the numbers that were asked for", async () => {
    const key = await newKey({ timeZone: "Pacific/Auckland" });
    await publish(key, { channels: ["x", "linkedin"] });
    const days = async (body: object) => (await exportedRows(house, key, body as Record<string, unknown>)).length;
    assert.deepEqual(
      [
        await days({ from: "2026-11-24", to: "2026-11-24" }),
        await days({ from: "2026-11-25", to: "2026-11-25" }),
        await days({ to: "2026-11-23" }),
        await days({ channels: ["x"] }),
      ],
      [2, 0, 0, 1],
    );
    await advance(key, "P1D");
    const [row] = await exportedRows(house, key, { metrics: ["engagementRate", "likes"], channels: ["x"] });
    const numbers = Object.entries(row ?? {}).slice(8, -1);
    const told = numbers.filter(([, value]) => value !== null).map(([name]) => name);
    assert.deepEqual([numbers.length, told], [11, ["likes", "engagementRate"]]);
  });

  test("leaves out what was taken down, and what was published after it was asked for", async () => {
    const key = await newKey();
    const id = await publish(key, { channels: ["x"] });
    const early = await startExport(key);
    await publish(key, { channels: ["x"], content: "a later note." });
    await house.sandbox.jobs.runDue();
    assert.equal((await readExport(key, early.id)).rowCount, 1);
    assert.equal((await call("DELETE", `/v1/posts/${id}`, { key })).status, 204);
    assert.deepEqual(
      (await exportedRows(house, key)).map(({ content }) => content),
      ["a later note."],
    );
  });

  test("runs at once while the clock is frozen; the same export twice is the same rows, in CSV as in JSON", async () => {
    const key = await newKey();
    const texts = [
      '=HYPERLINK("http://a.example")',
      "+1, said 'he'",
      "-line\nbreak",
      "@who 👩‍👩‍👧 é",
      "'=quoted",
      '"all"',
    ];
    for (const content of texts) await publish(key, { channels: ["linkedin", "mastodon"], content });
    await call("POST", "/v1/sandbox/clock/freeze", { key });
    for (const granularity of ["post", "snapshot"]) {
      const file = async (format: string) => download(key, (await readyExport(house, key, { format, granularity })).id);
      const json = JSON.parse(await file("json")).rows as Record<string, unknown>[];
      assert.deepEqual(JSON.parse(await file("json")).rows, json);
      const csv = await file("csv");
      assert.equal(await file("csv"), csv);
      const [head, ...lines] = readCsv(csv);
      const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      assert.deepEqual(head, Object.keys(json[0] ?? {}).map(snake));
      const cells = json.map((row) => Object.values(row).map((value) => (value === null ? "" : String(value))));
      assert.deepEqual(
        lines.map((line) => line.map(withoutApostrophe)),
        cells,
      );
      assert.deepEqual(new Set(json.map(({ content }) => content)), new Set(texts));
    }
  });

  test("counts a comment in the inbox as a reply", async () => {
    const key = await newKey();
    const postId = await publish(key, { channels: ["linkedin"] });
    for (let count = 0; count < 3; count++) {
      const data = { postId, channel: "linkedin", kind: "comment" };
      const answer = await call("POST", "/v1/sandbox/events/trigger", { key, body: { event: "reply.received", data } });
      assert.equal(answer.status, 201, answer.text);
    }
    await advance(key, "PT1H");
    const [row] = await exportedRows(house, key);
    assert.ok((row?.replies ?? 0) >= 3);
  });

  test("goes on where it was, part by part, and says how far it is; too many rows fail it and leave nothing", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    for (let count = 0; count < 110; count++)
      await call("POST", "/v1/posts", { key, body: { content: `note ${count}`, channels: ["x"], publishNow: true } });
    await advance(key, "P2D");
    const written = await readyExport(house, key, { granularity: "snapshot", format: "csv" });
    const lines = readCsv(await download(key, written.id));
    assert.deepEqual([written.rowCount, lines.length, new Set(lines.map(String)).size], [440, 441, 441]);

    const { engine } = house.sandbox;
    const failing = await startExport(key, { granularity: "snapshot" });
    const kinds = { ...house.sandbox.services.jobs.kinds, ...exportJobs({ publicUrl: "", mostRows: 439 }) };
    const runner = new JobRunner({ ...house.sandbox.services.jobs, kinds }, (error) => assert.fail(String(error)));
    await runner.runDue();
    const { status, error, rowCount, downloadUrl, progress } = await readExport(key, failing.id);
    assert.deepEqual([status, rowCount, downloadUrl], ["failed", 0, null]);
    assert.deepEqual(error?.code, "too_many_rows");
    assert.ok(progress < 100);
    const parts = await engine.all({
      sql: `SELECT number FROM analytics_export_part WHERE export_id = '${failing.id}'`,
      parameters: [],
    });
    assert.deepEqual(parts, []);
  });

  test("of a live workspace is a header alone, for nothing was measured there", async () => {
    const { live } = await newLiveWorkspace(house, "agency");
    const { id, livemode } = await readyExport(house, live, { format: "csv" });
    assert.equal(livemode, true);
    assert.equal(readCsv(await download(live, id)).length, 1);
  });

  test("replayed under its Idempotency-Key is the same export", async () => {
    const key = await newKey();
    const headers = { "idempotency-key": "one" };
    const body = { format: "csv" };
    const first = await call("POST", path, { key, body, headers });
    const again = await call("POST", path, { key, body, headers });
    assert.deepEqual([again.headers.get("idempotency-replayed"), again.text], ["true", first.text]);
    assert.equal((await call("POST", path, { key, body: { format: "json" }, headers })).status, 422);
  });
});

describe("409", () => {
  test("too_many_exports while five are not finished, in one mode; a further one works once they are", async () => {
    const { test: key, live } = await newLiveWorkspace(house, "agency");
    const body = { format: "csv" };
    for (let count = 0; count < 5; count++) assert.equal((await call("POST", path, { key, body })).status, 202);
    const answer = await call("POST", path, { key, body });
    assert.deepEqual(
      [answer.status, answer.body.code as unknown, answer.headers.get("retry-after")],
      [409, "too_many_exports", "5"],
    );
    assert.equal((await call("POST", path, { key: live, body })).status, 202);
    await house.sandbox.jobs.runDue();
    assert.equal((await call("POST", path, { key, body })).status, 202);
  });

  test("clock_advancing while another call moves the clock", async () => {
    const { key, workspaceId } = await newWorkspace();
    const sql = `UPDATE workspace SET clock_state = 'advancing', clock_lease_until = ${house.clock.now() + 9000} WHERE id = '${workspaceId}'`;
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
    const problem = await refusal("POST", path, { key, body: { format: "csv" } });
    assert.deepEqual([problem.status, problem.code], [409, "clock_advancing"]);
  });
});

describe("422", () => {
  test("range_inverted and range_too_old name the field and what would be right", async () => {
    const key = await newKey();
    const inverted = await refusal("POST", path, {
      key,
      body: { format: "csv", from: "2026-11-02", to: "2026-11-01" },
    });
    assert.deepEqual([inverted.status, inverted.code, inverted.errors[0]?.pointer], [422, "range_inverted", "/to"]);
    const later = await refusal("POST", path, { key, body: { format: "csv", from: "2026-12-01" } });
    assert.deepEqual([later.code, later.errors[0]?.pointer], ["range_inverted", "/from"]);
    const old = await refusal("POST", path, { key, body: { format: "csv", from: "2024-11-23" } });
    assert.deepEqual([old.code, old.errors[0]?.pointer], ["range_too_old", "/from"]);
    assert.match(old.detail, /2024-11-24/);
    assert.equal((await call("POST", path, { key, body: { format: "csv", from: "2024-11-24" } })).status, 202);
    const ended = await refusal("POST", path, { key, body: { format: "csv", to: "2024-11-30" } });
    assert.deepEqual([ended.code, ended.errors[0]?.pointer], ["range_too_old", "/to"]);
  });

  test("tells everything at once: an unknown channel by its other name, and a bad range", async () => {
    const key = await newKey();
    const body = { format: "csv", channels: ["x", "twitter"], from: "2026-11-02", to: "2026-11-01" };
    const { code, errors } = await refusal("POST", path, { key, body });
    assert.equal(code, "validation_failed");
    assert.deepEqual(
      errors.map((one) => [one.pointer, one.code, one.suggestion]),
      [
        ["/channels/1", "unknown_channel", "x"],
        ["/to", "range_inverted", undefined],
      ],
    );
    const only = await refusal("POST", path, { key, body: { format: "csv", channels: ["twitter"] } });
    assert.equal(only.code, "unknown_channel");
    for (const wrong of [
      {},
      { format: "xml" },
      { format: "csv", from: "2026-02-30" },
      { format: "csv", metrics: ["likes", "likes"] },
    ])
      assert.equal((await refusal("POST", path, { key, body: wrong })).code, "validation_failed");
  });
});
