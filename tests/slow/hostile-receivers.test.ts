import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { AttemptResult } from "#sandbox/webhooks/attempt-result.ts";
import type { hostile } from "#tests/support/hostile-receivers.ts";
import { openSender } from "#tests/support/sender.ts";

const mostMs = 15_500;
const mostGrowth = 50 * 1024 * 1024;
const atOnce = 8;

type Expected = Pick<AttemptResult, "code" | "statusCode" | "bodyTruncated"> & { phase?: string };
const cut = { code: null, statusCode: 200, bodyTruncated: true };
const failed = (code: AttemptResult["code"], phase?: string): Expected => ({
  code,
  statusCode: null,
  bodyTruncated: false,
  ...(phase ? { phase } : {}),
});

const expected: Record<keyof typeof hostile, Expected> = {
  silent: failed("timeout", "headers"),
  dripsHeaders: failed("timeout", "headers"),
  dripsBody: cut,
  dripsChunks: cut,
  endlessBody: cut,
  endlessChunks: cut,
  endlessHeaders: failed("response_headers_too_large"),
  endlessHeaderName: failed("response_headers_too_large"),
  endlessInterim: failed("invalid_response"),
  noise: failed("invalid_response"),
  gzipBomb: cut,
  bodyBreaksOff: cut,
  resets: failed("connection_reset"),
  closesEarly: failed("connection_reset"),
  upgrades: failed("invalid_response"),
  notHttp: failed("invalid_response"),
  twoAnswers: { code: null, statusCode: 200, bodyTruncated: false },
};

const { send } = openSender();
const results = new Map<string, AttemptResult[]>();
let receivers: ChildProcess;
let growth = 0;
let tookMs = 0;

before(async () => {
  const script = join(import.meta.dirname, "../support/hostile-receivers.ts");
  receivers = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const ports = await new Promise<Record<string, number>>((resolve) => {
    receivers.stdout?.once("data", (part: Buffer) => resolve(JSON.parse(part.toString())));
  });
  await send(`http://127.0.0.1:${ports.twoAnswers}/`);
  const atFirst = process.memoryUsage.rss();
  const watch = setInterval(() => {
    growth = Math.max(growth, process.memoryUsage.rss() - atFirst);
  }, 20);
  const startedAt = performance.now();
  await Promise.all(
    Object.entries(ports).map(async ([name, port]) => {
      results.set(name, await Promise.all(Array.from({ length: atOnce }, () => send(`http://127.0.0.1:${port}/`))));
    }),
  );
  tookMs = performance.now() - startedAt;
  clearInterval(watch);
});
after(() => receivers.stdin?.end());

describe(`${atOnce} attempts at once to each hostile receiver`, () => {
  for (const [name, wanted] of Object.entries(expected)) {
    test(`${name} → ${wanted.code ?? "succeeded"}${wanted.bodyTruncated ? ", body cut off" : ""}`, () => {
      for (const result of results.get(name) ?? []) {
        const { code, statusCode, bodyTruncated, phase, responseBody } = result;
        const seen = { code, statusCode, bodyTruncated, ...(wanted.phase ? { phase } : {}) };
        assert.deepEqual(seen, wanted);
        assert.ok((responseBody?.length ?? 0) <= 16 * 1024);
        assert.ok(result.timings.totalMs <= mostMs, `${result.timings.totalMs} ms`);
      }
      assert.equal(results.get(name)?.length, atOnce);
    });
  }

  test("no attempt lasts longer than 15 seconds, and all together cost less than 50 MB", (context) => {
    context.diagnostic(`${Math.round(tookMs)} ms, ${Math.round(growth / 1024 / 1024)} MB at the most`);
    assert.ok(tookMs <= mostMs, `${tookMs} ms`);
    assert.ok(growth < mostGrowth, `${growth} bytes`);
  });
});
