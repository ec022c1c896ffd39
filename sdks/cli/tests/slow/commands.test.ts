import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { makeIndex } from "../../../../components/search/engine.ts";
import { searchAnswer } from "../../../../components/search/search-answer.ts";
import { installSdks } from "../../../../tests/support/built-sdks.ts";
import { freePort } from "../../../../tests/support/free-port.ts";
import { until } from "../../../../tests/support/until.ts";
import { answerOf, errorOf, usePortal } from "../support/use-portal.ts";

const house = usePortal();

test("a test workspace is made without an account, and its clock and contents are moved", async (t) => {
  const at = await house.inSandbox(t);
  assert.equal(answerOf(await at.run(["sandbox", "plan", "agency"])).plan, "agency");
  assert.equal(answerOf(await at.run(["sandbox", "plan", "own"])).plan, "free");
  answerOf(await at.run(["sandbox", "plan", "agency"]));
  assert.ok(answerOf(await at.run(["sandbox", "seed"])).data.length > 3);
  assert.equal(answerOf(await at.run(["sandbox", "seed", "starter", "--seed-number", "7"])).seedNumber, 7);
  const { id } = answerOf(await at.run(["sandbox", "snapshot", "before"]));
  assert.equal(answerOf(await at.run(["sandbox", "snapshot"])).data[0].id, id);
  assert.equal(answerOf(await at.run(["sandbox", "reset"])).seed, "empty");
  answerOf(await at.run(["sandbox", "snapshots", "restore", id]));
  const now = Date.parse(answerOf(await at.run(["clock", "now"])).now);
  const post = answerOf(
    await at.run([
      "posts",
      "create",
      "--content",
      "soon",
      "--channels",
      "x",
      "--scheduled-at",
      new Date(now + 300_000).toISOString(),
    ]),
  );
  const foretold = answerOf(await at.run(["clock", "advance", "6m", "--dry-run"]));
  assert.ok(foretold.happened.some(({ postId }: { postId: string }) => postId === post.id));
  const moved = await at.run(["clock", "advance", "6m", "--format", "text"]);
  assert.match(moved.out, /^\d{4}-\d\d-\d\dT.* {2}\S/);
  assert.equal(answerOf(await at.run(["posts", "get", post.id])).status, "published");
  const later = new Date(now + 7_200_000).toISOString();
  assert.ok(answerOf(await at.run(["clock", "set", later])).clock.now >= later);
  const back = await at.run(["clock", "set", "2020-01-01T00:00:00Z"]);
  assert.equal(back.code, 1);
  const wrong = await at.run(["clock", "set", "tomorrow"]);
  assert.deepEqual([wrong.code, errorOf(wrong).code], [2, "wrong_usage"]);
});

test("an event happens with ids that can be read, on the channel that was named", async (t) => {
  const at = await house.inSandbox(t);
  for (const event of ["post.scheduled", "post.published", "reply.received", "matrix.completed"]) {
    const made = answerOf(await at.run(["trigger", event]));
    assert.equal(answerOf(await at.run(["events", "get", made.eventIds[0]])).event, event);
  }
  const failed = answerOf(
    await at.run(["trigger", "post.failed", "--fail", "bluesky", "--override", "content=not today"]),
  );
  const post = answerOf(await at.run(["posts", "get", failed.postId]));
  assert.deepEqual([post.content, post.channels, post.status], ["not today", ["bluesky"], "failed"]);
});

test("an event is sent to a webhook again, and one that nobody got is said so", async (t) => {
  const at = await house.inSandbox(t);
  const early = answerOf(await at.run(["trigger", "post.scheduled"])).eventIds[0];
  const hook = answerOf(await at.run(["sandbox", "catcher", "get"]));
  const made = answerOf(await at.run(["webhooks", "create", "--url", hook.url, "--events", "*"]));
  const { eventIds } = answerOf(await at.run(["trigger", "reply.received"]));
  const caught = async () =>
    answerOf(await at.run(["sandbox", "catcher", "requests", "list", "--event", "reply.received"])).data
      .length as number;
  await until(async () => (await caught()) === 1);
  assert.equal(answerOf(await at.run(["events", "resend", eventIds[0]])).webhookId, made.id);
  await until(async () => (await caught()) === 2);
  const never = await at.run(["events", "resend", early]);
  assert.deepEqual([never.code, errorOf(never).code], [1, "never_delivered"]);
  assert.equal(errorOf(await at.run(["events", "resend", "evt_none"])).code, "not_found");
});

test("the log is watched with filters, and knows the program by its name", async (t) => {
  const at = await house.inSandbox(t);
  const tail = at.start([
    "logs",
    "tail",
    "--method",
    "GET",
    "--status",
    "4xx",
    "--source",
    "aloha_cli",
    "--path",
    "/v1/posts",
  ]);
  await until(async () => {
    await at.run(["posts", "get", "post_none"]);
    return tail.lines.length > 0;
  });
  const [line] = tail.lines;
  assert.deepEqual([line.method, line.status, line.source, line.code], ["GET", 404, "aloha_cli", "not_found"]);
  assert.equal((await tail.stop()).code, 130);
});

test("any call can be made raw", async (t) => {
  const at = await house.inSandbox(t);
  assert.equal(answerOf(await at.run(["api", "GET", "/me"])).object, "me");
  const body = '{"content":"raw","channels":["x"]}';
  const post = answerOf(
    await at.run(["api", "post", "/v1/posts", "--body", "-", "--idempotency-key", "one"], { input: body }),
  );
  assert.equal(
    answerOf(await at.run(["api", "POST", "/posts", "--body", body, "--idempotency-key", "one"])).id,
    post.id,
  );
  const listed = answerOf(await at.run(["api", "GET", "/posts", "--query", "status=draft", "--query", "limit=1"]));
  assert.equal(listed.data[0].id, post.id);
  assert.deepEqual(
    [
      (await at.run(["api", "DELETE", `/posts/${post.id}`])).out,
      (await at.run(["api", "GET", "https://evil.example/"])).code,
    ],
    ["", 2],
  );
});

test("init writes .env and a handler that takes real events, and never overwrites", async (t) => {
  const at = await house.inSandbox(t);
  const told = answerOf(await at.run(["init"]));
  assert.deepEqual(
    told.files.map(({ written }: { written: boolean }) => written),
    [true, true],
  );
  assert.equal(statSync(join(at.home, ".env")).mode & 0o777, 0o600);
  await installSdks(at.home);
  const port = await freePort();
  const server = spawn(process.execPath, ["--env-file=.env", "aloha-hook.mjs"], {
    cwd: at.home,
    env: { PATH: process.env.PATH ?? "", PORT: String(port), NODE_ENV: "test" },
  });
  t.after(() => void server.kill("SIGKILL"));
  let printed = "";
  server.stdout.on("data", (part: Buffer) => (printed += part.toString()));
  await until(() => printed.includes("http://"));
  const listen = at.start(["listen", "--forward-to", `http://localhost:${port}/hooks/aloha`]);
  await until(() => listen.out.includes('"ready"'));
  const { postId } = answerOf(await at.run(["trigger", "post.published"]));
  await until(() => printed.includes(`published ${postId}`));
  await until(() => listen.lines.filter(({ outcome }) => outcome?.statusCode === 204).length === 2);
  await listen.stop();
  writeFileSync(join(at.home, ".env"), "MINE=1\n");
  const again = await at.run(["init", "--format", "text"]);
  assert.match(again.out, /\.env has no ALOHA_KEY and no ALOHA_WEBHOOK_SECRET/);
  assert.equal(readFileSync(join(at.home, ".env"), "utf8"), "MINE=1\n");
  mkdirSync(join(at.home, "src/app"), { recursive: true });
  answerOf(await at.run(["init"]));
  assert.match(
    readFileSync(join(at.home, "src/app/hooks/aloha/route.ts"), "utf8"),
    /export const POST = webhooks\.handler/,
  );
});

test("doctor finds nothing wrong where nothing is", async (t) => {
  const at = await house.inSandbox(t);
  const { checks } = answerOf(await at.run(["doctor"])) as { checks: { name: string; ok: boolean }[] };
  assert.deepEqual(
    checks.map(({ name, ok }) => [name, ok]),
    ["program", "profiles", "key", "address", "clock", "workspace", "scopes"].map((name) => [name, true]),
  );
});

test("the docs are searched through the portal that the API names", async (t) => {
  const entry = {
    kind: "page" as const,
    url: "/docs/webhooks/retries",
    title: "Retries",
    path: ["Webhooks"],
    summary: "The ladder.",
    names: [],
    text: "retries ladder",
  };
  const index = makeIndex([entry]);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", origin());
    const value =
      url.pathname === "/search.json"
        ? searchAnswer(index, url.searchParams, origin())
        : { authorization_servers: [origin()] };
    response.setHeader("content-type", "application/json").end(JSON.stringify(value));
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => void server.close());
  const at = house.terminal(t, { ALOHA_BASE_URL: `${origin()}/v1` });
  assert.deepEqual(
    answerOf(await at.run(["docs", "search", "retry", "ladder"])).data[0].url,
    `${origin()}/docs/webhooks/retries`,
  );
  const words = await at.run(["docs", "search", "retries", "--format", "text"]);
  assert.match(words.out, /Webhooks › Retries\n {2}The ladder\.\n/);
});

test("bash completes commands through the script", async (t) => {
  const at = house.terminal(t);
  const bin = join(at.home, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "aloha"), `#!/bin/sh\nexec ${process.execPath} ${house.file} "$@"\n`, { mode: 0o755 });
  const script = `source <(aloha completion bash); COMP_WORDS=(aloha sandbox snap); COMP_CWORD=2; _aloha; echo "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)("bash", ["-c", script], {
    env: { ...at.env, PATH: `${bin}:${at.env.PATH}`, NODE_ENV: "test" },
  });
  assert.equal(stdout.trim(), "snapshot snapshots");
});
