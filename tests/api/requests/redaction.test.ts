import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, note } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { subscribeCatcher } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { callAndRead } from "#tests/support/log-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

/** Everything that the log and the counters hold, as it lies in the store. */
async function stored(): Promise<string> {
  await house.sandbox.log.flush();
  const rows = await house.sandbox.engine.all({ sql: "SELECT heads, words FROM request_log", parameters: [] });
  return JSON.stringify(rows);
}

describe("what the log never holds", () => {
  test("keys and secrets: in the path, the query, a header, a body, an Idempotency-Key, or an answer", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const hook = await subscribeCatcher(key);
    const secrets = [live, key, hook.secret];
    for (const secret of secrets) {
      const headers = { "x-my-thing": `before ${secret} after`, "idempotency-key": secret };
      await call("GET", `/v1/posts/${secret}`, { key, headers });
      await call("GET", `/v1/posts?campaignId=${encodeURIComponent(secret)}`, { key, headers });
      await call("POST", "/v1/posts", { key, headers, body: { ...note, content: `my secret is ${secret}` } });
      await call("POST", "/v1/posts", { key, headers, body: `{"content":"${secret.replaceAll("/", "\\/")}` });
      await call("POST", "/v1/webhooks", { key, body: { url: hook.url, events: ["*"], secret } });
    }
    await call("GET", `/v1/webhooks/${hook.id}/secrets`, { key });
    const text = await stored();
    for (const secret of secrets) {
      assert.ok(!text.includes(secret));
      assert.ok(!text.includes(secret.replaceAll("/", "\\/")));
      assert.ok(text.includes(`…${secret.slice(-4)}`), "nothing of it is there: this proves nothing");
    }
  });

  test("credentials that are not ours: they are hidden whole, and so are cookies", async () => {
    const key = await newKey();
    const foreign = "s3cr3t-0f-s0mebody-3lse";
    const names = ["authorization", "cookie", "proxy-authorization", "x-api-key", "x-auth-token", "x-access-token"];
    for (const name of names) {
      const headers = { [name]: name === "authorization" ? `Bearer ${key}` : foreign };
      const { request } = await callAndRead("GET", "/v1/channels", { key, headers });
      const shown = name === "authorization" ? `Bearer alo_test_…${key.slice(-4)}` : "[hidden]";
      // A Request of the web takes no cookie header, and one that is not there needs no hiding.
      if (name in request.headers) assert.equal(request.headers[name], shown, name);
    }
    await call("GET", "/v1/me", { headers: { authorization: `Basic ${foreign}` } });
    assert.ok(!(await stored()).includes(foreign));
  });

  test("a key that stands at the place where a body is cut", async () => {
    const key = await newKey();
    for (const before of [65_450, 65_500, 65_530]) {
      const body = { ...note, content: `${"a".repeat(before)}${key}` };
      const { request } = await callAndRead("POST", "/v1/posts", { key, body });
      assert.ok(request.bodyTruncated || request.body?.includes("…"));
    }
    assert.ok(!(await stored()).includes(key.slice("alo_test_".length, -10)));
  });

  test("U+0000, which Postgres cannot keep", async () => {
    const key = await newKey();
    const { request, status } = await callAndRead("POST", "/v1/posts", { key, body: '{"content":"a\u0000b"}' });
    assert.equal(status, 400);
    assert.equal(request.body, '{"content":"a\ufffdb"}');
    assert.ok(!(await stored()).includes("\\u0000"));
  });
});
