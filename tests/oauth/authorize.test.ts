import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import {
  askConsent,
  askingFor,
  askOauth,
  challenge,
  connect,
  registerApp,
  sentTo,
  type TestApp,
  visitAuthorize,
} from "#tests/support/oauth-words.ts";
import { newOwner, newVisitor, portal, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
let app: TestApp;
let browser: TestBrowser;

/** What an app is told in the address that the browser is sent to. */
async function told(changes: Record<string, string | null>, more = ""): Promise<Record<string, string>> {
  const response = await visitAuthorize(browser, askingFor(app, changes) + more);
  assert.equal(response.status, 303);
  const to = sentTo(response);
  assert.equal(to.origin + to.pathname, "https://planner.example.com/callback");
  return Object.fromEntries(to.searchParams);
}

describe("GET /oauth/authorize", () => {
  before(async () => {
    const redirectUris = ["https://planner.example.com/callback", "https://planner.example.com/cb?tenant=7"];
    app = await registerApp(house, { redirectUris });
    browser = (await newOwner(house)).browser;
  });

  test("RFC 6749, 4.1.1: a good request goes to consent, and is kept for this session", async () => {
    const response = await visitAuthorize(browser, askingFor(app));
    assert.equal(response.status, 303);
    assert.match(response.headers.get("location") ?? "", /^\/oauth\/consent\?request=con_[0-9A-Za-z]{32}$/);
  });

  test("RFC 9700, 4.2.4: no answer is kept or tells where the browser came from", async () => {
    for (const query of [askingFor(app), askingFor(app, { client_id: "app_x" }), askingFor(app, { scope: "all" })]) {
      const { headers } = await visitAuthorize(browser, query);
      assert.equal(headers.get("cache-control"), "no-store");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
    }
  });

  test("RFC 6749, 3.1: a parameter without a value counts as absent, and unknown ones are ignored", async () => {
    const empty = await told({ response_type: "" });
    assert.equal(empty.error, "invalid_request");
    const fine = await visitAuthorize(browser, `${askingFor(app)}&prompt=login&nonce=1`);
    assert.equal(sentTo(fine).pathname, "/oauth/consent");
  });

  test("somebody who is not signed in goes to sign in, and comes back with the same query", async () => {
    const query = askingFor(app, { state: "a b&c=d" });
    const to = sentTo(await visitAuthorize(new TestBrowser(), query));
    assert.equal(to.pathname, "/sign-in");
    assert.equal(to.searchParams.get("next"), `/oauth/authorize?${query}`);
  });

  test("RFC 9700, 4.11.2: nobody is sent to an app before signing in, whatever is wrong with the request", async () => {
    for (const changes of [{ scope: "all" }, { response_type: "token" }, { code_challenge: null }]) {
      const to = sentTo(await visitAuthorize(new TestBrowser(), askingFor(app, changes)));
      assert.equal(to.pathname, "/sign-in");
      assert.equal(to.searchParams.get("next"), `/oauth/authorize?${askingFor(app, changes)}`);
    }
  });

  test("a visitor of the sandbox may be asked too", async () => {
    const visitor = await newVisitor();
    assert.equal(sentTo(await visitAuthorize(visitor.browser, askingFor(app))).pathname, "/oauth/consent");
  });

  describe("RFC 6749, 4.1.2.1 and RFC 9700, 4.11: sends a browser nowhere when it is not known who would receive it", () => {
    const cases: [string, Record<string, string | null>, string, string][] = [
      ["no client_id", { client_id: null }, "", "app_missing"],
      ["an unknown client_id", { client_id: "app_01JRQ4A1B2C3D4E5F6G7H8J9K0" }, "", "app_unknown"],
      ["a client_id of another shape", { client_id: "https://evil.example" }, "", "app_unknown"],
      ["two client_ids", {}, "&client_id=app_2", "app_repeated"],
      ["no redirect_uri", { redirect_uri: null }, "", "redirect_missing"],
      ["two redirect_uris", {}, "&redirect_uri=https%3A%2F%2Fevil.example", "redirect_repeated"],
      ["another host", { redirect_uri: "https://evil.example/callback" }, "", "redirect_unregistered"],
      ["a slash more", { redirect_uri: "https://planner.example.com/callback/" }, "", "redirect_unregistered"],
      ["upper case", { redirect_uri: "https://PLANNER.example.com/callback" }, "", "redirect_unregistered"],
      ["a port", { redirect_uri: "https://planner.example.com:443/callback" }, "", "redirect_unregistered"],
      ["a query", { redirect_uri: "https://planner.example.com/callback?x=1" }, "", "redirect_unregistered"],
      ["a fragment", { redirect_uri: "https://planner.example.com/callback#x" }, "", "redirect_unregistered"],
      [
        "another way to the same path",
        { redirect_uri: "https://planner.example.com/a/../callback" },
        "",
        "redirect_unregistered",
      ],
    ];
    for (const [name, changes, more, code] of cases) {
      test(name, async () => {
        const response = await visitAuthorize(browser, askingFor(app, changes) + more);
        assert.deepEqual([response.status, response.headers.get("location")], [400, null]);
        assert.match(response.headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/);
        const page = await response.text();
        assert.ok(page.includes(`<code>${code}</code>`), page);
        assert.ok(!page.includes("evil.example"));
      });
    }
  });

  describe("RFC 6749, 4.1.2.1: every other mistake is told to the app, with state and iss", () => {
    const long = "s".repeat(2049);
    const cases: [string, Record<string, string | null>, string, string][] = [
      ["no response_type", { response_type: null }, "", "invalid_request"],
      ["RFC 9700, 2.1.2: the implicit grant", { response_type: "token" }, "", "unsupported_response_type"],
      ["a hybrid", { response_type: "code id_token" }, "", "unsupported_response_type"],
      ["an answer in the fragment", { response_mode: "fragment" }, "", "invalid_request"],
      ["a parameter twice", {}, "&scope=read", "invalid_request"],
      ["an unknown parameter twice", {}, "&x=1&x=2", "invalid_request"],
      ["an unknown scope", { scope: "read admin" }, "", "invalid_scope"],
      ["a scope that every object of JavaScript has", { scope: "toString" }, "", "invalid_scope"],
      ["more than the app is registered for", { scope: "read webhook:admin" }, "", "invalid_scope"],
      ["a request object", { request: "eyJ" }, "", "request_not_supported"],
      ["a request elsewhere", { request_uri: "https://planner.example.com/r" }, "", "request_uri_not_supported"],
      ["RFC 8707: a resource that is not ours", { resource: "https://other.example/v1" }, "", "invalid_target"],
      ["RFC 9700, 2.1.1: no challenge", { code_challenge: null }, "", "invalid_request"],
      ["RFC 7636, 4.2: a challenge of 42", { code_challenge: challenge.slice(1) }, "", "invalid_request"],
      ["a challenge in plain base64", { code_challenge: `${challenge.slice(0, 42)}+` }, "", "invalid_request"],
      ["RFC 9700, 2.1.1: plain", { code_challenge_method: "plain" }, "", "invalid_request"],
      ["RFC 7636, 4.3: the method left to a default", { code_challenge_method: null }, "", "invalid_request"],
      ["a state that is too long", { state: long }, "", "invalid_request"],
    ];
    for (const [name, changes, more, error] of cases) {
      test(name, async () => {
        const answer = await told(changes, more);
        assert.equal(answer.error, error);
        assert.match(answer.error_description ?? "", /^[\x20\x21\x23-\x5b\x5d-\x7e]{10,}$/);
        assert.deepEqual([answer.iss, answer.code], [portal, undefined]);
        assert.equal(answer.state, changes.state ?? "af0ifjsldkj");
      });
    }

    test("a state that came twice is not given back", async () => {
      assert.equal((await told({}, "&state=other")).state, undefined);
    });

    test("RFC 6749, 3.1.2: the query of the registered address stays", async () => {
      const query = askingFor(app, { redirect_uri: "https://planner.example.com/cb?tenant=7", scope: "all" });
      const to = sentTo(await visitAuthorize(browser, query));
      assert.deepEqual([to.searchParams.get("tenant"), to.searchParams.get("error")], ["7", "invalid_scope"]);
    });
  });

  test("no scope asks for read; for an app without read that is invalid_scope", async () => {
    assert.equal(sentTo(await visitAuthorize(browser, askingFor(app, { scope: null }))).pathname, "/oauth/consent");
    const writer = await registerApp(house, { scopes: "write" });
    const to = sentTo(await visitAuthorize(browser, askingFor(writer, { scope: null })));
    assert.equal(to.searchParams.get("error"), "invalid_scope");
  });

  test("RFC 8707: the API may be named, with and without /v1", async () => {
    for (const resource of [`${portal}/v1`, portal, `${portal}/mcp`])
      assert.equal(sentTo(await visitAuthorize(browser, askingFor(app, { resource }))).pathname, "/oauth/consent");
  });

  test("RFC 8252, 7.3: a program on a machine may listen on any port of loopback, and nowhere else", async () => {
    const redirectUris = ["http://127.0.0.1/cb", "http://[::1]/cb", "com.example.desk:/cb"];
    const native = await registerApp(house, { kind: "native", redirectUris });
    const goes = async (redirect_uri: string) =>
      (await visitAuthorize(browser, askingFor(native, { redirect_uri }))).status === 303;
    for (const uri of [
      "http://127.0.0.1:51004/cb",
      "http://127.0.0.1/cb",
      "http://[::1]:8080/cb",
      "com.example.desk:/cb",
    ])
      assert.ok(await goes(uri), uri);
    for (const uri of [
      "http://127.0.0.1:51004/other",
      "http://127.0.0.1.evil.example:51004/cb",
      "http://127.0.0.1:51004@evil.example/cb",
      "https://127.0.0.1:51004/cb",
      "http://127.0.0.2:51004/cb",
      "http://127.0.0.1:51004/cb?x=1",
      "com.example.desk:/other",
    ])
      assert.ok(!(await goes(uri)), uri);
    const server = await registerApp(house, { redirectUris: ["http://127.0.0.1/cb"] });
    const response = await visitAuthorize(browser, askingFor(server, { redirect_uri: "http://127.0.0.1:9/cb" }));
    assert.equal(response.status, 400);
  });

  test("RFC 6749, 10.2 and RFC 8252, 8.6: a person is asked again each time, also about an app that has access", async () => {
    const native = await registerApp(house, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    const { browser: person, workspaceId } = await newOwner(house);
    for (const one of [app, native]) {
      await connect(person, one, { workspaceId });
      for (const prompt of [null, "none"])
        assert.equal(sentTo(await visitAuthorize(person, askingFor(one, { prompt }))).pathname, "/oauth/consent");
    }
  });

  test("405 for every other verb", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const response = await askOauth(method, `/oauth/authorize?${askingFor(app)}`);
      assert.deepEqual([response.status, response.headers.get("allow")], [405, "GET"]);
      assert.equal(response.headers.get("referrer-policy"), "no-referrer");
    }
  });

  test("design 6.1: no page elsewhere may read an answer", async () => {
    const queries = [askingFor(app), askingFor(app, { client_id: "app_x" }), askingFor(app, { scope: "all" })];
    const answers = await Promise.all(queries.map((query) => visitAuthorize(browser, query)));
    for (const { headers } of [...answers, await askOauth("OPTIONS", "/oauth/authorize")])
      assert.equal(headers.get("access-control-allow-origin"), null);
  });

  test("design 6.4: of one session the newest twenty requests wait; what older ones asked is gone", async () => {
    const { browser: eager } = await newOwner(house);
    const ids = [];
    for (let made = 0; made < 22; made++) {
      ids.push(await askConsent(eager, askingFor(app)));
      house.clock.advance(1);
    }
    const statuses = await Promise.all(ids.map(async (id) => (await eager.ask("GET", `/v1/consents/${id}`)).status));
    assert.deepEqual(statuses, [404, 404, ...Array(20).fill(200)]);
  });

  test("429 after sixty in a minute, with Retry-After and the word for it", async () => {
    const busy = new TestBrowser();
    for (let time = 0; time < 60; time++) assert.equal((await visitAuthorize(busy, askingFor(app))).status, 303);
    const response = await visitAuthorize(busy, askingFor(app));
    assert.equal(response.status, 429);
    assert.equal(((await response.json()) as { error: string }).error, "temporarily_unavailable");
    assert.ok(Number(response.headers.get("retry-after")) > 0);
  });
});
