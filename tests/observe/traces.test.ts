import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type CollectedSpan, openCollector } from "#tests/support/collector.ts";
import { openReceiver } from "#tests/support/receiver.ts";
import { startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";

const dataDir = mkdtempSync(join(tmpdir(), "aloha-traces-"));
const collector = await openCollector();
const receiver = await openReceiver();
const traceId = "0af7651916cd43dd8448eb211c80319c";
const callersSpan = "b7ad6b7169203331";
const planted = "calm-Secret-2718281828";
let spans: CollectedSpan[] = [];
let key = "";

function named(name: string): CollectedSpan {
  return (
    spans.find((span) => span.name === name) ?? assert.fail(`No span ${name} among ${spans.map((one) => one.name)}`)
  );
}

before(async () => {
  const server = await startServer({
    DATA_DIR: dataDir,
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8",
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
  });
  const made = await fetch(`${server.base}/v1/sandbox/workspaces`, { method: "POST" });
  key = ((await made.json()) as { key: { secret: string } }).key.secret;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.base}${path}?note=${planted}`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const url = `${receiver.url}?token=${planted}`;
  const plain = (path: string, body: unknown) =>
    fetch(`${server.base}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const hook = await plain("/v1/webhooks", { url, events: ["*"] });
  assert.equal(hook.status, 201, await hook.clone().text());
  const { id } = (await hook.json()) as { id: string };
  const content = { content: planted, channels: ["x"], scheduledAt: "2099-01-04T09:00:00Z" };
  const traceparent = `00-${traceId}-${callersSpan}-00`;
  const stored = await fetch(`${server.base}/v1/posts`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json", traceparent, "x-note": planted },
    body: JSON.stringify(content),
  });
  assert.equal(stored.status, 201, await stored.text());
  assert.equal((await post("/v1/nothing-here", {})).status, 404);
  assert.equal((await plain(`/v1/webhooks/${id}/test`, {})).status, 202);
  await until(() => receiver.received.length > 0);
  const broken = await fetch(`${server.base}/v1/me`, { headers: { traceparent: "00-zz-zz-01" } });
  assert.equal(broken.status, 401);
  assert.equal(await server.stop(), 0, server.output());
  spans = collector.spans();
});

after(async () => {
  await collector.close();
  await receiver.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test("a call is a span in its caller's trace, and its store transaction a part of it", () => {
  const call = named("POST /v1/posts");
  assert.deepEqual([call.traceId, call.parentSpanId], [traceId, callersSpan]);
  assert.equal(call.attributes["http.response.status_code"], 201);
  assert.match(String(call.attributes["aloha.request_id"]), /^req_/);
  assert.match(String(call.attributes["aloha.workspace_id"]), /^wsp_/);
  const part = spans.find(({ parentSpanId }) => parentSpanId === call.spanId);
  assert.equal(part?.name, "store transaction");
  assert.equal(part?.traceId, traceId);
});

test("without a well-formed traceparent a call begins a trace of its own", () => {
  const { parentSpanId, traceId: own } = named("GET /v1/me");
  assert.equal(parentSpanId, undefined);
  assert.notEqual(own, traceId);
});

test("a path that nobody declares has a name that nobody can make up", () => {
  assert.equal(named("POST unknown").failed, false);
});

test("a webhook attempt is a trace of its own, and its receiver learns of none", () => {
  const attempt = named("webhook attempt");
  assert.equal(attempt.parentSpanId, undefined);
  assert.equal(attempt.attributes["aloha.outcome"], "delivered");
  assert.match(String(attempt.attributes["aloha.delivery_id"]), /^dlv_/);
  for (const { headers } of receiver.received) {
    assert.equal(headers.traceparent, undefined);
    assert.equal(headers.tracestate, undefined);
  }
});

test("no secret, query, body or address of a caller is in what the collector got", () => {
  assert.ok(spans.length > 5);
  for (const secret of [planted, key, "nothing-here", receiver.url, "127.0.0.1:", "Bearer"])
    assert.ok(!collector.raw().replaceAll(collector.endpoint.slice(7), "").includes(secret), secret);
});

const program = `
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({ resolve: (name, context, next) => { loaded.push(name); return next(name, context); } });
await import("./server/serve.ts");
await import("./sandbox/sandbox.ts");
const { openTracer } = await import("./sandbox/observe/open-tracer.ts");
const sdk = () => loaded.filter((name) => /otel-tracer|opentelemetry.(sdk|exporter|resources)/.test(name)).length;
const counts = [loaded.length];
await openTracer({ traceEndpoint: null, tracePercent: 100 });
counts.push(sdk());
const tracer = await openTracer({ traceEndpoint: "http://127.0.0.1:9", tracePercent: 100 });
counts.push(sdk());
await tracer.close();
console.log(JSON.stringify(counts));
`;

test("without a collector nothing of OpenTelemetry's SDK is loaded", () => {
  const words = ["--input-type=module", "-e", program];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  const [all = 0, without, named = 0] = JSON.parse(stdout || assert.fail(stderr)) as number[];
  assert.ok(all > 200);
  assert.equal(without, 0);
  assert.ok(named > 3);
});
