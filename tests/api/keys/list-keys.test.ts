import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { at, keyIn, listKeys, makeKey, rotateKey, statusOf } from "#tests/support/key-words.ts";
import { newTeam } from "#tests/support/members.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("listKeys", () => {
  test("shows when and from where each secret was last used, and that one was seen in clear", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser);
    const { secret } = keyIn(await rotateKey(browser, key.id, 1));
    await call("GET", "/v1/me", { key: key.secret, headers: { "x-aloha-client-ip": "203.0.113.9" } });
    house.clock.advance(60_000);
    await call("GET", "/v1/me", { key: secret, headers: { "x-aloha-client-ip": "203.0.113.7" } });
    await call("GET", `/v1/me?key=${key.secret}`, { key: secret });
    await house.sandbox.marks.flush();
    const [shown] = await listKeys(browser);
    assert.deepEqual(
      shown?.secrets.map(({ lastUsedIp, exposedHow }) => [lastUsedIp, exposedHow]),
      [
        ["203.0.113.7", null],
        ["203.0.113.9", "url"],
      ],
    );
    assert.deepEqual([shown?.lastUsedIp, shown?.lastUsedAt], ["203.0.113.7", at(house.clock.now())]);
  });

  test("names the one who made a key, also one who has left", async () => {
    const { people } = await newTeam(house);
    await makeKey(people.admin, { name: "of the admin" });
    const sql = `DELETE FROM "member" WHERE "role" = 'admin'`;
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
    const [key] = await listKeys(people.owner);
    assert.deepEqual([key?.createdBy?.name.replace(/\d+/, ""), key?.createdBy?.member], ["admin", false]);
  });

  test("shows the keys of one mode, the newest first, and nothing of another workspace", async () => {
    const [{ browser }, stranger] = [await newOwner(house), await newOwner(house)];
    await makeKey(browser, { name: "first" });
    house.clock.advance(1000);
    await makeKey(browser, { name: "second" });
    const other = await makeKey(stranger.browser);
    assert.deepEqual(
      (await listKeys(browser)).map(({ name }) => name),
      ["second", "first"],
    );
    assert.deepEqual(
      (await listKeys(browser, "test")).map(({ kind }) => kind),
      ["docs"],
    );
    for (const [method, path, body] of [
      ["PATCH", `/v1/keys/${other.id}`, { name: "mine" }],
      ["DELETE", `/v1/keys/${other.id}`, undefined],
      ["POST", `/v1/keys/${other.id}/rotate`, { expectedGeneration: 1 }],
      ["POST", `/v1/keys/${other.id}/secrets/1/end`, undefined],
      ["POST", `/v1/keys/${other.id}/secrets/1/dismiss-exposure`, undefined],
    ] as const) {
      const { requestId: _, ...theirs } = (await browser.ask(method, path, { body })).body;
      const unknown = path.replace(other.id, "key_01JRQ3K8Z4T1V3X5Z7B9D1F3H5");
      const { requestId: __, ...never } = (await browser.ask(method, unknown, { body })).body;
      assert.deepEqual([theirs.code as unknown, theirs], ["not_found", never]);
    }
    assert.equal(await statusOf(other.secret), 200);
  });

  test("needs a mode", async () => {
    const { browser } = await newOwner(house);
    assert.equal((await browser.ask("GET", "/v1/keys")).status, 400);
    assert.equal((await browser.ask("GET", "/v1/keys?mode=both")).status, 400);
  });
});
