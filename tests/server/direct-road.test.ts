import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";
import { openServer, sendRaw, statusOf } from "./support/serving.ts";

const server = await openServer();
const base = `http://127.0.0.1:${server.port}`;
const kib = 1024;

test("a call reaches its handler and its answer comes back with its length", async () => {
  const response = await fetch(`${base}/v1/posts?limit=2`, { headers: { authorization: "Bearer k" } });
  const body = (await response.json()) as Record<string, unknown>;
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.ok(Number(response.headers.get("content-length")) > 0);
  assert.deepEqual(body, {
    file: "posts",
    method: "GET",
    target: "/v1/posts?limit=2",
    address: "127.0.0.1",
    authorization: "Bearer k",
  });
  assert.equal(response.headers.get("strict-transport-security"), null);
});

test("both prefixes take the same road, and bare /v1 is an unknown path of the API", async () => {
  assert.equal(((await (await fetch(`${base}/api/v1/posts/post_1`)).json()) as { file: string }).file, "posts/[id]");
  assert.equal(((await (await fetch(`${base}/v1`)).json()) as { file: string }).file, "unknown");
});

test("HEAD has the headers of GET and no body", async () => {
  const response = await fetch(`${base}/v1/posts`, { method: "HEAD" });
  assert.equal(response.status, 200);
  assert.ok(Number(response.headers.get("content-length")) > 0);
  assert.equal(await response.text(), "");
});

test("two Authorization headers arrive as two values", async () => {
  const answer = await sendRaw(
    server.port,
    raw("GET /v1/posts", ["Authorization: Bearer a", "Authorization: Bearer b", "Connection: close"]),
  );
  assert.match(answer, /"authorization":"Bearer a, Bearer b"/);
});

test("a body in one piece, in chunks, and none at all are read whole", async () => {
  const post = async (body: BodyInit | null) =>
    (await fetch(`${base}/v1/posts`, { method: "POST", body, duplex: "half" } as RequestInit)).json();
  assert.deepEqual(await post("hello"), { length: 5, start: "hello" });
  assert.deepEqual(await post(null), { length: 0, start: "" });
  const parts = new ReadableStream({
    start(controller) {
      for (const part of ["ab", "cd", "ef"]) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  assert.deepEqual(await post(parts), { length: 6, start: "abcdef" });
  assert.deepEqual(await post("x".repeat(256 * kib)), { length: 256 * kib, start: "x".repeat(20) });
});

test("a body that says it is too long is 413 before a byte of it is read", async () => {
  const answer = await sendRaw(server.port, raw("POST /v1/posts", [`Content-Length: ${256 * kib + 1}`]));
  assert.equal(statusOf(answer), 413);
  assert.match(answer, /connection: close/i);
});

test("a body that turns out too long is 413, without a Content-Length too, and the client can read that", async () => {
  const piece = `10000\r\n${"x".repeat(64 * kib)}\r\n`;
  const answer = await sendRaw(server.port, raw("POST /v1/posts", ["Transfer-Encoding: chunked"]) + piece.repeat(40));
  assert.equal(statusOf(answer), 413);
  assert.match(answer, /body_too_large/);
  assert.match(answer, /connection: close/i);
});

test("an endless body is answered 413 and then cut off", async () => {
  const socket = connect(server.port, "127.0.0.1");
  socket.write(raw("POST /v1/posts", ["Transfer-Encoding: chunked"]));
  const piece = Buffer.from(`10000\r\n${"x".repeat(64 * kib)}\r\n`);
  let sent = 0;
  const push = () => {
    while (!socket.destroyed && socket.write(piece)) sent += piece.length;
  };
  socket.on("drain", push);
  socket.on("error", () => socket.destroy());
  let answer = "";
  socket.on("data", (part) => {
    answer += part.toString("latin1");
  });
  push();
  await once(socket, "close");
  assert.equal(statusOf(answer), 413);
  assert.ok(sent < 64 * kib * kib, `${sent} bytes were taken`);
});

test("an endless body to a call that is refused unread is cut off too", async () => {
  const piece = `10000\r\n${"x".repeat(64 * kib)}\r\n`;
  const answer = await sendRaw(
    server.port,
    raw("POST /v1/posts", ["Transfer-Encoding: chunked", "Authorization: refuse"]) + piece.repeat(40),
  );
  assert.equal(statusOf(answer), 401);
  assert.match(answer, /connection: close/i);
});

test("a small unread body does not cost the connection", async () => {
  const first = raw("POST /v1/posts", ["Content-Length: 5", "Authorization: refuse"]);
  const second = raw("GET /v1/posts/post_1", ["Connection: close"]);
  const answer = await sendRaw(server.port, `${first}hello${second}`);
  assert.equal(answer.match(/HTTP\/1\.1 /g)?.length, 2);
  assert.match(answer, /posts\/\[id\]/);
});

test("Expect: 100-continue is answered when the body is wanted, and only then", async () => {
  const socket = connect(server.port, "127.0.0.1");
  socket.write(raw("POST /v1/posts", ["Content-Length: 5", "Expect: 100-continue", "Connection: close"]));
  const [first] = (await once(socket, "data")) as [Buffer];
  assert.equal(first.toString(), "HTTP/1.1 100 Continue\r\n\r\n");
  socket.write("hello");
  const [second] = (await once(socket, "data")) as [Buffer];
  assert.equal(statusOf(second.toString()), 201);
  const tooLong = raw("POST /v1/posts", [`Content-Length: ${300 * kib}`, "Expect: 100-continue"]);
  assert.equal(statusOf(await sendRaw(server.port, tooLong)), 413);
  const unwanted = raw("POST /v1/posts", ["Content-Length: 5", "Expect: 100-continue", "Authorization: refuse"]);
  assert.equal(statusOf(await sendRaw(server.port, unwanted)), 401);
});

test("an expectation nobody knows changes nothing", async () => {
  assert.equal(statusOf(await sendRaw(server.port, raw("GET /v1/posts", ["Expect: tea", "Connection: close"]))), 200);
});

test("a client that leaves in the middle of its body harms nobody", async () => {
  for (const lines of [["Content-Length: 100"], ["Transfer-Encoding: chunked"]]) {
    const socket = connect(server.port, "127.0.0.1");
    socket.write(`${raw("POST /v1/posts", lines)}5\r\nhel`);
    await once(socket, "connect");
    socket.destroy();
    await once(socket, "close");
  }
  assert.equal((await fetch(`${base}/v1/posts`)).status, 200);
  assert.deepEqual(server.reported, []);
});

test("a client that leaves before its answer harms nobody", async () => {
  const call = request(`${base}/v1/posts`, { headers: { "x-slow-ms": "30" } });
  call.on("error", () => undefined);
  call.end();
  await once(call, "socket");
  call.destroy();
  assert.equal((await fetch(`${base}/v1/posts`, { headers: { "x-slow-ms": "40" } })).status, 200);
});

test("a broken percent sign is answered by the file for unknown paths", async () => {
  for (const path of ["/v1/posts/%zz", "/v1/%", "/v1/posts/%E0%A4%A", "/docs/%zz"]) {
    const answer = await sendRaw(server.port, raw(`GET ${path}`, ["Connection: close"]));
    assert.match(answer, /"file":"unknown"/, path);
  }
});

test("TRACE, PROPFIND and verbs that node does not know reach the handler under their own name", async () => {
  for (const verb of ["TRACE", "PROPFIND", "QUERY", "BREW", "get", "M-SEARCH", "X!"]) {
    const answer = await sendRaw(server.port, raw(`${verb} /v1/posts/post_1`, ["Connection: close"]));
    assert.equal(statusOf(answer), 200, verb);
    assert.match(answer, new RegExp(`"file":"posts/\\[id\\]","method":"${verb}"`), verb);
  }
});

test("an Upgrade that nobody speaks gets the plain answer", async () => {
  const answer = await sendRaw(
    server.port,
    raw("GET /v1/posts", ["Connection: Upgrade", "Upgrade: websocket"]).replace(
      "\r\n\r\n",
      "\r\nConnection: close\r\n\r\n",
    ),
  );
  assert.equal(statusOf(answer), 200);
});

test("a handler that throws, and one with an unsendable header, become 500 and are reported", async () => {
  for (const kind of ["throw", "header"]) {
    const response = await fetch(`${base}/v1/posts`, { headers: { "x-break": kind } });
    assert.equal(response.status, 500);
    assert.equal(((await response.json()) as { code: string }).code, "internal_error");
  }
  assert.equal(server.reported.length, 2);
  server.reported.length = 0;
});

test("sign-in takes the direct road too, with the address that we saw and not the one that was sent", async () => {
  const headers = { "x-aloha-client-ip": "203.0.113.9", "x-forwarded-for": "203.0.113.9" };
  const told = (await (await fetch(`${base}/api/auth/sign-in/email?a=1`, { headers })).json()) as {
    file: string;
    target: string;
    address: string;
  };
  assert.deepEqual([told.file, told.target], ["sign-in", "/api/auth/sign-in/email?a=1"]);
  assert.match(told.address, /^(127\.0\.0\.1|::1)$/);
});

test("each cookie of an answer stands on a line of its own", async () => {
  const response = await fetch(`${base}/api/auth/cookies`, { headers: { "x-cookies": "a=1; Path=/|b=2; HttpOnly" } });
  assert.deepEqual(response.headers.getSetCookie(), ["a=1; Path=/", "b=2; HttpOnly"]);
});

test("an answer that fails on its way is cut off, so that half of it never looks whole", async () => {
  for (const query of ["?length=6", ""]) {
    const response = await fetch(`${base}/v1/broken${query}`);
    assert.equal(response.status, 200);
    await assert.rejects(response.text(), query);
  }
  assert.equal((await fetch(`${base}/v1/posts`)).status, 200);
});

test("health says in a word what is wrong, needs no https, and hides the reasons behind it", async () => {
  assert.deepEqual(await (await fetch(`${base}/healthz`)).json(), { status: "ok" });
  const publicUrl = "https://api.example.com";
  const sick = [
    { diagnose: () => Promise.reject(new Error("disk")), reason: "store_unreachable" },
    { diagnose: () => Promise.resolve("deliveries_late"), reason: "deliveries_late" },
  ];
  for (const { diagnose, reason } of sick) {
    const { port } = await openServer({ publicUrl, diagnose });
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    assert.equal(response.status, 503);
    assert.deepEqual(await response.json(), { status: "unavailable", reason });
  }
});

test("readiness says no while the store is away and from the moment the server drains, and drained connections end", async () => {
  const server = await openServer();
  const ask = () => fetch(`http://127.0.0.1:${server.port}/readyz`);
  assert.deepEqual(await (await ask()).json(), { status: "ok" });
  server.turnAway();
  const refused = await ask();
  assert.deepEqual([refused.status, await refused.json()], [503, { status: "unavailable", reason: "draining" }]);
  const answer = await fetch(`http://127.0.0.1:${server.port}/v1/posts`);
  assert.deepEqual([answer.status, answer.headers.get("connection")], [200, "close"]);
  const away = await openServer({ reachStore: () => Promise.reject(new Error("disk")) });
  const unreachable = await fetch(`http://127.0.0.1:${away.port}/readyz`);
  assert.deepEqual(
    [unreachable.status, await unreachable.json()],
    [503, { status: "unavailable", reason: "store_unreachable" }],
  );
  assert.equal((await fetch(`http://127.0.0.1:${away.port}/healthz`)).status, 200);
});

function raw(start: string, lines: readonly string[]): string {
  return `${start} HTTP/1.1\r\nHost: localhost\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n`;
}
