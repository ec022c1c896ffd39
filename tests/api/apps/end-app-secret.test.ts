import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { appIn, createApp, flowOf, rotateApp } from "#tests/support/app-words.ts";
import { code } from "#tests/support/key-words.ts";
import { auditOf, refresh, refusalOf } from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("endAppSecret", () => {
  test("200: an old secret ends now, the current one cannot", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    await rotateApp(browser, app.id, 1);
    const end = (generation: string) => browser.ask("POST", `/v1/apps/${app.id}/secrets/${generation}/end`);
    assert.deepEqual(code(await end("2")), [409, "secret_is_current"]);
    const ended = await end("1");
    assert.deepEqual(
      appIn(ended).secrets.map(({ state }) => state),
      ["current", "ended"],
    );
    assert.equal((await end("1")).status, 200);
    for (const generation of ["3", "0", "01", "x"]) assert.equal((await end(generation)).status, 404);
    assert.deepEqual(await refusalOf(await refresh(flowOf(app), "x")), [401, "invalid_client"]);
  });

  test("200: an end is written down once, and a browser app has no secret to end", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    await rotateApp(browser, app.id, 1);
    const end = (id: string) => browser.ask("POST", `/v1/apps/${id}/secrets/1/end`);
    for (const _ of [1, 2]) assert.equal((await end(app.id)).status, 200);
    const { data } = (await browser.ask("GET", "/v1/audit-events")).body as unknown as { data: { action: string }[] };
    assert.equal(data.filter(({ action }) => action === "app.secret_ended").length, 1);
    assert.deepEqual((await auditOf(browser, "app.secret_ended"))?.detail, { generation: 1 });
    const page = await createApp(browser, { kind: "browser" });
    assert.equal((await end(page.id)).status, 404);
  });
});
