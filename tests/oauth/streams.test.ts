import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { advance } from "#tests/support/api-words.ts";
import { connectionsOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import { connect, registerApp, sendForm, type TestApp } from "#tests/support/oauth-words.ts";
import { openLine } from "#tests/support/read-stream.ts";
import { memberWith } from "#tests/support/team-words.ts";
import { newOwner, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const stream = "/v1/sandbox/requests/stream";

describe("a stream that an app holds open", () => {
  let app: TestApp;
  let browser: TestBrowser;
  let workspaceId: string;

  before(async () => {
    app = await registerApp(house);
    ({ browser, workspaceId } = await newOwner(house));
  });

  test("goes on as long as its access token works", async (t) => {
    const { access_token: key } = await connect(browser, app, { workspaceId });
    const line = await openLine(t, stream, key);
    for (let second = 0; second < 3; second++) {
      house.clock.advance(1000);
      await call("GET", "/v1/me", { key });
      assert.equal((await line.next("request")).data.operationId, "getMe");
    }
  });

  test("design 6.8: ends when the connection does", async (t) => {
    const { access_token } = await connect(browser, app, { workspaceId });
    const line = await openLine(t, stream, access_token);
    const [connection] = await connectionsOf(browser);
    assert.equal((await browser.ask("DELETE", `/v1/connections/${connection?.id}`)).status, 204);
    house.clock.advance(1000);
    assert.deepEqual((await line.next("bye")).data, { reason: "revoked" });
  });

  test("RFC 7009, 2.1: ends when the app gives its access token back", async (t) => {
    const { access_token } = await connect(browser, app, { workspaceId });
    const line = await openLine(t, stream, access_token);
    assert.equal((await sendForm(app, "revoke", { token: access_token })).status, 200);
    house.clock.advance(1000);
    assert.deepEqual((await line.next("bye")).data, { reason: "revoked" });
  });

  test("ends with the hour of its access token, on the clock of the workspace", async (t) => {
    const { access_token } = await connect(browser, app, { workspaceId });
    const line = await openLine(t, stream, access_token);
    await advance(access_token, "PT1H");
    house.clock.advance(1000);
    assert.deepEqual((await line.next("bye")).data, { reason: "revoked" });
  });

  test("ends when the person's role allows less than before", async (t) => {
    const { workspaceId: team, people } = await newTeam(house);
    const { access_token } = await connect(people.editor, app, { workspaceId: team });
    const line = await openLine(t, stream, access_token);
    const { id } = await memberWith(people.owner, "editor");
    const changed = await people.owner.ask("PATCH", `/v1/members/${id}`, { body: { role: "viewer" } });
    assert.equal(changed.status, 200);
    house.clock.advance(1000);
    assert.deepEqual((await line.next("bye")).data, { reason: "revoked" });
  });
});
