import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { newStranger } from "#tests/support/members.ts";
import { newOwner, newVisitor, signInByMail, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

interface Session {
  user: { id: string; email: string | null; anonymous: boolean; emailVerified: boolean };
  workspace: { id: string; claimed: boolean; expiresAt: string | null } | null;
  role: string | null;
  scopes: string[];
  modes: string[];
  freshUntil: string;
  address: string;
  expiresAt: string;
}

async function session(browser: TestBrowser): Promise<Session> {
  const answer = await browser.ask("GET", "/v1/session");
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as Session;
}

describe("getSession", () => {
  test("tells a visitor of the workspace, of test mode alone, and of the day on which it goes", async () => {
    const { browser, workspaceId } = await newVisitor();
    const { user, workspace, role, modes } = await session(browser);
    assert.deepEqual([user.anonymous, user.email, role, modes], [true, null, "owner", ["test"]]);
    assert.deepEqual(workspace && [workspace.id, workspace.claimed], [workspaceId, false]);
    assert.equal(workspace?.expiresAt, new Date(house.clock.now() + 7 * dayMs).toISOString());
  });

  test("tells somebody with an account of both modes, and until when the sign-in is recent", async () => {
    const { browser, email } = await newOwner(house);
    const { user, modes, scopes, workspace, freshUntil } = await session(browser);
    assert.deepEqual([user.email, user.emailVerified, user.anonymous], [email, true, false]);
    assert.deepEqual(
      [modes, scopes],
      [
        ["test", "live"],
        ["read", "write", "webhook:admin"],
      ],
    );
    assert.deepEqual([workspace?.claimed, workspace?.expiresAt], [true, null]);
    assert.equal(freshUntil, new Date(house.clock.now() + 600_000).toISOString());
  });

  test("names the address that an allow-list would see", async () => {
    const { browser } = await newVisitor();
    assert.equal((await session(browser)).address, browser.address);
  });

  test("is at home nowhere when the person is in no workspace", async () => {
    const { workspace, role, modes, scopes } = await session(await newStranger(house));
    assert.deepEqual([workspace, role, modes, scopes], [null, null, [], []]);
  });
});

describe("a session", () => {
  test("ends at sign-out, also for whoever has a copy of the cookie", async () => {
    const { browser } = await newOwner(house);
    const thief = new TestBrowser();
    thief.cookie = browser.cookie;
    await session(thief);
    assert.equal((await browser.sign("POST", "/sign-out", {})).status, 200);
    assert.equal(browser.cookie, "");
    assert.equal((await thief.ask("GET", "/v1/session")).status, 401);
  });

  test("lives 7 days, and each day of use gives it 7 more", async () => {
    const { browser } = await newOwner(house);
    const unused = new TestBrowser();
    unused.cookie = browser.cookie;
    for (let day = 0; day < 10; day += 2) {
      house.clock.advance(2 * dayMs);
      const { expiresAt } = await session(browser);
      assert.equal(expiresAt, new Date(house.clock.now() + 7 * dayMs).toISOString());
    }
    house.clock.advance(7 * dayMs);
    assert.equal((await browser.ask("GET", "/v1/session")).status, 401);
  });

  test("that is a day old is prolonged with a new cookie, and a younger one is left as it is", async () => {
    const { browser } = await newOwner(house);
    const before = (await browser.ask("GET", "/v1/session")).headers.getSetCookie();
    house.clock.advance(dayMs);
    const [cookie = ""] = (await browser.ask("GET", "/v1/session")).headers.getSetCookie();
    assert.deepEqual(before, []);
    assert.match(cookie, /^aloha\.session_token=.*Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test("of yesterday works in the workspace in which it worked last", async () => {
    const { browser, workspaceId, email } = await newOwner(house);
    const again = await signInByMail(house, email);
    assert.deepEqual(
      [(await session(again)).workspace?.id, (await session(browser)).workspace?.id],
      [workspaceId, workspaceId],
    );
  });

  test("gives way to a newer one of the same browser", async () => {
    const { browser, email } = await newOwner(house);
    const old = new TestBrowser();
    old.cookie = browser.cookie;
    house.clock.advance(600_000);
    await signInByMail(house, email, browser);
    assert.equal((await session(browser)).freshUntil, new Date(house.clock.now() + 600_000).toISOString());
    assert.equal((await old.ask("GET", "/v1/session")).status, 401);
  });

  test("that ended long ago does not stand in the way of signing in", async () => {
    const { browser, email } = await newOwner(house);
    house.clock.advance(8 * dayMs);
    await signInByMail(house, email, browser);
    assert.equal((await session(browser)).user.email, email);
    const account = { email: "stale@example.com", name: "S", password: "a calm password" };
    await browser.sign("POST", "/sign-up/email", account);
    house.clock.advance(8 * dayMs);
    await browser.sign("POST", "/sign-in/email", account);
    assert.equal((await session(browser)).user.email, account.email);
    await signInByMail(house, account.email, browser);
    assert.equal((await session(browser)).user.emailVerified, true);
  });

  test("is never looked at where a key is asked for: cookies without Aloha-Mode open nothing", async () => {
    const { browser } = await newOwner(house);
    const answer = await call("GET", "/v1/me", { headers: { cookie: browser.cookie } });
    assert.deepEqual([answer.status, answer.body.code as unknown], [401, "missing_credentials"]);
  });
});
