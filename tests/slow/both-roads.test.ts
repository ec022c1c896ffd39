import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { masked, type Told } from "#tests/support/mask-answer.ts";
import { freePort, type ServerProcess, startServer } from "#tests/support/server-process.ts";

const root = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "aloha-roads-"));
interface Road {
  base: string;
  key: string;
  /** What earlier answers named, for the paths and bodies of later requests. */
  readonly ids: Record<string, string>;
}
const roads: Record<"direct" | "next", Road> = {
  direct: { base: "", key: "", ids: {} },
  next: { base: "", key: "", ids: {} },
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

async function furnish(road: Road): Promise<void> {
  const made = await fetch(`${road.base}/v1/sandbox/workspaces`, { method: "POST" });
  road.key = ((await made.json()) as { key: { secret: string } }).key.secret;
  await ask(road, "POST", "/v1/sandbox/clock/freeze");
  const post = await ask(road, "POST", "/v1/posts", {
    content: "the first",
    channels: ["x"],
    scheduledAt: "2030-01-07T09:30:00Z",
  });
  road.ids.post = (JSON.parse(post.body) as { id: string }).id;
  const events = await ask(road, "GET", "/v1/events");
  road.ids.event = (JSON.parse(events.body) as { data: { id: string }[] }).data[0]?.id ?? "";
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
  const told = Object.fromEntries(response.headers);
  if (!told["content-type"]?.startsWith("text/event-stream"))
    return { status: response.status, headers: told, body: await response.text() };
  // A stream has no end: its first words are its answer.
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return { status: response.status, headers: told, body: Buffer.from(first?.value ?? []).toString() };
}

type Step = readonly [name: string, method: string, path: string, body?: unknown, headers?: Record<string, string>];

const note = { content: "a monday note.", channels: ["instagram", "linkedin"], scheduledAt: "2030-01-07T09:30:00Z" };
const posts: readonly Step[] = [
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
];

const refusals: readonly Step[] = [
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

const unknown = "01JRQ3M0V5T8Q4C6R9XK3ZB7N1";
const webhooks: readonly Step[] = [
  ["getCatcher", "GET", "/v1/sandbox/catcher"],
  ["createWebhook", "POST", "/v1/webhooks", { url: ":catcher", events: ["*"] }],
  ["createWebhook with everything wrong", "POST", "/v1/webhooks", { url: "http://10.0.0.1/", events: ["post"], x: 1 }],
  ["listWebhooks", "GET", "/v1/webhooks"],
  ["getWebhook", "GET", "/v1/webhooks/:webhook"],
  ["getWebhook unknown", "GET", `/v1/webhooks/whk_${unknown}`],
  ["updateWebhook", "PATCH", "/v1/webhooks/:webhook", { description: "our receiver" }],
  ["addWebhookSecret", "POST", "/v1/webhooks/:webhook/secrets", {}],
  ["revealWebhookSecrets", "GET", "/v1/webhooks/:webhook/secrets"],
  ["promoteWebhookSecret", "POST", "/v1/webhooks/:webhook/secrets/:secret/promote"],
  ["revokeWebhookSecret", "DELETE", "/v1/webhooks/:webhook/secrets/:first"],
  ["testWebhook", "POST", "/v1/webhooks/:webhook/test"],
  ["triggerEvent", "POST", "/v1/sandbox/events/trigger", { event: "post.published" }],
  ["listWebhookDeliveries", "GET", "/v1/webhooks/:webhook/deliveries"],
  ["getWebhookDelivery", "GET", "/v1/webhooks/:webhook/deliveries/:delivery"],
  ["redeliverWebhookDelivery", "POST", "/v1/webhooks/:webhook/deliveries/:delivery/redeliver"],
  ["getWebhookDelivery after it", "GET", "/v1/webhooks/:webhook/deliveries/:delivery"],
  ["replayWebhookDeliveries", "POST", "/v1/webhooks/:webhook/replay", { dryRun: true }],
  ["deleteWebhook", "DELETE", "/v1/webhooks/:webhook"],
];

const receivers: readonly Step[] = [
  ["getCatcher", "GET", "/v1/sandbox/catcher"],
  ["updateCatcher", "PATCH", "/v1/sandbox/catcher", { answers: [{ status: 500 }, { status: 200 }] }],
  ["updateCatcher with everything wrong", "PATCH", "/v1/sandbox/catcher", { answers: [{ status: 99 }], x: 1 }],
  ["createWebhook", "POST", "/v1/webhooks", { url: ":catcher", events: ["post.published"] }],
  ["testWebhook", "POST", "/v1/webhooks/:webhook/test"],
  ["listCaught", "GET", "/v1/sandbox/catcher/requests"],
  ["streamCaught", "GET", "/v1/sandbox/catcher/stream"],
  ["clearCaught", "DELETE", "/v1/sandbox/catcher/requests"],
  ["createListener", "POST", "/v1/sandbox/listeners", { device: "a laptop" }],
  ["streamListener", "GET", "/v1/sandbox/listeners/:listener/stream"],
  ["streamListener unknown", "GET", `/v1/sandbox/listeners/whk_${unknown}/stream`],
  ["reportListenerAttempt", "POST", `/v1/sandbox/listeners/:listener/attempts/att_${unknown}00`, { statusCode: 200 }],
];

/** What a step's answer is remembered for. */
const kept: Record<string, (told: Kept) => Record<string, string | undefined>> = {
  getCatcher: ({ url }) => ({ catcher: url }),
  createWebhook: ({ id, secrets }) => ({ webhook: id, first: secrets?.[0]?.id }),
  addWebhookSecret: ({ id }) => ({ secret: id }),
  listWebhookDeliveries: ({ data }) => ({ delivery: data?.[0]?.id }),
  createListener: ({ id }) => ({ listener: id }),
};
interface Kept {
  id: string;
  url?: string;
  secrets?: { id: string }[];
  data?: { id: string }[];
}

/** A worker beside the request sends what is due at once: it has ended before the next request looks. */
const sendMs = 300;
const sends = ["testWebhook", "triggerEvent", "redeliverWebhookDelivery"];

/** Each group has workspaces of its own, so that none comes near its rate limit. */
const groups = { posts, refusals, webhooks, receivers };

describe("the direct road and plain Next give the same answer", () => {
  const asked = new Set<string>();
  for (const [group, steps] of Object.entries(groups)) {
    describe(group, () => {
      before(async () => {
        for (const road of Object.values(roads)) await furnish(road);
      });
      for (const step of steps) {
        const [name] = step;
        test(name, async () => {
          const answers = [];
          for (const road of Object.values(roads)) answers.push(await take(road, step));
          asked.add(name.split(" ")[0] ?? "");
          assert.deepEqual(answers[1], answers[0]);
          assert.notEqual(answers[0]?.status, 429);
        });
      }
    });
  }

  test("every operation was asked", () => {
    assert.deepEqual(
      Object.keys(operations).filter((id) => !asked.has(id)),
      [],
    );
  });
});

async function take(road: Road, [name, method, path, body, headers]: Step): Promise<Told> {
  // A second apart, so that lists have one order only.
  await ask(road, "POST", "/v1/sandbox/clock/advance", { by: "PT1S" });
  const filled = (text: string) => text.replace(/:([a-z]+)\b/g, (whole, id: string) => road.ids[id] ?? whole);
  const sent = typeof body === "object" ? (JSON.parse(filled(JSON.stringify(body))) as unknown) : body;
  const answer = await ask(road, method, filled(path), sent, headers);
  if (answer.status < 300 && kept[name]) Object.assign(road.ids, kept[name](JSON.parse(answer.body) as Kept));
  if (sends.includes(name)) await new Promise((resolve) => setTimeout(resolve, sendMs));
  return masked(answer);
}
