import assert from "node:assert/strict";
import { test } from "node:test";
import { connectionsOf, createApp, flowOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import { connect } from "#tests/support/oauth-words.ts";
import { membersOf } from "#tests/support/team-words.ts";
import { newOwner, newVisitor, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const works = async (key: string) => (await call("GET", "/v1/me", { key })).status;

test("who leaves and comes back has to allow an app anew", async () => {
  const { people, workspaceId } = await newTeam(house);
  const app = await createApp(people.owner);
  const tokens = await connect(people.editor, flowOf(app), { workspaceId });
  const members = await membersOf(people.owner);
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
