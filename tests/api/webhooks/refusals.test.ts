import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { makeSecret } from "#sandbox/keys/key-format.ts";
import { stopKey } from "#sandbox/keys/stop-key.ts";
import { atKeyDesk } from "#tests/support/at-key-desk.ts";
import { type CallOptions, call } from "#tests/support/call.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { routeFor } from "#tests/support/routes.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const mine = Object.values(operations).filter(({ path }) =>
  /webhooks|catcher|listeners|trigger|inbox|matrix/.test(path),
);

/** What an operation answers to a call that would be fine, but for what stands in `options` and `query`. */
async function codeOf(id: OperationId, options: CallOptions, query = ""): Promise<[number, string]> {
  const { method, body } = operations[id];
  const [example] = Object.values(examples[id].requests);
  const whole = body === null || "body" in options ? options : { ...options, body: example?.value };
  const answer = await call(method, fillPath(id) + query, whole);
  return [answer.status, (answer.body as { code?: string } | null)?.code ?? ""];
}

async function revokedKey(): Promise<string> {
  const { workspaceId, test: key, testKeyId } = await newLiveWorkspace(house);
  await atKeyDesk(house, { workspaceId }, (desk) => stopKey(desk, testKeyId));
  return key;
}

async function expiredKey(): Promise<string> {
  const { test: key } = await newLiveWorkspace(house, "free", { expiresAt: house.clock.now() + 1000 });
  house.clock.advance(1000);
  return key;
}

async function frozenKey(): Promise<string> {
  const { workspaceId, test: key } = await newLiveWorkspace(house, "agency");
  const sql = "UPDATE workspace SET frozen_at = ? WHERE id = ?";
  await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [startAt, workspaceId] }));
  return key;
}

describe("keys that cannot be used, at every operation of webhooks, the inbox and matrices", () => {
  for (const [code, keyOf] of [
    ["malformed_key", () => "alo_test_mistyped"],
    ["invalid_key", () => makeSecret(false)],
    ["revoked_key", revokedKey],
    ["expired_key", expiredKey],
    ["invalid_token", () => `alo_oat_test_${"a".repeat(38)}`],
  ] as const) {
    test(`401 ${code}`, async () => {
      const key = await keyOf();
      for (const { id } of mine) assert.deepEqual(await codeOf(id, { key, headers: address() }), [401, code], id);
    });
  }
});

let made = 0;
/** Calls without a valid key share the limit of their address; each of these has one of its own. */
function address(): Record<string, string> {
  made++;
  return { "x-aloha-client-ip": `172.17.${made >> 8}.${made & 255}` };
}

test("403 https_required: over plain HTTP nothing is read or done", async () => {
  const { test: key } = await newLiveWorkspace(house, "agency");
  for (const { id, method } of mine) {
    const path = fillPath(id);
    const handler = (await routeFor(path))[method];
    const answer = await handler?.exchange({
      method,
      target: path,
      peer: { address: "198.51.100.9", secure: false },
      header: (name) => (name === "authorization" ? `Bearer ${key}` : null),
      headers: () => [],
      pieces: () => null,
      body: () => assert.fail("The body was read."),
    });
    assert.deepEqual([answer?.status, JSON.parse(String(answer?.body)).code], [403, "https_required"], id);
  }
});

describe("calls that cannot be read, at every operation of webhooks, the inbox and matrices", () => {
  test("400 malformed_json: with line and column", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    for (const { id } of mine.filter((one) => one.errors.includes("malformed_json")))
      assert.deepEqual(await codeOf(id, { key, body: '{"a":' }), [400, "malformed_json"], id);
  });

  test("400 invalid_query: a broken percent sign, and an Idempotency-Key that cannot be one", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    for (const { id, idempotent } of mine) {
      assert.deepEqual(await codeOf(id, { key }, "?a=%zz"), [400, "invalid_query"], id);
      if (!idempotent) continue;
      const headers = { "idempotency-key": "a b" };
      assert.deepEqual(await codeOf(id, { key, headers }), [400, "invalid_query"], id);
    }
  });
});

test("403 workspace_frozen: every write of a workspace that is read-only, and no read", async () => {
  const key = await frozenKey();
  for (const { id, method } of mine) {
    const [status, code] = await codeOf(id, { key });
    const refused = status === 403 && code === "workspace_frozen";
    assert.equal(refused, method !== "GET", `${id} ${status} ${code}`);
  }
});

test("the key that listens may not do anything else, and one that reads may not see secrets", async () => {
  const { test: reader } = await newLiveWorkspace(house, "agency", { scopes: ["read", "write"] });
  const { test: admin } = await newLiveWorkspace(house, "agency", { scopes: ["webhook:admin"] });
  for (const { id, scope } of mine) {
    const [key, other] = scope === "webhook:admin" ? [admin, reader] : [reader, admin];
    assert.deepEqual(await codeOf(id, { key: other }), [403, "insufficient_scope"], id);
    assert.notEqual((await codeOf(id, { key }))[0], 403, id);
  }
});
