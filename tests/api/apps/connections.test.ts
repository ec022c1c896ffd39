import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { connectionsOf, createApp, flowOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import { auditOf, connect } from "#tests/support/oauth-words.ts";
import { newOwner, newVisitor, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
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
});

describe("disconnectApp", () => {
  test("204: tokens stop on their next call; others go on", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const [first, second] = [await createApp(browser), await createApp(browser)];
    const [a, b] = [
      await connect(browser, flowOf(first), { workspaceId }),
      await connect(browser, flowOf(second), { workspaceId }),
    ];
    const connection = (await connectionsOf(browser)).find(({ app }) => app.id === first.id);
    assert.equal((await browser.ask("DELETE", `/v1/connections/${connection?.id}`)).status, 204);
    assert.deepEqual([await works(a.access_token), await works(b.access_token)], [401, 200]);
    assert.equal((await auditOf(browser, "connection.revoked"))?.target, connection?.id);
    assert.equal((await browser.ask("DELETE", `/v1/connections/${connection?.id}`)).status, 404);
  });

  test("404: another member's connection for an editor, and another workspace's for everybody", async () => {
    const { people, workspaceId } = await newTeam(house);
    const app = await createApp(people.owner);
    const tokens = await connect(people.viewer, flowOf(app), { workspaceId, scopes: ["read"] });
    const [connection] = await connectionsOf(people.viewer);
    const stranger = await newOwner(house);
    for (const browser of [people.editor, stranger.browser])
      assert.equal((await browser.ask("DELETE", `/v1/connections/${connection?.id}`)).status, 404);
    assert.equal(await works(tokens.access_token), 200);
    assert.equal((await people.admin.ask("DELETE", `/v1/connections/${connection?.id}`)).status, 204);
    assert.equal(await works(tokens.access_token), 401);
  });
});

test("who leaves and comes back has to allow an app anew", async () => {
  const { people, workspaceId } = await newTeam(house);
  const app = await createApp(people.owner);
  const tokens = await connect(people.editor, flowOf(app), { workspaceId });
  const members = (await people.owner.ask("GET", "/v1/members")).body.data as unknown as {
    id: string;
    role: string;
    userId: string;
  }[];
  const editor = members.find(({ role }) => role === "editor");
  assert.equal((await people.owner.ask("DELETE", `/v1/members/${editor?.id}`)).status, 204);
  await house.sandbox.engine.transaction((session) =>
    session.all({
      sql: `INSERT INTO "member" ("id", "organizationId", "userId", "role", "createdAt")
        VALUES ('mem_back', '${workspaceId}', '${editor?.userId}', 'editor', '2026-11-24T09:00:00.000Z')`,
      parameters: [],
    }),
  );
  assert.equal(await works(tokens.access_token), 401);
});

test("a connection goes with the visitor's workspace to the account that claims it", async () => {
  const registrar = await newOwner(house);
  const app = await createApp(registrar.browser);
  const { browser, workspaceId } = await newVisitor();
  const tokens = await connect(browser, flowOf(app), { workspaceId });
  await signInByMail(house, "claims@example.com", browser);
  assert.equal(await works(tokens.access_token), 200);
  const [connection] = await connectionsOf(browser);
  assert.deepEqual([connection?.app.id, connection?.user.member], [app.id, true]);
});

test("a deleted workspace takes its apps and connections along", async () => {
  const { browser, workspaceId } = await newOwner(house);
  const app = await createApp(browser);
  const other = await newOwner(house);
  const tokens = await connect(other.browser, flowOf(app), { workspaceId: other.workspaceId });
  assert.equal((await browser.ask("DELETE", `/v1/workspaces/${workspaceId}`)).status, 204);
  assert.equal(await works(tokens.access_token), 401);
  assert.deepEqual(await connectionsOf(other.browser), []);
});
