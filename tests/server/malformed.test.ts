import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { readRawHead } from "../../server/raw-request.ts";
import { openServer, sendRaw, statusOf } from "./support/serving.ts";

const server = await openServer();
const impatient = await openServer({
  patience: { headersTimeout: 40, requestTimeout: 60, connectionsCheckingInterval: 20 },
});

const hostile: [name: string, bytes: string, status: number, code: string][] = [
  ["a space in the path", "GET /v1/a b HTTP/1.1\r\nHost: a\r\n\r\n", 400, "malformed_request"],
  ["bytes above ASCII in the path", "GET /v1/\xe9 HTTP/1.1\r\nHost: a\r\n\r\n", 400, "malformed_request"],
  ["no Host", "GET /v1/posts HTTP/1.1\r\n\r\n", 400, "malformed_request"],
  ["two hosts", "GET /v1/posts HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "malformed_request"],
  ["a header without a colon", "GET /v1/posts HTTP/1.1\r\nHost: a\r\nBad Header\r\n\r\n", 400, "malformed_request"],
  [
    "both lengths at once",
    "POST /v1/posts HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
    400,
    "malformed_request",
  ],
  [
    "a length that is none",
    "POST /v1/posts HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
    400,
    "malformed_request",
  ],
  [
    "a broken chunk",
    "POST /v1/posts HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    400,
    "malformed_request",
  ],
  ["HTTP/2 in clear", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "malformed_request"],
  ["an unknown verb and no path", "BREW pot HTTP/1.1\r\nHost: a\r\n\r\n", 400, "malformed_request"],
  ["an unknown verb and broken headers", "BREW /v1 HTTP/1.1\r\nHost a\r\n\r\n", 400, "malformed_request"],
  ["TLS bytes", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400, "malformed_request"],
  [
    "headers that are too long",
    `GET /v1/posts HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`,
    431,
    "headers_too_large",
  ],
  [
    "an address that is too long",
    `GET /v1/${"a".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    431,
    "headers_too_large",
  ],
  [
    "a transfer coding that nobody knows",
    "POST /v1/posts HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n",
    501,
    "not_implemented",
  ],
  [
    "a coding before chunked",
    "POST /v1/posts HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    501,
    "not_implemented",
  ],
  [
    "a coding after chunked",
    "POST /v1/posts HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n\r\n",
    501,
    "not_implemented",
  ],
  ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n", 501, "not_implemented"],
];

for (const [name, bytes, status, code] of hostile) {
  test(`${name} is answered ${status} and the connection closed`, async () => {
    const answer = await sendRaw(server.port, bytes);
    assert.equal(statusOf(answer), status);
    assert.match(answer, /content-type: application\/problem\+json/i);
    assert.match(answer, /x-request-id: req_/i);
    assert.match(answer, /connection: close/i);
    assert.match(answer, new RegExp(`"code":"${code}"`));
    assert.equal(answer.match(/HTTP\/1\.1 \d{3} /g)?.length, 1);
  });
}

test("OPTIONS * is answered with the verbs", async () => {
  const answer = await sendRaw(server.port, "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  assert.equal(statusOf(answer), 204);
  assert.match(answer, /allow: GET, HEAD, POST/i);
});

test("an absolute address is answered as its path", async () => {
  const answer = await sendRaw(
    server.port,
    "GET http://localhost/v1/posts/post_1?a=b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  );
  assert.match(answer, /"target":"\/v1\/posts\/post_1\?a=b"/);
});

test("HTTP/1.0 without Host is answered", async () => {
  assert.equal(statusOf(await sendRaw(server.port, "GET /v1/posts HTTP/1.0\r\n\r\n")), 200);
});

test("rubbish after a good request does not spoil its answer", async () => {
  const slow = "GET /v1/posts HTTP/1.1\r\nHost: a\r\nX-Slow-Ms: 20\r\n\r\n";
  const answer = await sendRaw(server.port, `${slow}rubbish\r\n\r\n`);
  assert.equal(statusOf(answer), 200);
  assert.equal(answer.match(/HTTP\/1\.1 /g)?.length, 1);
});

test("headers that never end are 408", async () => {
  assert.equal(statusOf(await sendRaw(impatient.port, "GET /v1/posts HTTP/1.1\r\nHost: a\r\n")), 408);
});

test("a body that never ends is 408", async () => {
  const answer = await sendRaw(impatient.port, "POST /v1/posts HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
  assert.equal(statusOf(answer), 408);
  assert.match(answer, /request_timeout/);
});

test("a connection that breaks off in the middle of a head is forgotten", async () => {
  const socket = connect(server.port, "127.0.0.1");
  socket.end("GET /v1/po");
  await new Promise((resolve) => socket.on("close", resolve).resume());
  assert.deepEqual(server.reported, []);
});

test("a raw head is read only when it is whole and well-formed", () => {
  const read = (text: string, at = 1) => readRawHead(Buffer.from(text, "latin1"), at);
  assert.deepEqual(read("BREW /v1?a=b HTTP/1.1\r\nHost: a\r\nX-Two: 1\r\nx-two:  2 \r\n\r\n"), {
    method: "BREW",
    target: "/v1?a=b",
    headers: new Map([
      ["host", "a"],
      ["x-two", "1, 2"],
    ]),
  });
  assert.equal(read("GET /a HTTP/1.1\r\n\r\nBREW /b HTTP/1.1\r\nHost: a\r\n\r\n", 20)?.target, "/b");
  for (const text of [
    "BREW /v1 HTTP/1.1\r\nHost: a\r\n",
    "BREW  /v1 HTTP/1.1\r\n\r\n",
    "BREW /v1 HTTP/3\r\n\r\n",
    "BR(W /v1 HTTP/1.1\r\n\r\n",
  ]) {
    assert.equal(read(text), null, text);
  }
});
