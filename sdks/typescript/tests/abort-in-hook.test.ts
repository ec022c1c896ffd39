import assert from "node:assert/strict";
import { test } from "node:test";
import { Aloha, RequestAbortedError } from "../src/index.ts";

test("a hook that ends the call before its wait does not wait", { timeout: 20_000 }, async () => {
  const stopping = new AbortController();
  const client = new Aloha({
    apiKey: "alo_test_abort000000000000000000000000",
    logLevel: "off",
    fetch: async () => new Response("{}", { status: 503, headers: { "Retry-After": "50" } }),
    onRetry: () => stopping.abort(),
  });
  await assert.rejects(client.me.get({ signal: stopping.signal }), RequestAbortedError);
});
