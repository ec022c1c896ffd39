import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { callInsecurely } from "#tests/support/call-insecurely.ts";
import { logged } from "#tests/support/log-words.ts";
import { connect, registerApp, type TestApp, type Tokens } from "#tests/support/oauth-words.ts";
import { newOwner, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
let app: TestApp;
let browser: TestBrowser;
let workspaceId: string;

type Me = Schema<"Me"> & { readonly app: Schema<"MeApp"> };

describe("an access token", () => {
  before(async () => {
    app = await registerApp(house, { scopes: "read write webhook:admin" });
    ({ browser, workspaceId } = await newOwner(house));
  });

  const connected = (scopes: string[] = ["read", "write"], mode: "test" | "live" = "test"): Promise<Tokens> =>
    connect(browser, app, { workspaceId, mode, scopes }, { scope: scopes.join(" ") });

  test("says who calls: the app, for exactly the workspace, mode and scopes that were chosen", async () => {
    const { access_token: key } = await connected(["read"]);
    const { body } = await call("GET", "/v1/me", { key });
    const { app: caller, workspace, scopes, livemode, key: noKey, person } = body as unknown as Me;
    assert.match(caller.connectionId, /^gra_/);
    assert.deepEqual([caller.id, caller.name, workspace.id], [app.id, "Planner", workspaceId]);
    assert.deepEqual([scopes, livemode, noKey, person], [["read"], false, null, null]);
  });

  test("is no key: in the usage its calls came without one", async () => {
    const owner = await newOwner(house);
    const { workspaceId: own } = owner;
    const { access_token: key } = await connect(
      owner.browser,
      app,
      { workspaceId: own, scopes: ["read"] },
      { scope: "read" },
    );
    await call("GET", "/v1/channels", { key });
    const { keys } = (await call("GET", "/v1/usage", { key })).body as unknown as Schema<"Usage">;
    assert.deepEqual(
      keys.map(({ id, name, calls }) => [id, name, calls]),
      [[null, null, 1]],
    );
  });

  test("reaches no other workspace, and no other mode", async () => {
    const { access_token: key } = await connected();
    const stranger = await newWorkspace();
    const theirs = await call("POST", "/v1/posts", { key: stranger.key, body: { content: "Hi", channels: ["x"] } });
    const id = theirs.body.id as unknown as string;
    assert.equal((await call("GET", `/v1/posts/${id}`, { key })).status, 404);
    const ours = await call("POST", "/v1/posts", { key, body: { content: "Hi", channels: ["linkedin"] } });
    assert.equal(ours.status, 201);
    const { access_token: live } = await connected(["read"], "live");
    assert.equal((await call("GET", `/v1/posts/${ours.body.id}`, { key: live })).status, 404);
    assert.equal((await call("GET", "/v1/sandbox/clock", { key: live })).status, 404);
  });

  test("each scope opens its own operations and no others", async () => {
    const ask = async (scopes: string[]) => {
      const { access_token: key } = await connected(scopes);
      const write = await call("POST", "/v1/posts", { key, body: { content: "Hi", channels: ["x"] } });
      return [
        (await call("GET", "/v1/posts", { key })).status,
        write.status,
        (await call("GET", "/v1/webhooks", { key })).status,
      ];
    };
    assert.deepEqual(await ask(["read"]), [200, 403, 403]);
    assert.deepEqual(await ask(["write"]), [403, 201, 403]);
    assert.deepEqual(await ask(["webhook:admin"]), [403, 403, 200]);
  });

  test("opens nothing of the portal", async () => {
    const { access_token: key } = await connected(["read", "write", "webhook:admin"]);
    for (const path of ["/v1/keys?mode=test", "/v1/members", "/v1/session", "/v1/apps", "/v1/connections"]) {
      const answer = await call("GET", path, { key });
      assert.deepEqual([path, answer.status, answer.body.code], [path, 401, "session_required"]);
    }
  });

  test("is refused the moment its app narrows, is deleted, or its person leaves", async () => {
    const narrowed = await registerApp(house);
    const { access_token: key } = await connect(browser, narrowed, { workspaceId });
    const change = (set: string) =>
      house.sandbox.engine.transaction((session) =>
        session.all({ sql: `UPDATE oauth_client SET ${set} WHERE id = '${narrowed.id}'`, parameters: [] }),
      );
    await change("scopes = 'read'");
    const write = await call("POST", "/v1/posts", { key, body: { content: "Hi", channels: ["x"] } });
    assert.equal(write.body.code, "insufficient_scope");
    assert.equal((await call("GET", "/v1/posts", { key })).status, 200);
    await change("deleted_at = 1");
    const gone = await call("GET", "/v1/posts", { key });
    assert.deepEqual([gone.status, gone.body.code], [401, "invalid_token"]);
    assert.match(gone.headers.get("www-authenticate") ?? "", /error="invalid_token"/);
  });

  test("RFC 6750, 5.3: in an address it is never read, and ends at once", async () => {
    const { access_token: key } = await connected();
    const inUrl = await call("GET", `/v1/posts?access_token=${key}`, {});
    assert.equal(inUrl.body.code, "missing_credentials");
    assert.equal((await call("GET", "/v1/posts", { key })).body.code, "invalid_token");
  });

  test("over plain HTTP it is refused, and ends at once", async () => {
    const { access_token: key } = await connected();
    assert.equal((await callInsecurely("GET", "/v1/posts", { authorization: `Bearer ${key}` })).status, 403);
    assert.equal((await call("GET", "/v1/posts", { key })).body.code, "invalid_token");
  });

  test("in live mode it may be used by a page, since browser apps have nothing else", async () => {
    const { access_token: key } = await connected(["read"], "live");
    const { headers } = await call("GET", "/v1/posts", { key, headers: { origin: "https://app.example.com" } });
    assert.equal(headers.get("access-control-allow-origin"), "*");
  });

  test("stands in the log under the name of its app, and marks the connection as used once a minute", async () => {
    const { access_token: key } = await connected();
    for (let time = 0; time < 5; time++) await call("GET", "/v1/channels", { key });
    const [entry] = await logged(key);
    assert.deepEqual(entry && [entry.app, entry.key, entry.person], [{ id: app.id, name: "Planner" }, null, null]);
    await house.sandbox.marks.flush();
    const sql = "SELECT last_used_at FROM oauth_grant WHERE revoked_at IS NULL AND livemode = 0";
    const rows = await house.sandbox.engine.all<{ last_used_at: number | null }>({ sql, parameters: [] });
    assert.ok(rows.some(({ last_used_at }) => last_used_at === house.clock.now()));
  });
});
