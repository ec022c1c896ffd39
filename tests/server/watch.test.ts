import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { freePort } from "#tests/support/free-port.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { openWatch } from "../../server/watch.ts";
import { sendRaw, statusOf } from "./support/serving.ts";

const house = useHouse();
let port = 0;
let watch: Awaited<ReturnType<typeof openWatch>>;

beforeEach(async () => {
  port = await freePort();
  const publicUrl = "http://localhost:3000";
  watch = await openWatch(house.sandbox, {
    host: "127.0.0.1",
    port,
    publicUrl,
    trustedProxies: [],
    proxyHeaders: "x-forwarded",
    metricsToken: null,
  });
});
afterEach(() => watch.close());

const ask = (path: string, more = "") =>
  sendRaw(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);

test("a worker alone answers for its health and its figures, and nothing else", async () => {
  assert.match(await ask("/healthz"), /^HTTP\/1\.1 200 [\s\S]*\{"status":"ok"\}$/);
  assert.match(await ask("/metrics"), /^HTTP\/1\.1 200 [\s\S]*\naloha_webhook_pending 0\n/);
  for (const path of ["/", "/v1/me", "/metrics/"]) assert.equal(statusOf(await ask(path)), 404, path);
});

test("when its port is taken, the setting of that port is named", async () => {
  const settings = { publicUrl: "http://localhost:3000", trustedProxies: [], proxyHeaders: "x-forwarded" } as const;
  const place = { host: "127.0.0.1", port, ...settings, metricsToken: null };
  const words = new RegExp(`taken by another program[^]*WORKER_PORT=${port + 1} npm run worker`);
  await assert.rejects(openWatch(house.sandbox, place), words);
});

test("through a proxy its figures are not to be seen, and a large head is refused", async () => {
  assert.equal(statusOf(await ask("/metrics", "X-Forwarded-For: 198.51.100.1\r\n")), 404);
  assert.equal(statusOf(await ask("/healthz", `X: ${"a".repeat(17_000)}\r\n`)), 431);
});
