import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { appIn, createApp, flowOf, problemsOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { auditOf, connect } from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const noApp = "app_01JRQ4A1B2C3D4E5F6G7H8J9K0";

describe("updateApp", () => {
  test("200: changes what is named, and fewer scopes narrow a connection on its next call", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = await createApp(browser);
    const tokens = await connect(browser, flowOf(app), { workspaceId });
    const body = { name: "Planner 2", scopes: ["read"] };
    const answer = await browser.ask("PATCH", `/v1/apps/${app.id}`, { body });
    assert.deepEqual(
      [answer.status, appIn(answer).name, appIn(answer).scopes, appIn(answer).redirectUris, appIn(answer).connections],
      [200, "Planner 2", ["read"], app.redirectUris, 1],
    );
    const post = { content: "Hi", channels: ["x"] };
    assert.equal(
      (await call("POST", "/v1/posts", { key: tokens.access_token, body: post })).body.code,
      "insufficient_scope",
    );
    const wider = { scopes: ["read", "write", "webhook:admin"] };
    await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: wider });
    const me = await call("GET", "/v1/me", { key: tokens.access_token });
    assert.deepEqual(me.body.scopes, ["read", "write"]);
  });

  test("422 and 404", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    const bad = await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: { redirectUris: ["ftp://a.example/"] } });
    assert.deepEqual([bad.status, problemsOf(bad)], [422, [["/redirectUris/0", "invalid_format"]]]);
    const several = { name: "", homepage: "http://a.example", redirectUris: ["com.example.desk:/cb"] };
    const worse = await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: several });
    assert.deepEqual(problemsOf(worse).sort(), [
      ["/homepage", "invalid_format"],
      ["/name", "too_short"],
      ["/redirectUris/0", "invalid_format"],
    ]);
    const stranger = await newOwner(house);
    for (const id of [app.id, noApp, "x"])
      assert.equal((await stranger.browser.ask("PATCH", `/v1/apps/${id}`, { body: { name: "Mine" } })).status, 404);
  });

  test("200: every change is written down, with what was asked for; a warning comes with the change that causes it", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    const body = { redirectUris: ["http://localhost/cb"], homepage: "https://desk.example.com" };
    const changed = appIn(await browser.ask("PATCH", `/v1/apps/${app.id}`, { body }));
    assert.deepEqual(
      [changed.homepage, changed.redirectUris, changed.warnings.map((warning) => warning.code)],
      [body.homepage, body.redirectUris, ["loopback_by_name"]],
    );
    const entry = await auditOf(browser, "app.updated");
    assert.deepEqual([entry?.target, entry?.detail], [app.id, body]);
    const bare = appIn(await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: { homepage: null } }));
    assert.deepEqual([bare.homepage, bare.name, bare.warnings], [null, "Planner", []]);
  });

  test("200: an address that was taken out is refused at authorize from then on", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = await createApp(browser);
    const elsewhere = ["https://planner.example.com/other"];
    await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: { redirectUris: elsewhere } });
    await assert.rejects(connect(browser, flowOf(app), { workspaceId }));
    const there = { ...flowOf(app), redirectUri: elsewhere[0] ?? "" };
    assert.equal((await connect(browser, there, { workspaceId })).scope, "read write");
  });
});
