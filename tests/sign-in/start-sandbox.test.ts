import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { newStranger } from "#tests/support/members.ts";
import { newOwner, newVisitor, startSandbox, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const weekMs = 7 * 24 * 3_600_000;

const count = (table: string, where?: string) => countRows(house.sandbox.engine, table, where);

describe("startSandbox", () => {
  test("makes a visitor, a furnished workspace, a docs key that works, and a cookie, in one call", async () => {
    const browser = new TestBrowser();
    const answer = await browser.ask("POST", "/v1/sandbox/start");
    const { created, workspace, key, expiresAt } = answer.body as unknown as {
      created: boolean;
      workspace: { id: string };
      key: { secret: string; hint: string; endsAt: string };
      expiresAt: string;
    };
    assert.deepEqual([answer.status, created], [201, true]);
    assert.match(answer.headers.getSetCookie().join(), /^aloha\.session_token=[^;]+;.*HttpOnly; SameSite=Lax/);
    const week = new Date(house.clock.now() + weekMs).toISOString();
    assert.deepEqual([expiresAt, key.endsAt, key.hint], [week, week, key.secret.slice(-4)]);
    const posts = await call("GET", "/v1/posts", { key: key.secret });
    assert.ok((posts.body.data as unknown as unknown[]).length > 0);
    assert.equal(await count('"member"', `"organizationId" = '${workspace.id}'`), 1);
  });

  test("answers a live session about the workspace that is there, and makes nothing", async () => {
    const { browser, workspaceId } = await newVisitor();
    const before = [await count("workspace"), await count("api_key_secret"), await count('"user"')];
    const again = await browser.ask("POST", "/v1/sandbox/start");
    assert.deepEqual([again.status, again.body.created as unknown, again.body.key as unknown], [200, false, null]);
    assert.equal((again.body.workspace as unknown as { id: string }).id, workspaceId);
    assert.deepEqual([await count("workspace"), await count("api_key_secret"), await count('"user"')], before);
  });

  test("called five times at once by somebody without a workspace, makes one", async () => {
    const browser = await newStranger(house);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => browser.ask("POST", "/v1/sandbox/start")));
    const ids = answers.map(({ body }) => (body.workspace as unknown as { id: string }).id);
    assert.deepEqual([new Set(ids).size, answers.filter(({ status }) => status === 201).length], [1, 1]);
  });

  test("gives somebody with an account a workspace that stays", async () => {
    const { browser } = await newOwner(house);
    const again = await browser.ask("POST", "/v1/sandbox/start");
    assert.deepEqual([again.status, again.body.expiresAt as unknown], [200, null]);
  });

  test("is kept for a week from its last use, by the page or by the key; then the visitor gets a new one", async () => {
    const { browser, workspaceId } = await newVisitor();
    house.clock.advance(weekMs - 1000);
    assert.equal((await browser.ask("GET", "/v1/session")).status, 200);
    await house.sandbox.marks.flush();
    house.clock.advance(weekMs - 1000);
    assert.equal((await startSandbox(browser)).workspaceId, workspaceId);
    await house.sandbox.marks.flush();
    house.clock.advance(weekMs);
    assert.notEqual((await startSandbox(browser)).workspaceId, workspaceId);
  });

  test("repeated under one Idempotency-Key names the key that was shown, and shows nothing", async () => {
    const headers = { "idempotency-key": "once", "x-aloha-client-ip": "198.18.0.1" };
    const first = await new TestBrowser().ask("POST", "/v1/sandbox/start", { headers });
    const again = await new TestBrowser().ask("POST", "/v1/sandbox/start", { headers });
    assert.deepEqual([again.status, again.body.code as unknown], [409, "secret_already_shown"]);
    assert.equal(again.body.subject as unknown, (first.body.key as unknown as { id: string }).id);
    assert.ok(!again.text.includes("alo_test_"));
  });

  test("has a limit for each address, and no other call counts against it", async () => {
    const { browser } = await newVisitor();
    for (let count = 0; count < 1000; count++)
      house.sandbox.limiter.admit(`workspaces:${browser.address}`, house.sandbox.settings.workspacesPerMinute);
    assert.equal((await browser.ask("POST", "/v1/sandbox/start")).status, 200);
    const stranger = await new TestBrowser().ask("POST", "/v1/sandbox/start", {
      headers: { "x-aloha-client-ip": browser.address },
    });
    assert.equal(stranger.status, 429);
    assert.deepEqual(stranger.body.violatedPolicies as unknown, ["workspaces"]);
  });
});

describe("two visitors", () => {
  test("never see each other", async () => {
    const [mine, yours] = [await newVisitor(), await newVisitor()];
    const [post] = (await call("GET", "/v1/posts", { key: mine.key })).body.data as unknown as { id: string }[];
    assert.equal((await call("GET", `/v1/posts/${post?.id}`, { key: yours.key })).status, 404);
    const there = { mode: "test", workspace: mine.workspaceId } as const;
    const looked = await yours.browser.ask("GET", "/v1/posts", there);
    assert.deepEqual([looked.status, looked.body.code as unknown], [403, "role_required"]);
  });
});
