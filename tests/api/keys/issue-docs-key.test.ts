import assert from "node:assert/strict";
import { test } from "node:test";
import { advance } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import { newVisitor, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const weekMs = 7 * 24 * 3_600_000;

interface DocsKey {
  id: string;
  secret: string;
  scopes: string[];
  endsAt: string;
}

async function issue(browser: TestBrowser): Promise<DocsKey> {
  const answer = await browser.ask("POST", "/v1/docs-key");
  assert.equal(answer.status, 201, answer.text);
  return answer.body as unknown as DocsKey;
}

const status = async (key: string) => (await call("GET", "/v1/me", { key })).status;

test("a docs key works for a week of real time, however the clock of the workspace is moved", async () => {
  const { browser } = await newVisitor();
  const { secret, endsAt } = await issue(browser);
  await advance(secret, "P31D");
  assert.equal(await status(secret), 200);
  house.clock.advance(weekMs - 1);
  const answer = await call("GET", "/v1/me", { key: secret });
  assert.deepEqual([answer.status, answer.headers.get("aloha-key-ends-at")], [200, endsAt]);
  house.clock.advance(1);
  assert.equal(await status(secret), 401);
});

test("it may do what the role of the person may do", async () => {
  const { people } = await newTeam(house);
  const scopes = new Map<string, string>();
  for (const [role, browser] of Object.entries(people)) {
    const key = await issue(browser);
    const { scopes: allowed } = (await call("GET", "/v1/me", { key: key.secret })).body as unknown as DocsKey;
    assert.deepEqual(key.scopes, allowed);
    scopes.set(role, allowed.join(" "));
  }
  const all = "read write webhook:admin";
  assert.deepEqual(Object.fromEntries(scopes), {
    owner: all,
    admin: all,
    editor: "read write",
    reviewer: "read",
    viewer: "read",
  });
});

test("of 20 that work at once the oldest ends", async () => {
  const { browser, key } = await newVisitor();
  const keys = [key];
  for (let count = 1; count < 20; count++) keys.push((await issue(browser)).secret);
  assert.equal(await status(key), 200);
  const last = await issue(browser);
  assert.deepEqual([await status(key), await status(keys[1] ?? ""), await status(last.secret)], [401, 200, 200]);
});
