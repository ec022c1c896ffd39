import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { keptJournal, type LogLine, logLinesOf } from "#tests/support/log-lines.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";

const dataDir = mkdtempSync(join(tmpdir(), "aloha-journal-"));
let server: ServerProcess;
before(async () => {
  server = await startServer({ DATA_DIR: dataDir, LOG_LEVEL: "debug", METRICS_TOKEN: "a-token-of-the-operator" });
});
after(() => rmSync(dataDir, { recursive: true, force: true }));

async function lineOf(response: Response): Promise<LogLine> {
  const id = response.headers.get("x-request-id") ?? assert.fail("The answer has no id.");
  await until(async () => server.output().includes(id));
  return logLinesOf(server.output()).find(({ requestId }) => requestId === id) ?? assert.fail(id);
}

/** As the log must never have them. */
const planted = {
  header: "calm-Header-2718281828",
  query: "calm-Query-3141592653",
  body: "calm-Body-1414213562",
  path: "calm-Path-1618033988",
  bearer: `alo_live_${"Q7".repeat(19)}`,
};

test("a line for each request bears the id of its answer, and nothing of what the caller planted", async () => {
  const made = await fetch(`${server.base}/v1/sandbox/workspaces`, { method: "POST" });
  const { workspace, key } = (await made.json()) as { workspace: { id: string }; key: { secret: string } };
  const authorization = `Bearer ${key.secret}`;
  const post = await fetch(`${server.base}/v1/posts?x=${planted.query}`, {
    method: "POST",
    headers: { authorization, "x-note": planted.header, "idempotency-key": planted.header },
    body: JSON.stringify({ content: planted.body, channels: ["x"] }),
  });
  const { ms, time, ...told } = await lineOf(post);
  assert.ok(typeof ms === "number" && typeof time === "string");
  const where = { method: "POST", route: "/v1/posts", path: "/v1/posts", status: post.status };
  const who = { workspaceId: workspace.id, actor: "key" };
  assert.deepEqual(told, {
    level: "debug",
    requestId: post.headers.get("x-request-id"),
    ...where,
    ...who,
    msg: "request",
  });

  for (const path of [
    `/v1/posts/${planted.path}`,
    `/v1/${planted.path}/${planted.bearer}`,
    `/api/auth/${planted.path}`,
  ]) {
    const lost = await fetch(`${server.base}${path}?t=${planted.query}`, {
      headers: { authorization: `Bearer ${planted.bearer}`, cookie: `a=${planted.header}` },
    });
    assert.equal((await lineOf(lost)).status, lost.status);
  }
  await fetch(`${server.base}/docs/${planted.path}?${planted.query}`);
  await fetch(`${server.base}/oauth/token`, { method: "POST", body: new URLSearchParams({ code: planted.body }) });
});

test("the process tells when it starts, drains and ends; all lines are JSON and none holds a secret", async () => {
  assert.equal(await server.stop(), 0);
  const lines = logLinesOf(server.output());
  const events = lines.filter(({ level }) => level !== "debug").map(({ msg }) => msg);
  assert.deepEqual(events, ["started", "draining", "ended"]);
  assert.equal(lines[0]?.publicUrl, server.base);
  const routes = new Set(lines.map(({ route }) => route));
  for (const route of ["/v1/posts/{id}", "unknown", "page", "/api/auth", "/oauth/token"])
    assert.ok(routes.has(route), route);
  for (const secret of [...Object.values(planted), "a-key-for-tests", "a-token-of-the-operator", "127.0.0.1", "::1"])
    assert.ok(!server.output().includes(secret), `${secret} stands in the log`);
});

describe("the level", () => {
  const told = {
    requestId: null,
    method: "GET",
    route: "/v1/me",
    path: "/v1/me",
    status: 200,
    ms: 1,
    workspaceId: null,
  };
  for (const [level, expected] of [
    ["debug", ["started", "debug", "warn", "error", "fault"]],
    ["info", ["started", "warn", "error", "fault"]],
    ["warn", ["warn", "error", "fault"]],
    ["error", ["error", "fault"]],
  ] as const)
    test(`${level} leaves out what is below it`, () => {
      const { journal, lines } = keptJournal(level);
      assert.equal(journal.tellsRequests, level === "debug");
      journal.say("started", {});
      for (const one of ["debug", "warn", "error"] as const) journal.request(one, { ...told, actor: "nobody" });
      journal.report(new Error("x"), "a test");
      assert.deepEqual(
        lines().map((line) => (line.msg === "request" ? line.level : line.msg)),
        expected,
      );
    });
});

describe("a fault", () => {
  test("is told with the id of its request, its cause and where it happened, without credentials", () => {
    const { journal, lines, text } = keptJournal("info");
    const cause = new Error("no way to postgres://mara:calm@db/x");
    journal.report(new Error(`Bearer ${planted.bearer}`, { cause }), "req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1");
    journal.report("only words", "usage");
    const [first, second] = lines();
    assert.equal(first?.requestId, "req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1");
    assert.equal(first?.cause, "no way to postgres://…@db/x");
    assert.match(String(first?.stack), /journal\.test\.ts/);
    assert.deepEqual([second?.where, second?.error], ["usage", "only words"]);
    assert.ok(!text().includes(planted.bearer) && !text().includes("mara:calm"));
  });
});
