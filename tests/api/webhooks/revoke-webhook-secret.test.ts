import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { caught, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { addSecret, promote, reveal } from "#tests/support/secret-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();

describe("revokeWebhookSecret", () => {
  test("204: the next one is gone at once, and a second call is 404", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const { id } = await addSecret(key, hook.id);
    const path = `/v1/webhooks/${hook.id}/secrets/${id}`;
    const answer = await call("DELETE", path, { key });
    assert.deepEqual([answer.status, answer.text], [204, ""]);
    assert.deepEqual(
      (await webhook(key, hook.id)).secrets.map((one) => one.id),
      [hook.secrets[0]?.id],
    );
    assert.equal((await refusal("DELETE", path, { key })).code, "not_found");
  });

  test("204: an old one stops signing with the next attempt, long before its end", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const next = await addSecret(key, hook.id);
    await promote(key, hook.id, next.id);
    await create(key, { content: "one" });
    await tick(key);
    await call("DELETE", `/v1/webhooks/${hook.id}/secrets/${hook.secrets[0]?.id}`, { key });
    house.clock.advance(1000);
    await create(key, { content: "two" });
    await tick(key);
    const signed = [];
    for (const { id } of (await deliveries(key, hook.id)).reverse())
      signed.push((await delivery(key, hook.id, id)).attempts[0]?.secretIds);
    assert.deepEqual(signed, [[next.id, hook.secrets[0]?.id], [next.id]]);
    const [, last] = await caught(key);
    assert.deepEqual(
      last?.checks.map(({ header, valid }) => [header, valid]),
      [
        ["X-Aloha-Signature", true],
        ["X-Aloha-Signatures", true],
        ["webhook-signature", true],
      ],
    );
    assert.deepEqual(
      (await reveal(key, hook.id)).map(({ secret }) => secret),
      [next.secret],
    );
  });

  test("409 secret_is_primary: another must be promoted first", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const path = `/v1/webhooks/${hook.id}/secrets/${hook.secrets[0]?.id}`;
    const problem = await refusal("DELETE", path, { key });
    assert.deepEqual([problem.status, problem.code], [409, "secret_is_primary"]);
    assert.match(problem.detail, /Promote another one first/);
    assert.equal((await webhook(key, hook.id)).secrets.length, 1);
    const next = await addSecret(key, hook.id, { promote: true });
    assert.equal((await call("DELETE", path, { key })).status, 204);
    assert.equal((await webhook(key, hook.id)).secrets[0]?.id, next.id);
  });

  test("404 not_found: a secret of another webhook, and an id of another form", async () => {
    const key = await newKey();
    const [hook, other] = [await subscribeCatcher(key), await subscribeCatcher(key)];
    const { id } = await addSecret(key, other.id);
    for (const wrong of [id, other.id, "x"]) {
      const problem = await refusal("DELETE", `/v1/webhooks/${hook.id}/secrets/${wrong}`, { key });
      assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
    }
    assert.equal((await webhook(key, other.id)).secrets.length, 2);
  });
});

describe("revealWebhookSecrets", () => {
  test("200: every live secret in full, primary first, kept by no cache", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const next = await addSecret(key, hook.id);
    await promote(key, hook.id, next.id);
    const answer = await call("GET", `/v1/webhooks/${hook.id}/secrets`, { key });
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.equal(answer.headers.get("etag"), null);
    const { data, ...page } = answer.body as unknown as { data: { id: string; role: string; secret: string }[] };
    assert.deepEqual(page, { object: "list", hasMore: false, nextCursor: null });
    assert.deepEqual(
      data.map(({ id, role, secret }) => [id, role, secret]),
      [
        [next.id, "primary", next.secret],
        [hook.secrets[0]?.id, "old", hook.secret],
      ],
    );
  });

  test("200: each look is written down, with who looked and at what, and never with a value", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    await reveal(key, hook.id);
    await reveal(key, hook.id);
    const sql = "SELECT actor_kind, action, target, detail FROM audit_event WHERE target = ? AND action LIKE ?";
    const rows = await house.sandbox.engine.all<Record<string, string>>({
      sql,
      parameters: [hook.id, "webhook.secret_revealed"],
    });
    const detail = JSON.stringify({ secrets: [hook.secrets[0]?.id] });
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      Array(2).fill({ actor_kind: "key", action: "webhook.secret_revealed", target: hook.id, detail }),
    );
  });
});

test("every change of a webhook and of its secrets is in the audit log, without a secret", async () => {
  const key = await newKey();
  const headers = { "X-Token": "my-own-value" };
  const hook = await subscribeCatcher(key, { headers });
  const next = await addSecret(key, hook.id);
  await promote(key, hook.id, next.id);
  await call("DELETE", `/v1/webhooks/${hook.id}/secrets/${hook.secrets[0]?.id}`, { key });
  await call("PATCH", `/v1/webhooks/${hook.id}`, { key, body: { headers, description: "new words" } });
  await call("DELETE", `/v1/webhooks/${hook.id}`, { key });
  const sql = "SELECT action, detail FROM audit_event WHERE target = ? ORDER BY at, id";
  const rows = await house.sandbox.engine.all<{ action: string; detail: string }>({ sql, parameters: [hook.id] });
  assert.deepEqual(rows.map(({ action }) => action.replace("webhook.", "")).sort(), [
    "created",
    "deleted",
    "secret_added",
    "secret_promoted",
    "secret_revoked",
    "updated",
  ]);
  const said = JSON.stringify(rows);
  for (const secret of ["my-own-value", hook.secret, next.secret]) assert.equal(said.includes(secret), false);
});
