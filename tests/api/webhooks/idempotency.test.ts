import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { newKey } from "#tests/support/api-words.ts";
import { type Answered, call } from "#tests/support/call.ts";
import { tick } from "#tests/support/catcher-words.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { listen, listener } from "#tests/support/listener-words.ts";
import { addSecret, promote, reveal, secretOf } from "#tests/support/secret-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, subscribe } from "#tests/support/webhook-words.ts";

const house = useHouse();
const url = "http://127.0.0.1:9999/hooks";

interface Ready {
  key: string;
  ids?: Record<string, string>;
  body?: Record<string, unknown>;
  other: Record<string, unknown>;
}

/** What each operation needs to work: its ids and a body, and another body that would work too. */
const prepare: Partial<Record<OperationId, (t: TestContext) => Promise<Ready>>> = {
  createWebhook: async () => ({
    key: await newKey(),
    body: { url, events: ["*"] },
    other: { url, events: ["post.*"] },
  }),
  addWebhookSecret: async () => {
    const key = await newKey();
    return { key, ids: { id: (await subscribe(key, url)).id }, other: { promote: true } };
  },
  promoteWebhookSecret: async () => {
    const key = await newKey();
    const { id } = await subscribe(key, url);
    return { key, ids: { id, secretId: (await addSecret(key, id)).id }, other: { overlapSeconds: 1 } };
  },
  testWebhook: async () => {
    const key = await newKey();
    return { key, ids: { id: (await subscribe(key, url)).id }, other: { event: "post.failed" } };
  },
  redeliverWebhookDelivery: async () => {
    const key = await newKey();
    const { id } = await subscribe(key, url);
    await call("POST", `/v1/webhooks/${id}/test`, { key });
    const [sent] = await deliveries(key, id);
    return { key, ids: { id, deliveryId: sent?.id ?? "" }, other: {} };
  },
  replayWebhookDeliveries: async () => {
    const key = await newKey();
    return { key, ids: { id: (await subscribe(key, url)).id }, other: { dryRun: true } };
  },
  triggerEvent: async () => ({
    key: await newKey(),
    body: { event: "matrix.completed" },
    other: { event: "post.published" },
  }),
  createListener: async () => ({ key: await newKey(), body: { device: "a" }, other: { device: "b" } }),
  reportListenerAttempt: async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop");
    const line = await listen(t, key, id);
    await call("POST", `/v1/webhooks/${id}/test`, { key });
    const done = tick(key);
    t.after(() => done);
    const { data } = await line.next("attempt");
    return { key, ids: { id, attemptId: data.attemptId }, body: { statusCode: 200 }, other: { statusCode: 201 } };
  },
};

/** The answer as it counts: whoever repeats a call gets it once more. */
function answerOf({ status, text, headers }: Answered) {
  return { status, text, location: headers.get("location"), cache: headers.get("cache-control") };
}

test("every operation of webhooks that takes an Idempotency-Key is tried here", () => {
  const mine = Object.values(operations)
    .filter(({ path, idempotent }) => idempotent && /webhooks|listeners|trigger/.test(path))
    .map(({ id }) => id);
  assert.deepEqual(Object.keys(prepare).sort(), mine.sort());
});

for (const [id, ready] of Object.entries(prepare) as [OperationId, NonNullable<(typeof prepare)[OperationId]>][]) {
  describe(id, () => {
    test("the same call again is answered once more, byte for byte, and done once", async (t) => {
      const { key, ids, body, other } = await ready(t);
      const path = fillPath(id, ids);
      const send = (name: string, what: unknown) =>
        call("POST", path, { key, headers: { "idempotency-key": name }, ...(what ? { body: what } : {}) });
      const first = await send("one", body);
      const again = await send("one", body);
      assert.ok(first.status < 300, first.text);
      assert.deepEqual(answerOf(again), answerOf(first));
      assert.deepEqual(
        [first, again].map(({ headers }) => headers.get("idempotency-replayed")),
        [null, "true"],
      );
      if (Object.keys(other).length === 0) return;
      const changed = await send("one", other);
      assert.deepEqual([changed.status, changed.body.code], [422, "idempotency_key_reused"]);
    });
  });
}

async function tables(): Promise<string> {
  await house.sandbox.log.flush();
  const said = [];
  for (const table of ["idempotency", "request_log", "audit_event", "webhook", "webhook_secret", "job", "caught"])
    said.push(await house.sandbox.engine.all({ sql: `SELECT * FROM ${table}`, parameters: [] }));
  return JSON.stringify(said);
}

describe("a secret in an answer that is kept for a repeat", () => {
  test("stands nowhere in the store in clear, whoever made it, and is shown again all the same", async () => {
    const key = await newKey();
    const named = { "idempotency-key": "one" };
    const brought = secretOf(8, "~?>");
    const roads: [path: string, body: Record<string, unknown>][] = [
      ["/v1/webhooks", { url, events: ["*"], secret: brought }],
      ["/v1/sandbox/listeners", { device: "laptop" }],
    ];
    const { id } = await subscribe(key, url);
    roads.push([`/v1/webhooks/${id}/secrets`, {}]);
    const shown: string[] = [brought];
    for (const [path, body] of roads) {
      const first = await call("POST", path, { key, body, headers: named });
      const again = await call("POST", path, { key, body, headers: named });
      assert.deepEqual([first.status, again.status, again.text], [201, 201, first.text]);
      assert.equal(again.headers.get("cache-control"), "no-store");
      shown.push(String(first.body.secret));
    }
    for (const one of await reveal(key, id)) shown.push(one.secret);
    const said = await tables();
    for (const secret of shown) {
      assert.equal(said.includes(secret), false);
      assert.equal(said.includes(secret.slice(6)), false);
    }
  });

  test("is not in the request log though a call with it was refused, or it came with slashes escaped", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, url);
    const secret = `whsec_${Buffer.alloc(32, 0xff).toString("base64")}`;
    const escaped = JSON.stringify({ url, events: ["nope"], secret }).replaceAll("/", "\\/");
    assert.equal((await call("POST", "/v1/webhooks", { key, body: escaped })).status, 422);
    assert.equal((await call("PATCH", `/v1/webhooks/${id}`, { key, body: { secret } })).status, 422);
    const wrongRoad = escaped.replace('"events":["nope"],', "");
    assert.equal((await call("POST", `/v1/webhooks/${id}/test`, { key, body: wrongRoad })).status, 422);
    const said = await tables();
    assert.equal(said.includes(secret.slice(10, 40)), false);
    assert.equal(/whsec_(?:\\+\/){4}/.test(said), false);
  });

  test("201: the secret that was shown then, though another is primary now", async () => {
    const key = await newKey();
    const headers = { "idempotency-key": "one" };
    const body = { device: "laptop" };
    const first = await call("POST", "/v1/sandbox/listeners", { key, body, headers });
    const id = String(first.body.id);
    const next = await addSecret(key, id);
    await promote(key, id, next.id);
    const again = await call("POST", "/v1/sandbox/listeners", { key, body, headers });
    assert.deepEqual([again.status, again.text], [201, first.text]);
  });

  test("409 secret_already_shown: it was revoked since, or the webhook was deleted", async () => {
    const key = await newKey();
    const headers = { "idempotency-key": "one" };
    const hook = await subscribe(key, url);
    const path = `/v1/webhooks/${hook.id}/secrets`;
    const added = await call("POST", path, { key, headers });
    await call("DELETE", `${path}/${added.body.id}`, { key });
    const again = await call("POST", path, { key, headers });
    assert.deepEqual([again.status, again.body.code, again.body.subject], [409, "secret_already_shown", added.body.id]);
    assert.match(String(again.body.detail), /^The secret that .* added was revoked/);

    const body = { url, events: ["*"] };
    const made = await call("POST", "/v1/webhooks", { key, body, headers });
    await call("DELETE", `/v1/webhooks/${made.body.id}`, { key });
    const repeated = await call("POST", "/v1/webhooks", { key, body, headers });
    assert.deepEqual([repeated.status, repeated.body.code], [409, "secret_already_shown"]);
    assert.match(String(repeated.body.detail), /^The webhook .* was deleted since.* Make another/);

    const first = await call("POST", "/v1/sandbox/listeners", { key, body: { device: "a" }, headers });
    await addSecret(key, String(first.body.id), { promote: true });
    const [, old] = await reveal(key, String(first.body.id));
    await call("DELETE", `/v1/webhooks/${first.body.id}/secrets/${old?.id}`, { key });
    const late = await call("POST", "/v1/sandbox/listeners", { key, body: { device: "a" }, headers });
    assert.deepEqual([late.status, late.body.code, late.body.subject], [409, "secret_already_shown", first.body.id]);
    assert.match(String(late.body.detail), /was revoked since.* The listener is still there/);
  });
});

test("409 idempotency_in_progress: a report under the same key is still being written", async (t) => {
  const key = await newKey();
  const { id } = await listener(key, "laptop");
  const line = await listen(t, key, id);
  await call("POST", `/v1/webhooks/${id}/test`, { key });
  const done = tick(key);
  const { data } = await line.next("attempt");
  const path = `/v1/sandbox/listeners/${id}/attempts/${data.attemptId}`;
  const send = () => call("POST", path, { key, body: { statusCode: 200 }, headers: { "idempotency-key": "one" } });
  const answers = await Promise.all([send(), send()]);
  await done;
  const refused = answers.find(({ status }) => status === 409);
  assert.deepEqual([refused?.body.code, refused?.headers.get("retry-after")], ["idempotency_in_progress", "1"]);
  assert.equal((await send()).headers.get("idempotency-replayed"), "true");
});

test("a key of one workspace means nothing in another", async () => {
  const headers = { "idempotency-key": "shared" };
  const body = { url, events: ["*"] };
  const made = [];
  for (const key of [await newKey(), await newKey()])
    made.push(await call("POST", "/v1/webhooks", { key, body, headers }));
  assert.notEqual(made[0]?.body.secret, made[1]?.body.secret);
  assert.deepEqual(
    made.map(({ headers: answered }) => answered.get("idempotency-replayed")),
    [null, null],
  );
});
