import assert from "node:assert/strict";
import { test } from "node:test";
import { Aloha, RequestAbortedError, type RequestEvent } from "../src/index.ts";

const apiKey = "alo_test_abort000000000000000000000000";

test("a hook that ends the call before its wait does not wait", { timeout: 20_000 }, async () => {
  const stopping = new AbortController();
  const client = new Aloha({
    apiKey,
    logLevel: "off",
    fetch: async () => new Response("{}", { status: 503, headers: { "Retry-After": "50" } }),
    onRetry: () => stopping.abort(),
  });
  await assert.rejects(client.me.get({ signal: stopping.signal }), RequestAbortedError);
});

test("a hook that ends the call before it is sent hands in a signal that has ended", async () => {
  const stopping = new AbortController();
  const sent: unknown[] = [];
  const client = new Aloha({
    apiKey,
    fetch: async (_url, init) => {
      init?.signal?.throwIfAborted();
      sent.push(init);
      return new Response("{}");
    },
    onRequest: () => stopping.abort(),
  });
  await assert.rejects(client.me.get({ signal: stopping.signal }), RequestAbortedError);
  assert.deepEqual(sent, []);
});

test("a call that was ended before does not wait for the quota", { timeout: 20_000 }, async () => {
  const headers = { RateLimit: '"test";r=0;t=50' };
  const client = new Aloha({ apiKey, pace: true, logLevel: "off", fetch: async () => new Response("{}", { headers }) });
  await client.me.get();
  await assert.rejects(client.me.get({ signal: AbortSignal.abort() }), RequestAbortedError);
});

test("what a hook sees of a key is its prefix and its end, and no hook sees what another one changed", async () => {
  const seen: RequestEvent[] = [];
  const keep = (event: RequestEvent) => {
    seen.push(structuredClone(event));
    (event.headers as Record<string, string>).authorization = "changed";
  };
  const client = new Aloha({ apiKey, fetch: async () => new Response("{}"), onRequest: keep, onResponse: keep });
  await client.me.get();
  assert.deepEqual(
    seen.map(({ headers }) => headers.authorization),
    ["alo_test_…0000", "alo_test_…0000"],
  );
});
