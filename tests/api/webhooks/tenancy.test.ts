import assert from "node:assert/strict";
import { test } from "node:test";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { create, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { listen, listener } from "#tests/support/listener-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { addSecret } from "#tests/support/secret-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, type Webhook, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const mine = Object.values(operations).filter(({ path }) => /webhooks\/\{id\}|listeners\/\{id\}/.test(path));

/** One call as somebody sees it, without what differs from call to call. */
async function seen(key: string, id: (typeof mine)[number]["id"], ids: Record<string, string>) {
  const { method, body } = operations[id];
  const [example] = Object.values(examples[id].requests);
  const answer = await call(method, fillPath(id, ids), { key, ...(body === null ? {} : { body: example?.value }) });
  if (answer.status < 400) return { status: answer.status };
  const { requestId: _, instance: __, ...problem } = answer.body;
  return problem;
}

test("an id of another workspace, of the other mode, of another form, and one that never was, are the same 404", async (t) => {
  assert.equal(mine.length, 15);
  const { test: key, live } = await newLiveWorkspace(house, "agency");
  const stranger = await newLiveWorkspace(house, "agency");
  const hook = await subscribeCatcher(key);
  const device = await listener(key, "laptop");
  const secret = await addSecret(key, hook.id);
  await create(key);
  const line = await listen(t, key, device.id);
  const done = tick(key);
  const { data } = await line.next("attempt");
  const [sent] = await deliveries(key, hook.id);
  const before = await webhook(key, hook.id);
  for (const { id, path, testOnly } of mine) {
    const own = path.includes("listeners") ? device.id : hook.id;
    const ids = { id: own, secretId: secret.id, deliveryId: sent?.id ?? "", attemptId: data.attemptId };
    const never = await seen(stranger.test, id, {});
    assert.equal((never as { code?: string }).code, "not_found", id);
    assert.deepEqual(await seen(stranger.test, id, ids), never, id);
    assert.deepEqual(await seen(stranger.test, id, { ...ids, id: "x" }), never, id);
    if (testOnly) assert.equal(((await seen(live, id, ids)) as { code?: string }).code, "not_found", id);
    else assert.deepEqual([await seen(live, id, ids), await seen(stranger.live, id, ids)], [never, never], id);
  }
  await call("POST", `/v1/sandbox/listeners/${device.id}/attempts/${data.attemptId}`, {
    key,
    body: { statusCode: 200 },
  });
  await done;
  const after: Webhook = await webhook(key, hook.id);
  assert.deepEqual([after.status, after.secrets, after.events], [before.status, before.secrets, before.events]);
});

test("secrets, deliveries and attempts belong to their webhook: with another one's id they are the same 404", async () => {
  const key = await newKey();
  const [a, b] = [await subscribeCatcher(key), await subscribeCatcher(key)];
  const secret = await addSecret(key, a.id);
  await create(key);
  const [sent] = await deliveries(key, a.id);
  for (const { id, pathParameters } of mine) {
    if (pathParameters.length === 1 || id === "reportListenerAttempt") continue;
    const ids = { secretId: secret.id, deliveryId: sent?.id ?? "" };
    const never = await seen(key, id, { id: b.id });
    assert.equal((never as { code?: string }).code, "not_found", id);
    assert.deepEqual(await seen(key, id, { ...ids, id: b.id }), never, id);
    assert.deepEqual(await seen(key, id, { secretId: "whs_1", deliveryId: "dlv_1", id: b.id }), never, id);
  }
});

test("lists and the catcher show nothing of another workspace or of the other mode", async () => {
  const { test: key, live } = await newLiveWorkspace(house, "agency");
  await subscribeCatcher(key);
  await create(key);
  await tick(key);
  assert.deepEqual((await call("GET", "/v1/webhooks", { key: live })).body.data, []);
  const stranger = await newKey();
  for (const path of ["/v1/webhooks", "/v1/sandbox/catcher/requests"])
    assert.deepEqual((await call("GET", path, { key: stranger })).body.data, [], path);
});

test("events of one mode never reach an endpoint of the other", async () => {
  const { test: key, live } = await newLiveWorkspace(house, "agency");
  const made = await call("POST", "/v1/webhooks", {
    key: live,
    body: { url: "https://127.0.0.1:8443/hooks", events: ["*"] },
  });
  await create(key);
  assert.deepEqual((await call("GET", `/v1/webhooks/${made.body.id}/deliveries`, { key: live })).body.data, []);
});
