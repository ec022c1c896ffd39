import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { appIn, askForApp, createApp, flowOf, listApps, rotateApp } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { code } from "#tests/support/key-words.ts";
import { auditOf, connect, refresh, refusalOf } from "#tests/support/oauth-words.ts";
import { newOwner, newVisitor, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;
const noApp = "app_01JRQ4A1B2C3D4E5F6G7H8J9K0";
const problems = (answer: { body: unknown }) =>
  (answer.body as { errors: { pointer: string; code: string }[] }).errors.map((one) => [one.pointer, one.code]);

describe("createApp", () => {
  test("201: a server app and its secret, shown this once", async () => {
    const { browser } = await newOwner(house);
    const answer = await askForApp(browser, { homepage: "https://planner.example.com" });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const { id, secret, secrets, ...rest } = appIn(answer);
    assert.match(secret ?? "", /^alo_ocs_[0-9A-Za-z]{38}$/);
    assert.deepEqual(
      [rest.authMethod, rest.generation, rest.hint, rest.connections],
      ["client_secret_basic", 1, secret?.slice(-4), 0],
    );
    assert.deepEqual(
      secrets.map(({ state, endsAt, lastUsedAt }) => [state, endsAt, lastUsedAt]),
      [["current", null, null]],
    );
    const [listed] = await listApps(browser);
    assert.equal(listed?.id, id);
    assert.ok(!JSON.stringify(listed).includes(secret ?? ""));
    assert.equal((await auditOf(browser, "app.created"))?.target, id);
  });

  test("201: a browser app and a native app have no secret; localhost gets a warning", async () => {
    const { browser } = await newOwner(house);
    const page = await createApp(browser, { kind: "browser" });
    assert.deepEqual([page.secret, page.authMethod, page.generation, page.secrets], [null, "none", null, []]);
    const native = await createApp(browser, {
      kind: "native",
      redirectUris: ["http://localhost/cb", "com.example.desk:/cb"],
    });
    assert.deepEqual(
      native.warnings.map((warning) => warning.code),
      ["loopback_by_name"],
    );
  });

  test("422: everything that is wrong, at once, each with its place", async () => {
    const { browser } = await newOwner(house);
    const answer = await askForApp(browser, {
      name: "  ",
      homepage: "http://planner.example.com",
      kind: "browser",
      authMethod: "client_secret_post",
      redirectUris: [
        "https://planner.example.com/cb",
        "http://planner.example.com/cb",
        "https://planner.example.com/*",
      ],
    });
    assert.equal(answer.status, 422);
    assert.deepEqual(problems(answer), [
      ["/name", "too_short"],
      ["/homepage", "invalid_format"],
      ["/authMethod", "conflicting_fields"],
      ["/redirectUris/1", "invalid_format"],
      ["/redirectUris/2", "invalid_format"],
    ]);
  });

  test("422: what the contract refuses hides nothing that is wrong for another reason", async () => {
    const { browser } = await newOwner(house);
    const wrong = { homepage: "http://a.example", redirectUris: ["http://a.example/cb"], colour: "red" };
    const long = await askForApp(browser, { ...wrong, name: "x".repeat(61) });
    assert.deepEqual(problems(long).sort(), [
      ["/colour", "unknown_field"],
      ["/homepage", "invalid_format"],
      ["/name", "too_long"],
      ["/redirectUris/0", "invalid_format"],
    ]);
    const unknownKind = await askForApp(browser, { ...wrong, kind: "toaster" });
    assert.deepEqual(problems(unknownKind).sort(), [
      ["/colour", "unknown_field"],
      ["/homepage", "invalid_format"],
      ["/kind", "invalid_enum"],
    ]);
  });

  test("422: a name that hides or turns what strangers read at consent; emoji and other scripts are welcome", async () => {
    const { browser } = await newOwner(house);
    const ask = (name: string) => askForApp(browser, { name, kind: "browser" });
    for (const name of ["Aloha\nverified", "Planner\u202egro.alohA", "Plan\u200bner", "Plan\u2028ner", "\ufeffPlanner"])
      assert.deepEqual(problems(await ask(name)), [["/name", "invalid_format"]]);
    for (const name of ["Plänner 👩‍🌾", "می‌خواهم", "プランナー"]) assert.equal((await ask(name)).status, 201);
  });

  test("403: a visitor's workspace has nobody who could answer for an app", async () => {
    const { browser } = await newVisitor();
    assert.deepEqual(code(await askForApp(browser)), [403, "claim_required"]);
  });

  test("403: a secret needs a session younger than ten minutes, to the millisecond; an app without one does not", async () => {
    const { browser } = await newOwner(house);
    house.clock.advance(600_000 - 1);
    assert.equal((await askForApp(browser)).status, 201);
    house.clock.advance(1);
    assert.deepEqual(code(await askForApp(browser)), [403, "fresh_sign_in_required"]);
    assert.equal((await askForApp(browser, { kind: "browser" })).status, 201);
  });

  test("409: twenty apps, and a deleted one makes room", async () => {
    const { browser } = await newOwner(house);
    const answers = await Promise.all(Array.from({ length: 22 }, () => askForApp(browser, { kind: "browser" })));
    assert.equal(answers.filter(({ status }) => status === 201).length, 20);
    const refused = answers.find(({ status }) => status !== 201);
    assert.deepEqual(refused && code(refused), [409, "too_many_apps"]);
    const [first] = await listApps(browser);
    assert.equal((await browser.ask("DELETE", `/v1/apps/${first?.id}`)).status, 204);
    assert.equal((await askForApp(browser, { kind: "browser" })).status, 201);
  });

  test("409: a repeated Idempotency-Key does not show the secret again", async () => {
    const { browser } = await newOwner(house);
    const headers = { "idempotency-key": "register-once" };
    const body = { name: "A", kind: "server", redirectUris: ["https://a.example/cb"], scopes: ["read"] };
    const first = await browser.ask("POST", "/v1/apps", { body, headers });
    const again = await browser.ask("POST", "/v1/apps", { body, headers });
    assert.deepEqual(code(again), [409, "secret_already_shown"]);
    assert.equal(again.body.subject as unknown, appIn(first).id);
    assert.equal((await listApps(browser)).length, 1);
  });
});

describe("updateApp", () => {
  test("200: changes what is named, and fewer scopes narrow a connection on its next call", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = await createApp(browser);
    const tokens = await connect(browser, flowOf(app), { workspaceId });
    const body = { name: "Planner 2", scopes: ["read"] };
    const answer = await browser.ask("PATCH", `/v1/apps/${app.id}`, { body });
    assert.deepEqual(
      [answer.status, appIn(answer).name, appIn(answer).scopes, appIn(answer).redirectUris, appIn(answer).connections],
      [200, "Planner 2", ["read"], app.redirectUris, 1],
    );
    const post = { content: "Hi", channels: ["x"] };
    assert.equal(
      (await call("POST", "/v1/posts", { key: tokens.access_token, body: post })).body.code,
      "insufficient_scope",
    );
    const wider = { scopes: ["read", "write", "webhook:admin"] };
    await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: wider });
    const me = await call("GET", "/v1/me", { key: tokens.access_token });
    assert.deepEqual(me.body.scopes, ["read", "write"]);
  });

  test("422 and 404", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    const bad = await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: { redirectUris: ["ftp://a.example/"] } });
    assert.deepEqual([bad.status, problems(bad)], [422, [["/redirectUris/0", "invalid_format"]]]);
    const several = { name: "", homepage: "http://a.example", redirectUris: ["com.example.desk:/cb"] };
    const worse = await browser.ask("PATCH", `/v1/apps/${app.id}`, { body: several });
    assert.deepEqual(problems(worse).sort(), [
      ["/homepage", "invalid_format"],
      ["/name", "too_short"],
      ["/redirectUris/0", "invalid_format"],
    ]);
    const stranger = await newOwner(house);
    for (const id of [app.id, noApp, "x"])
      assert.equal((await stranger.browser.ask("PATCH", `/v1/apps/${id}`, { body: { name: "Mine" } })).status, 404);
  });
});

describe("rotateAppSecret and endAppSecret", () => {
  test("201: both secrets work; the old one at +23:59:59.999, and not at +24:00:00.000", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = flowOf(await createApp(browser));
    const { refresh_token } = await connect(browser, app, { workspaceId, mode: "live" });
    const rotated = appIn(await rotateApp(browser, app.id, 1));
    assert.deepEqual(
      rotated.secrets.map(({ generation, state }) => [generation, state]),
      [
        [2, "current"],
        [1, "ending"],
      ],
    );
    const newer = flowOf(rotated);
    house.clock.advance(dayMs - 1);
    const old = await refresh(app, refresh_token);
    assert.equal(old.status, 200);
    house.clock.advance(1);
    const next = ((await old.json()) as { refresh_token: string }).refresh_token;
    assert.deepEqual(await refusalOf(await refresh(app, next)), [401, "invalid_client"]);
    assert.equal((await refresh(newer, next)).status, 200);
  });

  test("200: an old secret ends now, the current one cannot", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    await rotateApp(browser, app.id, 1);
    const end = (generation: string) => browser.ask("POST", `/v1/apps/${app.id}/secrets/${generation}/end`);
    assert.deepEqual(code(await end("2")), [409, "secret_is_current"]);
    const ended = await end("1");
    assert.deepEqual(
      appIn(ended).secrets.map(({ state }) => state),
      ["current", "ended"],
    );
    assert.equal((await end("1")).status, 200);
    for (const generation of ["3", "0", "01", "x"]) assert.equal((await end(generation)).status, 404);
    assert.deepEqual(await refusalOf(await refresh(flowOf(app), "x")), [401, "invalid_client"]);
  });

  test("409: rotated meanwhile, no secret at all, ten of them", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    const both = await Promise.all([rotateApp(browser, app.id, 1), rotateApp(browser, app.id, 1)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
    const late = await rotateApp(browser, app.id, 1);
    assert.deepEqual([...code(late), late.body.generation as unknown], [409, "key_already_rotated", 2]);
    const native = await createApp(browser, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    assert.deepEqual(code(await rotateApp(browser, native.id, 1)), [409, "app_has_no_secret"]);
    for (let generation = 2; generation < 10; generation++)
      assert.equal((await rotateApp(browser, app.id, generation)).status, 201);
    assert.deepEqual(code(await rotateApp(browser, app.id, 10)), [409, "too_many_secrets"]);
  });

  test("403: an old session may not rotate; 404 for an app of others", async () => {
    const { browser, email } = await newOwner(house);
    const app = await createApp(browser);
    house.clock.advance(600_000);
    assert.deepEqual(code(await rotateApp(browser, app.id, 1)), [403, "fresh_sign_in_required"]);
    await signInByMail(house, email, browser);
    assert.equal((await rotateApp(browser, app.id, 1)).status, 201);
    const stranger = await newOwner(house);
    assert.equal((await rotateApp(stranger.browser, app.id, 2)).status, 404);
    assert.equal((await stranger.browser.ask("POST", `/v1/apps/${app.id}/secrets/1/end`)).status, 404);
  });
});

describe("deleteApp", () => {
  test("204: its connections end on their next call, also in other workspaces, and nobody can connect it", async () => {
    const { browser } = await newOwner(house);
    const other = await newOwner(house);
    const app = await createApp(browser);
    const tokens = await connect(other.browser, flowOf(app), { workspaceId: other.workspaceId, mode: "live" });
    assert.equal((await browser.ask("DELETE", `/v1/apps/${app.id}`)).status, 204);
    assert.equal((await call("GET", "/v1/posts", { key: tokens.access_token })).body.code, "invalid_token");
    assert.deepEqual(await refusalOf(await refresh(flowOf(app), tokens.refresh_token)), [401, "invalid_client"]);
    assert.deepEqual((await auditOf(browser, "app.deleted"))?.detail, { name: "Planner", connections: 1 });
    assert.equal((await browser.ask("DELETE", `/v1/apps/${app.id}`)).status, 404);
  });
});
