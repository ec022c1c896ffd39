import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { mostOpenFiles, watchMemory } from "#tests/support/process-memory.ts";
import { openRaw, pour, type RawClient, sayRaw, statusesIn } from "#tests/support/raw-client.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";

// Clients that mean harm, against a server as it runs in production. While they are at it, a neighbour goes on calling.

const gigabyte = 1024 ** 3;
const megabyte = Buffer.alloc(1024 ** 2, "a");
/** What the server may hold above what it held before: far below what any of these sends. */
const mayGrowBy = 300;
const drippers = 200;
/** As many as there are, or as this machine lets one process have open. */
const idlers = Math.min(10_000, mostOpenFiles() - 1000);

const dataDir = mkdtempSync(join(tmpdir(), "aloha-hostile-"));
let server: ServerProcess;
let key = "";
let memory: ReturnType<typeof watchMemory>;
let atRest = 0;
const slow: RawClient[] = [];
let drip: NodeJS.Timeout | undefined;

/** Somebody who calls all the time. */
const neighbour = { asked: 0, wrong: [] as unknown[], stop: false, ended: Promise.resolve() };

before(async () => {
  server = await startServer({ DATA_DIR: dataDir });
  const made = await fetch(`${server.base}/v1/sandbox/workspaces`, { method: "POST" });
  key = ((await made.json()) as { key: { secret: string } }).key.secret;
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const plan = await fetch(`${server.base}/v1/sandbox/plan`, { method: "PUT", headers, body: '{"plan":"agency"}' });
  assert.equal(plan.status, 200, await plan.text());
  for (let count = 0; count < 200; count++) await askMe();
  memory = watchMemory(server.child.pid ?? 0);
  atRest = memory.most();
  neighbour.ended = call();
  beginDripping();
});

after(async () => {
  clearInterval(drip);
  neighbour.stop = true;
  await neighbour.ended;
  memory.stop();
  await server.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

async function askMe(): Promise<number> {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${server.base}/v1/me`, { headers, signal: AbortSignal.timeout(10_000) });
  await answer.arrayBuffer();
  return answer.status;
}

async function call(): Promise<void> {
  while (!neighbour.stop) {
    const status = await askMe().catch((error) => error);
    if (status !== 200) neighbour.wrong.push(status);
    neighbour.asked++;
    await sleep(40);
  }
}

/** Slowloris: headers that never end, a byte now and then. It goes on beside everything else. */
function beginDripping(): void {
  for (let count = 0; count < drippers; count++)
    slow.push(openRaw(server.port, "GET /v1/me HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
  drip = setInterval(() => {
    for (const { socket } of slow) if (socket.writable) socket.write("a");
  }, 400);
}

/** Whatever happened: memory has not grown by much, and the neighbour was answered, also while it happened. */
async function unharmed(askedBefore: number): Promise<void> {
  const most = memory.most();
  assert.ok(most - atRest < mayGrowBy, `it grew from ${atRest.toFixed(0)} to ${most.toFixed(0)} MB`);
  await until(() => neighbour.asked > askedBefore + 1);
  assert.deepEqual(neighbour.wrong, []);
}

const idle: RawClient[] = [];

test("ten thousand connections that say nothing take little", async () => {
  const { asked } = neighbour;
  let open = 0;
  while (idle.length < idlers) {
    for (let count = 0; count < 500; count++) {
      const client = openRaw(server.port);
      client.socket.once("connect", () => open++);
      idle.push(client);
    }
    await until(() => open === idle.length);
  }
  await unharmed(asked);
});

// What follows happens while they are all still there, and while others drip.

const bearer = () => `Host: localhost\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\n`;

test("headers of a megabyte are 431, fifty of them at once", async () => {
  const { asked } = neighbour;
  const head = Buffer.from(`GET /v1/me HTTP/1.1\r\nHost: localhost\r\nX-Large: ${"a".repeat(1024 ** 2)}\r\n\r\n`);
  const clients = Array.from({ length: 50 }, () => openRaw(server.port));
  await Promise.all(clients.map((client) => pour(client, head, head.length).then(() => client.gone)));
  for (const { heard } of clients) assert.deepEqual(statusesIn(heard()), [431]);
  await unharmed(asked);
});

const bodies: Record<string, { head: () => string; piece: Buffer; status: number }> = {
  "that says so": {
    head: () => `POST /v1/posts HTTP/1.1\r\n${bearer()}Content-Length: ${gigabyte}\r\n\r\n`,
    piece: megabyte,
    status: 413,
  },
  "that comes in chunks": {
    head: () => `POST /v1/posts HTTP/1.1\r\n${bearer()}Transfer-Encoding: chunked\r\n\r\n`,
    piece: Buffer.concat([Buffer.from("100000\r\n"), megabyte, Buffer.from("\r\n")]),
    status: 413,
  },
  "from a stranger": {
    head: () => `POST /v1/posts HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${gigabyte}\r\n\r\n`,
    piece: megabyte,
    status: 401,
  },
  "to a path that is none": {
    head: () => `POST /v1/nothing HTTP/1.1\r\n${bearer()}Transfer-Encoding: chunked\r\n\r\n`,
    piece: Buffer.concat([Buffer.from("100000\r\n"), megabyte, Buffer.from("\r\n")]),
    status: 404,
  },
  "to the way in of people": {
    head: () =>
      `POST /api/auth/sign-in/email HTTP/1.1\r\nHost: localhost\r\nOrigin: ${server.base}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    piece: Buffer.concat([Buffer.from("100000\r\n"), megabyte, Buffer.from("\r\n")]),
    status: 413,
  },
  "to the token endpoint": {
    head: () =>
      `POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`,
    piece: Buffer.concat([Buffer.from("100000\r\n"), megabyte, Buffer.from("\r\n")]),
    status: 413,
  },
};

for (const [name, { head, piece, status }] of Object.entries(bodies))
  test(`a body of a gigabyte ${name} is ${status}, and the rest is not taken`, async () => {
    const { asked } = neighbour;
    const clients = Array.from({ length: 8 }, () => openRaw(server.port, head()));
    const sent = await Promise.all(clients.map((client) => pour(client, piece, gigabyte)));
    await Promise.all(clients.map(({ gone }) => gone));
    for (const { heard } of clients) assert.deepEqual(statusesIn(heard()), [status]);
    for (const bytes of sent) assert.ok(bytes < gigabyte / 10, `${bytes} bytes were taken`);
    await unharmed(asked);
  });

test("a picture of a gigabyte ends at the limit of a file, and nothing of it is kept", async () => {
  const { asked } = neighbour;
  const part =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n';
  const words = `Host: localhost\r\nAuthorization: Bearer ${key}\r\nContent-Type: multipart/form-data; boundary=b\r\n`;
  const start = `${part}\x89PNG\r\n\x1a\n\0\0\0\rIHDR`;
  const client = openRaw(server.port, `POST /v1/media HTTP/1.1\r\n${words}Transfer-Encoding: chunked\r\n\r\n`);
  client.socket.write(`${start.length.toString(16)}\r\n${start}\r\n`, "latin1");
  const piece = Buffer.concat([Buffer.from("100000\r\n"), megabyte, Buffer.from("\r\n")]);
  const sent = await pour(client, piece, gigabyte);
  await client.gone;
  assert.deepEqual(statusesIn(client.heard()), [413], client.heard());
  assert.ok(sent < gigabyte / 10, `${sent} bytes were taken`);
  await until(() => readdirSync(join(dataDir, "media", "incoming")).length === 0);
  await unharmed(asked);
});

test("sixty thousand calls in a row whose answers nobody takes wait outside", async () => {
  const { asked } = neighbour;
  const client = openRaw(server.port);
  client.socket.pause();
  const one = "GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const many = Buffer.from(one.repeat(1000));
  const taken = await Promise.race([pour(client, many, 60 * many.length), sleep(1000).then(() => "it waits")]);
  await unharmed(asked);
  client.socket.destroy();
  assert.ok(taken !== undefined);
});

const line = "POST /v1/posts HTTP/1.1\r\nHost: localhost\r\n";
/** How requests are hidden from a proxy that reads another way. What follows in each is the hidden one. */
const smuggled: Record<string, string> = {
  "two lengths": `${line}Content-Length: 0\r\nContent-Length: 45\r\n\r\n`,
  "the same length twice": `${line}Content-Length: 0\r\nContent-Length: 0\r\n\r\n`,
  "a list of lengths": `${line}Content-Length: 0, 0\r\n\r\n`,
  "a length with a sign": `${line}Content-Length: +0\r\n\r\n`,
  "a length and chunks": `${line}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  "chunks and a length": `${line}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n`,
  "a space before the colon": `${line}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`,
  "a coding hidden by a control character": `${line}Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n`,
  "a coding of another name": `${line}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
  "a coding after chunked": `${line}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
  "a folded coding": `${line}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n`,
  "two hosts": "GET /v1/posts HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere\r\n\r\n",
  "lines that end in LF alone": "GET /v1/posts HTTP/1.1\nHost: localhost\n\n",
  "one header that ends in LF alone": `${line}X: a\nContent-Length: 5\r\n\r\n`,
  "a bare CR in a header": `${line}X: a\rContent-Length: 5\r\n\r\n`,
  "a bare CR before the end": `${line}X: a\r\r\n\r\n`,
  "a zero byte in a header": `${line}X: a\0b\r\n\r\n`,
  "a chunk that ends in LF alone": `${line}Transfer-Encoding: chunked\r\n\r\n1\na\n0\r\n\r\n`,
  "a chunk extension with LF": `${line}Transfer-Encoding: chunked\r\n\r\n1;a\nb\r\nA\r\n0\r\n\r\n`,
  "a chunk beyond all numbers": `${line}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\na`,
  "a length among the trailers": `${line}Transfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 5\r\n\r\n`,
};

for (const [name, words] of Object.entries(smuggled))
  test(`${name}: refused, and what follows is never read as a call`, async () => {
    const heard = await sayRaw(server.port, `${words}GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    const [status = 0, ...others] = statusesIn(heard);
    assert.deepEqual(others, [], heard);
    assert.ok([400, 501].includes(status), heard);
    assert.match(heard, /\r\nConnection: close\r\n/i);
  });

test("headers that come a byte at a time are 408 for all who send them so", async () => {
  await Promise.all(slow.map(({ gone }) => gone));
  for (const { heard } of slow) assert.deepEqual(statusesIn(heard()), [408]);
  await unharmed(neighbour.asked);
  assert.ok(neighbour.asked > 30, `${neighbour.asked} calls of the neighbour`);
});

test("those that never said anything are told so and ended, every one of them", async () => {
  await Promise.all(idle.map(({ gone }) => gone));
  assert.deepEqual([...new Set(idle.map(({ heard }) => statusesIn(heard()).join()))], ["408"]);
  await unharmed(neighbour.asked);
});
