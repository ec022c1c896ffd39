import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { connectionsOf, createApp, flowOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import { auditOf, connect } from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const works = async (key: string) => (await call("GET", "/v1/me", { key })).status;

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
