import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { demoApp } from "#sandbox/oauth/demo-app.ts";
import { dropEndedOauth } from "#sandbox/oauth/drop-ended-oauth.ts";
import { plantApps } from "#sandbox/oauth/plant-apps.ts";
import { connectionsOf, listApps, problemsOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import {
  askConsent,
  askingFor,
  codeFor,
  connect,
  redeem,
  refusalOf,
  sentTo,
  type TestApp,
  visitAuthorize,
} from "#tests/support/oauth-words.ts";
import { newOwner, newVisitor, portal } from "#tests/support/test-browser.ts";

const redirectUri = `${portal}/docs/oauth/return`;
const demo: TestApp = { id: demoApp.id, kind: "browser", method: "none", secret: null, redirectUri };

inEachHouse("the demo app of the guide", (house) => {
  test("a visitor without an account connects it, and its token reaches the visitor's own workspace", async () => {
    const { browser, workspaceId } = await newVisitor();
    const tokens = await connect(browser, demo, { workspaceId });
    assert.match(tokens.access_token, /^alo_oat_test_/);
    const me = await call("GET", "/v1/me", { key: tokens.access_token });
    assert.deepEqual(
      [me.status, (me.body.app as unknown as { name: string }).name, me.body.livemode],
      [200, "Aloha demo partner", false],
    );
    const [connection] = await connectionsOf(browser);
    assert.equal(connection?.app.registeredBy, null);
  });

  test("it never gets to live data, also where an owner with an account says so", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const id = await askConsent(browser, askingFor(demo));
    const { workspaces } = (await browser.ask("GET", `/v1/consents/${id}`)).body as unknown as Schema<"Consent">;
    assert.deepEqual(
      workspaces.map(({ modes }) => modes),
      [["test"]],
    );
    const body = { decision: "allow", workspaceId, mode: "live", scopes: ["read"] };
    const refused = await browser.ask("POST", `/v1/consents/${id}`, { body });
    assert.equal(refused.status, 422);
    assert.deepEqual(problemsOf(refused), [["/mode", "invalid_enum"]]);
    assert.match(refused.text, /Aloha demo partner works with test data only\./);
    assert.deepEqual(await connectionsOf(browser), []);
    const allowed = await browser.ask("POST", `/v1/consents/${id}`, { body: { ...body, mode: "test" } });
    assert.equal(allowed.status, 200);
    assert.deepEqual(
      (await connectionsOf(browser)).map(({ livemode }) => livemode),
      [false],
    );
  });

  test("it never gets webhook:admin", async () => {
    const { browser } = await newVisitor();
    const to = sentTo(await visitAuthorize(browser, askingFor(demo, { scope: "read webhook:admin" })));
    assert.equal(to.origin + to.pathname, redirectUri);
    assert.equal(to.searchParams.get("error"), "invalid_scope");
  });

  test("no other address gets its answer", async () => {
    const { browser, workspaceId } = await newVisitor();
    for (const other of [
      `${redirectUri}/`,
      `${redirectUri}?next=1`,
      `${redirectUri}#a`,
      `${portal}/docs/oauth`,
      `${portal}/docs/oauth/RETURN`,
      "http://localhost:3001/docs/oauth/return",
      "http://127.0.0.1:3000/docs/oauth/return",
      "https://evil.example/docs/oauth/return",
    ]) {
      const answer = await visitAuthorize(browser, askingFor(demo, { redirect_uri: other }));
      assert.deepEqual([answer.status, answer.headers.get("location")], [400, null], other);
    }
    const code = await codeFor(browser, demo, { workspaceId });
    const elsewhere = await redeem(demo, code, { redirect_uri: `${portal}/docs/oauth` });
    assert.deepEqual(await refusalOf(elsewhere), [400, "invalid_grant"]);
  });

  test("it is in nobody's list, and nobody can change, rotate or delete it", async () => {
    const { browser } = await newOwner(house);
    assert.deepEqual(await listApps(browser), []);
    const path = `/v1/apps/${demo.id}`;
    const tries = [
      await browser.ask("PATCH", path, { body: { redirectUris: ["https://evil.example/cb"] } }),
      await browser.ask("POST", `${path}/rotate`, { body: { expectedGeneration: 1 } }),
      await browser.ask("DELETE", path),
    ];
    assert.deepEqual(
      tries.map(({ status }) => status),
      [404, 404, 404],
    );
  });

  test("it stays through every sweep, and is there once however often servers start", async () => {
    const { engine, clock } = house.sandbox;
    await Promise.all([1, 2, 3].map(() => plantApps(engine, portal, clock.now())));
    const living = `id = '${demo.id}' AND deleted_at IS NULL AND workspace_id IS NULL`;
    assert.equal(await countRows(engine, "oauth_client", living), 1);
    house.clock.advance(400 * 86_400_000);
    await dropEndedOauth(engine, clock);
    assert.equal(await countRows(engine, "oauth_client", living), 1);
  });

  test("a portal that moves takes it along, and the address of before gets nothing more", async () => {
    const { engine, clock } = house.sandbox;
    const { browser } = await newVisitor();
    await plantApps(engine, "https://developers.example.com", clock.now());
    assert.equal((await visitAuthorize(browser, askingFor(demo))).status, 400);
    const moved = "https://developers.example.com/docs/oauth/return";
    assert.equal((await visitAuthorize(browser, askingFor(demo, { redirect_uri: moved }))).status, 303);
    await plantApps(engine, portal, clock.now());
  });
});
