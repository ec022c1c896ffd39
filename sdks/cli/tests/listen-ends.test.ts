import assert from "node:assert/strict";
import { test } from "node:test";
import { aloha, json, type Sent, testKey } from "./support/fake-machine.ts";
import { LocalServer } from "./support/local-server.ts";

const attempt = {
  attemptId: "att_1",
  deliveryId: "dlv_1",
  event: "post.published",
  attempt: 1,
  headers: [],
  deadlineMs: 15_000,
  bodyBase64: "e30=",
};

/** A stream that says these, and then stays open without a word. */
function streamOf(messages: readonly [string, unknown][], signal: Sent["signal"]): Response {
  const text = messages.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join("");
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      signal?.addEventListener("abort", () => controller.error(signal.reason));
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

test("a report that the API refuses ends listen at once, though the line stays open", async (t) => {
  const local = new LocalServer();
  const forwardTo = await local.open();
  t.after(() => local.close());
  const { code, err } = await aloha(["listen", "--forward-to", forwardTo], {
    env: { ALOHA_KEY: testKey },
    answer: ({ url, signal }) => {
      if (url.endsWith("/stream")) {
        const hello = ["hello", { backlog: 0 }] as [string, unknown];
        return streamOf([hello, ["attempt", attempt]], signal);
      }
      if (url.includes("att_1")) return json({ code: "validation_failed", detail: "no" }, 422);
      return json({ id: "lsn_1", secret: "whsec_x" }, 201);
    },
  });
  assert.equal(local.got.length, 1);
  assert.equal(code, 1);
  assert.match(err, /"code":"validation_failed"/);
});
