import assert from "node:assert/strict";
import { createConnection } from "node:net";
import { after, before, test } from "node:test";
import { until } from "#tests/support/until.ts";
import { type FaultServer, type SeenRequest, startFaultServer } from "../fault-server.ts";
import type { FaultStep } from "../fault-step.ts";

let server: FaultServer;
before(async () => {
  server = await startFaultServer();
});
after(() => server.close());

interface Made {
  readonly id: string;
  readonly baseUrl: string;
}

async function script(...steps: FaultStep[]): Promise<Made> {
  const response = await fetch(`${server.url}/scripts`, { method: "POST", body: JSON.stringify({ steps }) });
  assert.equal(response.status, 201);
  return (await response.json()) as Made;
}

async function seen({ id }: Made): Promise<SeenRequest[]> {
  const response = await fetch(`${server.url}/scripts/${id}`);
  return ((await response.json()) as { requests: SeenRequest[] }).requests;
}

/** What a socket gets, byte for byte, and how its connection ended. */
function raw(
  address: string,
  { leaveAfter }: { leaveAfter?: number } = {},
): Promise<{
  chunks: { text: string; atMs: number }[];
  text: string;
  ending: string;
}> {
  const { hostname, port, pathname } = new URL(address);
  const socket = createConnection(Number(port), hostname);
  socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`);
  const chunks: { text: string; atMs: number }[] = [];
  socket.on("data", (part) => chunks.push({ text: part.toString("latin1"), atMs: performance.now() }));
  if (leaveAfter !== undefined) setTimeout(() => socket.destroy(), leaveAfter);
  return new Promise((resolve) => {
    let ending = "closed";
    socket.on("error", (error: NodeJS.ErrnoException) => (ending = String(error.code)));
    socket.on("close", () => resolve({ chunks, text: chunks.map(({ text }) => text).join(""), ending }));
  });
}

test("a JSON step answers with its status, a date and a request id", async () => {
  const made = await script({ status: 429, json: { code: "rate_limited" }, headers: { "Retry-After": "3" } });
  const response = await fetch(`${made.baseUrl}/posts`);
  assert.equal(response.status, 429);
  assert.deepEqual(await response.json(), { code: "rate_limited" });
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.equal(response.headers.get("retry-after"), "3");
  assert.equal(response.headers.get("x-request-id"), "req_1");
  assert.ok(Math.abs(Date.parse(response.headers.get("date") ?? "") - Date.now()) < 5000);
});

test("a step names its own headers, and leaves one out with null", async () => {
  const made = await script({
    status: 200,
    json: {},
    headers: {
      date: "Wed, 15 Apr 2026 09:00:00 GMT",
      "x-request-id": null,
      "content-type": "application/problem+json",
    },
  });
  const { headers } = await fetch(`${made.baseUrl}/posts`);
  assert.equal(headers.get("date"), "Wed, 15 Apr 2026 09:00:00 GMT");
  assert.equal(headers.get("x-request-id"), null);
  assert.equal(headers.get("content-type"), "application/problem+json");
});

test("a step without a date sends none", async () => {
  const made = await script({ status: 200, json: {}, headers: { Date: null } });
  const { text } = await raw(`${made.baseUrl}/posts`);
  assert.doesNotMatch(text, /^date:/im);
});

test("a text step is HTML unless it says otherwise", async () => {
  const made = await script(
    { status: 502, text: "<h1>Bad Gateway</h1>" },
    { status: 200, text: "a,b", headers: { "Content-Type": "text/csv" } },
  );
  const first = await fetch(made.baseUrl);
  assert.equal(first.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(await first.text(), "<h1>Bad Gateway</h1>");
  assert.equal((await fetch(made.baseUrl)).headers.get("content-type"), "text/csv");
});

test("$BASE stands for the base URL of the script", async () => {
  const made = await script({ status: 307, headers: { Location: "$BASE/elsewhere" }, json: { at: "$BASE/x" } });
  const response = await fetch(made.baseUrl, { redirect: "manual" });
  assert.equal(response.headers.get("location"), `${made.baseUrl}/elsewhere`);
  assert.deepEqual(await response.json(), { at: `${made.baseUrl}/x` });
});

test("a 204 has no body and announces none", async () => {
  const { text } = await raw((await script({ status: 204 })).baseUrl);
  assert.match(text, /^HTTP\/1\.1 204 /);
  assert.doesNotMatch(text, /content-length|content-type/i);
  assert.ok(text.endsWith("\r\n\r\n"));
});

test("a delay comes before the first byte", async () => {
  const made = await script({ status: 200, json: {}, delayMs: 60 });
  const startedAt = performance.now();
  const { chunks } = await raw(made.baseUrl);
  assert.ok((chunks[0]?.atMs ?? 0) - startedAt >= 55);
});

test("a dripping body comes byte by byte", async () => {
  const { chunks, text } = await raw((await script({ status: 200, json: [1, 2, 3], dripMs: 15 })).baseUrl);
  assert.ok(text.endsWith("[1,2,3]"));
  assert.ok(chunks.length >= 5, `${chunks.length} chunks`);
  assert.ok((chunks.at(-1)?.atMs ?? 0) - (chunks[0]?.atMs ?? 0) >= 60);
});

test("a cut body announces its whole length and ends by a reset", async () => {
  const made = await script({ status: 200, json: { id: "post_01" }, cutAfter: 4 });
  const { text, ending } = await raw(made.baseUrl);
  assert.match(text, /content-length: 16\r\n/i);
  assert.ok(text.endsWith('\r\n\r\n{"id'), text);
  assert.equal(ending, "ECONNRESET");
  assert.equal((await seen(made))[0]?.closed, false);
});

test("a body cut after no byte still sends its head", async () => {
  const { text, ending } = await raw((await script({ status: 200, json: {}, cutAfter: 0 })).baseUrl);
  assert.match(text, /^HTTP\/1\.1 200 [\s\S]*\r\n\r\n$/);
  assert.equal(ending, "ECONNRESET");
});

test("a reset comes when the request has been read", async () => {
  const made = await script({ reset: true });
  await assert.rejects(fetch(`${made.baseUrl}/posts`, { method: "POST", body: "a body" }), TypeError);
  const [request] = await seen(made);
  assert.equal(Buffer.from(request?.bodyBase64 ?? "", "base64").toString(), "a body");
  assert.equal(request?.closed, false);
  assert.equal((await raw((await script({ reset: true })).baseUrl)).ending, "ECONNRESET");
});

test("a hang never answers, and notes that the client left", async () => {
  const made = await script({ hang: true });
  const { text } = await raw(made.baseUrl, { leaveAfter: 40 });
  assert.equal(text, "");
  await until(async () => (await seen(made))[0]?.closed === true);
});

test("a client that leaves a dripping body is noted", async () => {
  const made = await script({ status: 200, json: "a long text that drips", dripMs: 10 });
  await raw(made.baseUrl, { leaveAfter: 40 });
  await until(async () => (await seen(made))[0]?.closed === true);
});

test("an event stream is cut into chunks and ends when it is told to", async () => {
  const texts = ["id: 1\nevent: post\ndata: {}\n\n", "data: ü\n\n"];
  const made = await script({ sse: texts, chunkBytes: 3, end: true });
  const response = await fetch(made.baseUrl);
  assert.equal(response.headers.get("content-type"), "text/event-stream");
  assert.equal(await response.text(), texts.join(""));
});

test("an event stream stays open without an end, and can end by a reset", async () => {
  const open = await script({ sse: ["data: {}\n\n"] });
  const { text } = await raw(open.baseUrl, { leaveAfter: 60 });
  assert.ok(text.includes("data: {}\n\n"));
  await until(async () => (await seen(open))[0]?.closed === true);
  const cut = await raw((await script({ sse: ["data: {}\n\n"], end: "reset" })).baseUrl);
  assert.ok(cut.text.includes("data: {}\n\n"));
  assert.equal(cut.ending, "ECONNRESET");
});

test("what came can be read back untouched, and a request too many is answered 599 and kept", async () => {
  const made = await script({ status: 200, json: {} });
  await fetch(`${made.baseUrl}/posts/a%2Fb?date=2026-01-01&x=%2B`, { headers: { "X-Own": "One" } });
  assert.equal((await fetch(`${made.baseUrl}/posts`)).status, 599);
  const [first, second] = await seen(made);
  assert.equal(first?.method, "GET");
  assert.equal(first?.target, "/posts/a%2Fb?date=2026-01-01&x=%2B");
  assert.ok(first?.rawHeaders.some(([name, value]) => name.toLowerCase() === "x-own" && value === "One"));
  assert.equal(first?.step, 1);
  assert.equal(second?.step, null);
  assert.ok((second?.atMs ?? 0) >= (first?.atMs ?? 0));
});

test("scripts do not meet, and can be forgotten", async () => {
  const [one, other] = [await script({ status: 200, json: 1 }), await script({ status: 200, json: 2 })];
  assert.equal(await (await fetch(other.baseUrl)).json(), 2);
  assert.equal(await (await fetch(one.baseUrl)).json(), 1);
  assert.equal((await fetch(`${server.url}/scripts/${one.id}`, { method: "DELETE" })).status, 204);
  assert.equal((await fetch(`${server.url}/scripts/${one.id}`)).status, 404);
  assert.equal((await seen(other)).length, 1);
});

test("a word that no step knows is refused", async () => {
  for (const step of [{ status: 200, delayMS: 3 }, {}, { hang: true, json: {} }, "reset"]) {
    const response = await fetch(`${server.url}/scripts`, { method: "POST", body: JSON.stringify({ steps: [step] }) });
    assert.equal(response.status, 400);
  }
});
