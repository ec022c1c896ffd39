import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sha256Hex } from "#sandbox/secrets.ts";
import { linkOf, publish, readExport, readyExport, startExport } from "#tests/support/analytics-words.ts";
import { advance, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const download = (id: string) => `/v1/analytics/export/${id}/download`;

describe("200", () => {
  test("the very bytes whose length and SHA-256 the export tells, under a name, with a key or by the link alone", async () => {
    const key = await newKey();
    await publish(key, { content: '=1 é 👩‍👩‍👧\n"two"', channels: ["linkedin"] });
    for (const [format, type] of [
      ["csv", "text/csv"],
      ["json", "application/json"],
    ]) {
      const ready = await readyExport(house, key, { format });
      for (const answer of [await call("GET", download(ready.id), { key }), await call("GET", linkOf(ready))]) {
        assert.equal(answer.status, 200);
        assert.equal(sha256Hex(answer.text), ready.sha256);
        assert.equal(Buffer.byteLength(answer.text), ready.bytes);
        assert.equal(answer.headers.get("content-length"), String(ready.bytes));
        assert.equal(answer.headers.get("content-type"), `${type}; charset=utf-8`);
        assert.match(
          answer.headers.get("content-disposition") ?? "",
          new RegExp(`^attachment; filename=".*\\.${format}"$`),
        );
      }
      const etag = `"${ready.sha256}"`;
      assert.equal((await call("GET", linkOf(ready), { headers: { "if-none-match": etag } })).status, 304);
      const head = await call("HEAD", download(ready.id), { key });
      assert.deepEqual([head.status, head.headers.get("etag"), head.text], [200, etag, ""]);
    }
  });

  test("breaks off when a part is gone: half of a file never looks whole", async () => {
    const key = await newKey();
    const { id } = await readyExport(house, key);
    const sql = `DELETE FROM analytics_export_part WHERE export_id = '${id}'`;
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
    await assert.rejects(call("GET", download(id), { key }), /is gone/);
  });

  test("by the link, a call counts for its address and not for the plan", async () => {
    const key = await newKey();
    const ready = await readyExport(house, key);
    const { headers } = await call("GET", linkOf(ready));
    assert.match(headers.get("ratelimit-policy") ?? "", /^"anonymous"/);
  });

  test("takes every Accept that has a place for it", async () => {
    const key = await newKey();
    const { id } = await readyExport(house, key, { format: "csv" });
    for (const accept of ["text/csv", "text/*", "*/*", "application/json, text/csv;q=0.1", "TEXT/CSV; q=1"])
      assert.equal((await call("GET", download(id), { key, headers: { accept } })).status, 200, accept);
  });
});

describe("401", () => {
  test("invalid_token for a link that was altered or belongs to another export", async () => {
    const key = await newKey();
    const ready = await readyExport(house, key);
    const other = await readyExport(house, key);
    const link = linkOf(ready);
    const altered = [
      link.replace(/expires=(\d+)/, (_, at: string) => `expires=${Number(at) + 1}`),
      link.replace(ready.id, other.id),
      link.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
      link.replace(/expires=\d+&/, ""),
      link.slice(0, -1),
    ];
    for (const path of altered) {
      const problem = await refusal("GET", path, {});
      assert.deepEqual([problem.status, problem.code], [401, "invalid_token"], path);
    }
  });
});

describe("406", () => {
  test("not_acceptable when the Accept header has no place for the format", async () => {
    const key = await newKey();
    const { id } = await readyExport(house, key, { format: "csv" });
    for (const accept of ["application/json", "text/csv;q=0, */*", "image/*"]) {
      const problem = await refusal("GET", download(id), { key, headers: { accept } });
      assert.deepEqual([problem.status, problem.code], [406, "not_acceptable"], accept);
    }
  });
});

describe("409", () => {
  test("not_ready while no job has run", async () => {
    const key = await newKey();
    const { id } = await startExport(key);
    const answer = await call("GET", download(id), { key });
    assert.deepEqual(
      [answer.status, answer.body.code as unknown, answer.headers.get("retry-after")],
      [409, "not_ready", "1"],
    );
  });

  test("not_ready for an export that failed", async () => {
    const key = await newKey();
    const { id } = await startExport(key);
    const sql = `UPDATE analytics_export SET status = 'failed', error = '{"code":"too_many_rows","message":"Too many."}' WHERE id = '${id}'`;
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
    const answer = await call("GET", download(id), { key });
    assert.deepEqual([answer.status, answer.headers.has("retry-after")], [409, false]);
  });
});

describe("410", () => {
  test("expired for a link after 15 minutes of real time, whatever the clock of the workspace says", async () => {
    const key = await newKey();
    const ready = await readyExport(house, key);
    await advance(key, "P1D");
    assert.equal((await call("GET", linkOf(ready))).status, 200);
    house.clock.advance(15 * 60_000);
    const problem = await refusal("GET", linkOf(ready), {});
    assert.deepEqual([problem.status, problem.code], [410, "expired"]);
    assert.equal((await call("GET", linkOf(await readExport(key, ready.id)))).status, 200);
  });

  test("expired for a file after 7 days on the clock of the workspace", async () => {
    const key = await newKey();
    const ready = await readyExport(house, key);
    await advance(key, "P7D");
    for (const problem of [await refusal("GET", download(ready.id), { key }), await refusal("GET", linkOf(ready), {})])
      assert.deepEqual([problem.status, problem.code], [410, "expired"]);
  });
});
