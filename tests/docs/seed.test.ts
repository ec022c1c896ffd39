import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { readFront, readGuideSource } from "#components/docs/guide-source.ts";
import { twins } from "#components/twins/twins.ts";
import { systemClock } from "#sandbox/time/clock.ts";

// The page that this product began with, sentence by sentence. Each stands on the overview, or its true form does.

const asWritten = [
  "Resources · API & docs",
  "v1 · stable",
  "The API, in plain English.",
  "Schedule posts, read analytics, trigger matrices from code.",
  "REST first, OAuth for partner apps, webhooks for the things you'd otherwise poll.",
  "Authenticated by API key; rate-limited honestly.",
  "Getting started",
  "Generate an API key from Settings → Developer.",
  "Keys scope to one workspace by default.",
  "Include the key as a Authorization: Bearer header on every request.",
  "TLS is enforced; HTTP is rejected.",
  '"content": "a monday note."',
  '"channels": ["instagram", "linkedin"]',
  "The response carries the created post's ID and its per-channel status.",
  "You can read it back at GET /v1/posts/:id.",
  "Authentication",
  "Two authentication modes: API keys for first-party use, OAuth 2.0 (authorization code + PKCE) for partner apps.",
  "Rotate keys any time; we honour the old key for 24 hours for graceful deploys.",
  "API keys",
  "alo_live_* and alo_test_*. Workspace-scoped.",
  "OAuth 2.0",
  "Partner apps. PKCE required. Scopes: read, write, webhook:admin.",
  "REST endpoints",
  "POST /v1/posts | Create a scheduled or drafted post.",
  "GET /v1/posts/:id | Read a post and its per-channel status.",
  "GET /v1/posts | List posts with filters by channel, status, date.",
  "POST /v1/analytics/export | Kick off an analytics export (CSV / JSON).",
  "GET /v1/inbox/threads | List unified inbox threads.",
  "POST /v1/matrix/:id/run | Trigger a matrix run manually.",
  "POST /v1/voice/train | Submit training set for the voice model.",
  "Webhooks",
  "Subscribe to event types in Settings → Webhooks.",
  "Every payload is signed with HMAC-SHA256 under a secret you control.",
  "We retry failed deliveries 6 times with exponential backoff (1m, 5m, 25m, 2h, 12h, 24h).",
  "POST /your-endpoint X-Aloha-Signature: sha256=<hmac> X-Aloha-Event: post.published",
  '"event": "post.published"',
  '"channel": "instagram"',
  "Events currently shipped: post.scheduled, post.published, post.failed, reply.received, matrix.completed.",
  "SDKs",
  "First-party SDKs for TypeScript and Python, both open source",
  "The SDK is a thin wrapper",
  "you can always drop down to raw HTTP",
  'import { Aloha } from "@aloha/sdk";',
  "const client = new Aloha({ apiKey: process.env.ALOHA_KEY });",
  "client.posts.create({",
  'content: "a monday note."',
  'channels: ["instagram"]',
  'scheduledAt: new Date("',
  "Rate limits",
  "Every plan gets different generous-but-honest limits.",
  "Free: 60 req/min. Working Team: 600 req/min. Agency: 3,000 req/min.",
  "Each response carries X-RateLimit-* headers so you never have to guess.",
  "If you hit a 429, back off by the value of the Retry-After header.",
  "We don't shadow-throttle; a 429 is a 429.",
];

/** What would not be true today, and what stands in its place. */
const otherwise = [
  {
    seed: "both open source on GitHub",
    why: "There is no public repository yet whose address we could give.",
    now: "both open source",
  },
  {
    seed: "Authorization: Bearer alo_live_xxxxxxxxxxxxxxxxxxxx",
    why: "The example runs with the reader's own key, which has a name instead of a placeholder.",
    now: "Authorization: Bearer $ALOHA_KEY",
  },
  { seed: "2026-04-15T09:30:00Z", why: "A date of an example lies ahead.", now: "T09:30:00Z" },
];

let page = "";
before(async () => {
  const overview = twins({ now: systemClock.now() }).find(({ path }) => path === "/docs");
  assert.ok(overview);
  const { eyebrow, badge } = readFront(readGuideSource("overview"));
  page = plain(`${eyebrow} ${badge} ${await overview.markdown()}`);
});

/** Text without the signs of Markdown, its links and its lines. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1")
    .replace(/[`\\>*]/g, "")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ");
}

describe("the overview", () => {
  for (const sentence of asWritten)
    test(`says: ${sentence}`, () => {
      assert.ok(page.includes(plain(sentence)), sentence);
    });

  for (const { seed, why, now } of otherwise)
    test(`does not say “${seed}”: ${why}`, () => {
      assert.ok(page.includes(plain(now)), now);
      assert.ok(!page.includes(plain(seed)), seed);
    });

  test("names the day of its example in the future", () => {
    const [day] = /\d{4}-\d\d-\d\dT09:30:00Z/.exec(page) ?? [];
    assert.ok(day !== undefined && Date.parse(day) > systemClock.now(), String(day));
  });
});
