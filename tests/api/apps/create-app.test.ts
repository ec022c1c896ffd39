import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { appIn, askForApp, createApp, listApps, problemsOf } from "#tests/support/app-words.ts";
import { code } from "#tests/support/key-words.ts";
import { auditOf } from "#tests/support/oauth-words.ts";
import { newOwner, newVisitor } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

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
    assert.deepEqual(problemsOf(answer), [
      ["/name", "too_short"],
      ["/homepage", "invalid_format"],
      ["/authMethod", "conflicting_fields"],
      ["/redirectUris/1", "invalid_format"],
      ["/redirectUris/2", "invalid_format"],
    ]);
  });

  test("422: a home page that a parser would only mend", async () => {
    const { browser } = await newOwner(house);
    for (const homepage of [
      "https://a.example/\nb",
      " https://a.example",
      "https://a.example/\tb",
      "https://mara@a.example",
    ])
      assert.deepEqual(problemsOf(await askForApp(browser, { homepage })), [["/homepage", "invalid_format"]], homepage);
  });

  test("422: what the contract refuses hides nothing that is wrong for another reason", async () => {
    const { browser } = await newOwner(house);
    const wrong = { homepage: "http://a.example", redirectUris: ["http://a.example/cb"], colour: "red" };
    const long = await askForApp(browser, { ...wrong, name: "x".repeat(61) });
    assert.deepEqual(problemsOf(long).sort(), [
      ["/colour", "unknown_field"],
      ["/homepage", "invalid_format"],
      ["/name", "too_long"],
      ["/redirectUris/0", "invalid_format"],
    ]);
    const unknownKind = await askForApp(browser, { ...wrong, kind: "toaster" });
    assert.deepEqual(problemsOf(unknownKind).sort(), [
      ["/colour", "unknown_field"],
      ["/homepage", "invalid_format"],
      ["/kind", "invalid_enum"],
    ]);
  });

  test("422: a name that hides or turns what strangers read at consent; emoji and other scripts are welcome", async () => {
    const { browser } = await newOwner(house);
    const ask = (name: string) => askForApp(browser, { name, kind: "browser" });
    for (const name of ["Aloha\nverified", "Planner\u202egro.alohA", "Plan\u200bner", "Plan\u2028ner", "\ufeffPlanner"])
      assert.deepEqual(problemsOf(await ask(name)), [["/name", "invalid_format"]]);
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
    assert.match(String(again.body.detail), /registered an app.* Rotate the client secret/);
    assert.equal((await listApps(browser)).length, 1);
  });
});
