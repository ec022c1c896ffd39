import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readExport, readyExport, startExport } from "#tests/support/analytics-words.ts";
import { advance, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("200", () => {
  test("an export is queued, then ready with a link, and expired after 7 days on the clock of the workspace", async () => {
    const key = await newKey();
    const { id } = await startExport(key);
    assert.equal((await readExport(key, id)).status, "queued");
    await house.sandbox.jobs.runDue();
    const ready = await readExport(key, id);
    assert.match(ready.downloadUrl ?? "", /\/download\?expires=\d+&signature=alo_dl_[0-9a-f]{64}$/);
    const happened = await advance(key, "P7D");
    assert.ok(happened.some(({ kind }) => kind === "export_expired"));
    const expired = await readExport(key, id);
    assert.deepEqual([expired.status, expired.downloadUrl, expired.sha256], ["expired", null, ready.sha256]);
    const parts = await house.sandbox.engine.all({ sql: "SELECT 1 FROM analytics_export_part", parameters: [] });
    assert.deepEqual(parts, []);
  });

  test("an export that is asked for while the clock moves far is ready and expired within that move", async () => {
    const key = await newKey();
    const { id } = await startExport(key);
    const kinds = (await advance(key, "P10D")).map(({ kind }) => kind);
    assert.deepEqual(
      kinds.filter((kind) => kind.startsWith("export")),
      ["export_ready", "export_expired"],
    );
    assert.equal((await readExport(key, id)).status, "expired");
  });

  test("each read mints a new link; the log keeps none of them", async () => {
    const key = await newKey();
    const { id, downloadUrl } = await readyExport(house, key);
    house.clock.advance(2000);
    const later = await readExport(key, id);
    assert.notEqual(later.downloadUrl, downloadUrl);
    const signature = new URL(downloadUrl ?? "").searchParams.get("signature") ?? "";
    await call("GET", new URL(downloadUrl ?? "").pathname + new URL(downloadUrl ?? "").search);
    await house.sandbox.log.flush();
    const rows = await house.sandbox.engine.all({ sql: "SELECT heads, words FROM request_log", parameters: [] });
    assert.ok(!JSON.stringify(rows).includes(signature));
    assert.ok(JSON.stringify(rows).includes(`alo_dl_…${signature.slice(-4)}`));
  });
});

describe("404", () => {
  test("for another workspace and for the other mode", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const { id } = await readyExport(house, key);
    for (const other of [live, await newKey()])
      for (const path of [`/v1/analytics/export/${id}`, `/v1/analytics/export/${id}/download`])
        assert.equal((await call("GET", path, { key: other })).status, 404);
  });
});
