import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checksum62 } from "#sandbox/secrets.ts";
import { create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const base = 'Bearer realm="aloha", resource_metadata="http://localhost:3000/.well-known/oauth-protected-resource"';

function real(start: string): string {
  const text = start + "0".repeat(32);
  return text + checksum62(text);
}

describe("401", () => {
  test("nothing sent: missing_credentials, and a challenge without an error", async () => {
    const answer = await call("GET", "/v1/me");
    assert.deepEqual([answer.status, answer.body.code as unknown], [401, "missing_credentials"]);
    assert.equal(answer.headers.get("www-authenticate"), base);
  });

  const sent: [string, string, string, RegExp][] = [
    ["the sample of the docs", "Bearer alo_live_xxxxxxxxxxxxxxxxxxxx", "malformed_key", /sample key/],
    ["a mistyped checksum", `Bearer ${real("alo_test_").slice(0, -1)}Z`, "malformed_key", /mistyped/],
    [
      "a test key turned into a live one",
      `Bearer ${real("alo_test_").replace("test", "live")}`,
      "malformed_key",
      /mistyped/,
    ],
    ["another scheme", "Basic dXNlcjpwYXNz", "malformed_key", /Bearer <key>/],
    [
      "two headers",
      `Bearer ${real("alo_test_")}, Bearer ${real("alo_test_")}`,
      "malformed_key",
      /Two Authorization headers/,
    ],
    ["no key after the scheme", "Bearer ", "malformed_key", /could not be read/],
    ["a key that nobody has", `Bearer ${real("alo_test_")}`, "invalid_key", /no workspace knows it/],
    ["a dead access token", "Bearer alo_oat_test_abc", "invalid_token", /access token/],
    ["a refresh token", "Bearer alo_ort_test_abc", "invalid_token", /refresh token, a code or a client secret/],
  ];
  for (const [name, authorization, code, words] of sent) {
    test(`${name}: ${code}`, async () => {
      const answer = await call("GET", "/v1/me", { headers: { authorization } });
      assert.deepEqual([answer.status, answer.body.code as unknown], [401, code]);
      assert.match(String(answer.body.detail), words);
      assert.equal(answer.headers.get("www-authenticate"), `${base}, error="invalid_token"`);
    });
  }

  test("a key in the address is never read, and the answer names the header", async () => {
    const key = await newKey();
    const problem = await refusal("GET", `/v1/me?api_key=${key}`, {});
    assert.equal(problem.code, "missing_credentials");
    assert.match(problem.detail, /Authorization: Bearer/);
  });

  test("a revoked key and an expired key say when", async () => {
    const { live, liveKeyId } = await newLiveWorkspace(house, "free", { expiresAt: house.clock.now() + 1000 });
    assert.equal((await call("GET", "/v1/me", { key: live })).status, 200);
    house.clock.advance(1000);
    const expired = await refusal("GET", "/v1/me", { key: live });
    assert.deepEqual([expired.code, /2026-11-24T\d\d:\d\d:\d\d\.\d{3}Z/.test(expired.detail)], ["expired_key", true]);
    const sql = "UPDATE api_key SET revoked_at = ? WHERE id = ?";
    await house.sandbox.engine.transaction((session) =>
      session.all({ sql, parameters: [house.clock.now(), liveKeyId] }),
    );
    assert.equal((await refusal("GET", "/v1/me", { key: live })).code, "revoked_key");
  });
});

describe("403", () => {
  test("ip_not_allowed names the address seen, never the list; ranges and IPv6 count", async () => {
    const { test: key } = await newLiveWorkspace(house, "free", { ipAllow: ["203.0.113.0/24", "2001:db8::/32"] });
    const from = (ip: string) => call("GET", "/v1/me", { key, headers: { "x-aloha-client-ip": ip } });
    assert.equal((await from("203.0.113.9")).status, 200);
    assert.equal((await from("2001:db8::1")).status, 200);
    const refused = await from("198.51.100.7");
    assert.deepEqual([refused.status, refused.body.code as unknown], [403, "ip_not_allowed"]);
    assert.match(String(refused.body.detail), /198\.51\.100\.7/);
    assert.doesNotMatch(refused.text, /203\.0\.113/);
  });

  test("insufficient_scope names the scope in the body and in the challenge", async () => {
    const { test: key } = await newLiveWorkspace(house, "free", { scopes: ["read"] });
    const answer = await call("POST", "/v1/posts", { key, body: note });
    assert.deepEqual(
      [answer.status, answer.body.code as unknown, answer.body.scope as unknown],
      [403, "insufficient_scope", "write"],
    );
    assert.equal(answer.headers.get("www-authenticate"), `${base}, error="insufficient_scope", scope="write"`);
    const writer = await newLiveWorkspace(house, "free", { scopes: ["write"] });
    assert.equal((await refusal("GET", "/v1/posts", { key: writer.test })).scope, "read");
    assert.equal((await call("GET", "/v1/me", { key: writer.test })).status, 200);
  });

  test("workspace_frozen on every write, while reading goes on", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    const { id } = await create(key);
    const sql = "UPDATE workspace SET frozen_at = ? WHERE id = ?";
    await house.sandbox.engine.transaction((session) =>
      session.all({ sql, parameters: [house.clock.now(), workspaceId] }),
    );
    assert.equal((await refusal("POST", "/v1/posts", { key, body: note })).code, "workspace_frozen");
    assert.equal((await refusal("DELETE", `/v1/posts/${id}`, { key })).code, "workspace_frozen");
    assert.equal((await call("GET", `/v1/posts/${id}`, { key })).status, 200);
  });
});

describe("exposure", () => {
  test("a genuine key in the address is marked as seen, once, and audited", async () => {
    const { test: key, testKeyId } = await newLiveWorkspace(house);
    assert.equal((await refusal("GET", `/v1/me?key=${key}`, { key })).code, "unknown_parameter");
    const sql = "SELECT exposed_how, exposed_at FROM api_key_secret WHERE key_id = ?";
    const [row] = await house.sandbox.engine.all<{ exposed_how: string }>({ sql, parameters: [testKeyId] });
    assert.equal(row?.exposed_how, "url");
    const audit = "SELECT action FROM audit_event WHERE target = ? AND action = 'key.exposed'";
    await refusal("GET", `/v1/me?key=${key}`, { key });
    assert.equal((await house.sandbox.engine.all({ sql: audit, parameters: [testKeyId] })).length, 1);
  });

  test("a genuine key in the address is marked as seen although the call is refused without a header", async () => {
    const { test: key, testKeyId } = await newLiveWorkspace(house);
    assert.equal((await refusal("GET", `/v1/me?key=${key}`, {})).code, "missing_credentials");
    const sql = "SELECT exposed_how FROM api_key_secret WHERE key_id = ?";
    const [row] = await house.sandbox.engine.all<{ exposed_how: string }>({ sql, parameters: [testKeyId] });
    assert.equal(row?.exposed_how, "url");
  });
});
