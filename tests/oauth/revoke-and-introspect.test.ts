import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { connectionsOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import {
  askOauth,
  auditOf,
  basic,
  connect,
  refresh,
  refusalOf,
  registerApp,
  sendForm,
  type TestApp,
  type Tokens,
} from "#tests/support/oauth-words.ts";
import { memberWith } from "#tests/support/team-words.ts";
import { newOwner, portal, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
let app: TestApp;
let other: TestApp;
let native: TestApp;
let browser: TestBrowser;
let workspaceId: string;
let ready: Promise<void> | undefined;

const setUp = () => {
  ready ??= (async () => {
    app = await registerApp(house);
    other = await registerApp(house);
    native = await registerApp(house, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    ({ browser, workspaceId } = await newOwner(house));
  })();
  return ready;
};

const connected = (who = app) => connect(browser, who, { workspaceId });
const works = async (token: string) => (await call("GET", "/v1/posts", { key: token })).status;

describe("POST /oauth/revoke, RFC 7009", () => {
  before(setUp);

  test("2.1: a refresh token takes its whole family along, and the connection with the last one", async () => {
    const { access_token, refresh_token } = await connected();
    const response = await sendForm(app, "revoke", { token: refresh_token, token_type_hint: "refresh_token" });
    assert.deepEqual([response.status, await response.text()], [200, ""]);
    assert.equal(await works(access_token), 401);
    assert.deepEqual(await refusalOf(await refresh(app, refresh_token)), [400, "invalid_grant"]);
    const { actor } = (await auditOf(browser, "connection.revoked")) ?? {};
    assert.deepEqual([actor?.kind, actor?.id], ["app", app.id]);
  });

  test("an access token goes alone", async () => {
    const { access_token, refresh_token } = await connected();
    assert.equal((await sendForm(app, "revoke", { token: access_token })).status, 200);
    assert.equal(await works(access_token), 401);
    assert.equal((await refresh(app, refresh_token)).status, 200);
  });

  test("another device of the same program goes on", async () => {
    const [laptop, phone] = [await connected(native), await connected(native)];
    assert.equal((await sendForm(native, "revoke", { token: laptop.refresh_token })).status, 200);
    assert.deepEqual([await works(laptop.access_token), await works(phone.access_token)], [401, 200]);
  });

  test("2.1: a hint that is wrong or unknown does not keep a token from being found", async () => {
    for (const token_type_hint of ["refresh_token", "urn:example:other"]) {
      const { access_token } = await connected();
      assert.equal((await sendForm(app, "revoke", { token: access_token, token_type_hint })).status, 200);
      assert.equal(await works(access_token), 401);
    }
    const { access_token, refresh_token } = await connected();
    const hinted = await sendForm(app, "revoke", { token: refresh_token, token_type_hint: "access_token" });
    assert.deepEqual([hinted.status, await works(access_token)], [200, 401]);
  });

  test("2.1: a refresh token that was spent takes its family along too", async () => {
    const { refresh_token } = await connected();
    const next = (await (await refresh(app, refresh_token)).json()) as Tokens;
    assert.equal((await sendForm(app, "revoke", { token: refresh_token })).status, 200);
    assert.equal(await works(next.access_token), 401);
  });

  test("2.2: what is unknown, or another app's, is 200 and changes nothing", async () => {
    const { access_token, refresh_token } = await connected();
    for (const token of ["x", "alo_ort_test_00000000000000000000000000000000000000", access_token, refresh_token])
      assert.equal((await sendForm(other, "revoke", { token })).status, 200);
    assert.equal(await works(access_token), 200);
    assert.equal((await refresh(app, refresh_token)).status, 200);
  });

  test("2.1: without a token, or without saying who calls", async () => {
    assert.deepEqual(await refusalOf(await sendForm(app, "revoke", {})), [400, "invalid_request"]);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const nobody = await askOauth("POST", "/oauth/revoke", { body: "token=x", headers });
    assert.deepEqual(await refusalOf(nobody), [401, "invalid_client"]);
    const wrong = { ...headers, authorization: basic(app.id, other.secret ?? "") };
    assert.deepEqual(await refusalOf(await askOauth("POST", "/oauth/revoke", { body: "token=x", headers: wrong })), [
      401,
      "invalid_client",
    ]);
  });
});

describe("POST /oauth/introspect, RFC 7662", () => {
  before(setUp);
  const ask = async (who: TestApp, token: string) => (await sendForm(who, "introspect", { token })).json();

  test("2.2: tells of a token that works", async () => {
    const { access_token, refresh_token } = await connected();
    const seconds = Math.floor(house.clock.now() / 1000);
    const told = (await ask(app, access_token)) as Record<string, unknown>;
    const { sub, ...rest } = told;
    assert.match(String(sub), /^usr_/);
    assert.deepEqual(rest, {
      active: true,
      scope: "read write",
      client_id: app.id,
      token_type: "Bearer",
      iat: seconds,
      exp: seconds + 3600,
      iss: portal,
      workspace_id: workspaceId,
      livemode: false,
    });
    const refreshing = (await ask(app, refresh_token)) as Record<string, unknown>;
    assert.deepEqual([refreshing.active, refreshing.token_type], [true, "refresh_token"]);
  });

  test("2.2: of everything else it says one word, and no more", async () => {
    const { access_token, refresh_token } = await connected();
    const next = (await (await refresh(app, refresh_token)).json()) as Tokens;
    await sendForm(app, "revoke", { token: access_token });
    for (const [who, token] of [
      [app, "x"],
      [app, access_token],
      [app, refresh_token],
      [other, next.access_token],
    ] as const)
      assert.deepEqual(await ask(who, token), { active: false });
  });

  test("RFC 7662, 2.1: a hint that is wrong does not keep a token from being found", async () => {
    const { access_token } = await connected();
    for (const token_type_hint of ["refresh_token", "urn:example:other"]) {
      const answer = await sendForm(app, "introspect", { token: access_token, token_type_hint });
      assert.equal(((await answer.json()) as { active: boolean }).active, true);
    }
  });

  test("RFC 7662, 4: what has expired, or whose connection or person is gone, is not active", async () => {
    const { browser: person, workspaceId: own } = await newOwner(house);
    const late = await connect(person, app, { workspaceId: own, mode: "live" });
    house.clock.advance(3_600_000 - 1);
    assert.notDeepEqual(await ask(app, late.access_token), { active: false });
    house.clock.advance(1);
    assert.deepEqual(await ask(app, late.access_token), { active: false });
    const [connection] = await connectionsOf(person);
    assert.equal((await person.ask("DELETE", `/v1/connections/${connection?.id}`)).status, 204);
    assert.deepEqual(await ask(app, late.refresh_token), { active: false });
    const { people, workspaceId: team } = await newTeam(house);
    const left = await connect(people.editor, app, { workspaceId: team });
    const { id } = await memberWith(people.owner, "editor");
    assert.equal((await people.owner.ask("DELETE", `/v1/members/${id}`)).status, 204);
    assert.deepEqual(await ask(app, left.access_token), { active: false });
  });

  test("2.1: an app that can keep no secret may not ask", async () => {
    const { access_token } = await connected(native);
    assert.deepEqual(await refusalOf(await sendForm(native, "introspect", { token: access_token })), [
      401,
      "invalid_client",
    ]);
    assert.deepEqual(await refusalOf(await sendForm(app, "introspect", {})), [400, "invalid_request"]);
  });

  test("is not for browsers", async () => {
    const preflight = await askOauth("OPTIONS", "/oauth/introspect");
    assert.equal(preflight.status, 405);
    const refused = await sendForm(native, "introspect", { token: "x" });
    assert.equal(refused.status, 401);
    for (const { headers } of [await sendForm(app, "introspect", { token: "x" }), refused, preflight])
      assert.equal(headers.get("access-control-allow-origin"), null);
  });
});
