import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loggedSdkSnippet } from "#sandbox/contract/snippets/logged-sdk-snippet.ts";
import type { SentCall } from "#sandbox/contract/snippets/logged-snippet.ts";

const create: SentCall = {
  id: "createPost",
  method: "POST",
  path: "/v1/posts",
  query: null,
  audience: "key",
  refused: true,
  headers: {},
  body: JSON.stringify({ content: "a note.", channels: ["x"], campaignId: "spring" }),
};
const inPython = (call: SentCall) => loggedSdkSnippet(call, "python", "http://localhost:3000");

describe("a logged call by the SDK", () => {
  it("is a call of its method, with the names of the language and the address it went to", () => {
    assert.equal(
      inPython({ ...create, headers: { "Idempotency-Key": "once" } }),
      `import os

from usealoha import Aloha

client = Aloha(
    api_key=os.environ["ALOHA_KEY"],
    base_url="http://localhost:3000/v1",
)
post = client.posts.create(
    content="a note.",
    channels=["x"],
    campaign_id="spring",
    options={"idempotency_key": "once"},
)
print(post)`,
    );
    assert.match(
      loggedSdkSnippet(
        { ...create, id: "listPosts", method: "GET", body: null, query: "limit=2&status=draft" },
        "typescript",
        "https://api.usealoha.app",
      ),
      /new Aloha\(\{ apiKey: process\.env\.ALOHA_KEY \}\);\nconst posts = await client\.posts\.list\(\{ limit: 2, status: \["draft"\] \}\);/,
    );
  });

  it("catches what was refused by its class", () => {
    const text = inPython({ ...create, status: 422 });
    assert.match(text, /^from usealoha import Aloha, ValidationError$/m);
    assert.match(text, /^except ValidationError as error:\n {4}print\(error\.status, error\.code\)$/m);
  });

  it("is raw where no method takes all that was sent", () => {
    for (const odd of [
      { body: '{"content":"a","channels":["x"],"chanels":[]}' },
      { body: '{"content":"a","content":"b","channels":["x"]}' },
      { body: '{"content":1.0,"channels":["x"]}' },
      { body: '{"content":"a"}' },
      { query: "limit=2" },
      { path: "/v1/weather", id: undefined },
      { headers: { "Content-Type": "text/plain" } },
    ])
      assert.match(inPython({ ...create, ...odd }), /^import urllib\.request$/m, JSON.stringify(odd));
    const empty = { ...create, id: "listPosts" as const, method: "GET", body: null, query: "status=" };
    assert.match(inPython(empty), /^import urllib\.request$/m);
  });
});
