import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { advance } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import {
  auditOf,
  codeFor,
  connect,
  redeem,
  refresh,
  refusalOf,
  registerApp,
  sendForm,
  type TestApp,
  type Tokens,
} from "#tests/support/oauth-words.ts";
import { newOwner, newVisitor, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const works = async (token: string) => (await call("GET", "/v1/posts", { key: token })).status;
const tokensOf = async (response: Response) => (await response.json()) as Tokens;
const hourMs = 3_600_000;
const invalid = [400, "invalid_grant"];

describe("POST /oauth/token, refresh_token", () => {
  let app: TestApp;
  let browser: TestBrowser;
  let workspaceId: string;
  const connected = (mode: "test" | "live" = "live") => connect(browser, app, { workspaceId, mode });

  before(async () => {
    app = await registerApp(house);
    ({ browser, workspaceId } = await newOwner(house));
  });

  test("RFC 6749, 6: gives a new pair with the scopes of the first", async () => {
    const first = await connected();
    const second = await tokensOf(await refresh(app, first.refresh_token));
    assert.equal(second.scope, "read write");
    assert.notEqual(second.refresh_token, first.refresh_token);
    assert.deepEqual([await works(first.access_token), await works(second.access_token)], [200, 200]);
  });

  test("an access token lives for an hour, a refresh token for 30 days from each use, to the millisecond", async () => {
    const first = await connected();
    house.clock.advance(hourMs - 1);
    assert.equal(await works(first.access_token), 200);
    house.clock.advance(1);
    assert.equal(await works(first.access_token), 401);
    house.clock.advance(30 * 24 * hourMs - hourMs - 1);
    const second = await tokensOf(await refresh(app, first.refresh_token));
    house.clock.advance(30 * 24 * hourMs);
    assert.deepEqual(await refusalOf(await refresh(app, second.refresh_token)), invalid);
    ({ browser, workspaceId } = await newOwner(house));
  });

  test("tokens of test mode live on the clock of the workspace", async () => {
    const { access_token, refresh_token } = await connected("test");
    await advance(access_token, "PT59M59.999S");
    assert.equal(await works(access_token), 200);
    await advance(access_token, "PT0.001S");
    assert.equal(await works(access_token), 401);
    const { access_token: next } = await tokensOf(await refresh(app, refresh_token));
    assert.equal(await works(next), 200);
  });

  test("RFC 6749, 6: scope may narrow one access token; the family keeps what it has", async () => {
    const first = await connected();
    const narrow = await tokensOf(await refresh(app, first.refresh_token, { scope: "read" }));
    assert.equal(narrow.scope, "read");
    const refused = await call("POST", "/v1/posts", {
      key: narrow.access_token,
      body: { content: "Hi", channels: ["x"] },
    });
    assert.deepEqual([refused.status, refused.body.code], [403, "insufficient_scope"]);
    assert.match(refused.headers.get("www-authenticate") ?? "", /error="insufficient_scope", scope="write"/);
    assert.equal((await tokensOf(await refresh(app, narrow.refresh_token))).scope, "read write");
  });

  test("RFC 6749, 6: more than the family has is invalid_scope, and spends nothing", async () => {
    const first = await connected();
    for (const scope of ["read webhook:admin", "everything", "constructor", "read toString"])
      assert.deepEqual(await refusalOf(await refresh(app, first.refresh_token, { scope })), [400, "invalid_scope"]);
    assert.equal((await refresh(app, first.refresh_token)).status, 200);
  });

  test("RFC 9700, 4.14.2: a second use ends that family, and nothing else", async () => {
    const { browser: person, workspaceId: first } = await newOwner(house);
    const live = await connect(person, app, { workspaceId: first, mode: "live" });
    const inTest = await connect(person, app, { workspaceId: first, mode: "test" });
    const others = await connect(browser, app, { workspaceId, mode: "live" });
    const next = await tokensOf(await refresh(app, live.refresh_token));
    assert.deepEqual(await refusalOf(await refresh(app, live.refresh_token)), invalid);
    assert.deepEqual([await works(live.access_token), await works(next.access_token)], [401, 401]);
    assert.deepEqual(await refusalOf(await refresh(app, next.refresh_token)), invalid);
    assert.deepEqual([await works(inTest.access_token), await works(others.access_token)], [200, 200]);
    assert.equal((await auditOf(person, "connection.reuse_detected"))?.actor.kind, "system");
  });

  test("10.4: somebody else's app gets nothing, and changes nothing", async () => {
    const first = await connected();
    const thief = await registerApp(house);
    assert.deepEqual(await refusalOf(await refresh(thief, first.refresh_token)), invalid);
    assert.equal((await refresh(app, first.refresh_token)).status, 200);
  });

  test("an access token, a key, or nothing is no refresh token", async () => {
    const first = await connected();
    const { key } = await newWorkspace();
    for (const text of [first.access_token, key, "x"])
      assert.deepEqual(await refusalOf(await refresh(app, text)), invalid);
    const missing = await sendForm(app, "token", { grant_type: "refresh_token" });
    assert.deepEqual(await refusalOf(missing), [400, "invalid_request"]);
  });

  test("what the member's role does not allow any more, the next token does not say", async () => {
    const { workspaceId: team, people } = await newTeam(house);
    const tokens = await connect(people.editor, app, { workspaceId: team, mode: "live" });
    const { data } = (await people.owner.ask("GET", "/v1/members")).body as unknown as {
      data: { id: string; role: string }[];
    };
    const editor = data.find(({ role }) => role === "editor")?.id;
    const changed = await people.owner.ask("PATCH", `/v1/members/${editor}`, { body: { role: "viewer" } });
    assert.equal(changed.status, 200);
    const me = await call("GET", "/v1/me", { key: tokens.access_token });
    assert.deepEqual(me.body.scopes, ["read"]);
    const next = await tokensOf(await refresh(app, tokens.refresh_token));
    assert.equal(next.scope, "read");
  });

  test("signing out of the portal ends no connection; leaving the workspace does, at once", async () => {
    const { workspaceId: team, people } = await newTeam(house);
    const tokens = await connect(people.editor, app, { workspaceId: team, mode: "live" });
    await people.editor.sign("POST", "/sign-out", {});
    assert.equal(await works(tokens.access_token), 200);
    const { data } = (await people.owner.ask("GET", "/v1/members")).body as unknown as {
      data: { id: string; role: string }[];
    };
    const editor = data.find(({ role }) => role === "editor")?.id;
    assert.equal((await people.owner.ask("DELETE", `/v1/members/${editor}`)).status, 204);
    assert.equal(await works(tokens.access_token), 401);
    assert.deepEqual(await refusalOf(await refresh(app, tokens.refresh_token)), invalid);
  });

  test("a newer consent ends the tokens of the older one, and adds a device for a program on a machine", async () => {
    const older = await connected();
    const newer = await connected();
    assert.deepEqual([await works(older.access_token), await works(newer.access_token)], [401, 200]);
    const native = await registerApp(house, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    const laptop = await connect(browser, native, { workspaceId });
    const phone = await connect(browser, native, { workspaceId, scopes: ["read"] });
    assert.deepEqual([await works(laptop.access_token), await works(phone.access_token)], [200, 200]);
    const write = await call("POST", "/v1/posts", {
      key: laptop.access_token,
      body: { content: "Hi", channels: ["x"] },
    });
    assert.equal(write.body.code, "insufficient_scope");
  });

  test("design 6.4: what a newer consent took from a device no later one gives back", async () => {
    const native = await registerApp(house, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    const { browser: person, workspaceId: own } = await newOwner(house);
    const consent = (...scopes: string[]) => connect(person, native, { workspaceId: own, scopes });
    const first = await consent("read", "write");
    await consent("read");
    const third = await consent("read", "write");
    const writes = async (key: string) => (await call("POST", "/v1/posts", { key, body: {} })).status;
    assert.deepEqual([await writes(first.access_token), await writes(third.access_token)], [403, 422]);
    assert.equal((await tokensOf(await refresh(native, first.refresh_token))).scope, "read");
    const writer = await consent("write");
    assert.deepEqual(await Promise.all([first, third].map(({ access_token }) => works(access_token))), [401, 403]);
    assert.equal(await writes(writer.access_token), 422);
  });

  test("the eleventh device ends the oldest one", async () => {
    const native = await registerApp(house, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    const devices: Tokens[] = [];
    for (let device = 0; device < 11; device++) {
      devices.push(await connect(browser, native, { workspaceId }));
      house.clock.advance(1000);
    }
    const answers = await Promise.all(devices.map(({ access_token }) => works(access_token)));
    assert.deepEqual(answers, [401, ...new Array(10).fill(200)]);
  });

  test("a code that was given before the connection ended gives nothing after it", async () => {
    const code = await codeFor(browser, app, { workspaceId, mode: "live" });
    await connected();
    assert.deepEqual(await refusalOf(await redeem(app, code)), invalid);
  });

  test("a visitor may connect an app, to the own sandbox and in test mode", async () => {
    const { browser: visitor, workspaceId: sandbox } = await newVisitor();
    const tokens = await connect(visitor, app, { workspaceId: sandbox });
    const me = await call("GET", "/v1/me", { key: tokens.access_token });
    assert.deepEqual(
      [
        me.body.livemode,
        (me.body.workspace as unknown as { id: string }).id,
        (me.body.app as unknown as { id: string }).id,
      ],
      [false, sandbox, app.id],
    );
  });
});
