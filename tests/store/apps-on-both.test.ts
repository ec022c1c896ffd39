import assert from "node:assert/strict";
import { test } from "node:test";
import { appIn, askForApp, connectionsOf, createApp, flowOf, listApps, rotateApp } from "#tests/support/app-words.ts";
import { type Answered, call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newTeam } from "#tests/support/members.ts";
import {
  askConsent,
  askingFor,
  codeFor,
  connect,
  redeem,
  type TestApp,
  type Tokens,
} from "#tests/support/oauth-words.ts";
import { membersOf } from "#tests/support/team-words.ts";
import { newOwner, type TestBrowser } from "#tests/support/test-browser.ts";

const rounds = 4;

const statusesOf = (answers: readonly Answered[]) => answers.map(({ status }) => status).sort();

/** Brings a browser to consent several times, so that all of them can be decided at one moment. */
async function consentsFor(browser: TestBrowser, app: TestApp, count: number): Promise<string[]> {
  const ids = [];
  for (let made = 0; made < count; made++) ids.push(await askConsent(browser, askingFor(app)));
  return ids;
}

const allow = (browser: TestBrowser, workspaceId: string, ids: readonly string[]) =>
  ids.map((id) => {
    const body = { decision: "allow", workspaceId, mode: "test", scopes: ["read"] };
    return browser.ask("POST", `/v1/consents/${id}`, { body });
  });

inEachHouse("apps and connections", (house) => {
  test("createApp: of many at once twenty are registered", async () => {
    const { browser } = await newOwner(house);
    const answers = await Promise.all(Array.from({ length: 26 }, () => askForApp(browser)));
    assert.deepEqual(statusesOf(answers), [...Array(20).fill(201), ...Array(6).fill(409)]);
    for (const { status, body } of answers)
      assert.equal(status === 409 ? body.code : null, status === 409 ? "too_many_apps" : null);
    assert.equal((await listApps(browser)).length, 20);
  });

  test("rotateAppSecret: of many at once one rotates, and one secret is current", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    const answers = await Promise.all(Array.from({ length: 8 }, () => rotateApp(browser, app.id, 1)));
    assert.deepEqual(statusesOf(answers), [201, ...Array(7).fill(409)]);
    const [winner] = answers.filter(({ status }) => status === 201);
    assert.deepEqual(winner && appIn(winner).secrets.map(({ generation, state }) => [generation, state]), [
      [2, "current"],
      [1, "ending"],
    ]);
  });

  test("decideConsent: many for one app at once are all taken, and one connection lives", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = flowOf(await createApp(browser));
    for (let round = 0; round < rounds; round++) {
      const ids = await consentsFor(browser, app, 5);
      assert.deepEqual(statusesOf(await Promise.all(allow(browser, workspaceId, ids))), Array(5).fill(200));
      assert.equal((await connectionsOf(browser)).length, 1);
    }
  });

  test("a program has ten devices, however many are added at once: the oldest end", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = flowOf(await createApp(browser, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] }));
    const devices: Tokens[] = [];
    for (let made = 0; made < 8; made++) {
      devices.push(await connect(browser, app, { workspaceId, mode: "live" }));
      house.clock.advance(1000);
    }
    const codes = [];
    for (let made = 0; made < 6; made++) codes.push(await codeFor(browser, app, { workspaceId, mode: "live" }));
    const answers = await Promise.all(codes.map((code) => redeem(app, code)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(6).fill(200),
    );
    assert.equal((await connectionsOf(browser))[0]?.devices, 10);
    const works = await Promise.all(devices.map(({ access_token: key }) => call("GET", "/v1/me", { key })));
    assert.deepEqual(
      works.map(({ status }) => status),
      [401, 401, 401, 401, 200, 200, 200, 200],
    );
  });

  test("deleteApp: beside consents in another workspace it always succeeds, and leaves no connection", async () => {
    for (let round = 0; round < rounds; round++) {
      const { browser } = await newOwner(house);
      const other = await newOwner(house);
      const app = await createApp(browser);
      await connect(other.browser, flowOf(app), { workspaceId: other.workspaceId });
      const ids = await consentsFor(other.browser, flowOf(app), 4);
      const [deleted, ...decided] = await Promise.all([
        browser.ask("DELETE", `/v1/apps/${app.id}`),
        ...allow(other.browser, other.workspaceId, ids),
      ]);
      assert.equal(deleted?.status, 204);
      for (const { status } of decided) assert.ok(status === 200 || status === 404, `${status}`);
      assert.deepEqual(await connectionsOf(other.browser), []);
      assert.equal(await livingGrants(app.id), 0);
    }
  });

  test("removeMember: beside a consent of that member no connection is left that a return would revive", async () => {
    for (let round = 0; round < rounds; round++) {
      const { people, workspaceId } = await newTeam(house);
      const app = await createApp(people.owner);
      const editor = (await membersOf(people.owner)).find(({ role }) => role === "editor");
      const ids = await consentsFor(people.editor, flowOf(app), 4);
      const [removed, ...decided] = await Promise.all([
        people.owner.ask("DELETE", `/v1/members/${editor?.id}`),
        ...allow(people.editor, workspaceId, ids),
      ]);
      assert.equal(removed?.status, 204);
      for (const { status } of decided) assert.ok(status === 200 || status === 422, `${status}`);
      assert.equal(await livingGrants(app.id), 0);
    }
  });

  const livingGrants = (appId: string) =>
    countRows(house.sandbox.engine, "oauth_grant", `client_id = '${appId}' AND revoked_at IS NULL`);
});
