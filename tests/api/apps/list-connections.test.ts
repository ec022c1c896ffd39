import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { connectionsOf, createApp, flowOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import { connect, refresh } from "#tests/support/oauth-words.ts";
import { membersOf } from "#tests/support/team-words.ts";
import { newOwner, newVisitor, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;
const works = async (key: string) => (await call("GET", "/v1/me", { key })).status;

describe("listConnections", () => {
  test("200: who may do what for whom, on how many devices; an editor sees the own ones only", async () => {
    const { people, workspaceId } = await newTeam(house);
    const app = await createApp(people.owner);
    await connect(people.editor, flowOf(app), { workspaceId, mode: "live" });
    await connect(people.viewer, flowOf(app), { workspaceId, scopes: ["read"] });
    const all = await connectionsOf(people.admin);
    assert.deepEqual(
      all.map(({ app: one, livemode, scopes, devices }) => [one.name, livemode, scopes, devices]).sort(),
      [
        ["Planner", false, ["read"], 1],
        ["Planner", true, ["read", "write"], 1],
      ],
    );
    const [own, ...rest] = await connectionsOf(people.editor);
    assert.deepEqual([own?.livemode, rest.length], [true, 0]);
    assert.deepEqual(await connectionsOf(people.reviewer), []);
  });

  test("200: a visitor without any", async () => {
    const { browser } = await newVisitor();
    assert.deepEqual(await connectionsOf(browser), []);
  });

  test("200: a device for each sign-in of a program, until its tokens end", async () => {
    const { browser, workspaceId, email } = await newOwner(house);
    const app = flowOf(await createApp(browser, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] }));
    const devices = async () => (await connectionsOf(browser)).map((one) => one.devices);
    const laptop = await connect(browser, app, { workspaceId, mode: "live" });
    const desktop = await connect(browser, app, { workspaceId, mode: "live" });
    assert.deepEqual(await devices(), [2]);
    assert.equal((await refresh(app, laptop.refresh_token)).status, 200);
    assert.deepEqual(await devices(), [2]);
    assert.equal((await refresh(app, laptop.refresh_token)).status, 400);
    assert.deepEqual(await devices(), [1]);
    house.clock.advance(30 * dayMs - 1);
    await signInByMail(house, email, browser);
    assert.deepEqual(await devices(), [1]);
    house.clock.advance(1);
    assert.deepEqual(await devices(), [0]);
    assert.equal((await refresh(app, desktop.refresh_token)).status, 400);
  });

  test("200: a role and a registration that change narrow a connection at once, and widen it no further than consent", async () => {
    const { people, workspaceId } = await newTeam(house);
    const app = await createApp(people.owner);
    const tokens = await connect(people.editor, flowOf(app), { workspaceId });
    const scopes = async () => (await connectionsOf(people.owner)).map((one) => one.scopes);
    const may = async () => (await call("GET", "/v1/me", { key: tokens.access_token })).body.scopes as unknown;
    const [editor] = (await membersOf(people.owner)).filter(({ role }) => role === "editor");
    const become = (role: string) => people.owner.ask("PATCH", `/v1/members/${editor?.id}`, { body: { role } });
    assert.equal((await become("viewer")).status, 200);
    assert.deepEqual([await scopes(), await may()], [[["read"]], ["read"]]);
    assert.equal((await become("admin")).status, 200);
    assert.deepEqual([await scopes(), await may()], [[["read", "write"]], ["read", "write"]]);
    await people.owner.ask("PATCH", `/v1/apps/${app.id}`, { body: { scopes: ["write"] } });
    assert.deepEqual([await scopes(), await may()], [[["write"]], ["write"]]);
    const given = (await connectionsOf(people.owner)).map((one) => one.grantedScopes);
    assert.deepEqual(given, [["read", "write"]], "what rests is still told");
  });

  test("200: when it was last called, to the minute, and by which workspace the app was registered", async () => {
    const registrar = await newOwner(house);
    const app = await createApp(registrar.browser, { homepage: "https://planner.example.com" });
    const { browser, workspaceId } = await newOwner(house);
    const tokens = await connect(browser, flowOf(app), { workspaceId, mode: "live" });
    const [fresh] = await connectionsOf(browser);
    assert.equal(fresh?.lastUsedAt, null);
    house.clock.advance(5000);
    assert.equal(await works(tokens.access_token), 200);
    await house.sandbox.marks.flush();
    const [used] = await connectionsOf(browser);
    assert.equal(Date.parse(used?.lastUsedAt ?? ""), house.clock.now());
    assert.equal(used?.app.homepage, "https://planner.example.com");
    const session = (await registrar.browser.ask("GET", "/v1/session")).body as unknown as {
      workspace: { name: string };
    };
    assert.equal(used?.app.registeredBy, session.workspace.name);
  });
});
