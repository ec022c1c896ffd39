import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { sha256Base64Url } from "#sandbox/secrets.ts";
import { call } from "#tests/support/call.ts";
import {
  askOauth,
  basic,
  codeFor,
  connect,
  formOf,
  redeem,
  refresh,
  refusalOf,
  registerApp,
  sendForm,
  type TestApp,
  type Tokens,
  verifier,
} from "#tests/support/oauth-words.ts";
import { newOwner, portal, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
let app: TestApp;
let other: TestApp;
let browser: TestBrowser;
let workspaceId: string;

let ready: Promise<void> | undefined;

/** One app, one person and one workspace serve every group of tests here. */
const setUp = () => {
  ready ??= (async () => {
    app = await registerApp(house);
    other = await registerApp(house);
    ({ browser, workspaceId } = await newOwner(house));
  })();
  return ready;
};

const form = { "content-type": "application/x-www-form-urlencoded" };
const newCode = (changes = {}) => codeFor(browser, app, { workspaceId }, changes);
const works = async (token: string) => (await call("GET", "/v1/posts", { key: token })).status;

describe("POST /oauth/token, authorization_code", () => {
  before(setUp);

  test("RFC 6749, 5.1: gives a pair, says for what, and is never kept", async () => {
    const response = await redeem(app, await newCode());
    assert.equal(response.status, 200);
    assert.deepEqual(
      ["cache-control", "pragma", "content-type", "access-control-allow-origin"].map((name) =>
        response.headers.get(name),
      ),
      ["no-store", "no-cache", "application/json; charset=utf-8", "*"],
    );
    const body = (await response.json()) as Record<string, unknown>;
    const { access_token, refresh_token, ...rest } = body;
    assert.match(String(access_token), /^alo_oat_test_[0-9A-Za-z]{38}$/);
    assert.match(String(refresh_token), /^alo_ort_test_[0-9A-Za-z]{38}$/);
    assert.deepEqual(rest, {
      token_type: "Bearer",
      expires_in: 3600,
      scope: "read write",
      workspace_id: workspaceId,
      livemode: false,
    });
    assert.equal(await works(String(access_token)), 200);
  });

  test("live mode gives tokens that say so", async () => {
    const code = await codeFor(browser, app, { workspaceId, mode: "live" });
    const body = (await (await redeem(app, code)).json()) as Tokens & { livemode: boolean };
    assert.match(body.access_token, /^alo_oat_live_/);
    assert.match(body.refresh_token, /^alo_ort_live_/);
    assert.equal(body.livemode, true);
  });

  test("RFC 6749, 4.1.2 and RFC 9700, 4.5: a code works once, and its second use ends the tokens of the first", async () => {
    const code = await newCode();
    const { access_token, refresh_token } = (await (await redeem(app, code)).json()) as Tokens;
    assert.equal(await works(access_token), 200);
    assert.deepEqual(await refusalOf(await redeem(app, code)), [400, "invalid_grant"]);
    assert.equal(await works(access_token), 401);
    assert.deepEqual(await refusalOf(await refresh(app, refresh_token)), [400, "invalid_grant"]);
  });

  test("a replay of one code leaves every other connection alone", async () => {
    const elsewhere = await connect(browser, other, { workspaceId });
    const code = await newCode();
    await redeem(app, code);
    await redeem(app, code);
    assert.equal(await works(elsewhere.access_token), 200);
  });

  test("a code lives for 60 seconds of real time: at 59.999 it works, at 60 it does not", async () => {
    const [first, second] = [await newCode(), await codeFor(browser, other, { workspaceId })];
    house.clock.advance(59_999);
    assert.equal((await redeem(app, first)).status, 200);
    house.clock.advance(1);
    assert.deepEqual(await refusalOf(await redeem(other, second)), [400, "invalid_grant"]);
  });

  test("RFC 6749, 4.1.3: it is bound to its app and to its redirect_uri, and a try that fails spends it", async () => {
    const stolen = await newCode();
    assert.deepEqual(await refusalOf(await redeem(other, stolen, { redirect_uri: app.redirectUri })), [
      400,
      "invalid_grant",
    ]);
    assert.deepEqual(await refusalOf(await redeem(app, stolen)), [400, "invalid_grant"]);
    const moved = await newCode();
    assert.deepEqual(await refusalOf(await redeem(app, moved, { redirect_uri: `${app.redirectUri}/` })), [
      400,
      "invalid_grant",
    ]);
    assert.deepEqual(await refusalOf(await redeem(app, moved)), [400, "invalid_grant"]);
  });

  test("RFC 7636, 4.6: the verifier must be the one of the challenge, and there is one guess", async () => {
    const code = await newCode();
    const wrong = await redeem(app, code, { code_verifier: `${verifier.slice(0, 42)}x` });
    assert.deepEqual(await refusalOf(wrong), [400, "invalid_grant"]);
    assert.deepEqual(await refusalOf(await redeem(app, code)), [400, "invalid_grant"]);
  });

  test("RFC 7636, 4.1: a verifier has 43 to 128 unreserved characters, also when it fits its challenge", async () => {
    const tryOne = async (code_verifier: string) =>
      redeem(app, await newCode({ code_challenge: sha256Base64Url(code_verifier) }), { code_verifier });
    for (const word of ["a".repeat(42), "a".repeat(129), `${"a".repeat(42)}+`, "é".repeat(43), `${"a".repeat(43)}\n`])
      assert.deepEqual(await refusalOf(await tryOne(word)), [400, "invalid_grant"]);
    for (const word of ["a".repeat(43), "Az09-._~".repeat(16)]) assert.equal((await tryOne(word)).status, 200);
  });

  test("RFC 9700, 4.8.2: without a verifier nothing is exchanged, and the code is not spent", async () => {
    const code = await newCode();
    for (const name of ["code_verifier", "redirect_uri", "code"])
      assert.deepEqual(await refusalOf(await redeem(app, code, { [name]: null })), [400, "invalid_request"]);
    assert.equal((await redeem(app, code)).status, 200);
  });

  test("RFC 8707, 2.2: a resource that is not ours gets no token, and spends nothing", async () => {
    const code = await newCode();
    const foreign = await redeem(app, code, { resource: "https://other.example/v1" });
    assert.deepEqual(await refusalOf(foreign), [400, "invalid_target"]);
    const tokens = (await (await redeem(app, code, { resource: `${portal}/v1` })).json()) as Tokens;
    const elsewhere = await refresh(app, tokens.refresh_token, { resource: "https://other.example/v1" });
    assert.deepEqual(await refusalOf(elsewhere), [400, "invalid_target"]);
    assert.equal((await refresh(app, tokens.refresh_token, { resource: portal })).status, 200);
  });

  test("what is no code at all costs no look into the store", async () => {
    for (const code of ["x", "alo_oac_00000000000000000000000000000000000000", "😀".repeat(20)])
      assert.deepEqual(await refusalOf(await redeem(app, code)), [400, "invalid_grant"]);
  });
});

describe("POST /oauth/token, the form", () => {
  before(setUp);

  const refusedAs = async (words: Record<string, string | null>) => refusalOf(await sendForm(app, "token", words));

  test("RFC 6749, 5.2: grant types that are missing or not offered", async () => {
    assert.deepEqual(await refusedAs({}), [400, "invalid_request"]);
    for (const grant_type of ["password", "client_credentials", "implicit", "toString"])
      assert.deepEqual(await refusedAs({ grant_type }), [400, "unsupported_grant_type"]);
  });

  test("RFC 6749, 3.2: a parameter that comes twice", async () => {
    const body = `${formOf({ grant_type: "refresh_token", refresh_token: "x" })}&refresh_token=y`;
    const headers = { ...form, authorization: basic(app.id, app.secret ?? "") };
    assert.deepEqual(await refusalOf(await askOauth("POST", "/oauth/token", { body, headers })), [
      400,
      "invalid_request",
    ]);
  });

  test("RFC 6749, 5.2: what was sent is shown in the characters that a description may have", async () => {
    const name = encodeURIComponent('a"\\\né😀');
    const response = await askOauth("POST", "/oauth/token", { body: `${name}=1&${name}=2`, headers: form });
    const { error, error_description } = (await response.json()) as Record<string, string>;
    assert.equal(error, "invalid_request");
    assert.match(error_description ?? "", /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
  });

  test("RFC 6749, 3.2: only POST, only a form, only in the body, at most 16 KiB", async () => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      const response = await askOauth(method, "/oauth/token");
      assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST"]);
    }
    const json = { "content-type": "application/json" };
    const asJson = await askOauth("POST", "/oauth/token", { body: "{}", headers: json });
    assert.deepEqual(await refusalOf(asJson), [400, "invalid_request"]);
    const inUrl = await askOauth("POST", "/oauth/token?grant_type=refresh_token", { body: "", headers: form });
    assert.deepEqual(await refusalOf(inUrl), [400, "invalid_request"]);
    const huge = await askOauth("POST", "/oauth/token", { body: `x=${"y".repeat(17_000)}`, headers: form });
    assert.deepEqual(await refusalOf(huge), [413, "invalid_request"]);
  });

  test("RFC 6749, 5.2: every refusal says what it is, where to read on, and is never kept", async () => {
    const response = await sendForm(app, "token", { grant_type: "password" });
    const body = (await response.json()) as Record<string, string>;
    assert.deepEqual(Object.keys(body), ["error", "error_description", "error_uri"]);
    assert.equal(body.error_uri, `${portal}/docs/oauth#errors`);
    assert.deepEqual([response.headers.get("cache-control"), response.headers.get("pragma")], ["no-store", "no-cache"]);
  });

  test("a page of a browser app may ask first", async () => {
    const response = await askOauth("OPTIONS", "/oauth/token", { headers: { origin: "https://app.example.com" } });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    assert.equal(response.headers.get("access-control-allow-credentials"), null);
  });

  test("429 after 120 in a minute of one app from one address, and not for the next app", async () => {
    const busy = await registerApp(house);
    const send = (who: TestApp) => sendForm(who, "token", { grant_type: "x" }, { "x-aloha-client-ip": "203.0.113.99" });
    for (let time = 0; time < 120; time++) assert.equal((await send(busy)).status, 400);
    const refused = await send(busy);
    assert.deepEqual(await refusalOf(refused), [429, "temporarily_unavailable"]);
    assert.ok(Number(refused.headers.get("retry-after")) > 0);
    assert.equal((await send(other)).status, 400);
  });

  test("RFC 6749, 2.3.1: names of apps that are none share one count for each address", async () => {
    const send = (count: number) => {
      const body = formOf({
        grant_type: "x",
        client_id: `app_01JRQ4A1B2C3D4E5F6G7H8J${String(count).padStart(3, "0")}`,
      });
      return askOauth("POST", "/oauth/token", { body, headers: { ...form, "x-aloha-client-ip": "203.0.113.98" } });
    };
    for (let count = 0; count < 120; count++) assert.equal((await send(count)).status, 401);
    assert.deepEqual(await refusalOf(await send(120)), [429, "temporarily_unavailable"]);
  });
});

describe("client authentication, RFC 6749, 2.3", () => {
  before(setUp);

  const words = { grant_type: "refresh_token", refresh_token: "x" };
  const ask = async (body: Record<string, string | null>, headers: Record<string, string> = {}) =>
    askOauth("POST", "/oauth/token", { body: formOf({ ...words, ...body }), headers: { ...form, ...headers } });

  test("5.2: wrong, missing or unreadable: 401 invalid_client with a challenge", async () => {
    const secret = app.secret ?? "";
    const answers = [
      await ask({}),
      await ask({ client_id: "app_01JRQ4A1B2C3D4E5F6G7H8J9K0" }),
      await ask({}, { authorization: basic(app.id, `${secret.slice(0, -1)}!`) }),
      await ask({}, { authorization: basic(app.id, other.secret ?? "") }),
      await ask({}, { authorization: basic("app_x", secret) }),
      await ask({}, { authorization: "Bearer x" }),
      await ask({}, { authorization: "Basic !!!" }),
      await ask({}, { authorization: `Basic ${Buffer.from("%zz:x").toString("base64")}` }),
    ];
    for (const answer of answers) {
      assert.equal(answer.headers.get("www-authenticate"), 'Basic realm="aloha"');
      assert.deepEqual(await refusalOf(answer), [401, "invalid_client"]);
    }
  });

  test("only the registered method is taken", async () => {
    const posting = await registerApp(house, { method: "client_secret_post" });
    const inBody = { client_id: posting.id, client_secret: posting.secret };
    assert.deepEqual(await refusalOf(await ask(inBody)), [400, "invalid_grant"]);
    const inHeader = { authorization: basic(posting.id, posting.secret ?? "") };
    assert.deepEqual(await refusalOf(await ask({}, inHeader)), [401, "invalid_client"]);
    assert.deepEqual(await refusalOf(await ask({ client_id: posting.id })), [401, "invalid_client"]);
    assert.deepEqual(await refusalOf(await ask({ client_id: app.id, client_secret: app.secret })), [
      401,
      "invalid_client",
    ]);
  });

  test("2.3: two methods at once, or two different ids, is invalid_request", async () => {
    const headers = { authorization: basic(app.id, app.secret ?? "") };
    assert.deepEqual(await refusalOf(await ask({ client_secret: app.secret }, headers)), [400, "invalid_request"]);
    assert.deepEqual(await refusalOf(await ask({ client_id: other.id }, headers)), [400, "invalid_request"]);
  });

  test("an app without a secret may send none", async () => {
    const native = await registerApp(house, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    assert.deepEqual(await refusalOf(await ask({ client_id: native.id })), [400, "invalid_grant"]);
    assert.deepEqual(await refusalOf(await ask({ client_id: native.id, client_secret: app.secret })), [
      401,
      "invalid_client",
    ]);
  });
});
