import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { callInsecurely } from "#tests/support/call-insecurely.ts";
import { at, makeKey } from "#tests/support/key-words.ts";
import { newTeam } from "#tests/support/members.ts";
import { run } from "#tests/support/team-words.ts";
import { newOwner, newVisitor, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

/** Subjects of the mails about keys that came since the last look. */
async function news(): Promise<string[]> {
  await house.sandbox.jobs.runDue();
  const mails = house.outbox.sent.splice(0).filter(({ subject }) => subject.includes("key"));
  return mails.map(({ to, subject }) => `${to.replace(/\d+/, "")}: ${subject.replace(/…\w{4}/, "…")}`).sort();
}

describe("before a live key ends", () => {
  test("owners and admins hear of it 7 days before and 1 day before, and not a moment earlier", async () => {
    const { people } = await newTeam(house);
    await makeKey(people.owner, { expiresAt: at(house.clock.now() + 30 * dayMs) });
    await news();
    house.clock.advance(23 * dayMs - 1);
    assert.deepEqual(await news(), []);
    house.clock.advance(1);
    const words = "Your Aloha key Server (alo_live_…) ends in";
    assert.deepEqual(await news(), [`admin@example.com: ${words} 7 days`, `owner@example.com: ${words} 7 days`]);
    house.clock.advance(6 * dayMs);
    assert.deepEqual(await news(), [`admin@example.com: ${words} a day`, `owner@example.com: ${words} a day`]);
    house.clock.advance(dayMs);
    assert.deepEqual(await news(), []);
  });

  test("a key with a week or less gets the last mail only, and one with a day none", async () => {
    const { browser } = await newOwner(house);
    await makeKey(browser, { name: "week", expiresAt: at(house.clock.now() + 7 * dayMs) });
    await makeKey(browser, { name: "day", expiresAt: at(house.clock.now() + dayMs) });
    await news();
    house.clock.advance(7 * dayMs - 1);
    assert.deepEqual(await news(), ["owner@example.com: Your Aloha key week (alo_live_…) ends in a day"]);
  });

  test("a date that was moved, or a key that was revoked, is not told of", async () => {
    const { browser } = await newOwner(house);
    const [moved, revoked] = [
      await makeKey(browser, { name: "moved", expiresAt: at(house.clock.now() + 10 * dayMs) }),
      await makeKey(browser, { name: "revoked", expiresAt: at(house.clock.now() + 10 * dayMs) }),
    ];
    const later = { expiresAt: at(house.clock.now() + 20 * dayMs) };
    await browser.ask("PATCH", `/v1/keys/${moved.id}`, { body: later });
    await browser.ask("DELETE", `/v1/keys/${revoked.id}`);
    await news();
    house.clock.advance(12 * dayMs);
    assert.deepEqual(await news(), []);
    house.clock.advance(dayMs);
    assert.deepEqual(await news(), ["owner@example.com: Your Aloha key moved (alo_live_…) ends in 7 days"]);
  });

  test("a test key ends without a mail", async () => {
    const { browser } = await newOwner(house);
    const { secret } = await makeKey(browser, { mode: "test", expiresAt: at(house.clock.now() + 10 * dayMs) });
    await news();
    await call("POST", "/v1/sandbox/clock/advance", { key: secret, body: { by: "P9DT23H" } });
    assert.deepEqual(await news(), []);
  });
});

describe("a key that was seen in clear", () => {
  test("is told of once, with when, from where and how, and goes on working", async () => {
    const { browser, email } = await newOwner(house);
    const key = await makeKey(browser);
    const other = await makeKey(browser, { name: "other" });
    await news();
    for (let count = 0; count < 2; count++)
      assert.equal((await callInsecurely("GET", "/v1/me", { authorization: `Bearer ${key.secret}` })).status, 403);
    await call("GET", `/v1/me?key=${other.secret}`, {
      headers: { "x-aloha-client-ip": "203.0.113.9" },
      key: key.secret,
    });
    await house.sandbox.jobs.runDue();
    const mails = house.outbox.sent.filter(({ to }) => to === email);
    assert.deepEqual(
      mails.map(({ text }) => /arrived (.*)\.\n/.exec(text)?.[1]),
      ["over plain HTTP, without encryption", "in the address of a request"],
    );
    assert.match(mails[0]?.text ?? "", /at 20\d\d-.*Z, from 198\.51\.100\.9\./);
    assert.ok(!JSON.stringify(mails).includes(key.secret) && !JSON.stringify(mails).includes(other.secret));
    assert.equal((await call("GET", "/v1/me", { key: key.secret })).status, 200);
  });

  test("of a visitor, or of somebody whose address nobody verified, is told to nobody", async () => {
    const { key } = await newVisitor();
    const { browser, email } = await newOwner(house);
    const { secret } = await makeKey(browser);
    await run(house, `UPDATE "user" SET "emailVerified" = 0 WHERE "email" = '${email}'`);
    await news();
    for (const one of [key, secret]) await callInsecurely("GET", "/v1/me", { authorization: `Bearer ${one}` });
    assert.deepEqual(await news(), []);
  });
});

describe("a mail that is not taken", () => {
  test("is tried again, and let go when it is refused for good or a day is over", async (t) => {
    const { browser } = await newOwner(house);
    const said: string[] = [];
    t.mock.method(process.stderr, "write", (words: string) => said.push(words) > 0);
    const failures = [new Error("no line"), new Error("no line")];
    t.mock.method(house.outbox, "send", async () => {
      const failure = failures.shift();
      if (failure) throw failure;
    });
    const { secret } = await makeKey(browser);
    await callInsecurely("GET", "/v1/me", { authorization: `Bearer ${secret}` });
    const jobs = () => house.sandbox.engine.all({ sql: "SELECT id FROM job WHERE kind = 'mail'", parameters: [] });
    await house.sandbox.jobs.runDue();
    assert.equal((await jobs()).length, 1);
    failures.splice(0, 2, Object.assign(new Error("no such mailbox"), { responseCode: 550 }));
    house.clock.advance(60_000);
    await house.sandbox.jobs.runDue();
    assert.equal((await jobs()).length, 0);
    assert.match(said.join(""), /no such mailbox/);
    const signed = await signInByMail(house, "nobody@example.com").catch((error: Error) => error.message);
    assert.match(String(signed), /Nobody wrote/);
  });
});
