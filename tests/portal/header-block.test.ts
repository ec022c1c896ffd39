import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readHeaderBlock } from "#components/webhooks/header-block.ts";

const three = { "webhook-id": "evt_1", "webhook-timestamp": "1776245401", "webhook-signature": "v1,abc=" };

describe("a block of headers", () => {
  const forms: Record<string, string> = {
    "one per line": "webhook-id: evt_1\nWebhook-Timestamp: 1776245401\nWEBHOOK-SIGNATURE: v1,abc=",
    "with CRLF and spaces": "  webhook-id:evt_1 \r\nwebhook-timestamp :  1776245401\r\nwebhook-signature: v1,abc=\r\n",
    "a request":
      "POST /hooks HTTP/1.1\nwebhook-id: evt_1\nwebhook-timestamp: 1776245401\nwebhook-signature: v1,abc=\n\n",
    "an answer of curl -i": "HTTP/2 200\nwebhook-id: evt_1\nwebhook-timestamp: 1776245401\nwebhook-signature: v1,abc=",
    "curl -v": "> webhook-id: evt_1\n> webhook-timestamp: 1776245401\n< webhook-signature: v1,abc=\n>",
    "HTTP/2 with its pseudo headers":
      ":method: POST\n:path: /hooks\nwebhook-id: evt_1\nwebhook-timestamp: 1776245401\nwebhook-signature: v1,abc=",
    "names of CGI": "HTTP_WEBHOOK_ID: evt_1\nHTTP_WEBHOOK_TIMESTAMP: 1776245401\nHTTP_WEBHOOK_SIGNATURE: v1,abc=",
    JSON: JSON.stringify(three),
    "JSON with lists": JSON.stringify({ ...three, "webhook-id": ["evt_1"] }, null, 2),
    "lines of an object":
      "'webhook-id': 'evt_1',\n'webhook-timestamp': '1776245401',\n\"webhook-signature\": \"v1,abc=\"",
    "with empty lines between": "webhook-id: evt_1\n\nwebhook-timestamp: 1776245401\n\nwebhook-signature: v1,abc=",
  };
  for (const [form, text] of Object.entries(forms)) {
    it(`is read as ${form}`, () => assert.deepEqual(readHeaderBlock(text), { headers: three, unread: [], body: null }));
  }

  it("keeps colons of values, and joins a repeated name", () => {
    const { headers } = readHeaderBlock("X-Link: https://example.com:8443/a\nx-mark: one\nX-Mark: two");
    assert.deepEqual(headers, { "x-link": "https://example.com:8443/a", "x-mark": "one, two" });
  });

  it("names the lines that are no headers", () => {
    const { headers, unread } = readHeaderBlock("webhook-id: evt_1\nwhat is this\n* Connected to localhost");
    assert.deepEqual(headers, { "webhook-id": "evt_1" });
    assert.deepEqual(unread, ["what is this", "* Connected to localhost"]);
  });

  it("finds the body below the first empty line", () => {
    const { headers, body } = readHeaderBlock('POST / HTTP/1.1\r\nwebhook-id: evt_1\r\n\r\n{"id":"evt_1"}');
    assert.deepEqual(headers, { "webhook-id": "evt_1" });
    assert.equal(body, '{"id":"evt_1"}');
  });

  it("is empty when there is nothing", () => {
    for (const text of ["", "\n \n", "{}"]) {
      assert.deepEqual(readHeaderBlock(text), { headers: {}, unread: [], body: null });
    }
  });
});
