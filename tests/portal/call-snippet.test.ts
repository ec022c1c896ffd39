import assert from "node:assert/strict";
import { test } from "node:test";
import { callSnippet } from "#components/settings/logs/call-snippet.ts";

const origin = "http://localhost:3000";
const message = { headers: {}, body: null, bodyBytes: null, bodyTruncated: false };
const read = {
  method: "GET",
  path: "/v1/posts",
  query: "limit=2&status=it's",
  operationId: "listPosts",
  bodiesKept: true,
  request: message,
};
const body = JSON.stringify({ content: "it's monday", channels: ["x"], draft: true, media: null });
const write = { ...read, method: "POST", query: null, request: { ...message, body, bodyBytes: body.length } };

test("a read is a line that a shell takes, quotes of its query included", () => {
  assert.equal(
    callSnippet(read, "curl", origin),
    `curl 'http://localhost:3000/v1/posts?limit=2&status=it'\\''s' \\\n  -H "Authorization: Bearer $ALOHA_KEY"`,
  );
});

test("a write in Python has Python's words, and its key is a variable", () => {
  const code = callSnippet(write, "python", origin) ?? "";
  assert.match(code, /Request\(\n {4}"http:\/\/localhost:3000\/v1\/posts",\n {4}method="POST",/);
  assert.match(code, /"draft": True,\n {6}"media": None,/);
  assert.match(code, /os\.environ\['ALOHA_KEY'\]/);
});

test("a write in TypeScript holds the whole body", () => {
  const code = callSnippet(write, "typescript", origin) ?? "";
  assert.match(code, /method: "POST"/);
  assert.match(code, /content: "it's monday",\n {4}channels: \["x"\],\n {4}draft: true,\n {4}media: null,/);
});

test("where the body is not known whole there is no snippet", () => {
  const cut = { ...write, request: { ...write.request, bodyTruncated: true } };
  const form = { ...write, operationId: "createMedia" };
  const silent = { ...write, bodiesKept: false, request: message };
  for (const call of [cut, form, silent]) assert.equal(callSnippet(call, "curl", origin), null);
  assert.notEqual(callSnippet({ ...read, bodiesKept: false }, "curl", origin), null);
});

test("a body that is no JSON is sent as the text that it is", () => {
  const broken = { ...write, request: { ...write.request, body: '{"content":' } };
  assert.match(callSnippet(broken, "curl", origin) ?? "", /-d '\{"content":'$/);
});
