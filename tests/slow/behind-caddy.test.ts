import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect as connectHttp2 } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { askInTheClear, askTls, type Caddy, startCaddy } from "#tests/support/caddy.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";

// The server behind the proxy that compose.yaml puts before it, with the file that it gets.

const dataDir = mkdtempSync(join(tmpdir(), "aloha-behind-caddy-"));
const settings = {
  DATA_DIR: dataDir,
  PUBLIC_URL: "https://localhost",
  TRUSTED_PROXIES: "127.0.0.1",
  BETTER_AUTH_SECRET: "behind-caddy-behind-caddy-behind-caddy",
  SMTP_URL: "smtp://127.0.0.1:2525",
  MAIL_FROM: "aloha@example.com",
};
let server: ServerProcess;
let caddy: Caddy;
let authorization = "";

before(async () => {
  server = await startServer(settings);
  caddy = await startCaddy(server.port);
  const made = await askTls(caddy.httpsPort, { method: "POST", path: "/v1/sandbox/workspaces" });
  authorization = `Bearer ${JSON.parse(made.text).key.secret}`;
});

after(async () => {
  await caddy?.stop();
  await server?.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Begins a call on a connection of its own and says what comes back first. */
async function begin(lines: string[]): Promise<string> {
  const socket = connectTls({
    host: "127.0.0.1",
    port: caddy.httpsPort,
    servername: "localhost",
    rejectUnauthorized: false,
  });
  await once(socket, "secureConnect");
  socket.write(`${[...lines, "Host: localhost", "Content-Type: application/json"].join("\r\n")}\r\n\r\n`);
  const first = await firstOf(socket);
  socket.destroy();
  return first;
}

async function firstOf(socket: TLSSocket): Promise<string> {
  const [part] = (await once(socket, "data", { signal: AbortSignal.timeout(10_000) })) as [Buffer];
  return part.toString("latin1").split("\r\n")[0] ?? "";
}

test("calls are answered over HTTP/1.1 and HTTP/2", async () => {
  assert.equal((await askTls(caddy.httpsPort, { path: "/v1/me", headers: { authorization } })).status, 200);
  const session = connectHttp2(`https://localhost:${caddy.httpsPort}`, { rejectUnauthorized: false });
  const [headers] = await once(session.request({ ":path": "/v1/me", authorization }), "response");
  session.destroy();
  assert.equal(headers[":status"], 200);
});

test("a key in the clear is refused whatever the call says of itself, and a page leads to https", async () => {
  for (const claim of [{}, { "x-forwarded-proto": "https" }, { forwarded: "proto=https" }]) {
    const { status, text } = await askInTheClear(caddy.httpPort, {
      path: "/v1/me",
      headers: { authorization, ...claim },
    });
    assert.equal(status, 403);
    assert.equal(JSON.parse(text).code, "https_required");
  }
  const page = await askInTheClear(caddy.httpPort, { path: "/docs" });
  assert.equal(page.status, 308);
  assert.equal(page.headers.location, "https://localhost/docs");
});

test("each client has its own address, and none that it made up", async () => {
  const forged = [
    {},
    { "x-forwarded-for": "192.0.2.7" },
    { "x-forwarded-for": "192.0.2.8, 127.0.0.1" },
    { forwarded: "for=192.0.2.9" },
  ];
  const left = async (localAddress: string, headers: Record<string, string>) => {
    const { headers: heard } = await askTls(caddy.httpsPort, { path: "/v1/nothing", localAddress, headers });
    return Number(heard["x-ratelimit-remaining"]);
  };
  const counted: number[] = [];
  for (const headers of forged) counted.push(await left("127.0.0.5", headers));
  assert.deepEqual(counted, [59, 58, 57, 56]);
  assert.equal(await left("127.0.0.6", {}), 59);
});

test("who asks before sending a body hears the server's word and not Caddy's", async () => {
  const asking = [`Authorization: ${authorization}`, "Expect: 100-continue"];
  const tooLong = ["POST /v1/posts HTTP/1.1", `Content-Length: ${1024 ** 3}`, ...asking];
  assert.match(await begin(tooLong), /^HTTP\/1\.1 413 /);
  assert.match(await begin(["POST /v1/posts HTTP/1.1", "Content-Length: 5", ...asking]), /^HTTP\/1\.1 100 /);
});

test("a stream of calls comes through at once", async () => {
  const session = connectHttp2(`https://localhost:${caddy.httpsPort}`, { rejectUnauthorized: false });
  const stream = session.request({ ":path": "/v1/sandbox/requests/stream", authorization }).setEncoding("utf8");
  let heard = "";
  stream.on("data", (part: string) => (heard += part));
  await once(stream, "response");
  const { headers } = await askTls(caddy.httpsPort, { path: "/v1/me", headers: { authorization } });
  await until(() => heard.includes(String(headers["x-request-id"])), 2000);
  session.destroy();
});

test("while the server is away Caddy says so, and its return is noticed by the next call", async () => {
  const ask = () => askTls(caddy.httpsPort, { path: "/healthz" });
  await server.kill();
  assert.equal((await ask()).status, 502);
  server = await startServer({ ...settings, PORT: String(server.port) });
  assert.equal((await ask()).status, 200);
});
