import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { freePort, type ServerProcess, startServer } from "#tests/support/server-process.ts";

const root = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "aloha-roads-"));
const roads: Record<"direct" | "next", { base: string; key: string; postId: string; eventId: string }> = {
  direct: { base: "", key: "", postId: "", eventId: "" },
  next: { base: "", key: "", postId: "", eventId: "" },
};
let direct: ServerProcess;
let next: ChildProcess;

before(async () => {
  assert.equal(process.env.NEXT_BUILD_READY, "1", "This test needs a build: run it through `npm test`.");
  direct = await startServer({ DATA_DIR: join(scratch, "direct") });
  const port = await freePort();
  // Links in answers come from PUBLIC_URL, so both get the same one.
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DATA_DIR: join(scratch, "next"),
    PUBLIC_URL: direct.base,
  } as NodeJS.ProcessEnv;
  next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], {
    cwd: root,
    env,
    stdio: "ignore",
  });
  roads.direct.base = direct.base;
  // The pages' own server knows the folder app/api; the short form /v1 is the direct road's.
  roads.next.base = `http://localhost:${port}/api`;
  await untilAnswering(`${roads.next.base}/v1/me`);
  for (const road of Object.values(roads)) await furnish(road);
});

after(async () => {
  next.kill("SIGKILL");
  await direct.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function untilAnswering(url: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if ((await fetch(url).catch(() => null))?.status === 401) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Plain Next never answered.");
}

async function furnish(road: { base: string; key: string; postId: string; eventId: string }): Promise<void> {
  const made = await fetch(`${road.base}/v1/sandbox/workspaces`, { method: "POST" });
  road.key = ((await made.json()) as { key: { secret: string } }).key.secret;
  await ask(road, "POST", "/v1/sandbox/clock/freeze");
  const post = await ask(road, "POST", "/v1/posts", {
    content: "the first",
    channels: ["x"],
    scheduledAt: "2030-01-07T09:30:00Z",
  });
  road.postId = (JSON.parse(post.body) as { id: string }).id;
  const events = await ask(road, "GET", "/v1/events");
  road.eventId = (JSON.parse(events.body) as { data: { id: string }[] }).data[0]?.id ?? "";
}

interface Told {
  status: number;
  headers: Record<string, string>;
  body: string;
}

async function ask(
  road: { base: string; key: string },
  method: string,
  path: string,
  body?: unknown,
  extra: Record<string, string> = {},
): Promise<Told> {
  const raw = typeof body === "string";
  const headers = {
    authorization: `Bearer ${road.key}`,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...extra,
  };
  const response = await fetch(road.base + path, {
    method,
    headers,
    body: body === undefined ? null : raw ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

/** Of the connection, not of the answer; or different by nature on two servers. */
const ofTheRoad = [
  "connection",
  "keep-alive",
  "date",
  "transfer-encoding",
  "content-length",
  "x-ratelimit-reset",
  "ratelimit",
  "etag",
];

/** Ids and instants differ between two workspaces; everything else must not. */
function masked(told: Told): Told {
  const mask = (text: string) =>
    text
      .replace(/\b(post|del|evt|req|wsp|key)_[0-9A-HJKMNP-TV-Z]{26}/g, "$1_*")
      .replace(/preview\/[0-9A-Z]+-([a-z]+)-[0-9a-f]+/g, "preview/*-$1")
      .replace(/alo_test_[0-9A-Za-z]{38}/g, "alo_test_*")
      .replace(/"hint":"\w+"/g, '"hint":"*"')
      .replace(/"name":"[a-z]+-[a-z]+"/g, '"name":"*"')
      .replace(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, "*")
      .replace(/"(created|offsetMs)":-?\d+/g, '"$1":0')
      .replace(/sim_(\w+)_\d+/g, "sim_$1_*")
      .replace(/cursor=[\w-]+/g, "cursor=*")
      .replace(/"nextCursor":"[^"]+"/g, '"nextCursor":"*"');
  const headers = Object.fromEntries(
    Object.entries(told.headers)
      .filter(([name]) => !ofTheRoad.includes(name))
      // Next puts its own words before ours.
      .map(([name, value]) => [name, name === "vary" ? value.slice(-"Authorization, Origin".length) : mask(value)]),
  );
  // Waiting for the server to start used up some of this address's calls on one side only.
  if (told.headers["ratelimit-policy"]?.startsWith('"anonymous"')) delete headers["x-ratelimit-remaining"];
  return { status: told.status, headers, body: inOrder(mask(told.body)) };
}

/** Networks take their time by a seed that knows the workspace, so which channel answers first may differ. */
function inOrder(body: string): string {
  if (!body.includes('"happened"')) return body;
  const advance = JSON.parse(body) as { happened: object[] };
  const happened = advance.happened.map((happening) => JSON.stringify(happening)).sort();
  return JSON.stringify({ ...advance, happened });
}

type Step = readonly [name: string, method: string, path: string, body?: unknown, headers?: Record<string, string>];

const note = { content: "a monday note.", channels: ["instagram", "linkedin"], scheduledAt: "2030-01-07T09:30:00Z" };
const steps: readonly Step[] = [
  ["createPost", "POST", "/v1/posts", note],
  ["createPost again", "POST", "/v1/posts", note],
  ["createPost with a key", "POST", "/v1/posts", { ...note, content: "with a key" }, { "idempotency-key": "k" }],
  ["createPost replayed", "POST", "/v1/posts", { ...note, content: "with a key" }, { "idempotency-key": "k" }],
  [
    "createPost with everything wrong",
    "POST",
    "/v1/posts",
    { content: "a".repeat(300), channels: ["x", "twitter", "tiktok"] },
  ],
  ["createPost with unknown fields", "POST", "/v1/posts", { content: 1, scheduled_at: "x" }],
  ["createPost with broken JSON", "POST", "/v1/posts", "{"],
  ["createPost as a form", "POST", "/v1/posts", "a=b", { "content-type": "application/x-www-form-urlencoded" }],
  ["createPost too large", "POST", "/v1/posts", `"${"a".repeat(256 * 1024)}"`],
  ["getPost", "GET", "/v1/posts/:post"],
  ["getPost by HEAD", "HEAD", "/v1/posts/:post"],
  ["getPost unknown", "GET", "/v1/posts/post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"],
  ["listPosts", "GET", "/v1/posts?limit=1&order=createdAt"],
  ["listPosts with a bad name", "GET", "/v1/posts?chanel=x"],
  ["updatePost", "PATCH", "/v1/posts/:post", { content: "the first, changed" }],
  ["retryPost", "POST", "/v1/posts/:post/retry"],
  ["validatePost", "POST", "/v1/posts/validate", note],
  ["listChannels", "GET", "/v1/channels"],
  ["getMe", "GET", "/v1/me"],
  ["listEvents", "GET", "/v1/events"],
  ["getEvent", "GET", "/v1/events/:event"],
  ["createSandboxWorkspace", "POST", "/v1/sandbox/workspaces", { name: "a name", timeZone: "Europe/Lisbon" }],
  ["getClock", "GET", "/v1/sandbox/clock"],
  ["advanceClock dry", "POST", "/v1/sandbox/clock/advance", { to: "2030-02-01T00:00:00Z", dryRun: true }],
  ["advanceClock", "POST", "/v1/sandbox/clock/advance", { to: "2030-02-01T00:00:00Z" }],
  ["freezeClock", "POST", "/v1/sandbox/clock/freeze"],
  ["resumeClock", "POST", "/v1/sandbox/clock/resume"],
  ["deletePost", "DELETE", "/v1/posts/:post"],
  ["an unknown path", "GET", "/v1/post"],
  ["the bare version", "GET", "/v1"],
  ["another verb", "PUT", "/v1/posts"],
  ["OPTIONS", "OPTIONS", "/v1/posts"],
  ["no key", "GET", "/v1/me", undefined, { authorization: "" }],
  ["a mistyped key", "GET", "/v1/me", undefined, { authorization: "Bearer alo_test_x" }],
];

describe("the direct road and plain Next give the same answer", () => {
  const told = new Set<string>();
  for (const [name, method, path, body, headers] of steps) {
    test(name, async () => {
      const answers = [];
      for (const road of [roads.direct, roads.next]) {
        // A second apart, so that lists have one order only.
        await ask(road, "POST", "/v1/sandbox/clock/advance", { by: "PT1S" });
        const target = path.replace(":post", road.postId).replace(":event", road.eventId);
        answers.push(masked(await ask(road, method, target, body, headers)));
      }
      told.add(name.split(" ")[0] ?? "");
      assert.deepEqual(answers[1], answers[0]);
    });
  }

  test("every operation was asked", () => {
    assert.deepEqual(
      Object.keys(operations).filter((id) => !told.has(id)),
      [],
    );
  });
});
