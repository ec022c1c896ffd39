import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { at, code, keyIn, listKeys, makeKey, rotateKey, statusOf, type TestKey } from "#tests/support/key-words.ts";
import { newTeam } from "#tests/support/members.ts";
import { actionsIn } from "#tests/support/team-words.ts";
import { newOwner, newVisitor, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
let browser: TestBrowser;
let key: TestKey;

beforeEach(async () => {
  ({ browser } = await newOwner(house));
  key = await makeKey(browser);
});

/** A call with the secret in its address. */
const leak = (secret: string) => call("GET", `/v1/me?key=${secret}`, { key: secret });
const dismiss = (by: TestBrowser, generation: number | string = 1) =>
  by.ask("POST", `/v1/keys/${key.id}/secrets/${generation}/dismiss-exposure`);
const seen = async () => (await listKeys(browser)).find(({ id }) => id === key.id)?.secrets.at(-1);
const entries = async () => (await actionsIn(browser, key.id)).filter((action) => action.startsWith("key.expos"));

describe("dismissKeyExposure", () => {
  test("200: the warning ends, that it was seen stays, the key works on, and the audit says who", async () => {
    await leak(key.secret);
    const exposedAt = at(house.clock.now());
    house.clock.advance(60_000);
    const dismissed = await dismiss(browser);
    assert.equal(dismissed.status, 200, dismissed.text);
    const [secret] = keyIn(dismissed).secrets;
    assert.deepEqual(
      [secret?.exposedAt, secret?.exposedHow, secret?.exposureDismissedAt],
      [exposedAt, "url", at(house.clock.now())],
    );
    assert.deepEqual(await seen(), secret);
    assert.equal(await statusOf(key.secret), 200);
    assert.deepEqual(await entries(), ["key.exposed", "key.exposure_dismissed"]);
  });

  test("200 a second time changes nothing: neither the instant nor the audit", async () => {
    await leak(key.secret);
    const first = keyIn(await dismiss(browser));
    house.clock.advance(60_000);
    const again = await dismiss(browser);
    assert.deepEqual([again.status, keyIn(again)], [200, first]);
    assert.deepEqual(await entries(), ["key.exposed", "key.exposure_dismissed"]);
  });

  test("200, and a secret that is seen again warns again, with a mail and an entry of its own", async () => {
    await leak(key.secret);
    await leak(key.secret);
    await dismiss(browser);
    house.clock.advance(60_000);
    await leak(key.secret);
    await leak(key.secret);
    const { exposedAt, exposureDismissedAt } = (await seen()) ?? {};
    assert.deepEqual([exposedAt, exposureDismissedAt], [at(house.clock.now()), null]);
    assert.deepEqual(await entries(), ["key.exposed", "key.exposed", "key.exposure_dismissed"]);
    assert.equal((await dismiss(browser)).status, 200);
    assert.equal((await seen())?.exposureDismissedAt, at(house.clock.now()));
  });

  test("200 for one secret leaves the others as they are, and an old one can be dismissed too", async () => {
    const { secret } = keyIn(await rotateKey(browser, key.id, 1));
    for (const one of [key.secret, secret]) await leak(one);
    const secrets = keyIn(await dismiss(browser, 1)).secrets;
    assert.deepEqual(
      secrets.map(({ generation, exposureDismissedAt }) => [generation, exposureDismissedAt !== null]),
      [
        [2, false],
        [1, true],
      ],
    );
  });

  test("200 for a visitor, whose sandbox it is", async () => {
    const own = await newVisitor();
    const made = await makeKey(own.browser, { mode: "test" });
    await leak(made.secret);
    const answer = await own.browser.ask("POST", `/v1/keys/${made.id}/secrets/1/dismiss-exposure`);
    assert.equal(answer.status, 200, answer.text);
  });

  test("404 for a secret that was never seen, for one that never was, and for one of another workspace", async () => {
    assert.deepEqual(code(await dismiss(browser)), [404, "not_found"]);
    await leak(key.secret);
    for (const unknown of [2, 0, "x", "1.0"])
      assert.deepEqual(code(await dismiss(browser, unknown)), [404, "not_found"]);
    assert.deepEqual(code(await dismiss((await newOwner(house)).browser)), [404, "not_found"]);
    assert.equal((await seen())?.exposureDismissedAt, null);
  });

  test("403 for everybody but owner and admin", async () => {
    const { people } = await newTeam(house);
    key = await makeKey(people.owner);
    await leak(key.secret);
    for (const role of ["editor", "reviewer", "viewer"] as const)
      assert.deepEqual(code(await dismiss(people[role])), [403, "role_required"]);
    assert.equal((await dismiss(people.admin)).status, 200);
  });
});
