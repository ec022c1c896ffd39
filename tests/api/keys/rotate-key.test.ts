import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance } from "#tests/support/api-words.ts";
import { at, code, keyIn, listKeys, makeKey, rotateKey, statusOf } from "#tests/support/key-words.ts";
import { newTeam } from "#tests/support/members.ts";
import { newOwner, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

describe("rotateKey", () => {
  test("both secrets work; the old one at +23:59:59.999, and not at +24:00:00.000", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser);
    const rotated = keyIn(await rotateKey(browser, key.id, 1));
    assert.deepEqual(
      rotated.secrets.map(({ generation, state }) => [generation, state]),
      [
        [2, "current"],
        [1, "ending"],
      ],
    );
    assert.equal(rotated.secrets[1]?.endsAt, at(house.clock.now() + dayMs));
    house.clock.advance(dayMs - 1);
    assert.deepEqual([await statusOf(key.secret), await statusOf(rotated.secret)], [200, 200]);
    house.clock.advance(1);
    assert.deepEqual([await statusOf(key.secret), await statusOf(rotated.secret)], [401, 200]);
    const [shown] = await listKeys(browser);
    assert.deepEqual(
      shown?.secrets.map(({ state }) => state),
      ["current", "ended"],
    );
  });

  test("a test key's day is a day on the clock of the workspace", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser, { mode: "test" });
    const { secret } = keyIn(await rotateKey(browser, key.id, 1));
    await advance(secret, "PT23H59M59.999S");
    assert.equal(await statusOf(key.secret), 200);
    await advance(secret, "PT0.001S");
    assert.deepEqual([await statusOf(key.secret), await statusOf(secret)], [401, 200]);
  });

  test("twice in a day: each old secret keeps its own 24 hours", async () => {
    const { browser, email } = await newOwner(house);
    const first = await makeKey(browser);
    const second = keyIn(await rotateKey(browser, first.id, 1));
    house.clock.advance(6 * 3_600_000);
    const third = keyIn(await rotateKey(await signInByMail(house, email, browser), first.id, 2));
    const start = house.clock.now() - 6 * 3_600_000;
    assert.deepEqual(
      third.secrets.map(({ endsAt }) => endsAt),
      [null, at(start + 6 * 3_600_000 + dayMs), at(start + dayMs)],
    );
    house.clock.advance(18 * 3_600_000);
    assert.deepEqual(
      [await statusOf(first.secret), await statusOf(second.secret), await statusOf(third.secret)],
      [401, 200, 200],
    );
  });

  test("the old secret never outlives the key's expiry, and the list names that date", async () => {
    const { browser } = await newOwner(house);
    const expiresAt = at(house.clock.now() + 3_600_000);
    const key = await makeKey(browser, { expiresAt });
    const rotated = keyIn(await rotateKey(browser, key.id, 1));
    assert.deepEqual(
      rotated.secrets.map(({ endsAt }) => endsAt),
      [expiresAt, expiresAt],
    );
  });

  test("by two people at once is one rotation, and one 409 that names the generation", async () => {
    const { people } = await newTeam(house);
    const key = await makeKey(people.owner);
    const answers = await Promise.all([rotateKey(people.owner, key.id, 1), rotateKey(people.admin, key.id, 1)]);
    const refused = answers.find((answer) => answer.status === 409);
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, 409]);
    assert.deepEqual([refused?.body.code, refused?.body.generation] as unknown[], ["key_already_rotated", 2]);
  });

  test("a live key needs a recent sign-in; an ended key is not rotated; ten secrets are the most", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser);
    for (let generation = 1; generation < 10; generation++) await rotateKey(browser, key.id, generation);
    assert.deepEqual(code(await rotateKey(browser, key.id, 10)), [409, "too_many_secrets"]);
    await browser.ask("DELETE", `/v1/keys/${key.id}`);
    assert.deepEqual(code(await rotateKey(browser, key.id, 10)), [409, "key_ended"]);
    const other = await makeKey(browser);
    house.clock.advance(600_000);
    assert.deepEqual(code(await rotateKey(browser, other.id, 1)), [403, "fresh_sign_in_required"]);
  });
});

describe("endKeySecret", () => {
  test("ends an old secret before its time, and never the current one", async () => {
    const { browser } = await newOwner(house);
    const key = await makeKey(browser);
    const { secret } = keyIn(await rotateKey(browser, key.id, 1));
    const end = (generation: number | string) => browser.ask("POST", `/v1/keys/${key.id}/secrets/${generation}/end`);
    const ended = await end(1);
    assert.deepEqual([ended.status, keyIn(ended).secrets[1]?.state], [200, "ended"]);
    assert.deepEqual([await statusOf(key.secret), await statusOf(secret)], [401, 200]);
    assert.deepEqual(code(await end(2)), [409, "secret_is_current"]);
    for (const unknown of [9, 0, "x", "1.0"]) assert.equal((await end(unknown)).status, 404);
    assert.equal((await end(1)).status, 200);
    await browser.ask("DELETE", `/v1/keys/${key.id}`);
    assert.deepEqual(code(await end(1)), [409, "key_ended"]);
  });
});
