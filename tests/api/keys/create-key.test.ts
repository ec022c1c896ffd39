import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { at, code, keyIn, listKeys, makeKey, statusOf } from "#tests/support/key-words.ts";
import { newOwner, newVisitor, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("createKey", () => {
  test("shows a secret once that works at once, and who made it", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const key = await makeKey(browser, { ipAllow: [] });
    const me = await call("GET", "/v1/me", { key: key.secret });
    assert.equal((me.body.workspace as unknown as { id: string }).id, workspaceId);
    assert.match(key.secret, /^alo_live_[0-9A-Za-z]{38}$/);
    assert.deepEqual([key.hint, key.generation, key.status], [key.secret.slice(-4), 1, "active"]);
    assert.equal(key.createdBy?.member, true);
    assert.ok(!(await browser.ask("GET", "/v1/keys?mode=live")).text.includes(key.secret));
  });

  test("a visitor gets test keys only", async () => {
    const { browser } = await newVisitor();
    const live = await browser.ask("POST", "/v1/keys", { body: { mode: "live", name: "k", scopes: ["read"] } });
    assert.deepEqual(code(live), [403, "claim_required"]);
    const key = await makeKey(browser, { mode: "test" });
    assert.equal(await statusOf(key.secret), 200);
  });

  test("a live key needs a sign-in of the last 10 minutes, a test key does not", async () => {
    const { browser, email } = await newOwner(house);
    house.clock.advance(600_000 - 1);
    await makeKey(browser);
    house.clock.advance(1);
    const late = await browser.ask("POST", "/v1/keys", { body: { mode: "live", name: "k", scopes: ["read"] } });
    assert.deepEqual(code(late), [403, "fresh_sign_in_required"]);
    await makeKey(browser, { mode: "test" });
    await makeKey(await signInByMail(house, email, browser));
  });

  test("says everything that is wrong at once", async () => {
    const { browser } = await newOwner(house);
    const body = {
      mode: "live",
      name: "  ",
      scopes: ["read"],
      expiresAt: at(house.clock.now()),
      ipAllow: ["10.0.0.0/33"],
    };
    const answer = await browser.ask("POST", "/v1/keys", { body });
    const errors = answer.body.errors as unknown as { pointer: string }[];
    assert.equal(answer.status, 422);
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      ["/name", "/expiresAt", "/ipAllow/0"],
    );
  });

  test("warns of a list without one's own address, and does not refuse it", async () => {
    const { browser } = await newOwner(house);
    const warned = await makeKey(browser, { ipAllow: ["203.0.113.7"] });
    assert.deepEqual(
      warned.warnings.map((warning) => warning.code),
      ["own_address_missing"],
    );
    assert.match(warned.warnings[0]?.message ?? "", new RegExp(`^${browser.address}`));
    assert.deepEqual((await makeKey(browser, { ipAllow: [browser.address] })).warnings, []);
    assert.equal(await statusOf(warned.secret), 403);
  });

  test("of 50 keys at once none is one too many, and the docs key does not count", async () => {
    const { browser } = await newOwner(house);
    for (let count = 1; count < 50; count++) await makeKey(browser, { mode: "test", name: `key ${count}` });
    const wish = { body: { mode: "test", name: "k", scopes: ["read"] } };
    const answers = await Promise.all([1, 2, 3].map(() => browser.ask("POST", "/v1/keys", wish)));
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, 409, 409]);
    assert.equal(answers.find((answer) => answer.status === 409)?.body.code as unknown, "too_many_keys");
  });

  test("repeated under one Idempotency-Key makes one key and shows nothing", async () => {
    const { browser } = await newOwner(house);
    const asked = { body: { mode: "live", name: "k", scopes: ["read"] }, headers: { "idempotency-key": "one" } };
    const first = await browser.ask("POST", "/v1/keys", asked);
    const again = await browser.ask("POST", "/v1/keys", asked);
    assert.deepEqual(code(again), [409, "secret_already_shown"]);
    assert.equal(again.body.subject as unknown, keyIn(first).id);
    assert.equal((await listKeys(browser)).length, 1);
  });
});
