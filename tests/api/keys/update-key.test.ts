import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { at, code, keyIn, listKeys, makeKey, rotateKey, statusOf, type TestKey } from "#tests/support/key-words.ts";
import { newTeam } from "#tests/support/members.ts";
import { newOwner, newVisitor } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("updateKey", () => {
  test("counts with the next request", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser);
    const patch = (body: unknown) => browser.ask("PATCH", `/v1/keys/${key.id}`, { body });
    const expiresAt = at(house.clock.now() + 60_000);
    const changed = keyIn(await patch({ name: "Server in Berlin", scopes: ["write"], expiresAt }));
    assert.deepEqual([changed.name, changed.scopes, changed.expiresAt], ["Server in Berlin", ["write"], expiresAt]);
    assert.equal((await call("GET", "/v1/posts", { key: key.secret })).status, 403);
    assert.deepEqual(
      keyIn(await patch({ ipAllow: ["203.0.113.7"] })).warnings.map((warning) => warning.code),
      ["own_address_missing"],
    );
    assert.equal(await statusOf(key.secret), 403);
    assert.deepEqual(keyIn(await patch({ ipAllow: [], expiresAt: null })).expiresAt, null);
    assert.equal(await statusOf(key.secret), 200);
    assert.equal((await patch({})).status, 422);
    assert.equal((await patch({ scopes: [] })).status, 422);
  });

  test("a name may have 60 characters, however many bytes they are", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser);
    const rename = (name: string) => browser.ask("PATCH", `/v1/keys/${key.id}`, { body: { name } });
    assert.equal((await rename("💥".repeat(60))).status, 200);
    assert.equal((await rename("💥".repeat(61))).status, 422);
  });

  test("an expired key and a revoked one stay as they are", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser, { expiresAt: at(house.clock.now() + 1000) });
    house.clock.advance(1000);
    const answer = await browser.ask("PATCH", `/v1/keys/${key.id}`, { body: { expiresAt: null } });
    assert.deepEqual(code(answer), [409, "key_ended"]);
    assert.match(String(answer.body.detail), /expired at/);
    assert.equal((await listKeys(browser))[0]?.status, "expired");
  });

  test("the docs key is not changed or rotated by hand; it can be revoked, and the next one is another", async () => {
    const { browser, key: secret } = await newVisitor();
    const [docs] = await listKeys(browser, "test");
    assert.equal(docs?.kind, "docs");
    const path = `/v1/keys/${docs?.id}`;
    assert.equal((await browser.ask("PATCH", path, { body: { name: "mine" } })).status, 422);
    assert.equal((await rotateKey(browser, docs?.id ?? "", 1)).status, 422);
    assert.equal((await browser.ask("DELETE", path)).status, 204);
    assert.equal(await statusOf(secret), 401);
    const next = (await browser.ask("POST", "/v1/docs-key")).body as unknown as TestKey;
    assert.notEqual(next.id, docs?.id);
    assert.equal(await statusOf(next.secret), 200);
  });
});

describe("revokeKey", () => {
  test("stops every secret with the next request, names who did it, and is the same twice", async () => {
    const { people } = await newTeam(house);
    const key = await makeKey(people.owner);
    const { secret } = keyIn(await rotateKey(people.owner, key.id, 1));
    for (let count = 0; count < 2; count++)
      assert.equal((await people.admin.ask("DELETE", `/v1/keys/${key.id}`)).status, 204);
    assert.deepEqual([await statusOf(key.secret), await statusOf(secret)], [401, 401]);
    const [shown] = await listKeys(people.owner);
    assert.deepEqual([shown?.status, shown?.revokedBy?.name.replace(/\d+/, "")], ["revoked", "admin"]);
  });
});
