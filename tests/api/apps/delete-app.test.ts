import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createApp, flowOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { auditOf, connect, refresh, refusalOf } from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("deleteApp", () => {
  test("204: its connections end on their next call, also in other workspaces, and nobody can connect it", async () => {
    const { browser } = await newOwner(house);
    const other = await newOwner(house);
    const app = await createApp(browser);
    const tokens = await connect(other.browser, flowOf(app), { workspaceId: other.workspaceId, mode: "live" });
    assert.equal((await browser.ask("DELETE", `/v1/apps/${app.id}`)).status, 204);
    assert.equal((await call("GET", "/v1/posts", { key: tokens.access_token })).body.code, "invalid_token");
    assert.deepEqual(await refusalOf(await refresh(flowOf(app), tokens.refresh_token)), [401, "invalid_client"]);
    assert.deepEqual((await auditOf(browser, "app.deleted"))?.detail, { name: "Planner", connections: 1 });
    assert.equal((await browser.ask("DELETE", `/v1/apps/${app.id}`)).status, 404);
  });
});
