import assert from "node:assert/strict";
import { test } from "node:test";
import { createApp, flowOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { connect } from "#tests/support/oauth-words.ts";
import { newOwner, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

interface Entry {
  id: string;
  at: string;
  action: string;
  target: string;
  actor: { kind: string; id: string | null; name: string | null; visitor: boolean };
  address: string | null;
  detail: Record<string, unknown>;
}

async function page(browser: TestBrowser, query = "") {
  const answer = await browser.ask("GET", `/v1/audit-events${query}`);
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as { data: Entry[]; hasMore: boolean; nextCursor: string | null };
}

async function busyOwner() {
  const { browser, workspaceId } = await newOwner(house);
  const body = { mode: "live", name: "Server", scopes: ["read"] };
  const { id, secret } = (await browser.ask("POST", "/v1/keys", { body })).body as unknown as Record<string, string>;
  await browser.ask("PATCH", `/v1/keys/${id}`, { body: { name: "Other", ipAllow: ["203.0.113.7"] } });
  await browser.ask("POST", `/v1/keys/${id}/rotate`, { body: { expectedGeneration: 1 } });
  await browser.ask("POST", `/v1/keys/${id}/secrets/1/end`);
  await browser.ask("DELETE", `/v1/keys/${id}`);
  return { browser, workspaceId, keyId: id ?? "", secret: secret ?? "" };
}

test("tells who changed what, from where and when, the newest first, without a secret", async () => {
  const { browser, keyId, secret } = await busyOwner();
  const { data } = await page(browser, `?target=${keyId}`);
  assert.deepEqual(data.map(({ action }) => action).sort(), [
    "key.created",
    "key.revoked",
    "key.rotated",
    "key.secret_ended",
    "key.updated",
  ]);
  for (const { actor, address, at } of data) {
    assert.match(actor.name ?? "", /^owner\d+$/);
    const when = new Date(house.clock.now()).toISOString();
    assert.deepEqual([actor.kind, actor.visitor, address, at], ["user", false, browser.address, when]);
  }
  assert.ok(!JSON.stringify(data).includes(secret));
});

test("writes every instant as text, in the details too", async () => {
  const { browser, keyId } = await busyOwner();
  const { data } = await page(browser, `?target=${keyId}`);
  const rotated = data.find(({ action }) => action === "key.rotated");
  assert.equal(rotated?.detail.oldEndsAt, new Date(house.clock.now() + 24 * 3_600_000).toISOString());
  assert.doesNotMatch(JSON.stringify(data), /:1[5-9]\d{11}\b/);
});

test("gives pages that neither repeat nor leave out, also within one millisecond", async () => {
  const { browser } = await busyOwner();
  const all = (await page(browser, "?limit=100")).data.map(({ id }) => id);
  const seen: string[] = [];
  let query = "?limit=2";
  for (;;) {
    const { data, hasMore, nextCursor } = await page(browser, query);
    seen.push(...data.map(({ id }) => id));
    assert.equal(hasMore, nextCursor !== null);
    if (!hasMore) break;
    query = `?limit=2&cursor=${nextCursor}`;
  }
  assert.deepEqual([seen, seen.length >= 7], [all, true]);
});

test("is filtered by what was changed and by who did it, and a cursor belongs to its filters", async () => {
  const { browser, keyId, workspaceId } = await busyOwner();
  const [{ actor } = { actor: { id: "" } }] = (await page(browser, `?target=${keyId}`)).data;
  assert.equal((await page(browser, `?actor=${actor.id}`)).data.length, (await page(browser)).data.length);
  assert.deepEqual((await page(browser, "?actor=usr_nobody")).data, []);
  const first = await page(browser, `?target=${keyId}&limit=1`);
  const answer = await browser.ask("GET", `/v1/audit-events?target=${workspaceId}&cursor=${first.nextCursor}`);
  assert.deepEqual([answer.status, answer.body.code as unknown], [400, "invalid_cursor"]);
});

test("shows nothing of another workspace", async () => {
  const { keyId } = await busyOwner();
  const { browser } = await newOwner(house);
  assert.deepEqual((await page(browser, `?target=${keyId}`)).data, []);
});

test("names an app that changed something, also one that another workspace registered", async () => {
  const partner = await newOwner(house);
  const scopes = ["read", "write", "webhook:admin"];
  const app = flowOf(await createApp(partner.browser, { scopes }));
  const { browser, workspaceId } = await newOwner(house);
  const tokens = await connect(browser, app, { workspaceId, scopes }, { scope: scopes.join(" ") });
  const body = { url: "https://example.com/hooks", events: ["*"] };
  const made = await call("POST", "/v1/webhooks", { key: tokens.access_token, body });
  assert.equal(made.status, 201);
  const [entry] = (await page(browser, `?target=${made.body.id}`)).data;
  assert.deepEqual(
    [entry?.action, entry?.actor],
    ["webhook.created", { kind: "app", id: app.id, name: "Planner", visitor: false }],
  );
});
